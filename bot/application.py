"""The Telegram bot, wired and run."""

import asyncio
import logging
import os
import signal
from contextlib import suppress
from threading import Event

from telegram import LinkPreviewOptions
from telegram.constants import ParseMode
from telegram.error import InvalidToken, TelegramError
from telegram.ext import ApplicationBuilder, Defaults

from bot.background import run_in_daemon_thread, wait_for_stop
from bot.handlers import register
from bot.profile import introduce
from bot.ptb import App
from bot.records import Records
from bot.settings import Settings, SettingsError
from bot.transport.chat_order import PerChatProcessor
from bot.transport.crash_loop import CrashLoopGuard
from bot.transport.requests import PollingRequest, SendingRequest
from bot.transport.retries import RetryingRateLimiter
from bot.transport.updates import UpdateReceiver
from retrieval import Library, RetrievalError
from retrieval.feeds import Feeds

logger = logging.getLogger(__name__)

_PURGE_SECONDS = 3600  # between two deletions of what was kept long enough
_MIN_RECONNECT_SECONDS, _MAX_RECONNECT_SECONDS = 0.5, 60.0


async def run(settings: Settings, library: Library, feeds: Feeds) -> None:
    """Serve until SIGINT or SIGTERM."""
    stop = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        # Windows has no such handlers: there Ctrl-C cancels this task, which ends it as well.
        with suppress(NotImplementedError):
            asyncio.get_running_loop().add_signal_handler(number, stop.set)
    await serve(settings, library, stop, feeds)


async def serve(settings: Settings, library: Library, stop: asyncio.Event, feeds: Feeds) -> None:
    """Answer what comes until `stop` is set.

    Raises SettingsError when Telegram refuses the token or another copy of the bot is running.
    """
    records = Records(library.database)
    sending, polling = SendingRequest(stop), PollingRequest()
    application = _build(settings, library, records, sending, polling, stop, feeds)
    try:
        await _connect(application, stop)
        if not stop.is_set():
            await _answer(application, settings, library, records, polling, stop)
    except InvalidToken as error:
        raise SettingsError(
            "Telegram refuses the token in TELEGRAM_BOT_TOKEN: get the current one from "
            "@BotFather, and see that TELEGRAM_API_URL, if set, is right."
        ) from error
    finally:
        await application.shutdown()
        # The application does not close what it opened in vain, such as for a refused token.
        await sending.shutdown()
        await polling.shutdown()
    logger.info("Stopped")


def _build(
    settings: Settings,
    library: Library,
    records: Records,
    sending: SendingRequest,
    polling: PollingRequest,
    stop: asyncio.Event,
    feeds: Feeds,
) -> App:
    """Return the bot, put together; nothing is sent yet."""
    # PTB's announced future: durations as timedelta; without it every 429 warns.
    os.environ.setdefault("PTB_TIMEDELTA", "true")
    application = (
        ApplicationBuilder()
        .token(settings.telegram_bot_token)
        .base_url(f"{settings.telegram_api_url}/bot")
        .base_file_url(f"{settings.telegram_api_url}/file/bot")
        .defaults(
            Defaults(
                parse_mode=ParseMode.HTML,
                link_preview_options=LinkPreviewOptions(is_disabled=True),
            )
        )
        .rate_limiter(RetryingRateLimiter(stop))
        .concurrent_updates(PerChatProcessor())
        .request(sending)
        .get_updates_request(polling)
        .updater(None)
        .build()
    )
    register(
        application,
        library,
        records,
        feeds,
        operators=settings.operators,
        keeps_questions=settings.keep_questions,
        stop=stop,
    )
    return application


async def _connect(application: App, stop: asyncio.Event) -> None:
    """Reach Telegram, however long it takes, unless the bot is stopped."""
    pause = _MIN_RECONNECT_SECONDS
    while not stop.is_set():
        try:
            await application.initialize()
            await application.bot.delete_webhook()  # beside one there are no updates
        except InvalidToken:
            raise
        except TelegramError as error:
            logger.warning("Telegram is out of reach (%s): trying again", type(error).__name__)
            await wait_for_stop(stop, pause)
            pause = min(2 * pause, _MAX_RECONNECT_SECONDS)
        else:
            logger.info("Connected as @%s", application.bot.username)
            return


async def _answer(
    application: App,
    settings: Settings,
    library: Library,
    records: Records,
    polling: PollingRequest,
    stop: asyncio.Event,
) -> None:
    """Answer until it is time to stop, or there is no hope of any more updates."""
    receiver = UpdateReceiver(application, polling, CrashLoopGuard(records.starts), stop)
    await application.start()
    background = [
        asyncio.create_task(introduce(application.bot, settings.operators)),
        asyncio.create_task(_purge(records, keeps_questions=settings.keep_questions)),
        asyncio.create_task(_read_titles(library)),
    ]
    logger.info("Ready for questions")
    try:
        await receiver.run()
    finally:
        stop.set()  # also when a fault ends it: background work is not waited for
        for task in background:
            task.cancel()
        await application.stop()
        await receiver.confirm()


async def _purge(records: Records, *, keeps_questions: bool) -> None:
    """Delete again and again what was kept for as long as it may be."""
    while True:
        try:
            await asyncio.to_thread(records.purge, keeps_questions=keeps_questions)
        except RetrievalError as error:
            logger.warning("Old records could not be deleted: %s", error)
        await asyncio.sleep(_PURGE_SECONDS)


async def _read_titles(library: Library) -> None:
    """Spare whoever first searches the titles the wait."""
    is_over = Event()
    try:
        await run_in_daemon_thread(lambda: library.read_titles(is_over), is_over)
    except RetrievalError as error:
        logger.warning("The titles could not be read beforehand: %s", error)
