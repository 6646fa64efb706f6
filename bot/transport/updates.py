"""Updates as they come from Telegram, each confirmed once it is handled.

Telegram forgets an update when one behind it is asked for. The library's own loop asks at once,
and what it has in hand then is lost where the process is killed. Here an update is asked for again
until it is handled, and what Telegram repeats is passed over: for so long and so many only, as
what Telegram gives at once must have room for what is new.
"""

import asyncio
import logging
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass

from telegram import Update
from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError

from bot.background import unless_stopped, wait_for_stop
from bot.ptb import App
from bot.settings import SettingsError
from bot.transport.crash_loop import CrashLoopGuard
from bot.transport.requests import WAIT, PollingRequest
from bot.transport.retries import seconds

logger = logging.getLogger(__name__)

UPDATES = [
    "message",
    "edited_message",
    "callback_query",
    "my_chat_member",
    "inline_query",
    "guest_message",
]

_HELD = 30  # seconds for which an update stays unconfirmed at most
_MOST_HELD = 50  # updates that stay so: Telegram gives 100 at once, these among them
_GLANCE, _LONGEST_GLANCE = 0.1, 0.5  # seconds between two looks for news while something is held
_CROWDED = 2  # seconds for which more than can be held may keep what is new waiting
_PARTING = 2  # seconds for the last confirmation

_PAUSE, _LONGEST_PAUSE = 1.0, 30.0  # seconds between two calls while Telegram is out of reach
_LONGEST_BID = 300  # seconds for which Telegram, where it has bidden to, is left alone
_SILENCE = 60  # seconds without a word from Telegram that are worth a line in the log
_CONFLICT = 15  # seconds: longer than the last call of a copy that was just killed


@dataclass(frozen=True, slots=True)
class _Held:
    """An update in hand, which Telegram repeats until it is confirmed."""

    handling: "asyncio.Task[None]"
    since: float

    @property
    def is_over(self) -> bool:
        """Whether it is handled, and not only put off to the next start."""
        return self.handling.done() and not self.handling.cancelled()


class UpdateReceiver:
    """Asks for updates, has them handled, and confirms them."""

    def __init__(
        self,
        application: App,
        polling: PollingRequest,
        suspects: CrashLoopGuard,
        stop: asyncio.Event,
    ) -> None:
        self._application = application
        self._suspects = suspects
        self._stop = stop
        # In the order in which they came: their numbers begin anew after a week of silence.
        self._held: dict[int, _Held] = {}
        polling.in_hand = self._held
        self._next: int | None = None  # behind the last that is to be confirmed
        self._heard: float = time.monotonic()
        self._is_silent = False

    async def run(self) -> None:
        """Receive until the stop; InvalidToken, or SettingsError where another copy does so."""
        pause = _PAUSE
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
                if conflict_since is not None and now - conflict_since > _CONFLICT:
                    raise SettingsError(
                        "Another program receives this bot's messages with the same token: "
                        "stop it, or use another token."
                    ) from error
                self._note_silence(now)
                bid = seconds(error) if isinstance(error, RetryAfter) else 0
                await wait_for_stop(self._stop, max(pause, min(bid, _LONGEST_BID)))
                pause = min(1.5 * pause, _LONGEST_PAUSE)
            else:
                pause, conflict_since = _PAUSE, None
        await self._suspects.clear()  # what is unconfirmed at the stop has not ended the bot

    async def confirm(self) -> None:
        """Tell Telegram at the end what was handled; all else comes again at the next start."""
        self._let_go()
        first = self._first()
        if first is not None:
            with suppress(TelegramError, TimeoutError):
                last = self._application.bot.get_updates(first, limit=1, timeout=0)
                await asyncio.wait_for(last, _PARTING)

    async def _receive(self) -> None:
        """Ask once, have handled what is new, and give that a moment."""
        self._let_go()
        await self._suspects.clear(self._held)
        wait = 0 if self._held else WAIT
        updates = await self._asked(wait)
        await self._suspects.note([update.update_id for update in updates])
        for update in updates:
            handling = self._application.create_task(self._handle(update), update)
            self._held[update.update_id] = _Held(handling, time.monotonic())
        await asyncio.sleep(0)  # after which what a chat has too much of is done with
        at_work = [held.handling for held in self._held.values() if not held.handling.done()]
        if surplus := at_work[:-_MOST_HELD]:
            await asyncio.wait(surplus, timeout=_CROWDED)
        elif at_work and len(updates) < _MOST_HELD:  # or else there is more
            await asyncio.wait(at_work, timeout=self._glance())

    def _glance(self) -> float:
        """Say when to look again: the later, the longer ago something has come."""
        latest = next(reversed(self._held.values()))
        return min(max(_GLANCE, (time.monotonic() - latest.since) / 4), _LONGEST_GLANCE)

    async def _asked(self, wait: int) -> Sequence[Update]:
        """Give what Telegram has, or nothing where it is time to stop."""
        call = self._application.bot.get_updates(
            self._first(), timeout=wait, allowed_updates=UPDATES
        )
        try:
            updates: Sequence[Update] = await unless_stopped(self._stop, call)
        except TimeoutError:
            return ()
        self._heard = time.monotonic()
        if self._is_silent:
            self._is_silent = False
            logger.info("Telegram is back")
        return updates

    async def _handle(self, update: Update) -> None:
        if update.update_id in self._suspects:
            return
        application = self._application
        await application.update_processor.process_update(
            update, application.process_update(update)
        )

    def _first(self) -> int | None:
        """Give the number of the first update that is not to be confirmed."""
        return next(iter(self._held), self._next)

    def _let_go(self) -> None:
        """Confirm with the next call what need not be repeated any more."""
        now = time.monotonic()
        for number, held in tuple(self._held.items()):
            is_kept = now - held.since < _HELD and len(self._held) <= _MOST_HELD
            if is_kept and not held.is_over:
                return
            del self._held[number]
            self._next = number + 1

    def _note_silence(self, now: float) -> None:
        if not self._is_silent and now - self._heard > _SILENCE:
            self._is_silent = True
            logger.warning("Nothing heard from Telegram for %d s", now - self._heard)
