"""The real bot, at work for the length of a `with` block."""

import asyncio
import threading
from collections.abc import Collection, Iterator
from contextlib import contextmanager

from bot.application import serve
from bot.settings import Settings
from retrieval import Library
from retrieval.feeds import Feeds
from retrieval.sources.web.politeness import Pacing
from tests.loopback import LoopbackFetcher
from tests.telegram_server import TelegramServer


@contextmanager
def running(
    telegram: TelegramServer,
    library: Library,
    *,
    keep_questions: bool = False,
    operators: Collection[int] = (),
) -> Iterator[list[BaseException]]:
    """Run the bot in a thread of its own; yield what ends it, and raise that at the end."""
    settings = Settings(
        telegram_bot_token=telegram.token,
        telegram_api_url=telegram.url,
        keep_questions=keep_questions,
        operators=frozenset(operators),
    )
    feeds = Feeds(library, LoopbackFetcher(pacing=Pacing(0.0, 0.0)))
    stop = asyncio.Event()
    loop = asyncio.new_event_loop()
    ended: list[BaseException] = []

    def work() -> None:
        try:
            loop.run_until_complete(serve(settings, library, stop, feeds))
        except BaseException as error:
            ended.append(error)
        finally:
            loop.run_until_complete(loop.shutdown_default_executor())
            loop.close()
            with telegram.changed:
                telegram.changed.notify_all()

    thread = threading.Thread(target=work)
    thread.start()
    try:
        telegram.wait_until(lambda: telegram.calls_of("getUpdates") or ended, timeout=20)
        yield ended
    finally:
        if thread.is_alive():
            try:
                loop.call_soon_threadsafe(stop.set)
            except RuntimeError:
                thread.join()  # it ended by itself just now
        thread.join(timeout=20)
        assert not thread.is_alive(), "the bot does not stop"
    if ended:
        raise ended[0]
