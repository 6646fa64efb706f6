"""Dates that Telegram shows in a reader's own zone and language."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.messages.html import tagged_date
from tests.telegram_server import parse_html

KATHMANDU = timezone(timedelta(hours=5, minutes=45))


@pytest.mark.parametrize(
    ("published", "unix"),
    [
        (datetime(2024, 3, 1, 9, 30, tzinfo=UTC), 1709285400),
        (datetime(2024, 3, 1, 15, 15, tzinfo=KATHMANDU), 1709285400),
        # A day, however it is written, is ten o'clock.
        (date(2024, 3, 1), 1709287200),
        (datetime(2024, 3, 1, 9, 30), 1709287200),  # noqa: DTZ001
        (datetime(2024, 3, 1, tzinfo=UTC), 1709287200),
        (datetime(2024, 3, 1, tzinfo=KATHMANDU), 1709287200),
        # What Telegram has no moment for.
        (date(1843, 9, 1), None),
        (datetime(1970, 1, 1, 0, 0, 0, tzinfo=UTC) - timedelta(seconds=1), None),
        (date(2038, 1, 20), None),
    ],
)
def test_golden_moments(published: date, unix: int | None) -> None:
    marked = f'<tg-time unix="{unix}" format="D">1 &amp; 3</tg-time>'
    assert tagged_date(published, "1 &amp; 3") == (marked if unix else "1 &amp; 3")


@given(st.dates(), st.integers(-10 * 60, 13 * 60 + 59))
def test_a_day_is_the_same_from_hawaii_to_the_chatham_islands(day: date, minutes: int) -> None:
    _, entities = parse_html(tagged_date(day, "day"))
    zone = timezone(timedelta(minutes=minutes))
    for entity in entities:
        assert entity.unix_time is not None
        assert datetime.fromtimestamp(entity.unix_time, zone).date() == day
    assert bool(entities) == (date(1970, 1, 1) <= day <= date(2038, 1, 18))
