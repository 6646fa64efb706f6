"""When a feed is refreshed again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from retrieval.feeds.refreshing import Pace

HOUR = 3600.0
DAY = 24 * HOUR


@pytest.mark.parametrize(
    ("before", "news", "pause", "after"),
    [
        (HOUR, True, 0.0, HOUR / 2),
        (HOUR, False, 0.0, 1.5 * HOUR),
        (HOUR / 4, True, 0.0, HOUR / 4),
        (20 * HOUR, False, 0.0, DAY),
        (HOUR, True, 2 * HOUR, 2 * HOUR),  # what the feed asks for
        (HOUR, False, 60.0, 1.5 * HOUR),
        (HOUR, True, 365 * DAY, DAY),  # but no longer than a day
    ],
)
def test_a_feed_is_asked_as_often_as_it_has_news(
    before: float, news: bool, pause: float, after: float
) -> None:
    assert Pace(HOUR, before).after_success(has_news=news, pause=pause).interval == after


@pytest.mark.parametrize(
    ("failures", "retry_after", "pause"),
    [
        (1, None, 2 * HOUR),
        (2, None, 4 * HOUR),
        (5, None, DAY),
        (5000, None, DAY),
        (1, 60.0, 2 * HOUR),
        (1, 5 * HOUR, 5 * HOUR),
        (1, 1e12, DAY),
    ],
)
def test_a_feed_that_fails_is_left_alone(
    failures: int, retry_after: float | None, pause: float
) -> None:
    pace = Pace(HOUR, 3 * HOUR)
    assert pace.due_after_failures(failures, 1000.0, 0.0, retry_after) == 1000.0 + pause


@given(st.lists(st.booleans(), max_size=60), st.floats(0, 1e9), st.floats(-1, 1))
def test_within_bounds_whatever_happens(news: list[bool], pause: float, chance: float) -> None:
    pace = Pace(HOUR, HOUR)
    for one in news:
        pace = pace.after_success(has_news=one, pause=pause)
    assert HOUR / 4 <= pace.interval <= DAY
    assert 0.9 * pace.interval <= pace.due(0.0, chance) <= 1.1 * pace.interval
    assert pace.due_after_failures(1, 0.0, chance, 7200.0) >= 7200.0
