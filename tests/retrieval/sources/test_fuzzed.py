"""Cut, flipped and made-up documents: each gives articles or a refusal, nothing else."""

import gzip
import json
import lzma

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from retrieval import Article, SourceError
from retrieval.sources.pdf.columns import TextPiece, lines_of
from retrieval.sources.pdf.paragraphs import paragraphs_of
from retrieval.sources.pdf.running_heads import PdfPage, without_running_heads
from tests.retrieval.sources.documents import column, docx, epub, pdf, word_paragraph, zipped
from tests.retrieval.sources.reading import read_all

PROSE = (
    "The ferry left the harbour at noon with forty passengers on board, and nobody saw the fog."
)
MESSAGE = (
    b"Content-Type: multipart/related; boundary=b\n\n--b\nContent-Type: text/html\n\n%s\n--b--\n"
)

QUICK = {
    "x.txt": f"Title: Bell\nDate: 2003-08-01\n\n{PROSE}".encode(),
    "x.md": f"---\ntitle: 'Bell'\ndate: 2003-08-01\n---\n# Bell\n\n* {PROSE}\n".encode(),
    "x.html": f"<html lang=en><title>Bell</title><p class=a>{PROSE}<p>&amp; {PROSE}".encode(),
    "x.mhtml": MESSAGE % PROSE.encode(),
    "x.json": json.dumps({"data": [{"title": "Bell", "text": PROSE}]}).encode(),
    "x.jsonl": json.dumps({"title": "Bell", "text": PROSE}).encode(),
    "x.epub": epub(
        {"one.xhtml": f"<body><h1>Bell</h1><p>{PROSE}</p></body>"},
        '<li><a href="one.xhtml">Bell</a></li>',
        "<dc:title>Bell</dc:title>",
    ),
    "x.docx": docx(word_paragraph(PROSE), "<dc:title>Bell</dc:title>"),
    "x.zip": zipped({"a.txt": PROSE, "b.md": PROSE}),
    "x.txt.gz": gzip.compress(PROSE.encode(), mtime=0),
    "x.md.xz": lzma.compress(PROSE.encode()),
}


def check(name: str, content: bytes) -> None:
    with open(name, "wb") as file:  # noqa: PTH123
        file.write(content)
    items = [item for item, _ in read_all(name)]
    assert items
    for item in items:
        if isinstance(item, SourceError):
            assert str(item).startswith(name)
            assert "\n" not in str(item)
        else:
            assert isinstance(item, Article)
            assert item.text.strip()


@pytest.mark.parametrize("name", QUICK)
@settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(data=st.data())
def test_what_is_damaged_is_read_or_refused(name: str, data: st.DataObject) -> None:
    content = bytearray(QUICK[name])
    for place in data.draw(st.lists(st.integers(0, len(content) - 1), max_size=8)):
        content[place] ^= 1 << data.draw(st.integers(0, 7))
    end = data.draw(st.one_of(st.just(len(content)), st.integers(0, len(content))))
    check(name, bytes(content[:end]))


@pytest.mark.parametrize("name", QUICK)
def test_another_kind_under_this_name(name: str) -> None:
    for content in QUICK.values():
        check(name, content)


def test_a_pdf_that_is_cut_or_flipped() -> None:
    whole = pdf([column([PROSE, PROSE])])
    for place in range(5, len(whole), len(whole) // 6):
        check("x.pdf", whole[:place])
        check("x.pdf", whole[:place] + bytes([whole[place] ^ 0x10]) + whole[place + 1 :])


NUMBERS = st.floats(-1e6, 1e6, width=32)
PIECES = st.builds(
    TextPiece,
    st.text(min_size=1).map(lambda t: t.strip() or "x"),
    *[NUMBERS] * 4,
    NUMBERS.map(abs),
)


@settings(deadline=None)
@given(st.lists(st.lists(PIECES, max_size=20), max_size=4))
@example([[TextPiece("a", 4, 0, 0, 0, 9), *5 * [TextPiece("b", 0, 0, 0, 0, 9)]]])  # mirrored
def test_no_text_is_lost_or_doubled_however_it_is_placed(pages: list[list[TextPiece]]) -> None:
    for pieces in pages:
        lines = lines_of(pieces)
        words = sorted(word for piece in pieces for word in piece.text.split())
        assert sorted(word for line in lines for word in line.text.split()) == words
        paragraphs_of(lines)
    kept = without_running_heads([PdfPage(0, 842, pieces) for pieces in pages])
    assert [len(page) for page in kept] <= [len(pieces) for pieces in pages]
