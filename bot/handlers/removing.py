"""Removing an article, for those who run the bot: /remove ID or ADDRESS."""

import asyncio
import logging

from telegram import InlineKeyboardMarkup, Update

from bot.handlers.context import Context
from bot.handlers.replies import Replies, confirm, edit
from bot.handlers.voices import Voices
from bot.removal import kept_message, removal_question, removed_message
from bot.texts import Voice
from retrieval import Article, ArticleNotFoundError, Library, RetrievalError
from retrieval.addresses import is_web_address

logger = logging.getLogger(__name__)


class Removing:
    """Asks first, and removes an article with what it said before."""

    def __init__(self, library: Library, voices: Voices, replies: Replies) -> None:
        self._library = library
        self._voices = voices
        self._replies = replies

    async def ask(self, update: Update, context: Context) -> None:
        """Show the article that is named and ask whether it is to be removed: /remove."""
        if not (message := update.effective_message):
            return
        voice = await self._voices.of(update)
        named = context.args[0] if context.args else ""
        if is_web_address(named) or (named.isdecimal() and len(named) <= 10):
            shown = await asyncio.to_thread(self._question, named, voice)
        else:
            shown = voice.say("remove-what"), None
        await self._replies.send(message, *shown)

    async def press(self, update: Update, context: Context) -> None:
        """Remove the article, or leave it."""
        if not (query := update.callback_query) or not (match := context.match):
            return
        voice, article_id = await self._voices.of(update), int(match["article"])
        try:
            told = await asyncio.to_thread(
                self._remove if match["choice"] == "yes" else self._keep, article_id, voice
            )
        except ArticleNotFoundError:
            told = voice.say("remove-gone")
        except RetrievalError as error:
            logger.warning("An article could not be removed: %s", error)
            await confirm(query, voice.say("try-later"))
            return
        await confirm(query)
        await edit(query, told)

    def _question(self, named: str, voice: Voice) -> tuple[str, InlineKeyboardMarkup | None]:
        try:
            article = self._named(named)
            earlier = self._library.history(article.id or 0)
        except ArticleNotFoundError:
            return voice.say("remove-gone"), None
        return removal_question(article, earlier, voice)

    def _named(self, named: str) -> Article:
        if is_web_address(named):
            return self._library.article_at(named)
        return self._library.article(int(named))

    def _remove(self, article_id: int, voice: Voice) -> str:
        article = self._library.article(article_id)
        self._library.remove(article_id)
        return removed_message(article, voice)

    def _keep(self, article_id: int, voice: Voice) -> str:
        return kept_message(self._library.article(article_id), voice)
