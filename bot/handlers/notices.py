"""What the bot says of itself, and of what it cannot do."""

import asyncio
import logging

from telegram import Update, User
from telegram.error import BadRequest, TelegramError

from bot.handlers.access import OperatorGuard
from bot.handlers.context import Voices
from bot.handlers.replies import Replies, confirm
from bot.messages.notices import help_message
from bot.ptb import Context
from retrieval import Library

logger = logging.getLogger(__name__)

# How Telegram says, in one way or another, that the bot may not write.
_MUTE = (
    "not enough rights",
    "have no rights",
    "topic_closed",
    "chat_write_forbidden",
    "chat_restricted",
)


class Notices:
    """Explains, and owns up."""

    def __init__(
        self, library: Library, voices: Voices, replies: Replies, operators: OperatorGuard
    ) -> None:
        self._library = library
        self._voices = voices
        self._replies = replies
        self._operators = operators

    async def help(self, update: Update, context: Context) -> None:
        """Explain the bot: /start and /help."""
        if message := update.effective_message:
            voice = await self._voices.of(update)
            example = await asyncio.to_thread(self._library.example)
            name = f"@{context.bot.username}" if _is_everywhere(context.bot.bot) else None
            text = help_message(example, voice, name)
            if self._operators.include(update):
                text = f"{text}\n\n{voice.say('operators-hint')} {voice.say('adding-hint')}"
            await self._replies.send(message, text)

    async def unknown_command(self, update: Update, _context: Context) -> None:
        """Point to /help."""
        if message := update.effective_message:
            voice = await self._voices.of(update)
            await self._replies.send(message, voice.say("unknown-command"))

    async def not_text(self, update: Update, _context: Context) -> None:
        """Say that stickers, photos, voices and the like cannot be read.

        Not of an album, where each picture comes by itself and one of them may have the question.
        """
        if (message := update.effective_message) and not message.media_group_id:
            voice = await self._voices.of(update)
            await self._replies.send(message, voice.say("text-only"))

    async def address_alone(self, update: Update, _context: Context) -> None:
        """Say that pages which readers send are not read."""
        if message := update.effective_message:
            voice = await self._voices.of(update)
            await self._replies.send_or_correct(message, voice.say("address-alone"))

    async def ignore_press(self, update: Update, _context: Context) -> None:
        """Answer the press of a button that leads nowhere."""
        if query := update.callback_query:
            await confirm(query)

    async def failed(self, update: object, context: Context) -> None:
        """Log what went wrong, without anyone's words, and tell the one who waits."""
        error = context.error
        if isinstance(error, TelegramError):
            # Its text can quote the message that was refused.
            logger.warning("Telegram refused or could not be reached: %s", type(error).__name__)
        else:
            logger.error("An update could not be handled", exc_info=error)
        # Where Telegram was out of reach or the reader has left, another message is no help.
        if isinstance(error, TelegramError) and not isinstance(error, BadRequest):
            return
        if isinstance(error, BadRequest) and any(sign in error.message.lower() for sign in _MUTE):
            return
        if not isinstance(update, Update) or update.guest_message:
            return
        if message := update.effective_message:
            voice = await self._voices.of(update)
            try:
                await self._replies.send(message, voice.say("failed"))
            except TelegramError as second:
                logger.warning("Nor could the reader be told: %s", type(second).__name__)


def _is_everywhere(me: User) -> bool:
    """Say whether @BotFather lets the bot answer in chats that it is not in."""
    return bool(me.supports_inline_queries or me.supports_guest_queries)
