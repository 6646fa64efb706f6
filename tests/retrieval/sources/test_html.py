"""Web pages as raw HTML: what is read from them, what is left out, what is refused."""

import gzip
import json
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from retrieval.article import Article
from retrieval.errors import SourceError
from retrieval.sources import find
from retrieval.sources.html import read_html
from tests.retrieval.sources.reading import read

PARAGRAPHS = [
    "The ferry burned in the harbour in 1912, and nobody who was on board of it was hurt.",
    "Divers found its bell in 2003. It had lain under the pier, where nobody had looked for it.",
    "The town council wants to hang the bell in the new library, beside the ferry's old clock.",
]
BODY = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)


def page(head: str = "", before: str = "", body: str = BODY, after: str = "") -> bytes:
    return (
        f"<!DOCTYPE html><html lang='en'><head><title>The bell of the ferry | The Harbour</title>"
        f"{head}</head><body><nav><a href='/'>Home</a> <a href='/sea'>Sea</a></nav><main><article>"
        f"<h1>The bell of the ferry</h1>{before}{body}</article>{after}</main>"
        f"<footer>© 2003 The Harbour</footer></body></html>"
    ).encode()


def stated(**values: object) -> str:
    described = {"@context": "https://schema.org", "@type": "NewsArticle", **values}
    return f'<script type="application/ld+json">{json.dumps(described)}</script>'


def meta(name: str, content: str) -> str:
    return f'<meta name="{name}" content="{content}">'


def test_a_page_is_read_with_all_that_it_states() -> None:
    head = (
        stated(
            headline="The bell of the ferry",
            author=[{"@type": "Person", "name": "Ada Byron"}, {"name": "John Roe"}],
            publisher={"@type": "Organization", "name": "The Harbour"},
            datePublished="2003-08-01T09:30:00+02:00",
        )
        + '<link rel="canonical" href="https://harbour.example/bell">'
    )
    figure = "<figure><img><figcaption>The bell before it was cleaned</figcaption></figure>"
    assert read_html(page(head, before=figure)) == Article(
        title="The bell of the ferry",
        text="\n".join(PARAGRAPHS),
        authors=["Ada Byron", "John Roe"],
        publisher="The Harbour",
        published=datetime.fromisoformat("2003-08-01T09:30:00+02:00"),
        url="https://harbour.example/bell",
        language="en",
        captions=["The bell before it was cleaned"],
    )


def test_what_a_page_does_not_state_stays_empty() -> None:
    article = read_html(page())
    assert (article.authors, article.publisher, article.published) == ([], None, None)
    assert (article.url, article.captions) == (None, [])


def test_what_a_wiki_adds_is_no_part_of_the_text() -> None:
    marked = PARAGRAPHS[0].replace(
        "1912,", "1912,<sup class='reference'><a href='#a'>[1]</a></sup>"
    )
    edit = "<span class='mw-editsection'>[<a href='/edit'>edit</a>]</span>"
    wiki = (
        "<div class='mw-body'><div id='siteSub'>From the wiki of the harbour.</div>"
        "<div class='mw-content-ltr mw-parser-output'>"
        "<div class='hatnote'>For the harbour of that name, see the harbour itself.</div>"
        "<table class='infobox vcard'><tr><th>Cast</th><td>1899</td></tr></table>"
        f"<p>{marked}</p><h2>History{edit}</h2><p>{PARAGRAPHS[1]}</p><p>{PARAGRAPHS[2]}</p>"
        "<ol class='references'><li id='a'>Byron, Ada (2003). “The bell”. The Harbour.</li></ol>"
        "</div></div>"
    )
    expected = [PARAGRAPHS[0], "History", *PARAGRAPHS[1:]]
    assert read_html(page(body=wiki)).text == "\n".join(expected)


_LINKED = PARAGRAPHS[0].replace("harbour", "<a href='/harbour'>harbour</a>", 1)
_BLANK_LINES = "\n \n\n".join([_LINKED, *PARAGRAPHS[1:]])


@pytest.mark.parametrize(
    ("head", "body", "paragraphs"),
    [
        ("", f"<pre>{_BLANK_LINES}</pre>", PARAGRAPHS),
        ("", f"<div style='white-space: pre-line'>{_BLANK_LINES}</div>", PARAGRAPHS),
        ("", f"<p class='whitespace-pre-wrap'>{_BLANK_LINES}</p>", PARAGRAPHS),
        ("", f"<p>{_BLANK_LINES}</p>", [" ".join(PARAGRAPHS)]),
        (stated(articleBody="\n\n".join(PARAGRAPHS)), "", PARAGRAPHS),
        (stated(articleBody=" ".join(PARAGRAPHS)), BODY, PARAGRAPHS),
    ],
)
def test_paragraphs_are_as_white_space_parts_them_where_it_is_kept(
    head: str, body: str, paragraphs: list[str]
) -> None:
    assert read_html(page(head, body=body)).text == "\n".join(paragraphs)


@pytest.mark.parametrize(
    ("head", "before", "expected"),
    [
        (stated(author="Ada Byron"), "", ["Ada Byron"]),
        ("", "<div><i>By Ada Byron</i> <b>Fri May 2, 2003</b></div>", ["Ada Byron"]),
        (stated(author={"name": ["Ada Byron", "John Roe"]}), "", ["Ada Byron", "John Roe"]),
        (stated(author="By Ada Byron and John Roe"), "", ["Ada Byron", "John Roe"]),
        (stated(author="Ada Byron (ab)"), "", ["Ada Byron"]),
        (stated(author=["Ada Byron", "AFP"]), "", ["Ada Byron", "AFP"]),
        (stated(author="김철수 기자"), "", ["김철수"]),
        (stated(author="Ben Roe"), "", ["Ben Roe"]),
        (meta("author", "Ada Byron"), "", ["Ada Byron"]),
        (meta("dc.creator", "Byron, Ada"), "", ["Ada Byron"]),
        (meta("twitter:label1", "Written by") + meta("twitter:data1", "Ada Byron"), "",
         ["Ada Byron"]),
        ("", "<div class='byline'>By Ada Byron</div>", ["Ada Byron"]),
        ("", "<a rel='author' href='/ada'>Ada Byron</a>", ["Ada Byron"]),
        ("", "<div><b class='author'>Ada Byron</b> <b class='author'>John Roe</b></div>",
         ["Ada Byron", "John Roe"]),
        ("", "<p>By Ada Byron</p>", ["Ada Byron"]),
        ("", "<p><strong>Ada Byron</strong></p>", ["Ada Byron"]),
        # Whom the metadata do not name as a person, a byline may.
        (stated(author="The Harbour"), "<p>By Ada Byron</p>", ["Ada Byron"]),
        # Two objects may describe one article; one with another headline is of another.
        (stated(headline="The bell") + stated(author="Ada Byron"), "", ["Ada Byron"]),
        (stated(headline="The bell") + stated(headline="The sea", author="Jane Doe"), "", []),
        (stated(author="Staff"), "", []),
        (stated(author="Admin"), "", []),
        (stated(author="By Staff Reporter"), "", []),
        (stated(author="https://harbour.example/staff/ada"), "", []),
        (stated(author="ada@harbour.example"), "", []),
        (stated(author="1 August 2003"), "", []),
        (stated(author="Harbour Desk", publisher={"name": "The Harbour"}), "", []),
        (stated(author={"@type": "Organization", "name": "The Harbour"},
                publisher={"name": "The Harbour"}), "", []),
        (stated(author=[None, 7, {"name": {"name": "Ada Byron"}}]), "", []),
        (meta("twitter:creator", "@ada"), "", []),
        ("", "<div class='author-bio'>Jane Doe</div>", []),
        ("", "<div class='related-authors'>Jane Doe</div>", []),
        ("", "<p>By Monday evening</p>", []),
    ],
)  # fmt: skip
def test_authors_are_persons_and_agencies_that_the_page_names(
    head: str, before: str, expected: list[str]
) -> None:
    assert read_html(page(head, before)).authors == expected


def test_an_author_of_another_story_is_not_taken() -> None:
    after = "<section><h2>More</h2><div class='byline'>By Jane Doe</div></section>"
    assert read_html(page(after=after)).authors == []


@pytest.mark.parametrize(
    ("figure", "expected"),
    [
        ("<figcaption>The bell before it was cleaned</figcaption>",
         ["The bell before it was cleaned"]),
        ("<figcaption>The bell as it is</figcaption><figcaption>The bell as it is</figcaption>",
         ["The bell as it is"]),
        ("<figcaption>Photo: Ada Byron / AFP</figcaption>", []),
        ("<figcaption>By Ada Byron</figcaption>", []),
        ("<a href='/other'><figcaption>Another ferry is for sale</figcaption></a>", []),
    ],
)  # fmt: skip
def test_captions_are_of_the_articles_pictures(figure: str, expected: list[str]) -> None:
    article = read_html(page(before=f"<figure>{figure}</figure>"))
    assert article.captions == expected
    assert article.text == "\n".join(PARAGRAPHS)


def test_a_signature_is_no_part_of_the_text() -> None:
    article = read_html(page(before="<p><strong>Ada Byron</strong></p>"))
    assert article.text == "\n".join(PARAGRAPHS)


@pytest.mark.parametrize(
    ("head", "before", "expected"),
    [
        (stated(datePublished="2003-08-01"), "", date(2003, 8, 1)),
        (stated(datePublished="2003-08-01T09:30:00Z"), "",
         datetime(2003, 8, 1, 9, 30, tzinfo=UTC)),
        (stated(datePublished="2003-08-01T09:30:00.123+0000"), "",
         datetime(2003, 8, 1, 9, 30, tzinfo=UTC)),
        # An hour without a zone is no moment.
        (stated(datePublished="2003-08-01 09:30"), "", date(2003, 8, 1)),
        (meta("article:published_time", "2003-08-01"), "", date(2003, 8, 1)),
        ("", "<time datetime='2003-08-01'>yesterday</time>", date(2003, 8, 1)),
        ("", "<p>1 August 2003</p>", date(2003, 8, 1)),
        # Nothing that can be read in two ways, cannot be, or is of an update.
        ("", "<p>03/04/2003</p>", None),
        (stated(datePublished="9999-12-31"), "", None),
        (stated(datePublished="1970-01-01T00:00:00Z"), "", None),
        (stated(datePublished="2003-02-31"), "", None),
        (stated(dateModified="2003-08-01"), "", None),
        ("", "<p>Updated 1 August 2003</p>", None),
    ],
)  # fmt: skip
def test_dates_are_those_that_the_page_states(
    head: str, before: str, expected: date | None
) -> None:
    assert read_html(page(head, before)).published == expected


@pytest.mark.parametrize(
    ("heading", "head", "expected"),
    [
        ("The bell", meta("og:title", "The bell | The Harbour"), "The bell"),
        # "Log in" is a heading too: the metadata tell which one is the article's.
        ("Log in</h1><h1>The bell is found", meta("og:title", "The bell is found"),
         "The bell is found"),
        ("Sea The bell is found", stated(headline="The bell is found"), "The bell is found"),
        # What JSON-LD and OpenGraph agree on outweighs a heading that they do not repeat.
        ("The bell", stated(headline="The bell: found") + meta("og:title", "The bell: found"),
         "The bell: found"),
        ("The bell", stated(headline="A bell") + meta("og:title", "The bell"), "The bell"),
        ("", stated(headline="The bell &amp; the clock"), "The bell & the clock"),
        ("<i>News</i><i>The bell</i>", meta("og:title", "News: The bell"), "News: The bell"),
        ("“The bell”: found", stated(headline="The bell: found"), "“The bell”: found"),
        ("", "<title>The bell</title>", "The bell"),
        ("The Harbour", "<title>A bell is found | The Harbour</title>", "A bell is found"),
    ],
)  # fmt: skip
def test_the_title_is_the_heading_that_the_metadata_repeat(
    heading: str, head: str, expected: str
) -> None:
    html = f"<html><head>{head}</head><body><h1>{heading}</h1>{BODY}</body></html>"
    assert read_html(html.encode()).title == expected


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("<link rel='canonical' href='https://harbour.example/bell'>",
         "https://harbour.example/bell"),
        (meta("og:url", "https://harbour.example/bell"), "https://harbour.example/bell"),
        (stated(mainEntityOfPage={"@id": "https://harbour.example/bell"}),
         "https://harbour.example/bell"),
        ("<link rel='canonical' href='https://harbour.example/'>", None),
        ("<link rel='canonical' href='/bell'>", None),
        ("<link rel='canonical' href='javascript:alert(1)'>", None),
        ("<link rel='canonical' href='https://['>", None),
    ],
)  # fmt: skip
def test_the_address_is_an_articles(head: str, expected: str | None) -> None:
    assert read_html(page(head)).url == expected


@pytest.mark.parametrize(
    "aside",
    [
        "<p><a href='/other'>Another ferry is for sale after all these years at sea</a></p>",
        "<ul><li><a href='/other'>Another ferry is for sale</a></li></ul>",
        "<p>Read more: Another ferry is for sale</p>",
        "<p>Sign up for our newsletter and get it into your inbox</p>",
        "<p>Photo: Ada Byron / AFP</p>",
        "<p>Advertisement</p>",
    ],
)
def test_what_is_not_the_article_is_left_out(aside: str) -> None:
    assert read_html(page(body=BODY.replace("<p>", f"{aside}<p>"))).text == "\n".join(PARAGRAPHS)


PLAIN = page(body=BODY.replace("ferry", "Fähre"))


@pytest.mark.parametrize(
    "content",
    [
        PLAIN,
        b"\xef\xbb\xbf" + PLAIN,
        PLAIN.decode().encode("utf-16"),
        PLAIN.decode().replace("<head>", "<head><meta charset=windows-1252>").encode("cp1252"),
        PLAIN.replace(b"<head>", b"<head><meta charset=nonsense>"),
        PLAIN.replace(b"<head>", b"<head><meta charset=utf-16>"),
        PLAIN.decode().replace("©", "").encode("latin-1"),
    ],
)
def test_encodings_are_told_by_mark_by_trial_or_as_declared(content: bytes) -> None:
    assert "Fähre" in read_html(content).text


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "nothing in it that reads as HTML"),
        (b"\0\1\2" * 100, "binary data"),
        (bytes(range(1, 256)) * 100, "cannot be told with certainty"),
        (b"<p>Not found</p>", "no article in it"),
        (b"<html><body><nav><a href='/'>Home</a></nav></body></html>", "no article in it"),
        (b"<div>" * 100_000, "no article in it"),
        (b"<p>a</p>" * 30_000, "more than 20000 elements"),
        (b"<p " + b"a=b " * 6_000 + b">", "markup without an end"),
        (b"a" * 10_000_001, "larger than 10 MB"),
    ],
)
def test_what_is_no_page_or_too_much_is_refused(content: bytes, reason: str) -> None:
    with pytest.raises(SourceError, match=reason):
        read_html(content)


@pytest.mark.parametrize(
    "head",
    [
        '<script type="application/ld+json">' + "[" * 50_000 + "</script>",
        '<script type="application/ld+json">' + ";" * 100_000 + "x</script>",
        stated(headline=5, author=[[["Ada"]]], publisher=7, datePublished=[None], url={}),
        meta("author", "(" * 100_000),
        meta("author", "a" * 100_000),
        "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/hostname'>]>",
    ],
)
def test_hostile_statements_are_as_if_they_were_not_there(head: str) -> None:
    article = read_html(page(head))
    assert (article.text, article.authors) == ("\n".join(PARAGRAPHS), [])


def test_a_page_cut_short_gives_what_there_is_of_it() -> None:
    content = page()
    assert read_html(content[: content.index(b"The town")]).text == "\n".join(PARAGRAPHS[:2])


markup = st.lists(
    st.sampled_from(["<p>", "</p>", "<div", ">", "<h1>", "</h1>", "<a href='", "'>", "<!--",
                     "&#0;", "<table><tr><td>", "<script>", "</script>", "&lt;", "<article>",
                     "\ufeff", *PARAGRAPHS])
    | st.text(max_size=20),
    max_size=40,
).map("".join)  # fmt: skip


@settings(deadline=None)
@given(markup | st.binary(max_size=500), st.sampled_from([None, "https://a.example/b"]))
def test_whatever_a_page_holds_it_is_an_article_or_a_source_error(
    content: str | bytes, address: str | None
) -> None:
    raw = content if isinstance(content, bytes) else content.encode("utf-8", "replace")
    try:
        article = read_html(raw, address=address)
    except SourceError:
        return
    assert article.text.strip()
    assert "\0" not in article.text + article.title
    assert all("\n" not in name for name in [article.title, *article.authors, *article.captions])


@settings(deadline=None, max_examples=50)
@given(st.integers(0, len(page())), st.binary(max_size=4))
def test_a_damaged_page_is_an_article_or_a_source_error(place: int, damage: bytes) -> None:
    content = page()
    try:
        read_html(content[:place] + damage + content[place + 1 :])
    except SourceError:
        return


def test_folders_give_their_pages_and_compressed_ones(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_bytes(page())
    (tmp_path / "b.HTM").write_bytes(page())
    (tmp_path / "c.html.gz").write_bytes(gzip.compress(page()))
    (tmp_path / "d.css").write_bytes(b"p {}")
    found = find(str(tmp_path))
    assert [Path(source).name for source in found] == ["a.html", "b.HTM", "c.html.gz"]
    assert {read(source).text for source in found} == {"\n".join(PARAGRAPHS)}


def test_a_page_without_a_title_has_the_files_name(tmp_path: Path) -> None:
    file = tmp_path / "bell.html.gz"
    file.write_bytes(gzip.compress(f"<div>{BODY}</div>".encode()))
    assert read(str(file)).title == "bell"


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (gzip.compress(page(), mtime=0)[:-20], "damaged or cut short"),
        (b"no gzip", "damaged or cut short"),
        (gzip.compress(b" " * 20_000_000, mtime=0), "larger than 10 MB"),
    ],
)
def test_a_bad_compressed_page_is_one_clear_line(
    tmp_path: Path, content: bytes, reason: str
) -> None:
    file = tmp_path / "bell.html.gz"
    file.write_bytes(content)
    with pytest.raises(SourceError, match=reason) as error:
        read(str(file))
    assert str(error.value).startswith(f"{file}: ")
