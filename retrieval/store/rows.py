"""Articles to the values of a row and back."""

import hashlib
from collections.abc import Mapping
from datetime import date
from typing import Any

from retrieval.article import Article
from retrieval.dates.days import parse_iso
from retrieval.urls import identity

# The columns of an article's row, by name. Of a stored article `text` may be left out: its digest
# is compared instead.
Values = dict[str, Any]

ARTICLE_FIELDS = (
    "title", "text", "authors", "publisher", "published", "url", "language", "captions",
)  # fmt: skip
COLUMNS = (*ARTICLE_FIELDS, "identity", "digest")

PAGE_SIZE = 200  # articles read at a time, so that a large library is never in memory as a whole


def values_of(article: Article) -> Values:
    """Return the values of an article's row."""
    return {
        "title": article.title,
        "text": article.text,
        "authors": list(article.authors),
        "publisher": article.publisher,
        "published": article.published.isoformat() if article.published else None,
        "url": article.url,
        "language": article.language,
        "captions": list(article.captions),
        "identity": identity(article.url) if article.url else None,
        "digest": digest(article.text),
    }


def article_of(article_id: int | None, values: Mapping[str, Any]) -> Article:
    """Return the article of a row's values."""
    return Article(
        id=article_id,
        title=values["title"],
        text=values["text"],
        authors=list(values["authors"]),
        publisher=values["publisher"],
        published=date_of(values["published"]),
        url=values["url"],
        language=values["language"],
        captions=list(values["captions"]),
    )


def fields_of(row: Any) -> Values:
    """Return an article's fields from a row of any table that has them."""
    return {name: getattr(row, name) for name in ARTICLE_FIELDS}


def date_of(value: str | None) -> date | None:
    """Return the date or datetime that was stored."""
    return None if value is None else parse_iso(value)


def digest(text: str) -> str:
    """Return the SHA-256 of a text in hexadecimal, by which texts are compared."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
