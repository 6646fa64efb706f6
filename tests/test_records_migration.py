"""A database that an earlier version of the bot has written is read by this one."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import date

import pytest
from sqlalchemy import inspect, text

from bot.records import AskedOf, Records
from bot.records.asked import AskedArticles
from retrieval import open_library
from retrieval.database import Database

TODAY, TODAY_NUMBER = date(2026, 3, 1), 20_513  # days since 1970

EARLIER = [
    """CREATE TABLE bot_asked_article (
        article_id INTEGER NOT NULL, day INTEGER NOT NULL, count BIGINT NOT NULL,
        PRIMARY KEY (article_id, day))""",
    """CREATE TABLE bot_asked_question (
        article_id INTEGER NOT NULL, day INTEGER NOT NULL, question VARCHAR NOT NULL,
        count BIGINT NOT NULL, PRIMARY KEY (article_id, day, question))""",
    f"INSERT INTO bot_asked_article VALUES (1, {TODAY_NUMBER}, 2), (1, {TODAY_NUMBER - 29}, 3), "
    f"(1, {TODAY_NUMBER - 30}, 5), (2, {TODAY_NUMBER}, 7)",
    f"INSERT INTO bot_asked_question VALUES (1, {TODAY_NUMBER}, 'Where do I live?', 2)",
    "CREATE TABLE bot_disliked (id INTEGER PRIMARY KEY, question VARCHAR NOT NULL)",
    "INSERT INTO bot_disliked VALUES (1, 'Who fell?')",
]


@pytest.fixture
def earlier(address: str) -> Iterator[Database]:
    """A database in which an earlier version of the bot has kept something."""
    with open_library(address) as library:
        with library.database.writing() as session:
            for statement in EARLIER:
                session.execute(text(statement))
            session.commit()
        yield library.database


def test_what_was_counted_is_counted_on(earlier: Database) -> None:
    with ThreadPoolExecutor(4) as threads:  # several processes, at once
        list(threads.map(lambda _: Records(earlier), range(4)))
    asked = AskedArticles(earlier, today=lambda: TODAY)
    assert asked.of(1) == AskedOf(5)
    asked.note(2, None, None)
    assert asked.of(2) == AskedOf(8)
    assert Records(earlier).feedback.verdict().disliked == (("Who fell?", 1),)
    with earlier.reading() as session:
        tables = inspect(session.connection()).get_table_names()
    assert not [name for name in tables if name.startswith("bot_asked")]
