"""The connection by which updates come, and what of them can be read."""

import json
import logging
import time
from typing import Any

from telegram import Update
from telegram.request import HTTPXRequest

logger = logging.getLogger(__name__)

WAIT = 10  # seconds that Telegram holds a call open while there is nothing new


class Polling(HTTPXRequest):
    """The connection for getUpdates, which remembers what the library keeps to itself.

    Without it a token revoked while the bot runs ends the polling and nobody learns of it, and
    a network that swallows every call looks like an evening without questions.
    """

    def __init__(self) -> None:
        # More than one, because a connection that hangs must not take the next call with it.
        super().__init__(connection_pool_size=4, read_timeout=WAIT)
        self.heard = time.monotonic()
        self.refused = False

    async def do_request(self, *args: Any, **kwargs: Any) -> tuple[int, bytes]:
        status, body = await super().do_request(*args, **kwargs)
        if status == 200:
            self.heard = time.monotonic()
            body = _readable(body)
        self.refused = status in (401, 404)
        return status, body


def _readable(body: bytes) -> bytes:
    """Leave of an update that the library cannot read its number alone, so that it is passed over.

    An older or newer server may leave out or add what the library insists on. It would log the
    update, with what was written in it, and ask for the same again for ever.
    """
    try:
        answer = json.loads(body)
        numbers = [update["update_id"] for update in answer["result"]]
    except (ValueError, LookupError, TypeError):
        return body  # no answer with updates, of which the library has its own opinion
    unread = [n for n, update in enumerate(answer["result"]) if not _is_readable(update)]
    for n in unread:
        answer["result"][n] = {"update_id": numbers[n]}
    return json.dumps(answer).encode() if unread else body


def _is_readable(update: dict[str, Any]) -> bool:
    try:
        Update.de_json(update, None)
    except Exception as error:  # whatever the library comes to: its classes check in many ways
        logger.warning("An update cannot be read and is passed over: %s", type(error).__name__)
        return False
    return True
