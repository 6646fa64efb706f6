"""What each article answered, by day, and questions that two readers have asked."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from datetime import date
from threading import Lock

from sqlalchemy import BigInteger, delete, func
from sqlmodel import Field, SQLModel, col, select

from bot.records.counts import before, count, today
from retrieval.store.database import Database

DAYS = 30  # for which it is counted
_LONGEST = 120  # characters: a longer question is nobody else's, and no line of a list
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
    """How often, on a day, a question that got such an answer was asked after its first asker."""

    __tablename__ = "bot_article_question"

    article_id: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    day: str = Field(primary_key=True)  # ISO 8601
    question: str = Field(primary_key=True)
    count: int = Field(sa_type=BigInteger)


@dataclass(frozen=True, slots=True)
class AskedOf:
    """How many questions an article answered lately, and the most frequent of several readers."""

    count: int = 0
    questions: tuple[str, ...] = ()


class AskedArticles:
    """Counts answers by article; nothing stored is of a chat or a person."""

    def __init__(self, database: Database, today: Callable[[], date] = today) -> None:
        self._database = database
        self._today = today
        self._first_askers = FirstAskers()
        database.create(ArticleCountRow, ArticleQuestionRow)

    def note(self, article_id: int, question: str | None, person_id: int | None) -> None:
        """Count an answer, and its question where one is given that somebody else has asked.

        Without a `person_id` nobody can tell whether it is somebody else.
        """
        question = " ".join((question or "").split())
        day = self._today().isoformat()
        is_common = (
            0 < len(question) <= _LONGEST
            and person_id is not None
            and self._first_askers.is_another((article_id, question), person_id, day)
        )
        with self._database.writing_briefly() as session:
            count(session, ArticleCountRow(article_id=article_id, day=day, count=1), "count")
            if is_common:
                row = ArticleQuestionRow(
                    article_id=article_id, day=day, question=question, count=1
                )
                count(session, row, "count")
            session.commit()

    def of(self, article_id: int) -> AskedOf:
        """Give what was asked of an article lately; of its questions those of several readers."""
        counted = (
            select(func.sum(ArticleCountRow.count))
            .where(col(ArticleCountRow.article_id) == article_id)
            .where(col(ArticleCountRow.day) > self._oldest())
        )
        times = func.sum(ArticleQuestionRow.count)
        common = (
            select(ArticleQuestionRow.question)
            .where(col(ArticleQuestionRow.article_id) == article_id)
            .where(col(ArticleQuestionRow.day) > self._oldest())
            .group_by(col(ArticleQuestionRow.question))
            .order_by(times.desc(), col(ArticleQuestionRow.question))
            .limit(_SHOWN)
        )
        with self._database.reading() as session:
            total = session.exec(counted).one()
            return AskedOf(int(total or 0), tuple(session.exec(common)))

    def forget_questions(self) -> None:
        """Delete the questions; how many there were stays."""
        with self._database.writing() as session:
            session.execute(delete(ArticleQuestionRow))
            session.commit()

    def forget(self, chat_id: int) -> None:
        """Forget what a person, whose number their private chat has, was first to ask."""
        self._first_askers.forget(chat_id)

    def move(self, chat_id: int, new_id: int) -> None:
        """Nothing is known of chats here."""

    def purge(self) -> None:
        """Delete what is not counted any more."""
        self._first_askers.purge(self._oldest())
        with self._database.writing() as session:
            for kind in (ArticleCountRow, ArticleQuestionRow):
                session.execute(delete(kind).where(col(kind.day) <= self._oldest()))
            session.commit()

    def _oldest(self) -> str:
        return before(self._today(), DAYS)


_MOST = 10_000  # questions; of more, those asked first are forgotten


class FirstAskers:
    """Tells whether a question is somebody else's as well, without anything that is stored."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._first: dict[Hashable, tuple[int, str]] = {}  # person and day by question, in order

    def is_another(self, question: Hashable, person_id: int, day: str) -> bool:
        """Say whether somebody else was the first to ask a question, which is asked on a day."""
        with self._lock:
            first, _day = self._first.setdefault(question, (person_id, day))
            if len(self._first) > _MOST:
                del self._first[next(iter(self._first))]
            return first != person_id

    def forget(self, person_id: int) -> None:
        """Forget what somebody was first to ask."""
        self._keep(lambda first, _day: first != person_id)

    def purge(self, oldest: str) -> None:
        """Forget what was first asked on a day or before it."""
        self._keep(lambda _first, day: day > oldest)

    def _keep(self, is_kept: Callable[[int, str], bool]) -> None:
        with self._lock:
            self._first = {each: by for each, by in self._first.items() if is_kept(*by)}
