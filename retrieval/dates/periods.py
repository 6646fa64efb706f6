"""Intervals of days: the calendar behind a question's words for time.

Functions return None for days that the calendar does not have.
"""

from dataclasses import dataclass
from datetime import date

from retrieval.dates.words import RelativeTime


@dataclass(frozen=True, slots=True)
class TimeOfInterest:
    """The days that a question is about, from `start` to `end` inclusive.

    None is an open end; with both open the question names no time. `now` is true if its words
    speak of the present ("this week", "the latest").
    """

    start: date | None = None
    end: date | None = None
    now: bool = False

    @property
    def named(self) -> bool:
        """Whether the question names a time of its own."""
        return self.start is not None or self.end is not None


def resolve(time: RelativeTime, today: date) -> TimeOfInterest | None:
    """Return the days that a relative time means on the day of asking."""
    monday = -today.weekday()
    month, year = today.month, today.year
    match time:
        case RelativeTime.NOW:
            return TimeOfInterest(now=True)
        case RelativeTime.TODAY:
            return days_from(today, 0, 0, now=True)
        case RelativeTime.TOMORROW:
            return days_from(today, 1, 1)
        case RelativeTime.YESTERDAY:
            return days_from(today, -1, -1)
        case RelativeTime.DAY_BEFORE_YESTERDAY:
            return days_from(today, -2, -2)
        case RelativeTime.THIS_WEEK:
            # Not since Monday: someone who asks on a Monday means the days before, too.
            return days_from(today, -6, 0, now=True)
        case RelativeTime.THIS_MONTH:
            return days_from(today, 1 - today.day, 0, now=True)
        case RelativeTime.THIS_YEAR:
            return TimeOfInterest(date(year, 1, 1), today, now=True)
        case RelativeTime.LAST_WEEKEND:
            return days_from(today, monday - 2, monday - 1)
        case RelativeTime.LAST_WEEK:
            return days_from(today, monday - 7, monday - 1)
        case RelativeTime.LAST_MONTH:
            return whole_month(year - (month == 1), month - 1 or 12)
        case RelativeTime.LAST_YEAR:
            return whole_years(year - 1, year - 1)
        case RelativeTime.NEXT_WEEK:
            return days_from(today, monday + 7, monday + 13)
        case RelativeTime.NEXT_MONTH:
            return whole_month(year + (month == 12), month % 12 + 1)
        case RelativeTime.NEXT_YEAR:
            return whole_years(year + 1, year + 1)


def days_from(today: date, first: int, last: int, *, now: bool = False) -> TimeOfInterest | None:
    """Return the days from `first` to `last`, both counted from today."""
    start, end = add_days(today, first), add_days(today, last)
    return TimeOfInterest(start, end, now) if start and end else None


def add_days(day: date, days: int) -> date | None:
    """Return the day that is so many days after another."""
    number = day.toordinal() + days
    return date.fromordinal(number) if 1 <= number <= date.max.toordinal() else None


def single_day(year: int, month: int, day: int) -> TimeOfInterest | None:
    try:
        only = date(year, month, day)
    except ValueError:
        return None
    return TimeOfInterest(only, only)


def whole_month(year: int, month: int) -> TimeOfInterest | None:
    first = single_day(year, month, 1)
    if first is None or first.start is None:
        return None
    following = add_days(first.start.replace(day=28), 4) or date.max
    return TimeOfInterest(first.start, add_days(following.replace(day=1), -1))


def whole_years(first: int, last: int) -> TimeOfInterest | None:
    if not date.min.year <= first <= last <= date.max.year:
        return None
    return TimeOfInterest(date(first, 1, 1), date(last, 12, 31))
