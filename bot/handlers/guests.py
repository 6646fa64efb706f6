"""Questions from chats that mention the bot and of which it is no member: it is a guest there."""

import asyncio
import logging
import time

from telegram import Message, Update

from bot.handlers.addressing import is_from_bot, person_id_of, question_of, sender_id_of
from bot.handlers.context import ChatScopes, Voices
from bot.handlers.replies import ignoring_expired_query, unanswered_message
from bot.messages.answers import QUOTES_PER_MESSAGE
from bot.messages.inline_results import message_result
from bot.messages.notices import mention_what_message
from bot.messages.quotes import answer_message
from bot.ptb import Context
from bot.services.asking import UsageLog
from bot.services.rate_limits import RateLimits
from bot.texts import Voice
from retrieval import Library, RetrievalError, Scope

logger = logging.getLogger(__name__)


class Guests:
    """Answers mentions once, without buttons, and stores nothing of the chat."""

    def __init__(
        self,
        library: Library,
        voices: Voices,
        scopes: ChatScopes,
        usage_log: UsageLog,
        limits: RateLimits,
    ) -> None:
        self._library = library
        self._voices = voices
        self._scopes = scopes
        self._usage_log = usage_log
        self._limits = limits

    async def answer(self, update: Update, context: Context) -> None:
        """Answer as in the writer's private chat, and no more often than in a group."""
        message = update.guest_message
        if not message or not message.from_user or is_from_bot(message):
            return
        wait = self._limits.take(message.chat.id, sender_id_of(message), time.monotonic())
        if wait and not wait.is_news:
            return
        voice = await self._voices.of(update)
        name = f"@{context.bot.username}"
        if wait:
            html = voice.say("too-many", seconds=wait.seconds)
        else:
            within = await self._scopes.of(message.from_user.id)
            html = await self._html(message, within, name, voice)
        with ignoring_expired_query():
            await message.answer_guest_query(message_result(name, html))

    async def _html(self, message: Message, within: Scope, name: str, voice: Voice) -> str:
        try:
            return await asyncio.to_thread(self._reply, message, within, name, voice)
        except RetrievalError as error:
            logger.warning("A guest's question could not be looked up: %s", error)
            return voice.say("failed")

    def _reply(self, message: Message, within: Scope, name: str, voice: Voice) -> str:
        if not (question := question_of(message, message.get_bot().bot)):
            return mention_what_message(name, self._library.example(), voice)
        answer = self._library.ask(question, limit=QUOTES_PER_MESSAGE, within=within)
        self._usage_log.note(answer, person_id_of(message))
        if answer.silence:
            return unanswered_message(self._library, answer.silence, voice)
        return answer_message(answer, voice)
