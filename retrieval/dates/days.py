"""A date, or a datetime where the hour is known: the two forms of `Article.published`."""

from datetime import date, datetime


def as_day(moment: date) -> date:
    """Return the day of a datetime, in its own zone; a date as it is."""
    return moment.date() if isinstance(moment, datetime) else moment


def parse_iso(text: str) -> date:
    """Return the date, or the datetime if there is an hour, that a text states in ISO 8601.

    ValueError if it states none.

    >>> parse_iso("2025-02-27"), parse_iso("2025-02-27T14:30")
    (datetime.date(2025, 2, 27), datetime.datetime(2025, 2, 27, 14, 30))
    """
    return date.fromisoformat(text) if len(text) <= 10 else datetime.fromisoformat(text)
