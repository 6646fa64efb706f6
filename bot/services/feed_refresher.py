"""Refreshing feeds while the bot runs, in a thread beside it: questions never wait."""

import asyncio
import logging
import time
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event, Thread
from urllib.parse import urlsplit

from bot.background import StoppedError, run_in_daemon_thread, unless_stopped
from retrieval import RetrievalError
from retrieval.feeds import Feeds, Refreshed, Subscription

logger = logging.getLogger(__name__)

_CHECK_SECONDS = 30.0  # between two looks at what is due: other commands add and end feeds
_GRACE_SECONDS = 2.0  # for a batch that is being written when the bot stops


@contextmanager
def refreshing(feeds: Feeds) -> Iterator[None]:
    """Refresh feeds as they become due, until the block ends."""
    stop = Event()
    # A daemon, as a server that does not answer must not hold up the end. Whatever is cut off
    # is not stored, and read the next time.
    thread = Thread(target=_refresh_until, args=(stop, feeds), name="feeds", daemon=True)
    thread.start()
    try:
        yield
    finally:
        stop.set()
        thread.join(_GRACE_SECONDS)


async def refresh_now(
    feeds: Feeds, subscription: Subscription, stop: asyncio.Event
) -> Refreshed | None:
    """Refresh one feed, and return the outcome; None if `stop` is set before."""
    is_over = Event()
    refreshed = run_in_daemon_thread(
        lambda: next(feeds.refresh([subscription], is_over), None), is_over
    )
    try:
        return await unless_stopped(stop, refreshed)
    except StoppedError:
        return None


def _refresh_until(stop: Event, feeds: Feeds) -> None:
    while not stop.is_set():
        try:
            for refreshed in feeds.refresh(feeds.due(), stop):
                _log(refreshed)
        except RetrievalError as error:
            logger.warning("Feeds could not be refreshed: %s", error)
        except Exception as error:
            # One fault of ours must not end the schedule; addresses, which can hold keys, stay
            # out of the log.
            logger.error("Feeds could not be refreshed: %s", type(error).__name__)
        stop.wait(_CHECK_SECONDS)


def _log(refreshed: Refreshed) -> None:
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
