"""Skip updates that were in flight each time the bot crashed, or it would crash at every start."""

import asyncio
import logging
from collections.abc import Collection

from bot.records.starts import Starts
from retrieval import RetrievalError

logger = logging.getLogger(__name__)

_MAX_STARTS = 2  # in a row that an update may see without being handled at any


class CrashLoopGuard:
    """Knows the updates that were pending too often when the bot died.

    With the one that ends it those are skipped that came with it and were not handled either:
    nobody can tell which it was.
    """

    def __init__(self, starts: Starts) -> None:
        self._starts = starts
        self._first: frozenset[int] | None = None  # updates of this start; None until some come
        self._suspects: frozenset[int] = frozenset()

    def should_skip(self, update_id: int) -> bool:
        """Return whether an update may be what ended the bot."""
        return update_id in self._suspects

    async def begin(self, update_ids: Collection[int]) -> None:
        """Store the first updates of this start, before any is handled; ignore later ones."""
        if self._first is not None or not update_ids:
            return
        self._first = frozenset(update_ids)
        try:
            before = await asyncio.to_thread(self._starts.begin, self._first)
        except RetrievalError as error:
            logger.warning("It could not be kept what this start begins with: %s", error)
            return
        self._suspects = frozenset(
            update_id for update_id, starts in before.items() if starts >= _MAX_STARTS
        )
        if self._suspects:
            logger.warning(
                "Updates passed over, as the bot died with them in hand at %d starts in a row: %d",
                _MAX_STARTS,
                len(self._suspects),
            )

    async def clear(self, pending: Collection[int] = ()) -> None:
        """Forget the first updates of this start, once none of them is pending any more."""
        if not self._first or not self._first.isdisjoint(pending):
            return
        self._first = frozenset()
        try:
            await asyncio.to_thread(self._starts.forget)
        except RetrievalError as error:
            logger.warning("It could not be forgotten what this start began with: %s", error)
