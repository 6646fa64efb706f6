"""Getting a file that someone sent: in memory, whole, and no larger than the Bot API gives.

The address of a file holds the bot's token: it is neither shown nor logged, nor is an error that
could name it passed on.
"""

import asyncio
from contextlib import suppress

import httpx
from telegram import Bot
from telegram.error import BadRequest, TelegramError

LARGEST = 20 * 1024 * 1024  # bytes; the Bot API gives no larger file to a bot
_TRIES = 3
_PATIENCE = 120  # seconds for all of a file
_TOO_BIG = "too big"  # what Telegram's refusal is known by


class DownloadError(Exception):
    """Telegram does not give the file, now or for good."""


class TooLargeError(DownloadError):
    """The file is larger than a bot can get."""


async def download(bot: Bot, file_id: str) -> bytes:
    """Give what is in a file; DownloadError where it cannot be had as a whole."""
    try:
        file = await bot.get_file(file_id)
    except BadRequest as error:
        kind = TooLargeError if _TOO_BIG in error.message.lower() else DownloadError
        raise kind from None
    except TelegramError:
        raise DownloadError from None
    if not file.file_path:
        raise DownloadError
    for _ in range(_TRIES):
        with suppress(httpx.HTTPError, TimeoutError):  # it broke off, most likely
            content = await _fetched(file.file_path)
            if file.file_size in (None, len(content)):
                return content
    raise DownloadError


async def _fetched(address: str) -> bytes:
    content = bytearray()
    async with (
        asyncio.timeout(_PATIENCE),
        httpx.AsyncClient(timeout=20) as client,
        client.stream("GET", address) as response,
    ):
        response.raise_for_status()
        async for chunk in response.aiter_bytes():
            content += chunk
            if len(content) > LARGEST:
                raise TooLargeError
    return bytes(content)
