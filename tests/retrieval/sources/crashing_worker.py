"""A worker that crashes at a document which says so."""

import os

from retrieval.processes import serve
from retrieval.sources.reading import SourcePiece, SourceResult, read_pieces
from retrieval.sources.unpacking import Document

LETHAL = b"This page is lethal."


def read(pieces: list[SourcePiece]) -> list[SourceResult]:
    """Return the results of a chunk, or crash."""
    for piece in pieces:
        if isinstance(piece.item, Document) and LETHAL in piece.item.content:
            os._exit(139)
    return read_pieces(pieces)


if __name__ == "__main__":
    serve(read)
