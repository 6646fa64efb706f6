"""Add what operators send: web addresses, files and forwarded posts."""

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
    addresses_in,
    gives_addresses,
    is_submission,
    submission_of,
)
from bot.handlers.replies import Replies
from bot.messages.operators.additions import (
    AddingSummary,
    not_given_message,
    reading_message,
    summary_message,
    too_large_message,
)
from bot.ptb import Context
from bot.services.intake import Intake, Progress, SourceOutcome
from bot.texts import Voice
from bot.transport.downloads import MAX_FILE_BYTES, DownloadError, TooLargeError, download
from retrieval import Article, Library, RetrievalError
from retrieval.feeds import Feeds
from retrieval.sources import Source, Upload

logger = logging.getLogger(__name__)


class SubmissionFilter(filters.UpdateFilter):
    """Passes messages of operators that can only be meant to be added.

    Of edited messages these are addresses, which may be right now.
    """

    def __init__(self, operators: OperatorGuard) -> None:
        super().__init__()
        self._operators = operators

    def filter(self, update: Update) -> bool:
        """Whether the message of an update is one."""
        if not self._operators.allows(update):
            return False
        if update.edited_message:
            return gives_addresses(update.edited_message)
        return update.message is not None and is_submission(update.message)


class AddressesFilter(filters.MessageFilter):
    """Passes messages that give web addresses to be added."""

    def filter(self, message: Message) -> bool:
        """Whether a message is one."""
        return gives_addresses(message)


class Adding:
    """Adds submissions beside the conversation, and replies with what became of them."""

    def __init__(
        self, library: Library, feeds: Feeds, voices: Voices, replies: Replies, jobs: Jobs
    ) -> None:
        self._library = library
        self._intake = Intake(library, lambda: feeds.fetcher, lambda: feeds, isolated=True)
        self._voices = voices
        self._replies = replies
        self._jobs = jobs

    async def from_message(self, update: Update, context: Context) -> None:
        """Add what a message submits."""
        if not (message := update.effective_message):
            return
        voice = await self._voices.of(update)
        if submission := submission_of(message):
            await self._begin(submission, message, update, context, voice)
        elif not message.media_group_id:  # of an album, one message at most has words
            await self._replies.send(message, voice.say("adding-no-text"))

    async def from_command(self, update: Update, context: Context) -> None:
        """Add the addresses after /add, or else the message that it replies to."""
        if not (message := update.effective_message):
            return
        voice = await self._voices.of(update)
        submission: Submission | None = addresses_in(context.args or [])
        target = message.reply_to_message
        if target and not submission and target.from_user != context.bot.bot:
            submission = submission_of(target)
        if submission:
            await self._begin(submission, message, update, context, voice)
        else:
            await self._replies.send(message, voice.say("adding-what"))

    async def _begin(
        self,
        submission: Submission,
        message: Message,
        update: Update,
        context: Context,
        voice: Voice,
    ) -> None:
        """Start the job beside the conversation, so that the chat's next update need not wait."""
        stopped = voice.say("adding-stopped")
        if self._jobs.ended:
            await self._replies.send(message, stopped)
        elif self._jobs.has_enough(message.chat_id):
            await self._replies.send(message, voice.say("adding-enough"))
        else:
            name, reading = _name(submission, voice), _Reading()
            work = partial(self._add, submission, name, reading, message.get_bot(), voice)
            job = self._jobs.do(
                message, work, lambda: reading_message(name, reading.progress, voice), stopped
            )
            context.application.create_task(job, update)

    async def _add(
        self, submission: Submission, name: str, reading: "_Reading", bot: Bot, voice: Voice
    ) -> str:
        """Add a submission, and return the reply."""
        reading.watch(Progress())
        try:
            loaded = await _loaded(submission, name, bot)
            additions = await run_in_daemon_thread(
                lambda: self._added(loaded, reading), reading.stop
            )
        except TooLargeError:
            return too_large_message(name, MAX_FILE_BYTES, voice)
        except DownloadError:
            return not_given_message(name, voice)
        except RetrievalError as error:
            logger.warning("What an operator sent could not be added: %s", error)
            return voice.say("try-later")
        return summary_message(additions, voice)

    def _added(self, loaded: Sequence[Source] | Article, reading: "_Reading") -> AddingSummary:
        summary = AddingSummary()

        def note(outcome: SourceOutcome) -> None:
            summary.count(outcome, self._library)

        if isinstance(loaded, Article):
            self._intake.add_article(loaded, note)
        else:
            self._intake.add(loaded, note, reading.watch, reading.stop)
        return summary


class _Reading:
    """The progress of a job's reading, None before its turn, and the event that ends it."""

    def __init__(self) -> None:
        self.progress: Progress | None = None
        self.stop = Event()

    def watch(self, progress: Progress) -> None:
        self.progress = progress


def _name(submission: Submission, voice: Voice) -> str:
    """Return what the operator knows the submission by."""
    if isinstance(submission, File):
        return submission.name or voice.say("adding-nameless")
    if isinstance(submission, Article):
        return submission.title
    return " ".join(submission.addresses)


async def _loaded(submission: Submission, name: str, bot: Bot) -> Sequence[Source] | Article:
    """Return what is to be added; DownloadError where Telegram does not give a file."""
    if isinstance(submission, Article):
        return submission
    if isinstance(submission, Addresses):
        return submission.addresses
    if submission.size > MAX_FILE_BYTES:
        raise TooLargeError
    return [Upload(name, await download(bot, submission.file_id))]
