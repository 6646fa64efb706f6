"""The queue of updates and the long poll on it."""

from collections.abc import Sequence
from dataclasses import dataclass
from threading import Condition
from typing import Any

from tests.telegram_server.errors import ApiError

CONFLICT = (
    "terminated by other getUpdates request; make sure that only one bot instance is running"
)
# Not sent unless asked for; `getUpdates` documents it.
_NOT_BY_DEFAULT = frozenset({"chat_member", "message_reaction", "message_reaction_count"})


@dataclass
class _Poll:
    """A getUpdates call that waits."""

    error: ApiError | None = None


class Updates:
    """Updates that the bot has not confirmed yet, oldest first."""

    def __init__(self, changed: Condition) -> None:
        self._changed = changed
        self._pending: list[dict[str, Any]] = []
        self._last_id = 700_000
        self._allowed: frozenset[str] = frozenset()
        self._waiting: _Poll | None = None

    def __len__(self) -> int:
        return len(self._pending)

    @property
    def polled(self) -> bool:
        """Say whether a getUpdates call waits at this moment."""
        return self._waiting is not None

    def allow(self, kinds: Sequence[str]) -> None:
        """Choose what is queued from now on; nothing chosen means the default."""
        self._allowed = frozenset(kinds)

    def add(self, kind: str, payload: dict[str, Any]) -> None:
        """Queue an update, unless the bot does not want its kind."""
        wanted = kind in self._allowed if self._allowed else kind not in _NOT_BY_DEFAULT
        if wanted:
            self._last_id += 1
            self._pending.append({"update_id": self._last_id, kind: payload})
            self._changed.notify_all()

    def begin_anew(self, number: int) -> None:
        """Number what comes anew, as after a week in which nothing was left in the queue."""
        self._pending.clear()
        self._last_id = number

    def clear(self) -> None:
        """Forget what is queued."""
        self._pending.clear()

    def interrupt(self, error: ApiError) -> bool:
        """End the waiting poll with an error; False if none waits."""
        if self._waiting is None:
            return False
        self._waiting.error = error
        self._waiting = None
        self._changed.notify_all()
        return True

    def poll(self, offset: int, limit: int, timeout: float) -> list[dict[str, Any]]:
        """Confirm what came before the offset and wait for what comes from there on."""
        self.interrupt(ApiError(409, CONFLICT))
        if offset < 0:
            self._pending = self._pending[offset:]
        elif offset > self._last_id + 10:
            pass  # Telegram passes over an offset that is in the future
        else:
            self._pending = [u for u in self._pending if u["update_id"] >= offset]
        poll = self._waiting = _Poll()
        self._changed.wait_for(lambda: poll.error or self._pending, timeout)
        if poll.error:
            raise poll.error
        self._waiting = None
        return self._pending[:limit]
