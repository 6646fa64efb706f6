"""What the bot says to small talk: short, true, and never a quote. Pure."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from bot.texts.attribution import cut
from bot.texts.explanations import extent
from bot.texts.voice import LANGUAGES, Voice
from retrieval import Counts, SmallTalk

_MAX_PUBLISHERS = 8
_NAME_LENGTH = 60  # characters


@dataclass(frozen=True, slots=True)
class LibraryFacts:
    """What the library holds: publishers with their numbers of articles, the largest first.

    `languages` are those of the articles, None for one that is not known. `example` is a question
    that they answer, None if none is known.
    """

    counts: Counts
    publishers: Mapping[str, int]
    languages: Collection[str | None]
    example: str | None


def small_talk_reply(topic: SmallTalk, facts: LibraryFacts, voice: Voice) -> str:
    """Return what to say to small talk, about the bot as far as it asks for that."""
    match topic:
        case SmallTalk.GREETING:
            return _with_example(voice.say("talk-greeting"), facts, voice)
        case SmallTalk.HELP:
            help_lines = f"{voice.say('introduction')}\n\n{voice.say('list-hint')}"
            return _with_example(help_lines, facts, voice)
        case SmallTalk.ABILITY:
            return _with_example(voice.say("introduction"), facts, voice)
        case SmallTalk.IDENTITY:
            return _with_example(voice.say("talk-identity"), facts, voice)
        case SmallTalk.EXTENT:
            return f"{extent(facts.counts, voice)} {voice.say('list-hint')}"
        case SmallTalk.SOURCES:
            return _sources(facts.publishers, voice)
        case SmallTalk.LANGUAGES:
            return _languages(facts.languages, voice)
        case SmallTalk.MAKER:
            return voice.say("talk-maker")
        case SmallTalk.IS_AI:
            return voice.say("talk-is-ai")
        case SmallTalk.JOKE:
            return voice.say("talk-joke")
        case SmallTalk.TRUST:
            return voice.say("talk-trust")
        case SmallTalk.COMPLAINT:
            return voice.say("talk-complaint")
        case SmallTalk.PRAISE:
            return voice.say("talk-praise")
        case SmallTalk.THANKS:
            return voice.say("talk-thanks")
        case SmallTalk.FAREWELL:
            return voice.say("talk-farewell")
        case SmallTalk.MOOD:
            return voice.say("talk-mood")
        case SmallTalk.CHATTER:
            return voice.say("talk-chatter")


def _with_example(text: str, facts: LibraryFacts, voice: Voice) -> str:
    if facts.example is None:
        return text
    return f"{text}\n\n{voice.say('example', question=facts.example)}"


def _sources(publishers: Mapping[str, int], voice: Voice) -> str:
    if not publishers:
        return voice.say("talk-no-sources")
    names = [cut(name, _NAME_LENGTH) for name in publishers]
    if len(names) <= _MAX_PUBLISHERS:
        return voice.say("talk-sources", names=voice.all_of(names))
    shown = ", ".join(names[:_MAX_PUBLISHERS])
    return voice.say("talk-more-sources", names=shown, count=len(names) - _MAX_PUBLISHERS)


def _languages(read: Collection[str | None], voice: Voice) -> str:
    spoken = voice.all_of([voice.language_in_text(code) for code in LANGUAGES])
    names = sorted(filter(None, (voice.language_in_text(code) for code in read if code)))
    if not names:
        return voice.say("talk-speaks", languages=spoken)
    return f"{voice.say('talk-speaks', languages=spoken)} " + voice.say(
        "talk-reads", languages=voice.all_of(names)
    )
