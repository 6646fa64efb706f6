"""Explain what is stored of a chat, and delete it."""

import asyncio
import logging

from telegram import Update

from bot.handlers.access import may_administer
from bot.handlers.context import Voices
from bot.handlers.replies import Replies
from bot.ptb import Context
from bot.records import Records
from retrieval import RetrievalError

logger = logging.getLogger(__name__)


class Privacy:
    """Handles /privacy and /forget."""

    def __init__(
        self, records: Records, voices: Voices, replies: Replies, *, keeps_questions: bool
    ) -> None:
        self._records = records
        self._voices = voices
        self._replies = replies
        self._keeps_questions = keeps_questions

    async def explain(self, update: Update, _context: Context) -> None:
        """Explain what is stored, and why: /privacy."""
        if message := update.effective_message:
            voice = await self._voices.of(update)
            key = "questions-kept" if self._keeps_questions else "questions-not-kept"
            await self._replies.send(message, voice.say("privacy", questions=voice.say(key)))

    async def forget(self, update: Update, _context: Context) -> None:
        """Delete all that is stored of the chat: /forget."""
        if not (message := update.effective_message):
            return
        voice = await self._voices.of(update)
        if not await may_administer(update):
            await self._replies.send(message, voice.say("administrators-only"))
            return
        try:
            await asyncio.to_thread(self._records.forget, message.chat_id)
        except RetrievalError as error:
            logger.warning("A chat could not be forgotten: %s", error)
            await self._replies.send(message, voice.say("try-later"))
            return
        await self._replies.send(message, voice.say("forgotten"))
        self._replies.forget(message.chat_id)
