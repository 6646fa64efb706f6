"""A fetcher that may reach loopback and does not wait long."""

import pytest

from retrieval.sources.web.fetching import Fetcher
from retrieval.sources.web.http import FetchLimits
from retrieval.sources.web.politeness import Pacing
from tests.loopback import LoopbackFetcher


@pytest.fixture
def fetcher() -> Fetcher:
    """A fetcher for loopback with small limits."""
    return LoopbackFetcher(
        limits=FetchLimits(connect=0.5, read=0.3, total=0.6, size=100_000),
        pacing=Pacing(pause=0.0, back_off=0.01),
    )
