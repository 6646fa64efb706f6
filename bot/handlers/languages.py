"""The language that a chat is spoken to in."""

import asyncio
import logging

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update

from bot.handlers.administrators import admitted
from bot.handlers.context import Context
from bot.handlers.replies import Replies, confirm, edit
from bot.handlers.voices import Voices
from bot.records import Records
from bot.texts import LANGUAGES, Voice, voice_for
from retrieval import RetrievalError

logger = logging.getLogger(__name__)

LANGUAGE_DATA = "language:"
_A_ROW = 3


class Languages:
    """Shows the languages, and changes a chat's."""

    def __init__(self, records: Records, voices: Voices, replies: Replies) -> None:
        self._records = records
        self._voices = voices
        self._replies = replies

    async def show(self, update: Update, _context: Context) -> None:
        """Offer the languages: /language."""
        if message := update.effective_message:
            voice = await self._voices.of(update)
            await self._replies.send(message, voice.say("choose-language"), choices(voice))

    async def choose(self, update: Update, _context: Context) -> None:
        """Speak the language whose button was pressed; none of them means Telegram's."""
        query, chat, person = update.callback_query, update.effective_chat, update.effective_user
        if not (query and chat and person and query.data):
            return
        voice = await self._voices.of(update)
        if not await admitted(query, update, voice):
            return
        language = query.data.removeprefix(LANGUAGE_DATA) or None
        try:
            await asyncio.to_thread(self._records.chats.choose_language, chat.id, language)
        except RetrievalError as error:
            logger.warning("A language could not be stored: %s", error)
            await confirm(query, voice.say("try-later"))
            return
        await confirm(query)
        if language:
            await edit(query, Voice(language).say("speaks"))
        else:
            await edit(query, voice_for(person.language_code).say("speaks-as-telegram-says"))


def choices(voice: Voice) -> InlineKeyboardMarkup:
    """Give a button for each language, by its own name, and one for Telegram's."""
    buttons = [
        InlineKeyboardButton(name, callback_data=f"{LANGUAGE_DATA}{language}")
        for language, name in LANGUAGES.items()
    ]
    rows = [buttons[first : first + _A_ROW] for first in range(0, len(buttons), _A_ROW)]
    back = InlineKeyboardButton(voice.say("as-telegram-says"), callback_data=LANGUAGE_DATA)
    return InlineKeyboardMarkup([*rows, [back]])
