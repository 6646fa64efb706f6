"""What kind of file it is: told by its name, and by its first bytes where they say otherwise."""

import json
import re
from enum import Enum
from pathlib import PurePath

HEAD = 65_536  # bytes that tell a kind: the first line of a file with an article a line fits in


class FileKind(Enum):
    """What is read in its own way."""

    TEXT = "text"
    MARKDOWN = "Markdown"
    HTML = "HTML"
    MHTML = "MHTML"
    PDF = "PDF"
    EPUB = "EPUB"
    DOCX = "DOCX"
    JSON = "JSON"
    JSON_LINES = "JSON Lines"
    GZIP = "gzip"
    XZ = "xz"
    ZIP = "zip"
    OLE = "old Office"


SUFFIXES = {
    ".txt": FileKind.TEXT,
    ".md": FileKind.MARKDOWN,
    ".markdown": FileKind.MARKDOWN,
    ".html": FileKind.HTML,
    ".htm": FileKind.HTML,
    ".xhtml": FileKind.HTML,
    ".mhtml": FileKind.MHTML,
    ".mht": FileKind.MHTML,
    ".pdf": FileKind.PDF,
    ".epub": FileKind.EPUB,
    ".docx": FileKind.DOCX,
    ".json": FileKind.JSON,
    ".jsonl": FileKind.JSON_LINES,
    ".ndjson": FileKind.JSON_LINES,
    ".gz": FileKind.GZIP,
    ".xz": FileKind.XZ,
    ".zip": FileKind.ZIP,
}
_TABLE = "write the articles of the table as .jsonl"
_MAIL = "save the text of the mail as .txt"
# Suffixes of what could be read if it were saved otherwise, and how.
_SAVED_OTHERWISE = {
    ".doc": "save it as .docx",
    ".odt": "save it as .docx",
    ".rtf": "save it as .docx",
    ".pages": "save it as .docx",
    ".ppt": "save it as .pdf",
    ".pptx": "save it as .pdf",
    ".odp": "save it as .pdf",
    ".csv": _TABLE,
    ".tsv": _TABLE,
    ".xls": _TABLE,
    ".xlsx": _TABLE,
    ".ods": _TABLE,
    ".eml": _MAIL,
    ".mbox": _MAIL,
    ".msg": _MAIL,
    ".mobi": "save it as .epub",
    ".azw3": "save it as .epub",
    ".tar": "pack it as .zip",
    ".7z": "pack it as .zip",
    ".rar": "pack it as .zip",
    ".bz2": "pack it as .gz",
    ".zst": "pack it as .gz",
}

_ZIPS = (FileKind.ZIP, FileKind.EPUB, FileKind.DOCX)
# What nothing told more of than its name does.
_TOLD_BY_NAME = (FileKind.TEXT, FileKind.ZIP, FileKind.OLE)
_COMPRESSED = (FileKind.GZIP, FileKind.XZ)
_MARK = re.compile(rb"\xef\xbb\xbf|\s+")
_BEFORE = r"(?is)(?:\s|<\?xml[^>]{0,200}>|<!--.{0,2000}?-->)*"
_PAGE = re.compile(rf"{_BEFORE}<(?:!doctype\s+html|html\b)")
_MARKUP = re.compile(rf"{_BEFORE}<(?:head|body|title|meta|main|article|section|div|h1|p)\b")
_MESSAGE = re.compile(
    rb"(?is)(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*){1,30}?content-type:\s*multipart/related\b"
)
_FRONT_MATTER = re.compile(rb"(?:\xef\xbb\xbf)?---[ \t]*\r?\n[\w-]+:")


def is_readable(name: str) -> bool:
    """Say whether a file of this name, found in a folder or an archive, is worth a look."""
    path = PurePath(name.lower())
    kind = SUFFIXES.get(path.suffix)
    return PurePath(path.stem).suffix in SUFFIXES if kind in _COMPRESSED else kind is not None


def why_not(name: str, kind: FileKind) -> str | None:
    """Say what to do with a file of a kind that is not read, None where there is no advice."""
    suffix = PurePath(name.lower()).suffix
    advice = _SAVED_OTHERWISE.get(suffix) if kind in _TOLD_BY_NAME else None
    return f"{suffix} files cannot be read: {advice}." if advice else None


def kind_of(name: str, head: bytes) -> FileKind:
    """Tell a file's kind; what nothing else is told of is taken for text."""
    named = SUFFIXES.get(PurePath(name.lower()).suffix)
    if _MARK.sub(b"", head[:100], count=1).startswith(b"%PDF-"):
        return FileKind.PDF
    if head.startswith(b"PK\x03\x04"):
        return named if named in _ZIPS[1:] else _zip(head)
    if head.startswith(b"\x1f\x8b"):
        return FileKind.GZIP
    if head.startswith(b"\xfd7zXZ\0"):
        return FileKind.XZ
    if head.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        return FileKind.OLE
    if named in (FileKind.MHTML, FileKind.JSON_LINES):
        return named
    if named in (None, FileKind.TEXT, FileKind.HTML) and _MESSAGE.match(head[:4096]):
        return FileKind.MHTML
    if named is not FileKind.JSON and _PAGE.match(_text(head)):
        return FileKind.HTML
    if named in (None, FileKind.JSON) and _MARK.sub(b"", head[:100])[:1] in (b"{", b"["):
        return FileKind.JSON_LINES if _are_lines(head) else FileKind.JSON
    if named is None and _MARKUP.match(_text(head)):
        return FileKind.HTML
    if named is None and _FRONT_MATTER.match(head):
        return FileKind.MARKDOWN
    return named or FileKind.TEXT


def _zip(head: bytes) -> FileKind:
    if head[30:58] == b"mimetypeapplication/epub+zip":
        return FileKind.EPUB
    return FileKind.DOCX if b"[Content_Types].xml" in head and b"word/" in head else FileKind.ZIP


def _text(head: bytes) -> str:
    if head[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return head.decode("utf-16", "replace").lstrip("\ufeff")
    return head.decode("utf-8", "replace").lstrip("\ufeff")


def _are_lines(head: bytes) -> bool:
    """Tell an object a line from one that is written over many lines, or that stands alone."""
    first, *others = [line for line in _text(head).split("\n") if line.strip()]
    if not others:
        return False
    try:
        return isinstance(json.loads(first), dict)
    except (ValueError, RecursionError):
        return False
