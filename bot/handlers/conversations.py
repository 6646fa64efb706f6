"""What was said before: kept for the buttons of an answer, and for the question after it."""

import logging

from telegram import Message

from bot.addressing import author_of
from bot.records import Asked, Records
from bot.remembering import KIND, RememberedAnswer, unpacked
from retrieval import RetrievalError, Turn

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
