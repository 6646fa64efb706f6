"""HTTP requests to the Bot API, hardened against hangs and malformed answers.

`PollingRequest` gets updates, `SendingRequest` makes all other calls.
"""

import asyncio
import json
import logging
from collections.abc import Container
from http import HTTPStatus
from typing import Any

from telegram import Update
from telegram.error import TimedOut
from telegram.request import HTTPXRequest

from bot.background import StoppedError, unless_stopped

logger = logging.getLogger(__name__)

LONG_POLL_SECONDS = 10  # for which Telegram holds getUpdates open while there is nothing new
NO_ANSWER = (HTTPStatus.BAD_GATEWAY, b'{"ok":false,"description":"Bad Gateway"}')

_MAX_CALL_SECONDS = 60
_MAX_RETRY_AFTER_SECONDS = 24 * 3600  # Telegram has been seen to ask for hours
_PARTING_SECONDS = 4  # for calls under way at the stop; Docker kills ten after asking for it
_MAX_UPDATE_ID = 2**63 - 1  # that a database can keep; Telegram's have 32 bits


class BotApiRequest(HTTPXRequest):
    """Takes what is no answer of the Bot API for a proxy's that could not reach it.

    PTB trusts the form of answers. To it a page with status 404 is a refused token, and a list, or
    a number where there should be none, an unexpected exception.
    """

    async def do_request(self, *args: Any, **kwargs: Any) -> tuple[int, bytes]:
        """Make one call; return its status, and an answer in the documented form."""
        try:
            # What comes drop by drop passes every timeout of a single read.
            async with asyncio.timeout(_MAX_CALL_SECONDS):
                return normalize_answer(*await super().do_request(*args, **kwargs))
        except TimeoutError as error:
            raise TimedOut from error


class SendingRequest(BotApiRequest):
    """Gives up calls that Telegram leaves hanging when it is time to stop."""

    def __init__(self, stop: asyncio.Event) -> None:
        super().__init__(connection_pool_size=64, connect_timeout=10, read_timeout=20)
        self._stop = stop
        self._end: float | None = None  # of the loop's clock, once the stop has come

    async def do_request(self, *args: Any, **kwargs: Any) -> tuple[int, bytes]:
        """Make one call; raises TimedOut when it takes until after the end."""
        call = super().do_request(*args, **kwargs)
        try:
            return await unless_stopped(self._stop, call, self._seconds_left)
        except StoppedError as error:
            raise TimedOut from error

    def _seconds_left(self) -> float:
        """Return how long calls may still take: all of them together, from the stop on."""
        now = asyncio.get_running_loop().time()
        if self._end is None:
            self._end = now + _PARTING_SECONDS
        return max(0.0, self._end - now)


class PollingRequest(BotApiRequest):
    """Gets updates: only what PTB can read, and each once."""

    def __init__(self) -> None:
        # More than one, because a connection that hangs must not take the next call with it.
        super().__init__(connection_pool_size=4, read_timeout=LONG_POLL_SECONDS)
        self.pending: Container[int] = ()  # numbers of updates that are not returned again

    async def do_request(self, *args: Any, **kwargs: Any) -> tuple[int, bytes]:
        """Make one call; return its status, and an answer with the new updates."""
        status, body = await super().do_request(*args, **kwargs)
        return _new_updates(body, self.pending) if status == 200 else (status, body)


def normalize_answer(status: int, body: bytes) -> tuple[int, bytes]:
    """Return an answer in the documented form, or NO_ANSWER.

    >>> normalize_answer(404, b"<html>Not Found</html>")[0]
    <HTTPStatus.BAD_GATEWAY: 502>
    """
    try:
        answer = json.loads(body)
    except (ValueError, RecursionError):
        return NO_ANSWER
    if not isinstance(answer, dict):
        return NO_ANSWER
    if 200 <= status < 300:
        is_answer = answer.get("ok") is True and "result" in answer
        return (status, body) if is_answer else NO_ANSWER
    refusal = {"description": str(answer.get("description") or status)}
    return status, json.dumps({"ok": False, **refusal, **_parameters(answer)}).encode()


def _parameters(answer: dict[str, Any]) -> dict[str, Any]:
    """Return the two parameters that a refusal can have, if they make sense."""
    parameters = answer.get("parameters")
    numbers = {
        name: number
        for name in ("retry_after", "migrate_to_chat_id")
        if isinstance(parameters, dict) and type(number := parameters.get(name)) is int
    }
    if "retry_after" in numbers:
        numbers["retry_after"] = min(max(numbers["retry_after"], 0), _MAX_RETRY_AFTER_SECONDS)
    return {"parameters": numbers} if numbers else {}


def _new_updates(body: bytes, pending: Container[int]) -> tuple[int, bytes]:
    """Return an answer without pending updates, and with the number alone of unreadable ones.

    An older or newer server may leave out or add what PTB insists on. It would log the update,
    with what was written in it, and ask for the same again for ever.
    """
    updates = json.loads(body)["result"]
    try:
        numbers = [int(update["update_id"]) for update in updates]
    except (LookupError, TypeError, ValueError):
        return NO_ANSWER  # without a number there is no passing over it
    if not all(0 <= number <= _MAX_UPDATE_ID for number in numbers):
        return NO_ANSWER
    new = [
        update if _is_readable(update) else {"update_id": number}
        for update, number in zip(updates, numbers, strict=True)
        if number not in pending
    ]
    # A lone surrogate (half a character) could be read, but neither stored nor sent again.
    text = json.dumps({"ok": True, "result": new}, ensure_ascii=False)
    units = text.encode("utf-16-le", "surrogatepass")
    return 200, units.decode("utf-16-le", "replace").encode()


def _is_readable(update: dict[str, Any]) -> bool:
    try:
        Update.de_json(update, None)
    except Exception as error:  # PTB's classes check in many ways
        logger.warning("An update cannot be read and is passed over: %s", type(error).__name__)
        return False
    return True
