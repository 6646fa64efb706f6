"""Looking through the articles in conversation, over HTTP."""

import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from bot.handlers.articles import ArticleBrowser
from bot.records import ArticleQuestions, Records
from bot.texts import Voice
from retrieval import Article, Library, open_library
from retrieval.article_scope import EVERYTHING
from tests.running import running
from tests.talking import asked, labels, pressed
from tests.telegram_server import Chat, Message, TelegramServer

BELL = Article(
    title="The bell of Vik",
    text="On Monday we met Ada Byron. The bell of the ferry weighs ninety kilograms.",
    authors=["Jon Dahl"],
    publisher="The Harbour",
    published=date(2024, 8, 1),
    url="https://harbour.example/bell",
    language="en",
)
QUESTION = "How much does the bell of the ferry weigh?"


@pytest.fixture
def bell(tmp_path: Path) -> Iterator[Library]:
    with open_library(f"sqlite:///{tmp_path / 'bell.db'}") as library:
        library.add(BELL)
        for number in range(1, 20):
            library.add(
                Article(
                    title=f"Élections on pier {number}",
                    text=f"The mayor of pier {number} was chosen by the gulls.",
                    publisher="The Gull",
                    published=date(2024, 1, number),
                )
            )
        yield library


def told(telegram: TelegramServer, chat: Chat, message: Message, button: str) -> str:
    """Press a button that changes nothing, and give the notice."""
    press = chat.press(message, button)
    telegram.wait_until(lambda: press in telegram.callback_answers)
    return str(telegram.callback_answers[press].get("text", ""))


def test_the_articles_are_looked_through_in_place(bell: Library, telegram: TelegramServer) -> None:
    with running(telegram, bell):
        alice = telegram.private_chat("Alice")
        first = asked(alice, "/articles")
        assert first.text.startswith("Articles 1–8 of 20, newest first\n\n1. The bell of Vik\n")
        assert labels(first)[1:] == [["Older »"], ["By publisher"]]

        page = pressed(alice, first, "1")
        assert page.text.startswith(
            "The bell of Vik\nJon Dahl · The Harbour · 1 August 2024\n"
            "English · 2 sentences · 1 minute to read\n"
            "On Monday we met Ada Byron. The bell of the ferry weighs ninety kilograms.\n\n"
            "It answers, for example:\n1. What about Ada Byron?\n2. The bell of Vik"
        )
        assert labels(page) == [["1", "2"], ["« Articles"]]
        answer = pressed(alice, page, "2")
        assert answer.text.startswith("The bell of Vik\nThe bell of the ferry weighs ninety")
        again = pressed(alice, answer, "« Back")
        assert again.text == page.text
        back = pressed(alice, again, "« Articles")
        assert back.text == first.text

        publishers = pressed(alice, back, "By publisher")
        assert labels(publishers) == [["The Gull · 19"], ["The Harbour · 1"], ["All articles"]]
        gull = pressed(alice, publishers, "The Gull · 19")
        assert gull.text.startswith(
            "The Gull: articles 1–8 of 19, newest first\n\n1. Élections on pier 19\n19 January "
        )
        last = pressed(alice, pressed(alice, gull, "Older »"), "Older »")
        assert last.text.endswith("3. Élections on pier 1\n1 January 2024")
        opened = pressed(alice, last, "3")
        assert opened.text.startswith("Élections on pier 1\nThe Gull · 1 January 2024\n")
        back = pressed(alice, opened, "« Articles")
        assert back.text == last.text
        assert pressed(alice, back, "All articles").text == first.text

        latest = asked(alice, "/latest")
        assert latest.text.startswith("The latest articles\n\n1. The bell of Vik\nJon Dahl · ")
        assert "2024\nOn Monday we met Ada Byron.\n\n2. Élections on pier 19\n" in latest.text
        assert labels(latest) == [["1", "2", "3", "4", "5"], ["All articles"]]
        opened = pressed(alice, latest, "5")
        assert pressed(alice, opened, "« Articles").text == latest.text
    assert not telegram.refused


def test_titles_are_searched_across_a_restart_and_only_for_their_chat(
    bell: Library, telegram: TelegramServer
) -> None:
    alice, bob = telegram.private_chat("Alice"), telegram.private_chat("Bob")
    with running(telegram, bell):
        found = asked(alice, "/articles  ELECTION\npier ")
        assert found.text.startswith("Titles with ELECTION pier: 1–8 of 19, newest first\n\n1. Él")
        none = asked(bob, "/articles <whales>")
        assert none.text == "No title has all of these words: <whales>"
    with running(telegram, bell):
        older = pressed(alice, found, "Older »")
        assert older.text.startswith("Titles with ELECTION pier: 9–16 of 19")
        opened = pressed(alice, older, "8")
        assert pressed(alice, opened, "« Articles").text == older.text
        bob.store(replace(none, keyboard={"inline_keyboard": [[{"text": "Stolen",
            "callback_data": found.buttons[1][0].callback_data}]]}))  # fmt: skip
        stolen = bob.message(none)
        assert stolen
        assert "no longer work" in told(telegram, bob, stolen, "Stolen")
        asked(alice, "/forget")
        assert "no longer work" in told(telegram, alice, older, "« Newer")
    assert not telegram.refused


def test_a_library_that_has_become_smaller_since(bell: Library, telegram: TelegramServer) -> None:
    with running(telegram, bell):
        alice = telegram.private_chat("Alice")
        first = asked(alice, "/articles")
        harbour, second = asked(alice, "/articles bell"), asked(alice, "/articles")
        page = pressed(alice, second, "1")
        publishers = pressed(alice, asked(alice, "/articles"), "By publisher")
        for number in range(1, 16):
            bell.remove(number)
        gone = pressed(alice, harbour, "1")
        assert gone.text == "I do not have this article, or no longer do."
        assert pressed(alice, gone, "« Articles").text.startswith("No title has all of these")
        assert pressed(alice, page, "1").text == gone.text
        # The publisher has no article any more, and the page is behind the end.
        assert pressed(alice, publishers, "The Harbour · 1").text.startswith("Articles 1–5 of 5")
        assert pressed(alice, first, "Older »").text.startswith("Articles 1–5 of 5")
        for number in range(16, 21):
            bell.remove(number)
        assert asked(alice, "/latest").text == "There are no articles yet."
    assert not telegram.refused


def test_a_chat_sees_the_articles_of_its_sources(bell: Library, telegram: TelegramServer) -> None:
    alice = telegram.private_chat("Alice")
    Records(bell.database).chats.choose_publishers(alice.id, ["The Gull"])
    with running(telegram, bell):
        chosen = asked(alice, "/articles")
        assert chosen.text.startswith(
            "Articles 1–8 of 19, newest first\nOnly from the sources chosen in /settings.\n\n1. Él"
        )
        assert labels(chosen)[1:] == [["Older »"]]
        assert "bell" not in asked(alice, "/latest").text
        assert asked(alice, "/articles bell").text.startswith("No title has all of these words")


def test_the_news_are_asked_for_in_words(bell: Library, telegram: TelegramServer) -> None:
    alice = telegram.private_chat("Alice")
    with running(telegram, bell, keep_questions=True):
        news = asked(alice, "Hey, what's new?")
        assert news.text.startswith(
            "The latest articles:\nOn Monday we met Ada Byron.\nThe bell of Vik\nJon Dahl · The Ha"
        )
        assert news.text.count("The mayor of pier") == 4
        assert labels(news)[0] == ["Context", "Why this?"]
        pier = asked(alice, "any news about pier 7?")
        assert pier.text.startswith(
            "The latest articles on “pier 7”:\nThe mayor of pier 7 was chosen by the gulls.\n"
        )
        assert pressed(alice, pressed(alice, pier, "Why this?"), "« Back").text == pier.text
        assert asked(alice, "/latest pier 7").text == pier.text
        about = asked(alice, "Tell me about the bell of the ferry")
        assert about.text.startswith(
            "I quote and do not summarise. This is how the best articles on “the bell of the "
            "ferry” begin:\nOn Monday we met Ada Byron.\nThe bell of Vik\n"
        )
        context = pressed(alice, about, "Context")
        assert "The bell of the ferry weighs ninety kilograms." in context.text
        assert pressed(alice, context, "« Back").text == about.text
        none = asked(alice, "/latest <whales>")
        assert none.text.startswith("No article has the word “whales”.")
        Records(bell.database).chats.choose_publishers(alice.id, ["The Gull"])
        assert "bell" not in asked(alice, "what's new?").text
        assert asked(alice, "/latest bell").text.startswith("The articles have the word “bell”:")
    assert not telegram.refused
    records = Records(bell.database)
    assert records.asked.of(1) == ArticleQuestions(0, ())
    assert [kept.question for kept in records.unanswered.all()] == ["<whales>"]


@pytest.mark.parametrize(
    ("language", "question", "heading"),
    [
        ("de", "Neues zu Pier 7", "Die neuesten Artikel zu „Pier 7“:"),
        ("fr", "des nouvelles du pier 7 ?", "Les derniers articles sur «\xa0pier 7\xa0» :"),
        ("es", "háblame de pier 7", "Cito, no resumo. Así empiezan los mejores artículos sobre «"),
        ("ru", "новости о pier 7", "Последние статьи по запросу «pier 7»:"),
        ("ar", "آخر الأخبار", "أحدث المقالات:"),
    ],
)
def test_the_news_are_announced_in_the_readers_language(
    bell: Library, telegram: TelegramServer, language: str, question: str, heading: str
) -> None:
    with running(telegram, bell):
        alice = telegram.private_chat("Alice")
        alice.person["language_code"] = language
        news = asked(alice, question).text
        assert news.startswith(heading)
        assert "The mayor of pier 7 was chosen by the gulls." in news or language == "ar"


def test_a_busy_database_keeps_nobody_from_what_is_found(bell: Library) -> None:
    browser = ArticleBrowser(bell, Records(bell.database))
    other = sqlite3.connect(str(bell.path))
    other.execute("BEGIN IMMEDIATE")
    text, buttons = browser.search(1, "bell", EVERYTHING, Voice())
    other.close()
    assert text.startswith("Titles with bell: 1–1 of 1")
    assert buttons is None  # they would not know what was looked for


@pytest.mark.parametrize("keep", [True, False])
def test_what_was_asked_of_an_article_is_counted(
    bell: Library, telegram: TelegramServer, keep: bool
) -> None:
    with running(telegram, bell, keep_questions=keep):
        alice, bob = telegram.private_chat("Alice"), telegram.private_chat("Bob")
        for chat in (alice, alice, bob):
            assert "Readers asked" not in pressed(alice, asked(alice, "/articles"), "1").text
            assert "ninety kilograms" in asked(chat, QUESTION).text
        asked(bob, "Where is Paris?")  # which has no answer
        page = pressed(alice, asked(alice, "/articles"), "1")
        assert "\n\nAnswered 3 questions in the last 30 days." in page.text
        assert ("Readers asked most often:\n• " + QUESTION in page.text) == keep
    questions = (QUESTION,) if keep else ()
    assert Records(bell.database).asked.of(1) == ArticleQuestions(3, questions)
