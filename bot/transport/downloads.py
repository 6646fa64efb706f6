"""Getting a file that someone sent: in memory, whole, and no larger than the Bot API gives.

The address of a file holds the bot's token: it is neither shown nor logged, nor is an error that
could name it passed on. A server of one's own that is run with --local names a file in its folder
instead, which is read there if this machine has it.
"""

import asyncio
from contextlib import suppress
from pathlib import Path

import httpx
from telegram import Bot
from telegram.error import BadRequest, TelegramError

from bot.settings import TELEGRAM

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
    path = Path(file.file_path)
    # Telegram itself names no file of this machine, or it would have it read for a stranger.
    is_local = path.is_absolute() and not bot.base_url.startswith(f"{TELEGRAM}/")
    for _ in range(_TRIES):
        # It broke off, most likely.
        with suppress(httpx.HTTPError, TimeoutError, OSError):
            content = await (
                asyncio.to_thread(_read, path) if is_local else _fetched(file.file_path)
            )
            if file.file_size in (None, len(content)):
                return content
    raise DownloadError


def _read(path: Path) -> bytes:
    """Read a file that is one: neither a link to another nor a pipe, which could hold us up."""
    if path.is_symlink() or not path.is_file():
        raise DownloadError
    with path.open("rb") as file:
        content = file.read(LARGEST + 1)
    if len(content) > LARGEST:
        raise TooLargeError
    return content


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
