"""The buttons under an answer, and questions that lean on it, over HTTP."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from retrieval import Article, Library, open_library
from tests.running import running
from tests.talking import asked, labels, pressed
from tests.telegram_server import TelegramServer

BELL = Article(
    title="The bell of Vik",
    text="The ferry to Vik sank in a storm in 1912. Nobody was hurt by it.\n"
    "The bell of the ferry was found by the diver Ada Byron. It weighs ninety kilograms.\n"
    "It weighs ninety kilograms.",
    authors=["Jon Dahl"],
    publisher="The Harbour",
    published=date(2003, 8, 1),
    url="https://harbour.example/bell",
)
QUESTION = "Who found the bell of the ferry?"
FOUND = "The bell of the ferry was found by the diver Ada Byron."


@pytest.fixture
def bell(tmp_path: Path) -> Iterator[Library]:
    with open_library(f"sqlite:///{tmp_path / 'bell.db'}") as library:
        library.add(BELL)
        for number in range(5):
            text = f"Another bell of a ferry was found near pier {number} by a diver from Moss."
            library.add(Article(title=f"Pier {number}", text=text))
        yield library


def notices(telegram: TelegramServer) -> list[str]:
    return [call.parameters.get("text", "") for call in telegram.calls_of("answerCallbackQuery")]


def test_more_context_and_why_are_shown_in_place(bell: Library, telegram: TelegramServer) -> None:
    with running(telegram, bell):
        alice = telegram.private_chat("Alice")
        answer = asked(alice, QUESTION)
        assert FOUND in answer.text
        assert ["Copy citation", "👍", "👎"] in labels(answer)
        copied = [b.copy_text for row in answer.buttons for b in row if b.copy_text]
        assert len(copied) == 1
        assert "https://harbour.example/bell" in copied[0]

        context = pressed(alice, answer, "Context")
        assert "The ferry to Vik sank in a storm in 1912." in context.text
        assert FOUND in context.text
        back = pressed(alice, context, "« Back")
        assert back.text == answer.text

        why = pressed(alice, back, "Why this?")
        assert "bell" in why.text.split("»")[-1]
        assert FOUND in why.text
        again = pressed(alice, why, "« Back")
        if "More" in [text for row in labels(again) for text in row]:
            more = pressed(alice, again, "More")
            assert FOUND not in more.text
    assert not telegram.refused


def test_buttons_work_after_a_restart_and_only_in_their_chat(
    bell: Library, telegram: TelegramServer
) -> None:
    alice, bob = telegram.private_chat("Alice"), telegram.private_chat("Bob")
    with running(telegram, bell):
        answer = asked(alice, QUESTION)
    with running(telegram, bell):
        assert "sank in a storm" in pressed(alice, answer, "Context").text
        held = asked(bob, QUESTION)
        stolen = next(b for row in answer.buttons for b in row if b.text == "Context")
        bob.store(replace(held, keyboard={"inline_keyboard": [[{
            "text": "Stolen", "callback_data": stolen.callback_data}]]}))  # fmt: skip
        before = len(notices(telegram))
        current = bob.message(held.message_id)
        assert current is not None
        bob.press(current, "Stolen")
        telegram.wait_until(lambda: len(notices(telegram)) > before)
        assert "no longer work" in notices(telegram)[-1]


def test_what_has_become_of_the_article_is_said(bell: Library, telegram: TelegramServer) -> None:
    with running(telegram, bell):
        alice = telegram.private_chat("Alice")
        answer = asked(alice, QUESTION)
        bell.add(replace(BELL, text=BELL.text + "\nIt rings at noon."))
        changed = pressed(alice, answer, "Context")
        assert "has changed since" in changed.text
        bell.remove(1)
        removed = pressed(alice, changed, "« Back")
        assert "removed" in removed.text
        assert "Ada Byron" not in removed.text


def test_a_vote_counts_once_for_each_person(bell: Library, telegram: TelegramServer) -> None:
    from bot.records import Records

    with running(telegram, bell):
        alice = telegram.private_chat("Alice")
        answer = asked(alice, QUESTION)
        for number, vote in enumerate(("👍", "👍", "👎"), 1):
            alice.press(answer, vote)
            telegram.wait_until(lambda n=number: len(notices(telegram)) >= n)  # type: ignore[misc]
    verdict = Records(bell.database).feedback.verdict()
    assert (verdict.good, verdict.bad, verdict.disliked) == (0, 1, ())


def test_a_question_leans_on_the_one_before_until_it_is_forgotten(
    bell: Library, telegram: TelegramServer
) -> None:
    with running(telegram, bell):
        alice = telegram.private_chat("Alice")
        asked(alice, QUESTION)
        answer = asked(alice, "How much does it weigh?")
        assert "It weighs ninety kilograms." in answer.text
        assert "Understood as: " in answer.text
        asked(alice, "/forget")
        assert "Understood as: " not in asked(alice, "How much does it weigh?").text


def test_a_misspelt_question_can_be_asked_as_typed(
    bell: Library, telegram: TelegramServer
) -> None:
    with running(telegram, bell):
        alice = telegram.private_chat("Alice")
        answer = asked(alice, "The bell of the ferry was found by the divr Ada Byron?")
        assert answer.text.startswith("Read “divr” as “diver”.\n")
        assert FOUND in answer.text
        typed = pressed(alice, answer, "As typed")
        assert "Read" not in typed.text
        assert FOUND in typed.text
        assert ["As typed"] not in labels(typed)
        assert "sank in a storm" in pressed(alice, typed, "Context").text
    assert not telegram.refused


def test_an_unanswered_question_says_what_was_read_for_what(
    bell: Library, telegram: TelegramServer
) -> None:
    with running(telegram, bell):
        answer = asked(telegram.private_chat("Alice"), "where is the harbur of the old kings")
    assert answer.text.startswith("No article has the words “harbur”")
    with running(telegram, bell):
        answer = asked(telegram.private_chat("Alice"), "how much did the storrm cost")
    assert answer.text.startswith("Read “storrm” as “storm”.\n")


def test_two_questions_are_answered_in_one_message(
    bell: Library, telegram: TelegramServer
) -> None:
    with running(telegram, bell):
        alice = telegram.private_chat("Alice")
        answer = asked(alice, "who found the bell of the ferry, and where is pier 3 of Moss?")
        assert answer.text.startswith("who found the bell of the ferry\n")
        assert FOUND in answer.text
        assert (
            "where is pier 3 of Moss?\nAnother bell of a ferry was found near pier 3"
            in answer.text
        )
        again = pressed(alice, pressed(alice, answer, "Why this?"), "« Back")
        assert again.text == answer.text
        partly = asked(
            alice, "who found the bell of the ferry, and who painted the opera of Oslo?"
        )
        assert partly.text.startswith("No answer to: who painted the opera of Oslo?\n")
        assert FOUND in partly.text
    assert not telegram.refused
