"""What may have ended the bot is passed over in the end, or it would do so at every start."""

import asyncio
import logging
from collections.abc import Collection

from bot.records.starts import Starts
from retrieval import RetrievalError

logger = logging.getLogger(__name__)

_MOST_STARTS = 2  # that an update may see in a row without being handled at any


class CrashLoopGuard:
    """The updates that were in hand too often when the bot died.

    With what ends it those go that came with it and were not handled either: nobody can tell.
    """

    def __init__(self, starts: Starts) -> None:
        self._starts = starts
        self._noted: frozenset[int] | None = None  # None until something comes
        self._suspected: frozenset[int] = frozenset()

    def __contains__(self, update: int) -> bool:
        return update in self._suspected

    async def note(self, updates: Collection[int]) -> None:
        """Keep with which updates this start begins, before any is handled."""
        if self._noted is not None or not updates:
            return
        self._noted = frozenset(updates)
        try:
            before = await asyncio.to_thread(self._starts.begin, self._noted)
        except RetrievalError as error:
            logger.warning("It could not be kept what this start begins with: %s", error)
            return
        self._suspected = frozenset(
            update for update, starts in before.items() if starts >= _MOST_STARTS
        )
        if self._suspected:
            logger.warning(
                "Updates passed over, as the bot died with them in hand at %d starts in a row: %d",
                _MOST_STARTS,
                len(self._suspected),
            )

    async def clear(self, in_hand: Collection[int] = ()) -> None:
        """Forget with what this start began, once nothing of it is in hand any more."""
        if not self._noted or not self._noted.isdisjoint(in_hand):
            return
        self._noted = frozenset()
        try:
            await asyncio.to_thread(self._starts.forget)
        except RetrievalError as error:
            logger.warning("It could not be forgotten what this start began with: %s", error)
