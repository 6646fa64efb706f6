"""A document that is a zip archive (EPUB, DOCX) → its parts, each within limits."""

import io
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager

from retrieval.errors import SourceError
from retrieval.refusals import Reason, Refusal
from retrieval.sources.unpacking import DAMAGES, open_archive, open_member

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
