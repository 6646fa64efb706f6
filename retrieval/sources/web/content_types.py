"""What kind of content an address holds, by what its server says and by its first bytes."""

import re
from pathlib import PurePosixPath
from urllib.parse import unquote, urlsplit

from retrieval.errors import FetchError
from retrieval.sources import file_kinds
from retrieval.sources.file_kinds import HEAD, SUFFIXES, FileKind
from retrieval.sources.web.fetched import Fetched

# What pictures, sounds, films and programs begin with: https://mimesniff.spec.whatwg.org
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
    b"Rar!\x1a\x07": "an archive that is not read here",
    b"7z\xbc\xaf\x27\x1c": "an archive that is not read here",
}
_VIDEO = slice(4, 8), b"ftyp"
_FEEDS = ("application/rss+xml", "application/atom+xml", "application/rdf+xml")
# Under which suffix a browser would save what is declared so. What servers call anything that
# they do not know (text/plain, application/octet-stream) is left to the address.
_SUFFIXES = {
    "text/html": ".html",
    "application/xhtml+xml": ".html",
    "text/markdown": ".md",
    "application/pdf": ".pdf",
    "application/epub+zip": ".epub",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
    "application/json": ".json",
    "application/x-ndjson": ".jsonl",
    "application/jsonl": ".jsonl",
    "multipart/related": ".mhtml",
}
_START = 4096  # bytes that are looked at for a feed
_PROLOGUE = re.compile(
    rb"(?is)(?:\xef\xbb\xbf)?\s*(?:<\?.*?\?>\s*|<!--.*?-->\s*|<!doctype\s[^>]*>\s*)*"
)
_FEED = re.compile(rb"(?i)<(?:rss|(?:\w+:)?feed|(?:rdf:)?rdf)[\s>]")
_JSON_FEED = b"jsonfeed.org/version/"


def is_feed(fetched: Fetched) -> bool:
    """Tell a feed, of which the declared type may be wrong."""
    start = fetched.content[:_START]
    prologue = _PROLOGUE.match(start)
    root = start[prologue.end() if prologue else 0 :]
    if _FEED.match(root) or (root.startswith(b"{") and _JSON_FEED in start.replace(b"\\", b"")):
        return True
    return fetched.content_type in _FEEDS and file_kinds.kind_of("", start) is not FileKind.HTML


def kind_of(fetched: Fetched) -> FileKind:
    """Tell the kind of what is no feed; FetchError where no article is read from such."""
    head, name = fetched.content[:HEAD], file_name(fetched)
    if not head.strip():
        raise FetchError("it is empty.")
    place, mark = _VIDEO
    if head[place] == mark:
        raise FetchError("it is a video, not an article.")
    for beginning, what in _BEGINNINGS.items():
        if head.startswith(beginning):
            raise FetchError(f"it is {what}, not an article.")
    kind, declared = file_kinds.kind_of(name, head), fetched.content_type
    if advice := file_kinds.why_not(name, kind):
        raise FetchError(advice)
    is_named = PurePosixPath(name).suffix.lower() in SUFFIXES
    if kind is FileKind.TEXT and not (is_named or declared.startswith("text/") or not declared):
        raise FetchError(f"it is neither a page, a document nor text but {declared[:80]}.")
    return kind


def file_name(fetched: Fetched) -> str:
    """Give the name under which a browser would save it."""
    parts = urlsplit(fetched.url)
    path = PurePosixPath(PurePosixPath(unquote(parts.path)).name or parts.hostname or "")
    suffix = _SUFFIXES.get(fetched.content_type)
    if suffix is None or SUFFIXES.get(path.suffix.lower()) is SUFFIXES[suffix]:
        return path.name
    stem = path.stem if path.suffix.lower() in SUFFIXES else path.name
    return f"{stem}{suffix}"
