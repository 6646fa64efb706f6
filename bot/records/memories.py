"""What buttons and follow-ups need to know later, for a week at most."""

# No `from __future__ import annotations` here: SQLModel reads the annotations when it maps.
import secrets
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import JSON, BigInteger, delete, update
from sqlmodel import Field, SQLModel, col

from retrieval.store.database import Database

KEPT = 7 * 24 * 3600  # seconds
_ID_BYTES = 9  # 12 characters, of the 64 that a button's data can have; nobody guesses them


class MemoryRow(SQLModel, table=True):
    """Something that a message of a chat will need again."""

    __tablename__ = "bot_memory"

    id: str = Field(primary_key=True)
    chat_id: int = Field(sa_type=BigInteger, index=True)
    kind: str
    data: dict[str, Any] = Field(sa_type=JSON)
    since: int = Field(sa_type=BigInteger, index=True)  # seconds of the epoch


@dataclass(frozen=True, slots=True)
class Memory:
    """What was remembered: its kind, of the rememberer's own choice, and JSON values by name."""

    kind: str
    data: Mapping[str, Any]


class Memories:
    """Things remembered under short ids, each for one chat, for a week."""

    def __init__(self, database: Database, now: Callable[[], float] = time.time) -> None:
        self._database = database
        self._now = now
        database.create(MemoryRow)

    def remember(self, chat_id: int, kind: str, data: Mapping[str, Any]) -> str:
        """Keep something and give the id under which it can be recalled in this chat."""
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
        """Give what was remembered; None where it is gone, or was never meant for this chat."""
        with self._database.reading() as session:
            row = session.get(MemoryRow, memory_id)
            if row is None or row.chat_id != chat_id or row.since <= self._oldest():
                return None
            return Memory(row.kind, row.data)

    def forget(self, chat_id: int) -> None:
        """Delete what is remembered for a chat."""
        with self._database.writing_briefly() as session:
            session.execute(delete(MemoryRow).where(col(MemoryRow.chat_id) == chat_id))
            session.commit()

    def move(self, chat_id: int, new_id: int) -> None:
        """Keep what is remembered for a group under its new number."""
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
        return int(self._now()) - KEPT
