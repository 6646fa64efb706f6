"""The article: what sources yield, the store keeps and quotes are attributed to."""

from dataclasses import dataclass, field
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """A text with what it states about itself; what it does not state stays empty.

    `text` is kept exactly as given; its paragraphs are lines. `captions` are the words under its
    pictures, apart from the text because they are often about another day. `published` is a date,
    or a datetime if the hour is known. `language` is an ISO 639-1 code.
    """

    title: str
    text: str
    authors: list[str] = field(default_factory=list)
    publisher: str | None = None
    published: date | None = None
    url: str | None = None
    language: str | None = None
    captions: list[str] = field(default_factory=list)
    id: int | None = None
