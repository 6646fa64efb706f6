"""The bot's profile on Telegram in each language: its description and its menus of commands."""

import logging
from collections.abc import Collection, Sequence

from telegram import (
    Bot,
    BotCommand,
    BotCommandScope,
    BotCommandScopeAllGroupChats,
    BotCommandScopeAllPrivateChats,
    BotCommandScopeChat,
)
from telegram.error import BadRequest, Forbidden, TelegramError

from bot.texts import LANGUAGES, Voice, voice_for

logger = logging.getLogger(__name__)


async def introduce(bot: Bot, operators: Collection[int]) -> None:
    """Set the descriptions and menus that have changed: Telegram limits how often they may be."""
    try:
        for language in LANGUAGES:
            await _introduce(bot, Voice(language))
        for operator in sorted(operators):
            await _introduce_to(bot, operator)
    except TelegramError as error:
        # The bot can answer without them.
        logger.warning("The bot's menu could not be set: %s", type(error).__name__)


async def _introduce(bot: Bot, voice: Voice) -> None:
    code = _code(voice)
    await _set_commands(bot, private_commands(voice), BotCommandScopeAllPrivateChats(), code)
    await _set_commands(bot, group_commands(voice), BotCommandScopeAllGroupChats(), code)
    description = voice.say("description")
    if (await bot.get_my_description(code)).description != description:
        await bot.set_my_description(description, code)
    short = voice.say("short-description")
    if (await bot.get_my_short_description(code)).short_description != short:
        await bot.set_my_short_description(short, code)


async def _introduce_to(bot: Bot, operator: int) -> None:
    scope = BotCommandScopeChat(operator)
    try:
        for voice in map(Voice, LANGUAGES):
            await _set_commands(bot, operator_commands(voice), scope, _code(voice))
    except (BadRequest, Forbidden) as error:
        # An operator who never wrote to the bot has no chat with it yet: try at the next start.
        logger.info("An operator's menu could not be set: %s", type(error).__name__)


async def _set_commands(
    bot: Bot, commands: Sequence[BotCommand], scope: BotCommandScope, code: str | None
) -> None:
    if list(await bot.get_my_commands(scope, code)) != list(commands):
        await bot.set_my_commands(commands, scope, code)


def _code(voice: Voice) -> str | None:
    """Return the language's code; None for the default, for readers of all other languages."""
    return None if voice == voice_for(None) else voice.language


def private_commands(voice: Voice) -> Sequence[BotCommand]:
    """Return the menu of a private chat."""
    return (*_common_commands(voice), BotCommand("forget", voice.say("command-forget")))


def operator_commands(voice: Voice) -> Sequence[BotCommand]:
    """Return the menu of an operator's private chat."""
    return (
        *private_commands(voice),
        BotCommand("add", voice.say("command-add")),
        BotCommand("stats", voice.say("command-stats")),
        BotCommand("gaps", voice.say("command-gaps")),
        BotCommand("feeds", voice.say("command-feeds")),
        BotCommand("remove", voice.say("command-remove")),
    )


def group_commands(voice: Voice) -> Sequence[BotCommand]:
    """Return the menu of a group."""
    return (*_common_commands(voice), BotCommand("forget", voice.say("command-forget-group")))


def _common_commands(voice: Voice) -> Sequence[BotCommand]:
    return (
        BotCommand("ask", voice.say("command-ask")),
        BotCommand("articles", voice.say("command-articles")),
        BotCommand("latest", voice.say("command-latest")),
        BotCommand("sources", voice.say("command-sources")),
        BotCommand("settings", voice.say("command-settings")),
        BotCommand("help", voice.say("command-help")),
        BotCommand("language", voice.say("command-language")),
        BotCommand("privacy", voice.say("command-privacy")),
    )
