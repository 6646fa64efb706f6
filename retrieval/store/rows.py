"""Articles as the values of a row, and back."""

import hashlib
from collections.abc import Mapping
from datetime import date
from typing import Any

from retrieval.article import Article
from retrieval.dates.days import parse_iso
from retrieval.urls import identity

# The columns of an article's row that it gives itself, by name; `text` may be left out of a
# stored one, because its digest stands for it.
Values = dict[str, Any]

STATEMENTS = (
    "title", "text", "authors", "publisher", "published", "url", "language", "captions",
)  # fmt: skip
COLUMNS = (*STATEMENTS, "identity", "digest")

PAGE = 200  # articles read at a time, so that a large library is never in memory as a whole


def values_of(article: Article) -> Values:
    """Give an article as the values of its row."""
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
    """Give the article that a row's values are of."""
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


def statements_of(row: Any) -> Values:
    """Give what an article says in a row of any table that has it."""
    return {name: getattr(row, name) for name in STATEMENTS}


def date_of(value: str | None) -> date | None:
    """Give a day or a time as it was when it was stored."""
    return None if value is None else parse_iso(value)


def digest(text: str) -> str:
    """Give what stands for a text where two are compared."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
