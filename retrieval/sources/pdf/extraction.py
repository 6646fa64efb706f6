"""A program: PDF on standard input → its pieces of text with their places, as JSON.

It is run as a file, apart from the package, for what is hostile may crash PDFium, keep it busy for
ever or have it take all memory; and it loads in a tenth of a second, being all that is loaded.
"""

import json
import logging
import sys
from collections.abc import Iterator
from typing import Any

import pypdfium2
from pypdfium2 import raw

MOST_PAGES = 2_000
_MOST_CHARACTERS = 5_000_000  # a minute's work; War and Peace has 3 million
_MOST_MEMORY = 2_000_000_000  # bytes of addresses
_MOST_SECONDS = 120  # of the processor
_GAP = 1.4  # of the font's size: wider is another column or a table's cell
_RAISED = 0.15  # of the font's size
_SMALL = 0.8  # of the line's size
_PUNCTUATION = ".,;:!?)]»”’\"'"
_NOTE_MARKS = "0123456789*†‡§"


Box = tuple[float, float, float, float]  # left, bottom, right, top


class ExtractionRefusedError(Exception):
    """Why there is nothing to be read."""


def main() -> None:
    """Write an object with the title, the author and the pages, or with a refusal."""
    logging.disable()
    _limit()
    try:
        found = extract(sys.stdin.buffer.read())
    except ExtractionRefusedError as refusal:
        found = {"refusal": str(refusal)}
    except MemoryError:
        found = {"refusal": "reading it takes too much memory."}
    json.dump(found, sys.stdout)


def _limit() -> None:
    """Be ended by the system in the end, though the process that waits for this one is gone."""
    try:
        import resource
    except ImportError:  # Windows
        return
    resource.setrlimit(resource.RLIMIT_AS, (_MOST_MEMORY, _MOST_MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (_MOST_SECONDS, _MOST_SECONDS))


def extract(content: bytes) -> dict[str, Any]:
    """Give what the document says of itself, and of each page its edges and pieces of text."""
    try:
        document = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as error:
        if "password" in str(error).lower() or "security" in str(error).lower():
            raise ExtractionRefusedError(
                "it is protected by a password: save it without one."
            ) from error
        raise ExtractionRefusedError("the file is damaged or cut short.") from error
    count = len(document)
    if count > MOST_PAGES:
        raise ExtractionRefusedError(f"it has more than {MOST_PAGES:,} pages: split it.")
    pages = []
    characters = 0
    for number in range(count):
        try:
            page = document[number]
            text = page.get_textpage()
        except pypdfium2.PdfiumError:
            continue  # a damaged page: the others are read
        characters += text.count_chars()
        if characters > _MOST_CHARACTERS:
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
        """The usual size of its characters."""
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
        """Tell the small raised number that leads to a note, behind a mark of punctuation."""
        return (
            character in _NOTE_MARKS
            and self.box is not None
            and self.text[-1:] in _PUNCTUATION + _NOTE_MARKS
            and size < _SMALL * self.size
            and bottom > self.box[1] + _RAISED * self.size
        )

    def values(self) -> list[Any]:
        """Give what is written of it."""
        assert self.box is not None  # noqa: S101
        return [self.text.strip(), *(round(value, 1) for value in self.box), round(self.size, 1)]


def _turned(box: Box, bounds: Box, turn: int) -> Box:
    """Give the box on a page that is shown turned by so many right angles."""
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
        if character == "\x02":  # how PDFium gives a hyphen at the end of a line
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
        if piece.box is not None and not -_GAP * size < left - piece.box[2] < _GAP * size:
            yield piece.values()
            piece = _Piece()
        if not piece.is_note_mark(character, bottom, size):
            piece.add(character, (left, bottom, right, top), size)
    if piece.text.strip():
        yield piece.values()


if __name__ == "__main__":
    main()
