"""Many articles are prepared on all cores, in batches and in order."""

from collections.abc import Callable, Generator, Iterable, Iterator
from itertools import chain, islice

from retrieval.article import Article
from retrieval.ingest.batch import Batch, prepare
from retrieval.processes import WorkerPool, worker_count

_ARTICLES = 200  # in a batch, which is one transaction
_CHARACTERS = 4_000_000  # after which a batch is full however few its articles are


def prepared(articles: Iterable[Article]) -> Generator[Batch, None, None]:
    """Prepare articles in batches and in order, a few batches ahead of what is taken.

    What came before an error in `articles` is given before it is raised. What fits into one batch
    is done in this process, sooner than another could begin.
    """
    batches = Batches(articles)
    coming = iter(batches)
    first = list(islice(coming, 2))
    if len(first) < 2 or worker_count() < 2:
        yield from map(prepare, chain(first, coming))
    else:
        with WorkerPool("retrieval.ingest", _here) as pool:
            yield from pool.map(chain(first, coming))
    if batches.failure:
        raise batches.failure


def _here(_do: Callable[[list[Article]], Batch], articles: list[Article]) -> Batch:
    """Prepare in this process what another has left: our own code does not end one."""
    return prepare(articles)


class Batches:
    """Articles in lists; an error ends them and is kept, so that none before it is lost."""

    def __init__(self, articles: Iterable[Article]) -> None:
        self._articles = articles
        self.failure: Exception | None = None

    def __iter__(self) -> Iterator[list[Article]]:
        batch: list[Article] = []
        characters = 0
        try:
            for article in self._articles:
                batch.append(article)
                characters += len(article.text)
                if len(batch) == _ARTICLES or characters >= _CHARACTERS:
                    yield batch
                    batch, characters = [], 0
        except Exception as error:
            self.failure = error
        if batch:
            yield batch
