"""Waiting for something, but hardly longer than the bot runs."""

import asyncio
from collections.abc import Callable, Coroutine
from contextlib import suppress
from typing import Any, TypeVar

T = TypeVar("T")


async def wait_for_stop(stop: asyncio.Event, seconds: float) -> None:
    """Wait until the stop, but no longer than so many seconds."""
    with suppress(TimeoutError):
        await asyncio.wait_for(stop.wait(), seconds)


async def unless_stopped(
    stop: asyncio.Event, call: Coroutine[Any, Any, T], left: Callable[[], float] = lambda: 0
) -> T:
    """Give what a call gives; TimeoutError where it takes longer than is `left` after the stop.

    `left` is asked at the stop, or at once after it, and says how many seconds there are.
    """
    calling, stopping = asyncio.create_task(call), asyncio.create_task(stop.wait())
    try:
        await asyncio.wait((calling, stopping), return_when=asyncio.FIRST_COMPLETED)
        if not calling.done():
            await asyncio.wait((calling,), timeout=left())
        if not calling.done():
            raise TimeoutError
        return calling.result()
    finally:
        stopping.cancel()
        calling.cancel()
