"""What the bot stores of chats: kept for one chat, for as long as it may be, and forgotten."""

import sqlite3
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from pathlib import Path

import pytest

from bot.records import ArticleQuestions, KeptQuestion, Memory, Records, Tally, Verdict
from bot.records.day_counts import DayCounts
from bot.records.feedback import Feedback
from bot.records.memories import KEPT_SECONDS, Memories
from bot.records.unanswered import UnansweredQuestions
from retrieval import StoreError, open_library
from retrieval.store.database import Database

ALICE, BOB, GROUP, SUPERGROUP = 7_000_000_001, 7_000_000_002, -4001, -1_001_234_567_890


@pytest.fixture
def database(address: str) -> Iterator[Database]:
    """The database of a library of each kind."""
    with open_library(address) as library:
        yield library.database


@pytest.fixture
def records(database: Database) -> Records:
    return Records(database)


# ── chats ──────────────────────────────────────────────────────────────────────────────────


def test_a_language_is_remembered(records: Records, database: Database) -> None:
    assert records.chats.language([ALICE]) is None
    records.chats.choose_language(ALICE, "de")
    records.chats.choose_language(ALICE, "fr")
    assert Records(database).chats.language([ALICE]) == "fr"
    assert records.chats.language([BOB]) is None
    records.chats.choose_language(ALICE, None)
    assert records.chats.language([ALICE]) is None


def test_the_groups_language_goes_before_its_readers_own(records: Records) -> None:
    records.chats.choose_language(ALICE, "de")
    assert records.chats.language([GROUP, ALICE]) == "de"
    records.chats.choose_language(GROUP, "es")
    assert records.chats.language([GROUP, ALICE]) == "es"
    assert records.chats.language([ALICE]) == "de"


def test_publishers_are_remembered_beside_the_language(
    records: Records, database: Database
) -> None:
    assert records.chats.publishers(GROUP) is None
    records.chats.choose_publishers(GROUP, ["Öst & Väst", "Морской вестник"])
    records.chats.choose_language(GROUP, "de")
    records.chats.choose_language(GROUP, None)
    chosen = ("Öst & Väst", "Морской вестник")
    assert Records(database).chats.publishers(GROUP) == chosen
    assert records.chats.language([GROUP, ALICE]) is None
    records.move(GROUP, SUPERGROUP)
    assert records.chats.publishers(SUPERGROUP) == chosen
    assert records.chats.publishers(GROUP) is None
    records.chats.choose_publishers(SUPERGROUP, None)
    assert records.chats.publishers(SUPERGROUP) is None


def test_a_chat_without_choices_has_no_row(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    with open_library(f"sqlite:///{path}") as library:
        chats = Records(library.database).chats
        chats.choose_publishers(ALICE, None)
        chats.choose_publishers(ALICE, ["The Harbour"])
        chats.choose_language(ALICE, "de")
        chats.choose_publishers(ALICE, None)
        chats.choose_language(ALICE, None)
        with sqlite3.connect(path) as connection:
            assert connection.execute("SELECT * FROM bot_chat").fetchall() == []
        connection.close()


# ── memories ───────────────────────────────────────────────────────────────────────────────


def test_what_is_remembered_is_recalled_in_its_chat_only(
    records: Records, database: Database
) -> None:
    data = {"question": "Где мост?", "articles": [1, 2], "page": None}
    memory_id = records.memories.remember(ALICE, "answer", data)
    assert len(memory_id) <= 16
    assert Records(database).memories.recall(memory_id, ALICE) == Memory("answer", data)
    assert records.memories.recall(memory_id, BOB) is None
    assert records.memories.recall("elsewhere", ALICE) is None
    assert records.memories.remember(ALICE, "answer", data) != memory_id


def test_it_is_remembered_for_a_week(database: Database) -> None:
    now = 1_750_000_000.5
    memories = Memories(database, now=lambda: now)
    early = memories.remember(ALICE, "answer", {})
    now += 3600
    late = memories.remember(ALICE, "answer", {})
    now += KEPT_SECONDS - 3601
    memories.purge()
    assert memories.recall(early, ALICE)
    now += 1
    assert memories.recall(early, ALICE) is None  # though it is still there
    memories.purge()
    now -= 1
    assert memories.recall(early, ALICE) is None  # and now it is not
    assert memories.recall(late, ALICE)


# ── what was asked ─────────────────────────────────────────────────────────────────────────


def test_questions_are_counted_by_day(database: Database) -> None:
    now = date(2026, 3, 1)
    counts = DayCounts(database, today=lambda: now)
    assert counts.tally(30) == Tally(0, 0)
    for is_answered in (True, True, False):
        counts.count(is_answered=is_answered)
    now = date(2026, 3, 7)
    counts.count(is_answered=False)
    assert counts.tally(1) == Tally(0, 1)
    assert counts.tally(6) == Tally(0, 1)
    assert counts.tally(7) == Tally(2, 2)
    now = date(2026, 3, 1) + timedelta(days=400)
    counts.purge()
    assert counts.tally(1000) == Tally(0, 1)


def test_unanswered_questions_are_kept_for_90_days(database: Database) -> None:
    now = date(2026, 3, 1)
    unanswered = UnansweredQuestions(database, today=lambda: now)
    where, who = "Где мост? 🌉 \x00'\"", "Who won?"
    if "postgresql" in database.address:
        where = where.replace("\x00", "")  # which it takes for no text
    unanswered.keep(who, ["won"])
    now = date(2026, 3, 2)
    for missing in (["мост"], ["Где", "мост"]):
        unanswered.keep(where, missing)
    unanswered.keep(who, [])
    unanswered.keep(who, [])
    assert unanswered.all() == [
        KeptQuestion(who, 3, ()),
        KeptQuestion(where, 2, ("Где", "мост")),
    ]
    unanswered.settle([], {where: ["мост"]}, revision=7)
    assert unanswered.all()[1] == KeptQuestion(where, 2, ("мост",), 7)
    now = date(2026, 3, 1) + timedelta(days=90)
    assert [each.times for each in unanswered.all()] == [2, 2]  # though all is still there
    unanswered.purge()
    now = date(2026, 3, 1)
    assert [(each.question, each.times) for each in unanswered.all()] == [(who, 2), (where, 2)]
    unanswered.settle([who, where, "?"], {}, revision=8)
    assert unanswered.all() == []


def test_disliked_questions_are_kept_for_90_days(database: Database) -> None:
    day = date(2026, 3, 1)
    feedback = Feedback(database, today=lambda: day)
    feedback.vote(ALICE, "first", ALICE, is_good=False, question="Who fell?")
    feedback.vote(ALICE, "second", ALICE, is_good=False, question="Who won?")
    day = date(2026, 3, 2)
    feedback.vote(BOB, "third", BOB, is_good=False, question="Who won?")
    assert feedback.verdict().disliked == (("Who won?", 2), ("Who fell?", 1))
    day = date(2026, 3, 1) + timedelta(days=90)
    assert feedback.verdict().disliked == (("Who won?", 1),)  # though all is still there
    feedback.purge()
    day = date(2026, 3, 1)
    assert feedback.verdict() == Verdict(good=0, bad=3, disliked=(("Who won?", 1),))


@pytest.mark.parametrize("keeps_questions", [True, False])
def test_questions_go_when_they_are_to_be_kept_no_more(
    records: Records, keeps_questions: bool
) -> None:
    records.unanswered.keep("Who won?", [])
    for person in (ALICE, BOB):
        records.asked.note(1, "Who rang the bell?", person)
    records.feedback.vote(ALICE, "answer", ALICE, is_good=False, question="Who fell?")
    records.purge(keeps_questions=keeps_questions)
    assert len(records.unanswered.all()) == keeps_questions
    assert records.asked.of(1) == ArticleQuestions(
        2, ("Who rang the bell?",) if keeps_questions else ()
    )
    verdict = records.feedback.verdict()
    assert (verdict.bad, len(verdict.disliked)) == (1, keeps_questions)


def test_what_happens_at_once_is_counted_as_often(records: Records) -> None:
    def answer(person: int) -> None:
        records.day_counts.count(is_answered=True)
        records.asked.note(1, "Who rang the bell?", person)

    with ThreadPoolExecutor(8) as threads:
        list(threads.map(answer, range(40)))
    assert records.asked.of(1) == ArticleQuestions(40, ("Who rang the bell?",))
    assert records.day_counts.tally(1) == Tally(40, 0)


# ── all kinds ──────────────────────────────────────────────────────────────────────────────


def test_a_chat_is_forgotten_and_no_other(records: Records) -> None:
    ids = {}
    for chat in (ALICE, BOB):
        records.chats.choose_language(chat, "de")
        ids[chat] = records.memories.remember(chat, "answer", {})
    records.forget(ALICE)
    assert records.chats.language([ALICE]) is None
    assert records.memories.recall(ids[ALICE], ALICE) is None
    assert records.chats.language([BOB]) == "de"
    assert records.memories.recall(ids[BOB], BOB)


def test_no_row_is_left_of_a_forgotten_chat(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    with open_library(f"sqlite:///{path}") as library:
        records = Records(library.database)
        records.chats.choose_language(ALICE, "de")
        records.memories.remember(ALICE, "answer", {"question": "?"})
        records.forget(ALICE)
        with sqlite3.connect(path) as connection:
            tables = "SELECT name FROM sqlite_master WHERE type = 'table' AND name LIKE 'bot_%'"
            names = [name for (name,) in connection.execute(tables)]
            rows = [connection.execute(f"SELECT * FROM {name}").fetchall() for name in names]
        connection.close()
    assert len(names) >= 2
    assert rows == [[]] * len(names)


def test_what_is_stored_of_a_group_moves_with_it(records: Records) -> None:
    records.chats.choose_language(GROUP, "de")
    memory_id = records.memories.remember(GROUP, "answer", {})
    for _ in range(2):  # Telegram may tell of it again
        records.move(GROUP, SUPERGROUP)
        assert records.chats.language([SUPERGROUP]) == "de"
        assert records.memories.recall(memory_id, SUPERGROUP)
    assert records.chats.language([GROUP]) is None
    records.chats.choose_language(GROUP, "fr")
    records.move(GROUP, SUPERGROUP)
    assert records.chats.language([SUPERGROUP]) == "fr"


def test_starts_in_a_row_with_the_same_updates_are_counted(records: Records) -> None:
    newest = 2**63 - 1
    assert records.starts.begin([7, newest]) == {}
    assert records.starts.begin([newest, 9]) == {newest: 1}
    assert records.starts.begin([9, newest]) == {newest: 2, 9: 1}
    assert records.starts.begin([7]) == {}
    assert records.starts.begin([7]) == {7: 1}
    records.starts.forget()
    assert records.starts.begin([7]) == {}


def test_nobody_waits_long_for_a_busy_database(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    with open_library(f"sqlite:///{path}") as library:
        records = Records(library.database)
        records.chats.choose_language(ALICE, "de")
        other = sqlite3.connect(path)
        other.execute("BEGIN IMMEDIATE")
        started = time.monotonic()
        with pytest.raises(StoreError, match="locked"):
            records.chats.choose_language(ALICE, "fr")
        assert time.monotonic() - started < 5
        assert records.chats.language([ALICE]) == "de"
        other.close()
        records.chats.choose_language(ALICE, "fr")
