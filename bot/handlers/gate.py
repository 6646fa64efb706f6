"""Which messages reach the other handlers, and how often a group is answered."""

import time
from collections.abc import Collection

from telegram import Update
from telegram.constants import ChatType
from telegram.ext import ApplicationHandlerStop

from bot.handlers.addressing import is_addressed, is_from_bot, sender_id_of
from bot.handlers.context import Voices
from bot.handlers.replies import Replies
from bot.ptb import Context
from bot.services.rate_limits import RateLimits

_GROUPS = (ChatType.GROUP, ChatType.SUPERGROUP)


class Gate:
    """Stops messages of bots, and in groups what is not for the bot or exceeds the limits."""

    def __init__(
        self,
        commands: Collection[str],
        voices: Voices,
        replies: Replies,
        limits: RateLimits,
    ) -> None:
        self._commands = commands
        self._voices = voices
        self._replies = replies
        self._limits = limits

    async def admit(self, update: Update, context: Context) -> None:
        """Pass a message on, or raise ApplicationHandlerStop, so that no other handler sees it."""
        if not (message := update.effective_message):
            return
        if is_from_bot(message):
            raise ApplicationHandlerStop
        if message.chat.type not in _GROUPS:
            return
        if not is_addressed(message, context.bot.bot, self._commands):
            raise ApplicationHandlerStop
        wait = self._limits.take(message.chat_id, sender_id_of(message), time.monotonic())
        if wait is None:
            return
        if wait.is_news:
            voice = await self._voices.of(update)
            await self._replies.send(message, voice.say("too-many", seconds=wait.seconds))
        raise ApplicationHandlerStop
