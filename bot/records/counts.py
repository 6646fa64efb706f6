"""Counter rows and the days they are kept by."""

from datetime import UTC, date, datetime, timedelta
from typing import TypeVar

from sqlalchemy import inspect
from sqlmodel import Session, SQLModel

_Row = TypeVar("_Row", bound=SQLModel)

QUESTIONS_KEPT_DAYS = 90  # for those that no article answered, or not well


def add_counts(session: Session, row: _Row, *columns: str) -> _Row:
    """Store a row, or add its `columns` to the row that has its key; return what is stored.

    For sessions of `writing_briefly`, in which nobody else writes between the read and the write.
    """
    table = type(row)
    stored = session.get(table, inspect(table).primary_key_from_instance(row))
    if stored is None:
        session.add(row)
        return row
    for column in columns:
        setattr(stored, column, getattr(stored, column) + getattr(row, column))
    return stored


def utc_today() -> date:
    """Return the day of UTC."""
    return datetime.now(UTC).date()


def days_before(day: date, days: int) -> str:
    """Return the day so many days before another, as it is stored."""
    return (day - timedelta(days=days)).isoformat()
