"""The frequent reasons for refusing a source: as values, and as sentences in English.

`bot/texts/en.ftl` has the same sentences for the chat; a test there compares them.
"""

from enum import Enum
from typing import Self


class Refusal(Enum):
    """What is wrong with a source; the value is the sentence for it."""

    NO_PAGE = "there is no such page (status {status})."
    PAGE_GONE = "the site says that there is no such page."
    FORBIDDEN = "the site does not let us read it (status {status})."
    NO_PROGRAMS = "the site does not let programs read it."
    ROBOTS = "the site's robots.txt asks programs not to read it."
    LATER = "the site asks us to come back later (status {status})."
    SITE_TROUBLE = "the site has trouble of its own (status {status})."
    NO_SITE = "there is no site named {host}."
    NOT_PUBLIC = "{host} is not on the public internet, or not at a web port."
    UNREACHABLE = "the server cannot be reached."
    TOO_SLOW = "the server takes too long."
    PAID = "only its beginning can be read without paying or registering."
    LOG_IN = "it can only be read after logging in."
    CONSENT = "it only asks for consent to cookies or to the use of data."
    FRONT_PAGE = "it is the front page of a site, not an article."
    OVERVIEW = (
        "it is an overview of articles, not one of them: "
        "add an article's address, or that of the site's feed."
    )
    NO_ARTICLE = "there is no article in it, only the navigation or a notice of a site."
    NO_TEXT = "there is no text in it."
    BINARY = "it is not text but binary data."
    LOCKED = "it is protected by a password: save it without one."
    DAMAGED = "the file is damaged or cut short."
    TOO_LARGE = "it is larger than {megabytes} MB."
    TOO_LARGE_TO_FETCH = (
        "it is larger than {megabytes} MB, the most that is fetched: download it and add the file."
    )


class Reason(str):
    """The English sentence for a refusal, with its values for sentences in other languages."""

    __slots__ = ("details", "refusal")

    refusal: Refusal
    details: dict[str, str | int]

    def __new__(cls, refusal: Refusal, **details: str | int) -> Self:
        reason = super().__new__(cls, refusal.value.format(**details))
        reason.refusal, reason.details = refusal, details
        return reason

    def __getnewargs_ex__(self) -> tuple[tuple[Refusal], dict[str, str | int]]:
        """Return the arguments to unpickle it with: errors are sent between processes."""
        return (self.refusal,), self.details
