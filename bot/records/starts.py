"""Which updates the bot began with, and how often it died before they were handled."""

# No `from __future__ import annotations` here: SQLModel reads the annotations when it maps.
from collections.abc import Collection

from sqlalchemy import BigInteger, delete
from sqlmodel import Field, SQLModel, col, select

from retrieval.store.database import Database


class StartRow(SQLModel, table=True):
    """An update that was in hand when the bot started, and has not been confirmed since."""

    __tablename__ = "bot_start"

    update_id: int = Field(
        sa_type=BigInteger, primary_key=True, sa_column_kwargs={"autoincrement": False}
    )
    starts: int  # in a row that began with it


class Starts:
    """Counts the starts that began with the same updates; these numbers are nobody's."""

    def __init__(self, database: Database) -> None:
        self._database = database
        database.create(StartRow)

    def begin(self, updates: Collection[int]) -> dict[int, int]:
        """Count a start, and give with how many before it each of the updates was in hand."""
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
        """Begin to count anew: all was handled, or the bot ended as it should."""
        with self._database.writing_briefly() as session:
            session.execute(delete(StartRow))
            session.commit()
