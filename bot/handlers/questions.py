"""Answer questions in chats, and corrected questions anew."""

import asyncio
import logging
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from telegram import InlineKeyboardMarkup, Message, Update

from bot.handlers.addressing import author_of, person_of, question_of
from bot.handlers.context import ChatScopes, Voices
from bot.handlers.replies import Replies, unanswered_message
from bot.messages.answers import AT_ONCE, MOST_QUOTES, AnswerView
from bot.messages.notices import ask_what_message
from bot.messages.quotes import answer_message
from bot.ptb import Context
from bot.records import Asked, Records
from bot.services.asking import UsageLog
from bot.services.remembered import KIND, RememberedAnswer, unpacked
from bot.texts import Voice
from retrieval import Answer, Library, RetrievalError, Scope, Turn

logger = logging.getLogger(__name__)

# Who asks again after half an hour begins anew. It is what web searches take for a session
# (Jansen, Spink, Blakely and Koshman 2007).
_SESSION = 30 * 60


class Conversations:
    """Remembers answers, and finds the turn on which a question may lean; blocks.

    Nothing here keeps an answer from its reader: what the database does not take or give is
    logged, and the answer goes without it.
    """

    def __init__(self, records: Records) -> None:
        self._records = records

    def before(self, message: Message) -> Turn | None:
        """Give the turn before a question.

        That of the answer to which it replies, else that of the same person's last answer; a
        corrected question leans on what it leant on at first.
        """
        asked = asked_by(message)
        try:
            if message.edit_date:
                earlier = self._recall(self._records.answered.by_question(asked), asked.chat_id)
                if earlier:
                    return earlier.before
            answer = None
            if message.reply_to_message:
                answer = self._records.answered.by_answer(
                    asked.chat_id, message.reply_to_message.message_id
                )
            answer = answer or self._records.answered.latest(asked, _SESSION)
            remembered = self._recall(answer, asked.chat_id)
        except RetrievalError as error:
            logger.warning("The turn before could not be looked up: %s", error)
            return None
        return remembered.turn if remembered else None

    def is_answered(self, message: Message) -> bool:
        """Say whether a message was answered before: Telegram repeats what it had no word of."""
        try:
            return self._records.answered.by_question(asked_by(message)) is not None
        except RetrievalError as error:
            logger.warning("Whether a question is answered could not be looked up: %s", error)
            return False

    def remember(self, message: Message, answer: RememberedAnswer) -> str | None:
        """Keep an answer and give the id of the memory; None where it cannot be kept now."""
        try:
            return self._records.memories.remember(message.chat_id, KIND, answer.packed())
        except RetrievalError as error:
            logger.warning("An answer could not be remembered: %s", error)
            return None

    def note(self, message: Message, answer_id: int, memory_id: str) -> None:
        """Keep which message has the answer."""
        try:
            self._records.answered.note(asked_by(message), answer_id, memory_id)
        except RetrievalError as error:
            logger.warning("It could not be kept where an answer is: %s", error)

    def _recall(self, memory_id: str | None, chat_id: int) -> RememberedAnswer | None:
        memory = self._records.memories.recall(memory_id, chat_id) if memory_id else None
        return unpacked(memory.data) if memory and memory.kind == KIND else None


def asked_by(message: Message) -> Asked:
    """Say where a question stands and who asks: a person, or a chat in whose name someone does."""
    topic = message.message_thread_id if message.is_topic_message else None
    return Asked(message.chat_id, message.message_id, author_of(message), topic or 0)


# Fewer than there are threads, so that what is short, as noting an answer that was just sent,
# never waits behind the questions of a crowd.
_AT_ONCE = 4


@dataclass(frozen=True, slots=True)
class _Reply:
    """An answer as a reply, with its buttons, and the id under which it is kept, if it is."""

    answer: Answer
    html: str
    buttons: InlineKeyboardMarkup | None = None
    memory_id: str | None = None


class Questions:
    """Answers what is asked."""

    def __init__(
        self,
        library: Library,
        conversations: Conversations,
        voices: Voices,
        replies: Replies,
        scopes: ChatScopes,
        tallying: UsageLog,
    ) -> None:
        self._library = library
        self._conversations = conversations
        self._voices = voices
        self._replies = replies
        self._scopes = scopes
        self._tallying = tallying
        self._places = asyncio.Semaphore(_AT_ONCE)

    async def answer(self, update: Update, _context: Context) -> None:
        """Answer what is asked: alone with the bot, or of it in a group; /ask QUESTION as well."""
        if not (message := update.effective_message):
            return
        voice = await self._voices.of(update)
        if question := question_of(message):
            await self.ask(message, question, voice)
        elif update.message:
            example = await asyncio.to_thread(self._library.example)
            await self._replies.send(message, ask_what_message(example, voice))

    async def ask(self, message: Message, question: str, voice: Voice) -> None:
        """Answer a question, which a message has in its text or in the link that it opens."""
        if not message.edit_date and await asyncio.to_thread(
            self._conversations.is_answered, message
        ):
            return
        within = await self._scopes.of(message.chat_id)
        async with self._places:
            reply = await asyncio.to_thread(self._reply, message, question.strip(), within, voice)
        sent = await self._replies.send_or_correct(message, reply.html, reply.buttons)
        if reply.memory_id:
            await asyncio.to_thread(self._conversations.note, message, sent, reply.memory_id)
        await asyncio.to_thread(self._tallying.note, reply.answer, person_of(message))

    def _reply(self, message: Message, question: str, within: Scope, voice: Voice) -> _Reply:
        before = self._conversations.before(message)
        answer = self._library.ask(question, limit=MOST_QUOTES, after=before, within=within)
        remembered = RememberedAnswer.of(answer, datetime.now(UTC), before)
        memory_id = self._conversations.remember(message, remembered)
        if answer.silence:
            return _Reply(
                answer,
                unanswered_message(self._library, answer.silence, voice),
                memory_id=memory_id,
            )
        if memory_id is None:
            shown = replace(answer, quotes=answer.quotes[:AT_ONCE])
            return _Reply(answer, answer_message(shown, voice))
        first = AnswerView(remembered, memory_id, voice).first(answer.quotes)
        return _Reply(answer, *first, memory_id)
