"""What is counted of the questions that articles answered."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest

from bot.records.asked import DAYS, AskedArticles, AskedOf
from retrieval import Library, open_library


@pytest.fixture
def empty(address: str) -> Iterator[Library]:
    with open_library(address) as library:
        yield library


def test_answers_are_counted_by_article_and_only_repeated_questions_shown(empty: Library) -> None:
    asked = AskedArticles(empty.database)
    for question in ("Who won?", "Who  won?\n", "Who lost?", None, "Who?" * 100, "When?", "When?"):
        asked.note(7, question)
    asked.note(8, "When?")
    asked.note(7, "When?")
    assert asked.of(7) == AskedOf(8, ("When?", "Who won?"))
    assert asked.of(8) == AskedOf(1, ())
    assert asked.of(9) == AskedOf()
    asked.forget(1)  # nothing is known of chats
    asked.move(1, 2)
    assert asked.of(7).count == 8


def test_it_is_counted_for_thirty_days(empty: Library) -> None:
    now = date(2026, 2, 20)
    asked = AskedArticles(empty.database, today=lambda: now)
    asked.note(7, "When?")
    now += timedelta(days=1)
    asked.note(7, "When?")
    now += timedelta(days=DAYS - 2)
    assert asked.of(7) == AskedOf(2, ("When?",))
    now += timedelta(days=1)
    asked.purge()
    assert asked.of(7) == AskedOf(1)
    now -= timedelta(days=1)  # what is too old is gone indeed
    assert asked.of(7) == AskedOf(1)
