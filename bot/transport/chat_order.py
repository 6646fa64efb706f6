"""Who is served when: chats side by side, and in each chat one update after the other.

What someone types behind the bot's name in another chat comes with every pause of the typing, each
time as a whole: there only the newest is worth an answer.
"""

import asyncio
import logging
from collections import Counter
from collections.abc import Awaitable, Coroutine
from typing import Any, NamedTuple
from weakref import WeakValueDictionary

from telegram import Update
from telegram.ext import BaseUpdateProcessor

logger = logging.getLogger(__name__)

_AT_ONCE = 256  # chats
_MOST = 100_000  # updates in memory
_WAITING = 20  # updates of one chat; whoever writes faster than that is not waiting for answers


class PerChatProcessor(BaseUpdateProcessor):
    """Handles the updates of a chat in their order, so that an edit meets the answer it corrects.

    A chat whose answers have to wait holds up no other, and one that floods the bot fills no
    more than its own places: what comes on top of these is left unanswered. So is a question
    that its writer has typed on before its turn has come.
    """

    def __init__(self) -> None:
        # The library's places are taken by what waits for its turn, too: ours, by what has it.
        super().__init__(_MOST)
        self._places = asyncio.Semaphore(_AT_ONCE)
        self._turns: WeakValueDictionary[_Queue, asyncio.Lock] = WeakValueDictionary()
        self._waiting: Counter[_Queue] = Counter()
        self._newest: dict[_Queue, object] = {}

    async def initialize(self) -> None:
        """Nothing to prepare."""

    async def shutdown(self) -> None:
        """Nothing to let go of."""

    async def do_process_update(self, update: object, coroutine: Awaitable[Any]) -> None:
        """Let an update be handled when those of its chat before it are."""
        place = _queue_of(update)
        if self._waiting[place] >= _WAITING:
            logger.warning("A chat floods the bot: an update is left unanswered")
            _leave(coroutine)
            return
        turn = self._turns.setdefault(place, asyncio.Lock())
        self._waiting[place] += 1
        self._newest[place] = update
        try:
            async with turn:
                if place.is_typed and self._newest[place] is not update:
                    _leave(coroutine)
                else:
                    async with self._places:
                        await coroutine
        finally:
            self._waiting[place] -= 1
            if not self._waiting[place]:
                del self._waiting[place], self._newest[place]


class _Queue(NamedTuple):
    """Where updates wait for one another: a chat, or the field in which a person types."""

    number: int
    is_typed: bool = False


def _queue_of(update: object) -> _Queue:
    if not isinstance(update, Update):
        return _Queue(0)
    if query := update.inline_query:
        return _Queue(query.from_user.id, is_typed=True)
    chat = update.effective_chat
    return _Queue(chat.id if chat else 0)


def _leave(coroutine: Awaitable[Any]) -> None:
    """Leave an update unanswered."""
    if isinstance(coroutine, Coroutine):
        coroutine.close()
