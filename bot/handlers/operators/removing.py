"""Remove an article: /remove ID or ADDRESS, for operators."""

import asyncio
from collections.abc import Callable
from functools import partial

from telegram import Update

from bot.handlers.context import Voices
from bot.handlers.replies import Replies, show_instead
from bot.messages.article_page import kept_message, removal_question, removed_message
from bot.messages.keyboards import Rendered
from bot.ptb import Context
from bot.texts import Voice
from retrieval import ArticleNotFoundError, Library, is_web_address


class Removing:
    """Asks first, then removes an article with its earlier versions."""

    def __init__(self, library: Library, voices: Voices, replies: Replies) -> None:
        self._library = library
        self._voices = voices
        self._replies = replies
        self._choices = {"ask": self._question, "yes": self._remove, "no": self._keep}

    async def ask(self, update: Update, context: Context) -> None:
        """Show an article and ask whether to remove it: /remove."""
        if not (message := update.effective_message):
            return
        voice = await self._voices.of(update)
        reference = context.args[0] if context.args else ""
        if is_web_address(reference) or (reference.isdecimal() and len(reference) <= 10):
            find = partial(self._question_by_reference, reference, voice)
            shown = await asyncio.to_thread(_if_there, find, voice)
        else:
            shown = voice.say("remove-what"), None
        await self._replies.send(message, *shown)

    async def press(self, update: Update, context: Context) -> None:
        """Ask about the article, remove it or keep it."""
        if not (query := update.callback_query) or not (match := context.match):
            return
        voice, article_id = await self._voices.of(update), int(match["article"])
        do = partial(self._choices[match["choice"]], article_id, voice)
        await show_instead(query, partial(_if_there, do, voice), voice)

    def _question_by_reference(self, reference: str, voice: Voice) -> Rendered:
        if is_web_address(reference):
            return self._question(self._library.article_at(reference).id or 0, voice)
        return self._question(int(reference), voice)

    def _question(self, article_id: int, voice: Voice) -> Rendered:
        article = self._library.article(article_id)
        return removal_question(article, self._library.history(article_id), voice)

    def _remove(self, article_id: int, voice: Voice) -> Rendered:
        article = self._library.article(article_id)
        self._library.remove(article_id)
        return removed_message(article, voice), None

    def _keep(self, article_id: int, voice: Voice) -> Rendered:
        return kept_message(self._library.article(article_id), voice), None


def _if_there(find: Callable[[], Rendered], voice: Voice) -> Rendered:
    try:
        return find()
    except ArticleNotFoundError:
        return voice.say("remove-gone"), None
