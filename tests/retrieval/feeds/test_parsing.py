"""Feed documents in all formats, well-formed, damaged and hostile → `Feed`."""

import time
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from retrieval.errors import SourceError
from retrieval.feeds.articles import full_content
from retrieval.feeds.feed import Feed, FeedEntry
from retrieval.feeds.news import by_key, new_entries
from retrieval.feeds.parsing import parse_feed
from tests.feed_documents import dated, item, json_feed, rss

URL = "https://harbour.example/news/feed.xml"


def parse(document: str | bytes, charset: str | None = None) -> Feed:
    content = document.encode() if isinstance(document, str) else document
    return parse_feed(content, URL, charset)


def only(document: str | bytes, charset: str | None = None) -> FeedEntry:
    [entry] = parse(document, charset).entries
    return entry


def test_rss() -> None:
    feed = parse(
        rss(
            "<title>The bell</title><link>https://harbour.example/bell</link><guid>7</guid>"
            "<pubDate>Mon, 02 Sep 2024 00:30:00 +0200</pubDate><dc:creator>Ada Byron</dc:creator>"
            "<dc:creator>John Roe</dc:creator><description>It rang.</description>"
            "<content:encoded><![CDATA[<p>It rang &amp; fell.</p>]]></content:encoded>",
            channel="<ttl>90</ttl><dc:publisher>Harbour Press</dc:publisher>",
        )
    )
    assert feed == Feed(
        title="The Harbour",
        site="https://harbour.example/",
        publisher="Harbour Press",
        ttl_minutes=90.0,
        entries=(
            FeedEntry(
                guid="7",
                url="https://harbour.example/bell",
                title="The bell",
                authors=("Ada Byron", "John Roe"),
                published=datetime(2024, 9, 2, 0, 30, tzinfo=timezone(timedelta(hours=2))),
                updated="Mon, 02 Sep 2024 00:30:00 +0200",
                content_html="<p>It rang &amp; fell.</p>",
                summary="It rang.",
            ),
        ),
    )


def test_atom() -> None:
    feed = parse(
        '<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" '
        'xml:base="https://blog.example/all/"><title type="html">A &lt;b&gt;blog&lt;/b&gt;</title>'
        '<link rel="self" href="feed"/><link href="./"/><entry><id>urn:1</id>'
        '<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">The <i>bell</i></div>'
        '</title><link rel="enclosure" href="a.mp3" type="audio/mpeg"/>'
        '<link rel="alternate" href="bell.html"/><updated>2024-09-03T10:00:00Z</updated>'
        "<published>2024-09-01T23:30:00-07:00</published><author><name>Ada Byron</name></author>"
        "<author><name>John Roe</name></author><summary>It rang.</summary>"
        '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>It fell.</p></div>'
        "</content></entry></feed>"
    )
    assert (feed.title, feed.site, feed.publisher) == ("A blog", "https://blog.example/all/", None)
    assert feed.entries == (
        FeedEntry(
            guid="urn:1",
            url="https://blog.example/all/bell.html",
            title="The bell",
            authors=("Ada Byron", "John Roe"),
            published=datetime(2024, 9, 1, 23, 30, tzinfo=timezone(timedelta(hours=-7))),
            updated="2024-09-03T10:00:00Z",
            content_html="<p>It fell.</p>",
            summary="It rang.",
            is_recording=True,
        ),
    )


def test_json() -> None:
    feed = parse(
        json_feed(
            {
                "id": 7,
                "url": "/bell",
                "title": "Bells & <chimes>",
                "content_html": "<p>It rang.</p>",
                "authors": [{"name": "Ada Byron"}, {"url": "https://a.example/"}],
                "author": {"name": "Ada Byron"},
                "date_published": "2024-09-02T00:30:00+02:00",
                "date_modified": "2024-09-03",
            },
            {"id": "8", "content_text": "a < b\n\nc", "external_url": "https://a.example/8"},
            {"id": "9", "attachments": [{"mime_type": "audio/mpeg"}, None], "title": 5},
        )
    )
    assert (feed.title, feed.site) == ("The Harbour", "https://harbour.example/")
    assert feed.entries == (
        FeedEntry(
            guid="7",
            url="https://harbour.example/bell",
            title="Bells & <chimes>",
            authors=("Ada Byron",),
            published=datetime(2024, 9, 2, 0, 30, tzinfo=timezone(timedelta(hours=2))),
            updated="2024-09-03",
            content_html="<p>It rang.</p>",
        ),
        FeedEntry(guid="8", url="https://a.example/8", content_html="<p>a &lt; b</p><p>c</p>"),
        FeedEntry(guid="9", title="5", is_recording=True),
    )


def test_rdf_in_another_encoding() -> None:
    entry = only(
        b'<?xml version="1.0" encoding="ISO-8859-1"?><rdf:RDF '
        b'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" '
        b'xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">'
        b"<channel><title>x</title></channel><item><title>\xc9t\xe9</title>"
        b"<link>https://harbour.example/1</link><dc:date>2024-09-02T00:30+02:00</dc:date></item>"
        b"</rdf:RDF>"
    )
    assert entry.title == "Été"
    assert entry.published == datetime(2024, 9, 2, 0, 30, tzinfo=timezone(timedelta(hours=2)))


@pytest.mark.parametrize(
    ("encoded", "charset"),
    [
        ("“café”".encode(), "utf-8"),
        ("“café”".encode("cp1252"), "windows-1252"),
        ("“café”".encode("cp1252"), None),  # although it declares UTF-8
        ("“café”".encode("cp1252"), "utf-8"),  # and its server says so too
    ],
)
def test_wrong_encodings(encoded: bytes, charset: str | None) -> None:
    document = rss("<title>TITLE</title><link>https://a.example/</link>").encode()
    assert only(document.replace(b"TITLE", encoded), charset).title == "“café”"


@pytest.mark.parametrize(
    ("stated", "title"),
    [
        ("<![CDATA[The <b>bell</b> &amp; the sea]]>", "The bell & the sea"),
        ("Tom &amp;amp; Jerry", "Tom & Jerry"),
        ("H&lt;sub&gt;2&lt;/sub&gt;O", "H2O"),
        ("a &lt; b and c &gt; d", "a < b and c > d"),
        ("It&#8217;s\n   late", "It’s late"),
        ("A &nbsp; b", "A b"),  # no entity of XML
        ("", ""),
    ],
)
def test_titles(stated: str, title: str) -> None:
    assert only(rss(f"<title>{stated}</title><link>https://a.example/</link>")).title == title


@pytest.mark.parametrize(
    ("stated", "url"),
    [
        ("<link>https://a.example/1</link>", "https://a.example/1"),
        ("<link>\n https://a.example/1 \n</link>", "https://a.example/1"),
        ("<link>../1?a=1&amp;b=2</link>", "https://harbour.example/1?a=1&b=2"),
        ("<link>/1</link>", "https://harbour.example/1"),
        ("<guid>https://a.example/1</guid>", "https://a.example/1"),
        ('<guid isPermaLink="false">https://a.example/1</guid>', None),
        ("<guid>1558978626260</guid>", None),
        (
            "<link>https://feeds.example/~r/1</link>"
            "<feedburner:origLink>https://a.example/1</feedburner:origLink>",
            "https://a.example/1",
        ),
        ("<link>javascript:alert(1)</link>", None),
        ("<link>mailto:desk@a.example</link>", None),
        ("<link>http://[::1</link>", None),
        (f"<link>https://a.example/{'x' * 2000}</link>", None),
    ],
)
def test_addresses(stated: str, url: str | None) -> None:
    assert only(rss(f"<title>x</title>{stated}")).url == url


def test_addresses_that_are_relative_to_another_base() -> None:
    document = rss("<title>x</title><link>1</link>", attributes=' xml:base="https://b.example/x/"')
    assert only(document).url == "https://b.example/x/1"


@pytest.mark.parametrize(
    ("stated", "published"),
    [
        ("Mon, 02 Sep 2024 10:00:00 GMT", datetime(2024, 9, 2, 10, tzinfo=UTC)),
        (
            "02 Sep 2024 10:00 EST",
            datetime(2024, 9, 2, 10, tzinfo=timezone(timedelta(hours=-5))),
        ),
        ("Mon, 02 Sept 2024 10:00:00 BST", date(2024, 9, 2)),  # of Britain, or of Bangladesh
        ("Mon, 02 Sep 2024", date(2024, 9, 2)),
        ("2024-09-02", date(2024, 9, 2)),
        ("2024-09-02T10:00:00.123Z", datetime(2024, 9, 2, 10, tzinfo=UTC)),
        ("yesterday", None),
        ("", None),
        ("Thu, 01 Jan 1970 00:00:00 GMT", None),
        ("Mon, 02 Sep 2999 10:00:00 GMT", None),
    ],
)
def test_dates(stated: str, published: date | None) -> None:
    document = rss(f"<title>x</title><pubDate>{stated}</pubDate>")
    assert only(document).published == published


def test_when_something_changed_is_not_when_it_was_published() -> None:
    entry = only(
        '<feed xmlns="http://www.w3.org/2005/Atom"><title>x</title><entry><id>1</id>'
        "<title>x</title><updated>2024-09-02T10:00:00Z</updated></entry></feed>"
    )
    assert (entry.published, entry.updated) == (None, "2024-09-02T10:00:00Z")


@pytest.mark.parametrize(
    ("stated", "authors"),
    [
        ("<author>desk@harbour.example (Ada Byron)</author>", ("Ada Byron",)),
        ("<author>desk@harbour.example</author>", ()),
        ("<author>Ada Byron</author>", ("Ada Byron",)),
        ("<dc:creator><![CDATA[Ada&nbsp;Byron]]></dc:creator>", ("Ada Byron",)),
        ("", ()),
    ],
)
def test_authors(stated: str, authors: tuple[str, ...]) -> None:
    assert only(rss(f"<title>x</title>{stated}")).authors == authors


@pytest.mark.parametrize("encoding", ["utf-16", "utf-8-sig"])
def test_other_encodings(encoding: str) -> None:
    document = rss(item("https://a.example/1", title="Été"))
    assert only(document.encode(encoding)).title == "Été"


@pytest.mark.parametrize("name", ["koi8-r", "shift_jis", "gb2312", "no-such", "punycode", "zip"])
def test_declared_encodings(name: str) -> None:
    title = {"koi8-r": "Колокол", "shift_jis": "鐘が鳴る", "gb2312": "钟"}.get(name, "Bell")
    document = rss(item("https://a.example/1", title=title)).replace('"utf-8"', f'"{name}"')
    encoding = name if title != "Bell" else "ascii"
    assert only(document.encode(encoding)).title == title


def test_who_keeps_the_server_is_no_publisher() -> None:
    assert parse(rss(channel="<webMaster>Jo Roe</webMaster>")).publisher is None


def test_plain_text_stays_text() -> None:
    entry = only(
        '<feed xmlns="http://www.w3.org/2005/Atom"><title>x</title><entry><id>1</id>'
        '<title>x</title><content type="text">1 &lt; 2 &amp; 3</content></entry></feed>'
    )
    assert entry.content_html == "1 &lt; 2 &amp; 3"


def test_newest_first() -> None:
    feed = parse(
        rss(
            item("https://a.example/undated"),
            item("https://a.example/old", published="2024-09-01"),
            item("https://a.example/new", published="2024-09-01T10:00Z"),
        )
    )
    assert [entry.url for entry in feed.entries] == [
        "https://a.example/new",
        "https://a.example/old",
        "https://a.example/undated",
    ]


def test_a_feed_that_is_cut_short_gives_what_it_has() -> None:
    whole = rss(*(item(f"https://a.example/{n}") for n in range(3)))
    cut = whole[: whole.index("https://a.example/2")]
    assert [entry.url for entry in parse(cut).entries][:2] == [
        "https://a.example/0",
        "https://a.example/1",
    ]


def test_the_newest_of_many_entries_are_kept() -> None:
    feed = parse(dated(2500))
    assert len(feed.entries) == 1000
    assert feed.passed_over == 1500
    assert feed.entries[0].url == "https://harbour.example/2499"
    assert feed.entries[-1].url == "https://harbour.example/1500"


def test_a_hundred_thousand_entries_are_read_soon() -> None:
    document = rss(*(f"<title>{n}</title>" for n in range(100_000))).encode()
    started = time.process_time()
    feed = parse(document)
    assert time.process_time() - started < 5  # 0.6 s, where the library alone takes 17 s
    assert (len(feed.entries), feed.passed_over) == (1000, 99_000)
    assert feed.entries[0].title == "0"  # what has no date is in the order of the feed


def test_many_entries_in_json() -> None:
    feed = parse(json_feed(*({"id": n, "title": "x"} for n in range(1500))))
    assert (len(feed.entries), feed.passed_over) == (1000, 500)


# ── what is no feed, or a hostile one ──────────────────────────────────────────────────────


def _bomb(rest: str) -> bytes:
    values = ["bomb", *(f"&b{n};" * 10 for n in range(11))]
    entities = "".join(f'<!ENTITY b{n} "{value}">' for n, value in enumerate(values))
    document = rss(item("https://a.example/1", title="TITLE"), channel=rest)
    declaration = f"?><!DOCTYPE rss [{entities}<!ENTITY file SYSTEM 'file:///etc/hostname'>]>"
    return document.replace("?>", declaration, 1).replace("TITLE", "&b11;&file;").encode()


@pytest.mark.parametrize("entries", [0, 1500], ids=["few", "many"])
def test_entities_neither_explode_nor_read_files(entries: int) -> None:
    more = "".join(f"<item>{item('https://a.example/x')}</item>" for _ in range(entries))
    feed = parse(_bomb(more))
    assert all(len(entry.title) < 100 for entry in feed.entries)
    assert len(feed.entries) == min(entries + 1, 1000)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-8-sig"])
def test_long_entities_are_not_put_in(encoding: str) -> None:
    document = rss(item("https://a.example/1", title="TITLE"))
    document = document.replace("?>", f'?><!DOCTYPE rss [\n<!ENTITY a "{"x" * 90}">\n]>', 1)
    entry = only(document.replace("TITLE", "&a;" * 100).encode(encoding))
    assert "xx" not in entry.title


def test_short_entities_of_its_own_are() -> None:
    document = rss(item("https://a.example/1", title="TITLE"))
    document = document.replace("?>", '?><!DOCTYPE rss [\n<!ENTITY euro "&#8364;">\n]>', 1)
    assert only(document.replace("TITLE", "&euro;5")).title == "€5"


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\0\1\2",
        b"/etc/hostname",  # no name of a file to open, nor an address
        b"http://127.0.0.1:9/",
        b"<!DOCTYPE html><html><head><title>x</title></head><body>hello</body></html>",
        b'{"version": "https://jsonfeed.org/version/1"',
        b'{"version": 1}',
        b'{"items": []}',
        b"[" * 100_000,
        b'{"a":' * 100_000,
        b"<item>" * 300_000,
    ],
    ids=range(11),
)
def test_what_is_no_feed(content: bytes) -> None:
    with pytest.raises(SourceError):
        parse(content)


@pytest.mark.parametrize(
    "hostile",
    [
        "<!--",
        "&lt;!--",
        "&lt;script&gt;",
        "&lt;style a",
        "&lt;a ",
        "<a b=",
        "<![CDATA[",
        "<!ENTITY ",
        "&amp;lt;",
        "a@",
        "   ",
        "&#32;",
        "<item>",
        "...",
        "<p>The post ",
    ],
)
@pytest.mark.parametrize("place", ["", "<title>", "<author>", "<description>", "<pubDate>"])
def test_what_is_repeated_without_end_takes_no_long_time(hostile: str, place: str) -> None:
    document = rss(f"<link>https://a.example/1</link>{place}{hostile * 20_000}")
    started = time.process_time()
    try:
        for one in parse(hostile * 20_000 if not place else document).entries:
            full_content(one)
            new_entries(by_key([one]), {})
    except SourceError:
        pass
    assert time.process_time() - started < 3  # most take hundredths; the square, minutes


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_damage_is_survived(data: st.DataObject) -> None:
    whole = rss(item("https://a.example/1", content="<p>x</p>", author="Ada Byron")).encode()
    where = data.draw(st.integers(0, len(whole)))
    length = data.draw(st.integers(0, 40))
    damaged = whole[:where] + data.draw(st.binary(max_size=20)) + whole[where + length :]
    try:
        feed = parse(damaged)
    except SourceError:
        return
    assert all(entry.url is None or entry.url.startswith("http") for entry in feed.entries)
