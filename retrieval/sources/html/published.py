"""When an article was published, as its page states it."""

import re
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any

from retrieval.sources.datelines import published_in
from retrieval.sources.html.statements import Statements, texts

_META = (
    "article:published_time", "article:published", "og:published_time",
    "og:article:published_time", "datepublished", "date", "pubdate", "publishdate",
    "publish-date", "published_time", "publication_date", "article.published",
    "article_date_original", "dc.date", "dc.date.issued", "dc.date.created", "dcterms.date",
    "dcterms.created", "dcterms.issued", "citation_publication_date", "parsely-pub-date",
    "sailthru.date",
)  # fmt: skip
_ISO = re.compile(
    r"(\d{4}-\d\d-\d\d)(?:[T ]+(\d\d:\d\d(?::\d\d)?)(?:\.\d+)?\s*(Z|[+-]\d\d:?\d\d)?)?", re.I
)
_FIRST_YEAR = 1990  # of the web: earlier dates are of what is told, or none at all (1970-01-01)
_AHEAD = timedelta(days=2)  # clocks and zones differ


def published_of(stated: Statements, header: Sequence[Any]) -> date | None:
    """Give the first date that makes sense; with the hour only where its zone is stated."""
    for text in _stated(stated, header):
        found = _read(text)
        if found is not None and _makes_sense(found):
            return found
    return None


def _stated(stated: Statements, header: Sequence[Any]) -> Iterator[str]:
    yield from texts(stated.article.get("datePublished"))
    yield from stated.named(*_META)
    yield from texts(stated.article.get("dateCreated"))
    for element in header:
        if element.tag == "time" or element.get("itemprop") == "datePublished":
            yield element.get("datetime") or element.get("content") or element.text_content()
    for element in header:
        if len(element) == 0 and element.text:
            yield element.text


def _read(text: str) -> date | None:
    text = " ".join(text.split())
    iso = _ISO.match(text)
    if iso is None:
        found = published_in(text)
        return found[0] if found else None
    day, time, zone = iso.groups()
    try:
        if time and zone:
            return datetime.fromisoformat(f"{day}T{time}{zone.upper()}")
        return date.fromisoformat(day)
    except ValueError:
        return None


def _makes_sense(found: date) -> bool:
    day = found.date() if isinstance(found, datetime) else found
    return day.year >= _FIRST_YEAR and day <= (datetime.now(UTC) + _AHEAD).date()
