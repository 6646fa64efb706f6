"""What is printed on every page, and is no part of the text: running heads, page numbers."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import median

from retrieval.sources.pdf.columns import TextPiece

_MARGIN = 0.15  # of the page's height
_EDGE_LINES = 2  # at the top and at the bottom of a page, where such lines stand
_OFTEN = 3  # pages: a head may be that of a chapter
_LARGER = 1.3
_PAGE_NUMBER = re.compile(
    r"(?i)[\W_]*(?:(?:page|p\.|pg\.?|seite|s\.|página|pág\.|pagina|strana|sayfa|стр\.?|str\.)\s*)?"
    r"(?:\d{1,4}|[ivxlc]{1,7}|\d{1,4}\s*(?:of|/|von|de|sur|di|av|из|van)\s*\d{1,4})[\W_]*"
)
_HEAD_NUMBER = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class PdfPage:
    """The pieces of text between the lower and the upper edge of a page."""

    bottom: float
    top: float
    pieces: Sequence[TextPiece]


def without_running_heads(pages: Sequence[PdfPage]) -> list[list[TextPiece]]:
    """Leave out the lines in the margins of pages that return, but for their numbers."""
    edges = [_edges(page) for page in pages]
    sizes: dict[tuple[str, str], list[float]] = {}
    for page in edges:
        for key, size in {_key(piece, side): piece.size for piece, side in page}.items():
            sizes.setdefault(key, []).append(size)
    enough = min(_OFTEN, max(2, len(pages)))
    # The title stands in larger letters where it is not a running head.
    heads = {key: _LARGER * median(found) for key, found in sizes.items() if len(found) >= enough}
    return [
        [piece for piece in page.pieces if id(piece) not in running]
        for page, edge in zip(pages, edges, strict=True)
        for running in [_running(edge, heads)]
    ]


def _running(
    edge: Sequence[tuple[TextPiece, str]], heads: Mapping[tuple[str, str], float]
) -> set[int]:
    return {
        id(piece)
        for piece, side in edge
        if _PAGE_NUMBER.fullmatch(piece.text) or piece.size <= heads.get(_key(piece, side), 0.0)
    }


def _edges(page: PdfPage) -> list[tuple[TextPiece, str]]:
    """Give the pieces in the first and the last lines, as far as they stand in the margins."""
    margin = _MARGIN * (page.top - page.bottom)
    ordered = sorted(page.pieces, key=lambda piece: -piece.top)
    found: list[tuple[TextPiece, str]] = []
    for side, pieces in (("top", ordered), ("bottom", ordered[::-1])):
        heights: list[float] = []
        for piece in pieces:
            middle = (piece.top + piece.bottom) / 2
            distance = page.top - middle if side == "top" else middle - page.bottom
            if not heights or abs(heights[-1] - middle) > piece.size / 2:
                heights.append(middle)
            if len(heights) > _EDGE_LINES or distance > margin:
                break
            found.append((piece, side))
    return found


def _key(piece: TextPiece, side: str) -> tuple[str, str]:
    return side, _HEAD_NUMBER.sub("#", " ".join(piece.text.casefold().split()))
