"""Reports for operators: /gaps and /stats."""

import asyncio

from telegram import Update

from bot.handlers.context import Voices
from bot.handlers.replies import Replies, confirm, edit
from bot.messages.keyboards import Rendered
from bot.messages.operators.reports import (
    DAYS,
    OPEN,
    disliked_message,
    gaps_message,
    statistics_message,
)
from bot.ptb import Context
from bot.records import Records
from bot.services.gaps import GapFinder
from bot.texts import Voice
from retrieval import Library
from retrieval.feeds import Feeds


class GapReports:
    """Shows the unanswered questions, and those with bad votes on their answers."""

    def __init__(
        self,
        library: Library,
        records: Records,
        voices: Voices,
        replies: Replies,
        *,
        keeps_questions: bool,
    ) -> None:
        self._gaps = GapFinder(library, records)
        self._feedback = records.feedback
        self._voices = voices
        self._replies = replies
        self._keeps_questions = keeps_questions

    async def show(self, update: Update, _context: Context) -> None:
        """Show the first page; where questions are not kept, how to keep them: /gaps."""
        if not (message := update.effective_message):
            return
        voice = await self._voices.of(update)
        if self._keeps_questions:
            shown = await asyncio.to_thread(self._page, OPEN, 0, voice)
        else:
            shown = voice.say("gaps-not-kept"), None
        await self._replies.send(message, *shown)

    async def press(self, update: Update, context: Context) -> None:
        """Show the page to which a button leads."""
        if not (query := update.callback_query) or not (match := context.match):
            return
        await confirm(query)
        voice = await self._voices.of(update)
        shown = await asyncio.to_thread(self._page, match["list"], int(match["page"]), voice)
        await edit(query, *shown)

    def _page(self, name: str, page: int, voice: Voice) -> Rendered:
        disliked = self._feedback.verdict().disliked
        if name == OPEN or not disliked:
            open_gaps = self._gaps.find()
            return gaps_message(open_gaps, page, voice, disliked=len(disliked))
        return disliked_message(disliked, page, voice)


class Statistics:
    """Shows how many questions were answered, the votes, and the size of the library."""

    def __init__(
        self, library: Library, records: Records, feeds: Feeds, voices: Voices, replies: Replies
    ) -> None:
        self._library = library
        self._records = records
        self._feeds = feeds
        self._voices = voices
        self._replies = replies

    async def show(self, update: Update, _context: Context) -> None:
        """Show the statistics: /stats."""
        if message := update.effective_message:
            voice = await self._voices.of(update)
            await self._replies.send(message, await asyncio.to_thread(self._text, voice))

    def _text(self, voice: Voice) -> str:
        tallies = {days: self._records.day_counts.tally(days) for days in DAYS}
        verdict, counts = self._records.feedback.verdict(), self._library.counts()
        return statistics_message(tallies, verdict, counts, self._feeds.all(), voice)
