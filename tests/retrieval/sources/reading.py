"""Read a single source, as `verbatim add` does."""

from collections.abc import Callable, Iterator

from retrieval import Article, SourceError
from retrieval.sources import read_each
from retrieval.sources.web.fetching import Fetcher


def read_all(
    source: str, fetcher: Callable[[], Fetcher] = Fetcher
) -> Iterator[tuple[Article | SourceError, int]]:
    """Yield a source's articles and errors, each with the bytes read so far."""
    for reading in read_each([source], fetcher):
        yield reading.item, reading.bytes_read


def read(source: str, fetcher: Callable[[], Fetcher] = Fetcher) -> Article:
    """Return a source's first article; SourceError if it cannot be read."""
    item, _ = next(read_all(source, fetcher))
    if isinstance(item, SourceError):
        raise item
    return item
