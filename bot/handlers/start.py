"""/start, which Telegram also sends when somebody opens a link to the bot."""

import asyncio
import logging

from telegram import Message, Update

from bot.handlers.articles import Articles
from bot.handlers.context import Voices
from bot.handlers.notices import Notices
from bot.handlers.questions import Questions
from bot.handlers.replies import Replies
from bot.messages.deep_links import LinkedArticle, LinkedMemory, LinkedQuestion, parse_payload
from bot.ptb import Context
from bot.records import Records
from bot.services.remembered import recall_question
from bot.texts import Voice
from retrieval import RetrievalError

logger = logging.getLogger(__name__)


class Start:
    """Opens what a link refers to."""

    def __init__(
        self,
        records: Records,
        voices: Voices,
        replies: Replies,
        *,
        questions: Questions,
        articles: Articles,
        notices: Notices,
    ) -> None:
        self._records = records
        self._voices = voices
        self._replies = replies
        self._questions = questions
        self._articles = articles
        self._notices = notices

    async def open(self, update: Update, context: Context) -> None:
        """Answer the question or show the article of a link; without a link, send help."""
        if not (message := update.effective_message):
            return
        voice = await self._voices.of(update)
        match parse_payload(" ".join(context.args or ())):
            case LinkedArticle(article_id):
                await self._articles.open(update, article_id)
            case LinkedQuestion(question):
                await self._questions.ask(message, question, voice)
            case LinkedMemory(memory_id):
                await self._answer_remembered(message, memory_id, voice)
            case None:
                await self._notices.help(update, context)

    async def _answer_remembered(self, message: Message, memory_id: str, voice: Voice) -> None:
        try:
            question = await asyncio.to_thread(
                recall_question, self._records, memory_id, message.chat_id
            )
        except RetrievalError as error:
            logger.warning("A question could not be recalled: %s", error)
            await self._replies.send(message, voice.say("try-later"))
            return
        if question is None:
            await self._replies.send(message, voice.say("link-expired"))
        else:
            await self._questions.ask(message, question, voice)
