"""Feed documents (RSS, Atom, JSON Feed) → `Feed`."""

import re
from dataclasses import replace
from datetime import UTC, date, datetime, time
from io import BytesIO
from typing import Any

from retrieval.errors import SourceError
from retrieval.feeds.feed import RECORDING_TYPES, Feed, FeedEntry
from retrieval.feeds.json_feed import is_json, read_json_feed
from retrieval.feeds.wording import (
    absolute_url,
    author_name,
    inline_text,
    plain_text,
    stated_date,
)
from retrieval.sources.encoding import decode

_MAX_ENTRIES = 1000  # the newest are kept; a news feed has 20 to 200, one with more is an archive
_MAX_COUNTED_ENTRIES = 250_000  # 10 MB with more of them hold nothing

_XML_DECLARATION = re.compile(r"\A\s*<\?xml\b[^<>]{0,500}\?>")
_DECLARED_ENCODING = re.compile(rb"""\s*<\?xml\b[^<>]{0,300}?encoding\s*=\s*["']([\w.:-]{2,40})""")
_CONTROLS = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_SHORT_ENTITY = (
    r"""\s+\w{1,32}\s+(?:"(?:&\#\w{1,8};|[^&"<>]{0,8})"|'(?:&\#\w{1,8};|[^&'<>]{0,8})')\s*>"""
)
_LONG_ENTITY = re.compile(rf"<!ENTITY(?!{_SHORT_ENTITY})", re.IGNORECASE)

_ENTRY_START = re.compile(rb"<(?:\w+:)?(?:item|entry)[\s>]")
_ENTRY_ENDS = (b"item>", b"entry>")
_ENTRY_DATE = re.compile(
    rb"<(?:\w+:)?(?:pubDate|published|issued|date|updated|modified)\b[^<>]*>([^<]+)"
)
_LONG_AGO = datetime.min.replace(tzinfo=UTC)


def parse_feed(content: bytes, url: str, charset: str | None = None) -> Feed:
    """Return the feed that was found at `url`; SourceError if it is none.

    `charset` is the encoding that its server declares.
    """
    if is_json(content):
        feed, left_out = read_json_feed(content, url), 0
    else:
        newest, left_out = _newest_entries(_as_utf8(content, charset))
        feed = _read_xml(newest, url)
    entries = sorted(feed.entries, key=_entry_time, reverse=True)
    return replace(
        feed,
        entries=tuple(entries[:_MAX_ENTRIES]),
        passed_over=left_out + len(entries[_MAX_ENTRIES:]),
    )


def _entry_time(entry: FeedEntry) -> datetime:
    return _sort_key(entry.published or stated_date(entry.updated))


def _sort_key(stated: date | None) -> datetime:
    """Return a datetime to sort by: a day's beginning, or long ago if there is no date."""
    if stated is None:
        return _LONG_AGO
    if isinstance(stated, datetime):
        return stated
    return datetime.combine(stated, time(), UTC)


def _as_utf8(content: bytes, charset: str | None) -> bytes:
    """Return an XML feed in UTF-8, without a declaration of another encoding."""
    declared = _DECLARED_ENCODING.match(content)
    text = decode(content, declared[1].decode("ascii") if declared else charset)
    text = _XML_DECLARATION.sub("", _CONTROLS.sub("", text), count=1)
    # Long entities could explode when expanded. No parser knows the renamed declaration, so
    # none expands it.
    return _LONG_ENTITY.sub("<!LONG", text).encode("utf-8", "replace")


def _newest_entries(content: bytes) -> tuple[bytes, int]:
    """Return an XML feed with no more than its newest entries, and how many were left out.

    feedparser takes 17 s of a processor for 100,000 entries, this 3 s: python -m pytest
    tests/retrieval/feeds/test_parsing.py --durations 3. What is kept stays as it was, damage and
    encoding included. SourceError if there are more than can be real entries.
    """
    starts = [start.start() for start in _ENTRY_START.finditer(content)]
    if len(starts) <= _MAX_ENTRIES:
        return content, 0
    if len(starts) > _MAX_COUNTED_ENTRIES:
        raise SourceError(
            f"it has more than {_MAX_COUNTED_ENTRIES:,} entries: no feed has so many."
        )
    last = max(content.rfind(end) + len(end) for end in _ENTRY_ENDS)
    end = last if last > starts[-1] else len(content)
    entries = [content[a:b] for a, b in zip(starts, [*starts[1:], end], strict=True)]
    # Stable: entries without a date stay in the feed's order, by custom the newest first.
    newest = sorted(entries, key=_raw_entry_time, reverse=True)[:_MAX_ENTRIES]
    return content[: starts[0]] + b"".join(newest) + content[end:], len(entries) - len(newest)


def _raw_entry_time(entry: bytes) -> datetime:
    stated = _ENTRY_DATE.search(entry)
    return _sort_key(stated_date(stated[1].decode("ascii", "replace")) if stated else None)


def _read_xml(content: bytes, url: str) -> Feed:
    # Imported here, because only feeds need it.
    import feedparser

    # As a stream: feedparser opens bytes that look like a file name or an address. Markup and
    # relative links are left as they are, for the page reader to clean.
    try:
        parsed = feedparser.parse(
            BytesIO(content),
            response_headers={"content-type": "application/xml; charset=utf-8"},
            sanitize_html=False,
            resolve_relative_uris=False,
        )
    except Exception as error:  # which ones is not documented, and the input is hostile
        raise SourceError("it is a feed, but too damaged to be read.") from error
    version = parsed.get("version")
    if not version:
        raise SourceError("it is not a feed.")
    head = parsed.feed
    # feedparser reports a webMaster as the publisher, too.
    publisher = "" if b"webMaster" in content else head.get("publisher") or ""
    return Feed(
        title=inline_text(head.get("title") or ""),
        site=absolute_url(_alternate(head) or head.get("link"), url),
        entries=tuple(_entry(entry, url, version) for entry in parsed.entries),
        publisher=inline_text(publisher) or None,
        ttl_minutes=_minutes(head.get("ttl")),
    )


def _entry(parsed: Any, url: str, version: str) -> FeedEntry:
    entry = dict(parsed)  # a plain one: feedparser's own takes one key for another
    # Dublin Core's date is of publication, but Atom's `updated` is not.
    stated = entry.get("published") or entry.get("created")
    if stated is None and not version.startswith("atom"):
        stated = entry.get("updated")
    return FeedEntry(
        guid=entry.get("id") or None,
        url=absolute_url(_address(entry), url),
        title=inline_text(entry.get("title") or ""),
        authors=_authors(entry),
        published=stated_date(stated),
        updated=entry.get("updated") or entry.get("published") or None,
        content_html=max((_html(part) for part in entry.get("content", ())), key=len, default=""),
        summary=_html(entry.get("summary_detail") or {}),
        is_recording=any(
            (link.get("type") or "").startswith(RECORDING_TYPES)
            for link in entry.get("links", ())
            if link.get("rel") == "enclosure"
        ),
    )


def _address(entry: Any) -> str | None:
    """Return the address of the entry's page, which may be FeedBurner's or its permalink."""
    if stated := entry.get("feedburner_origlink") or _alternate(entry):
        return str(stated)
    guid = str(entry.get("id") or "")
    is_permalink = entry.get("guidislink") and guid.startswith(("http://", "https://"))
    return guid if is_permalink else None


def _alternate(entry: Any) -> str | None:
    """Return the address of the alternate form, HTML before others."""
    links = [link for link in entry.get("links", ()) if link.get("rel") == "alternate"]
    links.sort(key=lambda link: "html" not in (link.get("type") or "html"))
    return links[0].get("href") if links else None


def _authors(entry: Any) -> tuple[str, ...]:
    stated = [str(person.get("name") or "") for person in entry.get("authors", ())]
    last = str(entry.get("author") or "")
    if "@" in last:
        # Parsed by us: feedparser cuts addresses in two whose end it does not know.
        stated = [*stated[:-1], last]
    return tuple(dict.fromkeys(name for name in map(author_name, stated) if name))


def _html(detail: Any) -> str:
    value = str(detail.get("value") or "")
    is_text = detail.get("type") == "text/plain"
    return _escaped(value) if is_text and plain_text(value) else value


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")


def _minutes(ttl: str | None) -> float | None:
    text = str(ttl or "").strip()
    return float(text) if text.isdecimal() and len(text) <= 6 else None
