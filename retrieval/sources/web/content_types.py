"""What kind of content an address holds, by its first bytes, its name and its declared type."""

import re
from pathlib import PurePosixPath
from urllib.parse import unquote, urlsplit

from retrieval.errors import FetchError
from retrieval.sources import file_kinds
from retrieval.sources.file_kinds import HEAD, SUFFIXES, FileKind
from retrieval.sources.web.fetched import Fetched

# Magic numbers of what holds no article: https://mimesniff.spec.whatwg.org
_MAGIC = {
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
_VIDEO_MAGIC = slice(4, 8), b"ftyp"
_FEED_TYPES = ("application/rss+xml", "application/atom+xml", "application/rdf+xml")
# The suffix under which a browser would save a declared type. Types that servers give to anything
# they do not know (text/plain, application/octet-stream) are left out: the address decides.
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
_FEED_HEAD = 4096  # bytes in which a feed is recognized
_PROLOGUE = re.compile(
    rb"(?is)(?:\xef\xbb\xbf)?\s*(?:<\?.*?\?>\s*|<!--.*?-->\s*|<!doctype\s[^>]*>\s*)*"
)
_FEED_ROOT = re.compile(rb"(?i)<(?:rss|(?:\w+:)?feed|(?:rdf:)?rdf)[\s>]")
_JSON_FEED = b"jsonfeed.org/version/"


def is_feed(fetched: Fetched) -> bool:
    """Return whether it is a feed; its declared type may be wrong."""
    start = fetched.content[:_FEED_HEAD]
    prologue = _PROLOGUE.match(start)
    root = start[prologue.end() if prologue else 0 :]
    is_json = root.startswith(b"{") and _JSON_FEED in start.replace(b"\\", b"")
    if is_json or _FEED_ROOT.match(root):
        return True
    is_declared = fetched.content_type in _FEED_TYPES
    return is_declared and file_kinds.kind_of("", start) is not FileKind.HTML


def kind_of(fetched: Fetched) -> FileKind:
    """Return the kind of what is no feed; FetchError if no article can be read from it."""
    head, name = fetched.content[:HEAD], file_name(fetched)
    if not head.strip():
        raise FetchError("it is empty.")
    position, magic = _VIDEO_MAGIC
    if head[position] == magic:
        raise FetchError("it is a video, not an article.")
    for magic, what in _MAGIC.items():
        if head.startswith(magic):
            raise FetchError(f"it is {what}, not an article.")
    kind, declared = file_kinds.kind_of(name, head), fetched.content_type
    if advice := file_kinds.conversion_advice(name, kind):
        raise FetchError(advice)
    is_named = PurePosixPath(name).suffix.lower() in SUFFIXES
    if kind is FileKind.TEXT and not (is_named or declared.startswith("text/") or not declared):
        raise FetchError(f"it is neither a page, a document nor text but {declared[:80]}.")
    return kind


def file_name(fetched: Fetched) -> str:
    """Return the name under which a browser would save it."""
    parts = urlsplit(fetched.url)
    path = PurePosixPath(PurePosixPath(unquote(parts.path)).name or parts.hostname or "")
    suffix = _SUFFIXES.get(fetched.content_type)
    if suffix is None or SUFFIXES.get(path.suffix.lower()) is SUFFIXES[suffix]:
        return path.name
    stem = path.stem if path.suffix.lower() in SUFFIXES else path.name
    return f"{stem}{suffix}"
