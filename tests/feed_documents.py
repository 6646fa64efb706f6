"""Invented feeds and pages for tests."""

import html
import json
from datetime import UTC, datetime, timedelta

SENTENCE = "The ferry came back to the harbour in the evening, and the town was glad to see it. "
WHOLE = "".join(f"<p>{SENTENCE}It had been away for {n} days.</p>" for n in range(20, 27))


def rss(*items: str, channel: str = "", attributes: str = "") -> str:
    """Return a feed in RSS 2.0 with these items, each given as the markup inside it."""
    entries = "".join(f"<item>{item}</item>" for item in items)
    return (
        '<?xml version="1.0" encoding="utf-8"?>'
        '<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/"'
        ' xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0"'
        f"{attributes}><channel><title>The Harbour</title><link>https://harbour.example/</link>"
        f"<description>News</description>{channel}{entries}</channel></rss>"
    )


def item(
    link: str,
    title: str = "A story",
    guid: str = "",
    published: str = "",
    description: str = "",
    content: str = "",
    author: str = "",
) -> str:
    """Return the markup inside an RSS item; empty parts are left out."""
    parts = {
        "title": html.escape(title),
        "link": html.escape(link),
        'guid isPermaLink="false"': html.escape(guid),
        "pubDate": published,
        "dc:creator": author,
        "description": html.escape(description),
        "content:encoded": f"<![CDATA[{content}]]>" if content else "",
    }
    return "".join(
        f"<{name}>{value}</{name.split()[0]}>" for name, value in parts.items() if value
    )


def json_feed(*items: dict[str, object]) -> str:
    """Return a JSON Feed with these items."""
    return json.dumps(
        {
            "version": "https://jsonfeed.org/version/1.1",
            "title": "The Harbour",
            "home_page_url": "https://harbour.example/",
            "items": items,
        }
    )


def dated(count: int) -> str:
    """Return a feed of `count` entries, an hour apart, the oldest first."""
    first = datetime(2001, 1, 1, tzinfo=UTC)
    return rss(
        *(
            f"<title>Story {n}</title><link>https://harbour.example/{n}</link>"
            f"<pubDate>{first + timedelta(hours=n):%a, %d %b %Y %H:%M:%S} GMT</pubDate>"
            for n in range(count)
        )
    )


def page(title: str, text: str, head: str = "") -> str:
    """Return the page of an article."""
    return (
        f"<!DOCTYPE html><html lang='en'><head><title>{title}</title>{head}</head><body><nav>"
        f"<a href='/'>Home</a></nav><article><h1>{title}</h1>{text}</article></body></html>"
    )
