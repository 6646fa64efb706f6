"""Questions, and their answers."""

import asyncio
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from telegram import InlineKeyboardMarkup, Message, Update

from bot.addressing import person_of, question_of
from bot.formatting import answer_message, ask_what_message
from bot.handlers.context import Context
from bot.handlers.conversations import Conversations
from bot.handlers.replies import Replies
from bot.handlers.scopes import ChatScopes
from bot.handlers.voices import Voices
from bot.remembering import RememberedAnswer
from bot.tallying import Tallying
from bot.texts import Voice
from bot.unanswered import unanswered_message
from bot.views import AT_ONCE, MOST_QUOTES, Answered
from retrieval import Answer, Library, Scope

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
        tallying: Tallying,
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
        first = Answered(remembered, memory_id, voice).first(answer.quotes)
        return _Reply(answer, *first, memory_id)
