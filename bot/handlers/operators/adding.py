"""Articles that operators send: addresses, files, and posts that they pass on."""

import logging
from collections.abc import Sequence
from functools import partial
from threading import Event

from telegram import Bot, Message, Update
from telegram.ext import filters

from bot.background import run_in_daemon_thread
from bot.handlers.access import OperatorGuard
from bot.handlers.context import Voices
from bot.handlers.operators.jobs import Jobs
from bot.handlers.operators.submissions import (
    Addresses,
    File,
    Submission,
    addresses_alone,
    addresses_in,
    is_submission,
    submission_of,
)
from bot.handlers.replies import Replies
from bot.messages.additions import (
    Additions,
    additions_message,
    not_given_message,
    reading_message,
    too_large_message,
)
from bot.ptb import Context
from bot.services.intake import Intake, Progress, Taken
from bot.texts import Voice
from bot.transport.downloads import LARGEST, DownloadError, TooLargeError, download
from retrieval import Article, Library, RetrievalError
from retrieval.feeds import Feeds
from retrieval.sources import Source, Upload

logger = logging.getLogger(__name__)


class Offered(filters.UpdateFilter):
    """Lets messages of operators pass that can only be meant to be added.

    Of those that were edited these are addresses, which may be right now.
    """

    def __init__(self, operators: OperatorGuard) -> None:
        super().__init__()
        self._operators = operators

    def filter(self, update: Update) -> bool:
        """Say whether a message is one."""
        if not self._operators.include(update):
            return False
        if update.edited_message:
            return addresses_alone(update.edited_message)
        return update.message is not None and is_submission(update.message)


class AddressesAlone(filters.MessageFilter):
    """Lets messages pass that are nothing but web addresses."""

    def filter(self, message: Message) -> bool:
        """Say whether a message is one."""
        return addresses_alone(message)


class _Reading:
    """How far the reading of what was sent is, None before its turn; and the means to end it."""

    def __init__(self) -> None:
        self.now: Progress | None = None
        self.stop = Event()

    def watch(self, now: Progress) -> None:
        self.now = now


class Adding:
    """Adds what operators send, and says what became of it."""

    def __init__(
        self, library: Library, feeds: Feeds, voices: Voices, replies: Replies, jobs: Jobs
    ) -> None:
        self._library = library
        self._intake = Intake(library, lambda: feeds.fetcher, lambda: feeds, apart=True)
        self._voices = voices
        self._replies = replies
        self._jobs = jobs

    async def offered(self, update: Update, context: Context) -> None:
        """Add what a message offers."""
        if not (message := update.effective_message):
            return
        voice = await self._voices.of(update)
        if offer := submission_of(message):
            await self._begin(offer, message, update, context, voice)
        elif not message.media_group_id:  # of an album, one message at most has words
            await self._replies.send(message, voice.say("adding-no-text"))

    async def command(self, update: Update, context: Context) -> None:
        """Add the addresses behind /add, or else the message that it replies to."""
        if not (message := update.effective_message):
            return
        voice = await self._voices.of(update)
        offer: Submission | None = addresses_in(context.args or [])
        target = message.reply_to_message
        if target and not offer and target.from_user != context.bot.bot:
            offer = submission_of(target)
        if offer:
            await self._begin(offer, message, update, context, voice)
        else:
            await self._replies.send(message, voice.say("adding-what"))

    async def _begin(
        self, offer: Submission, message: Message, update: Update, context: Context, voice: Voice
    ) -> None:
        """Add it beside the conversation: the next update of the chat need not wait for it."""
        stopped = voice.say("adding-stopped")
        if self._jobs.ended:
            await self._replies.send(message, stopped)
        elif self._jobs.has_enough(message.chat_id):
            await self._replies.send(message, voice.say("adding-enough"))
        else:
            name, reading = _name(offer, voice), _Reading()
            work = partial(self._add, offer, name, reading, message.get_bot(), voice)
            job = self._jobs.do(
                message, work, lambda: reading_message(name, reading.now, voice), stopped
            )
            context.application.create_task(job, update)

    async def _add(
        self, offer: Submission, name: str, reading: _Reading, bot: Bot, voice: Voice
    ) -> str:
        """Add an offer, and give what there is to say of it."""
        reading.watch(Progress())
        try:
            loaded = await _loaded(offer, name, bot)
            additions = await run_in_daemon_thread(
                lambda: self._added(loaded, reading), reading.stop
            )
        except TooLargeError:
            return too_large_message(name, LARGEST, voice)
        except DownloadError:
            return not_given_message(name, voice)
        except RetrievalError as error:
            logger.warning("What an operator sent could not be added: %s", error)
            return voice.say("try-later")
        return additions_message(additions, voice)

    def _added(self, loaded: Sequence[Source] | Article, reading: _Reading) -> Additions:
        additions = Additions()

        def note(taken: Taken) -> None:
            additions.note(taken, self._library)

        if isinstance(loaded, Article):
            self._intake.take_article(loaded, note)
        else:
            self._intake.take(loaded, note, reading.watch, reading.stop)
        return additions


async def _loaded(offer: Submission, name: str, bot: Bot) -> Sequence[Source] | Article:
    """Give what is to be added; DownloadError where Telegram does not give a file."""
    if isinstance(offer, Article):
        return offer
    if isinstance(offer, Addresses):
        return offer.addresses
    if offer.size > LARGEST:
        raise TooLargeError
    return [Upload(name, await download(bot, offer.file_id))]


def _name(offer: Submission, voice: Voice) -> str:
    """Give what the operator knows the offer by."""
    if isinstance(offer, File):
        return offer.name or voice.say("adding-nameless")
    return offer.title if isinstance(offer, Article) else " ".join(offer.addresses)
