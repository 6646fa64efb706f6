"""The updates with which the bot started, and how often it crashed before they were handled."""

# No `from __future__ import annotations` here: SQLModel reads the annotations when it maps.
from collections.abc import Collection

from sqlalchemy import BigInteger, delete
from sqlmodel import Field, SQLModel, col, select

from retrieval.store import Database


class StartRow(SQLModel, table=True):
    """An update that was in flight when the bot started, and is not confirmed yet."""

    __tablename__ = "bot_start"

    update_id: int = Field(
        sa_type=BigInteger, primary_key=True, sa_column_kwargs={"autoincrement": False}
    )
    starts: int  # in a row with this update in flight


class Starts:
    """Counts the starts in a row with the same updates; ids of updates identify nobody."""

    def __init__(self, database: Database) -> None:
        self._database = database
        database.create(StartRow)

    def begin(self, updates: Collection[int]) -> dict[int, int]:
        """Count a start; return by update how many starts right before had it in flight too."""
        known = select(StartRow).where(col(StartRow.update_id).in_(updates))
        with self._database.writing_briefly() as session:
            before = {row.update_id: row.starts for row in session.exec(known)}
            session.execute(delete(StartRow))
            session.add_all(
                StartRow(update_id=update, starts=before.get(update, 0) + 1) for update in updates
            )
            session.commit()
        return before

    def forget(self) -> None:
        """Start counting anew: all updates were handled, or the bot stopped in order."""
        with self._database.writing_briefly() as session:
            session.execute(delete(StartRow))
            session.commit()
