"""The pieces of text on a page → its lines in the order in which they are read."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from statistics import median

_STEP = 2.0  # points between the places at which a gutter is looked for
_NARROWEST = 6.0  # points of a gutter
_FEWEST = 3  # lines of a column
_FEWEST_WORDS = 3.0  # in a line of a column, on average; a table's cells have fewer
_DEEPEST = 8  # columns in columns
_SAME_LINE = 0.5  # of the lower one's height that two pieces of one line share


@dataclass(frozen=True, slots=True)
class TextPiece:
    """Text with the box around it, in points from the lower left corner, and its size."""

    text: str
    left: float
    bottom: float
    right: float
    top: float
    size: float


@dataclass(frozen=True, slots=True)
class TextLine(TextPiece):
    """A line of a column; `column` holds the column's left and right edge."""

    column: tuple[float, float]


def lines_of(pieces: Sequence[TextPiece], depth: int = 0) -> list[TextLine]:
    """Order the pieces of a page: from top to bottom, and column by column where there are any.

    What crosses the gutter between two columns (a headline, a picture's caption) ends them. This
    is the recursive cut of Nagy and Seth (1984), vertical cuts first.
    """
    gutter = _gutter(pieces) if depth < _DEEPEST else None
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
    """Find the place that the fewest lines cross, with a column on each side."""
    if len(pieces) < 2 * _FEWEST:
        return None
    start = min(min(piece.left, piece.right) for piece in pieces)
    # The right of mirrored text is left of its left.
    end = max(max(piece.left, piece.right) for piece in pieces)
    count = int((end - start) / _STEP) + 2
    if count > 10_000:
        return None  # not a page
    changes = [0] * (count + 1)
    for piece in pieces:
        changes[int((piece.left - start) / _STEP) + 1] += 1
        changes[int((piece.right - start) / _STEP) + 1] -= 1
    crossed = [0]
    for change in changes:
        crossed.append(crossed[-1] + change)
    strips = []
    place = 0
    for crossings, strip in groupby(crossed[1:count]):
        width = len(list(strip))
        strips.append((crossings, -width, start + (place + width / 2 - 0.5) * _STEP))
        place += width
    for crossings, negative, gutter in sorted(strips):
        if -negative * _STEP < _NARROWEST or crossings > len(pieces) / 2:
            continue
        left = [piece for piece in pieces if piece.right <= gutter]
        right = [piece for piece in pieces if piece.left >= gutter]
        if _is_column(left) and _is_column(right) and _are_beside(left, right):
            return gutter
    return None


def _is_column(pieces: Sequence[TextPiece]) -> bool:
    rows = len(_rows(pieces))
    words = sum(len(piece.text.split()) for piece in pieces)
    return rows >= _FEWEST and words >= _FEWEST_WORDS * rows


def _are_beside(left: Sequence[TextPiece], right: Sequence[TextPiece]) -> bool:
    lowest = max(min(piece.bottom for piece in side) for side in (left, right))
    highest = min(max(piece.top for piece in side) for side in (left, right))
    return highest > lowest


def _rows(pieces: Sequence[TextPiece]) -> list[list[TextPiece]]:
    """Put the pieces that stand side by side together, from top to bottom."""
    rows: list[list[TextPiece]] = []
    for piece in sorted(pieces, key=lambda piece: -(piece.top + piece.bottom)):
        if rows and _is_beside(rows[-1][0], piece):
            rows[-1].append(piece)
        else:
            rows.append([piece])
    return rows


def _lines(pieces: Sequence[TextPiece]) -> list[TextLine]:
    edges = (min((p.left for p in pieces), default=0), max((p.right for p in pieces), default=0))
    return [_line(sorted(row, key=lambda piece: piece.left), edges) for row in _rows(pieces)]


def _is_beside(first: TextPiece, second: TextPiece) -> bool:
    shared = min(first.top, second.top) - max(first.bottom, second.bottom)
    return shared > _SAME_LINE * min(first.top - first.bottom, second.top - second.bottom)


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
