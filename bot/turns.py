"""Who is served when: chats side by side, and in each chat one update after the other."""

import asyncio
import logging
from collections import Counter
from collections.abc import Awaitable, Coroutine
from typing import Any
from weakref import WeakValueDictionary

from telegram import Update
from telegram.ext import BaseUpdateProcessor

logger = logging.getLogger(__name__)

_AT_ONCE = 256
_WAITING = 20  # updates of one chat; whoever writes faster than that is not waiting for answers


class Turns(BaseUpdateProcessor):
    """Handles the updates of a chat in their order, so that an edit meets the answer it corrects.

    A chat whose answers have to wait holds up no other, and one that floods the bot fills no
    more than its own places: what comes on top of these is left unanswered.
    """

    def __init__(self) -> None:
        super().__init__(_AT_ONCE)
        self._turns: WeakValueDictionary[int, asyncio.Lock] = WeakValueDictionary()
        self._waiting: Counter[int] = Counter()

    async def initialize(self) -> None:
        """Nothing to prepare."""

    async def shutdown(self) -> None:
        """Nothing to let go of."""

    async def do_process_update(self, update: object, coroutine: Awaitable[Any]) -> None:
        """Let an update be handled when those of its chat before it are."""
        chat = _chat(update)
        if self._waiting[chat] >= _WAITING:
            logger.warning("A chat floods the bot: an update is left unanswered")
            if isinstance(coroutine, Coroutine):
                coroutine.close()
            return
        turn = self._turns.setdefault(chat, asyncio.Lock())
        self._waiting[chat] += 1
        try:
            async with turn:
                await coroutine
        finally:
            self._waiting[chat] -= 1
            if not self._waiting[chat]:
                del self._waiting[chat]


def _chat(update: object) -> int:
    chat = update.effective_chat if isinstance(update, Update) else None
    return chat.id if chat else 0
