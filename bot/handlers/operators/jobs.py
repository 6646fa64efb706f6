"""What takes long is done beside the conversation, with a message that says how far it is."""

import asyncio
import logging
from collections import Counter
from collections.abc import Callable, Coroutine
from typing import Any
from weakref import WeakValueDictionary

from telegram import Message
from telegram.error import BadRequest, TelegramError

from bot.handlers.replies import Replies

logger = logging.getLogger(__name__)

_AT_ONCE = 2  # so that a machine of two cores still answers questions
_WAITING = 20  # jobs of one chat: an album alone has ten files
_PATIENCE = 1.0  # seconds within which the result is all that needs to be said
_PAUSE = 3.0  # seconds between two edits of a message, which Telegram limits


class Jobs:
    """Does jobs, a few at once but one of a chat, and ends them when the bot stops."""

    def __init__(self, replies: Replies, stop: asyncio.Event) -> None:
        self._replies = replies
        self._stop = stop
        self._places = asyncio.Semaphore(_AT_ONCE)
        self._turns: WeakValueDictionary[int, asyncio.Lock] = WeakValueDictionary()
        self._waiting: Counter[int] = Counter()

    @property
    def ended(self) -> bool:
        """Whether none is begun any more."""
        return self._stop.is_set()

    def has_enough(self, chat_id: int) -> bool:
        """Say whether a chat has given the bot enough to do for now."""
        return self._waiting[chat_id] >= _WAITING

    async def do(
        self,
        message: Message,
        work: Callable[[], Coroutine[Any, Any, str]],
        progress: Callable[[], str],
        stopped: str,
    ) -> None:
        """Do some work when its turn comes, and reply with what it gives.

        Where that takes time the reply says at first what `progress` gives; where the bot stops
        before the end, it says `stopped`.
        """
        chat_id = message.chat_id
        self._waiting[chat_id] += 1
        task = asyncio.create_task(self._in_turn(chat_id, work))
        try:
            shown = await self._accompany(task, message, progress)
            told = stopped if task.cancelled() else task.result()
            await self._show(told, shown, message)
        except TelegramError as error:
            logger.warning("What was done could not be told: %s", type(error).__name__)
        finally:
            self._waiting[chat_id] -= 1
            if not self._waiting[chat_id]:
                del self._waiting[chat_id]

    async def _in_turn(self, chat_id: int, work: Callable[[], Coroutine[Any, Any, str]]) -> str:
        turn = self._turns.setdefault(chat_id, asyncio.Lock())
        async with turn, self._places:
            return await work()

    async def _accompany(
        self, task: asyncio.Task[str], message: Message, progress: Callable[[], str]
    ) -> int | None:
        """Say how far it is until it is done or the bot stops; give the number of the reply."""
        stopping = asyncio.create_task(self._stop.wait())
        shown, last, pause = None, "", _PATIENCE
        while True:
            await asyncio.wait({task, stopping}, timeout=pause, return_when="FIRST_COMPLETED")
            if task.done() or stopping.done():
                break
            if (told := progress()) != last:
                try:
                    shown = await self._show(told, shown, message)
                except TelegramError as error:
                    logger.warning("Progress could not be told: %s", type(error).__name__)
                except asyncio.CancelledError:
                    if not self.ended:
                        raise
                    break  # it did not get through before the stop, which is to be told now
            last, pause = told, _PAUSE
        stopping.cancel()
        task.cancel()  # which does nothing to what is done
        await asyncio.wait({task})
        return shown

    async def _show(self, told: str, shown: int | None, message: Message) -> int:
        """Put a text in the place of the one shown before, and give its message's number."""
        if shown is not None:
            bot, chat_id = message.get_bot(), message.chat_id
            try:
                await bot.edit_message_text(told, chat_id=chat_id, message_id=shown)
                return shown
            except BadRequest as error:
                # It was deleted, most likely.
                logger.info("A reply could not be edited: %s", type(error).__name__)
        return await self._replies.send(message, told)
