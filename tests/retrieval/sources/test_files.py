"""Files and folders: which are read, what kind they are, and what archives may hold."""

import gzip
import io
import json
import lzma
import os
import sys
from pathlib import Path

import pytest

from retrieval import Article, SourceError
from retrieval.sources import find
from retrieval.sources.file_kinds import FileKind, kind_of
from retrieval.sources.unpacking import Allowance
from tests.retrieval.sources.documents import column, docx, epub, pdf, word_paragraph, zipped
from tests.retrieval.sources.reading import read, read_all

PROSE = (
    "The ferry left the harbour at noon with forty passengers on board, and nobody saw the fog."
)
PAGE = f"<!DOCTYPE html><title>Bell</title><h1>Bell</h1><p>{PROSE}</p><p>Then {PROSE}</p>".encode()
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500)
HEADED = f"Title: Bell\n\n{PROSE}".encode()


def outcomes(source: str) -> list[str]:
    """Return the titles of a source's articles, and its refusals."""
    return [item.title if isinstance(item, Article) else str(item) for item, _ in read_all(source)]


def test_a_folder_is_read_with_all_kinds_and_nothing_hidden() -> None:
    for name in (
        "b.TXT", "a/c.md", "a/d.html.gz", "e.zip", "f.pdf", "picture.jpg", "code.tar.gz",
        ".hidden.txt", ".git/x.txt", "a/.b/y.txt", "g.html",
        "g_files/frame.html", "h_files/i.txt", "f/j.txt",
    ):  # fmt: skip
        Path("f", name).parent.mkdir(parents=True, exist_ok=True)
        Path("f", name).write_text("x")
    assert [Path(name).as_posix() for name in find("f")] == [
        "f/b.TXT",
        "f/e.zip",
        "f/f.pdf",
        "f/g.html",
        "f/a/c.md",
        "f/a/d.html.gz",
        "f/f/j.txt",
        "f/h_files/i.txt",
    ]


@pytest.mark.skipif(os.name != "posix", reason="makes links and a pipe")
def test_links_in_circles_broken_links_and_pipes_do_no_harm() -> None:
    Path("f/deep").mkdir(parents=True)
    Path("f/deep/back").symlink_to(Path("f").absolute())
    Path("f/a.txt").symlink_to(Path("nowhere"))
    os.mkfifo("f/pipe.txt")
    Path("f/b.txt").write_bytes(HEADED)
    [broken, good] = find("f")
    assert outcomes(good) == ["Bell"]
    assert outcomes(broken) == ["f/a.txt: No such file or directory."]


@pytest.mark.parametrize(
    ("name", "content", "kind"),
    [
        ("a.txt", HEADED, FileKind.TEXT),
        ("a.txt", PAGE, FileKind.HTML),
        ("a.txt", b"\xef\xbb\xbf \n<!-- x --><HTML>", FileKind.HTML),
        ("a.txt", "<!doctype html><p>".encode("utf-16"), FileKind.HTML),
        ("a.txt", b"<html-is-fun> is a poem", FileKind.HTML),
        ("a.txt", b"The tag <html> begins a page", FileKind.TEXT),
        ("a.txt", b"%PDF-1.7", FileKind.PDF),
        ("a.html", b"%PDF-1.7", FileKind.PDF),
        ("a.pdf", PAGE, FileKind.HTML),
        ("a.pdf", b"junk", FileKind.PDF),
        ("a.md", b"<div align=center>", FileKind.MARKDOWN),
        ("a.html", b"From: x\r\nContent-Type: multipart/related;\r\n", FileKind.MHTML),
        ("a.docx", zipped({"x": ""}), FileKind.DOCX),
        ("a.zip", epub({}, "", ""), FileKind.EPUB),
        ("a.txt", docx(""), FileKind.DOCX),
        ("a", zipped({"x": ""}), FileKind.ZIP),
        ("a.txt", gzip.compress(b"x", mtime=0), FileKind.GZIP),
        ("a.txt", lzma.compress(b"x"), FileKind.XZ),
        ("-", b'{"title": "a",\n "text": "b"}', FileKind.JSON),
        ("-", b'{"title": "a", "text": "b"}\n{"title": "c"}', FileKind.JSON_LINES),
        ("a.json", b'{"a": 1}\n\n{"a": 2}', FileKind.JSON_LINES),
        ("a.json", b"[" * 100_000 + b"\n{", FileKind.JSON),
        ("-", b" [1]", FileKind.JSON),
        ("-", b"---\ntitle: x\n---\n", FileKind.MARKDOWN),
        ("-", b"---\n\nIt rings.", FileKind.TEXT),
        ("-", b"", FileKind.TEXT),
    ],
)
def test_the_kind_is_told_by_the_name_and_the_first_bytes(
    name: str, content: bytes, kind: FileKind
) -> None:
    assert kind_of(name, content) is kind


@pytest.mark.parametrize(
    ("name", "content", "title"),
    [
        ("x.txt", HEADED, "Bell"),
        ("x.txt", PAGE, "Bell"),
        ("x.txt", f"Title: ‘Bell’\n\n{PROSE}".encode("cp1252"), "‘Bell’"),
        ("x.txt.gz", gzip.compress(HEADED, mtime=0), "Bell"),
        ("x.pdf.xz", lzma.compress(pdf([column([PROSE])])), "x"),
        ("Dr. No.pdf", pdf([column([PROSE])]), "Dr. No"),
        ("x.docx", docx(word_paragraph(PROSE)), "x"),
        ("x.json", json.dumps([{"title": "Bell", "text": PROSE}]).encode(), "Bell"),
        ("x.zip", zipped({"y.md": PROSE}), "y"),
        (
            "x.zip",
            zipped({"y.zip": zipped({"z.md.gz": gzip.compress(PROSE.encode(), mtime=0)})}),
            "z",
        ),
    ],
)
def test_every_kind_is_read(
    name: str, content: bytes, title: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    Path(name).write_bytes(content)
    assert outcomes(name) == [title]
    stdin = io.TextIOWrapper(io.BytesIO(content))
    monkeypatch.setattr(sys, "stdin", stdin)
    assert outcomes("-") == ["Standard input" if title in ("x", "Dr. No") else title]


def test_the_members_of_an_archive_are_named_and_what_is_hidden_is_not_read() -> None:
    members = {
        "a/good.txt": HEADED,
        "a/bad.txt": b"\xff\0",
        "../../up.txt": HEADED,
        "__MACOSX/._good.txt": b"\0",
        ".DS_Store": b"\0",
        "picture.png": b"\0",
        "lines.jsonl": b'{"title": "L", "text": "x"}\n3',
        "cut.html.gz": gzip.compress(PAGE)[:-9],
    }
    Path("x.zip").write_bytes(zipped(members))
    assert outcomes("x.zip") == [
        "Bell",
        "x.zip, a/bad.txt: it is not text but binary data.",
        "Bell",
        "L",
        "x.zip, lines.jsonl, line 2: Input should be an object.",
        "x.zip, cut.html.gz: the file is damaged or cut short.",
    ]
    assert [path.name for path in Path().iterdir()] == ["x.zip"]


def encrypted() -> bytes:
    content = bytearray(zipped({"a.txt": HEADED}))
    content[6] |= 1
    content[content.index(b"PK\1\2") + 8] |= 1
    return bytes(content)


def nested(depth: int) -> bytes:
    content = zipped({"a.txt": HEADED})
    for _ in range(depth):
        content = zipped({"a.zip": content})
    return content


def lying() -> bytes:
    """Return an archive whose 20 MB of spaces are stated to be 10 bytes."""
    content = bytearray(zipped({"a.txt": b" " * 20_000_000}))
    content[22:26] = (10).to_bytes(4, "little")
    place = content.index(b"PK\1\2") + 24
    content[place : place + 4] = (10).to_bytes(4, "little")
    return bytes(content)


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("x.zip", encrypted(), "x.zip, a.txt: it is encrypted: unpack it first."),
        ("x.zip", nested(5), "it is an archive in archives in archives"),
        ("x.zip", zipped({}), "there is nothing in it that can be read."),
        ("x.zip", zipped({"a.txt": HEADED})[:-30], "damaged or cut short"),
        ("x.zip", zipped({"a.txt": b" " * 20_000_000}), "x.zip, a.txt: it is larger than 10 MB"),
        ("x.zip", lying(), "x.zip, a.txt: the file is damaged or cut short."),
        ("x.txt.gz", gzip.compress(b" " * 20_000_000, mtime=0), "it is larger than 10 MB"),
        ("x.txt", b"", "x.txt: "),
        ("x.pdf", b"", "damaged or cut short"),
        ("x.epub", b"", "damaged or cut short"),
        ("x.docx", zipped({"a": "b"}), "it is no Word document"),
        ("x.epub", zipped({"a": "b"}), "it is no electronic book"),
        ("x.doc", OLE, ".doc files cannot be read: save it as .docx"),
        ("x", OLE, "it is a document of an old Office: save it as .docx"),
        ("x.docx", OLE + "EncryptedPackage".encode("utf-16-le"), "it is protected by a password"),
        ("x.odt", zipped({"content.xml": "x"}), ".odt files cannot be read: save it as .docx"),
        ("x.xlsx", zipped({"[Content_Types].xml": "x"}), "the articles of the table as .jsonl"),
        ("x.csv", "title,text\nBell,It rings".encode("utf-16"), "the table as .jsonl"),
        ("x.eml", b"From: ada@harbour.example\nSubject: Bell\n\nIt rings.", "the mail as .txt"),
        ("x.md", b"\0\0", "it is not text but binary data."),
        ("x.jpg", b"\xff\xd8\xff\0", "it is not text but binary data."),
        ("x.txt", b"m\xfd\xf0e", "save it as UTF-8"),
        ("x.html", b"<" * 1_000_000, "x.html: "),
        ("x.html", b"<div>" * 200_000, "x.html: "),
    ],
)
def test_bad_input_is_one_clear_line(name: str, content: bytes, reason: str) -> None:
    Path(name).write_bytes(content)
    [line] = outcomes(name)
    assert line.startswith(f"{name}")
    assert reason in line
    assert len(line) < 250


def test_a_bomb_is_not_unpacked_to_its_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("retrieval.sources.unpacking._ALWAYS_ALLOWED_BYTES", 1_000_000)
    Path("x.zip").write_bytes(zipped({f"{n}.docx": b" " * 400_000 for n in range(9)}))
    assert outcomes("x.zip") == [
        "x.zip, 0.docx: the file is damaged or cut short.",
        "x.zip, 1.docx: the file is damaged or cut short.",
        "x.zip, 2.docx: it is a bomb, or nearly one: unpacked it is hundreds of times as large.",
    ]


def test_what_comes_in_allows_more() -> None:
    allowance = Allowance(0)
    allowance.take(100_000_000)
    with pytest.raises(SourceError):
        allowance.take(1)
    allowance.grant(1)
    allowance.take(199)


def test_a_name_that_no_file_can_have() -> None:
    assert outcomes("a\0b") == ["a\0b: embedded null byte."]
    with pytest.raises(SourceError, match="No such file"):
        read("missing.txt")
