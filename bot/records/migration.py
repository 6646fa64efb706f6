"""What earlier versions of the bot kept is brought to the form of this one, or not at all."""

from datetime import date, timedelta

from sqlalchemy import inspect, text
from sqlmodel import Session

from bot.records.asked import ArticleCountRow
from retrieval.database import Database, make_tables

_EPOCH = date(1970, 1, 1)


def migrate(database: Database) -> None:
    """Keep the counts of earlier versions; of several processes that open them, one does."""
    if not _has(database, "bot_asked_question"):
        return
    with database.writing() as session:
        # Before anything is read: whoever drops this table makes the others wait.
        session.execute(text("DROP TABLE IF EXISTS bot_asked_question"))
        if inspect(session.connection()).has_table("bot_asked_article"):
            _count_by_dates(session)
        session.commit()


def _has(database: Database, table: str) -> bool:
    with database.reading() as session:
        return inspect(session.connection()).has_table(table)


def _count_by_dates(session: Session) -> None:
    """Keep the days of what articles answered as dates: they were numbers, from 1970."""
    make_tables(session.connection(), ArticleCountRow)
    counted = session.execute(text("SELECT article_id, day, count FROM bot_asked_article")).all()
    session.add_all(
        ArticleCountRow(
            article_id=article_id, day=(_EPOCH + timedelta(days=day)).isoformat(), count=count
        )
        for article_id, day, count in counted
    )
    session.flush()
    session.execute(text("DROP TABLE bot_asked_article"))
