"""Files and folders of text, and standard input."""

import sys
from pathlib import Path

from retrieval.article import Article
from retrieval.errors import SourceError
from retrieval.sources.text import read_text

STANDARD_INPUT = "-"

_SUFFIX = ".txt"
_LARGEST = 10_000_000  # bytes: the longest novels have a tenth as many
_LATER = {
    ".htm", ".html", ".mht", ".mhtml", ".xml", ".rss", ".atom", ".opml", ".json", ".jsonl",
    ".pdf", ".epub", ".docx", ".gz", ".xz", ".zip",
}  # fmt: skip


def find(source: str) -> list[str]:
    """Give the single sources that a source stands for: a folder for all text files below it.

    SourceError where there is nothing of that name, or nothing in it that can be read.
    """
    if source == STANDARD_INPUT:
        return [source]
    if source.startswith(("http://", "https://")):
        raise SourceError(
            f"{source}: web addresses and feeds cannot be read yet: save the page's text as a "
            f"file and add that."
        )
    path = Path(source)
    if not path.is_dir():
        return [source]
    try:
        files = sorted(str(file) for file in path.rglob(f"*{_SUFFIX}") if file.is_file())
    except OSError as error:
        raise SourceError(f"{source}: {error.strerror}.") from error
    if not files:
        raise SourceError(f"{source}: there are no {_SUFFIX} files in this folder.")
    return files


def read(source: str) -> Article:
    """Read a text file, or "-" for standard input; SourceError where it holds no article."""
    try:
        if source == STANDARD_INPUT:
            return _article(sys.stdin.buffer.read(_LARGEST + 1), "Standard input")
        path = Path(source)
        if path.suffix.lower() in _LATER:
            raise SourceError(f"{path.suffix} files cannot be read yet: save the text as .txt.")
        with path.open("rb") as file:
            return _article(file.read(_LARGEST + 1), path.stem)
    except SourceError as error:
        raise SourceError(f"{source}: {error}") from error
    except OSError as error:
        raise SourceError(f"{source}: {error.strerror or error}.") from error


def _article(content: bytes, name: str) -> Article:
    if len(content) > _LARGEST:
        raise SourceError(f"it is larger than {_LARGEST // 1_000_000} MB: split it into articles.")
    return read_text(_decoded(content), name)


def _decoded(content: bytes) -> str:
    # A byte order mark names its encoding; without one it is UTF-8 or nothing we would guess.
    encoding = "utf-16" if content[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError as error:
        raise SourceError("it is not text in UTF-8: save it with that encoding.") from error
    if "\0" in text:
        raise SourceError("it is not text but binary data.")
    return text
