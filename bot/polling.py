"""The connection by which updates come, and what of them can be read."""

import json
import logging
from collections.abc import Container
from typing import Any

from telegram import Update

from bot.bot_api import NO_ANSWER, BotApi

logger = logging.getLogger(__name__)

_HIGHEST = 2**63 - 1  # update number that a database can keep; Telegram's have 32 bits
WAIT = 10  # seconds that Telegram holds a call open while there is nothing new


class Polling(BotApi):
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
