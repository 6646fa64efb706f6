"""What of a group's messages gets to the other handlers, and how often."""

import time
from collections.abc import Collection

from telegram import Message, Update
from telegram.constants import ChatType
from telegram.ext import ApplicationHandlerStop

from bot.handlers.addressing import author_of, is_addressed
from bot.handlers.context import Voices
from bot.handlers.replies import Replies
from bot.ptb import Context
from bot.services.rate_limits import RateLimits

_GROUPS = (ChatType.GROUP, ChatType.SUPERGROUP)


class Gate:
    """Holds back what is not for the bot, and what is too much for a group."""

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
        """Let a message pass; ApplicationHandlerStop for one that no other handler is to see."""
        if not (message := update.effective_message):
            return
        if is_by_a_bot(message):
            raise ApplicationHandlerStop
        if message.chat.type not in _GROUPS:
            return
        if not is_addressed(message, context.bot.bot, self._commands):
            raise ApplicationHandlerStop
        wait = self._limits.take(message.chat_id, author_of(message), time.monotonic())
        if wait is None:
            return
        if wait.is_news:
            voice = await self._voices.of(update)
            await self._replies.send(message, voice.say("too-many", seconds=wait.seconds))
        raise ApplicationHandlerStop


def is_by_a_bot(message: Message) -> bool:
    """Say whether another bot wrote it, or any bot, this one included, was the way it came."""
    if message.via_bot:
        return True
    # Who writes in the name of a group or a channel is shown as one of Telegram's own bots.
    return bool(message.from_user and message.from_user.is_bot and not message.sender_chat)
