"""Lists of feeds in OPML, and the feeds that a page links."""

import xml.etree.ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from retrieval.errors import SourceError
from retrieval.feeds import read_opml, write_opml
from retrieval.feeds.subscriptions import common_feed_urls, linked_feeds


def test_a_list_with_folders() -> None:
    content = b"""<?xml version="1.0"?><opml version="1.1"><body><outline text="Sea">
      <outline type="rss" xmlUrl="https://a.example/feed?a=1&amp;b=2"/>
      <outline xmlurl=" https://b.example/feed "/><outline text="no feed"/>
      <outline type="rss" xmlUrl="ftp://c.example/"/><outline xmlUrl="javascript:x"/>
      </outline><outline type="rss" xmlUrl="https://a.example/feed?a=1&amp;b=2"/></body></opml>"""
    assert read_opml(content) == ["https://a.example/feed?a=1&b=2", "https://b.example/feed"]


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"hello",
        b"<rss><channel/></rss>",
        b"<opml><body/></opml>",
        b"<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/hostname'>]><opml>&a;</opml>",
        b"<opml>"
        + b"".join(b'<outline xmlUrl="https://a.example/%d"/>' % n for n in range(10001)),
    ],
    ids=range(6),
)
def test_what_is_no_list(content: bytes) -> None:
    with pytest.raises(SourceError):
        read_opml(content)


@given(
    st.lists(
        st.tuples(st.text(), st.from_regex(r"https://a\.example/[!-~]{0,20}", fullmatch=True))
    )
)
def test_what_is_written_is_read(feeds: list[tuple[str, str]]) -> None:
    written = write_opml((title, address, None) for title, address in feeds)
    ET.fromstring(written)  # well-formed
    if feeds:
        assert read_opml(written.encode()) == list(dict.fromkeys(a for _, a in feeds))


def test_a_written_list() -> None:
    assert write_opml([('A "b" & <c>', "https://a.example/f?x&y", "https://a.example/")]) == (
        '<?xml version="1.0" encoding="UTF-8"?>\n<opml version="2.0">\n'
        "  <head><title>Feeds</title></head>\n  <body>\n"
        '    <outline type="rss" text=\'A "b" &amp; &lt;c&gt;\' '
        'title=\'A "b" &amp; &lt;c&gt;\' xmlUrl="https://a.example/f?x&amp;y" '
        'htmlUrl="https://a.example/"/>\n  </body>\n</opml>\n'
    )


@pytest.mark.parametrize(
    ("head", "feeds"),
    [
        ('<link rel="alternate" type="application/rss+xml" href="/feed">', ["/feed"]),
        ('<LINK REL="Alternate Home" TYPE="application/atom+xml; a=b" HREF="atom">', ["/x/atom"]),
        ('<link rel="alternate" type="application/feed+json" href="f.json">', ["/x/f.json"]),
        ('<link rel="alternate" hreflang="de" href="/de">', []),
        ('<link rel="stylesheet" type="application/rss+xml" href="/feed">', []),
        ('<link rel="alternate" type="application/rss+xml" href="javascript:x">', []),
        (
            '<link rel="alternate" type="application/rss+xml" href="/comments/feed">'
            '<link rel="alternate" type="application/rss+xml" title="Comments" href="/c">'
            '<link rel="alternate" type="application/rss+xml" href="/feed">'
            '<link rel="alternate" type="application/rss+xml" href="/feed">',
            ["/feed", "/comments/feed", "/c"],
        ),
        (
            '<base href="/y/"><link rel="alternate" type="application/rss+xml" href="feed">',
            ["/y/feed"],
        ),
    ],
)
def test_feeds_that_a_page_names(head: str, feeds: list[str]) -> None:
    page = f"<html><head><title>x</title>{head}</head><body>x</body></html>".encode()
    found = linked_feeds(page, "https://a.example/x/page")
    assert found == [f"https://a.example{feed}" for feed in feeds]


def test_where_sites_have_their_feed() -> None:
    assert common_feed_urls("https://a.example/x/y?z")[:2] == [
        "https://a.example/feed/",
        "https://a.example/rss/",
    ]
