"""Retry calls to the Bot API that certainly did not arrive."""

import asyncio
import itertools
import logging
from collections.abc import Callable, Coroutine
from typing import Any

import httpx
from telegram.error import BadRequest, ChatMigrated, NetworkError, RetryAfter, TimedOut
from telegram.ext import BaseRateLimiter

from bot.background import wait_for_stop

logger = logging.getLogger(__name__)

_MAX_ATTEMPTS = 6
_FIRST_PAUSE_SECONDS = 0.5  # doubled with each further attempt
_MAX_PAUSE_SECONDS = 300  # an answer that comes later than this is of no use
_RETRIED_ELSEWHERE = ("getMe", "deleteWebhook")  # at the start, for as long as it takes
_NO_TOPIC = "Message thread not found"
_NOT_SENT = (httpx.ConnectTimeout, httpx.PoolTimeout)
_BROKEN_OFF = (httpx.ReadError, httpx.RemoteProtocolError)


class RetryingRateLimiter(BaseRateLimiter[None]):
    """Retries calls that certainly did not arrive, as soon as Telegram allows.

    A call is retried when Telegram says so (429), fails itself (5xx), or was never reached.
    What timed out after it was sent may have arrived and is not retried, so that nobody gets an
    answer twice. After a connection that broke off without a word it is retried once, because
    that usually was a stale one.
    """

    def __init__(self, stop: asyncio.Event) -> None:
        self._stop = stop

    async def initialize(self) -> None:
        """Nothing to prepare."""

    async def shutdown(self) -> None:
        """Nothing to let go of."""

    async def process_request(
        self,
        callback: Callable[..., Coroutine[Any, Any, Any]],
        args: Any,
        kwargs: dict[str, Any],
        endpoint: str,
        data: dict[str, Any],
        rate_limit_args: None,
    ) -> Any:
        """Make one call of the Bot API; raise the last attempt's error if none succeeds.

        CancelledError if the bot stops before it got through: what the call was for begins anew
        with the next start.
        """
        if endpoint in _RETRIED_ELSEWHERE:
            return await callback(*args, **kwargs)
        broken_off = parting = 0
        for attempt in itertools.count(1):
            parting += self._stop.is_set()
            # A connection that was left open may turn out to be closed, so that a call at the stop
            # is tried twice, too.
            last = attempt == _MAX_ATTEMPTS or parting > 1
            try:
                return await callback(*args, **kwargs)
            except ChatMigrated as error:
                if last:
                    raise
                # The group has become a supergroup: another chat, with other message numbers.
                data["chat_id"] = error.new_chat_id
                data.pop("reply_parameters", None)
                pause = 0.0
            except BadRequest as error:
                if last or error.message != _NO_TOPIC or not data.pop("message_thread_id", None):
                    raise
                pause = 0.0  # its topic was deleted: who asked reads the answer in General
            except RetryAfter as error:
                pause = retry_after_seconds(error)
                if self._stop.is_set():
                    raise asyncio.CancelledError from error
                if last or pause > _MAX_PAUSE_SECONDS:
                    raise
            except NetworkError as error:
                broken_off += isinstance(error.__cause__, _BROKEN_OFF)
                if not _is_retryable(error):
                    raise
                if last or broken_off > 1:
                    if self._stop.is_set():
                        raise asyncio.CancelledError from error
                    raise
                pause = _FIRST_PAUSE_SECONDS * 2 ** (attempt - 1)
            logger.info("%s has to wait %.1f s (attempt %d)", endpoint, pause, attempt)
            await wait_for_stop(self._stop, pause)


def _is_retryable(error: NetworkError) -> bool:
    """Return whether a failed call has probably not taken effect."""
    return not isinstance(error, TimedOut) or isinstance(error.__cause__, _NOT_SENT)


def retry_after_seconds(error: RetryAfter) -> float:
    """Return for how long Telegram wants to be left alone."""
    wait = error.retry_after
    return wait if isinstance(wait, int) else wait.total_seconds()
