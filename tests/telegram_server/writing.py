"""Methods of the Bot API that write messages."""

from dataclasses import replace
from typing import Any

from tests.telegram_server.chats import Chat
from tests.telegram_server.checks import read_keyboard, read_text
from tests.telegram_server.errors import ApiError, bad_request
from tests.telegram_server.messages import Message
from tests.telegram_server.parameters import Parameters
from tests.telegram_server.telegram import Telegram

_ACTIONS = frozenset(
    "typing upload_photo record_video upload_video record_voice upload_voice upload_document "
    "choose_sticker find_location record_video_note upload_video_note".split()
)
_NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same "
    "as a current content and reply markup of the message"
)


def send_message(telegram: Telegram, parameters: Parameters) -> Any:
    text = read_text(parameters)
    keyboard = read_keyboard(parameters)
    chat = chat_to_write(telegram, parameters)
    thread = _thread(chat, parameters)
    target, quote = _reply_target(chat, parameters)
    if chat.bot_status == "restricted":
        raise bad_request("not enough rights to send text messages to the chat")
    telegram.check_flood(chat)
    message = Message(
        chat.id,
        chat.next_id(),
        text.plain,
        text.entities,
        text.html,
        reply_to=target.message_id if target else None,
        quote=quote,
        thread=thread or (target.thread if target else None),
        by_bot=True,
        keyboard=keyboard,
        extra={"sender_chat": chat.json()} if chat.type == "channel" else {"from": telegram.bot},
    )
    return chat.message_json(chat.store(message))


def edit_message_text(telegram: Telegram, parameters: Parameters) -> Any:
    text = read_text(parameters)
    keyboard = read_keyboard(parameters)
    chat, message = _message_to_edit(telegram, parameters)
    if not message.text:
        raise bad_request("there is no text in the message to edit")
    unchanged = (message.text, message.entities, message.keyboard)
    if (text.plain, text.entities, keyboard) == unchanged:
        raise bad_request(_NOT_MODIFIED)
    telegram.check_flood(chat)
    message = replace(message, text=text.plain, entities=text.entities, html=text.html)
    return chat.message_json(chat.store(replace(message, keyboard=keyboard, edited=True)))


def edit_message_reply_markup(telegram: Telegram, parameters: Parameters) -> Any:
    keyboard = read_keyboard(parameters)
    chat, message = _message_to_edit(telegram, parameters)
    if keyboard == message.keyboard:
        raise bad_request(_NOT_MODIFIED)
    return chat.message_json(chat.store(replace(message, keyboard=keyboard, edited=True)))


def delete_message(telegram: Telegram, parameters: Parameters) -> Any:
    chat = chat_to_write(telegram, parameters)
    message = chat.message(parameters.integer("message_id"))
    if not message:
        raise bad_request("message to delete not found")
    if not message.by_bot and chat.type != "private" and chat.bot_status != "administrator":
        raise bad_request("message can't be deleted")
    chat.delete(message)
    return True


def send_chat_action(telegram: Telegram, parameters: Parameters) -> Any:
    if parameters.text("action").lower() not in _ACTIONS:
        raise bad_request("wrong parameter action in request")
    _thread(chat_to_write(telegram, parameters), parameters)
    return True


def find_chat(telegram: Telegram, parameters: Parameters) -> Chat:
    """Find the chat that a call names."""
    if parameters.get("chat_id") in (None, ""):
        raise bad_request("chat_id is empty")
    chat = telegram.find_chat(parameters["chat_id"])
    if not chat:
        raise bad_request("chat not found")
    return chat


def chat_to_write(telegram: Telegram, parameters: Parameters) -> Chat:
    """Find the chat that a call names, if the bot may act there."""
    chat = find_chat(telegram, parameters)
    kind = "group chat" if chat.type == "group" else f"{chat.type} chat"
    if chat.migrated_to:
        raise ApiError(
            400,
            "group chat was upgraded to a supergroup chat",
            migrate_to_chat_id=chat.migrated_to.id,
        )
    if not chat.started:
        raise ApiError(403, "bot can't initiate conversation with a user")
    if chat.bot_status == "kicked":
        private = chat.type == "private"
        raise ApiError(
            403, "bot was blocked by the user" if private else f"bot was kicked from the {kind}"
        )
    if chat.bot_status == "left":
        raise ApiError(403, f"bot is not a member of the {kind}")
    return chat


def _thread(chat: Chat, parameters: Parameters) -> int | None:
    thread = parameters.integer("message_thread_id")
    # General is a topic without a number: its messages carry none and 1 is refused.
    if thread and (thread == 1 or thread not in chat.topics.values()):
        raise bad_request("message thread not found")
    return thread or None


def _reply_target(chat: Chat, parameters: Parameters) -> tuple[Message | None, str | None]:
    """Find the message to reply to and the part of it that is quoted."""
    reply = parameters.object("reply_parameters") or Parameters(
        message_id=parameters.get("reply_to_message_id", 0),
        allow_sending_without_reply=parameters.flag("allow_sending_without_reply"),
    )
    number = reply.integer("message_id")
    if not number:
        return None, None
    target = chat.message(number)
    if not target:
        if reply.flag("allow_sending_without_reply"):
            return None, None
        raise bad_request("message to be replied not found")
    quote = reply.text("quote")
    if quote:
        as_text = Parameters(text=quote, parse_mode=reply.text("quote_parse_mode"))
        quote = read_text(as_text, limit=1024).plain
        if quote not in target.text:
            raise bad_request("QUOTE_TEXT_INVALID")
    return target, quote or None


def _message_to_edit(telegram: Telegram, parameters: Parameters) -> tuple[Chat, Message]:
    chat = chat_to_write(telegram, parameters)
    message = chat.message(parameters.integer("message_id"))
    if not message:
        raise bad_request("message to edit not found")
    if not message.by_bot:
        raise bad_request("message can't be edited")
    return chat, message
