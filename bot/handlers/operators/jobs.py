"""Long work beside the conversation, with a reply that shows how far it is."""

import asyncio
import logging
from collections.abc import Callable, Coroutine
from typing import Any

from telegram import Message
from telegram.error import BadRequest, TelegramError

from bot.background import KeyedQueue, StoppedError, unless_stopped
from bot.handlers.replies import Replies

logger = logging.getLogger(__name__)

_MAX_RUNNING = 2  # so that a machine of two cores still answers questions
_MAX_PER_CHAT = 20  # jobs: an album alone has ten files
_QUIET_SECONDS = 1.0  # within which the result is all that needs to be said
_EDIT_SECONDS = 3.0  # between two edits of a message, which Telegram limits


class Jobs:
    """Does jobs, a few at once but one of a chat, and ends them when the bot stops."""

    def __init__(self, replies: Replies, stop: asyncio.Event) -> None:
        self._replies = replies
        self._stop = stop
        self._queue: KeyedQueue[int] = KeyedQueue(_MAX_RUNNING, _MAX_PER_CHAT)

    @property
    def ended(self) -> bool:
        """Whether the bot stops, so that no job is begun any more."""
        return self._stop.is_set()

    def has_enough(self, chat_id: int) -> bool:
        """Return whether a chat has given the bot enough to do for now."""
        return self._queue.is_full(chat_id)

    async def do(
        self,
        message: Message,
        work: Callable[[], Coroutine[Any, Any, str]],
        progress: Callable[[], str],
        stopped: str,
    ) -> None:
        """Do some work when its turn comes, and reply with the text that it returns.

        If that takes time, the reply first shows the text of `progress`; if the bot stops before
        the end, the text `stopped`.
        """
        with self._queue.counted(message.chat_id):
            task = asyncio.create_task(
                unless_stopped(self._stop, self._in_turn(message.chat_id, work))
            )
            try:
                reply_id = await self._report(task, message, progress)
                try:
                    result = await task
                except StoppedError:
                    result = stopped
                await self._show(result, reply_id, message)
            except TelegramError as error:
                logger.warning("What was done could not be told: %s", type(error).__name__)

    async def _in_turn(self, chat_id: int, work: Callable[[], Coroutine[Any, Any, str]]) -> str:
        async with self._queue.turn(chat_id):
            return await work()

    async def _report(
        self, task: asyncio.Task[str], message: Message, progress: Callable[[], str]
    ) -> int | None:
        """Show the progress until a task is done; return the number of the reply with it."""
        reply_id, shown, pause = None, "", _QUIET_SECONDS
        while not (await asyncio.wait({task}, timeout=pause))[0] and not self.ended:
            if (text := progress()) != shown:
                try:
                    reply_id = await self._show(text, reply_id, message)
                except TelegramError as error:
                    logger.warning("Progress could not be told: %s", type(error).__name__)
                except asyncio.CancelledError:
                    if not self.ended:
                        raise
                    break  # it did not get through before the stop, which is to be told now
            shown, pause = text, _EDIT_SECONDS
        return reply_id

    async def _show(self, text: str, reply_id: int | None, message: Message) -> int:
        """Edit the reply to a message, or send it if there is none; return its number."""
        if reply_id is not None:
            bot, chat_id = message.get_bot(), message.chat_id
            try:
                await bot.edit_message_text(text, chat_id=chat_id, message_id=reply_id)
                return reply_id
            except BadRequest as error:
                # It was deleted, most likely.
                logger.info("A reply could not be edited: %s", type(error).__name__)
        return await self._replies.send(message, text)
