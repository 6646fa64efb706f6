"""Files, folders, uploads and standard input → the documents in them."""

import io
import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import Any

from retrieval.article import Article
from retrieval.errors import SourceError
from retrieval.sources.file_kinds import HEAD, SUFFIXES, is_readable
from retrieval.sources.unpacking import Allowance, Counted, Document, unpack
from retrieval.urls import is_web_address

STANDARD_INPUT = "-"
_SAVED_WITH = "_files"  # after a page's name: the folder of what a browser saved with it


@dataclass(frozen=True, slots=True, eq=False)
class Upload:
    """A file that someone sent; `name` is what it was called there, never a path here."""

    name: str
    content: bytes

    def __str__(self) -> str:
        """Give the name, by which a person knows it."""
        return self.name


Source = str | Upload


def find(source: str) -> list[str]:
    """Give the single sources that a source stands for: a folder for all that it has below it.

    SourceError where there is nothing in a folder that can be read.
    """
    if source == STANDARD_INPUT or is_web_address(source) or not Path(source).is_dir():
        return [source]
    files = list(_below(source))
    if not files:
        raise SourceError(
            f"there are no files in this folder that can be read: {', '.join(SUFFIXES)}.", source
        )
    return files


def _below(folder: str) -> Iterator[str]:
    """Yield the files below a folder in order, and the folders that cannot be read.

    What is hidden is passed over, and so is what a browser saved with a page. A link to a folder
    is not followed: it may lead anywhere, and back.
    """
    closed: list[str] = []
    for path, folders, names in os.walk(
        folder, onerror=lambda error: closed.append(str(error.filename))
    ):
        yield from closed
        closed.clear()
        saved = {f"{Path(name).stem}{_SAVED_WITH}" for name in names if is_readable(name)}
        folders[:] = sorted(n for n in folders if not _is_hidden(n) and n not in saved)
        for name in sorted(names):
            file = Path(path, name)
            if not _is_hidden(name) and is_readable(name) and _may_be_read(file):
                yield str(file)
    yield from closed


def _is_hidden(name: str) -> bool:
    return name.startswith(".")


def _may_be_read(file: Path) -> bool:
    """Tell files and links that lead to none, of which the reason is to be said, from devices."""
    return file.is_file() or not file.exists()


def size(source: Source) -> int:
    """Give the size of a single source in bytes, 0 where it is not known."""
    if isinstance(source, Upload):
        return len(source.content)
    try:
        return (
            0
            if source == STANDARD_INPUT or is_web_address(source)
            else Path(source).stat().st_size
        )
    except (OSError, ValueError):
        return 0  # `documents_in` says why


def documents_in(source: Source) -> Iterator[tuple[Document | Article | SourceError, int]]:
    """Yield what a single source holds, or why it cannot be read, and how many bytes are read."""
    try:
        if source == STANDARD_INPUT:
            allowance = Allowance(0)  # its size is unknown: each byte allows more to be unpacked
            stream = io.BufferedReader(Counted(sys.stdin.buffer, allowance.grant), HEAD)
            for item in unpack(stream, "Standard input", "Standard input", allowance):
                yield item, 0
            return
        place = str(source)
        with _opened(source) as file:
            for item in unpack(file, place, PurePath(place).name, Allowance(size(source))):
                yield item, file.tell()
    except SourceError as error:
        yield error, size(source)
    except IsADirectoryError:
        yield SourceError("this folder cannot be read.", str(source)), 0
    except (OSError, ValueError) as error:  # ValueError: a name that no file can have
        reason = error.strerror if isinstance(error, OSError) else None
        yield SourceError(f"{reason or error}.", str(source)), size(source)


def _opened(source: Source) -> "io.BufferedReader[Any]":
    raw = io.BytesIO(source.content) if isinstance(source, Upload) else io.FileIO(source)
    return io.BufferedReader(raw, HEAD)
