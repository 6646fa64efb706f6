"""Sources → articles, on all cores where there are many documents to be read.

This process opens, unpacks and reads what comes as a stream; workers read documents, which takes
far longer: a page takes a tenth of a second.
"""

from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from itertools import chain, groupby, islice
from typing import TYPE_CHECKING

from retrieval.article import Article
from retrieval.errors import SourceError
from retrieval.processes import WorkerPool, worker_count
from retrieval.sources.documents import read_document
from retrieval.sources.files import Source, documents_in
from retrieval.sources.unpacking import Document
from retrieval.urls import is_web_address

if TYPE_CHECKING:
    from retrieval.sources.web.fetching import Fetcher

_MOST = 8  # documents that are read at once, and here where there are no more
_ENDS = "whatever reads it comes to a sudden end: it is damaged."
_LARGE = 2_000_000  # bytes after which it is not so many


@dataclass(frozen=True, slots=True)
class SourceResult:
    """What was read of a source, or why it was not, and how many bytes of it are behind."""

    source: str
    item: Article | SourceError
    read: int


@dataclass(frozen=True, slots=True)
class SourcePiece:
    """What is found in a source, yet to be read if it is a document."""

    source: str
    item: Document | Article | SourceError
    read: int


def read_each(
    sources: Iterable[Source], fetcher: Callable[[], "Fetcher"], *, apart: bool = False
) -> Generator[SourceResult, None, None]:
    """Read single sources, in order, a little ahead of what is taken.

    Only for a web address is a `fetcher` made. With `apart` no document is read in this process,
    which none can bring down then.
    """
    pieces = (
        SourcePiece(str(source), item, read)
        for source in sources
        for item, read in (
            _found_at(source, fetcher)
            if isinstance(source, str) and is_web_address(source)
            else documents_in(source)
        )
    )
    with ExitStack() as stack:
        workers: WorkerPool[list[SourcePiece], list[SourceResult]] | None = None
        for are_read, run in groupby(pieces, lambda piece: isinstance(piece.item, Article)):
            if are_read:
                for piece in run:
                    yield from read_pieces([piece])
                continue
            chunks = _chunks(run)
            first = list(islice(chunks, 2))
            is_risky = apart and any(
                isinstance(p.item, Document) for chunk in first for p in chunk
            )
            if is_risky or (len(first) > 1 and worker_count() > 1):
                workers = workers or stack.enter_context(
                    WorkerPool("retrieval.sources", _one_by_one, 1 if apart else None)
                )
                yield from chain.from_iterable(workers.map(chain(first, chunks)))
            else:
                yield from chain.from_iterable(map(read_pieces, chain(first, chunks)))


def read_pieces(pieces: list[SourcePiece]) -> list[SourceResult]:
    """Read the documents among what was found; pass on what is no document."""
    return [
        SourceResult(piece.source, item, piece.read)
        for piece in pieces
        for item in (
            read_document(piece.item) if isinstance(piece.item, Document) else [piece.item]
        )
    ]


def _one_by_one(
    do: Callable[[list[SourcePiece]], list[SourceResult]], pieces: list[SourcePiece]
) -> list[SourceResult]:
    """Read pieces at which a process has ended each by itself: the one that does it is refused.

    The parsers of pages and PDF are written in C, and a damaged document can bring them down.
    """
    if len(pieces) > 1:
        return [reading for piece in pieces for reading in do([piece])]
    [piece] = pieces
    place = piece.item.place if isinstance(piece.item, Document) else piece.source
    return [SourceResult(piece.source, SourceError(_ENDS, place), piece.read)]


def _found_at(
    url: str, fetcher: Callable[[], "Fetcher"]
) -> Iterator[tuple[Document | Article | SourceError, int]]:
    # Imported here, because few need it, and it takes longer than an answer does.
    from retrieval.sources.web.reading import open_address

    try:
        for item in open_address(fetcher(), url):
            yield item, 0
    except SourceError as error:
        yield error, 0


def _chunks(pieces: Iterable[SourcePiece]) -> Iterator[list[SourcePiece]]:
    chunk: list[SourcePiece] = []
    length = 0
    for piece in pieces:
        chunk.append(piece)
        length += len(piece.item.content) if isinstance(piece.item, Document) else 0
        if len(chunk) == _MOST or length >= _LARGE:
            yield chunk
            chunk, length = [], 0
    if chunk:
        yield chunk
