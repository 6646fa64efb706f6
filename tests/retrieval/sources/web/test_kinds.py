"""What kind of content is told by its first bytes and its address, whatever its server says."""

import pytest

from retrieval.errors import FetchError
from retrieval.sources.file_kinds import FileKind
from retrieval.sources.web.content_types import file_name, is_feed, kind_of
from retrieval.sources.web.fetched import Fetched, Validators
from tests.retrieval.sources.documents import docx, epub, word_paragraph, zipped


def fetched(content: bytes, declared: str, path: str = "/") -> Fetched:
    return Fetched(f"https://paper.example{path}", content, declared, None, Validators(), True)


@pytest.mark.parametrize(
    ("content", "declared", "kind"),
    [
        (b"<!DOCTYPE html><html>", "text/html", FileKind.HTML),
        (b"<!DOCTYPE html><html>", "application/octet-stream", FileKind.HTML),
        (b"<html>", "text/plain", FileKind.HTML),
        (b"Hello", "text/html", FileKind.HTML),
        (b"<?xml version='1.0'?><html xmlns='x'>", "application/xhtml+xml", FileKind.HTML),
        (b"<?xml version='1.0'?><html xmlns='x'>", "application/xml", FileKind.HTML),
        (b"\xef\xbb\xbf \n<p>Hello", "", FileKind.HTML),
        (b"Hello", "text/plain", FileKind.TEXT),
        (b"Hello", "", FileKind.TEXT),
        (b"%PDF-1.7", "application/pdf", FileKind.PDF),
        (b"\n\n%PDF-1.4", "text/html", FileKind.PDF),
        (docx(word_paragraph("Hello")), "application/octet-stream", FileKind.DOCX),
    ],
)
def test_a_kind_is_told(content: bytes, declared: str, kind: FileKind) -> None:
    assert kind_of(fetched(content, declared)) is kind


@pytest.mark.parametrize(
    ("content", "declared", "is_one"),
    [
        (b"<rss version='2.0'>", "text/html", True),
        (b"\xef\xbb\xbf<?xml version='1.0'?>\n<!-- hello --><rss>", "text/xml", True),
        (b"<?xml-stylesheet href='a'?><feed xmlns='x'>", "application/xml", True),
        (b"<atom:feed xmlns:atom='x'>", "text/plain", True),
        (b"<rdf:RDF xmlns:rdf='x'>", "application/rdf+xml", True),
        (b"<!DOCTYPE rss PUBLIC 'x' 'y'>\n<rss>", "", True),
        (b"nonsense", "application/rss+xml", True),
        (rb'{"version": "https:\/\/jsonfeed.org\/version\/1.1"', "application/json", True),
        (b'{"version": "https://jsonfeed.org/version/1"', "text/html", True),
        (b"<!doctype html><title>Moved</title>", "application/rss+xml", False),
        (b"<title>rss</title>", "application/rss+xml", False),
        (b'{"version": 1}', "application/json", False),
        (b"", "text/xml", False),
    ],
)
def test_a_feed_is_told(content: bytes, declared: str, is_one: bool) -> None:
    assert is_feed(fetched(content, declared)) is is_one


@pytest.mark.parametrize(
    ("content", "declared", "path", "kind", "name"),
    [
        (b"# Hello", "text/markdown", "/bell", FileKind.MARKDOWN, "bell.md"),
        (b"# Hello", "text/plain", "/bell.md", FileKind.MARKDOWN, "bell.md"),
        (b"# Hello", "text/html", "/bell.md", FileKind.HTML, "bell.html"),
        (b"# Hello", "application/octet-stream", "/bell.md", FileKind.MARKDOWN, "bell.md"),
        (b"Hello", "application/octet-stream", "/a%20bell.TXT", FileKind.TEXT, "a bell.TXT"),
        (epub({}, "", ""), "application/epub+zip", "/bell", FileKind.EPUB, "bell.epub"),
        (epub({}, "", ""), "text/html", "/book.php?id=3", FileKind.EPUB, "book.php.html"),
        (zipped({"x": ""}), "application/zip", "/bells.zip", FileKind.ZIP, "bells.zip"),
        (zipped({"x": ""}), "application/octet-stream", "/bell.epub", FileKind.EPUB, "bell.epub"),
        (b"[]", "application/json", "/", FileKind.JSON, "paper.example.json"),
        (b"{}", "application/x-ndjson", "/bells", FileKind.JSON_LINES, "bells.jsonl"),
        (b"{}", "text/plain", "/bells.jsonl", FileKind.JSON_LINES, "bells.jsonl"),
        (b"\x1f\x8b\x08", "application/gzip", "/bells.jsonl.gz", FileKind.GZIP, "bells.jsonl.gz"),
    ],
)
def test_a_document_is_told_by_its_type_and_its_address(
    content: bytes, declared: str, path: str, kind: FileKind, name: str
) -> None:
    found = fetched(content, declared, path)
    assert (kind_of(found), file_name(found)) == (kind, name)


@pytest.mark.parametrize(
    ("content", "declared", "reason"),
    [
        (b"", "text/html", "it is empty"),
        (b" \n\t", "text/html", "it is empty"),
        (b"\xff\xd8\xff\xe0", "text/html", "it is a picture"),
        (b"\x89PNG\r\n\x1a\n", "text/plain", "it is a picture"),
        (b"\x00\x00\x00\x20ftypisom", "text/html", "it is a video"),
        (b"RIFF\x00\x00\x00\x00WEBP", "", "it is a picture, a sound or a video"),
        (b"Rar!\x1a\x07\0", "text/html", "it is an archive that is not read here"),
        (b"a { color: red }", "application/x-css", "neither a page, a document nor text but"),
        (b"\x00\x01", "application/octet-stream", "but application/octet-stream"),
    ],
)
def test_what_no_article_is_in_is_refused(content: bytes, declared: str, reason: str) -> None:
    with pytest.raises(FetchError, match=reason):
        kind_of(fetched(content, declared))


def test_what_is_saved_otherwise_is_told_by_its_address() -> None:
    with pytest.raises(FetchError, match=r"\.csv files cannot be read: write the articles"):
        kind_of(fetched(b"title,text", "text/csv", "/bells.csv"))
