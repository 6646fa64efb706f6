"""What kind of content an address holds, by what its server says and by its first bytes."""

import re
from typing import Literal

from retrieval.errors import FetchError
from retrieval.sources import kinds
from retrieval.sources.web.fetching import Fetched

Kind = Literal["page", "feed", "pdf", "docx", "text"]

_ZIP, _DOCX = b"PK\x03\x04", kinds.Kind.DOCX
# What pictures, sounds, films and archives begin with: https://mimesniff.spec.whatwg.org
_BEGINNINGS = {
    b"\xff\xd8\xff": "a picture",
    b"\x89PNG\r\n\x1a\n": "a picture",
    b"GIF87a": "a picture",
    b"GIF89a": "a picture",
    b"RIFF": "a picture, a sound or a video",
    b"OggS": "a sound or a video",
    b"ID3": "a sound",
    b"\x1aE\xdf\xa3": "a video",
    b"\x7fELF": "a program",
    b"MZ\x90": "a program",
    _ZIP: "an archive",
    b"\x1f\x8b\x08": "an archive",
    b"\xfd7zXZ\x00": "an archive",
    b"Rar!\x1a\x07": "an archive",
}
_VIDEO = slice(4, 8), b"ftyp"
_FEEDS = ("application/rss+xml", "application/atom+xml", "application/rdf+xml")
_PAGES = ("text/html", "application/xhtml+xml")
_START = 4096  # bytes that are looked at
_PDF_WITHIN = 1024  # bytes: readers of PDF accept what stands before it
_PROLOGUE = re.compile(
    rb"(?is)(?:\xef\xbb\xbf)?\s*(?:<\?.*?\?>\s*|<!--.*?-->\s*|<!doctype\s[^>]*>\s*)*"
)
_FEED = re.compile(rb"(?i)<(?:rss|(?:\w+:)?feed|(?:rdf:)?rdf)[\s>]")
_PAGE = re.compile(rb"(?i)<(?:!doctype\s+html|html|head|body|title|meta|div|p|h1|article)\b")
_JSON_FEED = b"jsonfeed.org/version/"


def kind_of(fetched: Fetched) -> Kind:
    """Tell the kind of a content, of which the declared type may be wrong.

    FetchError where it is none that articles are read from.
    """
    start, declared = fetched.content[:_START], fetched.content_type
    if not start.strip():
        raise FetchError("it is empty.")
    if b"%PDF-" in start[:_PDF_WITHIN]:
        return "pdf"
    if start.startswith(_ZIP) and kinds.kind_of("", fetched.content[: kinds.HEAD]) is _DOCX:
        return "docx"
    place, mark = _VIDEO
    if start[place] == mark:
        raise FetchError("it is a video, not an article.")
    for beginning, what in _BEGINNINGS.items():
        if start.startswith(beginning):
            raise FetchError(f"it is {what}, not an article.")
    prologue = _PROLOGUE.match(start)
    root = start[prologue.end() if prologue else 0 :]
    if _FEED.match(root) or (root.startswith(b"{") and _JSON_FEED in start.replace(b"\\", b"")):
        return "feed"
    if declared in _PAGES or _PAGE.search(start):
        return "page"
    if declared in _FEEDS:
        return "feed"
    if declared.startswith("text/") or not declared:
        return "text"
    raise FetchError(f"it is neither a page, a feed nor text but {declared[:80]}.")
