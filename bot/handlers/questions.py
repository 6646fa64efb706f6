"""Questions, and their answers."""

import asyncio

from telegram import Message, Update

from bot.addressing import question_of
from bot.formatting import answer_message, ask_what_message, silence_message
from bot.handlers.context import Context
from bot.handlers.replies import Replies
from bot.handlers.scopes import ChatScopes
from bot.handlers.voices import Voices
from bot.texts import Voice
from retrieval import Library, Scope


class Questions:
    """Answers what is asked."""

    def __init__(
        self, library: Library, voices: Voices, replies: Replies, scopes: ChatScopes
    ) -> None:
        self._library = library
        self._voices = voices
        self._replies = replies
        self._scopes = scopes

    async def answer(self, update: Update, _context: Context) -> None:
        """Answer what is asked: alone with the bot, or of it in a group; /ask QUESTION as well."""
        if not (message := update.effective_message):
            return
        voice = await self._voices.of(update)
        if question := question_of(message):
            await self._answer(message, question, voice)
        elif update.message:
            example = await asyncio.to_thread(self._library.example)
            await self._replies.send(message, ask_what_message(example, voice))

    async def _answer(self, message: Message, question: str, voice: Voice) -> None:
        within = await self._scopes.of(message.chat_id)
        html = await asyncio.to_thread(self._answered, question, within, voice)
        await self._replies.send_or_correct(message, html)

    def _answered(self, question: str, within: Scope, voice: Voice) -> str:
        answer = self._library.ask(question, within=within)
        if answer.silence is None:
            return answer_message(answer, voice)
        suggestions = self._library.suggestions(answer.silence)
        return silence_message(answer.silence, self._library.counts(), suggestions, voice)
