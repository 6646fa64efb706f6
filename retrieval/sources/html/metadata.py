"""Publisher, date and address of an article, as its page states them."""

import re
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from typing import Any
from urllib.parse import urljoin, urlsplit

from retrieval.dates.publication import is_plausible, published_in
from retrieval.sources.html.statements import Statements, texts

_MAX_PUBLISHER_LENGTH = 80  # characters
_MAX_URL_LENGTH = 2000  # characters
_NO_PUBLISHER = re.compile(r"://|@|^www\.")
_DATE_TAGS = (
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


def publishers_of(statements: Statements) -> list[str]:
    """Return the names of the page's publisher, the one to show first."""
    sites = [o for o in statements.objects if _is_publisher(o)]
    names = [
        *texts(statements.article.get("publisher")),
        *statements.meta_contents("og:site_name", "dc.publisher", "publisher", "application-name"),
        *(name for site in sites for name in texts(site.get("name"))),
    ]
    return list(dict.fromkeys(name for name in names if _is_publishers_name(name)))


def _is_publisher(o: dict[str, Any]) -> bool:
    return any(kind in ("NewsMediaOrganization", "WebSite") for kind in texts(o.get("@type")))


def _is_publishers_name(name: str) -> bool:
    return len(name) <= _MAX_PUBLISHER_LENGTH and not _NO_PUBLISHER.search(name)


def published_of(statements: Statements, header: Sequence[Any]) -> date | None:
    """Return the first plausible date, with the hour only if its zone is stated.

    `header` holds the elements between the headline and the first paragraph.
    """
    dates = map(_read_date, _stated_dates(statements, header))
    return next((stated for stated in dates if stated and is_plausible(stated)), None)


def _stated_dates(statements: Statements, header: Sequence[Any]) -> Iterator[str]:
    yield from texts(statements.article.get("datePublished"))
    yield from statements.meta_contents(*_DATE_TAGS)
    yield from texts(statements.article.get("dateCreated"))
    for element in header:
        if element.tag == "time" or element.get("itemprop") == "datePublished":
            yield element.get("datetime") or element.get("content") or element.text_content()
    for element in header:
        if len(element) == 0 and element.text:
            yield element.text


def _read_date(text: str) -> date | None:
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


def url_of(root: Any, statements: Statements, fetched_from: str | None = None) -> str | None:
    """Return the page's canonical address: an article's, never that of a site's front page.

    An address without a host is relative to where the page was `fetched_from`.
    """
    for url in _stated_urls(root, statements):
        if len(url) > _MAX_URL_LENGTH or any(map(str.isspace, url)):
            continue
        try:
            if fetched_from and url.startswith("/"):
                url = urljoin(fetched_from, url)
            parts = urlsplit(url)
        except ValueError:
            continue
        is_web = parts.scheme in ("http", "https") and "." in parts.netloc
        if is_web and (parts.path.strip("/") or parts.query):
            return url
    return None


def _stated_urls(root: Any, statements: Statements) -> Iterator[str]:
    for link in root.iter("link"):
        if "canonical" in (link.get("rel") or "").lower().split():
            yield (link.get("href") or "").strip()
    yield from statements.meta_contents("og:url")
    main = statements.article.get("mainEntityOfPage")
    yield from texts(main.get("@id") if isinstance(main, dict) else main)
    yield from texts(statements.article.get("url"))
