"""Which message of the bot answered whose question, for a week at most."""

# No `from __future__ import annotations` here: SQLModel reads the annotations when it maps.
import time
from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy import BigInteger, delete
from sqlmodel import Field, SQLModel, col, select
from sqlmodel.sql.expression import SelectOfScalar

from bot.records.memories import KEPT
from retrieval.store.database import Database


class AnsweredRow(SQLModel, table=True):
    """An answer in a chat, and the memory that is kept of it."""

    __tablename__ = "bot_answered"

    chat_id: int = Field(
        sa_type=BigInteger, primary_key=True, sa_column_kwargs={"autoincrement": False}
    )
    answer_id: int = Field(
        sa_type=BigInteger, primary_key=True, sa_column_kwargs={"autoincrement": False}
    )
    question_id: int = Field(sa_type=BigInteger)
    person_id: int = Field(sa_type=BigInteger)
    topic: int = Field(sa_type=BigInteger)
    memory_id: str
    since: int = Field(sa_type=BigInteger, index=True)  # seconds of the epoch


@dataclass(frozen=True, slots=True)
class Asked:
    """A question by its place: chat, number and, 0 for none, topic; and by who asked it."""

    chat_id: int
    question_id: int
    person_id: int
    topic: int = 0


class AnsweredQuestions:
    """The answers in chats: found by their question, by their own message, or by who asked."""

    def __init__(self, database: Database, now: Callable[[], float] = time.time) -> None:
        self._database = database
        self._now = now
        database.create(AnsweredRow)

    def note(self, asked: Asked, answer_id: int, memory_id: str) -> None:
        """Keep which message answers a question, and what is remembered of the answer."""
        row = AnsweredRow(
            chat_id=asked.chat_id,
            answer_id=answer_id,
            question_id=asked.question_id,
            person_id=asked.person_id,
            topic=asked.topic,
            memory_id=memory_id,
            since=int(self._now()),
        )
        with self._database.writing_briefly() as session:
            session.merge(row)
            session.commit()

    def by_answer(self, chat_id: int, answer_id: int) -> str | None:
        """Give the memory of the answer that is in this message of the bot."""
        return self._memory(_in(chat_id).where(col(AnsweredRow.answer_id) == answer_id))

    def by_question(self, asked: Asked) -> str | None:
        """Give the memory of the latest answer to a question that was asked before."""
        same = col(AnsweredRow.question_id) == asked.question_id
        return self._memory(_in(asked.chat_id).where(same))

    def latest(self, asked: Asked, seconds: int) -> str | None:
        """Give the memory of the person's last answer in this topic, in so many seconds."""
        last = (
            _in(asked.chat_id)
            .where(col(AnsweredRow.person_id) == asked.person_id)
            .where(col(AnsweredRow.topic) == asked.topic)
            .where(col(AnsweredRow.since) >= int(self._now()) - seconds)
        )
        return self._memory(last)

    def forget(self, chat_id: int) -> None:
        """Delete what is known of a chat's answers."""
        with self._database.writing_briefly() as session:
            session.execute(delete(AnsweredRow).where(col(AnsweredRow.chat_id) == chat_id))
            session.commit()

    def move(self, chat_id: int, new_id: int) -> None:
        """Let go of the answers: the supergroup numbers its messages anew."""
        del new_id
        with self._database.writing() as session:
            session.execute(delete(AnsweredRow).where(col(AnsweredRow.chat_id) == chat_id))
            session.commit()

    def purge(self) -> None:
        """Delete what is older than a week."""
        with self._database.writing() as session:
            oldest = int(self._now()) - KEPT
            session.execute(delete(AnsweredRow).where(col(AnsweredRow.since) <= oldest))
            session.commit()

    def _memory(self, found: SelectOfScalar[AnsweredRow]) -> str | None:
        newest = found.order_by(
            col(AnsweredRow.since).desc(), col(AnsweredRow.answer_id).desc()
        ).limit(1)
        with self._database.reading() as session:
            row = session.exec(newest).first()
            return row.memory_id if row else None


def _in(chat_id: int) -> SelectOfScalar[AnsweredRow]:
    return select(AnsweredRow).where(col(AnsweredRow.chat_id) == chat_id)
