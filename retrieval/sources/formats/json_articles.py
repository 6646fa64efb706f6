"""Articles as JSON: one object, a list, or an object a line."""

from codecs import BOM_UTF8
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

_LIST_KEYS = ("data", "articles")  # under which an object may hold the list
_MAX_LINE_BYTES = 10_000_000
_SKIP_BYTES = 1_000_000  # of a longer line that are skipped at once


class _Values(BaseModel, frozen=True, strict=True):
    """The keys of an article; other keys are ignored."""

    title: str
    text: str
    authors: list[str] = []
    publisher: str | None = None
    published: str | None = None
    url: str | None = None
    language: str | None = None
    captions: list[str] = []


def read_json_articles(content: bytes) -> Iterator[Article | SourceError]:
    """Yield each article or why it cannot be read; SourceError if the whole cannot be read."""
    try:
        parsed = from_json(content.removeprefix(BOM_UTF8))
    except ValueError as error:
        raise SourceError(f"Invalid JSON: {error}.") from error
    objects = parsed if isinstance(parsed, list) else _listed(parsed)
    if objects is None:
        yield _article_from(parsed)
        return
    if not objects:
        raise SourceError("there are no articles in it.")
    for number, values in enumerate(objects, start=1):
        try:
            yield _article_from(values)
        except SourceError as error:
            yield SourceError(error.reason, f"article {number}")


def _listed(parsed: Any) -> list[Any] | None:
    """Return the list in an object, None if it is an article itself."""
    if not isinstance(parsed, dict):
        raise SourceError("it holds no articles: those are objects with the keys title and text.")
    lists = (parsed.get(key) for key in _LIST_KEYS)
    return next((value for value in lists if isinstance(value, list)), None)


def read_json_lines(stream: IO[bytes], place: str) -> Iterator[Article | SourceError]:
    """Yield the article of each line, or why it has none.

    SourceError if the stream cannot be read to its end.
    """
    number, is_empty = 0, True
    try:
        while line := stream.readline(_MAX_LINE_BYTES + 1):
            number += 1
            if number == 1:
                line = line.removeprefix(BOM_UTF8)
            if line.isspace():
                continue
            is_empty = False
            try:
                if len(line) > _MAX_LINE_BYTES:
                    _skip_line(line, stream)
                    raise SourceError(f"it is longer than {_MAX_LINE_BYTES // 1_000_000} MB.")
                yield _parse_article(line.rstrip())
            except SourceError as error:
                yield SourceError(error.reason, f"{place}, line {number}")
        if is_empty:
            raise SourceError("there are no articles in it.", place)
    except EOFError as error:
        raise SourceError(
            f"behind line {number} the file is damaged or cut short.", place
        ) from error


def _skip_line(beginning: bytes, stream: IO[bytes]) -> None:
    """Read to the end of a line that begins so."""
    while beginning and not beginning.endswith(b"\n"):
        beginning = stream.readline(_SKIP_BYTES)


def _parse_article(line: bytes) -> Article:
    try:
        return _article(_Values.model_validate_json(line))
    except ValidationError as error:
        raise _refusal(error) from error


def _article_from(values: Any) -> Article:
    """Return the article of a parsed object, which may be one of SQuAD's."""
    if isinstance(values, dict) and "text" not in values and "paragraphs" in values:
        title = values.get("title")
        # SQuAD's titles are those of Wikipedia's addresses.
        title = title.replace("_", " ") if isinstance(title, str) else title
        values = {**values, "title": title, "text": _contexts(values["paragraphs"])}
    try:
        return _article(_Values.model_validate(values))
    except ValidationError as error:
        raise _refusal(error) from error


def _contexts(paragraphs: Any) -> str:
    if not isinstance(paragraphs, list) or not all(
        isinstance(paragraph, dict) and isinstance(paragraph.get("context"), str)
        for paragraph in paragraphs
    ):
        raise SourceError("paragraphs: each is an object with the key context.")
    return "\n".join(paragraph["context"] for paragraph in paragraphs)


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
