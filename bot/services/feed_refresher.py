"""The feeds are refreshed while the bot runs, in a thread beside it: questions never wait."""

import asyncio
import logging
import time
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event, Thread
from urllib.parse import urlsplit

from bot.background import run_in_daemon_thread
from retrieval import RetrievalError
from retrieval.feeds import Feeds, Refreshed, Subscription

logger = logging.getLogger(__name__)

_LOOK = 30.0  # seconds between two looks at what is due: feeds come and go by other commands
_PATIENCE = 2.0  # seconds for a batch that is being written when the bot stops


@contextmanager
def refreshing(feeds: Feeds, look: float = _LOOK) -> Iterator[None]:
    """Refresh what is due, every `look` seconds, until the block ends."""
    stop = Event()
    # A daemon, for a server that does not answer must not hold up the end. Whatever is cut off
    # is not stored, and read the next time.
    thread = Thread(target=_follow, args=(feeds, look, stop), name="feeds", daemon=True)
    thread.start()
    try:
        yield
    finally:
        stop.set()
        thread.join(_PATIENCE)


async def refreshed_beside(
    feeds: Feeds, subscription: Subscription, stop: asyncio.Event
) -> Refreshed | None:
    """Refresh one feed now, and give what came of it; None where `stop` is set before."""
    is_over = Event()
    refreshed = run_in_daemon_thread(
        lambda: next(feeds.refresh([subscription], is_over), None), is_over
    )
    work, stopping = asyncio.create_task(refreshed), asyncio.create_task(stop.wait())
    try:
        await asyncio.wait((work, stopping), return_when=asyncio.FIRST_COMPLETED)
    finally:
        stopping.cancel()
        work.cancel()  # which does nothing to what is done
    await asyncio.wait({work})
    return None if work.cancelled() else work.result()


def _follow(feeds: Feeds, look: float, stop: Event) -> None:
    while not stop.is_set():
        try:
            for refreshed in feeds.refresh(feeds.due(), stop):
                _report(refreshed)
        except RetrievalError as error:
            logger.warning("Feeds could not be refreshed: %s", error)
        except Exception as error:
            # One fault of ours must not end the schedule; addresses, which can hold keys, stay
            # out of the log.
            logger.error("Feeds could not be refreshed: %s", type(error).__name__)
        stop.wait(look)


def _report(refreshed: Refreshed) -> None:
    # The host only, because addresses of feeds can hold keys.
    host = urlsplit(refreshed.subscription.address).hostname
    if refreshed.problem:
        wait = max(0.0, refreshed.subscription.due - time.time()) / 60
        again = "not again" if refreshed.subscription.ended else f"again in {wait:.0f} min"
        logger.warning("Feed at %s: %s (%s)", host, refreshed.problem, again)
    elif refreshed.added.new or refreshed.added.changed or refreshed.refused:
        added = refreshed.added
        logger.info(
            "Feed at %s: %d new, %d changed, %d passed over",
            host,
            added.new,
            added.changed,
            len(refreshed.refused),
        )
