"""The bytes of a feed, RSS, RDF, Atom or JSON → what it holds."""

from dataclasses import replace
from datetime import datetime
from io import BytesIO
from typing import Any

from retrieval.errors import SourceError
from retrieval.feeds.decoding import normalized
from retrieval.feeds.feed import Entry, Feed
from retrieval.feeds.json_feed import is_json, read_json_feed
from retrieval.feeds.shortening import as_moment, shortened
from retrieval.feeds.wording import absolute, author, moment, plain, untagged

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


def _moment(entry: Entry) -> datetime:
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


def _entry(stated_entry: Any, url: str, version: str) -> Entry:
    entry = dict(stated_entry)  # which does not take one name for another
    # Dublin Core's date is of publication, but Atom's `updated` is not.
    stated = entry.get("published") or entry.get("created")
    if stated is None and not version.startswith("atom"):
        stated = entry.get("updated")
    return Entry(
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
