"""What is read of Markdown, MHTML, Word documents, electronic books and JSON."""

import json
from datetime import UTC, date, datetime

import pytest

from retrieval import Article, SourceError
from retrieval.sources.epub import read_epub
from retrieval.sources.formats.docx import read_docx
from retrieval.sources.formats.front_matter import FrontMatter, read_front_matter
from retrieval.sources.formats.json_articles import read_json_articles
from retrieval.sources.formats.markdown import read_markdown
from retrieval.sources.formats.mhtml import read_mhtml
from tests.retrieval.sources.documents import docx, epub, word_paragraph

PROSE = (
    "The ferry left the harbour at noon with forty passengers on board, and nobody saw the fog."
)

MARKDOWN = """---
title: "The bell: a story"
author: [Ada Byron, Jo Doe]
date: 2024-05-03
---
The [ferry](https://a.example) *burned* in 1912.[^1]

## The `bell`

```python
ferry = burn()
```

- It ~~sank~~ was found
  by divers.

| Year | Bells |
|------|-------|
| 1912 | 2     |

<figure><img src=a.png alt=Bell><figcaption>A bell</figcaption></figure>
"""


def test_markdown() -> None:
    assert read_markdown(MARKDOWN) == Article(
        title="The bell: a story",
        text="The ferry burned in 1912.[^1]\nThe bell\nIt was found by divers.\n"
        "Year | Bells\n1912 | 2",
        authors=["Ada Byron", "Jo Doe"],
        published=date(2024, 5, 3),
        captions=["A bell"],
    )


def test_the_title_of_markdown_is_its_first_heading() -> None:
    article = read_markdown("# Bell\n\nIt rings.\n\n# Ferry\n\nIt sank.")
    assert (article.title, article.text) == ("Bell", "It rings.\nFerry\nIt sank.")


@pytest.mark.parametrize(
    ("block", "stated"),
    [
        ("title: Bell # of the ferry", FrontMatter(title="Bell")),
        ("title: 'Ada''s bell'", FrontMatter(title="Ada's bell")),
        ("title: >\n  Bell\n  two", FrontMatter()),
        ("title: &a Bell", FrontMatter()),
        ("title: {a: b}", FrontMatter()),
        ("authors:\n  - Ada Byron\n- 'Jo Doe'", FrontMatter(authors=("Ada Byron", "Jo Doe"))),
        ("authors:\n  - name: Ada B\n    url: x\n  - of: x", FrontMatter(authors=("Ada B",))),
        ("author: Ada Byron and Jo Doe", FrontMatter(authors=("Ada Byron", "Jo Doe"))),
        ("author: admin", FrontMatter()),
        ("date: yesterday", FrontMatter()),
        ("date: 2024-13-45", FrontMatter()),
        ("date: 2024-05-03 10:00", FrontMatter(published=date(2024, 5, 3))),
        (
            "date: 2024-05-03 10:00:00 +0000",
            FrontMatter(published=datetime(2024, 5, 3, 10, tzinfo=UTC)),
        ),
        ("url: /bell", FrontMatter()),
        (
            "url: https://a.example/b\nlang: en-GB",
            FrontMatter(url="https://a.example/b", language="en"),
        ),
    ],
)
def test_front_matter_is_read_as_far_as_it_is_simple(block: str, stated: FrontMatter) -> None:
    assert read_front_matter(f"---\n{block}\n---\nIt rings.") == (stated, "It rings.")


def test_a_rule_is_no_front_matter() -> None:
    assert read_front_matter("---\n\nIt rings.") == (FrontMatter(), "---\n\nIt rings.")


def mhtml(charset: str = "utf-8") -> bytes:
    parts = [
        ("text/html; charset=utf-8", "https://frame.example/", f"<p>A frame. {PROSE}"),
        ("image/png", "https://a.example/a.png", "iVBORw0KGgo="),
        (
            f"text/html; charset={charset}",
            "https://a.example/bell?a=1",
            f"<title>Glocke von Malmö</title><h1>Glocke von Malmö</h1><p>{PROSE}</p>"
            f"<p>Malmö. {PROSE}",
        ),
    ]
    head = (
        "From: <Saved by a browser>\r\nSnapshot-Content-Location: https://a.example/bell?a=1\r\n"
        'MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n'
        '\tboundary="--b"\r\n\r\n'
    )
    body = "".join(
        f"----b\r\nContent-Type: {kind}\r\nContent-Transfer-Encoding: 8bit\r\n"
        f"Content-Location: {place}\r\n\r\n{content}\r\n"
        for kind, place, content in parts
    )
    return (head + body + "----b--\r\n").encode(charset)


@pytest.mark.parametrize("charset", ["utf-8", "iso-8859-1"])
def test_the_page_itself_is_read_of_mhtml(charset: str) -> None:
    article = read_mhtml(mhtml(charset))
    assert (article.title, article.url) == ("Glocke von Malmö", "https://a.example/bell?a=1")
    assert article.text == f"{PROSE}\nMalmö. {PROSE}"


def test_a_word_document_with_notes_tables_and_tracked_changes() -> None:
    body = (
        word_paragraph("The bell of the ferry", "Heading1")
        + "<w:p><w:r><w:t>It burned in 1912.</w:t></w:r>"
        '<w:r><w:footnoteReference w:id="2"/></w:r>'
        "<w:del><w:r><w:delText> It sank.</w:delText></w:r></w:del>"
        "<w:ins><w:r><w:t> It was raised.</w:t></w:r></w:ins></w:p>"
        "<w:tbl><w:tr><w:tc>"
        + word_paragraph("Year")
        + "</w:tc><w:tc>"
        + word_paragraph("Bells")
        + "</w:tc></w:tr></w:tbl>"
    )
    footnotes = f'<w:footnote w:id="2">{word_paragraph("So the log says.")}</w:footnote>'
    properties = (
        "<dc:title>Document1</dc:title><dc:creator>Ada Byron</dc:creator>"
        "<dcterms:created>2020-02-29T10:00:00Z</dcterms:created>"
    )
    styles = (
        '<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style>'
    )
    assert read_docx(docx(body, properties, footnotes=footnotes, styles=styles)) == Article(
        title="The bell of the ferry",
        text="It burned in 1912. It was raised.\nYear | Bells\nSo the log says.",
        authors=["Ada Byron"],
        published=date(2020, 2, 29),
    )


@pytest.mark.parametrize(
    "properties",
    [
        "<dc:title>bell.docx</dc:title><dc:creator>python-docx</dc:creator>"
        "<dcterms:created>2013-12-23T23:15:00Z</dcterms:created>",
        "<dc:creator>Windows User</dc:creator><dcterms:created>1601-01-01T00:00:00Z"
        "</dcterms:created>",
        "<dc:creator>hp</dc:creator><dcterms:created>2999-01-01T00:00:00Z</dcterms:created>",
        "<dc:title",
    ],
)
def test_what_programs_fill_in_is_no_attribution(properties: str) -> None:
    text = "It burned in 1912."
    assert read_docx(docx(word_paragraph(text), properties)) == Article(title="", text=text)


METADATA = (
    "<dc:title>Harbours</dc:title><dc:publisher>The Tide</dc:publisher>"
    "<dc:date>1912-05-03</dc:date>"
    '<dc:creator id="a">Ada Byron</dc:creator><dc:creator id="b">Jo Doe</dc:creator>'
    '<meta refines="#b" property="role">ill</meta><dc:language>en-GB</dc:language>'
)


def book(**parts: str) -> bytes:
    chapters = {
        "cover.xhtml": '<body epub:type="cover"><p>' + PROSE + "</p></body>",
        "title.xhtml": "<body><p>Harbours</p></body>",
        "one.xhtml": f"<body><h1>The ferry</h1><p>{PROSE}"
        "<a epub:type='noteref' href='#n'>1</a></p>"
        '<h2 id="s">A section</h2><p>It rang&nbsp;twice.</p>'
        f'<h1 id="two">The bell</h1><p>{PROSE}</p></body>',
        "more.xhtml": "<body><p>It hangs in the church.</p></body>",
        "broken.xhtml": f"<body><h1>Fog</h2><p>{PROSE}<br>It lifted at three.",
    }
    contents = (
        '<li><a href="one.xhtml">The ferry</a>'
        '<ol><li><a href="one.xhtml#s">A section</a></li></ol></li>'
        '<li><a href="one.xhtml#two">The bell</a></li><li><a href="broken.xhtml">Fog</a></li>'
    )
    return epub(chapters, contents, METADATA, **parts)


def test_the_chapters_of_a_book_are_articles() -> None:
    articles = read_epub(book())
    shown = [(item.title, item.text) for item in articles if isinstance(item, Article)]
    assert shown == [
        ("Harbours: The ferry", f"{PROSE}\nA section\nIt rang twice."),
        ("Harbours: The bell", f"{PROSE}\nIt hangs in the church."),
        ("Harbours: Fog", f"{PROSE} It lifted at three."),
    ]
    [first, *_] = articles
    assert isinstance(first, Article)
    assert (first.authors, first.publisher, first.published, first.language) == (
        ["Ada Byron"],
        "The Tide",
        date(1912, 5, 3),
        "en",
    )


def test_a_protected_book_is_refused() -> None:
    encryption = '<EncryptionMethod Algorithm="http://www.w3.org/2001/04/xmlenc#aes128-cbc"/>'
    with pytest.raises(SourceError, match="protected against copying"):
        read_epub(book(**{"META-INF/encryption.xml": encryption}))


BELL = {"title": "Bell", "text": "It rings."}
BELL_ARTICLE = Article(title="Bell", text="It rings.")


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (BELL, [BELL_ARTICLE]),
        ([BELL, {"title": "x"}, 3, BELL], [BELL_ARTICLE, "article 2", "article 3", BELL_ARTICLE]),
        ({"articles": [BELL]}, [BELL_ARTICLE]),
        (
            {
                "version": "1.1",
                "data": [
                    {
                        "title": "The_bell",
                        "paragraphs": [
                            {"context": "It rings.", "qas": [{"question": "Does it?"}]},
                            {"context": "It hangs."},
                        ],
                    },
                    {"title": "Ferry", "paragraphs": [{"text": "It sank."}]},
                ],
            },
            [Article(title="The bell", text="It rings.\nIt hangs."), "article 2"],
        ),
    ],
)
def test_json_of_articles(content: object, expected: list[object]) -> None:
    items = read_json_articles(json.dumps(content).encode())
    assert [item.place if isinstance(item, SourceError) else item for item in items] == expected


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "Invalid JSON"),
        (b'{"title": ', "Invalid JSON"),
        (b"[" * 100_000, "Invalid JSON: recursion limit"),
        (b"[]", "there are no articles"),
        (b"{}", "title: Field required"),
        (b'"bell"', "it holds no articles"),
    ],
)
def test_json_that_holds_no_articles(content: bytes, reason: str) -> None:
    with pytest.raises(SourceError, match=reason):
        list(read_json_articles(content))
