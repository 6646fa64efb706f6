"""A fetcher that may reach loopback and does not wait long."""

from collections.abc import Iterator

import pytest

from retrieval.sources.web.fetching import Fetcher, Manners
from retrieval.sources.web.http import FetchLimits


@pytest.fixture
def fetcher() -> Iterator[Fetcher]:
    """A fetcher for loopback with small limits."""
    limits = FetchLimits(connect=0.5, read=0.3, total=0.6, size=100_000)
    with Fetcher(
        allow_loopback=True, limits=limits, manners=Manners(pause=0.0, back_off=0.01)
    ) as fetcher:
        yield fetcher
