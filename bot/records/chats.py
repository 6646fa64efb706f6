"""The settings of chats: language and sources."""

# No `from __future__ import annotations` here: SQLModel reads the annotations when it maps.
from collections.abc import Sequence

from sqlalchemy import JSON, BigInteger, delete, exists, update
from sqlalchemy.orm import aliased
from sqlmodel import Field, SQLModel, col, select

from retrieval.store import Database


class ChatRow(SQLModel, table=True):
    """A chat in which something was chosen; a private chat has the id of its person."""

    __tablename__ = "bot_chat"

    id: int = Field(
        sa_type=BigInteger, primary_key=True, sa_column_kwargs={"autoincrement": False}
    )
    language: str | None = None
    # Only these are quoted in the chat; NULL for all.
    publishers: list[str] | None = Field(default=None, sa_type=JSON(none_as_null=True))


class Chats:
    """Stores the settings of chats."""

    def __init__(self, database: Database) -> None:
        self._database = database
        database.create(ChatRow)

    def language(self, chat_ids: Sequence[int]) -> str | None:
        """Return the language chosen in the first of these chats that has one."""
        chosen = select(ChatRow).where(col(ChatRow.id).in_(chat_ids))
        with self._database.reading() as session:
            languages = {row.id: row.language for row in session.exec(chosen)}
        return next(filter(None, map(languages.get, chat_ids)), None)

    def choose_language(self, chat_id: int, language: str | None) -> None:
        """Store a chat's language; None for no choice."""
        self._choose(chat_id, language=language)

    def publishers(self, chat_id: int) -> tuple[str, ...] | None:
        """Return the only publishers that are quoted in a chat, None for all."""
        with self._database.reading() as session:
            row = session.get(ChatRow, chat_id)
            return tuple(row.publishers) if row and row.publishers is not None else None

    def choose_publishers(self, chat_id: int, publishers: Sequence[str] | None) -> None:
        """Store the only publishers to be quoted in a chat, None for all."""
        self._choose(chat_id, publishers=None if publishers is None else list(publishers))

    def _choose(self, chat_id: int, **choice: str | list[str] | None) -> None:
        """Change one setting; a chat without any has no row."""
        with self._database.writing_briefly() as session:
            row = session.get(ChatRow, chat_id)
            if row is None:
                row = ChatRow(id=chat_id)
                session.add(row)
            row.sqlmodel_update(choice)
            if row.language is None and row.publishers is None:
                session.flush()
                session.delete(row)
            session.commit()

    def forget(self, chat_id: int) -> None:
        """Delete a chat's settings."""
        with self._database.writing_briefly() as session:
            session.execute(delete(ChatRow).where(col(ChatRow.id) == chat_id))
            session.commit()

    def move(self, chat_id: int, new_id: int) -> None:
        """Store a group's settings under its new id."""
        with self._database.writing() as session:
            old = aliased(ChatRow)  # a second call must not delete what has moved
            moves = exists(select(old).where(col(old.id) == chat_id))
            session.execute(delete(ChatRow).where(col(ChatRow.id) == new_id, moves))
            session.execute(update(ChatRow).where(col(ChatRow.id) == chat_id).values(id=new_id))
            session.commit()

    def purge(self) -> None:
        """Do nothing: settings stay until they are changed or forgotten."""
