"""Receiving updates from Telegram, and confirming each once it is handled.

Telegram forgets an update when one behind it is asked for. PTB's own loop asks at once, and loses
what is being handled then if the process is killed. Here an update stays unconfirmed until it is
handled, and is ignored when Telegram repeats it. Time and number of such updates are limited, as
Telegram returns 100 at once and new ones must be among them.
"""

import asyncio
import logging
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass

from telegram import Update
from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError

from bot.background import StoppedError, unless_stopped, wait_for_stop
from bot.ptb import App
from bot.settings import SettingsError
from bot.transport.crash_loop import CrashLoopGuard
from bot.transport.requests import LONG_POLL_SECONDS, PollingRequest
from bot.transport.retries import retry_after_seconds

logger = logging.getLogger(__name__)

UPDATES = [
    "message",
    "edited_message",
    "callback_query",
    "my_chat_member",
    "inline_query",
    "guest_message",
]

_MAX_PENDING_SECONDS = 30  # for which an update stays unconfirmed
_MAX_PENDING = 50  # updates: Telegram returns 100 at once, these among them
_MIN_POLL_SECONDS, _MAX_POLL_SECONDS = 0.1, 0.5  # between short polls, while updates are pending
_CROWDED_SECONDS = 2  # for which more pending updates than that keep new ones waiting
_CONFIRM_SECONDS = 2  # for the last confirmation

_MIN_RETRY_SECONDS, _MAX_RETRY_SECONDS = 1.0, 30.0  # between calls while Telegram is out of reach
_MAX_RETRY_AFTER_SECONDS = 300  # for which Telegram is left alone when it asks for that
_SILENCE_SECONDS = 60  # without an answer from Telegram that are worth a line in the log
_CONFLICT_SECONDS = 15  # longer than the last call of a copy that was just killed


@dataclass(frozen=True, slots=True)
class _Pending:
    """An update that is not confirmed yet, so that Telegram repeats it."""

    handling: "asyncio.Task[None]"
    since: float  # seconds of the monotonic clock

    @property
    def is_done(self) -> bool:
        """Whether it is handled, and not only put off to the next start."""
        return self.handling.done() and not self.handling.cancelled()


class UpdateReceiver:
    """Polls for updates, has them handled, and confirms them."""

    def __init__(
        self,
        application: App,
        polling: PollingRequest,
        crash_loop_guard: CrashLoopGuard,
        stop: asyncio.Event,
    ) -> None:
        self._application = application
        self._crash_loop_guard = crash_loop_guard
        self._stop = stop
        # In the order in which they came: their numbers begin anew after a week of silence.
        self._pending: dict[int, _Pending] = {}
        polling.pending = self._pending
        self._next: int | None = None  # number behind the last update that is to be confirmed
        self._last_answer = time.monotonic()
        self._is_silent = False

    async def run(self) -> None:
        """Receive until the stop; InvalidToken, or SettingsError if another copy receives, too."""
        pause = _MIN_RETRY_SECONDS
        conflict_since: float | None = None
        while not self._stop.is_set():
            try:
                await self._receive()
            except InvalidToken:
                raise
            except TelegramError as error:
                logger.warning("No updates: %s", type(error).__name__)
                now = time.monotonic()
                conflict_since = (conflict_since or now) if isinstance(error, Conflict) else None
                if conflict_since is not None and now - conflict_since > _CONFLICT_SECONDS:
                    raise SettingsError(
                        "Another program receives this bot's messages with the same token: "
                        "stop it, or use another token."
                    ) from error
                self._note_silence(now)
                asked_for = retry_after_seconds(error) if isinstance(error, RetryAfter) else 0
                wait = max(pause, min(asked_for, _MAX_RETRY_AFTER_SECONDS))
                await wait_for_stop(self._stop, wait)
                pause = min(1.5 * pause, _MAX_RETRY_SECONDS)
            else:
                pause, conflict_since = _MIN_RETRY_SECONDS, None
        await self._crash_loop_guard.clear()  # a stop is no crash

    async def confirm(self) -> None:
        """Confirm at the end what was handled; all else comes again at the next start."""
        self._drop_done()
        first = self._first_unconfirmed()
        if first is not None:
            with suppress(TelegramError, TimeoutError):
                last = self._application.bot.get_updates(first, limit=1, timeout=0)
                await asyncio.wait_for(last, _CONFIRM_SECONDS)

    async def _receive(self) -> None:
        """Poll once, start to handle what is new, and give that a moment."""
        self._drop_done()
        await self._crash_loop_guard.clear(self._pending)
        updates = await self._poll(0 if self._pending else LONG_POLL_SECONDS)
        await self._crash_loop_guard.begin([update.update_id for update in updates])
        for update in updates:
            handling = self._application.create_task(self._handle(update), update)
            self._pending[update.update_id] = _Pending(handling, time.monotonic())
        await asyncio.sleep(0)  # after which what a chat has too much of is done with
        running = [each.handling for each in self._pending.values() if not each.handling.done()]
        if surplus := running[:-_MAX_PENDING]:
            await asyncio.wait(surplus, timeout=_CROWDED_SECONDS)
        elif running and len(updates) < _MAX_PENDING:  # or else there is more
            await asyncio.wait(running, timeout=self._poll_pause())

    def _poll_pause(self) -> float:
        """Return the seconds until the next short poll: the more, the older the newest update."""
        newest = next(reversed(self._pending.values()))
        pause = (time.monotonic() - newest.since) / 4
        return min(max(_MIN_POLL_SECONDS, pause), _MAX_POLL_SECONDS)

    async def _poll(self, seconds: int) -> Sequence[Update]:
        """Return new updates, or nothing when it is time to stop or none come in so long."""
        call = self._application.bot.get_updates(
            self._first_unconfirmed(), timeout=seconds, allowed_updates=UPDATES
        )
        try:
            updates: Sequence[Update] = await unless_stopped(self._stop, call)
        except StoppedError:
            return ()
        self._last_answer = time.monotonic()
        if self._is_silent:
            self._is_silent = False
            logger.info("Telegram is back")
        return updates

    async def _handle(self, update: Update) -> None:
        if self._crash_loop_guard.should_skip(update.update_id):
            return
        application = self._application
        await application.update_processor.process_update(
            update, application.process_update(update)
        )

    def _first_unconfirmed(self) -> int | None:
        """Return the number to ask from: all updates before it are confirmed by that."""
        return next(iter(self._pending), self._next)

    def _drop_done(self) -> None:
        """Drop from the pending what the next call is to confirm."""
        now = time.monotonic()
        for number, update in tuple(self._pending.items()):
            may_stay = (
                now - update.since < _MAX_PENDING_SECONDS and len(self._pending) <= _MAX_PENDING
            )
            if may_stay and not update.is_done:
                return
            del self._pending[number]
            self._next = number + 1

    def _note_silence(self, now: float) -> None:
        silence = now - self._last_answer
        if not self._is_silent and silence > _SILENCE_SECONDS:
            self._is_silent = True
            logger.warning("Nothing heard from Telegram for %d s", silence)
