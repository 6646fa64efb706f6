"""JSON Feed, versions 1 and 1.1 (https://www.jsonfeed.org/version/1.1/) → `Feed`."""

import html
import json
from typing import Any

from retrieval.errors import SourceError
from retrieval.feeds.feed import RECORDING_TYPES, Feed, FeedEntry
from retrieval.feeds.wording import absolute_url, stated_date

_VERSION = "jsonfeed.org/version/1"


def is_json(content: bytes) -> bool:
    """Whether a document is JSON and not XML, by its first character."""
    return content[:100].lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{")


def read_json_feed(content: bytes, url: str) -> Feed:
    """Return the feed in a JSON document; SourceError if it is none."""
    try:
        values = json.loads(content)
    except (ValueError, RecursionError) as error:
        raise SourceError("it is not a feed, but damaged JSON.") from error
    if not isinstance(values, dict) or _VERSION not in _text(values, "version"):
        raise SourceError("it is JSON, but not a feed.")
    items = values.get("items")
    return Feed(
        title=_line(values, "title"),
        site=absolute_url(_text(values, "home_page_url"), url),
        entries=tuple(
            _entry(item, url)
            for item in (items if isinstance(items, list) else [])
            if isinstance(item, dict)
        ),
    )


def _entry(item: dict[str, Any], url: str) -> FeedEntry:
    return FeedEntry(
        guid=_text(item, "id") or None,
        url=absolute_url(_text(item, "url") or _text(item, "external_url"), url),
        title=_line(item, "title"),
        authors=_authors(item),
        published=stated_date(_text(item, "date_published")),
        updated=_text(item, "date_modified") or _text(item, "date_published") or None,
        content_html=_text(item, "content_html") or _paragraphs(_text(item, "content_text")),
        summary=_text(item, "summary"),
        is_recording=any(
            _text(part, "mime_type").startswith(RECORDING_TYPES)
            for part in _objects(item, "attachments")
        ),
    )


def _authors(item: dict[str, Any]) -> tuple[str, ...]:
    stated = [*_objects(item, "authors"), item.get("author")]
    names = (_text(part, "name") for part in stated if isinstance(part, dict))
    return tuple(dict.fromkeys(name for name in names if name))


def _paragraphs(text: str) -> str:
    return "".join(f"<p>{html.escape(line)}</p>" for line in text.splitlines() if line.strip())


def _objects(values: dict[str, Any], name: str) -> list[dict[str, Any]]:
    parts = values.get(name)
    return [part for part in parts if isinstance(part, dict)] if isinstance(parts, list) else []


def _line(values: dict[str, Any], name: str) -> str:
    return " ".join(_text(values, name).split())


def _text(values: dict[str, Any], name: str) -> str:
    """Return a value as text: an id is often a number, and anything can be missing."""
    value = values.get(name)
    if isinstance(value, int | float) and not isinstance(value, bool):
        return str(value)
    # JSON can escape what no text holds: unpaired surrogates and the null.
    text = value if isinstance(value, str) else ""
    return text.encode("utf-8", "replace").decode().replace("\0", "")
