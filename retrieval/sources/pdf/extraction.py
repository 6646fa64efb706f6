"""A program: PDF on standard input → its pieces of text with their boxes, as JSON.

It runs in a process of its own, because hostile files may crash PDFium, keep it busy for ever or
make it take all memory. It is run as a file and imports nothing of the package, so that it starts
in a tenth of a second.
"""

import json
import logging
import sys
from collections.abc import Iterator
from typing import Any

import pypdfium2
from pypdfium2 import raw

_MAX_PAGES = 2_000
_MAX_CHARACTERS = 5_000_000  # a minute's work; War and Peace has 3 million
_MAX_ADDRESS_SPACE = 2_000_000_000  # bytes
_MAX_CPU_SECONDS = 120
_MAX_GAP = 1.4  # of the font's size: what is farther is another column or a table's cell
# The number of a note is raised by a part of the text's size, and smaller than it.
_MIN_NOTE_RISE = 0.15
_MAX_NOTE_SIZE = 0.8
_PUNCTUATION = ".,;:!?)]»”’\"'"
_NOTE_MARKS = "0123456789*†‡§"

Box = tuple[float, float, float, float]  # left, bottom, right, top


class ExtractionRefusedError(Exception):
    """The reason why a document is not read."""


def main() -> None:
    """Write an object with title, author and pages, or with the reason of a refusal."""
    logging.disable()
    _limit()
    try:
        result = extract(sys.stdin.buffer.read())
    except ExtractionRefusedError as refusal:
        result = {"refusal": str(refusal)}
    except MemoryError:
        result = {"refusal": "reading it takes too much memory."}
    json.dump(result, sys.stdout)


def _limit() -> None:
    """Have the system end this process at last, even if the one that waits for it is gone."""
    try:
        import resource
    except ImportError:  # Windows
        return
    resource.setrlimit(resource.RLIMIT_AS, (_MAX_ADDRESS_SPACE, _MAX_ADDRESS_SPACE))
    resource.setrlimit(resource.RLIMIT_CPU, (_MAX_CPU_SECONDS, _MAX_CPU_SECONDS))


def extract(content: bytes) -> dict[str, Any]:
    """Return title, author, and of each page its edges and pieces of text."""
    try:
        document = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as error:
        if "password" in str(error).lower() or "security" in str(error).lower():
            raise ExtractionRefusedError(
                "it is protected by a password: save it without one."
            ) from error
        raise ExtractionRefusedError("the file is damaged or cut short.") from error
    count = len(document)
    if count > _MAX_PAGES:
        raise ExtractionRefusedError(f"it has more than {_MAX_PAGES:,} pages: split it.")
    pages = []
    characters = 0
    for number in range(count):
        try:
            page = document[number]
            text = page.get_textpage()
        except pypdfium2.PdfiumError:
            continue  # a damaged page; the others are read
        characters += text.count_chars()
        if characters > _MAX_CHARACTERS:
            raise ExtractionRefusedError("its text is too long: split it.")
        bounds = page.get_bbox()
        turn = page.get_rotation() // 90
        _, bottom, _, top = _turned(bounds, bounds, turn)
        pieces = list(_pieces(text, bounds, turn))
        pages.append({"bottom": bottom, "top": top, "pieces": pieces})
        text.close()
        page.close()
    metadata = document.get_metadata_dict()
    return {"title": metadata["Title"], "author": metadata["Author"], "pages": pages}


class _Piece:
    """Characters that stand side by side, and the box around them."""

    def __init__(self) -> None:
        self.text = ""
        self.box: Box | None = None
        self._sizes: list[float] = []

    @property
    def size(self) -> float:
        """The median size of its characters."""
        return sorted(self._sizes)[len(self._sizes) // 2]

    def add(self, character: str, box: Box, size: float) -> None:
        if self.box is None:
            self.box = box
        else:
            left, bottom, right, top = self.box
            self.box = (
                min(left, box[0]),
                min(bottom, box[1]),
                max(right, box[2]),
                max(top, box[3]),
            )
        self.text += character
        self._sizes.append(size)

    def is_note_mark(self, character: str, bottom: float, size: float) -> bool:
        """Whether the character is the small raised number of a note, after punctuation."""
        return (
            character in _NOTE_MARKS
            and self.box is not None
            and self.text[-1:] in _PUNCTUATION + _NOTE_MARKS
            and size < _MAX_NOTE_SIZE * self.size
            and bottom > self.box[1] + _MIN_NOTE_RISE * self.size
        )

    def values(self) -> list[Any]:
        """Return its text, its box and its size, as they are written."""
        assert self.box is not None  # noqa: S101
        return [self.text.strip(), *(round(value, 1) for value in self.box), round(self.size, 1)]


def _turned(box: Box, bounds: Box, turn: int) -> Box:
    """Return a box as it is on a page that is shown turned by so many right angles."""
    for _ in range(turn % 4):
        left, bottom, right, top = box
        box = (bottom, bounds[2] - right, top, bounds[2] - left)
        bounds = (bounds[1], 0, bounds[3], bounds[2] - bounds[0])
    return box


def _pieces(text: Any, bounds: Box, turn: int) -> Iterator[list[Any]]:
    """Yield the pieces of a page in the order in which they were drawn."""
    piece = _Piece()
    box = raw.FS_RECTF()
    for index in range(text.count_chars()):
        code = raw.FPDFText_GetUnicode(text, index)
        character = chr(code) if 0 < code < 0x110000 and not 0xD800 <= code < 0xE000 else ""
        if not character:
            continue
        if character in "\r\n":
            if piece.text.strip():
                yield piece.values()
            piece = _Piece()
            continue
        if character == "\x02":  # PDFium's sign for a hyphen at the end of a line
            character = "-"
        if not raw.FPDFText_GetLooseCharBox(text, index, box):
            continue
        if character.isspace() or raw.FPDFText_IsGenerated(text, index) == 1:
            if piece.text:
                piece.text += character
            continue
        left, bottom, right, top = _turned(
            (box.left, box.bottom, box.right, box.top), bounds, turn
        )
        size = top - bottom
        if piece.box is not None and not -_MAX_GAP * size < left - piece.box[2] < _MAX_GAP * size:
            yield piece.values()
            piece = _Piece()
        if not piece.is_note_mark(character, bottom, size):
            piece.add(character, (left, bottom, right, top), size)
    if piece.text.strip():
        yield piece.values()


if __name__ == "__main__":
    main()
