"""Updates are asked for in spite of everything, and confirmed once they are handled."""

import asyncio
import os
import time
from multiprocessing import get_context
from pathlib import Path

import pytest

from bot.application import run
from bot.records import Records
from bot.settings import Settings
from retrieval import Library, open_library
from retrieval.feeds import Feeds
from retrieval.sources.web.fetching import Fetcher
from tests.running import running
from tests.telegram_server import ApiError, Chat, TelegramServer
from tests.telegram_server.faults import Faults

QUESTION = "What does the tower weigh?"
ANSWER = "The tower weighs 720 tonnes."


def answer_in(chat: Chat) -> str:
    return chat.wait_for_reply().text.partition("\n")[0]


@pytest.mark.parametrize(
    "body",
    [
        b"[1]",
        b'{"ok":true,"result":{"text":"secret"}}',
        b'{"ok":true,"result":[{"message":{"text":"secret"}}]}',
        b'{"ok":true,"result":["secret"]}',
        b'{"ok":true,"result":[{"update_id":1%030d,"message":{"text":"secret"}}]}' % 0,
        b"<html>secret</html>",
    ],
)
def test_what_is_no_answer_is_not_asked_for_again_at_once(
    telegram: TelegramServer, library: Library, caplog: pytest.LogCaptureFixture, body: bytes
) -> None:
    telegram.answer("getUpdates", body, times=50)
    with running(telegram, library):
        end = time.monotonic() + 20
        while "No updates: NetworkError" not in caplog.text:
            assert time.monotonic() < end, "it is taken for an answer"
            time.sleep(0.01)
        time.sleep(0.3)
        assert len(telegram.calls_of("getUpdates")) < 5
    assert "secret" not in caplog.text
    assert "Traceback" not in caplog.text


def test_a_proxys_page_does_not_end_the_bot(telegram: TelegramServer, library: Library) -> None:
    telegram.fail("getUpdates", error_code=404, html=True)
    telegram.fail("sendMessage", error_code=404, html=True)
    with running(telegram, library):
        alice = telegram.private_chat()
        alice.send(QUESTION)
        assert answer_in(alice) == ANSWER


def test_what_telegram_bids_wait_for_does_not_hold_up_the_end(
    telegram: TelegramServer, library: Library
) -> None:
    telegram.fail("getUpdates", error_code=429, retry_after=3600)
    with running(telegram, library):
        started = time.monotonic()
    assert time.monotonic() - started < 15


def test_looks_for_news_become_rarer_while_something_is_held(
    telegram: TelegramServer, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.transport.updates._MIN_POLL_SECONDS", 0.001)
    telegram.fail("sendMessage", error_code=429, retry_after=1)
    with running(telegram, library):
        alice = telegram.private_chat()
        alice.send(QUESTION)
        assert answer_in(alice) == ANSWER
    assert len(telegram.calls_of("getUpdates")) < 40


def test_telegram_is_not_left_alone_for_hours(
    telegram: TelegramServer, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.transport.updates._MAX_RETRY_AFTER_SECONDS", 0)
    telegram.fail("getUpdates", error_code=429, retry_after=3600)
    with running(telegram, library):
        telegram.wait_for_call("getUpdates", count=2)


def test_what_is_not_handled_yet_is_not_confirmed(
    telegram: TelegramServer, library: Library
) -> None:
    with running(telegram, library):
        alice, bob = telegram.private_chat("Alice"), telegram.private_chat("Bob")
        telegram.fail("sendMessage", error_code=429, retry_after=200)
        alice.send(QUESTION)
        telegram.wait_for_call("sendMessage")
        bob.send(QUESTION)
        assert answer_in(bob) == ANSWER
        assert len(telegram.updates) == 2  # a bot that starts now would be given them
        assert alice.messages == []
    assert answer_in(alice) == ANSWER  # by the last attempt, at the stop
    assert not len(telegram.updates)
    assert len(telegram.calls_of("sendMessage")) == 3


def test_what_could_not_be_sent_before_the_end_is_sent_after_the_next_start(
    telegram: TelegramServer, library: Library
) -> None:
    alice, bob = telegram.private_chat("Alice"), telegram.private_chat("Bob")
    with running(telegram, library):
        telegram.fail("sendMessage", error_code=429, retry_after=200)
        alice.send(QUESTION)
        telegram.wait_for_call("sendMessage")
        bob.send(QUESTION)
        assert answer_in(bob) == ANSWER
        telegram.fail("sendMessage", error_code=502)  # the last attempt as well
    with running(telegram, library):
        assert answer_in(alice) == ANSWER
    assert (len(alice.messages), len(bob.messages)) == (1, 1)


def serve_until_killed(token: str, url: str, database: str) -> None:
    settings = Settings(telegram_bot_token=token, telegram_api_url=url)
    with open_library(database) as library:
        asyncio.run(run(settings, library, Feeds(library, Fetcher())))


@pytest.mark.skipif(os.name != "posix", reason="processes are forked and killed")
def test_what_is_in_hand_whenever_the_bot_dies_is_passed_over_in_the_end(
    telegram: TelegramServer, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    context = get_context("forkserver")
    context.set_forkserver_preload([__name__])
    database = f"sqlite:///{tmp_path / 'library.db'}"
    alice, bob = telegram.private_chat("Alice"), telegram.private_chat("Bob")
    telegram.fail("sendMessage", error_code=429, retry_after=200, times=2)
    alice.send(QUESTION)
    for start in (1, 2):
        process = context.Process(
            target=serve_until_killed, args=(telegram.token, telegram.url, database)
        )
        process.start()
        telegram.wait_for_call("sendMessage", count=start, timeout=30)
        process.kill()
        process.join()
    bob.send(QUESTION)
    with open_library(database) as library, running(telegram, library):
        assert "no articles yet" in bob.wait_for_reply().text
        telegram.wait_until(lambda: not len(telegram.updates))
    assert alice.messages == []
    assert caplog.text.count("the bot died with them in hand at 2 starts in a row: 1") == 1
    assert "tower" not in caplog.text


def test_a_stop_is_held_against_no_message(telegram: TelegramServer, library: Library) -> None:
    alice = telegram.private_chat()
    telegram.fail("sendMessage", error_code=429, retry_after=200, times=6)
    alice.send(QUESTION)
    for _ in range(3):
        calls = len(telegram.calls_of("sendMessage"))
        with running(telegram, library):
            telegram.wait_for_call("sendMessage", count=calls + 1)
    telegram.faults = Faults()
    with running(telegram, library):
        assert answer_in(alice) == ANSWER


def test_starts_are_counted_until_what_they_began_with_is_handled(
    telegram: TelegramServer, library: Library
) -> None:
    starts = Records(library.database).starts
    telegram.updates.begin_anew(41)
    starts.begin([42])  # and died
    alice = telegram.private_chat()
    alice.send(QUESTION)
    with running(telegram, library):
        assert answer_in(alice) == ANSWER
        end = time.monotonic() + 20
        while starts.begin([42]):
            assert time.monotonic() < end, "it is not forgotten"


def test_a_message_that_comes_twice_is_answered_once(
    telegram: TelegramServer, library: Library
) -> None:
    with running(telegram, library):
        alice = telegram.private_chat()
        question = alice.send(QUESTION)
        assert answer_in(alice) == ANSWER
        with telegram.changed:
            telegram.updates.add("message", alice.message_json(question))
        alice.send("Where will the comet be watched?")
        assert answer_in(alice) == "From La Palma it will be watched by Lucía Vidal."
    assert len(alice.messages) == 2


def test_half_a_character_is_no_reason_for_silence(
    telegram: TelegramServer, library: Library
) -> None:
    with running(telegram, library):
        alice = telegram.private_chat()
        alice.send("/articles \ud800x")
        assert answer_in(alice) == "No title has all of these words: \ufffdx"


def test_numbers_that_begin_anew(telegram: TelegramServer, library: Library) -> None:
    with running(telegram, library):
        alice = telegram.private_chat()
        alice.send(QUESTION)
        assert answer_in(alice) == ANSWER
        with telegram.changed:
            telegram.updates.begin_anew(5)
            telegram.updates.interrupt(ApiError(502))
        for _ in range(2):
            alice.send(QUESTION)
            assert answer_in(alice) == ANSWER
        telegram.wait_until(lambda: not len(telegram.updates))


def test_questions_that_wait_in_some_chats_hold_up_no_other(
    telegram: TelegramServer, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.transport.chat_order._MAX_RUNNING", 4)
    flooders = [telegram.private_chat(f"Flooder {number}") for number in range(3)]
    telegram.fail("sendMessage", error_code=429, retry_after=30, times=3)
    with running(telegram, library):
        for flooder in flooders:
            for _ in range(3):
                flooder.send("hello")
        telegram.wait_for_call("sendMessage", count=3)
        alice = telegram.private_chat()
        alice.send(QUESTION)
        assert answer_in(alice) == ANSWER
