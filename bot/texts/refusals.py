"""Why a source was refused, in the reader's language if the reason is a frequent one. Pure."""

from typing import assert_never

from bot.texts import Voice
from retrieval import SourceError
from retrieval.sources import Reason, Refusal


def refusal_text(error: SourceError, voice: Voice) -> str:
    """Return what was refused, and why; a rare reason is in English."""
    reason = error.reason
    text = _reason_text(reason, voice) if isinstance(reason, Reason) else reason
    return voice.say("refused", place=error.place, reason=text) if error.place else text


def _reason_text(reason: Reason, voice: Voice) -> str:
    details = reason.details
    match reason.refusal:
        case Refusal.NO_PAGE:
            return voice.say("refused-no-page", status=details["status"])
        case Refusal.PAGE_GONE:
            return voice.say("refused-page-gone")
        case Refusal.FORBIDDEN:
            return voice.say("refused-forbidden", status=details["status"])
        case Refusal.NO_PROGRAMS:
            return voice.say("refused-no-programs")
        case Refusal.ROBOTS:
            return voice.say("refused-robots")
        case Refusal.LATER:
            return voice.say("refused-later", status=details["status"])
        case Refusal.SITE_TROUBLE:
            return voice.say("refused-site-trouble", status=details["status"])
        case Refusal.NO_SITE:
            return voice.say("refused-no-site", host=details["host"])
        case Refusal.NOT_PUBLIC:
            return voice.say("refused-not-public", host=details["host"])
        case Refusal.UNREACHABLE:
            return voice.say("refused-unreachable")
        case Refusal.TOO_SLOW:
            return voice.say("refused-too-slow")
        case Refusal.PAID:
            return voice.say("refused-paid")
        case Refusal.LOG_IN:
            return voice.say("refused-log-in")
        case Refusal.CONSENT:
            return voice.say("refused-consent")
        case Refusal.FRONT_PAGE:
            return voice.say("refused-front-page")
        case Refusal.OVERVIEW:
            return voice.say("refused-overview")
        case Refusal.NO_ARTICLE:
            return voice.say("refused-no-article")
        case Refusal.NO_TEXT:
            return voice.say("refused-no-text")
        case Refusal.BINARY:
            return voice.say("refused-binary")
        case Refusal.LOCKED:
            return voice.say("refused-locked")
        case Refusal.DAMAGED:
            return voice.say("refused-damaged")
        case Refusal.TOO_LARGE:
            return voice.say("refused-too-large", megabytes=details["megabytes"])
        case Refusal.TOO_LARGE_TO_FETCH:
            return voice.say("refused-too-large-to-fetch", megabytes=details["megabytes"])
    assert_never(reason.refusal)
