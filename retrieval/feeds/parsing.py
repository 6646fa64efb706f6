"""Feed documents (RSS, Atom, JSON) → `Feed`."""

import re
from dataclasses import replace
from datetime import UTC, date, datetime, time
from io import BytesIO
from typing import Any

from retrieval.errors import SourceError
from retrieval.feeds.feed import Feed, FeedEntry
from retrieval.feeds.json_feed import is_json, read_json_feed
from retrieval.feeds.wording import absolute, author, moment, plain, untagged
from retrieval.sources.encoding import decode

MOST_ENTRIES = 1000  # the newest; a feed of news has 20 to 200, one with more is an archive

_RECORDINGS = ("audio/", "video/")


def parse_feed(content: bytes, url: str, charset: str | None = None) -> Feed:
    """Read the feed that was found at `url`; SourceError where it is none."""
    if is_json(content):
        feed, gone = read_json_feed(content, url), 0
    else:
        newest, gone = shortened(normalized(content, charset), MOST_ENTRIES)
        feed = _read_xml(newest, url)
    dated = sorted(feed.entries, key=_moment, reverse=True)
    return replace(
        feed,
        entries=tuple(dated[:MOST_ENTRIES]),
        passed_over=gone + len(dated[MOST_ENTRIES:]),
    )


def _moment(entry: FeedEntry) -> datetime:
    return as_moment(entry.published or moment(entry.updated))


def _read_xml(content: bytes, url: str) -> Feed:
    # Imported here, because only feeds need it.
    import feedparser

    # As a stream, for it opens what looks like a file's name or an address. What it would make
    # of markup, clean and complete, is the reader of pages' part.
    try:
        parsed = feedparser.parse(
            BytesIO(content),
            response_headers={"content-type": "application/xml; charset=utf-8"},
            sanitize_html=False,
            resolve_relative_uris=False,
        )
    except Exception as error:  # it does not say what it raises, and what it reads is hostile
        raise SourceError("it is a feed, but too damaged to be read.") from error
    version = parsed.get("version")
    if not version:
        raise SourceError("it is not a feed.")
    head = parsed.feed
    # The library calls who keeps the server by the same name as the publisher.
    publisher = "" if b"webMaster" in content else head.get("publisher") or ""
    return Feed(
        title=untagged(head.get("title") or ""),
        site=absolute(_alternate(head) or head.get("link"), url),
        entries=tuple(_entry(entry, url, version) for entry in parsed.entries),
        publisher=untagged(publisher) or None,
        pause=_minutes(head.get("ttl")),
    )


def _entry(stated_entry: Any, url: str, version: str) -> FeedEntry:
    entry = dict(stated_entry)  # which does not take one name for another
    # Dublin Core's date is of publication, but Atom's `updated` is not.
    stated = entry.get("published") or entry.get("created")
    if stated is None and not version.startswith("atom"):
        stated = entry.get("updated")
    return FeedEntry(
        guid=entry.get("id") or None,
        url=absolute(_address(entry), url),
        title=untagged(entry.get("title") or ""),
        authors=_authors(entry),
        published=moment(stated),
        updated=entry.get("updated") or entry.get("published") or None,
        content_html=max((_html(part) for part in entry.get("content", ())), key=len, default=""),
        summary=_html(entry.get("summary_detail") or {}),
        is_recording=any(
            (link.get("type") or "").startswith(_RECORDINGS)
            for link in entry.get("links", ())
            if link.get("rel") == "enclosure"
        ),
    )


def _address(entry: Any) -> str | None:
    """Give the entry's page: FeedBurner keeps its true address, and a permalink may be one."""
    if stated := entry.get("feedburner_origlink") or _alternate(entry):
        return str(stated)
    guid = str(entry.get("id") or "")
    is_permalink = entry.get("guidislink") and guid.startswith(("http://", "https://"))
    return guid if is_permalink else None


def _alternate(entry: Any) -> str | None:
    """Give the address of the page that says the same as the entry, one of HTML before others."""
    links = [link for link in entry.get("links", ()) if link.get("rel") == "alternate"]
    links.sort(key=lambda link: "html" not in (link.get("type") or "html"))
    return links[0].get("href") if links else None


def _authors(entry: Any) -> tuple[str, ...]:
    stated = [str(person.get("name") or "") for person in entry.get("authors", ())]
    last = str(entry.get("author") or "")
    if "@" in last:
        # Taken apart by us: the library cuts addresses in two whose end it does not know.
        stated = [*stated[:-1], last]
    return tuple(dict.fromkeys(name for name in map(author, stated) if name))


def _html(detail: Any) -> str:
    value = str(detail.get("value") or "")
    is_text = detail.get("type") == "text/plain"
    return _escaped(value) if is_text and plain(value) else value


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")


def _minutes(ttl: str | None) -> float | None:
    text = str(ttl or "").strip()
    return float(text) if text.isdecimal() and len(text) <= 6 else None


_HEAD = re.compile(r"\A\s*<\?xml\b[^<>]{0,500}\?>")
_DECLARED = re.compile(rb"""\s*<\?xml\b[^<>]{0,300}?encoding\s*=\s*["']([\w.:-]{2,40})""")
_CONTROLS = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_SHORT = r"""\s+\w{1,32}\s+(?:"(?:&\#\w{1,8};|[^&"<>]{0,8})"|'(?:&\#\w{1,8};|[^&'<>]{0,8})')\s*>"""
_LONG_ENTITY = re.compile(rf"<!ENTITY(?!{_SHORT})", re.IGNORECASE)


def normalized(content: bytes, charset: str | None) -> bytes:
    """Give a feed as UTF-8 that declares nothing else; `charset` is what its server says."""
    declared = _DECLARED.match(content)
    text = decode(content, declared[1].decode("ascii") if declared else charset)
    text = _HEAD.sub("", _CONTROLS.sub("", text), count=1)
    # No parser knows such a declaration, so none follows it.
    return _LONG_ENTITY.sub("<!LONG", text).encode("utf-8", "replace")


_MOST = 250_000  # entries: 10 MB with more of them hold nothing
_START = re.compile(rb"<(?:\w+:)?(?:item|entry)[\s>]")
_ENDS = (b"item>", b"entry>")
_DATE = re.compile(
    rb"<(?:\w+:)?(?:pubDate|published|issued|date|updated|modified)\b[^<>]*>([^<]+)"
)
_LONG_AGO = datetime.min.replace(tzinfo=UTC)


def shortened(content: bytes, keep: int) -> tuple[bytes, int]:
    """Give the feed with at most `keep` entries, and how many older ones are gone.

    The library that reads feeds takes 17 s of a processor for 100,000 entries, this 3 s: python
    -m pytest tests/feeds/test_parsing.py --durations 3. What it keeps is as it was, damage and
    encoding included. SourceError where there are more than can be entries.
    """
    starts = [start.start() for start in _START.finditer(content)]
    if len(starts) <= keep:
        return content, 0
    if len(starts) > _MOST:
        raise SourceError(f"it has more than {_MOST:,} entries: no feed has so many.")
    last = max(content.rfind(end) + len(end) for end in _ENDS)
    end = last if last > starts[-1] else len(content)
    entries = [content[a:b] for a, b in zip(starts, [*starts[1:], end], strict=True)]
    # By custom the newest stand first; what has no date keeps its place behind those with one.
    newest = sorted(entries, key=_date_of, reverse=True)
    kept = b"".join(newest[:keep])
    return content[: starts[0]] + kept + content[end:], len(entries) - keep


def _date_of(entry: bytes) -> datetime:
    stated = _DATE.search(entry)
    return as_moment(moment(stated[1].decode("ascii", "replace")) if stated else None)


def as_moment(found: date | None) -> datetime:
    """Give a moment to sort by: a day's beginning, and long ago where there is no date."""
    if found is None:
        return _LONG_AGO
    if isinstance(found, datetime):
        return found
    return datetime.combine(found, time(), UTC)
