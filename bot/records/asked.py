"""How many questions each article answered, by day, and those that several readers asked."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from datetime import date
from threading import Lock

from sqlalchemy import BigInteger, delete, func
from sqlmodel import Field, SQLModel, col, select

from bot.records.counts import add_counts, days_before, utc_today
from retrieval.store import Database

COUNTED_DAYS = 30
_MAX_LENGTH = 120  # characters: nobody else asks a longer question, and it fits no line of a list
_MAX_QUESTIONS = 3  # of an article that are shown
_MAX_FIRST_ASKERS = 10_000  # questions; of more, those asked first are forgotten


class ArticleCountRow(SQLModel, table=True):
    """How many answers of a day began with a sentence of an article.

    No foreign key: ids are never reused, and old counts are purged.
    """

    __tablename__ = "bot_article_count"

    article_id: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    day: str = Field(primary_key=True)  # ISO 8601
    count: int = Field(sa_type=BigInteger)


class ArticleQuestionRow(SQLModel, table=True):
    """How often, on a day, people other than its first asker asked a question so answered."""

    __tablename__ = "bot_article_question"

    article_id: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    day: str = Field(primary_key=True)  # ISO 8601
    question: str = Field(primary_key=True)
    count: int = Field(sa_type=BigInteger)


@dataclass(frozen=True, slots=True)
class ArticleQuestions:
    """How many questions an article answered lately, and the most frequent of several askers."""

    count: int = 0
    questions: tuple[str, ...] = ()


class AskedArticles:
    """Counts answers by article; nothing stored is of a chat or a person."""

    def __init__(self, database: Database, today: Callable[[], date] = utc_today) -> None:
        self._database = database
        self._today = today
        self._first_askers = FirstAskers()
        database.create(ArticleCountRow, ArticleQuestionRow)

    def note(self, article_id: int, question: str | None, person_id: int | None) -> None:
        """Count an answer, and its question where somebody else asked it first.

        Without a `person_id`, who asked is not known, and only the answer is counted.
        """
        question = " ".join((question or "").split())
        day = self._today().isoformat()
        is_common = (
            0 < len(question) <= _MAX_LENGTH
            and person_id is not None
            and self._first_askers.is_asked_by_another((article_id, question), person_id, day)
        )
        with self._database.writing_briefly() as session:
            add_counts(session, ArticleCountRow(article_id=article_id, day=day, count=1), "count")
            if is_common:
                row = ArticleQuestionRow(
                    article_id=article_id, day=day, question=question, count=1
                )
                add_counts(session, row, "count")
            session.commit()

    def of(self, article_id: int) -> ArticleQuestions:
        """Return how often an article answered lately, and the questions of several askers."""
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
            .limit(_MAX_QUESTIONS)
        )
        with self._database.reading() as session:
            total = session.exec(counted).one()
            return ArticleQuestions(int(total or 0), tuple(session.exec(common)))

    def forget_questions(self) -> None:
        """Delete the questions; how many an article answered stays."""
        with self._database.writing() as session:
            session.execute(delete(ArticleQuestionRow))
            session.commit()

    def forget(self, chat_id: int) -> None:
        """Forget what a person, who has the id of their private chat, asked first."""
        self._first_askers.forget(chat_id)

    def move(self, chat_id: int, new_id: int) -> None:
        """Do nothing: no row is of a chat."""

    def purge(self) -> None:
        """Delete what is too old to be counted."""
        self._first_askers.purge(self._oldest())
        with self._database.writing() as session:
            for row in (ArticleCountRow, ArticleQuestionRow):
                session.execute(delete(row).where(col(row.day) <= self._oldest()))
            session.commit()

    def _oldest(self) -> str:
        return days_before(self._today(), COUNTED_DAYS)


class FirstAskers:
    """Knows who asked a question first: in memory only, so that no name is stored."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._first: dict[Hashable, tuple[int, str]] = {}  # person and day by question, in order

    def is_asked_by_another(self, question: Hashable, person_id: int, day: str) -> bool:
        """Whether somebody else asked a question first; else remember the asker and the day."""
        with self._lock:
            first, _day = self._first.setdefault(question, (person_id, day))
            if len(self._first) > _MAX_FIRST_ASKERS:
                del self._first[next(iter(self._first))]
            return first != person_id

    def forget(self, person_id: int) -> None:
        """Forget what somebody asked first."""
        self._keep(lambda first, _day: first != person_id)

    def purge(self, oldest: str) -> None:
        """Forget what was first asked on a day or earlier."""
        self._keep(lambda _first, day: day > oldest)

    def _keep(self, is_kept: Callable[[int, str], bool]) -> None:
        with self._lock:
            self._first = {each: first for each, first in self._first.items() if is_kept(*first)}
