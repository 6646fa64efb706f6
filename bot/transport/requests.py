"""HTTP requests to the Bot API, hardened against hangs and malformed answers."""

import asyncio
import json
import logging
from collections.abc import Container
from http import HTTPStatus
from typing import Any

from telegram import Update
from telegram.error import TimedOut
from telegram.request import HTTPXRequest

from bot.background import unless_stopped

_LONGEST_CALL = 60  # seconds
_LONGEST_WAIT = 24 * 3600  # seconds; Telegram has been seen to ask for hours
NO_ANSWER = (HTTPStatus.BAD_GATEWAY, b'{"ok":false,"description":"Bad Gateway"}')


class BotApiRequest(HTTPXRequest):
    """Takes what is no answer of the Bot API for a proxy's that could not reach it.

    The library trusts the form of answers: a page with status 404 ends it as a refused token does,
    and a list, or a number where there should be none, as a fault of our own.
    """

    async def do_request(self, *args: Any, **kwargs: Any) -> tuple[int, bytes]:
        """Make one call, and give its status and an answer in the form that is documented."""
        try:
            # What comes drop by drop passes every timeout of a single read.
            async with asyncio.timeout(_LONGEST_CALL):
                return checked(*await super().do_request(*args, **kwargs))
        except TimeoutError as error:
            raise TimedOut from error


def checked(status: int, body: bytes) -> tuple[int, bytes]:
    """Give an answer as it should be, or that there is none.

    >>> checked(404, b"<html>Not Found</html>")[0]
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
    """Give of the parameters of a refusal the two that there are, where they make sense."""
    given = answer.get("parameters")
    numbers = {
        name: number
        for name in ("retry_after", "migrate_to_chat_id")
        if isinstance(given, dict) and type(number := given.get(name)) is int
    }
    if "retry_after" in numbers:
        numbers["retry_after"] = min(max(numbers["retry_after"], 0), _LONGEST_WAIT)
    return {"parameters": numbers} if numbers else {}


logger = logging.getLogger(__name__)

_HIGHEST = 2**63 - 1  # update number that a database can keep; Telegram's have 32 bits
WAIT = 10  # seconds that Telegram holds a call open while there is nothing new


class PollingRequest(BotApiRequest):
    """The connection for getUpdates, which gives only what the library can read, and once."""

    def __init__(self) -> None:
        # More than one, because a connection that hangs must not take the next call with it.
        super().__init__(connection_pool_size=4, read_timeout=WAIT)
        self.in_hand: Container[int] = ()  # numbers of updates that are not given again

    async def do_request(self, *args: Any, **kwargs: Any) -> tuple[int, bytes]:
        status, body = await super().do_request(*args, **kwargs)
        return _readable(body, self.in_hand) if status == 200 else (status, body)


def _readable(body: bytes, in_hand: Container[int]) -> tuple[int, bytes]:
    """Leave of an update that the library cannot read its number alone, so that it is passed over.

    An older or newer server may leave out or add what the library insists on. It would log the
    update, with what was written in it, and ask for the same again for ever.
    """
    updates = json.loads(body)["result"]
    try:
        numbers = [int(update["update_id"]) for update in updates]
    except (LookupError, TypeError, ValueError):
        return NO_ANSWER  # without a number there is no passing over it
    if not all(0 <= number <= _HIGHEST for number in numbers):
        return NO_ANSWER
    kept = [
        update if _is_readable(update) else {"update_id": number}
        for update, number in zip(updates, numbers, strict=True)
        if number not in in_hand
    ]
    # Half a character (a lone surrogate) could be read, but neither stored nor said again.
    text = json.dumps({"ok": True, "result": kept}, ensure_ascii=False)
    units = text.encode("utf-16-le", "surrogatepass")
    return 200, units.decode("utf-16-le", "replace").encode()


def _is_readable(update: dict[str, Any]) -> bool:
    try:
        Update.de_json(update, None)
    except Exception as error:  # whatever the library comes to: its classes check in many ways
        logger.warning("An update cannot be read and is passed over: %s", type(error).__name__)
        return False
    return True


_PARTING = 4  # seconds for what is under way at the end; Docker kills ten after asking for it


class SendingRequest(BotApiRequest):
    """Lets go of calls that Telegram leaves hanging when it is time to stop."""

    def __init__(self, stop: asyncio.Event) -> None:
        super().__init__(connection_pool_size=64, connect_timeout=10, read_timeout=20)
        self._stop = stop
        self._end: float | None = None

    async def do_request(self, *args: Any, **kwargs: Any) -> tuple[int, bytes]:
        """Make one call; raises TimedOut when it takes until after the end."""
        call = super().do_request(*args, **kwargs)
        try:
            return await unless_stopped(self._stop, call, self._left)
        except TimeoutError as error:
            raise TimedOut from error

    def _left(self) -> float:
        """Give the seconds that are left to all calls together since the end was asked for."""
        now = asyncio.get_running_loop().time()
        if self._end is None:
            self._end = now + _PARTING
        return max(0.0, self._end - now)
