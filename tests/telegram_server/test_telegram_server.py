"""The emulator of Telegram: it must refuse what Telegram refuses, or its users prove little."""

import asyncio
import http.client
import json
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest
from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.error import BadRequest, Conflict, NetworkError, RetryAfter, TimedOut
from telegram.ext import (
    Application,
    ApplicationBuilder,
    CallbackQueryHandler,
    CommandHandler,
    ContextTypes,
    MessageHandler,
    filters,
)

from tests.telegram_server import Button, Chat, Entity, TelegramServer, units

TOKEN = "123456:TEST-token"
App = Application[Any, Any, Any, Any, Any, Any]


@pytest.fixture
def telegram() -> Iterator[TelegramServer]:
    with TelegramServer(TOKEN) as telegram:
        yield telegram


def post(telegram: TelegramServer, path: str, body: str | bytes, kind: str) -> tuple[int, bytes]:
    """Send a request as it is; gives the status and the body."""
    connection = http.client.HTTPConnection(telegram.url.removeprefix("http://"), timeout=10)
    try:
        connection.request("POST", path, body, {"Content-Type": kind})
        answer = connection.getresponse()
        return answer.status, answer.read()
    finally:
        connection.close()


def call(telegram: TelegramServer, method: str, token: str = TOKEN, **parameters: Any) -> Any:
    """Call a method with JSON and give the result, or the description of the refusal."""
    status, body = post(
        telegram, f"/bot{token}/{method}", json.dumps(parameters), "application/json"
    )
    answer = json.loads(body)
    assert (status == 200) == answer["ok"]
    assert answer.get("error_code", 200) == status
    return answer["result"] if answer["ok"] else answer["description"]


# ── what is refused ────────────────────────────────────────────────────────────────────────


def keyboard(*rows: list[dict[str, Any]]) -> dict[str, Any]:
    return {"text": "a", "reply_markup": {"inline_keyboard": rows}}


def bold(offset: int, length: int) -> dict[str, Any]:
    return {"text": "a", "entities": [{"type": "bold", "offset": offset, "length": length}]}


def article(text: str, parse_mode: str = "") -> dict[str, Any]:
    content = {"message_text": text, "parse_mode": parse_mode}
    return {"type": "article", "id": "1", "title": "t", "input_message_content": content}


def start(parameter: str) -> dict[str, str]:
    return {"text": "a", "start_parameter": parameter}


BUTTON = {"text": "b", "callback_data": "c"}
ARTICLE = article("a")
NO_LABEL, NO_PARAMETER = "SWITCH_PM_TEXT_EMPTY", "START_PARAM_EMPTY"
NOT_ONE_ACTION = "can't parse inline query results button: exactly one action is needed"
UNEXPECTED = "Unexpected end tag at byte offset"
ENDS_AFTER = "ends after the end of the text at UTF-16 offset"
WRONG_URL = "inline keyboard button URL 'ftp://x' is invalid: Wrong HTTP URL"
CANNOT = "can't parse inline keyboard button: "


@pytest.mark.parametrize(
    ("parameters", "description"),
    [
        ({}, "message text is empty"),
        ({"text": " \n\u200b"}, "message text is empty"),
        ({"text": "<b> </b>", "parse_mode": "HTML"}, "text must be non-empty"),
        ({"text": "😀" * 2048 + "a"}, "message is too long"),
        ({"text": "a</b>", "parse_mode": "html"}, f"can't parse entities: {UNEXPECTED} 1"),
        ({"text": "a", "parse_mode": "XML"}, "unsupported parse_mode"),
        ({"text": "a", "parse_mode": "MarkdownV2"}, "this emulator of Telegram reads no Markdown"),
        ({**bold(0, 1), "parse_mode": "HTML"}, "both parse_mode and entities are given"),
        (bold(1, 1), "entity begins after the end of the text at UTF-16 offset 1"),
        (bold(0, 2), f"entity beginning at UTF-16 offset 0 {ENDS_AFTER} 2"),
        ({"text": "a", "chat_id": None}, "chat_id is empty"),
        ({"text": "a", "chat_id": 5}, "chat not found"),
        ({"text": "a", "chat_id": "@nobody"}, "chat not found"),
        ({"text": "a", "reply_parameters": {"message_id": 99}}, "message to be replied not found"),
        ({"text": "a", "reply_to_message_id": 99}, "message to be replied not found"),
        ({"text": "a", "reply_parameters": {"message_id": 1, "quote": "x"}}, "QUOTE_TEXT_INVALID"),
        ({"text": "a", "message_thread_id": 1}, "message thread not found"),
        (keyboard([{"text": "", "url": "https://a.b"}]), f'{CANNOT}Can\'t find field "text"'),
        (keyboard([{"text": "b"}]), f"{CANNOT}Text buttons are unallowed in the inline keyboard"),
        (keyboard([{**BUTTON, "url": "https://a.b"}]), f"{CANNOT}more than one action"),
        (keyboard([{**BUTTON, "callback_data": "я" * 33}]), "BUTTON_DATA_INVALID"),
        (keyboard([{**BUTTON, "callback_data": ""}]), "BUTTON_DATA_INVALID"),
        (keyboard([{"text": "b", "url": "ftp://x"}]), WRONG_URL),
        (keyboard([{"text": "b", "copy_text": {"text": "x" * 257}}]), "BUTTON_COPY_TEXT_INVALID"),
        (keyboard([BUTTON] * 9), "reply markup is too long"),
        (keyboard(*[[BUTTON]] * 101), "reply markup is too long"),
        ({"text": "a", "reply_markup": "{"}, "object expected as reply markup"),
    ],
)  # fmt: skip
def test_messages_refused(
    telegram: TelegramServer, parameters: dict[str, Any], description: str
) -> None:
    alice = telegram.private_chat()
    alice.send("hello")
    given = {"chat_id": alice.id, **parameters}
    assert call(telegram, "sendMessage", **given) == f"Bad Request: {description}"
    assert [reason for _call, reason in telegram.refused] == [f"Bad Request: {description}"]
    assert alice.messages == []


def _stranger(telegram: TelegramServer) -> Chat:
    return telegram.private_chat(started=False)


def _blocked(telegram: TelegramServer) -> Chat:
    (chat := telegram.private_chat()).block()
    return chat


def _kicked(telegram: TelegramServer) -> Chat:
    (chat := telegram.supergroup()).kick()
    return chat


def _migrated(telegram: TelegramServer) -> Chat:
    (chat := telegram.group()).migrate()
    return chat


@pytest.mark.parametrize(
    ("prepare", "description"),
    [
        (_stranger, "Forbidden: bot can't initiate conversation with a user"),
        (_blocked, "Forbidden: bot was blocked by the user"),
        (_kicked, "Forbidden: bot was kicked from the supergroup chat"),
        (_migrated, "Bad Request: group chat was upgraded to a supergroup chat"),
    ],
)  # fmt: skip
def test_chats_refused(
    telegram: TelegramServer, prepare: Callable[[TelegramServer], Chat], description: str
) -> None:
    chat = prepare(telegram)
    assert call(telegram, "sendMessage", chat_id=chat.id, text="a") == description


def test_what_is_accepted_arrives(telegram: TelegramServer) -> None:
    forum = telegram.forum(topics=["General", "News"])
    asked = forum.send("/ask x", thread="News")
    call(
        telegram, "sendMessage", chat_id=forum.id, text=f"<b>{'😀' * 2048}</b>", parse_mode="HTML",
        reply_parameters={"message_id": asked.message_id, "quote": "ask"},
        reply_markup={"inline_keyboard": [[BUTTON] * 8]},
    )  # fmt: skip
    reply = forum.wait_for_reply()
    assert units(reply.text) == 4096
    assert reply.entities == (Entity("bold", 0, 4096),)
    assert (reply.reply_to, reply.quote, reply.thread) == (asked.message_id, "ask", asked.thread)
    assert reply.buttons == ((Button("b", "c"),) * 8,)
    assert reply.html
    assert reply.html.startswith("<b>")
    everywhere = {"message_id": 99, "allow_sending_without_reply": True}
    call(telegram, "sendMessage", chat_id=forum.id, text="b", reply_parameters=everywhere)
    assert [(m.text, m.reply_to) for m in forum.wait_for(2)[1:]] == [("b", None)]


def test_edits(telegram: TelegramServer) -> None:
    alice = telegram.private_chat()
    hers = alice.send("hello")
    where = {"chat_id": alice.id, **keyboard([BUTTON])}
    number = call(telegram, "sendMessage", **where)["message_id"]
    first = alice.wait_for_reply()

    def edit(**changes: Any) -> Any:
        return call(telegram, "editMessageText", **{**where, "message_id": number, **changes})

    assert "message is not modified: specified new message content" in edit(text=" a ")
    assert edit(message_id=99) == "Bad Request: message to edit not found"
    assert edit(message_id=hers.message_id) == "Bad Request: message can't be edited"
    assert edit(text="b")["text"] == "b"
    assert alice.wait_for_edit(first).edited
    assert edit(text="b", reply_markup=None)["edit_date"]
    markup = {"chat_id": alice.id, "message_id": number}
    assert "not modified" in call(telegram, "editMessageReplyMarkup", **markup)
    assert call(telegram, "deleteMessage", **markup) is True
    assert call(telegram, "deleteMessage", **markup) == "Bad Request: message to delete not found"
    assert alice.messages == []


def command(name: str, description: str) -> dict[str, Any]:
    return {"commands": [{"command": name, "description": description}]}


HTTPS = "An HTTPS URL must be provided for webhook"
NO_LANGUAGE = "invalid language code specified"
SCOPE = "can't parse BotCommandScope"
NO_SCOPE = f"{SCOPE}: unsupported type specified"
TOO_OLD = "query is too old and response timeout expired or query ID is invalid"


@pytest.mark.parametrize(
    ("method", "parameters", "description"),
    [
        ("setMyCommands", command("Ask", "x"), "BOT_COMMAND_INVALID"),
        ("setMyCommands", command("ask", ""), "BOT_COMMAND_DESCRIPTION_INVALID"),
        ("setMyCommands", {"commands": [{}] * 101}, "BOT_COMMANDS_TOO_MUCH"),
        ("setMyCommands", {**command("ask", "x"), "language_code": "pt-br"}, NO_LANGUAGE),
        ("getMyDescription", {"language_code": "German"}, NO_LANGUAGE),
        ("setMyCommands", {**command("ask", "x"), "scope": {"type": "everyone"}}, NO_SCOPE),
        ("getMyCommands", {"scope": {"type": "chat"}}, f'{SCOPE}: Can\'t find field "chat_id"'),
        ("getMyCommands", {"scope": {"type": "chat", "chat_id": 5}}, "chat not found"),
        ("setMyDescription", {"description": "x" * 513}, "description is too long"),
        ("sendChatAction", {"action": "dancing"}, "wrong parameter action in request"),
        ("answerCallbackQuery", {"callback_query_id": "1"}, TOO_OLD),
        ("answerCallbackQuery", {"callback_query_id": "1", "text": "x" * 201}, "MESSAGE_TOO_LONG"),
        ("answerInlineQuery", {"results": [ARTICLE] * 51}, "RESULTS_TOO_MUCH"),
        ("answerInlineQuery", {"results": [ARTICLE] * 2}, "RESULT_ID_DUPLICATE"),
        ("answerInlineQuery", {"results": [{**ARTICLE, "id": "я" * 33}]}, "RESULT_ID_INVALID"),
        ("answerInlineQuery", {"results": [{**ARTICLE, "title": " "}]}, "ARTICLE_TITLE_EMPTY"),
        (
            "answerInlineQuery",
            {"results": [{"type": "article", "id": "1", "title": "a"}]},
            'can\'t parse inline query result: Can\'t find field "message_text"',
        ),
        ("answerInlineQuery", {"results": [article("x" * 4097)]}, "message is too long"),
        (
            "answerInlineQuery",
            {"results": [article("</b>", "HTML")]},
            f"can't parse entities: {UNEXPECTED} 0",
        ),
        ("answerInlineQuery", {"results": [], "next_offset": "я" * 33}, "NEXT_OFFSET_INVALID"),
        ("answerInlineQuery", {"cache_time": -1}, "invalid cache_time specified"),
        ("answerInlineQuery", {"button": {"text": "", "start_parameter": "a"}}, NO_LABEL),
        ("answerInlineQuery", {"button": {"text": "a"}}, NOT_ONE_ACTION),
        (
            "answerInlineQuery",
            {"button": {"text": "a", "start_parameter": "a", "web_app": {"url": "https://a.b"}}},
            NOT_ONE_ACTION,
        ),
        ("answerInlineQuery", {"button": {"text": "a", "start_parameter": ""}}, NO_PARAMETER),
        ("answerInlineQuery", {"button": start("a b")}, "START_PARAM_INVALID"),
        ("answerInlineQuery", {"button": start("a" * 65)}, "START_PARAM_INVALID"),
        ("answerInlineQuery", {"results": [ARTICLE], "inline_query_id": "1"}, TOO_OLD),
        ("answerGuestQuery", {"result": ARTICLE, "guest_query_id": "1"}, TOO_OLD),
        ("answerGuestQuery", {"result": {**ARTICLE, "id": ""}}, "RESULT_ID_INVALID"),
        ("getFile", {"file_id": "x"}, "invalid file_id"),
        ("getChat", {"chat_id": 5}, "chat not found"),
        ("setWebhook", {"url": "http://a.b"}, f"bad webhook: {HTTPS}"),
    ],
)  # fmt: skip
def test_other_methods_refuse(
    telegram: TelegramServer, method: str, parameters: dict[str, Any], description: str
) -> None:
    assert call(telegram, method, **parameters) == f"Bad Request: {description}"


def test_a_query_is_answered_once(telegram: TelegramServer) -> None:
    alice = telegram.private_chat()
    typed = {"inline_query_id": telegram.inline_query(alice.person, "moon")}
    assert call(telegram, "getUpdates")[0]["inline_query"]["query"] == "moon"
    assert call(telegram, "answerInlineQuery", results=[ARTICLE], **typed) is True
    assert telegram.inline_answers[typed["inline_query_id"]]["results"] == [ARTICLE]
    assert call(telegram, "answerInlineQuery", results=[], **typed) == f"Bad Request: {TOO_OLD}"
    group = telegram.group()
    sent = telegram.choose(typed["inline_query_id"], "1", group, alice.person)
    assert (sent.text, sent.extra["via_bot"]["username"]) == ("a", "verbatim_test_bot")
    call(telegram, "sendMessage", chat_id=alice.id, **keyboard([BUTTON]))
    reply = alice.wait_for_reply()
    pressed = {"callback_query_id": alice.press(reply, "b")}
    assert call(telegram, "answerCallbackQuery", **pressed) is True
    assert call(telegram, "answerCallbackQuery", **pressed) == f"Bad Request: {TOO_OLD}"
    late = {"callback_query_id": alice.press(reply, "c", expired=True)}
    assert call(telegram, "answerCallbackQuery", **late) == f"Bad Request: {TOO_OLD}"


def test_tokens_methods_and_bodies(telegram: TelegramServer) -> None:
    assert call(telegram, "getMe", token="123456:other") == "Unauthorized"
    assert call(telegram, "getMe", token="nonsense") == "Not Found"
    assert call(telegram, "getMee") == "Not Found: method not found"
    assert call(telegram, "GETME")["username"] == "verbatim_test_bot"
    alice = telegram.private_chat()
    form = urlencode({"chat_id": alice.id, "text": "12"})
    lines = ["--x", 'Content-Disposition: form-data; name="text"', "", "multi", "--x--", ""]
    for path, body, kind in [
        ("sendMessage", form, "application/x-www-form-urlencoded"),
        (f"sendMessage?{form}", "", "text/plain"),
        (f"sendMessage?chat_id={alice.id}", "\r\n".join(lines), "multipart/form-data; boundary=x"),
    ]:
        assert post(telegram, f"/bot{TOKEN}/{path}", body, kind)[0] == 200
    assert [message.text for message in alice.messages] == ["12", "12", "multi"]
    telegram.revoke_token()
    assert call(telegram, "getMe") == "Unauthorized"


# ── updates ────────────────────────────────────────────────────────────────────────────────


def test_updates_wait_until_they_are_confirmed(telegram: TelegramServer) -> None:
    alice = telegram.private_chat()
    alice.send("/ask@verbatim_test_bot one")
    alice.edit(alice.send("two"), "three")
    updates = call(telegram, "getUpdates")
    assert [sorted(update)[0] for update in updates] == ["message", "message", "edited_message"]
    command = updates[0]["message"]["entities"]
    assert command == [{"type": "bot_command", "offset": 0, "length": 22}]
    last = updates[-1]["update_id"]
    assert call(telegram, "getUpdates", limit=1, offset=last - 1) == updates[1:2]
    assert call(telegram, "getUpdates", offset=-1) == updates[2:]
    assert call(telegram, "getUpdates", offset=last + 1, allowed_updates=["message"]) == []
    alice.block()
    assert call(telegram, "getUpdates", allowed_updates=[]) == []
    alice.unblock()
    assert "my_chat_member" in call(telegram, "getUpdates")[0]


def test_a_long_poll_ends_with_an_update_a_rival_or_the_server() -> None:
    ends: list[Any] = []
    with TelegramServer(TOKEN) as telegram:
        alice = telegram.private_chat()

        def poll(offset: int) -> threading.Thread:
            def run() -> None:
                ends.append(call(telegram, "getUpdates", offset=offset, timeout=30))

            before = len(telegram.calls)
            thread = threading.Thread(target=run)
            thread.start()
            telegram.wait_until(lambda: len(telegram.calls) > before and telegram.updates.polled)
            return thread

        first = poll(0)
        alice.send("hello")
        first.join(5)
        offset = ends[0][0]["update_id"] + 1
        second = poll(offset)
        third = poll(offset)
        second.join(5)
        assert ends[1].startswith("Conflict: terminated by other getUpdates request")
        before = time.monotonic()
    third.join(5)
    assert time.monotonic() - before < 1


def test_webhook_and_polling_exclude_each_other(telegram: TelegramServer) -> None:
    call(telegram, "setWebhook", url="https://a.b/c")
    assert call(telegram, "getUpdates").startswith("Conflict: can't use getUpdates method while")
    assert call(telegram, "getWebhookInfo")["url"] == "https://a.b/c"
    telegram.private_chat().send("hello")
    call(telegram, "deleteWebhook", drop_pending_updates=True)
    assert call(telegram, "getUpdates") == []


def test_what_a_bot_sees_in_groups(telegram: TelegramServer) -> None:
    def seen() -> list[str]:
        updates = call(telegram, "getUpdates")
        call(telegram, "getUpdates", offset=updates[-1]["update_id"] + 1 if updates else 0)
        return [update["message"].get("text", "?") for update in updates if "message" in update]

    group = telegram.group()
    chat = group.send("a chat among people")
    group.send("/ask@another_bot x")
    asked = group.send("/ask x")
    answer = call(telegram, "sendMessage", chat_id=group.id, text="y")
    group.send("indeed", reply_to=group.message(answer["message_id"]))
    group.send("@another_bot and @Verbatim_Test_Bot: hello")
    assert seen() == ["/ask x", "indeed", "@another_bot and @Verbatim_Test_Bot: hello"]
    group.send("to what was said to the bot", reply_to=asked)
    group.send("to something else", reply_to=chat)
    inline = group.send("sent with the bot's help", via_bot=telegram.bot)
    group.send("and with another's", via_bot=telegram.user("Other", is_bot=True))
    assert seen() == ["to what was said to the bot", inline.text]
    group.add(administrator=True)
    group.send("a chat among people")
    assert seen() == ["?", "a chat among people"]  # that it was added is a message as well
    group.kick()
    group.send("/ask x")
    assert seen() == []


def test_a_guest_is_told_of_mentions_and_answers_once(telegram: TelegramServer) -> None:
    group = telegram.group()
    group.bot_status = "left"
    group.send("/ask x")
    group.edit(group.send("a chat among people"), "@verbatim_test_bot x")
    group.send("@verbatim_test_bot who?")
    [update] = call(telegram, "getUpdates")
    assert update["guest_message"]["text"] == "@verbatim_test_bot who?"
    asked = {"guest_query_id": update["guest_message"]["guest_query_id"], "result": ARTICLE}
    assert call(telegram, "answerGuestQuery", **asked)["inline_message_id"]
    assert call(telegram, "answerGuestQuery", **asked) == f"Bad Request: {TOO_OLD}"
    [answer] = group.messages
    assert (answer.text, answer.extra["guest_bot_caller_user"]) == ("a", group.person)


def test_what_is_written_into_a_topic_replies_to_its_opening(telegram: TelegramServer) -> None:
    forum = telegram.forum()
    forum.send("/ask x", thread="News")
    forum.send("/ask x", thread="General")
    in_news, in_general = (update["message"] for update in call(telegram, "getUpdates"))
    assert in_news["reply_to_message"]["forum_topic_created"]["name"] == "News"
    assert in_news["message_thread_id"] == in_news["reply_to_message"]["message_id"]
    assert in_general.keys().isdisjoint(("reply_to_message", "message_thread_id"))


def test_a_channels_posts_are_forwarded_to_its_discussion_group(telegram: TelegramServer) -> None:
    telegram.privacy_mode = False
    channel, group = telegram.channel("News"), telegram.supergroup("Talk about news")
    group.forward_post(channel, "/ask x")
    posted, forwarded = call(telegram, "getUpdates")
    assert posted["channel_post"]["text"] == "/ask x"
    assert forwarded["message"]["is_automatic_forward"]
    assert forwarded["message"]["sender_chat"]["title"] == "News"
    assert forwarded["message"]["from"]["id"] == 777000


def test_a_group_becomes_another_chat_which_the_bot_joins(telegram: TelegramServer) -> None:
    group = telegram.group()
    new = group.migrate()
    joined, to, origin = call(telegram, "getUpdates")
    assert joined["my_chat_member"]["chat"]["id"] == new.id
    assert joined["my_chat_member"]["old_chat_member"]["status"] == "left"
    assert to["message"]["migrate_to_chat_id"] == new.id
    assert origin["message"]["migrate_from_chat_id"] == group.id


def test_rights_are_taken_and_administrators_listed(telegram: TelegramServer) -> None:
    group, carol = telegram.supergroup(), telegram.user("Carol")
    group.appoint(carol)
    group.restrict()
    [update] = call(telegram, "getUpdates")
    member = update["my_chat_member"]["new_chat_member"]
    assert (member["status"], member["can_send_messages"]) == ("restricted", False)
    refusal = "Bad Request: not enough rights to send text messages to the chat"
    assert call(telegram, "sendMessage", chat_id=group.id, text="a") == refusal
    [administrator] = call(telegram, "getChatAdministrators", chat_id=group.id)
    assert administrator["user"] == carol
    alone = telegram.private_chat().id
    refused = call(telegram, "getChatAdministrators", chat_id=alone)
    assert refused == "Bad Request: there are no administrators in the private chat"


# ── the library that the bot is built on ───────────────────────────────────────────────────


async def echo(update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
    assert update.effective_message
    text = update.effective_message.text or "?"
    buttons = InlineKeyboardMarkup([[InlineKeyboardButton("More", callback_data="more:1")]])
    await update.effective_message.reply_text(text, reply_markup=buttons, do_quote=True)


async def turn(update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
    assert update.callback_query
    await update.callback_query.answer("Done")
    await update.callback_query.edit_message_text("<b>more</b>", parse_mode="HTML")


def build(telegram: TelegramServer) -> App:
    application = (
        ApplicationBuilder()
        .token(TOKEN)
        .base_url(f"{telegram.url}/bot")
        .base_file_url(f"{telegram.url}/file/bot")
        .build()
    )
    application.add_handler(CallbackQueryHandler(turn))
    application.add_handler(CommandHandler("ask", echo))
    application.add_handler(MessageHandler(~filters.StatusUpdate.ALL, echo))
    return application


def test_a_real_application_polls_replies_and_stops(telegram: TelegramServer) -> None:
    def talk() -> None:
        alice = telegram.private_chat()
        asked = alice.send("hello 😀")
        reply = telegram.wait_for_reply(alice)
        assert (reply.text, reply.reply_to) == ("hello 😀", asked.message_id)
        query = alice.press(reply, "More")
        assert alice.wait_for_edit(reply).entities == (Entity("bold", 0, 4),)
        assert telegram.callback_answers[query]["text"] == "Done"
        for send in (alice.send_photo, alice.send_sticker):
            send()
            assert alice.wait_for_reply().text == "?"
        forum, channel = telegram.forum(), telegram.channel()
        forum.send("/ask x", thread="News", sender_chat=forum)
        assert forum.wait_for_reply().thread == forum.topics["News"]
        forum.send("/ask x", thread="General", sender=telegram.user("R2", is_bot=True))
        assert forum.wait_for_reply().thread is None
        channel.send("/ask x")
        assert channel.wait_for_reply().text == "/ask x"
        post = channel.send("y", author_signature="Ann Roe")
        for source in (channel, post, telegram.supergroup(), alice.person, "Hidden"):
            alice.send("x", forwarded_from=source)
            assert alice.wait_for_reply().text == "x"
        supergroup = telegram.group().migrate()
        supergroup.send("/ask y")
        assert supergroup.wait_for_reply().text == "/ask y"

    async def main() -> None:
        async with build(telegram) as application:
            assert application.updater
            await application.start()
            await application.updater.start_polling(allowed_updates=Update.ALL_TYPES)
            await asyncio.to_thread(talk)
            document = telegram.private_chat().send_document("a.txt", b"content")
            file = await application.bot.get_file(document.extra["document"]["file_id"])
            assert await file.download_as_bytearray() == b"content"
            await application.updater.stop()
            await application.stop()

    asyncio.run(main())
    assert telegram.refused == []


def test_troubles_reach_the_library(
    telegram: TelegramServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PTB_TIMEDELTA", "true")
    alice = telegram.private_chat()

    async def main() -> None:
        async with build(telegram) as application:

            async def send(text: str) -> str:
                message = await application.bot.send_message(alice.id, text, read_timeout=0.3)
                return str(message.text)

            telegram.fail("sendMessage", error_code=429, retry_after=2)
            with pytest.raises(RetryAfter, match="2"):
                await send("a")
            telegram.fail("sendMessage", error_code=502, html=True)
            with pytest.raises(NetworkError, match="Bad Gateway"):
                await send("b")
            telegram.fail("*", error_code=400, detail="chat not found")
            with pytest.raises(BadRequest, match="Chat not found"):
                await send("c")
            telegram.drop("sendMessage", before=True)
            with pytest.raises(NetworkError):
                await send("d")
            telegram.drop("sendMessage", before=False)
            with pytest.raises(NetworkError):
                await send("e")
            telegram.delay("sendMessage", 20)
            with pytest.raises(TimedOut):
                await send("f")
            telegram.conflict()
            with pytest.raises(Conflict):
                await application.bot.get_updates()
            assert await send("g") == "g"

    asyncio.run(main())
    assert [message.text for message in alice.messages] == ["e", "f", "g"]
    assert [c.parameters["text"] for c in telegram.calls_of("sendMessage")] == list("abcdefg")


def test_floods_are_stopped() -> None:
    with TelegramServer(TOKEN, flood_limits=True) as telegram:
        group, alice = telegram.group(), telegram.private_chat()
        for chat in [alice, group] * 20:
            assert "message_id" in call(telegram, "sendMessage", chat_id=chat.id, text="a")
        refusal = call(telegram, "sendMessage", chat_id=group.id, text="a")
        assert refusal.startswith("Too Many Requests: retry after ")
        assert "message_id" in call(telegram, "sendMessage", chat_id=alice.id, text="a")


def test_waiting_says_what_happened_instead(telegram: TelegramServer) -> None:
    call(telegram, "getMe")
    with pytest.raises(AssertionError, match=r"not within 0\.01 s; last calls: \['getMe'\]"):
        telegram.private_chat().wait_for_reply(timeout=0.01)


def test_chat_in_the_terminal() -> None:
    root = Path(__file__).parent.parent.parent
    command = [sys.executable, "-m", "tests.telegram_server"]
    with subprocess.Popen(
        command, cwd=root, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdin
        assert process.stdout
        process.stdin.write("hello\n")
        process.stdin.close()
        process.stdin = None
        url = process.stdout.readline().split()[0].partition("=")[2]
        path, html = f"/bot{TOKEN}/", "<blockquote>a\nb</blockquote>\n<a href='https://x.y'>t</a>"
        connection = http.client.HTTPConnection(url.removeprefix("http://"), timeout=10)
        connection.request("POST", f"{path}getUpdates?timeout=5")
        chat_id = json.load(connection.getresponse())["result"][0]["message"]["chat"]["id"]
        form = urlencode({"chat_id": chat_id, "text": html, "parse_mode": "HTML"})
        connection.request("POST", f"{path}sendMessage?{form}")
        connection.getresponse().read()
        connection.close()
        assert process.communicate(timeout=10)[0] == "│ a\n│ b\nt <https://x.y>\n\n"
    assert process.returncode == 0
