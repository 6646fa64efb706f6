"""Work beside the conversation: in turn, in a thread, and until the bot stops."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Callable, Coroutine, Hashable, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from functools import partial
from threading import Event, Thread
from typing import Any, Generic, TypeVar
from weakref import WeakValueDictionary

Result = TypeVar("Result")
Key = TypeVar("Key", bound=Hashable)

_THREAD_GRACE_SECONDS = 2.0  # for a thread to store what it has, once nobody waits for the rest


class StoppedError(Exception):
    """The bot stopped before a call was done."""


async def wait_for_stop(stop: asyncio.Event, seconds: float) -> None:
    """Wait until the stop, but no longer than so many seconds."""
    with suppress(TimeoutError):
        await asyncio.wait_for(stop.wait(), seconds)


async def unless_stopped(
    stop: asyncio.Event, call: Coroutine[Any, Any, Result], grace: Callable[[], float] = lambda: 0
) -> Result:
    """Return what a call returns; cancel it and raise StoppedError if the bot stops before.

    At the stop, `grace` returns for how many seconds the call may go on.
    """
    calling, stopping = asyncio.create_task(call), asyncio.create_task(stop.wait())
    try:
        await asyncio.wait((calling, stopping), return_when=asyncio.FIRST_COMPLETED)
        if not calling.done():
            await asyncio.wait((calling,), timeout=grace())
    finally:
        stopping.cancel()
        calling.cancel()  # which does nothing to what is done
    await asyncio.wait((calling,))
    if calling.cancelled():
        raise StoppedError
    return calling.result()


class KeyedQueue(Generic[Key]):
    """Lets work in by turns: one piece at a time of each key, and a limited number overall.

    A key that waits holds up no other.
    """

    def __init__(self, max_running: int, max_per_key: int) -> None:
        """Run so many pieces at once; a key is full with so many, running or waiting."""
        self._slots = asyncio.Semaphore(max_running)
        self._max_per_key = max_per_key
        self._locks: WeakValueDictionary[Key, asyncio.Lock] = WeakValueDictionary()
        self._sizes: Counter[Key] = Counter()

    def is_full(self, key: Key) -> bool:
        """Return whether no more work of a key should be let in for now."""
        return self._sizes[key] >= self._max_per_key

    @contextmanager
    def counted(self, key: Key) -> Iterator[None]:
        """Count a piece of work of a key until the block ends."""
        self._sizes[key] += 1
        try:
            yield
        finally:
            self._sizes[key] -= 1
            if not self._sizes[key]:
                del self._sizes[key]

    @asynccontextmanager
    async def turn(self, key: Key) -> AsyncIterator[None]:
        """Wait for the turn of a key's next piece of work, which lasts until the block ends."""
        async with self._locks.setdefault(key, asyncio.Lock()), self._slots:
            yield


async def run_in_daemon_thread(work: Callable[[], Result], stop: Event) -> Result:
    """Return or raise what some work does in a daemon thread.

    Cancelled, it sets `stop`, by which the work is to end soon, and gives it a moment for that.
    """
    loop = asyncio.get_running_loop()
    done: asyncio.Future[Result] = loop.create_future()

    def run() -> None:
        try:
            result = work()
        except BaseException as error:  # for who waits
            _settle(loop, done, partial(done.set_exception, error))
        else:
            _settle(loop, done, partial(done.set_result, result))

    # The loop's own threads would be waited for when it is closed, however long they take.
    Thread(target=run, name="background", daemon=True).start()
    try:
        return await asyncio.shield(done)
    except asyncio.CancelledError:
        stop.set()
        await asyncio.wait({done}, timeout=_THREAD_GRACE_SECONDS)
        if not done.cancel():
            done.exception()  # of no interest any more
        raise


def _settle(
    loop: asyncio.AbstractEventLoop, done: "asyncio.Future[Result]", settle: Callable[[], None]
) -> None:
    with suppress(RuntimeError):  # the loop is closed: the program ends
        loop.call_soon_threadsafe(lambda: None if done.done() else settle())
