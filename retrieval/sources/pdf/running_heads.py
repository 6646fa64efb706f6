"""Leave out what is printed on every page: running heads and page numbers."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import median

from retrieval.sources.pdf.columns import TextPiece

_MARGIN = 0.15  # of the page's height
_EDGE_LINES = 2  # at the top and at the bottom of a page, which may be running heads
_MIN_PAGES = 3  # with a running head, which may be that of a chapter
_TITLE_SIZE = 1.3  # of a running head's: the same words in larger letters are the title
_PAGE_NUMBER = re.compile(
    r"(?i)[\W_]*(?:(?:page|p\.|pg\.?|seite|s\.|página|pág\.|pagina|strana|sayfa|стр\.?|str\.)\s*)?"
    r"(?:\d{1,4}|[ivxlc]{1,7}|\d{1,4}\s*(?:of|/|von|de|sur|di|av|из|van)\s*\d{1,4})[\W_]*"
)
_HEAD_NUMBER = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class PdfPage:
    """The pieces of text on a page, and its lower and upper edge in points."""

    bottom: float
    top: float
    pieces: Sequence[TextPiece]


def without_running_heads(pages: Sequence[PdfPage]) -> list[list[TextPiece]]:
    """Return each page's pieces without running heads, which are the same but for numbers."""
    edges = [_edges(page) for page in pages]
    sizes: dict[tuple[str, str], list[float]] = {}
    for page in edges:
        for key, size in {_key(piece, side): piece.size for piece, side in page}.items():
            sizes.setdefault(key, []).append(size)
    enough = min(_MIN_PAGES, max(2, len(pages)))
    max_sizes = {
        key: _TITLE_SIZE * median(values) for key, values in sizes.items() if len(values) >= enough
    }
    return [
        [piece for piece in page.pieces if id(piece) not in left_out]
        for page, edge in zip(pages, edges, strict=True)
        for left_out in [_running_heads(edge, max_sizes)]
    ]


def _running_heads(
    edge: Sequence[tuple[TextPiece, str]], max_sizes: Mapping[tuple[str, str], float]
) -> set[int]:
    """Return the ids of the pieces at a page's edges that are running heads or page numbers."""
    return {
        id(piece)
        for piece, side in edge
        if _PAGE_NUMBER.fullmatch(piece.text)
        or piece.size <= max_sizes.get(_key(piece, side), 0.0)
    }


def _edges(page: PdfPage) -> list[tuple[TextPiece, str]]:
    """Return the pieces in the first and last lines, as far as they stand in the margins."""
    margin = _MARGIN * (page.top - page.bottom)
    ordered = sorted(page.pieces, key=lambda piece: -piece.top)
    edges: list[tuple[TextPiece, str]] = []
    for side, pieces in (("top", ordered), ("bottom", ordered[::-1])):
        heights: list[float] = []
        for piece in pieces:
            middle = (piece.top + piece.bottom) / 2
            distance = page.top - middle if side == "top" else middle - page.bottom
            if not heights or abs(heights[-1] - middle) > piece.size / 2:
                heights.append(middle)
            if len(heights) > _EDGE_LINES or distance > margin:
                break
            edges.append((piece, side))
    return edges


def _key(piece: TextPiece, side: str) -> tuple[str, str]:
    return side, _HEAD_NUMBER.sub("#", " ".join(piece.text.casefold().split()))
