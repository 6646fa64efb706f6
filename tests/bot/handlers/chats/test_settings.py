"""Language and privacy in conversation, over HTTP: what readers choose, and what is forgotten."""

import sqlite3
import time
from pathlib import Path

import pytest

from bot.records import Records
from bot.records.memories import KEPT_SECONDS, Memories
from bot.texts import LANGUAGES, Voice
from retrieval import Library, open_library
from tests.conftest import COMET, LIGHTHOUSE
from tests.running import running
from tests.talking import labels
from tests.telegram_server import Chat, TelegramServer

QUESTION = "What does the tower weigh?"


def ask(chat: Chat, text: str) -> str:
    chat.send(text)
    return chat.wait_for_reply().text


# ── the language ───────────────────────────────────────────────────────────────────────────


@pytest.mark.usefixtures("_bot")
def test_a_reader_is_answered_in_telegrams_language(telegram: TelegramServer) -> None:
    for code, expected in [
        ("de", "In keinem Artikel steht das Wort „asdfgh“."),
        ("es-419", "Ningún artículo contiene la palabra «asdfgh»."),
        ("pt-br", "No article has the word “asdfgh”."),
        (None, "No article has the word “asdfgh”."),
    ]:
        alice = telegram.private_chat(language_code=code)
        assert ask(alice, "asdfgh").startswith(expected)


@pytest.mark.usefixtures("_bot")
def test_the_date_of_an_article_is_written_in_the_readers_language(
    telegram: TelegramServer,
) -> None:
    reply = ask(telegram.private_chat(language_code="fr"), QUESTION)
    assert reply == (
        "The tower weighs 720 tonnes.\nThe lighthouse of Skagen is moved\n"
        "Mette Holm et Jens Dahl · Nordic Post · 22 octobre 2019"
    )


@pytest.mark.usefixtures("_bot")
def test_another_language_is_chosen_and_given_up(telegram: TelegramServer) -> None:
    alice = telegram.private_chat(language_code="de")
    alice.send("/language")
    offer = alice.wait_for_reply()
    assert offer.text == "Welche Sprache soll ich sprechen?"
    assert labels(offer) == [
        ["English", "Deutsch", "Français"],
        ["Español", "Русский", "العربية"],
        ["Wie in Telegram"],
    ]
    alice.press(offer, "Русский")
    chosen = alice.wait_for_edit(offer)
    assert (chosen.text, chosen.buttons) == ("Теперь я говорю здесь по-русски.", ())
    assert ask(alice, "/weather").startswith("Я не знаю такой команды.")
    alice.press(offer, "Wie in Telegram")
    assert (
        alice.wait_for_edit(chosen).text == "Ich richte mich wieder nach der Sprache in Telegram."
    )
    assert ask(alice, "/weather").startswith("Diesen Befehl kenne ich nicht.")


def test_the_choice_outlives_the_bot(telegram: TelegramServer, library: Library) -> None:
    alice = telegram.private_chat()
    with running(telegram, library):
        alice.send("/language")
        offer = alice.wait_for_reply()
        alice.press(offer, "Français")
        alice.wait_for_edit(offer)
    with running(telegram, library):
        assert ask(alice, "/weather").startswith("Je ne connais pas cette commande.")


@pytest.mark.usefixtures("_bot")
def test_in_a_group_administrators_choose_for_all(telegram: TelegramServer) -> None:
    group = telegram.supergroup()
    bob, carol = telegram.user("Bob", language_code="de"), telegram.user("Carol")
    group.appoint(carol)
    group.send("/language", sender=bob)
    offer = group.wait_for_reply()
    assert offer.text == "Welche Sprache soll ich sprechen?"
    press = group.press(offer, "Español", sender=bob)
    telegram.wait_until(lambda: press in telegram.callback_answers)
    assert telegram.callback_answers[press]["text"] == (
        "Das kann nur ein Admin der Gruppe ändern."
    )
    group.press(offer, "Español", sender=carol)
    assert group.wait_for_edit(offer).text == "A partir de ahora hablo español aquí."
    group.send("/ask asdfgh", sender=bob)
    assert group.wait_for_reply().text.startswith("Ningún artículo contiene")


def test_a_groups_language_moves_with_it(telegram: TelegramServer, library: Library) -> None:
    group = telegram.group()
    Records(library.database).chats.choose_language(group.id, "de")
    with running(telegram, library):
        new = group.migrate()
        new.send("/ask asdfgh")
        assert new.wait_for_reply().text.startswith("In keinem Artikel")


# ── privacy ────────────────────────────────────────────────────────────────────────────────


@pytest.mark.usefixtures("_bot")
def test_privacy_is_explained(telegram: TelegramServer) -> None:
    assert ask(telegram.private_chat(), "/privacy") == (
        "What I store, and why:\n"
        "• The language and the sources that you chose with /settings, until you choose others.\n"
        "• What the buttons under an answer and your next question need, such as your question "
        "and your 👍 or 👎, for a week at most; only the number of votes is kept.\n"
        "• A long question that you typed after my name in another chat and that got no answer, "
        "so that you can ask why here, for a week at most.\n"
        "• How many questions I answered each day, and how many not.\n"
        "• I do not keep your questions beyond that.\n"
        "In groups I read only what is addressed to me, and what someone asks me to answer. "
        "/forget deletes at once all that is stored about this chat."
    )


def test_privacy_says_when_questions_are_kept(telegram: TelegramServer, library: Library) -> None:
    with running(telegram, library, keep_questions=True):
        assert (
            "• Questions without who asked them, so that /forget cannot find yours: those that I "
            "could not answer and those whose answer got a 👎, for 90 days at most; those that an "
            "article answered, once two readers have asked them, for 30 days: its page shows them "
            "to everyone.\n"
        ) in ask(telegram.private_chat(), "/privacy")


@pytest.mark.usefixtures("_bot")
def test_a_reader_is_forgotten(telegram: TelegramServer, library: Library) -> None:
    records = Records(library.database)
    alice = telegram.private_chat(language_code="de")
    records.chats.choose_language(alice.id, "fr")
    memory_id = records.memories.remember(alice.id, "answer", {})
    assert ask(alice, "/forget").startswith("C’est fait")
    assert records.memories.recall(memory_id, alice.id) is None
    assert ask(alice, "/weather").startswith("Diesen Befehl kenne ich nicht.")


@pytest.mark.usefixtures("_bot")
def test_a_group_is_forgotten_by_its_administrators(
    telegram: TelegramServer, library: Library
) -> None:
    records = Records(library.database)
    group = telegram.supergroup()
    records.chats.choose_language(group.id, "de")
    assert ask(group, "/forget") == "Das kann nur ein Admin der Gruppe ändern."
    assert records.chats.language([group.id]) == "de"
    group.send("/forget", sender_chat=group)  # anonymously
    assert group.wait_for_reply().text.startswith("Erledigt")
    assert records.chats.language([group.id]) is None


def test_what_is_a_week_old_is_deleted(telegram: TelegramServer, tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    with open_library(f"sqlite:///{path}") as library:
        week_ago = time.time() - KEPT_SECONDS
        Memories(library.database, now=lambda: week_ago).remember(1, "answer", {"question": "?"})
        Records(library.database).memories.remember(1, "answer", {"question": "!"})
        with running(telegram, library), sqlite3.connect(path) as connection:
            left = "SELECT count(*) FROM bot_memory"
            patience = time.monotonic() + 10
            while connection.execute(left).fetchone() != (1,):
                assert time.monotonic() < patience
                time.sleep(0.02)
        connection.close()


def test_a_busy_database_keeps_nobody_from_an_answer(
    telegram: TelegramServer, tmp_path: Path
) -> None:
    path = tmp_path / "library.db"
    with open_library(f"sqlite:///{path}") as library:
        library.add_all([LIGHTHOUSE, COMET])
        with running(telegram, library):
            alice = telegram.private_chat()
            alice.send("/language")
            offer = alice.wait_for_reply()
            other = sqlite3.connect(path)
            other.execute("BEGIN IMMEDIATE")
            press = alice.press(offer, "Deutsch")
            telegram.wait_until(lambda: press in telegram.callback_answers)
            assert telegram.callback_answers[press]["text"].startswith("That does not work right")
            assert ask(alice, "/forget").startswith("That does not work right now.")
            assert ask(alice, QUESTION).startswith("The tower weighs 720 tonnes.")
            other.close()


def test_lost_records_keep_nobody_from_an_answer(telegram: TelegramServer, tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    with open_library(f"sqlite:///{path}") as library:
        library.add(LIGHTHOUSE)
        with running(telegram, library):
            with sqlite3.connect(path) as connection:
                connection.execute("DROP TABLE bot_chat")
            connection.close()
            alice = telegram.private_chat(language_code="fr")
            assert ask(alice, QUESTION).endswith("22 octobre 2019")


# ── what Telegram shows of the bot ─────────────────────────────────────────────────────────


def test_menus_and_descriptions_are_set_in_every_language_once(
    telegram: TelegramServer, library: Library
) -> None:
    codes = ["", "de", "fr", "es", "ru", "ar"]
    with running(telegram, library):
        telegram.wait_for_call("setMyShortDescription", count=len(LANGUAGES))
    scopes = ("all_private_chats", "all_group_chats")
    assert set(telegram.commands) == {(scope, code) for scope in scopes for code in codes}
    for commands in telegram.commands.values():
        assert [command["command"] for command in commands] == [
            "ask", "articles", "latest", "sources", "settings", "help", "language", "privacy",
            "forget",
        ]  # fmt: skip
    assert telegram.commands["all_private_chats", "de"][-1]["description"] == (
        "Löschen, was ich von dir gespeichert habe"
    )
    assert telegram.commands["all_group_chats", "de"][-1]["description"] == (
        "Löschen, was ich von dieser Gruppe gespeichert habe"
    )
    assert telegram.profile["description", ""] == Voice("en").say("description")
    assert telegram.profile["short_description", "ar"] == Voice("ar").say("short-description")

    set_before = sum(call.method.startswith("setMy") for call in telegram.calls)
    telegram.profile["description", "fr"] = "Autre chose."
    with running(telegram, library):
        telegram.wait_for_call("getMyShortDescription", count=2 * len(LANGUAGES))
    assert sum(call.method.startswith("setMy") for call in telegram.calls) == set_before + 1
    assert telegram.profile["description", "fr"] == Voice("fr").say("description")
