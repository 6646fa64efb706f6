"""Questions typed behind the bot's name in any chat, over HTTP."""

from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from telegram import InputTextMessageContent

from bot.messages.inline_results import results_page
from bot.records import Records
from bot.services.asking import RecentAnswers
from bot.texts import Voice
from retrieval import Answer, Article, Library, Quote, Scope, open_library
from retrieval.article_scope import EVERYTHING
from tests.running import running
from tests.telegram_server import TelegramServer, User, parse_html

QUESTION = "What does the tower weigh?"
LONG = "How many people have ever been to the second moon of Neptune?"
RESULT = {
    "type": "article",
    "id": "1.1.60.88",
    "title": "The tower weighs 720 tonnes.",
    "description": "Mette Holm and Jens Dahl · Nordic Post · 22 October 2019 · "
    "The lighthouse of Skagen is moved",
    "input_message_content": {
        "message_text": "<blockquote>The <b>tower weighs</b> 720 tonnes.</blockquote>\n"
        '<a href="https://nordic.example/lighthouse?a=1&amp;b=2'
        '#:~:text=The%20tower%20weighs%20720%20tonnes.">The lighthouse of Skagen is moved</a>\n'
        'Mette Holm and Jens Dahl · Nordic Post · <tg-time unix="1571738400" format="D">'
        "22 October 2019</tg-time>",
        "parse_mode": "HTML",
        "link_preview_options": {"is_disabled": True},
    },
}


@pytest.fixture
def bells() -> Iterator[Library]:
    with open_library("sqlite://") as library:
        for number in range(7):
            text = (
                f"The bell of ferry {number} was found near pier {number} by a diver <{number}>."
            )
            library.add(
                Article(title=f"Pier {number}", text=text, published=date(2020, 1, 1 + number))
            )
        yield library


def answer_to(telegram: TelegramServer, query_id: str) -> dict[str, Any]:
    return telegram.wait_until(lambda: telegram.inline_answers.get(query_id) or {})


def typed(telegram: TelegramServer, person: User, text: str, offset: str = "") -> dict[str, Any]:
    return answer_to(telegram, telegram.inline_query(person, text, offset))


def test_a_question_gives_quotes_to_choose(library: Library, telegram: TelegramServer) -> None:
    alice, group = telegram.private_chat("Alice"), telegram.group()
    with running(telegram, library):
        query_id = telegram.inline_query(alice.person, QUESTION)
        answer = answer_to(telegram, query_id)
        assert answer["results"] == [RESULT]
        assert (answer["cache_time"], answer["is_personal"]) == (60, True)
        assert answer.keys().isdisjoint(("next_offset", "button"))

        sent = telegram.choose(query_id, "1.1.60.88", group, alice.person)
        assert sent.text.startswith("The tower weighs 720 tonnes.\n")
        group.send(
            f"/ask {QUESTION}"
        )  # answered after what was sent by way of the bot, which is not
        group.wait_for_reply()
        assert len(group.messages) == 1

        hint = typed(telegram, alice.person, " ")
        assert hint["results"] == []
        assert hint["button"] == {
            "text": "Write a question and choose a quote",
            "start_parameter": "help",
        }
    assert not telegram.refused


def test_pages_follow_one_another(bells: Library, telegram: TelegramServer) -> None:
    with running(telegram, bells):
        alice = telegram.private_chat("Alice")
        question = "Which bell of a ferry was found by a diver?"
        first = typed(telegram, alice.person, question)
        assert len(first["results"]) == 5
        assert first["next_offset"] == "5"
        second = typed(telegram, alice.person, question, "5")
        assert len(second["results"]) == 2
        assert "next_offset" not in second
        results = first["results"] + second["results"]
        assert len({result["id"] for result in results}) == 7
        texts = [article.text for article in bells.articles()]
        query_id = telegram.inline_query(alice.person, question, "<5>")
        assert answer_to(telegram, query_id)["results"] == first["results"]
        for result in first["results"]:
            shown = telegram.choose(query_id, result["id"], alice, alice.person).text
            assert any(text in shown for text in texts)
            assert result["title"] in texts
        bells.remove(int(first["results"][0]["id"].partition(".")[0]))
        after = typed(telegram, alice.person, question)
        assert first["results"][0] not in after["results"]
    assert not telegram.refused


def test_silence_stays_silence_and_says_why_on_request(
    library: Library, telegram: TelegramServer
) -> None:
    with running(telegram, library):
        alice = telegram.private_chat("Alice")
        short = typed(telegram, alice.person, "asdfgh")
        assert short["results"] == []
        assert short["button"] == {"text": "No answer: why?", "start_parameter": "qYXNkZmdo"}
        long = typed(telegram, alice.person, LONG)
        assert long["results"] == []
        parameter = long["button"]["start_parameter"]
        assert len(parameter) == 13
        alice.send(f"/start {parameter}")
        assert "No article has the word" in alice.wait_for_reply().text
        alice.send("/forget")
        alice.wait_for_reply()
        assert Records(library.database).memories.recall(parameter[1:], alice.id) is None
        assert "<b>" not in str(typed(telegram, alice.person, "<b>" * 85))
    assert not telegram.refused


def test_language_and_sources_are_the_persons_own(
    library: Library, telegram: TelegramServer
) -> None:
    ada, bob = telegram.user("Ada", language_code="de"), telegram.user("Bob")
    Records(library.database).chats.choose_publishers(bob["id"], ["The Harbour"])
    with running(telegram, library):
        described = typed(telegram, ada, QUESTION)["results"][0]["description"]
        assert described.startswith("Mette Holm und Jens Dahl · Nordic Post · 22. Oktober 2019 · ")
        assert typed(telegram, bob, QUESTION)["button"]["text"] == "No answer: why?"


def test_an_answer_that_comes_too_late_is_nobodys_trouble(
    library: Library, telegram: TelegramServer, caplog: pytest.LogCaptureFixture
) -> None:
    with running(telegram, library):
        alice = telegram.private_chat("Alice")
        telegram.inline_query(alice.person, QUESTION, expired=True)
        assert typed(telegram, alice.person, f"{QUESTION} ")["results"] == [RESULT]
    assert alice.messages == []
    assert [record for record in caplog.records if record.levelname == "ERROR"] == []
    assert "Telegram refused" not in caplog.text


def test_only_the_newest_of_what_is_typed_waits(
    library: Library, telegram: TelegramServer
) -> None:
    telegram.delay("answerInlineQuery", 0.3)
    with running(telegram, library):
        alice = telegram.private_chat("Alice")
        first = telegram.inline_query(alice.person, "What")
        telegram.wait_for_call("answerInlineQuery")
        passed_over = telegram.inline_query(alice.person, "What does the")
        assert typed(telegram, alice.person, QUESTION)["results"] == [RESULT]
    assert first in telegram.inline_answers
    assert passed_over not in telegram.inline_answers


TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Zl", "Zp"]))
OFFSETS = st.text("0123456789²-") | st.sampled_from(["", "5", "10", "99", "-1", "1e1", "٣"])


@given(st.lists(TEXTS.filter(str.strip), min_size=1, max_size=9), TEXTS, OFFSETS)
def test_each_result_holds_its_quote_word_for_word(
    texts: list[str], heading: str, offset: str
) -> None:
    article = Article(id=10**9, title=heading, text="", url="https://x.example/")
    quotes = tuple(
        Quote(text=text, start=n, end=n + len(text), score=1, article=article, revision=10**9)
        for n, text in enumerate(texts)
    )
    results, following = results_page(Answer(question="?", quotes=quotes), offset, Voice("ar"))
    assert len(results) <= 5
    assert following is None or int(following) < len(quotes)
    assert len({result.id for result in results}) == len(results)
    end = int(following) if following else len(texts)
    shown = texts[end - len(results) : end]
    for result, text in zip(results, shown, strict=True):
        assert len(result.id.encode()) <= 64
        assert 0 < len(result.title) <= 100
        content = result.input_message_content
        assert isinstance(content, InputTextMessageContent)
        assert parse_html(content.message_text)[0].startswith(f"{text}\n")


def test_the_same_is_looked_up_once_until_something_changes(library: Library) -> None:
    now = 0.0
    recent = RecentAnswers(library, 3, lambda: now)
    first = recent.answer(QUESTION, EVERYTHING)
    now = 29.0
    assert recent.answer(QUESTION, EVERYTHING) is first
    now = 30.0
    second = recent.answer(QUESTION, EVERYTHING)
    assert second is not first
    assert second == first
    narrower = recent.answer(QUESTION, Scope(publishers=("The Harbour",)))
    assert narrower.silence
    library.remove(1)
    assert recent.answer(QUESTION, EVERYTHING).silence


def test_no_more_than_a_few_answers_are_kept(library: Library) -> None:
    recent = RecentAnswers(library, 3, lambda: 0.0)
    first, second = (recent.answer(f"{QUESTION} {n}", EVERYTHING) for n in range(2))
    for number in range(2, 51):
        recent.answer(f"{QUESTION} {number}", EVERYTHING)
    assert recent.answer(f"{QUESTION} 1", EVERYTHING) is second
    assert recent.answer(f"{QUESTION} 0", EVERYTHING) is not first
