"""Files, folders, uploads and standard input → the documents in them."""

import io
import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import Any

from retrieval.errors import SourceError
from retrieval.sources.file_kinds import HEAD, SUFFIXES, is_readable
from retrieval.sources.unpacking import Allowance, CountingStream, SourceItem, unpack
from retrieval.urls import is_web_address

_STANDARD_INPUT = "-"
_SAVED_WITH = "_files"  # ends the name of the folder that a browser saves beside a page


@dataclass(frozen=True, slots=True, eq=False)
class Upload:
    """A file that someone sent; `name` is what the sender calls it, not a path here."""

    name: str
    content: bytes

    def __str__(self) -> str:
        """Return the name, by which the sender knows the file."""
        return self.name


Source = str | Upload


def find(source: str) -> list[str]:
    """Return the single sources that a source stands for: a folder's files, or the source itself.

    SourceError if a folder holds no file that can be read.
    """
    if source == _STANDARD_INPUT or is_web_address(source) or not Path(source).is_dir():
        return [source]
    files = list(_files_below(source))
    if not files:
        raise SourceError(
            f"there are no files in this folder that can be read: {', '.join(SUFFIXES)}.", source
        )
    return files


def _files_below(folder: str) -> Iterator[str]:
    """Yield the files below a folder in order, and the folders that cannot be opened.

    Hidden files and folders are skipped, and so are the folders that browsers save beside pages.
    Links to folders are not followed: they may lead anywhere, and in circles.
    """
    unopened: list[str] = []
    for path, folders, names in os.walk(
        folder, onerror=lambda error: unopened.append(str(error.filename))
    ):
        yield from unopened
        unopened.clear()
        saved = {f"{Path(name).stem}{_SAVED_WITH}" for name in names if is_readable(name)}
        folders[:] = sorted(n for n in folders if not _is_hidden(n) and n not in saved)
        for name in sorted(names):
            file = Path(path, name)
            if not _is_hidden(name) and is_readable(name) and not _is_device(file):
                yield str(file)
    yield from unopened


def _is_hidden(name: str) -> bool:
    return name.startswith(".")


def _is_device(file: Path) -> bool:
    """Whether it is a pipe or the like; a broken link is not, so that it is reported."""
    return not file.is_file() and file.exists()


def size(source: Source) -> int:
    """Return the size of a single source in bytes, 0 if it is not known."""
    if isinstance(source, Upload):
        return len(source.content)
    if source == _STANDARD_INPUT or is_web_address(source):
        return 0
    try:
        return Path(source).stat().st_size
    except (OSError, ValueError):
        return 0  # `documents_in` reports the error


def documents_in(source: Source) -> Iterator[tuple[SourceItem, int]]:
    """Yield what a file, an upload or standard input holds, each with the bytes read so far."""
    try:
        if source == _STANDARD_INPUT:
            allowance = Allowance(0)  # its size is unknown: each byte allows more to be unpacked
            stream = io.BufferedReader(CountingStream(sys.stdin.buffer, allowance.grant), HEAD)
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
