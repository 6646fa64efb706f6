"""What kind of content is told from its first bytes, whatever its server calls it."""

import pytest

from retrieval.errors import FetchError
from retrieval.sources.web.fetching import Fetched, Validators
from retrieval.sources.web.kinds import kind_of
from tests.sources.documents import docx, word_paragraph


def fetched(content: bytes, declared: str) -> Fetched:
    return Fetched("https://paper.example/", content, declared, None, Validators(), True)


@pytest.mark.parametrize(
    ("content", "declared", "kind"),
    [
        (b"<!DOCTYPE html><html>", "text/html", "page"),
        (b"<!DOCTYPE html><html>", "application/octet-stream", "page"),
        (b"<html>", "text/plain", "page"),
        (b"Hello", "text/html", "page"),
        (b"<?xml version='1.0'?><html xmlns='x'>", "application/xhtml+xml", "page"),
        (b"<?xml version='1.0'?><html xmlns='x'>", "application/xml", "page"),
        (b"\xef\xbb\xbf \n<p>Hello", "", "page"),
        (b"Hello", "text/plain", "text"),
        (b"# Hello", "text/markdown", "text"),
        (b"Hello", "", "text"),
        (b"<rss version='2.0'>", "text/html", "feed"),
        (b"\xef\xbb\xbf<?xml version='1.0'?>\n<!-- hello --><rss>", "text/xml", "feed"),
        (b"<?xml-stylesheet href='a'?><feed xmlns='x'>", "application/xml", "feed"),
        (b"<atom:feed xmlns:atom='x'>", "text/plain", "feed"),
        (b"<rdf:RDF xmlns:rdf='x'>", "application/rdf+xml", "feed"),
        (b"<!DOCTYPE rss PUBLIC 'x' 'y'>\n<rss>", "", "feed"),
        (b"nonsense", "application/rss+xml", "feed"),
        (b"<!doctype html><title>Moved</title>", "application/rss+xml", "page"),
        (rb'{"version": "https:\/\/jsonfeed.org\/version\/1.1"', "application/json", "feed"),
        (b'{"version": "https://jsonfeed.org/version/1"', "text/html", "feed"),
        (b"%PDF-1.7", "application/pdf", "pdf"),
        (b"\n\n%PDF-1.4", "text/html", "pdf"),
        (docx(word_paragraph("Hello")), "application/octet-stream", "docx"),
    ],
)
def test_a_kind_is_told(content: bytes, declared: str, kind: str) -> None:
    assert kind_of(fetched(content, declared)) == kind


@pytest.mark.parametrize(
    ("content", "declared", "reason"),
    [
        (b"", "text/html", "it is empty"),
        (b" \n\t", "text/html", "it is empty"),
        (b"\xff\xd8\xff\xe0", "text/html", "it is a picture"),
        (b"\x89PNG\r\n\x1a\n", "text/plain", "it is a picture"),
        (b"\x00\x00\x00\x20ftypisom", "text/html", "it is a video"),
        (b"RIFF\x00\x00\x00\x00WEBP", "", "it is a picture, a sound or a video"),
        (b"PK\x03\x04", "text/html", "it is an archive"),
        (b"\x1f\x8b\x08", "text/html", "it is an archive"),
        (b'{"a": 1}', "application/json", "neither a page, a feed nor text but application/json"),
        (b"\x00\x01", "application/octet-stream", "but application/octet-stream"),
    ],
)
def test_what_no_article_is_in_is_refused(content: bytes, declared: str, reason: str) -> None:
    with pytest.raises(FetchError, match=reason):
        kind_of(fetched(content, declared))
