"""Inline queries: questions typed after the bot's name in any chat, and quotes to choose from."""

import asyncio
import logging
from collections.abc import Sequence

from telegram import InlineQuery, InlineQueryResultArticle, InlineQueryResultsButton, Update

from bot.handlers.context import ChatScopes, Voices
from bot.handlers.replies import ignoring_expired_query
from bot.messages.answers import MAX_QUOTES
from bot.messages.deep_links import INTRODUCTION, memory_payload, question_payload
from bot.messages.inline_results import results_page
from bot.ptb import Context
from bot.records import Records
from bot.services.asking import RecentAnswers
from bot.services.remembered import remember_question
from bot.texts import Voice
from retrieval import Library, RetrievalError, Scope

logger = logging.getLogger(__name__)

# Telegram answers the same query of a person from its cache: long enough for a pause or a word
# typed and deleted, short enough for a new article, source or language to show.
_CACHE_SECONDS = 60


class Inline:
    """Offers the quotes of an answer, or a link to the bot where there is none."""

    def __init__(
        self, library: Library, records: Records, voices: Voices, scopes: ChatScopes
    ) -> None:
        self._answers = RecentAnswers(library, MAX_QUOTES)
        self._records = records
        self._voices = voices
        self._scopes = scopes

    async def answer(self, update: Update, _context: Context) -> None:
        """Answer what is typed as in the person's private chat with the bot."""
        if not (query := update.inline_query):
            return
        voice = await self._voices.of(update)
        if not query.query.strip():
            button = InlineQueryResultsButton(
                voice.say("inline-ask"), start_parameter=INTRODUCTION
            )
            await _answer(query, [], None, button)
            return
        within = await self._scopes.of(query.from_user.id)
        await _answer(query, *await asyncio.to_thread(self._results, query, within, voice))

    def _results(
        self, query: InlineQuery, within: Scope, voice: Voice
    ) -> tuple[Sequence[InlineQueryResultArticle], str | None, InlineQueryResultsButton | None]:
        question = query.query.strip()
        answer = self._answers.answer(question, within)
        if not answer.silence:
            return *results_page(answer, query.offset, voice), None
        payload = question_payload(question) or self._memory_payload(query.from_user.id, question)
        label = voice.say("inline-no-answer")
        return [], None, InlineQueryResultsButton(label, start_parameter=payload)

    def _memory_payload(self, person_id: int, question: str) -> str:
        """Store a question that is too long for a link, and return a payload that refers to it."""
        try:
            memory_id = remember_question(self._records, person_id, question)
        except RetrievalError as error:
            logger.warning("A question could not be remembered: %s", error)
            return INTRODUCTION
        return memory_payload(memory_id)


async def _answer(
    query: InlineQuery,
    results: Sequence[InlineQueryResultArticle],
    next_offset: str | None,
    button: InlineQueryResultsButton | None,
) -> None:
    with ignoring_expired_query():
        # Each person has their own language and sources.
        await query.answer(
            results,
            cache_time=_CACHE_SECONDS,
            is_personal=True,
            next_offset=next_offset,
            button=button,
        )
