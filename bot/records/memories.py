"""What buttons and follow-up questions need later, for a week at most."""

# No `from __future__ import annotations` here: SQLModel reads the annotations when it maps.
import secrets
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import JSON, BigInteger, delete, update
from sqlmodel import Field, SQLModel, col

from retrieval.store import Database

KEPT_SECONDS = 7 * 24 * 3600
_ID_BYTES = 9  # 12 characters of the 64 in a button's data; too many to guess


class MemoryRow(SQLModel, table=True):
    """Values that a message in a chat will need again."""

    __tablename__ = "bot_memory"

    id: str = Field(primary_key=True)
    chat_id: int = Field(sa_type=BigInteger, index=True)
    kind: str
    data: dict[str, Any] = Field(sa_type=JSON)
    since: int = Field(sa_type=BigInteger, index=True)  # seconds of the epoch


@dataclass(frozen=True, slots=True)
class Memory:
    """JSON values by name, of a kind that whoever stores them names."""

    kind: str
    data: Mapping[str, Any]


class Memories:
    """Values stored under short ids, each for one chat, for a week."""

    def __init__(self, database: Database, now: Callable[[], float] = time.time) -> None:
        self._database = database
        self._now = now
        database.create(MemoryRow)

    def remember(self, chat_id: int, kind: str, data: Mapping[str, Any]) -> str:
        """Store values and return the id under which this chat can recall them."""
        row = MemoryRow(
            id=secrets.token_urlsafe(_ID_BYTES),
            chat_id=chat_id,
            kind=kind,
            data=dict(data),
            since=int(self._now()),
        )
        memory_id = row.id
        with self._database.writing_briefly() as session:
            session.add(row)
            session.commit()
        return memory_id

    def recall(self, memory_id: str, chat_id: int) -> Memory | None:
        """Return what was stored; None where it is gone or belongs to another chat."""
        with self._database.reading() as session:
            row = session.get(MemoryRow, memory_id)
            if row is None or row.chat_id != chat_id or row.since <= self._oldest():
                return None
            return Memory(row.kind, row.data)

    def forget(self, chat_id: int) -> None:
        """Delete what is stored for a chat."""
        with self._database.writing_briefly() as session:
            session.execute(delete(MemoryRow).where(col(MemoryRow.chat_id) == chat_id))
            session.commit()

    def move(self, chat_id: int, new_id: int) -> None:
        """Store what there is for a group under its new id."""
        moved = update(MemoryRow).where(col(MemoryRow.chat_id) == chat_id)
        with self._database.writing() as session:
            session.execute(moved.values(chat_id=new_id))
            session.commit()

    def purge(self) -> None:
        """Delete what is older than a week."""
        with self._database.writing() as session:
            session.execute(delete(MemoryRow).where(col(MemoryRow.since) <= self._oldest()))
            session.commit()

    def _oldest(self) -> int:
        return int(self._now()) - KEPT_SECONDS
