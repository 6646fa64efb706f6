"""Intervals of days: what a question's words for time come to on the calendar.

A function gives None where the calendar has no such days.
"""

from dataclasses import dataclass
from datetime import date

from retrieval.dates.words import Relative


@dataclass(frozen=True, slots=True)
class TimeOfInterest:
    """The days, from `start` to `end` inclusive, that a question is about.

    None is an open end; with both open the question names no time. `now` is true where its words
    speak of the present ("this week", "the latest").
    """

    start: date | None = None
    end: date | None = None
    now: bool = False

    @property
    def named(self) -> bool:
        """Whether the question names a time of its own."""
        return self.start is not None or self.end is not None


def relative(time: Relative, today: date) -> TimeOfInterest | None:
    """Give the days that are meant by a time relative to the day of asking."""
    monday = -today.weekday()
    month, year = today.month, today.year
    match time:
        case Relative.NOW:
            return TimeOfInterest(now=True)
        case Relative.TODAY:
            return days(today, 0, 0, now=True)
        case Relative.TOMORROW:
            return days(today, 1, 1)
        case Relative.YESTERDAY:
            return days(today, -1, -1)
        case Relative.DAY_BEFORE_YESTERDAY:
            return days(today, -2, -2)
        case Relative.THIS_WEEK:
            # Not since Monday: who asks on a Monday means the days before, too.
            return days(today, -6, 0, now=True)
        case Relative.THIS_MONTH:
            return days(today, 1 - today.day, 0, now=True)
        case Relative.THIS_YEAR:
            return TimeOfInterest(date(year, 1, 1), today, now=True)
        case Relative.LAST_WEEKEND:
            return days(today, monday - 2, monday - 1)
        case Relative.LAST_WEEK:
            return days(today, monday - 7, monday - 1)
        case Relative.LAST_MONTH:
            return month_of(year - (month == 1), month - 1 or 12)
        case Relative.LAST_YEAR:
            return years(year - 1, year - 1)
        case Relative.NEXT_WEEK:
            return days(today, monday + 7, monday + 13)
        case Relative.NEXT_MONTH:
            return month_of(year + (month == 12), month % 12 + 1)
        case Relative.NEXT_YEAR:
            return years(year + 1, year + 1)


def days(today: date, first: int, last: int, *, now: bool = False) -> TimeOfInterest | None:
    """Give the days from `first` to `last`, counted from today."""
    start, end = shifted(today, first), shifted(today, last)
    return TimeOfInterest(start, end, now) if start and end else None


def shifted(day: date, days: int) -> date | None:
    """Give the day that is so many days away."""
    number = day.toordinal() + days
    return date.fromordinal(number) if 1 <= number <= date.max.toordinal() else None


def day_of(year: int, month: int, day: int) -> TimeOfInterest | None:
    """Give a single day."""
    try:
        found = date(year, month, day)
    except ValueError:
        return None
    return TimeOfInterest(found, found)


def month_of(year: int, month: int) -> TimeOfInterest | None:
    """Give a month, from its first day to its last."""
    first = day_of(year, month, 1)
    if first is None or first.start is None:
        return None
    following = shifted(first.start.replace(day=28), 4) or date.max
    return TimeOfInterest(first.start, shifted(following.replace(day=1), -1))


def years(first: int, last: int) -> TimeOfInterest | None:
    """Give years, from the first day of the first to the last day of the last."""
    if not date.min.year <= first <= last <= date.max.year:
        return None
    return TimeOfInterest(date(first, 1, 1), date(last, 12, 31))
