"""A JSON file of articles: a list of them, one alone, or those of a question set as SQuAD's.

SQuAD's format: https://rajpurkar.github.io/SQuAD-explorer/.
"""

from collections.abc import Iterator
from typing import Any

from pydantic_core import from_json

from retrieval.article import Article
from retrieval.errors import SourceError
from retrieval.sources.json_article import article_from

_LISTS = ("data", "articles")  # the keys under which a file has its list


def read_json_articles(content: bytes) -> Iterator[Article | SourceError]:
    """Yield each article, or why it is none; SourceError where the whole cannot be read."""
    try:
        found = from_json(content.removeprefix(b"\xef\xbb\xbf"))
    except ValueError as error:
        raise SourceError(f"Invalid JSON: {error}.") from error
    if not isinstance(found, list):
        listed = _listed(found)
        if listed is None:
            yield _read(found)
            return
        found = listed
    if not found:
        raise SourceError("there are no articles in it.")
    for number, values in enumerate(found, start=1):
        try:
            yield _read(values)
        except SourceError as error:
            yield SourceError(error.reason, f"article {number}")


def _listed(found: Any) -> list[Any] | None:
    if not isinstance(found, dict):
        raise SourceError("it holds no articles: those are objects with the keys title and text.")
    lists = (found.get(key) for key in _LISTS)
    return next((value for value in lists if isinstance(value, list)), None)


def _read(values: Any) -> Article:
    if isinstance(values, dict) and "text" not in values and "paragraphs" in values:
        title = values.get("title")
        # SQuAD's titles are those of Wikipedia's addresses.
        named = title.replace("_", " ") if isinstance(title, str) else title
        return article_from({**values, "title": named, "text": _contexts(values["paragraphs"])})
    return article_from(values)


def _contexts(paragraphs: Any) -> str:
    if not isinstance(paragraphs, list) or not all(
        isinstance(paragraph, dict) and isinstance(paragraph.get("context"), str)
        for paragraph in paragraphs
    ):
        raise SourceError("paragraphs: each is an object with the key context.")
    return "\n".join(paragraph["context"] for paragraph in paragraphs)
