"""Counter rows and the days they are kept by."""

from datetime import UTC, date, datetime, timedelta
from typing import TypeVar

from sqlalchemy import inspect
from sqlmodel import Session, SQLModel

_Row = TypeVar("_Row", bound=SQLModel)


def count(session: Session, row: _Row, *numbers: str) -> _Row:
    """Store a row, or add these numbers of it to the row that has its key; give what is stored.

    For sessions of `writing_briefly`: nobody else counts between the look and the writing.
    """
    kind = type(row)
    there = session.get(kind, inspect(kind).primary_key_from_instance(row))
    if there is None:
        session.add(row)
        return row
    for number in numbers:
        setattr(there, number, getattr(there, number) + getattr(row, number))
    return there


QUESTIONS_KEPT = 90  # days for which those are kept that no article answered, or not well


def today() -> date:
    """Give the day of UTC."""
    return datetime.now(UTC).date()


def before(day: date, days: int) -> str:
    """Give the day that is so many before another, as it is kept."""
    return (day - timedelta(days=days)).isoformat()
