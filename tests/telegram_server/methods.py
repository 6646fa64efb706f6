"""The table of the Bot API's methods, and those about queries, chats and files."""

from typing import Any

from tests.telegram_server import account, results, writing
from tests.telegram_server.errors import bad_request
from tests.telegram_server.parameters import Parameters
from tests.telegram_server.results import close_query
from tests.telegram_server.telegram import Telegram
from tests.telegram_server.writing import chat_to_write, find_chat

# ── queries ────────────────────────────────────────────────────────────────────────────────


def answer_callback_query(telegram: Telegram, parameters: Parameters) -> Any:
    if len(parameters.text("text")) > 200:
        raise bad_request("MESSAGE_TOO_LONG")
    telegram.callback_answers[close_query(telegram, parameters, "callback_query_id")] = parameters
    return True


# ── chats and files ────────────────────────────────────────────────────────────────────────


def get_chat(telegram: Telegram, parameters: Parameters) -> Any:
    chat = find_chat(telegram, parameters)
    accepted = dict.fromkeys(
        ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription"), False
    )
    accepted["gifts_from_channels"] = False
    full = {"accent_color_id": 0, "max_reaction_count": 11, "accepted_gift_types": accepted}
    return {**chat.json(), **full}


def get_chat_member(telegram: Telegram, parameters: Parameters) -> Any:
    chat, user_id = find_chat(telegram, parameters), parameters.integer("user_id")
    if user_id == telegram.bot["id"]:
        return telegram.member_json(telegram.bot, chat.bot_status)
    if person := telegram.people.get(user_id):
        status = "administrator" if user_id in chat.administrators else "member"
        return telegram.member_json(person, status)
    raise bad_request("invalid user_id specified")


def get_chat_administrators(telegram: Telegram, parameters: Parameters) -> Any:
    chat = chat_to_write(telegram, parameters)
    if chat.type == "private":
        raise bad_request("there are no administrators in the private chat")
    people = [telegram.people[number] for number in sorted(chat.administrators)]
    members = [telegram.member_json(person, "administrator") for person in people]
    if chat.bot_status == "administrator":
        members.append(telegram.member_json(telegram.bot, chat.bot_status))
    return members


def leave_chat(telegram: Telegram, parameters: Parameters) -> Any:
    chat = chat_to_write(telegram, parameters)
    if chat.type == "private":
        raise bad_request("chat member status can't be changed in private chats")
    chat.bot_status = "left"
    return True


def get_file(telegram: Telegram, parameters: Parameters) -> Any:
    file_id = parameters.text("file_id")
    if file_id not in telegram.files:
        raise bad_request("invalid file_id")
    path, content = telegram.files[file_id]
    if len(content) > telegram.largest_download:
        raise bad_request("file is too big")
    if telegram.folder:
        place = telegram.folder / path
        place.parent.mkdir(exist_ok=True)
        if not place.exists():
            place.write_bytes(content)
        path = str(place)
    unique = {"file_id": file_id, "file_unique_id": f"unique-{file_id}"}
    return {**unique, "file_size": len(content), "file_path": path}


# By the name in lower case, as Telegram compares it.
METHODS: dict[str, account.Method] = {
    "getme": account.get_me,
    "logout": account.log_out,
    "setmycommands": account.set_my_commands,
    "getmycommands": account.get_my_commands,
    "deletemycommands": account.delete_my_commands,
    "getupdates": account.get_updates,
    "setwebhook": account.set_webhook,
    "deletewebhook": account.delete_webhook,
    "getwebhookinfo": account.get_webhook_info,
    "setmyname": account.set_my_name,
    "getmyname": account.get_my_name,
    "setmydescription": account.set_my_description,
    "getmydescription": account.get_my_description,
    "setmyshortdescription": account.set_my_short_description,
    "getmyshortdescription": account.get_my_short_description,
    "sendmessage": writing.send_message,
    "editmessagetext": writing.edit_message_text,
    "editmessagereplymarkup": writing.edit_message_reply_markup,
    "deletemessage": writing.delete_message,
    "sendchataction": writing.send_chat_action,
    "answercallbackquery": answer_callback_query,
    "answerinlinequery": results.answer_inline_query,
    "answerguestquery": results.answer_guest_query,
    "getchat": get_chat,
    "getchatmember": get_chat_member,
    "getchatadministrators": get_chat_administrators,
    "leavechat": leave_chat,
    "getfile": get_file,
    "close": account.log_out,
}
