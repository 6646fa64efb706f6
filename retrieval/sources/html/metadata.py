"""Publisher and date of a page, as its metadata states them."""

import re
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from typing import Any
from urllib.parse import urljoin, urlsplit

from retrieval.dates.publication import is_plausible, published_in
from retrieval.sources.html.statements import Statements, texts

_LONGEST = 80  # characters of a publisher's name
_LONGEST_ADDRESS = 2000


def publishers_of(stated: Statements) -> list[str]:
    """Give the names that the page's publisher has in it, the one to show first."""
    sites = [o for o in stated.objects if _is_publisher(o)]
    named = [
        *texts(stated.article.get("publisher")),
        *stated.named("og:site_name", "dc.publisher", "publisher", "application-name"),
        *(name for site in sites for name in texts(site.get("name"))),
    ]
    return list(dict.fromkeys(name for name in named if _is_publishers_name(name)))


def url_of(root: Any, stated: Statements, found_at: str | None = None) -> str | None:
    """Give the page's canonical address: an article's, never that of a site's front page.

    Where it is written without the site's name, that is the one of `found_at`.
    """
    for address in _addresses(root, stated):
        if len(address) > _LONGEST_ADDRESS or any(c.isspace() for c in address):
            continue
        try:
            if found_at and address.startswith("/"):
                address = urljoin(found_at, address)
            parts = urlsplit(address)
        except ValueError:
            continue
        named = parts.scheme in ("http", "https") and "." in parts.netloc
        if named and (parts.path.strip("/") or parts.query):
            return address
    return None


def _addresses(root: Any, stated: Statements) -> Iterator[str]:
    for link in root.iter("link"):
        if "canonical" in (link.get("rel") or "").lower().split():
            yield (link.get("href") or "").strip()
    yield from stated.named("og:url")
    main = stated.article.get("mainEntityOfPage")
    yield from texts(main.get("@id") if isinstance(main, dict) else main)
    yield from texts(stated.article.get("url"))


def _is_publisher(o: dict[str, Any]) -> bool:
    return any(kind in ("NewsMediaOrganization", "WebSite") for kind in texts(o.get("@type")))


def _is_publishers_name(name: str) -> bool:
    return len(name) <= _LONGEST and not re.search(r"://|@|^www\.", name)


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


def published_of(stated: Statements, header: Sequence[Any]) -> date | None:
    """Give the first date that makes sense; with the hour only where its zone is stated."""
    for text in _stated(stated, header):
        found = _read(text)
        if found is not None and is_plausible(found):
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
