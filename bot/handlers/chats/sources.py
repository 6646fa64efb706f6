"""The sources: which there are, and which of them are quoted in a chat."""

import asyncio
from collections.abc import Mapping
from functools import partial

from telegram import InlineKeyboardButton, Update

from bot.handlers.access import refused
from bot.handlers.chats.settings import SETTINGS_DATA
from bot.handlers.context import Voices
from bot.handlers.replies import Replies, show_instead
from bot.messages.keyboards import Rendered, key_of
from bot.messages.sources import (
    ALL,
    CHOOSE,
    LIST,
    SOURCES_DATA,
    TOGGLE,
    FilterExample,
    choice_message,
    sources_message,
)
from bot.ptb import Context
from bot.records import Records
from bot.texts import Voice
from retrieval import Library

SOURCES_PATTERN = rf"^{SOURCES_DATA}(?:{LIST}|{CHOOSE}|{ALL}|{TOGGLE}):\d{{1,6}}:[0-9a-f]*$"
_NEWEST = 10  # articles, one of which names an author


class Sources:
    """Shows the publishers, and changes which of them are quoted in a chat."""

    def __init__(
        self, library: Library, records: Records, voices: Voices, replies: Replies
    ) -> None:
        self._library = library
        self._records = records
        self._voices = voices
        self._replies = replies

    async def show(self, update: Update, _context: Context) -> None:
        """Show the first page of the list: /sources."""
        if message := update.effective_message:
            voice = await self._voices.of(update)
            await self._replies.send(message, *await asyncio.to_thread(self._list, 0, voice))

    async def press(self, update: Update, _context: Context) -> None:
        """Show another page, or choose sources."""
        query, chat = update.callback_query, update.effective_chat
        if not (query and chat and query.data):
            return
        action, page, key = query.data.removeprefix(SOURCES_DATA).split(":")
        voice = await self._voices.of(update)
        if action == LIST:
            await show_instead(query, partial(self._list, int(page), voice), voice)
        elif not await refused(query, update, voice):
            choose = partial(self._choose, chat.id, action, int(page), key, voice)
            await show_instead(query, choose, voice)

    def _list(self, page: int, voice: Voice) -> Rendered:
        publishers = self._library.publishers()
        return sources_message(publishers, page, self._example(publishers), voice)

    def _choose(self, chat_id: int, action: str, page: int, key: str, voice: Voice) -> Rendered:
        chosen = self._records.chats.publishers(chat_id)
        # A chosen source is listed even when its last article is gone, so that it can be given up.
        publishers = {**self._library.publishers()}
        publishers |= {name: 0 for name in chosen or () if name not in publishers}
        if action == ALL:
            chosen = None
        elif action == TOGGLE:
            toggled = {name for name in publishers if key_of(name) == key}
            chosen = tuple(sorted(toggled.symmetric_difference(chosen or ()))) or None
        if action in (ALL, TOGGLE):
            self._records.chats.choose_publishers(chat_id, chosen)
        back = InlineKeyboardButton(voice.say("button-settings"), callback_data=SETTINGS_DATA)
        return choice_message(publishers, chosen, page, back, voice)

    def _example(self, publishers: Mapping[str, int]) -> FilterExample | None:
        """Return names for an example question: the largest publisher and the newest author."""
        if not publishers:
            return None
        newest = self._library.articles(newest_first=True, limit=_NEWEST)
        author = next((author for article in newest for author in article.authors), None)
        return FilterExample(next(iter(publishers)), author)
