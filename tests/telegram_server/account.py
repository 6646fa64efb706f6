"""Methods of the Bot API about the bot's account and its updates."""

import re
from collections.abc import Callable
from typing import Any

from tests.telegram_server.errors import ApiError, bad_request
from tests.telegram_server.parameters import Parameters
from tests.telegram_server.telegram import Telegram

Method = Callable[[Telegram, Parameters], Any]

# The kinds of chats and people that commands can be for, and what tells which.
_SCOPES: dict[str, tuple[str, ...]] = {
    "default": (),
    "all_private_chats": (),
    "all_group_chats": (),
    "all_chat_administrators": (),
    "chat": ("chat_id",),
    "chat_administrators": ("chat_id",),
    "chat_member": ("chat_id", "user_id"),
}
_PROFILE_LIMITS = {"name": 64, "description": 512, "short_description": 120}


def get_me(telegram: Telegram, _parameters: Parameters) -> Any:
    abilities = {"can_join_groups": True, "supports_inline_queries": True}
    abilities["supports_guest_queries"] = True
    abilities |= {"can_read_all_group_messages": not telegram.privacy_mode}
    return {**telegram.bot, **abilities, "can_connect_to_business": False}


def log_out(_telegram: Telegram, _parameters: Parameters) -> Any:
    return True


def _set_profile(field: str) -> Method:
    def setter(telegram: Telegram, parameters: Parameters) -> Any:
        text = parameters.text(field)
        if len(text) > _PROFILE_LIMITS[field]:
            raise bad_request(f"{field.replace('_', ' ')} is too long")
        telegram.profile[field, _language(parameters)] = text
        return True

    return setter


def _get_profile(field: str) -> Method:
    def getter(telegram: Telegram, parameters: Parameters) -> Any:
        return {field: telegram.profile.get((field, _language(parameters)), "")}

    return getter


set_my_name, get_my_name = _set_profile("name"), _get_profile("name")
set_my_description, get_my_description = _set_profile("description"), _get_profile("description")
set_my_short_description = _set_profile("short_description")
get_my_short_description = _get_profile("short_description")


def _language(parameters: Parameters) -> str:
    """Read a two-letter language code, empty for everybody else."""
    code = parameters.text("language_code")
    if not re.fullmatch(r"(?:[a-z]{2})?", code):
        raise bad_request("invalid language code specified")
    return code


def _scope(telegram: Telegram, parameters: Parameters) -> tuple[str, str]:
    scope = parameters.object("scope")
    kind = scope.get("type", "default")
    if kind not in _SCOPES:
        raise bad_request("can't parse BotCommandScope: unsupported type specified")
    missing = [name for name in _SCOPES[kind] if name not in scope]
    if missing:
        raise bad_request(f"can't parse BotCommandScope: Can't find field \"{missing[0]}\"")
    if "chat_id" in _SCOPES[kind]:
        chat = telegram.find_chat(scope["chat_id"])
        if not chat or not chat.started:
            raise bad_request("chat not found")
    fields = [kind, *(str(scope[name]) for name in _SCOPES[kind])]
    return ":".join(fields), _language(parameters)


def set_my_commands(telegram: Telegram, parameters: Parameters) -> Any:
    commands = parameters.array("commands")
    if len(commands) > 100:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    for command in map(Parameters, commands):
        if not re.fullmatch(r"[a-z0-9_]{1,32}", command.text("command")):
            raise bad_request("BOT_COMMAND_INVALID")
        if not 1 <= len(command.text("description").strip()) <= 256:
            raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    telegram.commands[_scope(telegram, parameters)] = commands
    return True


def get_my_commands(telegram: Telegram, parameters: Parameters) -> Any:
    return telegram.commands.get(_scope(telegram, parameters), [])


def delete_my_commands(telegram: Telegram, parameters: Parameters) -> Any:
    telegram.commands.pop(_scope(telegram, parameters), None)
    return True


# ── updates ────────────────────────────────────────────────────────────────────────────────


def get_updates(telegram: Telegram, parameters: Parameters) -> Any:
    if telegram.webhook:
        raise ApiError(
            409, "can't use getUpdates method while webhook is active; use deleteWebhook first"
        )
    _allow_updates(telegram, parameters)
    limit = min(max(parameters.integer("limit", 100), 1), 100)
    timeout = min(parameters.integer("timeout"), 50)
    return telegram.updates.poll(parameters.integer("offset"), limit, timeout)


def set_webhook(telegram: Telegram, parameters: Parameters) -> Any:
    url = parameters.text("url")
    if url and not url.startswith("https://"):
        raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
    _allow_updates(telegram, parameters)
    telegram.webhook = url
    if url:
        telegram.updates.interrupt(ApiError(409, "terminated by setWebhook request"))
    return delete_webhook(telegram, parameters) if not url else True


def delete_webhook(telegram: Telegram, parameters: Parameters) -> Any:
    telegram.webhook = ""
    if parameters.flag("drop_pending_updates"):
        telegram.updates.clear()
    return True


def get_webhook_info(telegram: Telegram, _parameters: Parameters) -> Any:
    pending = len(telegram.updates)
    info = {"url": telegram.webhook, "has_custom_certificate": False}
    return {**info, "pending_update_count": pending}


def _allow_updates(telegram: Telegram, parameters: Parameters) -> None:
    if "allowed_updates" in parameters:
        telegram.updates.allow(parameters.array("allowed_updates"))
