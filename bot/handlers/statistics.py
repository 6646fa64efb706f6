"""The numbers, for those who run the bot: /stats."""

import asyncio

from telegram import Update

from bot.handlers.context import Context
from bot.handlers.replies import Replies
from bot.handlers.voices import Voices
from bot.records import Records
from bot.statistics import DAYS, statistics_message
from bot.texts import Voice
from retrieval import Library
from retrieval.feeds.subscriptions import Feeds


class Statistics:
    """Shows how much was asked and answered, and what there is to answer from."""

    def __init__(
        self, library: Library, records: Records, feeds: Feeds, voices: Voices, replies: Replies
    ) -> None:
        self._library = library
        self._records = records
        self._feeds = feeds
        self._voices = voices
        self._replies = replies

    async def show(self, update: Update, _context: Context) -> None:
        """Show them: /stats."""
        if message := update.effective_message:
            voice = await self._voices.of(update)
            await self._replies.send(message, await asyncio.to_thread(self._text, voice))

    def _text(self, voice: Voice) -> str:
        tallies = {days: self._records.day_counts.tally(days) for days in DAYS}
        verdict, counts = self._records.feedback.verdict(), self._library.counts()
        return statistics_message(tallies, verdict, counts, self._feeds.all(), voice)
