"""What is counted of the questions that articles answered."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest

from bot.records.asked import COUNTED_DAYS, ArticleQuestions, AskedArticles, FirstAskers
from retrieval import Library, open_library

ANN, MAX, EVE = 1, 2, 3


@pytest.fixture
def empty(address: str) -> Iterator[Library]:
    with open_library(address) as library:
        yield library


def test_answers_are_counted_by_article_and_only_questions_of_several_shown(
    empty: Library,
) -> None:
    asked = AskedArticles(empty.database)
    for question in ("Who won?", "Who lost?", "Who lost?", None, "Who?" * 100, "When?"):
        asked.note(7, question, ANN)
    assert asked.of(7) == ArticleQuestions(6, ())
    for question in ("Who  won?\n", None, "Who?" * 100, "When?"):
        asked.note(7, question, MAX)
    asked.note(7, "Who lost?", None)  # it may be Ann, in the name of a group
    asked.note(7, "When?", EVE)
    asked.note(8, "When?", EVE)
    assert asked.of(7) == ArticleQuestions(12, ("When?", "Who won?"))
    assert asked.of(8) == ArticleQuestions(1, ())
    assert asked.of(9) == ArticleQuestions()


def test_who_asked_first_is_known_until_it_is_forgotten_or_the_bot_ends(empty: Library) -> None:
    asked = AskedArticles(empty.database)
    asked.note(7, "When?", ANN)
    asked.forget(ANN)
    asked.note(7, "When?", MAX)
    asked.forget(ANN)
    assert asked.of(7) == ArticleQuestions(2, ())
    asked = AskedArticles(empty.database)
    asked.note(7, "When?", ANN)
    assert asked.of(7) == ArticleQuestions(3, ())
    asked.note(7, "When?", MAX)
    assert AskedArticles(empty.database).of(7) == ArticleQuestions(4, ("When?",))


def test_only_so_many_first_askers_are_remembered() -> None:
    askers = FirstAskers()
    for number in range(10_001):
        assert not askers.is_asked_by_another(number, ANN, "2026-02-20")
    assert askers.is_asked_by_another(10_000, MAX, "2026-02-20")
    assert not askers.is_asked_by_another(0, MAX, "2026-02-20")


def test_it_is_counted_for_thirty_days(empty: Library) -> None:
    now = date(2026, 2, 20)
    asked = AskedArticles(empty.database, today=lambda: now)
    asked.note(7, "When?", ANN)
    asked.note(7, "When?", MAX)
    now += timedelta(days=1)
    asked.note(7, "When?", ANN)
    now += timedelta(days=COUNTED_DAYS - 2)
    assert asked.of(7) == ArticleQuestions(3, ("When?",))
    now += timedelta(days=1)
    asked.purge()
    assert asked.of(7) == ArticleQuestions(1)
    now -= timedelta(days=1)  # what is too old is gone indeed
    assert asked.of(7) == ArticleQuestions(1)
    asked.note(7, "When?", MAX)  # nor is it known any more who asked first
    assert asked.of(7) == ArticleQuestions(2)
