"""The kind of a file, by its name and by its first bytes."""

import json
import re
from enum import Enum
from pathlib import PurePath

# Bytes by which a kind is told: enough for the first line of a file with an article a line.
HEAD = 65_536


class FileKind(Enum):
    """A kind of file that has a reader or an error of its own."""

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

_TABLE_ADVICE = "write the articles of the table as .jsonl"
_MAIL_ADVICE = "save the text of the mail as .txt"
# What to do with files that are read only in another format, by their suffix.
_ADVICE = {
    ".doc": "save it as .docx",
    ".odt": "save it as .docx",
    ".rtf": "save it as .docx",
    ".pages": "save it as .docx",
    ".ppt": "save it as .pdf",
    ".pptx": "save it as .pdf",
    ".odp": "save it as .pdf",
    ".csv": _TABLE_ADVICE,
    ".tsv": _TABLE_ADVICE,
    ".xls": _TABLE_ADVICE,
    ".xlsx": _TABLE_ADVICE,
    ".ods": _TABLE_ADVICE,
    ".eml": _MAIL_ADVICE,
    ".mbox": _MAIL_ADVICE,
    ".msg": _MAIL_ADVICE,
    ".mobi": "save it as .epub",
    ".azw3": "save it as .epub",
    ".tar": "pack it as .zip",
    ".7z": "pack it as .zip",
    ".rar": "pack it as .zip",
    ".bz2": "pack it as .gz",
    ".zst": "pack it as .gz",
}

_ZIPPED_DOCUMENTS = (FileKind.EPUB, FileKind.DOCX)
_COMPRESSED = (FileKind.GZIP, FileKind.XZ)
# Kinds that are so general that a file's suffix says more.
_GENERAL = (FileKind.TEXT, FileKind.ZIP, FileKind.OLE)

_MARK_OR_SPACE = re.compile(rb"\xef\xbb\xbf|\s+")
_PROLOGUE = r"(?is)(?:\s|<\?xml[^>]{0,200}>|<!--.{0,2000}?-->)*"
_HTML_ROOT = re.compile(rf"{_PROLOGUE}<(?:!doctype\s+html|html\b)")
_HTML_PART = re.compile(rf"{_PROLOGUE}<(?:head|body|title|meta|main|article|section|div|h1|p)\b")
_MHTML_HEAD = re.compile(
    rb"(?is)(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*){1,30}?content-type:\s*multipart/related\b"
)
_FRONT_MATTER = re.compile(rb"(?:\xef\xbb\xbf)?---[ \t]*\r?\n[\w-]+:")


def is_readable(name: str) -> bool:
    """Whether a file of this name, found in a folder or an archive, is worth opening."""
    path = PurePath(name.lower())
    kind = SUFFIXES.get(path.suffix)
    return PurePath(path.stem).suffix in SUFFIXES if kind in _COMPRESSED else kind is not None


def conversion_advice(name: str, kind: FileKind) -> str | None:
    """Return how to convert a file that is not read as it is, None if there is no advice."""
    suffix = PurePath(name.lower()).suffix
    advice = _ADVICE.get(suffix) if kind in _GENERAL else None
    return f"{suffix} files cannot be read: {advice}." if advice else None


def kind_of(name: str, head: bytes) -> FileKind:
    """Return a file's kind; text if nothing says otherwise."""
    named = SUFFIXES.get(PurePath(name.lower()).suffix)
    if _MARK_OR_SPACE.sub(b"", head[:100], count=1).startswith(b"%PDF-"):
        return FileKind.PDF
    if head.startswith(b"PK\x03\x04"):
        return named if named in _ZIPPED_DOCUMENTS else _zip_kind(head)
    if head.startswith(b"\x1f\x8b"):
        return FileKind.GZIP
    if head.startswith(b"\xfd7zXZ\0"):
        return FileKind.XZ
    if head.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        return FileKind.OLE
    if named in (FileKind.MHTML, FileKind.JSON_LINES):
        return named
    if named in (None, FileKind.TEXT, FileKind.HTML) and _MHTML_HEAD.match(head[:4096]):
        return FileKind.MHTML
    if named is not FileKind.JSON and _HTML_ROOT.match(_decoded(head)):
        return FileKind.HTML
    if named in (None, FileKind.JSON) and _MARK_OR_SPACE.sub(b"", head[:100])[:1] in (b"{", b"["):
        return FileKind.JSON_LINES if _is_json_lines(head) else FileKind.JSON
    if named is None and _HTML_PART.match(_decoded(head)):
        return FileKind.HTML
    if named is None and _FRONT_MATTER.match(head):
        return FileKind.MARKDOWN
    return named or FileKind.TEXT


def _zip_kind(head: bytes) -> FileKind:
    if head[30:58] == b"mimetypeapplication/epub+zip":
        return FileKind.EPUB
    return FileKind.DOCX if b"[Content_Types].xml" in head and b"word/" in head else FileKind.ZIP


def _decoded(head: bytes) -> str:
    if head[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return head.decode("utf-16", "replace").lstrip("\ufeff")
    return head.decode("utf-8", "replace").lstrip("\ufeff")


def _is_json_lines(head: bytes) -> bool:
    """Whether it has an object a line, not one object alone or written over many lines."""
    first, *others = [line for line in _decoded(head).split("\n") if line.strip()]
    if not others:
        return False
    try:
        return isinstance(json.loads(first), dict)
    except (ValueError, RecursionError):
        return False
