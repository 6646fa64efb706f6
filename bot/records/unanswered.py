"""Questions that stayed unanswered, for 90 days, without who asked or where."""

# No `from __future__ import annotations` here: SQLModel reads the annotations when it maps.
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import JSON, BigInteger, delete, update
from sqlmodel import Field, SQLModel, col, select

from bot.records.counts import QUESTIONS_KEPT_DAYS, add_counts, days_before, utc_today
from retrieval.store import Database

_MAX_ROWS = 2000  # read at once, the newest


class UnansweredRow(SQLModel, table=True):
    """A question, how often it was asked on a day of UTC, and its words that no article had."""

    __tablename__ = "bot_unanswered"

    question: str = Field(primary_key=True)
    day: str = Field(primary_key=True, index=True)  # ISO 8601
    times: int = Field(sa_type=BigInteger)
    missing: list[str] = Field(sa_type=JSON)
    # Of the library, when the bot itself last asked again; 0 for never.
    revision: int = Field(default=0, sa_type=BigInteger)


@dataclass(frozen=True, slots=True)
class KeptQuestion:
    """A question that stayed unanswered, and its words that no article had.

    It was last asked again at this `revision` of the library; 0 for never.
    """

    question: str
    times: int
    missing: tuple[str, ...]
    revision: int = 0


class UnansweredQuestions:
    """Stores the questions that no article answered."""

    def __init__(self, database: Database, today: Callable[[], date] = utc_today) -> None:
        self._database = database
        self._today = today
        database.create(UnansweredRow)

    def keep(self, question: str, missing: Sequence[str]) -> None:
        """Store a question, or count it once more."""
        words = list(missing)
        row = UnansweredRow(
            question=question, day=self._today().isoformat(), times=1, missing=words
        )
        with self._database.writing_briefly() as session:
            add_counts(session, row, "times").missing = words
            session.commit()

    def all(self) -> list[KeptQuestion]:
        """Return the questions, each once, the most frequent first."""
        newest = (
            select(UnansweredRow)
            .where(col(UnansweredRow.day) > self._oldest())
            .order_by(col(UnansweredRow.day).desc(), col(UnansweredRow.question))
            .limit(_MAX_ROWS)
        )
        kept: dict[str, KeptQuestion] = {}
        with self._database.reading() as session:
            for row in session.exec(newest):
                latest = kept.get(row.question)
                if latest is None:
                    latest = KeptQuestion(row.question, 0, tuple(row.missing), row.revision)
                kept[row.question] = KeptQuestion(
                    row.question, latest.times + row.times, latest.missing, latest.revision
                )
        return sorted(kept.values(), key=lambda each: (-each.times, each.question))

    def settle(
        self, answered: Collection[str], still: Mapping[str, Sequence[str]], revision: int
    ) -> None:
        """Delete what is answered at a revision of the library, and update what still is not.

        `still` has the words that no article has now, by question.
        """
        with self._database.writing_briefly() as session:
            for question in answered:
                session.execute(
                    delete(UnansweredRow).where(col(UnansweredRow.question) == question)
                )
            for question, missing in still.items():
                same = update(UnansweredRow).where(col(UnansweredRow.question) == question)
                session.execute(same.values(missing=list(missing), revision=revision))
            session.commit()

    def forget_questions(self) -> None:
        """Delete all questions."""
        with self._database.writing() as session:
            session.execute(delete(UnansweredRow))
            session.commit()

    def forget(self, chat_id: int) -> None:
        """Do nothing: no row is of a chat."""

    def move(self, chat_id: int, new_id: int) -> None:
        """Do nothing: no row is of a chat."""

    def purge(self) -> None:
        """Delete what was asked 90 days ago or earlier."""
        with self._database.writing() as session:
            session.execute(delete(UnansweredRow).where(col(UnansweredRow.day) <= self._oldest()))
            session.commit()

    def _oldest(self) -> str:
        return days_before(self._today(), QUESTIONS_KEPT_DAYS)
