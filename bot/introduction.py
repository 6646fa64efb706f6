"""What Telegram shows of the bot in each language: its menus of commands and its profile."""

import logging
from collections.abc import Sequence

from telegram import Bot, BotCommand, BotCommandScopeAllGroupChats, BotCommandScopeAllPrivateChats
from telegram.error import TelegramError

from bot.texts import LANGUAGES, Voice, voice_for

logger = logging.getLogger(__name__)


async def introduce(bot: Bot) -> None:
    """Set what is not as it should be yet: Telegram limits how often it may be set."""
    try:
        for language in LANGUAGES:
            await _introduce(bot, Voice(language))
    except TelegramError as error:
        # The bot answers without them.
        logger.warning("The bot's menu could not be set: %s", type(error).__name__)


async def _introduce(bot: Bot, voice: Voice) -> None:
    # Without a code it is for all whose language is not among the bot's.
    code = None if voice == voice_for(None) else voice.language
    for scope, commands in (
        (BotCommandScopeAllPrivateChats(), private_commands(voice)),
        (BotCommandScopeAllGroupChats(), group_commands(voice)),
    ):
        if list(await bot.get_my_commands(scope, code)) != list(commands):
            await bot.set_my_commands(commands, scope, code)
    description = voice.say("description")
    if (await bot.get_my_description(code)).description != description:
        await bot.set_my_description(description, code)
    short = voice.say("short-description")
    if (await bot.get_my_short_description(code)).short_description != short:
        await bot.set_my_short_description(short, code)


def private_commands(voice: Voice) -> Sequence[BotCommand]:
    """Give the menu of a private chat."""
    return (*_everywhere(voice), BotCommand("forget", voice.say("command-forget")))


def group_commands(voice: Voice) -> Sequence[BotCommand]:
    """Give the menu of a group."""
    return (*_everywhere(voice), BotCommand("forget", voice.say("command-forget-group")))


def _everywhere(voice: Voice) -> Sequence[BotCommand]:
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
