"""The list of articles, page by page."""

import asyncio

from telegram import InlineKeyboardMarkup, Message, Update

from bot.formatting import ARTICLES_DATA, PAGE_SIZE, article_message, articles_message
from bot.handlers.context import Context
from bot.handlers.replies import Replies, confirm, edit
from bot.handlers.voices import Voices
from bot.texts import Voice
from retrieval import ArticleNotFoundError, Library


class Articles:
    """Shows which articles there are."""

    def __init__(self, library: Library, voices: Voices, replies: Replies) -> None:
        self._library = library
        self._voices = voices
        self._replies = replies

    async def show(self, update: Update, _context: Context) -> None:
        """Show the first page."""
        if message := update.effective_message:
            voice = await self._voices.of(update)
            await self._replies.send(message, *await asyncio.to_thread(self._page, 0, voice))

    async def turn_page(self, update: Update, _context: Context) -> None:
        """Show another page in place of the one whose button was pressed."""
        if not (query := update.callback_query) or query.data is None:
            return
        await confirm(query)
        voice = await self._voices.of(update)
        offset = int(query.data.removeprefix(ARTICLES_DATA))
        await edit(query, *await asyncio.to_thread(self._page, offset, voice))

    async def open(self, message: Message, article_id: int, voice: Voice) -> None:
        """Show an article."""
        html = await asyncio.to_thread(self._article, article_id, voice)
        await self._replies.send(message, html)

    def _article(self, article_id: int, voice: Voice) -> str:
        try:
            article = self._library.article(article_id)
        except ArticleNotFoundError:
            return voice.say("article-missing")
        sentences = self._library.sentence_counts().get(article_id, 0)
        return article_message(article, sentences, voice)

    def _page(self, offset: int, voice: Voice) -> tuple[str, InlineKeyboardMarkup | None]:
        total = self._library.counts().articles
        # The list can have become shorter since the button was shown.
        offset = min(offset, max(0, (total - 1) // PAGE_SIZE * PAGE_SIZE))
        page = self._library.articles(newest_first=True, offset=offset, limit=PAGE_SIZE)
        return articles_message(page, offset, total, voice)
