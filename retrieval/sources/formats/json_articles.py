"""Articles as JSON: one object, a list, or an object a line."""

from collections.abc import Iterator
from datetime import date
from typing import IO, Any

from pydantic import BaseModel, ValidationError
from pydantic_core import from_json

from retrieval.article import Article
from retrieval.dates.days import parse_iso
from retrieval.errors import SourceError
from retrieval.sources.refusals import Reason, Refusal
from retrieval.urls import is_web_address


class _Values(BaseModel, frozen=True, strict=True):
    """The keys of an article; whatever else is there is ignored."""

    title: str
    text: str
    authors: list[str] = []
    publisher: str | None = None
    published: str | None = None
    url: str | None = None
    language: str | None = None
    captions: list[str] = []


def parse_article(content: bytes) -> Article:
    """Read one JSON object; SourceError where it is not one, or not an article."""
    try:
        return _article(_Values.model_validate_json(content))
    except ValidationError as error:
        raise _refusal(error) from error


def article_from(values: object) -> Article:
    """Read an object that is parsed already; SourceError where it is not an article."""
    try:
        return _article(_Values.model_validate(values))
    except ValidationError as error:
        raise _refusal(error) from error


def _refusal(error: ValidationError) -> SourceError:
    first = error.errors(include_input=False)[0]
    place = ".".join(map(str, first["loc"]))
    reason = first["msg"].replace("at line 1 column", "at column")
    return SourceError(f"{f'{place}: ' if place else ''}{reason}.")


def _article(values: _Values) -> Article:
    if not values.text.strip():
        raise SourceError("text: it is empty.")
    if "\0" in values.text or "\0" in values.title:
        raise SourceError(Reason(Refusal.BINARY))
    if values.url and not is_web_address(values.url):
        raise SourceError("url: a web address begins with https://.")
    return Article(
        title=values.title,
        text=values.text,
        authors=values.authors,
        publisher=values.publisher or None,
        published=_date(values.published),
        url=values.url or None,
        language=values.language or None,
        captions=values.captions,
    )


def _date(value: str | None) -> date | None:
    if not value:
        return None
    try:
        return parse_iso(value)
    except ValueError as error:
        raise SourceError(
            f"published: write {value[:40]!r} like 2025-02-27 or 2025-02-27T14:30."
        ) from error


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


_LONGEST = 10_000_000  # bytes of one line
_CHUNK = 1_000_000  # bytes of a longer one that are passed over at once


def read_json_lines(stream: IO[bytes], place: str) -> Iterator[Article | SourceError]:
    """Yield the article of each line, or why it has none.

    SourceError where the stream cannot be read to its end.
    """
    number, found = 0, False
    try:
        while line := stream.readline(_LONGEST + 1):
            number += 1
            if number == 1:
                line = line.removeprefix(b"\xef\xbb\xbf")
            if line.isspace():
                continue
            found = True
            try:
                if len(line) > _LONGEST:
                    _pass_over(line, stream)
                    raise SourceError(f"it is longer than {_LONGEST // 1_000_000} MB.")
                yield parse_article(line.rstrip())
            except SourceError as error:
                yield SourceError(error.reason, f"{place}, line {number}")
        if not found:
            raise SourceError("there are no articles in it.", place)
    except EOFError as error:
        raise SourceError(
            f"behind line {number} the file is damaged or cut short.", place
        ) from error


def _pass_over(line: bytes, lines: IO[bytes]) -> None:
    """Read to the end of a line of which this is the beginning."""
    while line and not line.endswith(b"\n"):
        line = lines.readline(_CHUNK)
