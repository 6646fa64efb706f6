"""Answer questions in chats, follow-up questions and corrected ones included."""

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from telegram import InlineKeyboardMarkup, Message, Update

from bot.handlers.addressing import (
    asking_message,
    person_id_of,
    question_message_of,
    question_of,
)
from bot.handlers.context import ChatScopes, Voices
from bot.handlers.replies import Replies, unanswered_message
from bot.messages.answers import MAX_QUOTES, AnswerView, quotes_per_message
from bot.messages.notices import ask_what_message
from bot.messages.quotes import answer_message, heading
from bot.ptb import Context
from bot.records import Records
from bot.services.asking import UsageLog
from bot.services.remembered import RememberedAnswer, recall_answer, remember_answer
from bot.texts import Voice
from retrieval import Answer, Library, RetrievalError, Scope, Turn

logger = logging.getLogger(__name__)

# Fewer than there are threads, so that what is short, such as storing which message has an
# answer, never waits behind the questions of a crowd.
_MAX_CONCURRENT = 4
# Who asks again after half an hour begins anew. It is what web searches take for a session
# (Jansen, Spink, Blakely and Koshman 2007).
_SESSION_SECONDS = 30 * 60

# Returns an answer after the turn before, if any, and within a chat's scope.
_Find = Callable[[Turn | None, Scope], Answer]


class Questions:
    """Answers questions, and corrects the answer where a question is corrected."""

    def __init__(
        self,
        library: Library,
        memory: "ConversationMemory",
        voices: Voices,
        replies: Replies,
        scopes: ChatScopes,
        usage_log: UsageLog,
    ) -> None:
        self._library = library
        self._memory = memory
        self._voices = voices
        self._replies = replies
        self._scopes = scopes
        self._usage_log = usage_log
        self._semaphore = asyncio.Semaphore(_MAX_CONCURRENT)

    async def answer(self, update: Update, context: Context) -> None:
        """Answer a message, also one with /ask; where it asks nothing, explain how to ask."""
        if not (message := update.effective_message):
            return
        voice = await self._voices.of(update)
        if question := question_of(message, context.bot.bot):
            await self.ask(message, question, voice)
        elif update.message:
            example = await asyncio.to_thread(self._library.example)
            await self._replies.send(message, ask_what_message(example, voice))

    async def ask(self, message: Message, question: str, voice: Voice) -> None:
        """Answer a question that a message has in its text, or in the link that it opens.

        The text can be that of the message to which it replies. Then the answer stands below that
        one, where the group can read what was asked.
        """

        def find(before: Turn | None, within: Scope) -> Answer:
            return self._library.ask(
                question.strip(), limit=MAX_QUOTES, after=before, within=within
            )

        await self._respond(message, find, voice)

    async def show_latest(self, message: Message, subject: str, voice: Voice) -> None:
        """Show the newest articles on a subject."""

        def find(_before: Turn | None, within: Scope) -> Answer:
            return self._library.latest(subject, within=within)

        await self._respond(message, find, voice)

    async def _respond(self, message: Message, find: _Find, voice: Voice) -> None:
        if not message.edit_date and await asyncio.to_thread(self._memory.is_answered, message):
            return
        within = await self._scopes.of(message.chat_id)
        async with self._semaphore:
            reply = await asyncio.to_thread(self._reply, message, find, within, voice)
        below = asking_message(message, message.get_bot().bot)
        await self._replies.answer(message, reply.html, reply.buttons, reply.memory_id, below)
        await asyncio.to_thread(self._usage_log.note, reply.answer, person_id_of(message))

    def _reply(self, message: Message, find: _Find, within: Scope, voice: Voice) -> "_Reply":
        before = self._memory.turn_before(message)
        answer = find(before, within)
        remembered = RememberedAnswer.of(answer, datetime.now(UTC), before)
        memory_id = self._memory.remember(message, remembered)
        if answer.silence:
            reason = unanswered_message(self._library, answer.silence, voice)
            return _Reply(answer, heading(answer, voice) + reason, memory_id=memory_id)
        if memory_id is None:
            shown = replace(answer, quotes=answer.quotes[: quotes_per_message(answer.shows)])
            return _Reply(answer, answer_message(shown, voice))
        html, buttons = AnswerView(remembered, memory_id, voice).first(answer.quotes)
        return _Reply(answer, html, buttons, memory_id)


@dataclass(frozen=True, slots=True)
class _Reply:
    """An answer as a message with its buttons, and the memory of it, if it could be stored."""

    answer: Answer
    html: str
    buttons: InlineKeyboardMarkup | None = None
    memory_id: str | None = None


class ConversationMemory:
    """Remembers answers, and finds the turn on which a question may lean; blocks.

    Nothing here keeps an answer from its reader: where the database fails, that is logged, and
    the answer goes without it.
    """

    def __init__(self, records: Records) -> None:
        self._records = records

    def is_answered(self, message: Message) -> bool:
        """Whether a message was answered: Telegram repeats what was not confirmed to it."""
        try:
            return self._memory_of(message) is not None
        except RetrievalError as error:
            logger.warning("Whether a question is answered could not be looked up: %s", error)
            return False

    def turn_before(self, message: Message) -> Turn | None:
        """Return the turn before a question.

        That of the answer to which it replies, else that of the last answer before it to the
        person who asks; a corrected question leans on what it leant on at first.
        """
        chat_id, answered = message.chat_id, self._records.answered
        try:
            if message.edit_date:
                first = self._recall(self._memory_of(message), chat_id)
                if first:
                    return first.before
            memory_id = None
            if reply_to := message.reply_to_message:
                memory_id = answered.memory_by_answer(chat_id, reply_to.message_id)
            asking = asking_message(message, message.get_bot().bot)
            memory_id = memory_id or answered.memory_before(
                question_message_of(asking), _SESSION_SECONDS
            )
            last = self._recall(memory_id, chat_id)
        except RetrievalError as error:
            logger.warning("The turn before could not be looked up: %s", error)
            return None
        return last.turn if last else None

    def remember(self, message: Message, answer: RememberedAnswer) -> str | None:
        """Store an answer and return the id of the memory; None where that fails."""
        try:
            return remember_answer(self._records, message.chat_id, answer)
        except RetrievalError as error:
            logger.warning("An answer could not be remembered: %s", error)
            return None

    def _memory_of(self, message: Message) -> str | None:
        return self._records.answered.memory_by_question(message.chat_id, message.message_id)

    def _recall(self, memory_id: str | None, chat_id: int) -> RememberedAnswer | None:
        return recall_answer(self._records, memory_id, chat_id) if memory_id else None
