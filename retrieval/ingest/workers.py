"""Prepares many articles on all cores, in batches and in order."""

from collections.abc import Callable, Generator, Iterable, Iterator
from itertools import chain, islice

from retrieval.article import Article
from retrieval.ingest.batch import Batch, prepare
from retrieval.processes import WorkerPool, worker_count

_MAX_ARTICLES = 200  # in a chunk, which becomes one transaction
_MAX_CHARACTERS = 4_000_000  # after which a chunk is full, however few its articles are


class Chunks:
    """Articles in lists; an error ends them, and is kept until those before it are used."""

    def __init__(self, articles: Iterable[Article]) -> None:
        self._articles = articles
        self.error: Exception | None = None

    def __iter__(self) -> Iterator[list[Article]]:
        chunk: list[Article] = []
        characters = 0
        try:
            for article in self._articles:
                chunk.append(article)
                characters += len(article.text)
                if len(chunk) == _MAX_ARTICLES or characters >= _MAX_CHARACTERS:
                    yield chunk
                    chunk, characters = [], 0
        except Exception as error:
            self.error = error
        if chunk:
            yield chunk


def prepare_all(articles: Iterable[Article]) -> Generator[Batch, None, None]:
    """Yield prepared batches in order, and read `articles` a few batches ahead.

    An error in `articles` is raised after the batches before it. What fits into one chunk is
    prepared in this process, sooner than another one could start.
    """
    chunks = Chunks(articles)
    rest = iter(chunks)
    first = list(islice(rest, 2))
    if len(first) < 2 or worker_count() < 2:
        yield from map(prepare, chain(first, rest))
    else:
        with WorkerPool("retrieval.ingest", _prepare_here) as pool:
            yield from pool.map(chain(first, rest))
    if chunks.error:
        raise chunks.error


def _prepare_here(_do: Callable[[list[Article]], Batch], articles: list[Article]) -> Batch:
    """Prepare in this process what a worker did not finish: our code does not crash on it."""
    return prepare(articles)
