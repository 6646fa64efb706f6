"""Downloading a file that someone sent: in memory, whole, and no larger than the Bot API allows.

The address of a file holds the bot's token: it is neither shown nor logged, nor is an error that
could name it passed on. A self-hosted server that is run with --local names a file in its folder
instead, which is read there if this machine has it.
"""

import asyncio
from contextlib import suppress
from pathlib import Path

import httpx
from telegram import Bot
from telegram.error import BadRequest, TelegramError

from bot.settings import TELEGRAM_API_URL

MAX_FILE_BYTES = 20 * 1024 * 1024  # that the Bot API lets a bot download
_MAX_ATTEMPTS = 3
_MAX_SECONDS = 120  # for all of a file
_TOO_BIG = "too big"  # in Telegram's refusal


class DownloadError(Exception):
    """Telegram does not give the file, now or for good."""


class TooLargeError(DownloadError):
    """The file is larger than a bot can get."""


async def download(bot: Bot, file_id: str) -> bytes:
    """Return what is in a file; DownloadError if it cannot be had as a whole."""
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
    is_local = path.is_absolute() and not bot.base_url.startswith(f"{TELEGRAM_API_URL}/")
    for _ in range(_MAX_ATTEMPTS):
        # It broke off, most likely.
        with suppress(httpx.HTTPError, TimeoutError, OSError):
            content = await (
                asyncio.to_thread(_read, path) if is_local else _fetch(file.file_path)
            )
            if file.file_size in (None, len(content)):
                return content
    raise DownloadError


def _read(path: Path) -> bytes:
    """Return the content of a regular file: a pipe could hold us up, a link lead elsewhere."""
    if path.is_symlink() or not path.is_file():
        raise DownloadError
    with path.open("rb") as file:
        content = file.read(MAX_FILE_BYTES + 1)
    if len(content) > MAX_FILE_BYTES:
        raise TooLargeError
    return content


async def _fetch(url: str) -> bytes:
    content = bytearray()
    async with (
        asyncio.timeout(_MAX_SECONDS),
        httpx.AsyncClient(timeout=20) as client,
        client.stream("GET", url) as response,
    ):
        response.raise_for_status()
        async for chunk in response.aiter_bytes():
            content += chunk
            if len(content) > MAX_FILE_BYTES:
                raise TooLargeError
    return bytes(content)
