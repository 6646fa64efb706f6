"""What the articles lack, for those who run the bot: /gaps."""

import asyncio

from telegram import Update

from bot.gap_list import OPEN, Shown, disliked_message, gaps_message
from bot.gaps import Gaps
from bot.handlers.context import Context
from bot.handlers.replies import Replies, confirm, edit
from bot.handlers.voices import Voices
from bot.records import Records
from bot.texts import Voice
from retrieval import Library


class LackingArticles:
    """Shows what stayed unanswered, and what was answered badly."""

    def __init__(
        self,
        library: Library,
        records: Records,
        voices: Voices,
        replies: Replies,
        *,
        keeps_questions: bool,
    ) -> None:
        self._gaps = Gaps(library, records)
        self._feedback = records.feedback
        self._voices = voices
        self._replies = replies
        self._keeps_questions = keeps_questions

    async def show(self, update: Update, _context: Context) -> None:
        """Show the first page, or how to have any: /gaps."""
        if not (message := update.effective_message):
            return
        voice = await self._voices.of(update)
        if self._keeps_questions:
            shown = await asyncio.to_thread(self._page, OPEN, 0, voice)
        else:
            shown = voice.say("gaps-not-kept"), None
        await self._replies.send(message, *shown)

    async def press(self, update: Update, context: Context) -> None:
        """Show another page in place of the one whose button was pressed."""
        if not (query := update.callback_query) or not (match := context.match):
            return
        await confirm(query)
        voice = await self._voices.of(update)
        shown = await asyncio.to_thread(self._page, match["list"], int(match["page"]), voice)
        await edit(query, *shown)

    def _page(self, name: str, page: int, voice: Voice) -> Shown:
        disliked = self._feedback.verdict().disliked
        if name == OPEN or not disliked:
            lacking = self._gaps.find()
            return gaps_message(lacking, page, voice, disliked=len(disliked))
        return disliked_message(disliked, page, voice)
