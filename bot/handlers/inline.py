"""Questions that are typed behind the bot's name in any chat: quotes to choose from."""

import asyncio
import logging
from collections.abc import Sequence

from telegram import InlineQuery, InlineQueryResultArticle, InlineQueryResultsButton, Update

from bot.handlers.context import ChatScopes, Voices
from bot.handlers.replies import in_time
from bot.messages.answers import MOST_QUOTES
from bot.messages.deep_links import INTRODUCTION, memory_payload, question_payload
from bot.messages.inline_results import results_page
from bot.ptb import Context
from bot.records import Records
from bot.services.asking import RecentAnswers
from bot.services.remembered import QUESTION_KIND
from bot.texts import Voice
from retrieval import Library, RetrievalError, Scope

logger = logging.getLogger(__name__)

# Telegram answers the same person by itself for so many seconds: long enough for a pause and a
# word taken back, short enough for a new article, source or language.
_CACHED = 60


class Inline:
    """Offers the quotes of an answer, or says that there is none."""

    def __init__(
        self, library: Library, records: Records, voices: Voices, scopes: ChatScopes
    ) -> None:
        self._answers = RecentAnswers(library, MOST_QUOTES)
        self._records = records
        self._voices = voices
        self._scopes = scopes

    async def answer(self, update: Update, _context: Context) -> None:
        """Answer what is typed, as in the person's own chat with the bot."""
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
        await _answer(query, *await asyncio.to_thread(self._found, query, within, voice))

    def _found(
        self, query: InlineQuery, within: Scope, voice: Voice
    ) -> tuple[Sequence[InlineQueryResultArticle], str | None, InlineQueryResultsButton | None]:
        question = query.query.strip()
        answer = self._answers.answer(question, within)
        if not answer.silence:
            return *results_page(answer, query.offset, voice), None
        payload = question_payload(question) or self._remembered(query.from_user.id, question)
        told = voice.say("inline-no-answer")
        return [], None, InlineQueryResultsButton(told, start_parameter=payload)

    def _remembered(self, person_id: int, question: str) -> str:
        """Keep a question that no link can hold, for the person's own chat with the bot."""
        try:
            kept = {"question": question}
            memory_id = self._records.memories.remember(person_id, QUESTION_KIND, kept)
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
    with in_time():
        # Each person has a language and sources of their own.
        await query.answer(
            results,
            cache_time=_CACHED,
            is_personal=True,
            next_offset=next_offset,
            button=button,
        )
