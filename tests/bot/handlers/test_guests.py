"""The bot as a guest: mentioned in chats where it is not a member, over HTTP."""

import sqlite3
from pathlib import Path

import pytest

from bot.records import Records, Tally
from retrieval import Library, open_library
from tests.running import running
from tests.telegram_server import Chat, TelegramServer

ANSWER = (
    "The tower weighs 720 tonnes.\n"
    "The lighthouse of Skagen is moved\n"
    "Mette Holm and Jens Dahl · Nordic Post · 22 October 2019"
)


def elsewhere(chat: Chat) -> Chat:
    chat.bot_status = "left"
    return chat


@pytest.mark.usefixtures("_bot")
def test_a_guest_answers_or_says_why_not(telegram: TelegramServer, library: Library) -> None:
    group = elsewhere(telegram.group())
    group.send("What does the tower weigh, @verbatim_test_bot?")
    answer = group.wait_for_reply()
    assert answer.text == ANSWER
    assert answer.buttons == ()
    assert answer.extra["guest_bot_caller_user"] == group.person
    [call] = telegram.calls_of("answerGuestQuery")
    content = call.parameters["result"]["input_message_content"]
    assert content["link_preview_options"] == {"is_disabled": True}
    assert Records(library.database).day_counts.tally(1) == Tally(answered=1, unanswered=0)

    group.send("@verbatim_test_bot <asdfgh>")
    assert group.wait_for_reply().text == (
        "No article has the word “asdfgh”.\n\n"
        "I have 2 articles, the newest from 22 October 2019. You could ask:\n"
        "• What about Lucía Vidal?\n"
        "• The lighthouse of Skagen is moved"
    )
    group.send("hey @verbatim_test_bot, how many articles do you have?")
    assert group.wait_for_reply().text == (
        "I have 2 articles, the newest from 22 October 2019. /articles shows what I have read."
    )
    tally = Records(library.database).day_counts.tally(1)
    assert tally == Tally(answered=1, unanswered=0)  # small talk is not counted
    group.send("@verbatim_test_bot")
    assert group.wait_for_reply().text == (
        "Write your question after @verbatim_test_bot, for example: "
        "@verbatim_test_bot What about Lucía Vidal?"
    )
    # It is no turn of a conversation: nothing of the chat is remembered.
    group.send("@verbatim_test_bot How long did it roll?")
    assert "Understood as" not in group.wait_for_reply().text
    assert telegram.calls_of("sendMessage") == []


@pytest.mark.usefixtures("_bot")
def test_a_guest_is_asked_as_often_as_a_member(telegram: TelegramServer) -> None:
    group, other = elsewhere(telegram.group()), telegram.user("Other")
    question = "@verbatim_test_bot What does the tower weigh?"
    for _ in range(5):
        group.send(question)
        assert group.wait_for_reply().text == ANSWER
    group.send(question)
    assert group.wait_for_reply().text.startswith(
        "That was a lot at once. I will answer again in "
    )
    group.send(question)  # which was said already
    group.send(question, sender=other)
    assert group.wait_for_reply().text == ANSWER
    assert len(telegram.calls_of("answerGuestQuery")) == 7


@pytest.mark.usefixtures("_bot")
def test_other_bots_are_not_answered(telegram: TelegramServer) -> None:
    group, other = elsewhere(telegram.group()), telegram.user("Other", is_bot=True)
    group.send("@verbatim_test_bot What does the tower weigh?", sender=other)
    group.send("@verbatim_test_bot What did the tower weigh?", via_bot=other)
    group.send("@verbatim_test_bot What does the tower weigh?", sender_chat=group)
    assert group.wait_for_reply().text == ANSWER
    assert len(telegram.calls_of("answerGuestQuery")) == 1


def test_a_guest_goes_by_who_asks_and_not_by_where(
    telegram: TelegramServer, library: Library
) -> None:
    chat = elsewhere(telegram.private_chat("Bob"))  # Ada's chat with Bob, which has his number
    ada = telegram.user("Ada", language_code="fr")
    records = Records(library.database)
    records.chats.choose_language(chat.id, "de")
    records.chats.choose_publishers(chat.id, ["The Harbour"])
    with running(telegram, library):
        chat.send("@verbatim_test_bot What does the tower weigh?", sender=ada)
        assert "22 octobre 2019" in chat.wait_for_reply().text
    assert not telegram.refused


def test_trouble_is_told_in_the_answer_and_lateness_not_at_all(
    telegram: TelegramServer, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "library.db"
    group = elsewhere(telegram.group())
    late = "query is too old and response timeout expired or query ID is invalid"
    telegram.fail("answerGuestQuery", error_code=400, detail=late)
    with open_library(f"sqlite:///{path}") as library, running(telegram, library):
        group.send("@verbatim_test_bot Who is late?")
        telegram.wait_for_call("answerGuestQuery")
        with sqlite3.connect(path) as connection:
            connection.execute("DROP TABLE library")
        connection.close()
        group.send("@verbatim_test_bot What does the tower weigh?")
        assert group.wait_for_reply().text == (
            "I cannot look that up right now. Please ask again in a few minutes."
        )
    assert telegram.calls_of("sendMessage") == []
    assert [record for record in caplog.records if record.levelname == "ERROR"] == []
