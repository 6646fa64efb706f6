"""A fetcher that may reach loopback, and the feeds of a library."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from retrieval import Library, open_library
from retrieval.feeds.subscriptions import Feeds
from retrieval.sources.web.exchange import Limits
from retrieval.sources.web.fetching import Fetcher, Manners


@pytest.fixture
def fetcher() -> Iterator[Fetcher]:
    """A fetcher for loopback that does not wait long."""
    with Fetcher(
        allow_loopback=True,
        limits=Limits(connect=5, read=5, total=10),
        manners=Manners(pause=0.0, back_off=0.01),
    ) as fetcher:
        yield fetcher


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Library]:
    """An empty library in a file, which several threads write into at once."""
    with open_library(f"sqlite:///{tmp_path / 'library.db'}") as library:
        yield library


@pytest.fixture
def feeds(empty: Library, fetcher: Fetcher) -> Feeds:
    """The feeds that the empty library follows: none."""
    return Feeds(empty, fetcher)
