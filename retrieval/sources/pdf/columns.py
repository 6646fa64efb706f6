"""The pieces of text on a page → its lines in reading order."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from statistics import median

_STEP = 2.0  # points between the positions at which a gutter is looked for
_MAX_STEPS = 10_000  # of a page; what is wider is not a page
_MIN_GUTTER_WIDTH = 6.0  # points
_MIN_COLUMN_LINES = 3
_MIN_COLUMN_WORDS = 3.0  # a line, on average; a table's cells have fewer
_MAX_DEPTH = 8  # columns in columns
_MIN_SHARED_HEIGHT = 0.5  # of the lower of two pieces that stand in one line


@dataclass(frozen=True, slots=True)
class TextPiece:
    """Text with its box, in points from the lower left corner, and the size of its letters."""

    text: str
    left: float
    bottom: float
    right: float
    top: float
    size: float


@dataclass(frozen=True, slots=True)
class TextLine(TextPiece):
    """A line of a column; `column` is the column's left and right edge."""

    column: tuple[float, float]


def lines_of(pieces: Sequence[TextPiece], depth: int = 0) -> list[TextLine]:
    """Return the lines of a page from top to bottom, and column by column if there are any.

    What crosses the gutter between two columns (a headline, a caption) ends them. This is the
    recursive XY cut of Nagy and Seth (1984), vertical cuts first.
    """
    gutter = _gutter(pieces) if depth < _MAX_DEPTH else None
    if gutter is None:
        return _lines(pieces)
    lines: list[TextLine] = []
    ordered = sorted(pieces, key=lambda piece: -piece.top)
    for crosses, band in groupby(ordered, lambda piece: piece.left < gutter < piece.right):
        members = list(band)
        left = [piece for piece in members if piece.right <= gutter]
        right = [piece for piece in members if piece.left >= gutter]
        if crosses or not (_is_column(left) and _is_column(right)):
            lines += _lines(members)
        else:
            lines += lines_of(left, depth + 1) + lines_of(right, depth + 1)
    return lines


def _gutter(pieces: Sequence[TextPiece]) -> float | None:
    """Return the position that the fewest pieces cross, with a column on each side."""
    if len(pieces) < 2 * _MIN_COLUMN_LINES:
        return None
    start = min(min(piece.left, piece.right) for piece in pieces)
    # The right of mirrored text is left of its left.
    end = max(max(piece.left, piece.right) for piece in pieces)
    count = int((end - start) / _STEP) + 2
    if count > _MAX_STEPS:
        return None
    changes = [0] * (count + 1)
    for piece in pieces:
        changes[int((piece.left - start) / _STEP) + 1] += 1
        changes[int((piece.right - start) / _STEP) + 1] -= 1
    crossed = [0]
    for change in changes:
        crossed.append(crossed[-1] + change)
    strips = []
    position = 0
    for crossings, strip in groupby(crossed[1:count]):
        width = len(list(strip))
        strips.append((crossings, -width, start + (position + width / 2 - 0.5) * _STEP))
        position += width
    for crossings, negative_width, gutter in sorted(strips):
        if -negative_width * _STEP < _MIN_GUTTER_WIDTH or crossings > len(pieces) / 2:
            continue
        left = [piece for piece in pieces if piece.right <= gutter]
        right = [piece for piece in pieces if piece.left >= gutter]
        if _is_column(left) and _is_column(right) and _are_beside(left, right):
            return gutter
    return None


def _is_column(pieces: Sequence[TextPiece]) -> bool:
    rows = len(_rows(pieces))
    words = sum(len(piece.text.split()) for piece in pieces)
    return rows >= _MIN_COLUMN_LINES and words >= _MIN_COLUMN_WORDS * rows


def _are_beside(left: Sequence[TextPiece], right: Sequence[TextPiece]) -> bool:
    lowest = max(min(piece.bottom for piece in side) for side in (left, right))
    highest = min(max(piece.top for piece in side) for side in (left, right))
    return highest > lowest


def _rows(pieces: Sequence[TextPiece]) -> list[list[TextPiece]]:
    """Return the pieces that stand side by side together, from top to bottom."""
    rows: list[list[TextPiece]] = []
    for piece in sorted(pieces, key=lambda piece: -(piece.top + piece.bottom)):
        if rows and _share_a_line(rows[-1][0], piece):
            rows[-1].append(piece)
        else:
            rows.append([piece])
    return rows


def _lines(pieces: Sequence[TextPiece]) -> list[TextLine]:
    edges = (min((p.left for p in pieces), default=0), max((p.right for p in pieces), default=0))
    return [_line(sorted(row, key=lambda piece: piece.left), edges) for row in _rows(pieces)]


def _share_a_line(first: TextPiece, second: TextPiece) -> bool:
    shared = min(first.top, second.top) - max(first.bottom, second.bottom)
    return shared > _MIN_SHARED_HEIGHT * min(first.top - first.bottom, second.top - second.bottom)


def _line(row: Sequence[TextPiece], edges: tuple[float, float]) -> TextLine:
    return TextLine(
        text=" ".join(" ".join(piece.text for piece in row).split()),
        left=row[0].left,
        bottom=min(piece.bottom for piece in row),
        right=max(piece.right for piece in row),
        top=max(piece.top for piece in row),
        size=median(piece.size for piece in row),
        column=edges,
    )
