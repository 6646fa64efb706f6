"""Sources → articles, on all cores if there are many documents.

This process opens and unpacks sources, and reads what comes as a stream. Workers read documents,
which takes far longer: a tenth of a second for a page.
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
from retrieval.sources.unpacking import Document, SourceItem
from retrieval.urls import is_web_address

if TYPE_CHECKING:
    from retrieval.sources.web.fetching import Fetcher

# A chunk is what a worker reads at once. A single chunk is read in this process.
_MAX_CHUNK_DOCUMENTS = 8
_MAX_CHUNK_BYTES = 2_000_000
_CRASH_REASON = "whatever reads it comes to a sudden end: it is damaged."


@dataclass(frozen=True, slots=True)
class SourceResult:
    """An article of a source, or why there is none, and the bytes of the source read so far."""

    source: str
    item: Article | SourceError
    bytes_read: int


@dataclass(frozen=True, slots=True)
class SourcePiece:
    """The same before documents are read."""

    source: str
    item: SourceItem
    bytes_read: int


def read_each(
    sources: Iterable[Source], fetcher: Callable[[], "Fetcher"], *, isolated: bool = False
) -> Generator[SourceResult, None, None]:
    """Yield what each single source holds, in order, reading a little ahead.

    `fetcher` is called only for web addresses. With `isolated`, documents are always read in a
    worker, so that none can crash this process.
    """
    pieces = (
        SourcePiece(str(source), item, bytes_read)
        for source in sources
        for item, bytes_read in (
            _documents_at(source, fetcher)
            if isinstance(source, str) and is_web_address(source)
            else documents_in(source)
        )
    )
    with ExitStack() as stack:
        workers: WorkerPool[list[SourcePiece], list[SourceResult]] | None = None
        for are_articles, group in groupby(pieces, lambda piece: isinstance(piece.item, Article)):
            if are_articles:
                for piece in group:
                    yield from read_pieces([piece])
                continue
            chunks = _chunks(group)
            first = list(islice(chunks, 2))
            is_risky = isolated and any(
                isinstance(piece.item, Document) for chunk in first for piece in chunk
            )
            if is_risky or (len(first) > 1 and worker_count() > 1):
                workers = workers or stack.enter_context(
                    WorkerPool("retrieval.sources", _retry_one_by_one, 1 if isolated else None)
                )
                yield from chain.from_iterable(workers.map(chain(first, chunks)))
            else:
                yield from chain.from_iterable(map(read_pieces, chain(first, chunks)))


def _documents_at(url: str, fetcher: Callable[[], "Fetcher"]) -> Iterator[tuple[SourceItem, int]]:
    # Imported here, because few sources need it, and loading it takes longer than an answer.
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
        if len(chunk) == _MAX_CHUNK_DOCUMENTS or length >= _MAX_CHUNK_BYTES:
            yield chunk
            chunk, length = [], 0
    if chunk:
        yield chunk


def read_pieces(pieces: list[SourcePiece]) -> list[SourceResult]:
    """Return the articles in documents; pass on what is no document."""
    return [
        SourceResult(piece.source, item, piece.bytes_read)
        for piece in pieces
        for item in (
            read_document(piece.item) if isinstance(piece.item, Document) else [piece.item]
        )
    ]


def _retry_one_by_one(
    read: Callable[[list[SourcePiece]], list[SourceResult]], pieces: list[SourcePiece]
) -> list[SourceResult]:
    """Retry pieces one by one after a worker crash; refuse the one that crashes it.

    The parsers of pages and PDF are written in C, and a damaged document can crash them.
    """
    if len(pieces) > 1:
        return [result for piece in pieces for result in read([piece])]
    [piece] = pieces
    place = piece.item.place if isinstance(piece.item, Document) else piece.source
    return [SourceResult(piece.source, SourceError(_CRASH_REASON, place), piece.bytes_read)]
