"""Methods that answer what is written to the bot from chats that it need not be in."""

import re
from typing import Any

from tests.telegram_server.checks import Text, read_keyboard, read_text
from tests.telegram_server.errors import bad_request
from tests.telegram_server.messages import Message
from tests.telegram_server.parameters import Parameters
from tests.telegram_server.telegram import Telegram

_CANNOT_RESULT = "can't parse inline query result"
_CANNOT_BUTTON = "can't parse inline query results button"
_MOST_RESULTS, _MOST_BYTES = 50, 64
_START_PARAMETER = re.compile(r"[A-Za-z0-9_-]{1,64}")


def answer_inline_query(telegram: Telegram, parameters: Parameters) -> Any:
    results = [Parameters(result) for result in parameters.array("results")]
    if len(results) > _MOST_RESULTS:
        raise bad_request("RESULTS_TOO_MUCH")
    texts = {result.text("id"): _read_result(result) for result in results}
    if len(texts) < len(results):
        raise bad_request("RESULT_ID_DUPLICATE")
    if len(parameters.text("next_offset").encode()) > _MOST_BYTES:
        raise bad_request("NEXT_OFFSET_INVALID")
    if parameters.integer("cache_time", 300) < 0:
        raise bad_request("invalid cache_time specified")
    if button := parameters.object("button"):
        _check_button(button)
    query_id = close_query(telegram, parameters, "inline_query_id")
    telegram.inline_answers[query_id] = parameters
    telegram.offered[query_id] = texts
    return True


def answer_guest_query(telegram: Telegram, parameters: Parameters) -> Any:
    result = parameters.object("result")
    text, keyboard = _read_result(result), read_keyboard(result)
    query_id = close_query(telegram, parameters, "guest_query_id")
    asked = telegram.guest_queries[query_id]
    chat = telegram.chats[asked.chat_id]
    extra = {"from": telegram.bot, "guest_bot_caller_user": asked.extra["from"]}
    number = chat.next_id()
    answer = Message(
        chat.id,
        number,
        text.plain,
        text.entities,
        text.html,
        by_bot=True,
        keyboard=keyboard,
        extra=extra,
    )
    chat.store(answer)
    return {"inline_message_id": f"guest-{chat.id}-{number}"}


def close_query(telegram: Telegram, parameters: Parameters, name: str) -> str:
    """Find the query that is answered: each once, and none that is too old."""
    query_id = parameters.text(name)
    if query_id not in telegram.open_queries:
        raise bad_request("query is too old and response timeout expired or query ID is invalid")
    telegram.open_queries.remove(query_id)
    return query_id


def _read_result(result: Parameters) -> Text:
    """Read the message that a result becomes; raises ApiError where Telegram refuses it."""
    if not 1 <= len(result.text("id").encode()) <= _MOST_BYTES:
        raise bad_request("RESULT_ID_INVALID")
    if result.text("type") != "article":
        raise bad_request(f"{_CANNOT_RESULT}: this emulator of Telegram knows articles only")
    if not result.text("title").strip():
        raise bad_request("ARTICLE_TITLE_EMPTY")
    content = result.object("input_message_content")
    if "message_text" not in content:
        raise bad_request(f'{_CANNOT_RESULT}: Can\'t find field "message_text"')
    read_keyboard(result)
    return read_text(content, "message_text")


def _check_button(button: Parameters) -> None:
    if not button.text("text").strip():
        raise bad_request("SWITCH_PM_TEXT_EMPTY")
    if ("start_parameter" in button) == ("web_app" in button):
        raise bad_request(f"{_CANNOT_BUTTON}: exactly one action is needed")
    if "web_app" in button:
        if not button.object("web_app").text("url").startswith("https://"):
            raise bad_request("BUTTON_URL_INVALID")
    elif not button.text("start_parameter"):
        raise bad_request("START_PARAM_EMPTY")
    elif not _START_PARAMETER.fullmatch(button.text("start_parameter")):
        raise bad_request("START_PARAM_INVALID")
