"""The articles: listed, looked through and opened."""

import asyncio
from collections.abc import Callable
from functools import partial

from telegram import Update

from bot.article_lists import Place, place_of
from bot.browsing import Browsing
from bot.handlers.context import Context
from bot.handlers.operators import Operators
from bot.handlers.replies import Replies, show_instead
from bot.handlers.scopes import ChatScopes
from bot.handlers.voices import Voices
from bot.pages import Shown
from bot.texts import Voice
from retrieval import Scope


class Articles:
    """Shows which articles there are, and what there is to know of each."""

    def __init__(
        self,
        browsing: Browsing,
        voices: Voices,
        replies: Replies,
        scopes: ChatScopes,
        operators: Operators,
    ) -> None:
        self._browsing = browsing
        self._voices = voices
        self._replies = replies
        self._scopes = scopes
        self._operators = operators

    async def show(self, update: Update, context: Context) -> None:
        """List the newest articles, or those with words in their titles: /articles [WORDS]."""
        if not (message := update.effective_message):
            return
        words, chat_id = " ".join(context.args or ()), message.chat_id
        if words:
            await self._send(update, lambda *how: self._browsing.search(chat_id, words, *how))
        else:
            await self._send(update, lambda *how: self._browsing.listed(chat_id, Place(), *how))

    async def latest(self, update: Update, _context: Context) -> None:
        """Show the newest articles with their beginnings: /latest."""
        await self._send(update, self._browsing.latest)

    async def open(self, update: Update, article_id: int) -> None:
        """Reply with an article's page."""
        page = self._page(update, article_id, Place())
        await self._send(update, lambda _, voice: page(voice))

    async def turn(self, update: Update, context: Context) -> None:
        """Show the list to which a button leads."""
        chat, match = update.effective_chat, context.match
        if chat and match:
            chat_id, place = chat.id, place_of(match.groupdict())
            await self._edit(update, lambda *how: self._browsing.listed(chat_id, place, *how))

    async def choose(self, update: Update, context: Context) -> None:
        """Show the publishers whose articles can be listed."""
        if match := context.match:
            number = int(match["number"])
            await self._edit(update, lambda *how: self._browsing.publishers(number, *how))

    async def look(self, update: Update, context: Context) -> None:
        """Show an article's page, or the answer to a question on it."""
        if not (match := context.match):
            return
        article_id, place = int(match["article"]), place_of(match.groupdict())
        if match["question"]:
            number = int(match["question"])
            await self._edit(
                update, lambda *how: self._browsing.answer(article_id, number, place, *how)
            )
        else:
            page = self._page(update, article_id, place)
            await self._edit(update, lambda _, voice: page(voice))

    def _page(self, update: Update, article_id: int, place: Place) -> Callable[[Voice], Shown]:
        can_remove = self._operators.include(update)
        return partial(self._browsing.article, article_id, place, can_remove=can_remove)

    async def _send(self, update: Update, find: Callable[[Scope, Voice], Shown | None]) -> None:
        if not (message := update.effective_message):
            return
        voice = await self._voices.of(update)
        within = await self._scopes.of(message.chat_id)
        if shown := await asyncio.to_thread(find, within, voice):
            await self._replies.send(message, *shown)

    async def _edit(self, update: Update, find: Callable[[Scope, Voice], Shown | None]) -> None:
        """Show something in the place of the message whose button was pressed."""
        query, chat = update.callback_query, update.effective_chat
        if not (query and chat):
            return
        voice = await self._voices.of(update)
        within = await self._scopes.of(chat.id)
        await show_instead(query, partial(find, within, voice), voice)
