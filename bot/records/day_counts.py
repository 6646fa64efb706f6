"""How many questions were answered, and how many not, by day: only numbers."""

# No `from __future__ import annotations` here: SQLModel reads the annotations when it maps.
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from sqlalchemy import BigInteger, delete, func
from sqlmodel import Field, SQLModel, col, select

from bot.records.counts import add_counts, days_before, utc_today
from retrieval.store import Database

_KEPT_DAYS = 400  # a year and the month before it, to compare with


class DayCountRow(SQLModel, table=True):
    """How many questions were asked on a day of UTC."""

    __tablename__ = "bot_day_count"

    day: str = Field(primary_key=True)  # ISO 8601
    answered: int = Field(sa_type=BigInteger)
    unanswered: int = Field(sa_type=BigInteger)


@dataclass(frozen=True, slots=True)
class Tally:
    """How many questions were answered, and how many not."""

    answered: int
    unanswered: int


class DayCounts:
    """Counts questions by day; who asked, where and what is not stored."""

    def __init__(self, database: Database, today: Callable[[], date] = utc_today) -> None:
        self._database = database
        self._today = today
        database.create(DayCountRow)

    def count(self, *, is_answered: bool) -> None:
        """Count a question."""
        row = DayCountRow(
            day=self._today().isoformat(),
            answered=int(is_answered),
            unanswered=int(not is_answered),
        )
        with self._database.writing_briefly() as session:
            add_counts(session, row, "answered", "unanswered")
            session.commit()

    def tally(self, days: int) -> Tally:
        """Return the sums of so many days, of which the last is today."""
        sums = select(
            func.coalesce(func.sum(DayCountRow.answered), 0),
            func.coalesce(func.sum(DayCountRow.unanswered), 0),
        ).where(col(DayCountRow.day) > days_before(self._today(), days))
        with self._database.reading() as session:
            answered, unanswered = session.exec(sums).one()
        return Tally(int(answered), int(unanswered))  # PostgreSQL's sums are decimals

    def forget(self, chat_id: int) -> None:
        """Do nothing: no row is of a chat."""

    def move(self, chat_id: int, new_id: int) -> None:
        """Do nothing: no row is of a chat."""

    def purge(self) -> None:
        """Delete the counts of days long gone."""
        oldest = days_before(self._today(), _KEPT_DAYS)
        with self._database.writing() as session:
            session.execute(delete(DayCountRow).where(col(DayCountRow.day) <= oldest))
            session.commit()
