"""What earlier versions of the bot kept is brought to the form of this one, or not at all."""

from collections.abc import Callable
from datetime import date, timedelta

from sqlalchemy import inspect, text, update
from sqlmodel import Session, col

from bot.records.asked import ArticleCountRow, ArticleQuestionRow
from bot.records.days import today
from retrieval.database import Database, make_tables
from retrieval.tables import LibraryRow

_EPOCH = date(1970, 1, 1)


def migrate(database: Database) -> None:
    """Do what is needed; of several processes that open the database, one does."""
    with database.reading() as session:
        if not _needed(session):
            return
    with database.writing() as session:
        # Before anything is read: whoever writes this row makes the others wait.
        session.execute(update(LibraryRow).values(revision=col(LibraryRow.revision)))
        for step in _needed(session):
            step(session)
        session.commit()


def _needed(session: Session) -> list[Callable[[Session], None]]:
    tables = inspect(session.connection())
    needed: list[Callable[[Session], None]] = []
    if tables.has_table("bot_asked_article"):
        needed.append(_count_by_dates)
    if tables.has_table("bot_disliked") and not any(
        column["name"] == "day" for column in tables.get_columns("bot_disliked")
    ):
        needed.append(_date_disliked)
    return needed


def _count_by_dates(session: Session) -> None:
    """Keep the days of what articles answered as dates: they were numbers, from 1970.

    The questions beside them go: nobody can tell whether it was one reader who asked them.
    """
    make_tables(session.connection(), ArticleCountRow, ArticleQuestionRow)
    counted = session.execute(text("SELECT article_id, day, count FROM bot_asked_article")).all()
    session.add_all(
        ArticleCountRow(
            article_id=article_id, day=(_EPOCH + timedelta(days=day)).isoformat(), count=count
        )
        for article_id, day, count in counted
    )
    session.flush()
    session.execute(text("DROP TABLE bot_asked_article"))
    session.execute(text("DROP TABLE bot_asked_question"))


def _date_disliked(session: Session) -> None:
    """Let the questions behind bad votes, which had no day, end as if they were of today."""
    day = today().isoformat()  # a literal, as no parameter can stand there
    column = f"day VARCHAR NOT NULL DEFAULT '{day}'"
    session.execute(text(f"ALTER TABLE bot_disliked ADD COLUMN {column}"))
