"""An address is given, and an article comes of it, or the reason why none does."""

import gzip
import os
import subprocess
import sys
from datetime import date

import pytest

from retrieval import Article, SourceError, open_library
from retrieval.sources.web.fetching import Fetcher
from tests.conftest import ROOT
from tests.retrieval.sources.documents import column, docx, epub, pdf, word_paragraph, zipped
from tests.retrieval.sources.reading import read, read_all
from tests.retrieval.sources.web.pages import STORY, page
from tests.web_server import Reply, WebServer


def test_a_page_becomes_an_article(web: WebServer, fetcher: Fetcher) -> None:
    head = """<meta property="og:type" content="article">
    <meta property="article:published_time" content="2003-08-02">
    <meta name="author" content="Ada Byron"><meta property="og:site_name" content="The Harbour">"""
    web.replies |= {
        "/b": Reply(status=302, headers={"Location": "/bell-found?utm_source=b&id=7"}),
        "/bell-found?utm_source=b&id=7": Reply(page(head)),
    }
    article = read(web.url("/b"), lambda: fetcher)
    assert article.text.startswith("The ferry Bell burned")
    assert article.text.endswith("from it.")
    assert article == Article(
        title="The bell is found",
        text=article.text,
        authors=["Ada Byron"],
        publisher="The Harbour",
        published=date(2003, 8, 2),
        url=web.url("/bell-found?id=7"),
        language="en",
    )


@pytest.mark.parametrize(
    ("head", "path"),
    [
        ('<link rel="canonical" href="/2003/bell">', "/2003/bell"),
        ('<link rel="canonical" href="HERE/2003/bell">', "/2003/bell"),
        ('<meta property="og:url" content="HERE/2003/bell">', "/2003/bell"),
        ('<link rel="canonical" href="https://harbour.example/">', "/bell/amp"),
        ('<link rel="canonical" href="https://harbour.example/bell">', "/bell/amp"),
        ('<link rel="canonical" href="http://localhost/bell">', "/bell/amp"),
        ('<link rel="canonical" href="//[">', "/bell/amp"),
        ('<link rel="canonical" href="/">', "/bell/amp"),
        ("", "/bell/amp"),
    ],
)
def test_an_article_is_known_by_its_canonical_address(
    head: str, path: str, web: WebServer, fetcher: Fetcher
) -> None:
    web.replies["/bell/amp"] = Reply(page(head.replace("HERE", web.url("")), STORY))
    assert read(web.url("/bell/amp"), lambda: fetcher).url == web.url(path)


def test_a_text_becomes_an_article(web: WebServer, fetcher: Fetcher) -> None:
    plain = {"Content-Type": "text/plain"}
    web.replies["/bell.txt"] = Reply("Title: The bell\n\nIt rings.", headers=plain)
    article = read(web.url("/bell.txt"), lambda: fetcher)
    assert article == Article(title="The bell", text="It rings.", url=web.url("/bell.txt"))
    web.replies["/a%20bell.txt"] = Reply("Date: 2003-08-02\n\nIt rings.", headers=plain)
    assert read(web.url("/a bell.txt"), lambda: fetcher).title == "a bell"


@pytest.mark.parametrize(
    ("reply", "reason"),
    [
        (Reply(status=404), "there is no such page"),
        (
            Reply("<html><body><nav><a href='/'>Home</a></nav></body></html>"),
            "there is no article",
        ),
        (Reply(b"<p>\xff\x00\x01\x02" * 99), "it is not a web page|cannot be told"),
        (Reply(b"\xff\xd8\xff\xe0"), "it is a picture"),
        (Reply(b"a\0b", headers={"Content-Type": "text/plain"}), "it is not text but binary"),
        (Reply("<rss version='2.0'></rss>"), "it is a feed"),
        (Reply("%PDF-1.7"), "damaged|cut short"),
        (Reply(""), "it is empty"),
    ],
)
def test_what_holds_no_article_is_refused_with_the_reason(
    reply: Reply, reason: str, web: WebServer, fetcher: Fetcher
) -> None:
    web.replies["/bell"] = reply
    with pytest.raises(SourceError, match=reason) as caught:
        read(web.url("/bell"), lambda: fetcher)
    assert str(caught.value).startswith(f"{web.url('/bell')}: ")


def test_a_pdf_at_an_address_is_read(web: WebServer, fetcher: Fetcher) -> None:
    lines = ["The ferry to Vik burned in 1912, and nobody was hurt."]
    lines += ["They rang the bell of the old ferry for all of the night."] * 9
    content = pdf([column(lines)])
    web.replies["/bell.pdf"] = Reply(content, headers={"Content-Type": "application/pdf"})
    article = read(web.url("/bell.pdf"), lambda: fetcher)
    assert article.url == web.url("/bell.pdf")
    assert "The ferry to Vik burned in 1912" in article.text


def test_a_word_document_at_an_address_is_read(web: WebServer, fetcher: Fetcher) -> None:
    stated = "<dc:title>The bell of Vik</dc:title>"
    content = docx(word_paragraph("It rings at noon."), stated)
    web.replies["/bell"] = Reply(content, headers={"Content-Type": "application/octet-stream"})
    assert read(web.url("/bell"), lambda: fetcher) == Article(
        title="The bell of Vik", text="It rings at noon.", url=web.url("/bell")
    )


def chapter(title: str) -> str:
    return f"<body><h1>{title}</h1><p>{STORY}</p></body>"


BOOK = epub(
    {"a.xhtml": chapter("The ferry"), "b.xhtml": chapter("The bell")},
    "<li><a href='a.xhtml'>The ferry</a></li><li><a href='b.xhtml'>The bell</a></li>",
    "<dc:title>Bells</dc:title><dc:creator>Ada Byron</dc:creator>",
)
LINE = '{"title": "The bell", "text": "It rings.", "url": "https://bell.example/a"}'


@pytest.mark.parametrize(
    ("path", "declared", "content", "articles"),
    [
        (
            "/book",
            "application/epub+zip",
            BOOK,
            [("Bells: The ferry", None), ("Bells: The bell", None)],
        ),
        (
            "/a%20book.epub",
            "text/html",
            BOOK,
            [("Bells: The ferry", None), ("Bells: The bell", None)],
        ),
        ("/bell.md", "text/plain", "# The bell\n\nIt rings.", [("The bell", "/bell.md")]),
        ("/bell", "text/markdown", "It rings.", [("bell", "/bell")]),
        (
            "/bell.json",
            "application/json",
            '{"title": "The bell", "text": "It rings."}',
            [("The bell", "/bell.json")],
        ),
        ("/bell.json", "application/json", LINE, [("The bell", "/bell.json")]),
        ("/bell.jsonl", "text/plain", LINE, [("The bell", "https://bell.example/a")]),
        (
            "/bell.md.gz",
            "application/gzip",
            gzip.compress(b"It rings.", mtime=0),
            [("bell", "/bell.md.gz")],
        ),
        (
            "/bells.zip",
            "application/zip",
            zipped({"a.md": "It rings.", "b.md": "It rang."}),
            [("a", None), ("b", None)],
        ),
    ],
)
def test_documents_at_addresses_are_read_as_files_are(
    path: str,
    declared: str,
    content: bytes | str,
    articles: list[tuple[str, str | None]],
    web: WebServer,
    fetcher: Fetcher,
) -> None:
    web.replies[path] = Reply(content, headers={"Content-Type": declared})
    found = [item for item, _ in read_all(web.url(path), lambda: fetcher)]
    expected = [
        (title, web.url(url) if url and url.startswith("/") else url) for title, url in articles
    ]
    assert [(item.title, item.url) for item in found if isinstance(item, Article)] == expected
    assert len(found) == len(expected)


def test_what_is_bad_in_an_archive_at_an_address_is_named(
    web: WebServer, fetcher: Fetcher
) -> None:
    members = {"a.md": "It rings.", "b.pdf": "%PDF-1.7"}
    web.replies["/x.zip"] = Reply(zipped(members), headers={"Content-Type": "application/zip"})
    _, (refused, _) = read_all(web.url("/x.zip"), lambda: fetcher)
    assert str(refused) == f"{web.url('/x.zip')}, b.pdf: the file is damaged or cut short."


def add_with(program: str, *sources: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-W", "error", "-m", program, "add", *sources],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=60,
    )


def test_addresses_are_added_as_files_are(web: WebServer) -> None:
    web.replies |= {"/bell": Reply(page()), "/cup": Reply(status=410)}
    web.replies["/bell?utm_source=mail"] = Reply(page())
    sources = [web.url("/bell"), web.url("/cup"), web.url("/bell?utm_source=mail")]
    added = add_with("tests.loopback", *sources)
    assert added.stdout.splitlines()[-1] == "1 new, 0 changed, 1 unchanged, 1 refused"
    assert added.stderr == f"verbatim: {sources[1]}: there is no such page (status 410).\n"
    assert added.returncode == 2
    with open_library("sqlite:///verbatim.db") as library:
        assert [article.url for article in library.articles()] == [web.url("/bell")]


def test_the_program_itself_adds_nothing_from_this_machine(web: WebServer) -> None:
    web.replies["/bell"] = Reply(page())
    added = add_with("bot", web.url("/bell"))
    assert "not on the public internet" in added.stderr
    assert added.returncode == 2
    assert web.requests == []
