"""Which message of the bot answers which question, for a week at most."""

# No `from __future__ import annotations` here: SQLModel reads the annotations when it maps.
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from sqlalchemy import BigInteger, delete
from sqlmodel import Field, SQLModel, col, select
from sqlmodel.sql.expression import SelectOfScalar

from bot.records.memories import KEPT_SECONDS
from retrieval.store import Database

T = TypeVar("T")


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
class QuestionMessage:
    """The message that asks a question: its chat, its id there, who asks, and the topic or 0."""

    chat_id: int
    question_id: int
    person_id: int
    topic: int = 0


class AnsweredQuestions:
    """Stores answers in chats, to be found by their question, their own message or the asker."""

    def __init__(self, database: Database, now: Callable[[], float] = time.time) -> None:
        self._database = database
        self._now = now
        database.create(AnsweredRow)

    def note(self, question: QuestionMessage, answer_id: int, memory_id: str) -> None:
        """Store which message answers a question, and which memory is kept of the answer."""
        row = AnsweredRow(
            chat_id=question.chat_id,
            answer_id=answer_id,
            question_id=question.question_id,
            person_id=question.person_id,
            topic=question.topic,
            memory_id=memory_id,
            since=int(self._now()),
        )
        with self._database.writing_briefly() as session:
            session.merge(row)
            session.commit()

    def answer_to(self, chat_id: int, question_id: int) -> int | None:
        """Return the id of the message with the latest answer to a question."""
        answers = select(AnsweredRow.answer_id).where(col(AnsweredRow.question_id) == question_id)
        return self._newest(chat_id, answers)

    def memory_by_answer(self, chat_id: int, answer_id: int) -> str | None:
        """Return the memory of the answer that is in this message of the bot."""
        return self._newest(chat_id, _memories().where(col(AnsweredRow.answer_id) == answer_id))

    def memory_by_question(self, chat_id: int, question_id: int) -> str | None:
        """Return the memory of the latest answer to a question."""
        same = col(AnsweredRow.question_id) == question_id
        return self._newest(chat_id, _memories().where(same))

    def memory_before(self, question: QuestionMessage, seconds: int) -> str | None:
        """Return the memory of the asker's last answer in this topic, of so many seconds.

        Questions that were written after this one are not before it.
        """
        recent = (
            _memories()
            .where(col(AnsweredRow.person_id) == question.person_id)
            .where(col(AnsweredRow.topic) == question.topic)
            .where(col(AnsweredRow.question_id) < question.question_id)
            .where(col(AnsweredRow.since) >= int(self._now()) - seconds)
        )
        return self._newest(question.chat_id, recent)

    def forget(self, chat_id: int) -> None:
        """Delete what is stored of a chat's answers."""
        with self._database.writing_briefly() as session:
            session.execute(delete(AnsweredRow).where(col(AnsweredRow.chat_id) == chat_id))
            session.commit()

    def move(self, chat_id: int, new_id: int) -> None:
        """Delete a group's answers: messages have other ids in the supergroup."""
        del new_id
        with self._database.writing() as session:
            session.execute(delete(AnsweredRow).where(col(AnsweredRow.chat_id) == chat_id))
            session.commit()

    def purge(self) -> None:
        """Delete what is older than a week."""
        with self._database.writing() as session:
            oldest = int(self._now()) - KEPT_SECONDS
            session.execute(delete(AnsweredRow).where(col(AnsweredRow.since) <= oldest))
            session.commit()

    def _newest(self, chat_id: int, columns: SelectOfScalar[T]) -> T | None:
        newest = (
            columns.where(col(AnsweredRow.chat_id) == chat_id)
            .order_by(col(AnsweredRow.since).desc(), col(AnsweredRow.answer_id).desc())
            .limit(1)
        )
        with self._database.reading() as session:
            return session.exec(newest).first()


def _memories() -> SelectOfScalar[str]:
    return select(AnsweredRow.memory_id)
