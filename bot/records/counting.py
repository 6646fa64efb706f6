"""Counting in rows: the first of its key is stored, and what follows is added to it."""

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
