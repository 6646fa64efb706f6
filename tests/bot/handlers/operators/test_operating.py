"""What those who run the bot see and do from their chat with it, over HTTP."""

import sqlite3
import time
from collections.abc import Iterator
from contextlib import AbstractContextManager
from dataclasses import replace
from pathlib import Path

import pytest

from bot.records import Records
from retrieval import Library, open_library
from retrieval.feeds import Feeds
from tests.conftest import COMET, LIGHTHOUSE
from tests.feed_documents import WHOLE, item, rss
from tests.loopback import LoopbackFetcher
from tests.running import running
from tests.talking import asked, labels, pressed
from tests.telegram_server import Chat, Message, TelegramServer
from tests.web_server import Reply, WebServer

XML = {"Content-Type": "application/rss+xml"}
EUROVISION = "Who won the Eurovision song contest?"


@pytest.fixture
def stored(tmp_path: Path) -> Iterator[Library]:
    """Two articles in a file, of which the first has changed once."""
    with open_library(f"sqlite:///{tmp_path / 'library.db'}") as library:
        library.add_all([replace(LIGHTHOUSE, text="It stands."), COMET])
        library.add(LIGHTHOUSE)
        yield library


@pytest.fixture
def ann(telegram: TelegramServer) -> Chat:
    """The chat of someone who runs the bot."""
    return telegram.private_chat("Ann")


def told(press: str, telegram: TelegramServer) -> str:
    """Wait for what is said to who pressed a button."""
    telegram.wait_until(lambda: press in telegram.callback_answers)
    return str(telegram.callback_answers[press].get("text", ""))


def forged(telegram: TelegramServer, chat: Chat, message: Message, data: str) -> str:
    """Press a button that is not there; gives the id of the callback query."""
    with telegram.changed:
        query = {"id": telegram.new_query(), "from": chat.person, "chat_instance": "1"}
        query |= {"data": data, "message": chat.message_json(message)}
        telegram.updates.add("callback_query", query)
    return str(query["id"])


def operating(
    telegram: TelegramServer, library: Library, ann: Chat, *, keep: bool = True
) -> AbstractContextManager[list[BaseException]]:
    """Run the bot for Ann."""
    return running(telegram, library, keep_questions=keep, operators={ann.id})


# ── who may ────────────────────────────────────────────────────────────────────────────────


def test_others_are_refused_wherever_they_try(
    telegram: TelegramServer, stored: Library, ann: Chat
) -> None:
    group, bob = telegram.supergroup(person=ann.person), telegram.private_chat("Bob")
    with operating(telegram, stored, ann):
        for command in ("/stats", "/gaps", "/feeds", "/remove 1"):
            refused = asked(bob, command).text
            assert refused.startswith("Only those who run this bot can do that.")
            assert f" {bob.id}, " in refused
        for command in ("/stats", "/gaps@verbatim_test_bot", "/remove 1"):
            group.send(command)
        assert asked(group, "/ask asdfgh").text.startswith("No article has the word")
        assert "/remove" not in asked(bob, "/help").text
        own = "As you run me, you also have /stats, /gaps, /feeds and /remove."
        assert own in asked(ann, "/help").text
        held = asked(ann, "/remove 1")
        for data in ("remove:yes:1", "remove:no:1", "gaps:open:0", "feeds:end:1:0"):
            assert told(forged(telegram, bob, held, data), telegram).startswith("Only those")
        for data in ("remove:yes:99999999999", "feeds:end:1", "feeds:drop:1:1", "gaps:open:-1"):
            assert told(forged(telegram, ann, held, data), telegram) == ""
        assert ann.message(held) == held
    assert stored.counts().articles == 2
    assert not telegram.refused


# ── /stats ─────────────────────────────────────────────────────────────────────────────────


def test_what_was_asked_is_counted(telegram: TelegramServer, stored: Library, ann: Chat) -> None:
    bob = telegram.private_chat("Bob", language_code="de")
    with running(telegram, stored, operators={ann.id, bob.id}):
        answer = asked(bob, "What does the tower weigh?")
        bob.press(answer, "👎")
        for text in (EUROVISION, "hello", "asdfgh"):  # the last two are no questions
            asked(bob, text)
        telegram.wait_for_call("answerCallbackQuery")
        assert asked(ann, "/stats").text == (
            "Questions, by day (UTC):\n"
            "• today: 1 answered, 1 not\n"
            "• in 7 days: 1 answered, 1 not\n"
            "• in 30 days: 1 answered, 1 not\n"
            "\n"
            "Votes: 👍 0, 👎 1\n"
            "\n"
            "Articles: 2, sentences: 6\n"
            "Newest article: 22 October 2019"
        )
        assert asked(bob, "/stats").text.startswith(
            "Fragen, nach Tagen in UTC:\n• heute: 1 beantwortet, 1 nicht\n"
        )
    assert not telegram.refused


# ── /gaps ──────────────────────────────────────────────────────────────────────────────────


def test_what_is_lacking_is_shown_until_an_article_has_it(
    telegram: TelegramServer, stored: Library, ann: Chat
) -> None:
    bob = telegram.private_chat("Bob")
    with operating(telegram, stored, ann):
        assert asked(ann, "/gaps").text == "No question is left without an answer."
        where, pasted = "Where is <b>Eurovision</b> held in 2031?", f"Who won {'it ' * 100}?"
        for text in (EUROVISION, EUROVISION, where, "hello", "gibberishword", pasted):
            asked(bob, text)
        answer = asked(bob, "What does the tower weigh?")
        bob.press(answer, "👎")
        telegram.wait_for_call("answerCallbackQuery")
        shown = asked(ann, "/gaps")
        assert shown.text == (
            "Unanswered in 90 days: subjects 1–1 of 1\n"
            "\n"
            "Eurovision · asked 3 times · in no article\n"
            f"• {EUROVISION} (×2)\n"
            f"• {where}"
        )
        assert labels(shown) == [["Answered, but 👎 (1)"]]
        disliked = pressed(ann, shown, "Answered, but 👎 (1)")
        assert disliked.text == (
            "Answered, but 👎: questions 1–1 of 1\n• What does the tower weigh?"
        )
        stored.add(replace(COMET, title="Eurovision", text="Ada Byron won the Eurovision song "
                           "contest in Oslo.", url="https://song.example/"))  # fmt: skip
        left = pressed(ann, disliked, "« Unanswered").text.split("\n")
        assert left[0] == "1 question now has an answer and is off the list."
        assert left[-1] == f"• {where}"
    assert not telegram.refused


def test_nothing_of_a_question_stays_unless_that_is_wanted(
    telegram: TelegramServer, stored: Library, ann: Chat
) -> None:
    bob = telegram.private_chat("Bob")
    with operating(telegram, stored, ann, keep=False):
        asked(bob, EUROVISION)
        assert asked(ann, "/gaps").text.startswith("I do not keep unanswered questions. To see ")
        asked(bob, "/forget")
        telegram.wait_until(lambda: Records(stored.database).day_counts.tally(1).unanswered)
    assert stored.path
    with sqlite3.connect(stored.path) as connection:
        connection.execute("VACUUM")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        kept = connection.execute("SELECT * FROM bot_unanswered").fetchall()
        counted = connection.execute("SELECT * FROM bot_day_count").fetchall()
    connection.close()
    assert kept == []
    assert [row[1:] for row in counted] == [(0, 1)]
    assert b"Eurovision" not in stored.path.read_bytes()


def test_a_question_that_is_kept_is_nobodys(
    telegram: TelegramServer, stored: Library, ann: Chat
) -> None:
    bob = telegram.private_chat("Bob")
    with operating(telegram, stored, ann):
        asked(bob, EUROVISION)
        asked(bob, "/forget")
        assert EUROVISION in asked(ann, "/gaps").text
    assert stored.path
    with sqlite3.connect(stored.path) as connection:
        [row] = connection.execute("SELECT * FROM bot_unanswered").fetchall()
    connection.close()
    assert not {bob.id, str(bob.id)} & set(row)


# ── /feeds ─────────────────────────────────────────────────────────────────────────────────


def test_a_feed_is_looked_at_and_ended(
    telegram: TelegramServer, stored: Library, ann: Chat, web: WebServer
) -> None:
    story = item("https://harbour.example/1", title="The <i>ferry</i>", content=WHOLE)
    web.replies |= {"/feed": Reply(rss(story), headers=XML, delay=0.3)}
    feeds = Feeds(stored, LoopbackFetcher())
    with operating(telegram, stored, ann):
        assert asked(ann, "/feeds").text == "I follow no feeds."
        feeds.follow(web.url("/feed"))
        # By another name: between two pages of one host the fetcher would wait.
        feeds.follow(web.url("/gone").replace("127.0.0.1", "localhost"))
        listed = asked(ann, "/feeds")
        assert listed.text == (
            "Feeds 1–2 of 2\n• 127.0.0.1 · not checked yet\n• localhost · not checked yet"
        )
        first = pressed(ann, listed, "feeds:one:1:0")
        assert first.text == f"127.0.0.1\n{web.url('/feed')}\nnot checked yet"
        assert labels(first) == [["Look now", "Unfollow"], ["« Back"]]

        looking = pressed(ann, first, "Look now")
        assert looking.text == "127.0.0.1\nLooking now …"
        assert asked(ann, "What does the tower weigh?").text.startswith("The tower weighs")
        assert ann.message(looking) == looking  # the answer did not wait for it
        found = ann.wait_for_edit(looking)
        assert found.text.startswith(f"The Harbour\n{web.url('/feed')}\nchecked 20")
        assert found.text.endswith("\nNew articles: 1, changed: 0")

        second = pressed(ann, pressed(ann, found, "« Back"), "feeds:one:2:0")
        failed = ann.wait_for_edit(pressed(ann, second, "Look now"))
        assert "failed once: there is no such page (status 404). Next try 20" in failed.text
        ending = pressed(ann, failed, "Unfollow")
        assert ending.text.endswith("\n\nUnfollow this feed? Its articles stay.")
        assert "Follow" not in pressed(ann, ending, "No").text
        assert pressed(ann, pressed(ann, failed, "Unfollow"), "Yes, unfollow it").text.startswith(
            "Feeds 1–1 of 1\n• The Harbour · checked"
        )
        press = ann.press(second, "Look now")  # ended since
        assert told(press, telegram) == "I do not follow that feed any more."
        assert asked(ann, "/stats").text.endswith("Feeds: 1, failing: 0")
    assert [feed.id for feed in feeds.all()] == [1]
    assert {reason for _, reason in telegram.refused if "not modified" not in reason} == set()


def test_a_server_that_hangs_does_not_hold_up_the_end(
    telegram: TelegramServer, stored: Library, ann: Chat, web: WebServer
) -> None:
    web.replies["/feed"] = Reply(rss(), headers=XML, delay=30)
    Feeds(stored, LoopbackFetcher()).follow(web.url("/feed"))
    with operating(telegram, stored, ann):
        pressed(ann, pressed(ann, asked(ann, "/feeds"), "127.0.0.1"), "Look now")
        started = time.monotonic()
    assert time.monotonic() - started < 15


# ── /remove ────────────────────────────────────────────────────────────────────────────────


def test_an_article_is_removed_once_that_is_confirmed(
    telegram: TelegramServer, stored: Library, ann: Chat
) -> None:
    with operating(telegram, stored, ann):
        for wrong in ("/remove", "/remove it", f"/remove {'9' * 20}"):
            assert asked(ann, wrong).text.startswith("Write the article’s number, as you see")
        for missing in ("/remove 9999999999", "/remove https://a.example/<b>"):
            assert asked(ann, missing).text == (
                "There is no such article, or it has already been removed."
            )
        question = asked(ann, "/remove http://www.nordic.example/lighthouse?b=2&a=1#top")
        head, attribution, changed, *rest = question.text.split("\n")
        assert head == "The lighthouse of Skagen is moved"
        assert attribution == "Mette Holm and Jens Dahl · Nordic Post · 22 October 2019"
        assert changed.startswith("Changed once, on ")
        assert rest == [
            "",
            "Remove this article, with its earlier versions? It will no longer be quoted.",
        ]
        assert labels(question) == [["Remove", "Keep"]]
        kept = pressed(ann, question, "Keep")
        assert (kept.text.split("\n")[0], kept.buttons) == ("This article stays:", ())
        again = asked(ann, "/remove 1")
        removed = pressed(ann, again, "Remove")
        assert removed.text.startswith("Removed:\nThe lighthouse of Skagen is moved\n")
        ann.press(again, "Remove")
        assert ann.wait_for_edit(removed).text.startswith("There is no such article")
        assert asked(ann, "What does the tower weigh?").text.startswith("No article has")
    assert [article.id for article in stored.articles()] == [2]
    assert not telegram.refused


def test_the_number_in_a_list_is_the_one_that_removes(
    telegram: TelegramServer, stored: Library, ann: Chat
) -> None:
    stored.remove(1)
    with operating(telegram, stored, ann):
        for listed in (
            asked(ann, "/articles"),
            asked(ann, "/articles comet"),
            asked(ann, "/latest"),
        ):
            assert "\n\n2. A comet returns" in listed.text
            assert listed.text.endswith("\n\nTo remove an article, write /remove and its number.")
            assert labels(listed)[0] == ["2"]
        page = pressed(ann, listed, "2")
        assert page.text.startswith("A comet returns\n")
        assert pressed(ann, page, "« Articles").text == listed.text
        assert asked(ann, "/remove 2").text.startswith("A comet returns\n")
        bob = telegram.private_chat("Bob")
        for command in ("/articles", "/latest"):
            listed = asked(bob, command)
            assert "\n\n1. A comet returns" in listed.text
            assert "/remove" not in listed.text


def test_an_article_is_removed_from_its_page_by_who_runs_the_bot_alone(
    telegram: TelegramServer, stored: Library, ann: Chat
) -> None:
    with operating(telegram, stored, ann):
        bob = telegram.private_chat("Bob")
        assert labels(asked(bob, "/start a1"))[-1] == ["« Articles"]
        page = asked(ann, "/start a1")
        assert labels(page)[-1] == ["« Articles", "Remove"]
        question = pressed(ann, page, "Remove")
        assert "Remove this article, with its earlier versions?" in question.text
        removed = pressed(ann, question, "Remove")
        assert removed.text.startswith("Removed:\n")
        ann.press(page, "Remove")
        assert ann.wait_for_edit(removed).text.startswith("There is no such article")
    assert [article.id for article in stored.articles()] == [2]


# ── the menu ───────────────────────────────────────────────────────────────────────────────


def test_the_menu_of_those_who_run_the_bot(
    telegram: TelegramServer, library: Library, ann: Chat
) -> None:
    stranger, ben = telegram.private_chat("Cem", started=False), telegram.private_chat("Ben")
    operators = {ann.id, stranger.id, 99, ben.id}
    with running(telegram, library, operators=operators):
        telegram.wait_until(lambda: (f"chat:{ben.id}", "ar") in telegram.commands)
    for chat in (ann, ben):
        menus = {code: menu for (scope, code), menu in telegram.commands.items()
                 if scope == f"chat:{chat.id}"}  # fmt: skip
        assert set(menus) == {"", "de", "fr", "es", "ru", "ar"}
        assert [command["command"] for command in menus["de"]][-6:] == [
            "forget", "add", "stats", "gaps", "feeds", "remove",
        ]  # fmt: skip
        assert menus["de"][-1]["description"] == "Einen Artikel entfernen"
    set_before = len(telegram.calls_of("setMyCommands"))
    looked_before = len(telegram.calls_of("getMyCommands"))
    with running(telegram, library, operators=operators):
        telegram.wait_for_call("getMyCommands", count=2 * looked_before)
    assert len(telegram.calls_of("setMyCommands")) == set_before
    assert {reason for _call, reason in telegram.refused} == {"Bad Request: chat not found"}
