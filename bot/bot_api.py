"""The connection to the Bot API, which tells its answers from what else comes back."""

import asyncio
import json
from http import HTTPStatus
from typing import Any

from telegram.error import TimedOut
from telegram.request import HTTPXRequest

_LONGEST_CALL = 60  # seconds
_LONGEST_WAIT = 24 * 3600  # seconds; Telegram has been seen to ask for hours
NO_ANSWER = (HTTPStatus.BAD_GATEWAY, b'{"ok":false,"description":"Bad Gateway"}')


class BotApi(HTTPXRequest):
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
