"""The real bot over HTTP on an emulated Telegram: what a person writes and what comes back."""

import asyncio
import sqlite3
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.application import serve
from bot.settings import Settings, SettingsError
from retrieval import Article, Library, open_library
from retrieval.feeds import Feeds
from retrieval.sources.web.fetching import Fetcher
from tests.running import running
from tests.telegram_server import Entity, Message, TelegramServer

QUESTION = "What does the tower weigh?"
ANSWER = (
    "The tower weighs 720 tonnes.\n"
    "The lighthouse of Skagen is moved\n"
    "Mette Holm and Jens Dahl · Nordic Post · 22 October 2019"
)

NO_ANSWER = (
    "No article has the word “asdfgh”.\n\n"
    "I have 2 articles, the newest from 22 October 2019. You could ask:\n"
    "• What about Lucía Vidal?\n"
    "• The lighthouse of Skagen is moved"
)


def entity(message: Message, kind: str) -> Entity:
    [found] = [entity for entity in message.entities if entity.type == kind]
    return found


_PEOPLE = ((501, "Ann"), (502, "Ben"))


# ── a private chat ─────────────────────────────────────────────────────────────────────────


@pytest.mark.usefixtures("_bot")
def test_an_update_that_cannot_be_read_holds_up_no_other(
    telegram: TelegramServer, caplog: pytest.LogCaptureFixture
) -> None:
    alice, bob = telegram.private_chat("Alice"), telegram.private_chat("Bob")
    # A poll as a server of one's own sends it that is older than the library.
    old = {"id": "1", "question": "Is the secret safe?", "options": [], "total_voter_count": 0}
    alice.send("", poll={**old, "is_closed": False, "is_anonymous": True, "type": "regular"})
    bob.send(QUESTION)
    assert bob.wait_for_reply().text == ANSWER
    assert "An update cannot be read and is passed over: TypeError" in caplog.text
    assert "secret" not in caplog.text


@pytest.mark.usefixtures("_bot")
def test_a_question_is_answered_with_a_quote_and_its_source(telegram: TelegramServer) -> None:
    alice = telegram.private_chat("Alice")
    question = alice.send(QUESTION)
    reply = alice.wait_for_reply()
    assert reply.text == ANSWER
    assert reply.reply_to == question.message_id
    quote = entity(reply, "blockquote")
    assert reply.text[quote.offset : quote.end] == "The tower weighs 720 tonnes."
    assert entity(reply, "text_link").url == (
        "https://nordic.example/lighthouse?a=1&b=2#:~:text=The%20tower%20weighs%20720%20tonnes."
    )
    day = entity(reply, "date_time")
    assert reply.text[day.offset : day.end] == "22 October 2019"
    assert (day.unix_time, day.date_time_format) == (1571738400, "D")
    [call] = telegram.calls_of("sendMessage")
    assert call.parameters["link_preview_options"] == {"is_disabled": True}


@pytest.mark.usefixtures("_bot")
def test_a_quote_is_shown_in_its_context_and_with_its_copies(
    telegram: TelegramServer, library: Library
) -> None:
    text = "Kristin & Per met <again>. They named the whale Balder."
    for name in ("north", "south"):
        library.add(Article(title="Whales", text=text, url=f"https://{name}.example/"))
    alice = telegram.private_chat()
    alice.send("Who named the whale Balder?")
    reply = alice.wait_for_reply()
    assert reply.text == (
        "[Kristin & Per met <again>.]\nThey named the whale Balder.\nWhales\nAlso in: Whales"
    )
    context = entity(reply, "italic")
    assert reply.text[context.offset : context.end] == "[Kristin & Per met <again>.]"
    links = [entity.url for entity in reply.entities if entity.type == "text_link"]
    assert links == [
        "https://north.example/#:~:text=They%20named%20the%20whale%20Balder.",
        "https://south.example/",
    ]


@pytest.mark.usefixtures("_bot")
def test_the_words_that_answer_are_underlined(telegram: TelegramServer) -> None:
    alice = telegram.private_chat()
    alice.send("How much did the move cost?")
    reply = alice.wait_for_reply()
    marked = entity(reply, "underline")
    assert reply.text[marked.offset : marked.end] == "5 million kroner"
    quote = entity(reply, "blockquote")
    assert quote.offset < marked.offset < marked.end <= quote.end


@pytest.mark.usefixtures("_bot")
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("What is the capital of <b>France</b> & Spain?", "“France” or “Spain”."),
        ("hello", "Hello! Ask me a question"),
        ("asdfgh", "No article has the word “asdfgh”."),
        ("🙂", "The question has no word to look for"),
        ("x" * 4096, "“xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…”."),
        ("tower " * 682, "The tower weighs 720 tonnes."),
        ("/ask", "Write your question after /ask"),
        ("/ask\nWhat does the tower weigh?", "720 tonnes"),
        ("/ASK What does the tower weigh?", "720 tonnes"),
        ("/weather", "I do not know that command."),
        ("/help", "In a group, write /ask and your question, mention me or reply to me."),
    ],
)
def test_what_can_be_written(telegram: TelegramServer, text: str, expected: str) -> None:
    alice = telegram.private_chat()
    alice.send(text)
    assert expected in alice.wait_for_reply().text


@pytest.mark.usefixtures("_bot")
def test_a_very_long_follow_up_is_answered(telegram: TelegramServer) -> None:
    alice = telegram.private_chat()
    alice.send(QUESTION)
    alice.wait_for_reply()
    alice.send(f"and did it roll on {'rails ' * 580}?")
    reply = alice.wait_for_reply().text
    assert reply.startswith("Understood as: did it roll on rails rails")
    assert "It rolled on rails for ten hours." in reply


@pytest.mark.usefixtures("_bot")
def test_start_explains_with_an_example_that_works(telegram: TelegramServer) -> None:
    alice = telegram.private_chat()
    alice.send("/start")
    reply = alice.wait_for_reply()
    assert reply.text == (
        "Ask me a question and I answer with sentences from the articles I have, word for word. "
        "I make nothing up: if they do not answer it, I tell you so.\n\n"
        "For example: What about Lucía Vidal?\n\n"
        "In a group, write /ask and your question, mention me or reply to "
        "me. In any other chat, write @verbatim_test_bot and your question. "
        "/articles shows what I have read."
    )
    alice.send("What about Lucía Vidal?")
    assert "it will be watched by Lucía Vidal" in alice.wait_for_reply().text


@pytest.mark.usefixtures("_bot")
def test_what_is_not_text(telegram: TelegramServer) -> None:
    alice = telegram.private_chat()
    alice.send_sticker()
    assert alice.wait_for_reply().text.startswith("I can only read text")
    alice.send_photo()
    assert alice.wait_for_reply().text.startswith("I can only read text")


@pytest.mark.usefixtures("_bot")
def test_an_album_is_answered_once(telegram: TelegramServer) -> None:
    alice = telegram.private_chat()
    for caption in ("", QUESTION, ""):
        alice.send_photo(caption, media_group_id="album")
    assert alice.wait_for_reply().text == ANSWER
    alice.send_sticker()
    assert alice.wait_for_reply().text.startswith("I can only read text")
    assert len(telegram.calls_of("sendMessage")) == 2
    alice.send_photo(caption=QUESTION)
    assert alice.wait_for_reply().text == ANSWER


@pytest.mark.usefixtures("_bot")
def test_a_corrected_question_corrects_its_answer(telegram: TelegramServer) -> None:
    alice = telegram.private_chat()
    question = alice.send("What does the zeppelin drink?")
    reply = alice.wait_for_reply()
    assert "No article has the words" in reply.text
    alice.edit(question, QUESTION)
    corrected = alice.wait_for_edit(reply)
    assert corrected.text == ANSWER
    alice.edit(question, QUESTION + " ")  # the same answer: nothing to edit, nothing to send
    alice.send("asdfgh")
    assert alice.wait_for_reply().text == NO_ANSWER
    assert len(alice.messages) == 2
    alice.delete(corrected)
    alice.edit(question, "When was the comet seen?")
    assert "The comet was last seen in 1951." in alice.wait_for_reply().text
    telegram.refused.clear()


def test_a_corrected_question_corrects_its_answer_after_a_restart(
    telegram: TelegramServer, library: Library
) -> None:
    alice = telegram.private_chat()
    with running(telegram, library):
        question = alice.send("What does the twoer weihg?")
        reply = alice.wait_for_reply()
        help_request = alice.send("/help")
        help_text = alice.wait_for_reply().text
    with running(telegram, library):
        alice.edit(question, QUESTION)
        assert alice.wait_for_edit(reply).text == ANSWER
        alice.edit(help_request, QUESTION)  # the reply to what was no question is not stored
        assert alice.wait_for_reply().text == ANSWER
    with running(telegram, library):
        corrected = alice.messages[-1]
        alice.edit(help_request, "https://nordic.example/")
        assert alice.wait_for_edit(corrected).text.startswith("I do not read pages")
    assert [message.text for message in alice.messages[:2]] == [ANSWER, help_text]
    assert len(alice.messages) == 3


def test_a_forgotten_question_is_answered_anew_where_it_is_corrected(
    telegram: TelegramServer, library: Library
) -> None:
    alice = telegram.private_chat()
    with running(telegram, library):
        question = alice.send(QUESTION)
        assert alice.wait_for_reply().text == ANSWER
        alice.send("/forget")
        alice.wait_for_reply()
        alice.edit(question, "When was the comet seen?")
        assert "The comet was last seen in 1951." in alice.wait_for_reply().text
    assert alice.messages[0].text == ANSWER


@pytest.mark.usefixtures("_bot")
def test_an_edit_of_what_was_never_answered_is_answered(telegram: TelegramServer) -> None:
    alice = telegram.private_chat()
    sticker = alice.send_sticker()
    alice.wait_for_reply()
    alice.edit(sticker, "/help")  # not worth another reply
    note = alice.send("/help")
    alice.wait_for_reply()
    alice.edit(note, QUESTION)
    assert alice.wait_for_edit(alice.messages[-1]).text == ANSWER


@pytest.mark.usefixtures("_bot")
def test_a_question_deleted_meanwhile_is_answered(telegram: TelegramServer) -> None:
    alice = telegram.private_chat()
    with telegram.changed:  # nobody is served until this is left
        alice.delete(alice.send(QUESTION))
    reply = alice.wait_for_reply()
    assert (reply.text, reply.reply_to) == (ANSWER, None)


@pytest.mark.usefixtures("_bot")
def test_many_readers_at_once_get_one_answer_each(telegram: TelegramServer) -> None:
    chats = [telegram.private_chat(f"Reader {number}") for number in range(30)]
    for chat in chats:
        chat.send(QUESTION)
    for chat in chats:
        assert chat.wait_for_reply().text == ANSWER
    assert len(telegram.calls_of("sendMessage")) == 30


def test_who_floods_the_bot_gets_no_more_than_a_fair_share(
    telegram: TelegramServer, library: Library
) -> None:
    with running(telegram, library):
        flooder, alice = telegram.private_chat("Flooder"), telegram.private_chat("Alice")
        telegram.fail("sendMessage", error_code=429, retry_after=2)
        flooder.send("hello")
        telegram.wait_for_call("sendMessage")
        for _ in range(50):
            flooder.send("hello")
        alice.send(QUESTION)
        assert alice.wait_for_reply(timeout=2).text == ANSWER
        flooder.wait_for(20)
        flooder.send(QUESTION)
        flooder.wait_for(21)
    assert len(flooder.messages) == 21
    assert flooder.messages[-1].text == ANSWER


# ── groups and topics ──────────────────────────────────────────────────────────────────────


@pytest.mark.usefixtures("_bot")
@pytest.mark.parametrize("text", [f"/ask {QUESTION}", f"/ask@verbatim_test_bot {QUESTION}"])
def test_ask_in_a_group(telegram: TelegramServer, text: str) -> None:
    for group in (telegram.group(), telegram.supergroup()):
        question = group.send(text)
        reply = group.wait_for_reply()
        assert (reply.text, reply.reply_to) == (ANSWER, question.message_id)


def test_a_group_is_left_in_peace(telegram: TelegramServer, library: Library) -> None:
    telegram.privacy_mode = False
    with running(telegram, library):
        group = telegram.supergroup()
        for text in (QUESTION, f"/ask@other_bot {QUESTION}", "/weather", "@someone hello"):
            group.send(text)
        group.edit(group.send("hello"), QUESTION)
        group.send_sticker()
        group.send(f"/ask {QUESTION}")
        assert group.wait_for_reply().text == ANSWER
    assert len(group.messages) == 1


@pytest.mark.usefixtures("_bot")
def test_the_answer_stays_in_its_topic(telegram: TelegramServer) -> None:
    forum = telegram.forum(topics=["General", "News"])
    for topic, thread in (("News", forum.topics["News"]), ("General", None)):
        forum.send(f"/ask {QUESTION}", thread=topic)
        reply = forum.wait_for_reply()
        assert (reply.text, reply.thread) == (ANSWER, thread)


def test_the_answer_to_a_question_in_a_deleted_topic(
    telegram: TelegramServer, library: Library
) -> None:
    forum = telegram.forum(topics=["General", "News"])
    with running(telegram, library):
        with telegram.changed:
            forum.send(f"/ask {QUESTION}", thread="News")
            forum.delete_topic("News")
        reply = forum.wait_for_reply()
        assert (reply.text, reply.thread, reply.reply_to) == (ANSWER, None, None)


@pytest.mark.usefixtures("_bot")
def test_a_question_in_a_thread_of_replies(telegram: TelegramServer) -> None:
    group = telegram.supergroup()
    first = group.send("Does anybody know?")
    group.send(f"/ask {QUESTION}", reply_to=first)
    assert group.wait_for_reply().text == ANSWER


@pytest.mark.usefixtures("_bot")
@pytest.mark.parametrize("call", ["@verbatim_test_bot", "/ask", "/ask@verbatim_test_bot"])
def test_a_question_to_the_group_is_answered_when_the_bot_is_called_to_it(
    telegram: TelegramServer, call: str
) -> None:
    group = telegram.supergroup()
    ann, ben = ({"id": n, "is_bot": False, "first_name": name} for n, name in _PEOPLE)
    first = group.send(QUESTION, sender=ann)
    called = group.send(call, reply_to=first, sender=ben)
    answer = group.wait_for_reply()
    assert (answer.text, answer.reply_to) == (ANSWER, first.message_id)
    group.send("and what did it cost?", reply_to=answer, sender=ann)
    assert "the move cost 5 million kroner" in group.wait_for_reply().text
    group.edit(called, f"{call} When was the comet seen?")
    assert "The comet was last seen in 1951." in group.wait_for_edit(answer).text
    group.send(call, reply_to=group.messages[0], sender=ben)  # which is the bot's
    reply = group.wait_for_reply()
    assert reply.text.startswith("Write your question after /ask, for example: /ask ")


@pytest.mark.usefixtures("_bot")
def test_a_question_to_the_group_leans_on_what_its_asker_was_told(
    telegram: TelegramServer,
) -> None:
    group = telegram.supergroup()
    ann, ben = ({"id": n, "is_bot": False, "first_name": name} for n, name in _PEOPLE)
    group.send(f"/ask {QUESTION}", sender=ann)
    assert group.wait_for_reply().text == ANSWER
    second = group.send("and what did it cost?", sender=ann)
    group.send("/ask When was the comet last seen?", sender=ben)
    assert "1951" in group.wait_for_reply().text
    group.send("@verbatim_test_bot", reply_to=second, sender=ben)
    answer = group.wait_for_reply()
    assert "the move cost 5 million kroner" in answer.text
    assert answer.reply_to == second.message_id


@pytest.mark.usefixtures("_bot")
def test_an_anonymous_administrator_asks(telegram: TelegramServer) -> None:
    group = telegram.supergroup()
    group.send(f"/ask {QUESTION}", sender_chat=group)
    assert group.wait_for_reply().text == ANSWER


def test_a_group_that_becomes_a_supergroup(telegram: TelegramServer, library: Library) -> None:
    with running(telegram, library):
        group = telegram.group()
        with telegram.changed:
            group.send(f"/ask {QUESTION}")
            new = group.migrate()
        assert new.wait_for_reply().text == ANSWER


# ── the list of articles ───────────────────────────────────────────────────────────────────


@pytest.fixture
def _many_articles(library: Library) -> None:
    library.add_all(
        Article(title=f"Article <{number}>", text=f"Text {number}.") for number in range(23)
    )


@pytest.mark.usefixtures("_many_articles", "_bot")
def test_the_list_is_turned_page_by_page(telegram: TelegramServer) -> None:
    alice = telegram.private_chat()
    alice.send("/articles")
    first = alice.wait_for_reply()
    # What says of itself when it is from comes first, then what was added last.
    assert first.text.startswith(
        "Articles 1–8 of 25, newest first\n\n1. The lighthouse of Skagen is"
    )
    assert "Nordic Post · 22 October 2019\n\n2. Article <22>\n\n3. Article <21>" in first.text
    assert [[button.text for button in row] for row in first.buttons] == [
        ["1", "2", "3", "4", "5", "6", "7", "8"], ["Older »"]
    ]  # fmt: skip
    alice.press(first, "Older »")
    second = alice.wait_for_edit(first)
    assert second.text.startswith("Articles 9–16 of 25")
    assert [button.text for button in second.buttons[1]] == ["« Newer", "Older »"]
    alice.press(second, "Older »")
    third = alice.wait_for_edit(second)
    assert third.text.startswith("Articles 17–24 of 25")
    alice.press(third, "« Newer")
    assert alice.wait_for_edit(third).text == second.text
    assert len(telegram.callback_answers) == 3


@pytest.mark.usefixtures("_many_articles")
def test_presses_that_come_twice_late_or_forged(
    telegram: TelegramServer, library: Library
) -> None:
    with running(telegram, library):
        alice = telegram.private_chat()
        alice.send("/articles")
        page = alice.wait_for_reply()
        alice.press(page, "Older »", expired=True)
        second = alice.wait_for_edit(page)
        alice.press(page, "Older »")  # the same page again: nothing to edit
        telegram.wait_for_call("editMessageText", count=2)
        for number in range(1, 24):
            library.remove(number)
        forged = ["articles:99999999999", "articles:-1", "articles:x", "elsewhere", "😀" * 16]
        for data in [*forged, "articles:20"]:
            with telegram.changed:
                query = {"id": telegram.new_query(), "from": alice.person, "chat_instance": "1"}
                query |= {"data": data, "message": alice.message_json(second)}
                telegram.updates.add("callback_query", query)
        # The list has become shorter than the page that was asked for.
        shorter = alice.wait_for_edit(second)
        assert shorter.text.startswith("Articles 1–2 of 2")
        alice.send(QUESTION)
        assert "No article has the words" in alice.wait_for_reply().text
    assert len(telegram.callback_answers) == 1 + len(forged) + 1


# ── when things go wrong ───────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("method", ["sendMessage", "getUpdates", "getMe", "setMyCommands"])
def test_telegram_falters(telegram: TelegramServer, library: Library, method: str) -> None:
    telegram.fail(method, error_code=502, detail="Bad Gateway", html=True)
    telegram.fail(method, error_code=500, detail="Internal Server Error")
    telegram.fail(method, error_code=429, retry_after=1)
    telegram.drop(method, before=True)
    with running(telegram, library):
        alice = telegram.private_chat()
        alice.send(QUESTION)
        assert telegram.wait_for_reply(alice, timeout=30).text == ANSWER
    assert len(alice.messages) == 1


@pytest.mark.parametrize("method", ["sendMessage", "getMe"])
def test_a_call_that_hangs_does_not_hold_up_the_end(
    telegram: TelegramServer, library: Library, method: str
) -> None:
    telegram.delay(method, seconds=30)
    stop = asyncio.Event()
    settings = Settings(telegram_bot_token=telegram.token, telegram_api_url=telegram.url)

    async def stop_while_it_hangs() -> float:
        feeds = Feeds(library, Fetcher())
        bot = asyncio.create_task(serve(settings, library, stop, feeds))
        telegram.private_chat().send(QUESTION)
        await asyncio.to_thread(telegram.wait_for_call, method)
        started = time.monotonic()
        stop.set()
        await bot
        return time.monotonic() - started

    assert asyncio.run(stop_while_it_hangs()) < 8


def test_a_chat_that_has_to_wait_holds_up_no_other(
    telegram: TelegramServer, library: Library
) -> None:
    with running(telegram, library):
        alice, bob = telegram.private_chat("Alice"), telegram.private_chat("Bob")
        telegram.fail("sendMessage", error_code=429, retry_after=3)
        alice.send(QUESTION)
        telegram.wait_for_call("sendMessage")
        bob.send(QUESTION)
        bob.wait_for_reply(timeout=2)
        assert alice.messages == []
        assert alice.wait_for_reply().text == ANSWER


def test_a_connection_lost_after_sending_gives_two_answers_at_most(
    telegram: TelegramServer, library: Library
) -> None:
    with running(telegram, library):
        alice = telegram.private_chat()
        telegram.drop("sendMessage", before=False, times=3)
        alice.send(QUESTION)
        alice.wait_for(2)
        bob = telegram.private_chat()
        bob.send("hello")
        telegram.wait_until(lambda: len(telegram.calls_of("sendMessage")) >= 4)
    assert len(alice.messages) == 2


def test_who_has_blocked_the_bot_disturbs_nobody(
    telegram: TelegramServer, library: Library, caplog: pytest.LogCaptureFixture
) -> None:
    with running(telegram, library):
        alice, bob = telegram.private_chat("Alice"), telegram.private_chat("Bob")
        with telegram.changed:
            alice.send(QUESTION)
            alice.block()
        bob.send(QUESTION)
        assert bob.wait_for_reply().text == ANSWER
        telegram.wait_until(lambda: telegram.refused)
        alice.unblock()
        alice.send(QUESTION)
        assert alice.wait_for_reply().text == ANSWER
    assert "Forbidden" in caplog.text


def test_a_library_that_fails_is_admitted(telegram: TelegramServer, tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    with open_library(f"sqlite:///{path}") as library, running(telegram, library):
        with sqlite3.connect(path) as connection:
            connection.execute("DROP TABLE library")
        connection.close()
        alice = telegram.private_chat()
        alice.send(QUESTION)
        assert alice.wait_for_reply().text == (
            "I cannot look that up right now. Please ask again in a few minutes."
        )


def test_questions_asked_while_the_bot_was_away_are_answered(
    telegram: TelegramServer, library: Library
) -> None:
    alice = telegram.private_chat()
    alice.send(QUESTION)
    with running(telegram, library):
        alice.wait_for(1)
    alice.send("asdfgh")
    with running(telegram, library):
        alice.wait_for(2)
    assert [m.text for m in alice.messages] == [ANSWER, NO_ANSWER]


def test_another_copy_for_a_moment_is_borne(telegram: TelegramServer, library: Library) -> None:
    with running(telegram, library):
        telegram.conflict(times=2)
        alice = telegram.private_chat()
        alice.send(QUESTION)
        assert alice.wait_for_reply().text == ANSWER


def run_until_it_ends(
    telegram: TelegramServer, library: Library, trouble: Callable[[], None]
) -> None:
    with running(telegram, library) as ended:
        trouble()
        telegram.wait_until(lambda: ended)


def test_another_copy_that_stays_ends_this_one(
    telegram: TelegramServer, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.transport.updates._CONFLICT_SECONDS", 1)
    with pytest.raises(SettingsError, match="Another program receives this bot's messages"):
        run_until_it_ends(telegram, library, lambda: telegram.conflict(times=100))


def test_a_token_revoked_while_running_ends_the_bot(
    telegram: TelegramServer, library: Library
) -> None:
    with pytest.raises(SettingsError, match="Telegram refuses the token"):
        run_until_it_ends(telegram, library, telegram.revoke_token)


# ── what Telegram is told ──────────────────────────────────────────────────────────────────


@pytest.mark.usefixtures("_bot")
def test_only_the_updates_that_are_handled_are_asked_for(telegram: TelegramServer) -> None:
    polls = telegram.calls_of("getUpdates")
    wanted = ["message", "edited_message", "callback_query", "my_chat_member"]
    wanted += ["inline_query", "guest_message"]
    assert polls[0].parameters["allowed_updates"] == wanted
