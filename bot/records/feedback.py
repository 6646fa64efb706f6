"""Votes on answers: one per person and answer, for a week; their sums stay."""

# No `from __future__ import annotations` here: SQLModel reads the annotations when it maps.
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from sqlalchemy import BigInteger, delete, func, update
from sqlmodel import Field, Session, SQLModel, col, select

from bot.records.counts import QUESTIONS_KEPT_DAYS, add_counts, days_before, utc_today
from bot.records.memories import KEPT_SECONDS
from retrieval.store import Database


class VoteRow(SQLModel, table=True):
    """Someone's vote on an answer, kept as long as it can be changed."""

    __tablename__ = "bot_vote"

    answer_id: str = Field(primary_key=True)
    person_id: int = Field(
        sa_type=BigInteger, primary_key=True, sa_column_kwargs={"autoincrement": False}
    )
    chat_id: int = Field(sa_type=BigInteger, index=True)
    is_good: bool
    since: int = Field(sa_type=BigInteger, index=True)  # seconds of the epoch


class VoteSumRow(SQLModel, table=True):
    """How many good or bad votes there ever were."""

    __tablename__ = "bot_vote_sum"

    is_good: bool = Field(primary_key=True)
    count: int = Field(sa_type=BigInteger)


class DislikedRow(SQLModel, table=True):
    """A question whose answer got a bad vote, without who voted or where."""

    __tablename__ = "bot_disliked"

    id: int | None = Field(default=None, primary_key=True)
    question: str
    # ISO 8601; a time of day would tell whose vote it was.
    day: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """The sums of votes, and the questions with bad ones: each with their number, most first."""

    good: int
    bad: int
    disliked: tuple[tuple[str, int], ...]


class Feedback:
    """Stores votes, their sums and, where questions are kept, those with bad votes."""

    def __init__(
        self,
        database: Database,
        now: Callable[[], float] = time.time,
        today: Callable[[], date] = utc_today,
    ) -> None:
        self._database = database
        self._now = now
        self._today = today
        database.create(VoteRow, VoteSumRow, DislikedRow)

    def vote(
        self, chat_id: int, answer_id: str, person_id: int, *, is_good: bool, question: str | None
    ) -> None:
        """Count someone's vote in place of an earlier one on the same answer.

        A `question` is kept where the vote is bad.
        """
        with self._database.writing_briefly() as session:
            row = session.get(VoteRow, (answer_id, person_id))
            if row and row.is_good == is_good:
                return
            if row:
                add_counts(session, VoteSumRow(is_good=row.is_good, count=-1), "count")
                row.is_good = is_good
                if question and is_good:
                    _take_back(session, question)
            else:
                row = VoteRow(
                    answer_id=answer_id,
                    person_id=person_id,
                    chat_id=chat_id,
                    is_good=is_good,
                    since=int(self._now()),
                )
            session.add(row)
            add_counts(session, VoteSumRow(is_good=is_good, count=1), "count")
            if question and not is_good:
                session.add(DislikedRow(question=question, day=self._today().isoformat()))
            session.commit()

    def verdict(self) -> Verdict:
        """Return the sums of votes and the disliked questions."""
        disliked_questions = (
            select(DislikedRow.question, func.count())
            .where(col(DislikedRow.day) > self._oldest_day())
            .group_by(DislikedRow.question)
            .order_by(func.count().desc(), DislikedRow.question)
        )
        with self._database.reading() as session:
            sums = {row.is_good: row.count for row in session.exec(select(VoteSumRow))}
            disliked = tuple(
                (question, count) for question, count in session.exec(disliked_questions)
            )
        return Verdict(good=sums.get(True, 0), bad=sums.get(False, 0), disliked=disliked)

    def forget_questions(self) -> None:
        """Delete the questions with bad votes; the sums stay."""
        with self._database.writing() as session:
            session.execute(delete(DislikedRow))
            session.commit()

    def forget(self, chat_id: int) -> None:
        """Delete the votes in a chat; the sums, which name nobody, stay."""
        with self._database.writing_briefly() as session:
            session.execute(delete(VoteRow).where(col(VoteRow.chat_id) == chat_id))
            session.commit()

    def move(self, chat_id: int, new_id: int) -> None:
        """Store a group's votes under its new id."""
        moved = update(VoteRow).where(col(VoteRow.chat_id) == chat_id).values(chat_id=new_id)
        with self._database.writing() as session:
            session.execute(moved)
            session.commit()

    def purge(self) -> None:
        """Delete votes after a week, as no button works any more, and questions after 90 days."""
        with self._database.writing() as session:
            oldest = int(self._now()) - KEPT_SECONDS
            session.execute(delete(VoteRow).where(col(VoteRow.since) <= oldest))
            session.execute(delete(DislikedRow).where(col(DislikedRow.day) <= self._oldest_day()))
            session.commit()

    def _oldest_day(self) -> str:
        return days_before(self._today(), QUESTIONS_KEPT_DAYS)


def _take_back(session: Session, question: str) -> None:
    same = select(DislikedRow).where(DislikedRow.question == question).limit(1)
    if row := session.exec(same).first():
        session.delete(row)
