"""Work beside the conversation, and waiting that ends when the bot stops."""

import asyncio
from collections.abc import Callable, Coroutine
from contextlib import suppress
from functools import partial
from threading import Event, Thread
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


_PARTING = 2.0  # seconds for what is being stored when nobody waits for the rest any more


async def run_in_daemon_thread(work: Callable[[], T], stop: Event) -> T:
    """Do something in a daemon thread, and give or raise what it does.

    Cancelled, it sets `stop`, by which the work is to end soon, and gives it a moment for that.
    """
    loop = asyncio.get_running_loop()
    done: asyncio.Future[T] = loop.create_future()

    def run() -> None:
        try:
            result = work()
        except BaseException as error:  # for who waits
            _settle(loop, done, partial(done.set_exception, error))
        else:
            _settle(loop, done, partial(done.set_result, result))

    # The loop's own threads would be waited for when it is closed, however long they take.
    Thread(target=run, name="aside", daemon=True).start()
    try:
        return await asyncio.shield(done)
    except asyncio.CancelledError:
        stop.set()
        await asyncio.wait({done}, timeout=_PARTING)
        if not done.cancel():
            done.exception()  # of no interest any more
        raise


def _settle(
    loop: asyncio.AbstractEventLoop, done: "asyncio.Future[T]", settle: Callable[[], None]
) -> None:
    with suppress(RuntimeError):  # the loop is closed: the program ends
        loop.call_soon_threadsafe(lambda: None if done.done() else settle())
