"""Work that takes long, in a thread that does not hold up the end of the program."""

import asyncio
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from threading import Event, Thread
from typing import TypeVar

T = TypeVar("T")

_PARTING = 2.0  # seconds for what is being stored when nobody waits for the rest any more


async def aside(work: Callable[[], T], stop: Event) -> T:
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
