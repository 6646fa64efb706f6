"""Files and archives → documents, unpacked in memory and within limits."""

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
from retrieval.sources.file_kinds import (
    HEAD,
    SUFFIXES,
    FileKind,
    conversion_advice,
    is_readable,
    kind_of,
)
from retrieval.sources.formats.json_articles import read_json_lines
from retrieval.sources.refusals import Reason, Refusal

try:
    from lzma import LZMAError
except ImportError:  # some Pythons are built without it
    LZMAError = zlib.error  # type: ignore[assignment, misc]

# What damaged or hostile data raises: the damage itself, or what it leads to.
_DAMAGE_ERRORS: tuple[type[Exception], ...] = (
    EOFError, OSError, zipfile.BadZipFile, zlib.error, LZMAError,
    ValueError, LookupError, OverflowError, RuntimeError,
)  # fmt: skip

_MAX_DOCUMENT_BYTES = 50_000_000  # War and Peace as text has 3 million
_MAX_TEXT_BYTES = 10_000_000  # of a text or page: the longest novels have half as many
_TEXT_KINDS = (FileKind.TEXT, FileKind.HTML, FileKind.MARKDOWN)
_COMPRESSED_KINDS = (FileKind.GZIP, FileKind.XZ)
_MAX_DEPTH = 3  # archives in archives: pages.zip/2024.zip/page.html.gz
_MAX_MEMBERS = 100_000  # of an archive
_MAX_PARTS = 20_000  # of a document that is an archive
# Text is packed to between a third and a tenth of its size; only a bomb to a two hundredth.
_MAX_RATIO = 200
_ALWAYS_ALLOWED_BYTES = 100_000_000
_ENCRYPTED_FLAG = 0x1  # of a member


@dataclass(frozen=True, slots=True)
class Document:
    """The bytes of one file or archive member, and what is known of it.

    `place` is what a person knows it by, `name` its title if it states none, `address` where it
    was fetched.
    """

    place: str
    name: str
    kind: FileKind
    content: bytes
    address: str | None = None


# What a source holds: a document yet to be read, an article read from a stream, or an error.
SourceItem = Document | Article | SourceError


class Allowance:
    """How many bytes may still be unpacked of a source, at all levels together."""

    def __init__(self, packed: int) -> None:
        """Allow in proportion to a source's size in bytes."""
        self._left = max(_ALWAYS_ALLOWED_BYTES, _MAX_RATIO * packed)

    def grant(self, packed: int) -> None:
        """Allow more, because so many bytes of a source of unknown size have come in."""
        self._left += _MAX_RATIO * packed

    @property
    def spent(self) -> bool:
        """Whether nothing more may be unpacked."""
        return self._left < 0

    def take(self, count: int) -> None:
        """Count unpacked bytes; SourceError if they are too many."""
        self._left -= count
        if self.spent:
            raise SourceError(
                "it is a bomb, or nearly one: unpacked it is hundreds of times as large."
            )


def unpack(
    stream: "io.BufferedReader[Any]", place: str, name: str, allowance: Allowance, depth: int = 0
) -> Iterator[SourceItem]:
    """Yield the documents in a file, or its articles if it is read as a stream.

    SourceError if it is not read to its end.
    """
    try:
        kind = kind_of(name, stream.peek(HEAD)[:HEAD])
        if advice := conversion_advice(name, kind):
            raise SourceError(advice)
        if kind is FileKind.JSON_LINES:
            yield from read_json_lines(stream, place)
        elif kind in (*_COMPRESSED_KINDS, FileKind.ZIP) and depth == _MAX_DEPTH:
            raise SourceError("it is an archive in archives in archives: unpack it first.")
        elif kind is FileKind.ZIP:
            yield from _members(stream, place, allowance, depth)
        elif kind in _COMPRESSED_KINDS:
            inner_name = _stem(name, _COMPRESSED_KINDS)
            with _decompressed(stream, kind) as content:
                unpacked = io.BufferedReader(_UnpackedStream(content, allowance.take), HEAD)
                yield from unpack(unpacked, place, inner_name, allowance, depth + 1)
        else:
            yield _document(stream, place, name, kind)
    except SourceError as error:
        raise error if error.place else SourceError(error.reason, place) from error
    except EOFError as error:
        raise SourceError(Reason(Refusal.DAMAGED), place) from error


def _document(stream: IO[bytes], place: str, name: str, kind: FileKind) -> Document:
    limit = _MAX_TEXT_BYTES if kind in _TEXT_KINDS else _MAX_DOCUMENT_BYTES
    content = stream.read(limit + 1)
    if len(content) > limit:
        raise SourceError(f"it is larger than {limit // 1_000_000} MB: split it.")
    return Document(place, _stem(PurePosixPath(name).name, tuple(FileKind)), kind, content)


def _stem(name: str, kinds: tuple[FileKind, ...]) -> str:
    """Return a name without its suffix if that is one of these kinds'."""
    path = PurePosixPath(name)
    return path.stem if SUFFIXES.get(path.suffix.lower()) in kinds else name


def _members(
    stream: IO[bytes], place: str, allowance: Allowance, depth: int
) -> Iterator[SourceItem]:
    with _open_archive(stream) as archive:
        members = [member for member in archive.infolist() if _is_wanted(member)]
        if len(members) > _MAX_MEMBERS:
            raise SourceError(f"it holds more than {_MAX_MEMBERS:,} files: unpack it first.")
        if not members:
            raise SourceError("there is nothing in it that can be read.")
        for member in members:
            inner_place = f"{place}, {member.filename}"
            try:
                with _open_member(archive, member) as content:
                    unpacked = io.BufferedReader(_UnpackedStream(content, allowance.take), HEAD)
                    yield from unpack(unpacked, inner_place, member.filename, allowance, depth + 1)
            except SourceError as error:
                if allowance.spent:
                    raise
                yield error if error.place else SourceError(error.reason, inner_place)


def _open_archive(stream: IO[bytes]) -> zipfile.ZipFile:
    """Open a zip archive; EOFError if it is damaged."""
    if not stream.seekable():
        content = stream.read(_MAX_DOCUMENT_BYTES + 1)
        if len(content) > _MAX_DOCUMENT_BYTES:
            raise SourceError(
                f"it is an archive of more than {_MAX_DOCUMENT_BYTES // 1_000_000} MB in another, "
                f"or from standard input: unpack it first."
            )
        stream = io.BytesIO(content)
    try:
        return zipfile.ZipFile(stream)
    except _DAMAGE_ERRORS as error:
        raise EOFError from error


def _open_member(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> IO[bytes]:
    """Open a member of an archive; SourceError if it is encrypted, unknown or damaged."""
    if member.flag_bits & _ENCRYPTED_FLAG:
        raise SourceError("it is encrypted: unpack it first.")
    try:
        return archive.open(member)
    except NotImplementedError as error:
        raise SourceError("it is packed by a method that is not read here.") from error
    except _DAMAGE_ERRORS as error:
        raise SourceError(Reason(Refusal.DAMAGED)) from error


def _is_wanted(member: zipfile.ZipInfo) -> bool:
    parts = PurePosixPath(member.filename).parts
    hidden = any(part.startswith((".", "__MACOSX")) for part in parts if part not in ("..", "."))
    return not hidden and not member.is_dir() and is_readable(member.filename)


def _decompressed(stream: IO[bytes], kind: FileKind) -> IO[bytes]:
    # Imported here, because few sources need them and some Pythons are built without lzma.
    if kind is FileKind.GZIP:
        import gzip

        return cast(IO[bytes], gzip.GzipFile(fileobj=stream))
    import lzma

    return lzma.LZMAFile(stream)


class CountingStream(io.RawIOBase):
    """A stream that reports the number of bytes of each read to `count`."""

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


class _UnpackedStream(CountingStream):
    """The same for unpacked bytes; any damage raises EOFError."""

    def _next(self, size: int) -> bytes:
        try:
            return super()._next(size)
        except _DAMAGE_ERRORS as error:
            raise EOFError from error


class Container:
    """The parts of a document that is an archive (DOCX, EPUB), by their names."""

    def __init__(self, archive: zipfile.ZipFile, max_bytes: int) -> None:
        """Read at most `max_bytes` from an open archive, all parts together."""
        self._archive = archive
        self._left = max_bytes
        self._members = {member.filename: member for member in archive.infolist()}

    @property
    def names(self) -> list[str]:
        """The parts' names, in the archive's order."""
        return list(self._members)

    def read(self, name: str) -> bytes | None:
        """Return a part, None if there is none; SourceError if it cannot be read."""
        member = self._members.get(name)
        if member is None:
            return None
        try:
            # The size that the archive states may be wrong.
            with _open_member(self._archive, member) as part:
                content = part.read(self._left + 1)
        except _DAMAGE_ERRORS as error:
            raise SourceError(Reason(Refusal.DAMAGED)) from error
        self._left -= len(content)
        if self._left < 0:
            raise SourceError("the text in it is too large: split it.")
        return content


@contextmanager
def open_container(content: bytes, max_bytes: int) -> Iterator[Container]:
    """Open a document that is an archive; SourceError if it is damaged or has too many parts."""
    try:
        archive = _open_archive(io.BytesIO(content))
    except EOFError as error:
        raise SourceError(Reason(Refusal.DAMAGED)) from error
    with archive:
        if len(archive.infolist()) > _MAX_PARTS:
            raise SourceError(f"it has more than {_MAX_PARTS:,} parts: it is no document.")
        yield Container(archive, max_bytes)
