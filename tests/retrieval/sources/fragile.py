"""A worker that comes to a sudden end at a document which says so."""

import os

from retrieval.processes import serve
from retrieval.sources.reading import SourcePiece, SourceResult, read_pieces
from retrieval.sources.unpacking import Document

LETHAL = b"This page is lethal."


def read(pieces: list[SourcePiece]) -> list[SourceResult]:
    """Read the documents of a chunk, or end."""
    for piece in pieces:
        if isinstance(piece.item, Document) and LETHAL in piece.item.content:
            os._exit(139)
    return read_pieces(pieces)


if __name__ == "__main__":
    serve(read)
