"""How many questions were answered, and how many were not, by day: numbers, and nobody's."""

# No `from __future__ import annotations` here: SQLModel reads the annotations when it maps.
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from sqlalchemy import BigInteger, delete, func, update
from sqlmodel import Field, SQLModel, col, select

from retrieval.database import Database

KEPT = timedelta(days=400)  # a year and the month before it, to compare with


class DayCountRow(SQLModel, table=True):
    """What was asked on a day of UTC, in numbers."""

    __tablename__ = "bot_day_count"

    day: str = Field(primary_key=True)  # ISO 8601
    answered: int = Field(sa_type=BigInteger)
    unanswered: int = Field(sa_type=BigInteger)


@dataclass(frozen=True, slots=True)
class Tally:
    """Numbers of questions."""

    answered: int
    unanswered: int


def today() -> date:
    """Give the day of UTC."""
    return datetime.now(UTC).date()


class DayCounts:
    """Counts questions by day, without who asked them, where, or what."""

    def __init__(self, database: Database, today: Callable[[], date] = today) -> None:
        self._database = database
        self._today = today
        database.create(DayCountRow)

    def count(self, *, is_answered: bool) -> None:
        """Count a question."""
        day = self._today().isoformat()
        answered, unanswered = int(is_answered), int(not is_answered)
        again = update(DayCountRow).where(col(DayCountRow.day) == day)
        more = again.values(
            answered=col(DayCountRow.answered) + answered,
            unanswered=col(DayCountRow.unanswered) + unanswered,
        )
        with self._database.writing_briefly() as session:
            if not session.exec(more).rowcount:
                session.add(DayCountRow(day=day, answered=answered, unanswered=unanswered))
            session.commit()

    def tally(self, days: int) -> Tally:
        """Add up so many days, of which the last is today."""
        before = (self._today() - timedelta(days=days)).isoformat()
        sums = select(
            func.coalesce(func.sum(DayCountRow.answered), 0),
            func.coalesce(func.sum(DayCountRow.unanswered), 0),
        ).where(col(DayCountRow.day) > before)
        with self._database.reading() as session:
            answered, unanswered = session.exec(sums).one()
        return Tally(int(answered), int(unanswered))  # PostgreSQL adds up to decimals

    def forget(self, chat_id: int) -> None:
        """Nothing here is of a chat."""

    def move(self, chat_id: int, new_id: int) -> None:
        """Nothing here is of a chat."""

    def purge(self) -> None:
        """Delete the numbers of days that are long gone."""
        oldest = (self._today() - KEPT).isoformat()
        with self._database.writing() as session:
            session.execute(delete(DayCountRow).where(col(DayCountRow.day) <= oldest))
            session.commit()
