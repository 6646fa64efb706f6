"""The order in which updates are handled: chats side by side, each chat's one after the other.

An inline query comes anew with every pause in its typing, each time as a whole: only the newest
is worth an answer.
"""

import logging
from collections.abc import Awaitable, Coroutine
from typing import Any, NamedTuple

from telegram import Update
from telegram.ext import BaseUpdateProcessor

from bot.background import KeyedQueue

logger = logging.getLogger(__name__)

_MAX_RUNNING = 256  # chats
_MAX_PER_CHAT = 20  # updates; whoever writes faster than that is not waiting for answers
_MAX_IN_MEMORY = 100_000  # updates


class PerChatProcessor(BaseUpdateProcessor):
    """Handles the updates of a chat in their order, so that an edit meets the answer it corrects.

    A chat whose answers have to wait holds up no other. One that floods the bot fills only its
    own queue: what is too much is left unanswered. So is an inline query that its writer has typed
    on before its turn has come.
    """

    def __init__(self) -> None:
        # PTB's semaphore also counts waiting updates; ours counts running ones.
        super().__init__(_MAX_IN_MEMORY)
        self._queue: KeyedQueue[_QueueKey] = KeyedQueue(_MAX_RUNNING, _MAX_PER_CHAT)
        self._newest: dict[_QueueKey, object] = {}  # inline queries

    async def initialize(self) -> None:
        """Nothing to prepare."""

    async def shutdown(self) -> None:
        """Nothing to let go of."""

    async def do_process_update(self, update: object, coroutine: Awaitable[Any]) -> None:
        """Handle an update once those of its chat before it are handled."""
        key = _key_of(update)
        if self._queue.is_full(key):
            logger.warning("A chat floods the bot: an update is left unanswered")
            _discard(coroutine)
            return
        if key.is_inline:
            self._newest[key] = update
        try:
            with self._queue.counted(key):
                async with self._queue.turn(key):
                    if self._newest.get(key, update) is update:
                        await coroutine
                    else:
                        _discard(coroutine)
        finally:
            if self._newest.get(key) is update:
                del self._newest[key]


class _QueueKey(NamedTuple):
    """Updates with the same key wait for one another: a chat's, or a person's inline queries."""

    id: int
    is_inline: bool = False


def _key_of(update: object) -> _QueueKey:
    if not isinstance(update, Update):
        return _QueueKey(0)
    if query := update.inline_query:
        return _QueueKey(query.from_user.id, is_inline=True)
    chat = update.effective_chat
    return _QueueKey(chat.id if chat else 0)


def _discard(coroutine: Awaitable[Any]) -> None:
    if isinstance(coroutine, Coroutine):
        coroutine.close()
