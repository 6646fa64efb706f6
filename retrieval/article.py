"""An article: the value that a source yields, the store keeps and a quote is attributed to."""

from dataclasses import dataclass, field
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """One text with what it says of itself; what it does not say stays empty.

    `text` is kept exactly as given and its paragraphs are lines. `captions` are the words under
    its pictures: kept apart from the text, because they often tell of another day than it does.
    `published` is a date, or a datetime where the hour is known; `language` an ISO 639-1 code.
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
