"""Files and archives → documents, unpacked in memory within limits."""

import io
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import IO, Any, cast

from retrieval.article import Article
from retrieval.errors import SourceError
from retrieval.sources.file_kinds import HEAD, SUFFIXES, FileKind, is_readable, kind_of, why_not
from retrieval.sources.formats.json_articles import read_json_lines
from retrieval.sources.refusals import Reason, Refusal

try:
    from lzma import LZMAError
except ImportError:  # some Pythons are built without
    LZMAError = zlib.error  # type: ignore[assignment, misc]

# What is raised of damaged or hostile data: some as what it is, some as what it led to.
DAMAGES: tuple[type[Exception], ...] = (
    EOFError, OSError, zipfile.BadZipFile, zlib.error, LZMAError,
    ValueError, LookupError, OverflowError, RuntimeError,
)  # fmt: skip

_LARGEST = 50_000_000  # bytes of a document; War and Peace as text has 3 million
_LARGEST_TEXT = 10_000_000  # bytes of a text or page: the longest novels have half as many
_TEXTS = (FileKind.TEXT, FileKind.HTML, FileKind.MARKDOWN)
_DEEPEST = 3  # archives in archives: pages.zip/2024.zip/page.html.gz
_MOST_MEMBERS = 100_000
# Text is packed to between a third and a tenth; nothing but a bomb to a two hundredth.
_MOST_UNPACKED = 200
_ALWAYS_UNPACKED = 100_000_000  # bytes
_ENCRYPTED = 0x1  # the bit of a member's flags


@dataclass(frozen=True, slots=True)
class Document:
    """The bytes of one file, or of a part of an archive, and what is known of it.

    `place` is what a person knows it by; `name` is its title where it states none; `address` is
    where it was fetched.
    """

    place: str
    name: str
    kind: FileKind
    content: bytes
    address: str | None = None


class Allowance:
    """How much may be unpacked of a source, at all levels together."""

    def __init__(self, packed: int) -> None:
        """Allow so much for a source of so many bytes."""
        self._left = max(_ALWAYS_UNPACKED, _MOST_UNPACKED * packed)

    def grant(self, packed: int) -> None:
        """Allow more, because so many bytes of a source of unknown size have come in."""
        self._left += _MOST_UNPACKED * packed

    @property
    def spent(self) -> bool:
        """Whether nothing more is to be unpacked."""
        return self._left < 0

    def take(self, count: int) -> None:
        """Count unpacked bytes; SourceError where they are too many."""
        self._left -= count
        if self.spent:
            raise SourceError(
                "it is a bomb, or nearly one: unpacked it is hundreds of times as large."
            )


def unpack(
    stream: "io.BufferedReader[Any]", place: str, name: str, allowance: Allowance, depth: int = 0
) -> Iterator[Document | Article | SourceError]:
    """Yield the documents in a file, the articles where they can be read as a stream, or why not.

    SourceError where it is not read to its end.
    """
    try:
        kind = kind_of(name, stream.peek(HEAD)[:HEAD])
        if advice := why_not(name, kind):
            raise SourceError(advice)
        if kind is FileKind.JSON_LINES:
            yield from read_json_lines(stream, place)
        elif kind in (FileKind.GZIP, FileKind.XZ, FileKind.ZIP) and depth == _DEEPEST:
            raise SourceError("it is an archive in archives in archives: unpack it first.")
        elif kind is FileKind.ZIP:
            yield from _members(stream, place, allowance, depth)
        elif kind in (FileKind.GZIP, FileKind.XZ):
            inner = _stem(name, (FileKind.GZIP, FileKind.XZ))
            with _decompressed(stream, kind) as content:
                unpacked = io.BufferedReader(_Unpacked(content, allowance.take), HEAD)
                yield from unpack(unpacked, place, inner, allowance, depth + 1)
        else:
            yield _document(stream, place, name, kind)
    except SourceError as error:
        raise error if error.place else SourceError(error.reason, place) from error
    except EOFError as error:
        raise SourceError(Reason(Refusal.DAMAGED), place) from error


def _document(stream: IO[bytes], place: str, name: str, kind: FileKind) -> Document:
    largest = _LARGEST_TEXT if kind in _TEXTS else _LARGEST
    content = stream.read(largest + 1)
    if len(content) > largest:
        raise SourceError(f"it is larger than {largest // 1_000_000} MB: split it.")
    return Document(place, _stem(PurePosixPath(name).name, tuple(FileKind)), kind, content)


def _stem(name: str, kinds: tuple[FileKind, ...]) -> str:
    """Give a name without its suffix, where that is one of these kinds'."""
    path = PurePosixPath(name)
    return path.stem if SUFFIXES.get(path.suffix.lower()) in kinds else name


def _members(
    stream: IO[bytes], place: str, allowance: Allowance, depth: int
) -> Iterator[Document | Article | SourceError]:
    with open_archive(stream) as archive:
        members = [member for member in archive.infolist() if _is_wanted(member)]
        if len(members) > _MOST_MEMBERS:
            raise SourceError(f"it holds more than {_MOST_MEMBERS:,} files: unpack it first.")
        if not members:
            raise SourceError("there is nothing in it that can be read.")
        for member in members:
            inner = f"{place}, {member.filename}"
            try:
                with open_member(archive, member) as content:
                    unpacked = io.BufferedReader(_Unpacked(content, allowance.take), HEAD)
                    yield from unpack(unpacked, inner, member.filename, allowance, depth + 1)
            except SourceError as error:
                if allowance.spent:
                    raise
                yield error if error.place else SourceError(error.reason, inner)


def open_archive(stream: IO[bytes]) -> zipfile.ZipFile:
    """Open a zip archive; EOFError where it is damaged."""
    if not stream.seekable():
        content = stream.read(_LARGEST + 1)
        if len(content) > _LARGEST:
            raise SourceError(
                f"it is an archive of more than {_LARGEST // 1_000_000} MB in another, or from "
                f"standard input: unpack it first."
            )
        stream = io.BytesIO(content)
    try:
        return zipfile.ZipFile(stream)
    except DAMAGES as error:
        raise EOFError from error


def open_member(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> IO[bytes]:
    """Open a member of an archive; SourceError where that cannot be."""
    if member.flag_bits & _ENCRYPTED:
        raise SourceError("it is encrypted: unpack it first.")
    try:
        return archive.open(member)
    except NotImplementedError as error:
        raise SourceError("it is packed by a method that is not read here.") from error
    except DAMAGES as error:
        raise SourceError(Reason(Refusal.DAMAGED)) from error


def _is_wanted(member: zipfile.ZipInfo) -> bool:
    parts = PurePosixPath(member.filename).parts
    hidden = any(part.startswith((".", "__MACOSX")) for part in parts if part not in ("..", "."))
    return not hidden and not member.is_dir() and is_readable(member.filename)


def _decompressed(stream: IO[bytes], kind: FileKind) -> IO[bytes]:
    # Imported here, because few need them and some Pythons are built without lzma.
    if kind is FileKind.GZIP:
        import gzip

        return cast(IO[bytes], gzip.GzipFile(fileobj=stream))
    import lzma

    return lzma.LZMAFile(stream)


class Counted(io.RawIOBase):
    """A stream whose bytes are counted as they are read."""

    def __init__(self, stream: IO[bytes], count: Callable[[int], None]) -> None:
        super().__init__()
        self._stream = stream
        self._count = count

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        data = self._next(len(buffer))
        self._count(len(data))
        buffer[: len(data)] = data
        return len(data)

    def _next(self, size: int) -> bytes:
        return self._stream.read(size)


class _Unpacked(Counted):
    """The same of what is unpacked, of which every damage is an EOFError."""

    def _next(self, size: int) -> bytes:
        try:
            return super()._next(size)
        except DAMAGES as error:
            raise EOFError from error


_MOST_PARTS = 20_000


class Container:
    """The parts of a document by their names, of which only so many bytes are unpacked."""

    def __init__(self, archive: zipfile.ZipFile, most_bytes: int) -> None:
        """Read from an open archive at most so many bytes."""
        self._archive = archive
        self._left = most_bytes
        self._members = {member.filename: member for member in archive.infolist()}

    @property
    def names(self) -> list[str]:
        """The names of its parts."""
        return list(self._members)

    def read(self, name: str) -> bytes | None:
        """Give a part, None where there is none; SourceError where it cannot be read."""
        member = self._members.get(name)
        if member is None:
            return None
        try:
            # Not more than is allowed is unpacked, whatever the archive says that it is.
            with open_member(self._archive, member) as part:
                content = part.read(self._left + 1)
        except DAMAGES as error:
            raise SourceError(Reason(Refusal.DAMAGED)) from error
        self._left -= len(content)
        if self._left < 0:
            raise SourceError("the text in it is too large: split it.")
        return content


@contextmanager
def opened(content: bytes, most_bytes: int) -> Iterator[Container]:
    """Open a document; SourceError where it is damaged or has too many parts."""
    try:
        archive = open_archive(io.BytesIO(content))
    except EOFError as error:
        raise SourceError(Reason(Refusal.DAMAGED)) from error
    with archive:
        if len(archive.infolist()) > _MOST_PARTS:
            raise SourceError(f"it has more than {_MOST_PARTS:,} parts: it is no document.")
        yield Container(archive, most_bytes)
