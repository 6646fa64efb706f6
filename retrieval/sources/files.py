"""Files and folders of text and pages, files of many articles, addresses, standard input."""

import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from retrieval.article import Article
from retrieval.errors import SourceError
from retrieval.sources.json_lines import SUFFIXES as JSON_LINES
from retrieval.sources.json_lines import decompressed, read_json_lines
from retrieval.sources.text import read_text

if TYPE_CHECKING:
    from retrieval.sources.web.fetching import Fetcher

STANDARD_INPUT = "-"

_TEXT = ".txt"
_PAGES = (".html", ".htm", ".html.gz", ".htm.gz")
_LARGEST = 10_000_000  # bytes: the longest novels have a tenth as many
_LATER = {
    ".mht", ".mhtml", ".xml", ".rss", ".atom", ".opml", ".json",
    ".pdf", ".epub", ".docx", ".gz", ".xz", ".zip",
}  # fmt: skip


def find(source: str) -> list[str]:
    """Give the single sources that a source stands for: a folder for all texts and pages below it.

    SourceError where there is nothing of that name, or nothing in it that can be read.
    """
    if source == STANDARD_INPUT:
        return [source]
    if is_address(source):
        return [source]
    path = Path(source)
    if not path.is_dir():
        return [source]
    try:
        files = sorted(
            str(file)
            for file in path.rglob("*")
            if file.name.lower().endswith((_TEXT, *_PAGES)) and file.is_file()
        )
    except OSError as error:
        raise SourceError(f"{source}: {error.strerror}.") from error
    if not files:
        raise SourceError(f"{source}: there are no {_TEXT} and {_PAGES[0]} files in this folder.")
    return files


def read_all(
    source: str, fetcher: Callable[[], "Fetcher"]
) -> Iterator[tuple[Article | SourceError, int]]:
    """Yield what a single source holds, or why it holds none, and how many bytes are read.

    Only for a web address is a `fetcher` made. SourceError where it cannot be read to its end.
    """
    if is_address(source):
        # Imported here, because few need it, and it takes longer than an answer does.
        from retrieval.sources.web.reading import read_address

        yield read_address(fetcher(), source), 0
    elif source.lower().endswith(JSON_LINES):
        yield from read_json_lines(Path(source))
    else:
        yield read(source), size(source)


def is_address(source: str) -> bool:
    """Tell a web address from the name of a file."""
    return source.lower().startswith(("http://", "https://"))


def size(source: str) -> int:
    """Give the size of a single source in bytes, 0 where it is not known."""
    try:
        return 0 if source == STANDARD_INPUT else Path(source).stat().st_size
    except OSError:
        return 0  # `read` says why


def read(source: str) -> Article:
    """Read a text, a page, or "-" for standard input; SourceError where it holds no article."""
    try:
        if source == STANDARD_INPUT:
            return _article(sys.stdin.buffer.read(_LARGEST + 1), "Standard input")
        path = Path(source)
        if path.name.lower().endswith(_PAGES):
            return _page(path)
        if path.suffix.lower() in _LATER:
            raise SourceError(f"{path.suffix} files cannot be read yet: save the text as .txt.")
        with path.open("rb") as file:
            return _article(file.read(_LARGEST + 1), path.stem)
    except SourceError as error:
        raise SourceError(f"{source}: {error}") from error
    except OSError as error:
        raise SourceError(f"{source}: {error.strerror or error}.") from error


def _page(path: Path) -> Article:
    # Imported here, because few need it and it takes longer to load than a text does to read.
    from retrieval.sources.html import read_html

    try:
        with path.open("rb") as file, decompressed(file, path.suffix.lower()) as content:
            article = read_html(content.read(_LARGEST + 1))
    except EOFError as error:
        raise SourceError("the file is damaged or cut short.") from error
    return article if article.title else replace(article, title=path.name.split(".")[0])


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
