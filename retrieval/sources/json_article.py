"""An article as a JSON object with the keys of `Article`."""

from datetime import date, datetime

from pydantic import BaseModel, ValidationError

from retrieval.addresses import is_web_address
from retrieval.article import Article
from retrieval.errors import SourceError
from retrieval.refusals import Reason, Refusal


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
        return date.fromisoformat(value) if len(value) <= 10 else datetime.fromisoformat(value)
    except ValueError as error:
        raise SourceError(
            f"published: write {value[:40]!r} like 2025-02-27 or 2025-02-27T14:30."
        ) from error
