"""How often articles answered lately and, where the operator keeps questions, which ones."""

# No `from __future__ import annotations` here: SQLModel reads the annotations when it maps.
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from sqlalchemy import BigInteger, delete, func
from sqlmodel import Field, SQLModel, col, select

from bot.records.counting import count
from bot.records.days import before, today
from retrieval.database import Database

DAYS = 30  # for which it is counted
_LONGEST = 120  # characters: a longer question is nobody else's, and no line of a list
_COMMON = 2  # times that a question is asked before others see it
_SHOWN = 3


class ArticleCountRow(SQLModel, table=True):
    """How many answers of a day had a sentence of an article first.

    No foreign key: ids are never given again, and what is counted goes by itself.
    """

    __tablename__ = "bot_article_count"

    article_id: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    day: str = Field(primary_key=True)  # ISO 8601
    count: int = Field(sa_type=BigInteger)


class ArticleQuestionRow(SQLModel, table=True):
    """How often a question got such an answer on a day, without who asked or where."""

    __tablename__ = "bot_article_question"

    article_id: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    day: str = Field(primary_key=True)  # ISO 8601
    question: str = Field(primary_key=True)
    count: int = Field(sa_type=BigInteger)


@dataclass(frozen=True, slots=True)
class AskedOf:
    """How many questions an article answered lately, and the most frequent of them."""

    count: int = 0
    questions: tuple[str, ...] = ()


class AskedArticles:
    """Counts answers by article; nothing here is of a chat or a person."""

    def __init__(self, database: Database, today: Callable[[], date] = today) -> None:
        self._database = database
        self._today = today
        database.create(ArticleCountRow, ArticleQuestionRow)

    def note(self, article_id: int, question: str | None) -> None:
        """Count an answer, and its question where one is given."""
        question = " ".join((question or "").split())
        day = self._today().isoformat()
        with self._database.writing_briefly() as session:
            count(session, ArticleCountRow(article_id=article_id, day=day, count=1), "count")
            if 0 < len(question) <= _LONGEST:
                row = ArticleQuestionRow(
                    article_id=article_id, day=day, question=question, count=1
                )
                count(session, row, "count")
            session.commit()

    def of(self, article_id: int) -> AskedOf:
        """Give what was asked of an article lately; of its questions those asked repeatedly."""
        counted = (
            select(func.sum(ArticleCountRow.count))
            .where(col(ArticleCountRow.article_id) == article_id)
            .where(col(ArticleCountRow.day) > self._oldest())
        )
        times = func.sum(ArticleQuestionRow.count)
        repeated = (
            select(ArticleQuestionRow.question)
            .where(col(ArticleQuestionRow.article_id) == article_id)
            .where(col(ArticleQuestionRow.day) > self._oldest())
            .group_by(col(ArticleQuestionRow.question))
            .having(times >= _COMMON)
            .order_by(times.desc(), col(ArticleQuestionRow.question))
            .limit(_SHOWN)
        )
        with self._database.reading() as session:
            total = session.exec(counted).one()
            return AskedOf(int(total or 0), tuple(session.exec(repeated)))

    def forget_questions(self) -> None:
        """Delete the questions; how many there were stays."""
        with self._database.writing() as session:
            session.execute(delete(ArticleQuestionRow))
            session.commit()

    def forget(self, chat_id: int) -> None:
        """Nothing is known of chats here."""

    def move(self, chat_id: int, new_id: int) -> None:
        """Nothing is known of chats here."""

    def purge(self) -> None:
        """Delete what is not counted any more."""
        with self._database.writing() as session:
            for kind in (ArticleCountRow, ArticleQuestionRow):
                session.execute(delete(kind).where(col(kind.day) <= self._oldest()))
            session.commit()

    def _oldest(self) -> str:
        return before(self._today(), DAYS)
