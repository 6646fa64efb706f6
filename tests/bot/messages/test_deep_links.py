"""Links to the bot: what they hold, what hostile ones do, and what they open, over HTTP."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.messages.deep_links import (
    LinkedArticle,
    LinkedMemory,
    LinkedQuestion,
    memory_payload,
    parse_payload,
    question_payload,
)
from bot.records import Records
from bot.services.remembered import remember_question
from retrieval import Library
from tests.running import running
from tests.telegram_server import TelegramServer

TOWER = "qV2hhdCBkb2VzIHRoZSB0b3dlciB3ZWlnaD8"  # What does the tower weigh?


def cut(text: str) -> str:
    return text.encode()[:47].decode(errors="ignore").strip()


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc"])).map(cut).filter(bool))
def test_any_question_of_up_to_47_bytes_survives(question: str) -> None:
    payload = question_payload(question)
    assert payload is not None
    assert re.fullmatch(r"[A-Za-z0-9_-]{1,64}", payload)
    assert parse_payload(payload) == LinkedQuestion(question)


@given(st.text() | st.from_regex(r"\A[aqm][A-Za-z0-9_=-]{0,70}\Z"))
def test_any_payload_is_read_or_not(payload: str) -> None:
    match parse_payload(payload):
        case LinkedArticle(article_id):
            assert payload == f"a{article_id}"
        case LinkedMemory(memory_id):
            assert payload == memory_payload(memory_id)
        case LinkedQuestion(question):
            assert question
            assert question.isascii() or len(question.encode()) <= 47


@pytest.mark.parametrize(
    ("payload", "expected"),
    [
        ("a12", LinkedArticle(12)),
        (TOWER, LinkedQuestion("What does the tower weigh?")),
        ("mAbCd-_012345", LinkedMemory("AbCd-_012345")),
        ("a0", None),
        ("a-1", None),
        ("a01", None),
        ("a٣", None),
        ("a" + "9" * 10, None),
        ("q", None),
        ("qICAg", None),  # three spaces
        ("qAAAA", None),  # control characters
        ("q_____w", None),  # no UTF-8
        ("qV2hvI", None),  # a byte is missing
        ("m12345678901", None),
        ("a1\n", None),
        ("A12", None),
        ("", None),
    ],
)
def test_payloads(
    payload: str, expected: LinkedArticle | LinkedMemory | LinkedQuestion | None
) -> None:
    assert parse_payload(payload) == expected


def test_a_question_that_is_too_long_has_no_payload() -> None:
    assert question_payload("я" * 23 + "a") is not None
    assert question_payload("я" * 24) is None


def test_links_open_what_they_name(library: Library, telegram: TelegramServer) -> None:
    alice, bob = telegram.private_chat("Alice"), telegram.private_chat("Bob")
    introduction = "Ask me a question and I answer with sentences"

    def opened(payload: str) -> str:
        alice.send(f"/start {payload}")
        return alice.wait_for_reply().text

    with running(telegram, library):
        assert opened(TOWER) == (
            "The tower weighs 720 tonnes.\n"
            "The lighthouse of Skagen is moved\n"
            "Mette Holm and Jens Dahl · Nordic Post · 22 October 2019"
        )
        assert alice.messages[-1].buttons  # as for any question
        assert opened("qYXNkZmdo").startswith("No article has the word “asdfgh”.")
        assert "The lighthouse of Skagen is moved" in opened("a1")
        assert "3 sentences" not in opened("a2")
        assert opened("a3") == "I do not have this article, or no longer do."
        for hostile in ("", "a0", "q!", "<b>", "x" * 64, "a1 a2", "q_____w", "help"):
            assert opened(hostile).startswith(introduction)

        records = Records(library.database)
        kept = remember_question(records, alice.id, "What did the move cost?")
        assert "cost 5 million kroner" in opened(memory_payload(kept))
        another = records.memories.remember(alice.id, "answer", {})
        expired = "This link no longer works: please ask your question again."
        assert opened(memory_payload(another)) == expired
        bob.send(f"/start {memory_payload(kept)}")
        assert bob.wait_for_reply().text == expired

        group = telegram.group()
        group.send(f"/start@verbatim_test_bot {TOWER}")
        assert "720 tonnes" in group.wait_for_reply().text
    assert not telegram.refused
