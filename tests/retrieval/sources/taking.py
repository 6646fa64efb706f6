"""Sources read by themselves, as `verbatim add` reads them."""

from collections.abc import Callable, Iterator

from retrieval import Article, SourceError
from retrieval.sources import read_each
from retrieval.sources.web.fetching import Fetcher


def read_all(
    source: str, fetcher: Callable[[], Fetcher] = Fetcher
) -> Iterator[tuple[Article | SourceError, int]]:
    """Yield what a source holds, or why it holds none, and how many bytes are read."""
    for reading in read_each([source], fetcher):
        yield reading.item, reading.read


def read(source: str, fetcher: Callable[[], Fetcher] = Fetcher) -> Article:
    """Read a source with one article; SourceError where it holds none."""
    item, _ = next(read_all(source, fetcher))
    if isinstance(item, SourceError):
        raise item
    return item
