"""How often articles answered lately and, where the operator keeps questions, which ones."""

# No `from __future__ import annotations` here: SQLModel reads the annotations when it maps.
import time
from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy import BigInteger, delete, func, inspect
from sqlmodel import Field, Session, SQLModel, col, select

from retrieval.database import Database

DAYS = 30  # for which it is counted
_DAY = 24 * 3600  # seconds
_LONGEST = 120  # characters: a longer question is nobody else's, and no line of a list
_COMMON = 2  # times that a question is asked before others see it
_SHOWN = 3


class AskedArticleRow(SQLModel, table=True):
    """How many answers of a day had a sentence of an article first.

    No foreign key: ids are never given again, and what is counted goes by itself.
    """

    __tablename__ = "bot_asked_article"

    article_id: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    day: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    count: int = Field(sa_type=BigInteger)


class AskedQuestionRow(SQLModel, table=True):
    """How often a question got such an answer on a day, without who asked or where."""

    __tablename__ = "bot_asked_question"

    article_id: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    day: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    question: str = Field(primary_key=True)
    count: int = Field(sa_type=BigInteger)


@dataclass(frozen=True, slots=True)
class AskedOf:
    """How many questions an article answered lately, and the most frequent of them."""

    count: int = 0
    questions: tuple[str, ...] = ()


class AskedArticles:
    """Counts answers by article; nothing here is of a chat or a person."""

    def __init__(self, database: Database, now: Callable[[], float] = time.time) -> None:
        self._database = database
        self._now = now
        database.create(AskedArticleRow, AskedQuestionRow)

    def note(self, article_id: int, question: str | None) -> None:
        """Count an answer, and its question where one is given."""
        question = " ".join((question or "").split())
        day = self._today()
        with self._database.writing_briefly() as session:
            _count(session, AskedArticleRow(article_id=article_id, day=day, count=1))
            if 0 < len(question) <= _LONGEST:
                row = AskedQuestionRow(article_id=article_id, day=day, question=question, count=1)
                _count(session, row)
            session.commit()

    def of(self, article_id: int) -> AskedOf:
        """Give what was asked of an article lately; of its questions those asked repeatedly."""
        counted = (
            select(func.sum(AskedArticleRow.count))
            .where(col(AskedArticleRow.article_id) == article_id)
            .where(col(AskedArticleRow.day) > self._today() - DAYS)
        )
        times = func.sum(AskedQuestionRow.count)
        repeated = (
            select(AskedQuestionRow.question)
            .where(col(AskedQuestionRow.article_id) == article_id)
            .where(col(AskedQuestionRow.day) > self._today() - DAYS)
            .group_by(col(AskedQuestionRow.question))
            .having(times >= _COMMON)
            .order_by(times.desc(), col(AskedQuestionRow.question))
            .limit(_SHOWN)
        )
        with self._database.reading() as session:
            count = session.exec(counted).one()
            return AskedOf(int(count or 0), tuple(session.exec(repeated)))

    def forget_questions(self) -> None:
        """Delete the questions; how many there were stays."""
        with self._database.writing() as session:
            session.execute(delete(AskedQuestionRow))
            session.commit()

    def forget(self, chat_id: int) -> None:
        """Nothing is known of chats here."""

    def move(self, chat_id: int, new_id: int) -> None:
        """Nothing is known of chats here."""

    def purge(self) -> None:
        """Delete what is not counted any more."""
        with self._database.writing() as session:
            for kind in (AskedArticleRow, AskedQuestionRow):
                session.execute(delete(kind).where(col(kind.day) <= self._today() - DAYS))
            session.commit()

    def _today(self) -> int:
        return int(self._now()) // _DAY


def _count(session: Session, row: AskedArticleRow | AskedQuestionRow) -> None:
    """Add to the row that is there, or be the first."""
    kind = type(row)
    there = session.get(kind, inspect(kind).primary_key_from_instance(row))
    if there is None:
        session.add(row)
    else:
        # By the database: somebody else may count at this moment.
        there.count = col(kind.count) + 1
        session.add(there)
