"""Presses of the buttons under an answer."""

import asyncio
import logging
from datetime import UTC, datetime
from functools import partial

from telegram import Update

from bot.handlers.context import ChatScopes, Voices
from bot.handlers.replies import confirm, show_instead, unanswered_message
from bot.messages.answers import MAX_QUOTES, AnswerView, View, parse_view
from bot.messages.keyboards import Rendered
from bot.ptb import Context
from bot.records import Records
from bot.services.remembered import RememberedAnswer, recall_answer, remember_answer
from bot.texts import Voice
from retrieval import Library, RetrievalError, Scope

logger = logging.getLogger(__name__)


class AnswerButtons:
    """Shows more of an answer in its place, and counts votes on it."""

    def __init__(
        self,
        library: Library,
        records: Records,
        voices: Voices,
        scopes: ChatScopes,
        *,
        keeps_questions: bool,
    ) -> None:
        self._library = library
        self._records = records
        self._voices = voices
        self._scopes = scopes
        self._keeps_questions = keeps_questions

    async def show(self, update: Update, context: Context) -> None:
        """Replace what the message shows by the view that the button names."""
        query, chat, match = update.callback_query, update.effective_chat, context.match
        if not (query and chat and match):
            return
        view = parse_view(match["view"])
        voice = await self._voices.of(update)
        find = partial(self._view, match["memory"], chat.id, view, voice)
        await show_instead(query, find, voice)

    async def ask_as_typed(self, update: Update, context: Context) -> None:
        """Replace the message by the answer to the question without corrections."""
        query, chat, match = update.callback_query, update.effective_chat, context.match
        if not (query and chat and match):
            return
        voice = await self._voices.of(update)
        within = await self._scopes.of(chat.id)
        find = partial(self._as_typed, match["memory"], chat.id, within, voice)
        await show_instead(query, find, voice)

    async def vote(self, update: Update, context: Context) -> None:
        """Count a thumb up or down, and say thanks."""
        query, chat, match = update.callback_query, update.effective_chat, context.match
        if not (query and chat and match):
            return
        voice = await self._voices.of(update)
        is_good = match["vote"] == "+"
        try:
            counted = await asyncio.to_thread(
                self._count, match["memory"], chat.id, query.from_user.id, is_good
            )
        except RetrievalError as error:
            logger.warning("A vote could not be counted: %s", error)
            await confirm(query, voice.say("try-later"))
            return
        if not counted:
            await confirm(query, voice.say("buttons-expired"))
            return
        thanks = voice.say("voted-good") if is_good else voice.say("voted-bad")
        await confirm(query, thanks, briefly=True)

    def _view(self, memory_id: str, chat_id: int, view: View, voice: Voice) -> Rendered | None:
        answer = recall_answer(self._records, memory_id, chat_id)
        return AnswerView(answer, memory_id, voice).view(self._library, view) if answer else None

    def _as_typed(
        self, memory_id: str, chat_id: int, within: Scope, voice: Voice
    ) -> Rendered | None:
        corrected = recall_answer(self._records, memory_id, chat_id)
        if corrected is None:
            return None
        answer = self._library.ask(
            corrected.question, MAX_QUOTES, after=corrected.before, within=within, as_typed=True
        )
        if answer.silence:
            return unanswered_message(self._library, answer.silence, voice), None
        typed = RememberedAnswer.of(answer, datetime.now(UTC), corrected.before)
        memory_id = remember_answer(self._records, chat_id, typed)
        return AnswerView(typed, memory_id, voice).first(answer.quotes)

    def _count(self, memory_id: str, chat_id: int, person_id: int, is_good: bool) -> bool:
        answer = recall_answer(self._records, memory_id, chat_id)
        if answer is None:
            return False
        question = answer.question if self._keeps_questions else None
        self._records.feedback.vote(
            chat_id, memory_id, person_id, is_good=is_good, question=question
        )
        return True
