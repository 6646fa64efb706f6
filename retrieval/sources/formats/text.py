"""A text file → an article: with lines such as "Title: …" at its head, or as a page's text."""

from datetime import date

import regex

from retrieval.article import Article
from retrieval.dates.days import parse_iso
from retrieval.errors import SourceError
from retrieval.sources.page_text.text import read_page_text
from retrieval.urls import is_web_address

_HEADER = regex.compile(
    r"\A(?:(?:title|author|publisher|date|url|language):[^\r\n]*(?:\r\n?|\n|\Z))+"
    r"(?=[ \t]*(?:[\r\n]|\Z))",
    regex.IGNORECASE,
)
_LANGUAGE = regex.compile(r"[a-zA-Z]{2}")  # ISO 639-1
_BLANK_LINE = regex.compile(r"[ \t]*(?:\r\n?|\n|\Z)")


def read_text(text: str) -> Article:
    """Return the article of a text; its title is empty if it states none.

    Below a head of `Title:`, `Author:`, `Publisher:`, `Date:`, `URL:` or `Language:` lines and a
    blank line, the text is kept as it is. Without a head, the article is looked for as in the text
    of a web page. SourceError if there is none, or if a line of the head makes no sense.
    """
    header = _HEADER.match(text)
    if header is None:
        return read_page_text(text)
    blank = _BLANK_LINE.match(text, header.end())
    body = text[blank.end() if blank else header.end() :]
    if not body.strip():
        raise SourceError("there is no text after its head.")
    stated: dict[str, list[str]] = {}
    for line in header.group().splitlines():
        key, _, value = line.partition(":")
        if value.strip():
            stated.setdefault(key.lower(), []).append(value.strip())
    return Article(
        title=_one(stated, "title") or "",
        text=body,
        authors=[name for line in stated.get("author", []) for name in _names(line)],
        publisher=_one(stated, "publisher"),
        published=_date(_one(stated, "date")),
        url=_url(_one(stated, "url")),
        language=_language(_one(stated, "language")),
    )


def _one(stated: dict[str, list[str]], key: str) -> str | None:
    values = stated.get(key, [])
    if len(values) > 1:
        raise SourceError(f"its head has more than one {key.capitalize()} line.")
    return values[0] if values else None


def _names(line: str) -> list[str]:
    """Return the names in a list; "Byron, Ada" is one name."""
    names = [name.strip() for name in regex.split(r";|,? and |,", line)]
    if ";" in line or all(" " in name for name in names):
        return [name for name in names if name]
    return [line]


def _date(value: str | None) -> date | None:
    if value is None:
        return None
    try:
        return parse_iso(value)
    except ValueError as error:
        raise SourceError(
            f"its Date line is not a date: write {value[:40]!r} like 2025-02-27."
        ) from error


def _url(value: str | None) -> str | None:
    if value is not None and not is_web_address(value):
        raise SourceError("its URL line is not a web address: it begins with https://.")
    return value


def _language(value: str | None) -> str | None:
    if value is not None and not _LANGUAGE.fullmatch(value):
        raise SourceError("its Language line is not a language's code: write one like en or de.")
    return value.lower() if value else None
