"""Help, and notices of what the bot cannot do or failed to do."""

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

# Parts of Telegram's errors that say that the bot may not write.
_MAY_NOT_WRITE = (
    "not enough rights",
    "have no rights",
    "topic_closed",
    "chat_write_forbidden",
    "chat_restricted",
)


class Notices:
    """Sends help and notices, and reports errors."""

    def __init__(
        self, library: Library, voices: Voices, replies: Replies, operators: OperatorGuard
    ) -> None:
        self._library = library
        self._voices = voices
        self._replies = replies
        self._operators = operators

    async def help(self, update: Update, context: Context) -> None:
        """Explain the bot: /help, and /start without a link."""
        if message := update.effective_message:
            voice = await self._voices.of(update)
            example = await asyncio.to_thread(self._library.example)
            name = f"@{context.bot.username}" if _works_in_any_chat(context.bot.bot) else None
            text = help_message(example, voice, name)
            if self._operators.allows(update):
                text = f"{text}\n\n{voice.say('operators-hint')} {voice.say('adding-hint')}"
            await self._replies.send(message, text)

    async def unknown_command(self, update: Update, _context: Context) -> None:
        """Point to /help."""
        if message := update.effective_message:
            voice = await self._voices.of(update)
            await self._replies.send(message, voice.say("unknown-command"))

    async def not_text(self, update: Update, _context: Context) -> None:
        """Reply that stickers, photos, voice messages and the like cannot be read.

        Not for an album: its pictures come one by one, and one of them may have the question.
        """
        if (message := update.effective_message) and not message.media_group_id:
            voice = await self._voices.of(update)
            await self._replies.send(message, voice.say("text-only"))

    async def only_addresses(self, update: Update, _context: Context) -> None:
        """Reply that the bot reads no pages that readers send."""
        if message := update.effective_message:
            voice = await self._voices.of(update)
            await self._replies.send_or_correct(message, voice.say("address-alone"))

    async def ignore_press(self, update: Update, _context: Context) -> None:
        """Confirm the press of a button that leads nowhere."""
        if query := update.callback_query:
            await confirm(query)

    async def report_error(self, update: object, context: Context) -> None:
        """Log an error without anyone's words, and tell the person who waits."""
        error = context.error
        if isinstance(error, TelegramError):
            # Its text can quote the refused message.
            logger.warning("Telegram refused or could not be reached: %s", type(error).__name__)
        else:
            logger.error("An update could not be handled", exc_info=error)
        # Where Telegram was out of reach or the reader has left, another message is no help.
        if isinstance(error, TelegramError) and not isinstance(error, BadRequest):
            return
        if isinstance(error, BadRequest) and any(
            part in error.message.lower() for part in _MAY_NOT_WRITE
        ):
            return
        if not isinstance(update, Update) or update.guest_message:
            return
        if message := update.effective_message:
            voice = await self._voices.of(update)
            try:
                await self._replies.send(message, voice.say("failed"))
            except TelegramError as second:
                logger.warning("Nor could the reader be told: %s", type(second).__name__)


def _works_in_any_chat(me: User) -> bool:
    """Whether @BotFather lets the bot answer in chats of which it is no member."""
    return bool(me.supports_inline_queries or me.supports_guest_queries)
