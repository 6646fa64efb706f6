"""How well an article's date fits a question's time."""

from datetime import date, timedelta

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from retrieval.dates.periods import TimeOfInterest
from retrieval.dates.recency import UNDATED, is_in_time, recency

AT = date(2024, 2, 9)
NO_TIME = TimeOfInterest()
THIS_WEEK = TimeOfInterest(date(2024, 2, 3), AT, now=True)
SINCE_2015 = TimeOfInterest(date(2015, 1, 1), None)
NEXT_YEAR = TimeOfInterest(date(2025, 1, 1), date(2025, 12, 31))
IN_2019 = TimeOfInterest(date(2019, 1, 1), date(2019, 12, 31))
BEFORE_2019 = TimeOfInterest(None, date(2018, 12, 31))
YESTERDAY = TimeOfInterest(date(2024, 2, 8), date(2024, 2, 8))


def fits(time: TimeOfInterest, *published: date | None) -> list[float]:
    days = np.array([day.toordinal() if day else UNDATED for day in published])
    return [round(fit, 3) for fit in recency(days, time, AT).tolist()]


@pytest.mark.parametrize("time", [NO_TIME, THIS_WEEK, SINCE_2015, NEXT_YEAR])
def test_the_newest_fit_best(time: TimeOfInterest) -> None:
    ages = (0, 14, 28, 126, 365, 3650)
    published = [AT - timedelta(days=age) for age in ages]
    assert fits(time, *published) == [1.0, 0.5, 0.333, 0.1, 0.037, 0.004]


@pytest.mark.parametrize(
    ("time", "published", "expected"),
    [
        (IN_2019, date(2019, 6, 1), 1.0),
        (IN_2019, date(2019, 12, 31), 1.0),
        (IN_2019, date(2020, 12, 30), 0.5),  # a year later
        (IN_2019, date(2018, 12, 2), 0.5),  # thirty days earlier
        (IN_2019, date(2014, 1, 1), 0.016),
        (IN_2019, AT, 0.5),  # new, and looks back
        (BEFORE_2019, date(1999, 1, 1), 1.0),
        (YESTERDAY, AT - timedelta(days=1), 1.0),
        (YESTERDAY, AT, 0.997),
        (YESTERDAY, AT - timedelta(days=31), 0.5),
    ],
)
def test_the_time_that_is_asked_about_fits_best(
    time: TimeOfInterest, published: date, expected: float
) -> None:
    assert fits(time, published) == [expected]


def test_an_article_without_a_date_is_in_the_middle() -> None:
    days_ago = [AT - timedelta(days=age) for age in (0, 14, 126)]
    assert fits(NO_TIME, *days_ago, None) == [1.0, 0.5, 0.1, 0.5]
    assert fits(NO_TIME, None, None) == [0.0, 0.0]
    assert fits(NO_TIME) == []


@pytest.mark.parametrize(
    ("time", "published", "expected"),
    [
        (IN_2019, date(2019, 1, 1), True),
        (IN_2019, date(2020, 1, 1), True),  # the next day's paper
        (IN_2019, date(2020, 1, 2), False),
        (IN_2019, date(2018, 12, 31), False),
        (IN_2019, None, False),
        (SINCE_2015, AT, True),
        (BEFORE_2019, date(1900, 1, 1), True),
        (NO_TIME, AT, False),
    ],
)
def test_which_articles_are_of_a_time(
    time: TimeOfInterest, published: date | None, expected: bool
) -> None:
    days = np.array([published.toordinal() if published else UNDATED])
    assert is_in_time(days, time).tolist() == [expected]


@given(
    st.lists(st.one_of(st.none(), st.dates(max_value=AT)), max_size=20),
    st.tuples(st.none() | st.dates(), st.none() | st.dates()),
    st.booleans(),
)
def test_it_is_a_share(
    published: list[date | None], ends: tuple[date | None, date | None], now: bool
) -> None:
    assert all(0 <= fit <= 1 for fit in fits(TimeOfInterest(*ends, now), *published))
