"""Show and change the settings of a chat: language, sources."""

import asyncio
import logging

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update

from bot.handlers.access import admitted, may_decide
from bot.handlers.context import Voices
from bot.handlers.replies import Replies, confirm, edit
from bot.messages.sources import CHOOSING
from bot.ptb import Context
from bot.records import Records
from bot.texts import LANGUAGES, Voice, voice_for
from retrieval import Library, RetrievalError

SETTINGS_DATA = "settings:"
_TO_LANGUAGES = f"{SETTINGS_DATA}language"
SETTINGS_PATTERN = rf"^(?:{SETTINGS_DATA}|{_TO_LANGUAGES})$"


class ChatSettings:
    """Shows what was chosen for a chat."""

    def __init__(
        self, library: Library, records: Records, voices: Voices, replies: Replies
    ) -> None:
        self._library = library
        self._records = records
        self._voices = voices
        self._replies = replies

    async def show(self, update: Update, _context: Context) -> None:
        """Show the settings, with buttons for whoever may change them: /settings."""
        if not (message := update.effective_message):
            return
        voice = await self._voices.of(update)
        text = await asyncio.to_thread(self._text, message.chat_id, voice)
        if await may_decide(update):
            await self._replies.send(message, text, _buttons(voice))
        else:
            await self._replies.send(message, f"{text}\n{voice.say('administrators-only')}")

    async def press(self, update: Update, _context: Context) -> None:
        """Lead to the languages, or back to the settings."""
        query, chat = update.callback_query, update.effective_chat
        if not (query and chat):
            return
        voice = await self._voices.of(update)
        if not await admitted(query, update, voice):
            return
        await confirm(query)
        if query.data == _TO_LANGUAGES:
            await edit(query, voice.say("choose-language"), choices(voice))
        else:
            text = await asyncio.to_thread(self._text, chat.id, voice)
            await edit(query, text, _buttons(voice))

    def _text(self, chat_id: int, voice: Voice) -> str:
        language = self._records.chats.language([chat_id])
        chosen = self._records.chats.publishers(chat_id)
        if chosen is None:
            sources = voice.say("all-sources")
        else:
            total = len({*self._library.publishers(), *chosen})
            sources = voice.say("some-sources", chosen=len(chosen), total=total)
        spoken = LANGUAGES[language] if language else voice.say("as-telegram-says")
        lines = [
            voice.say("settings"),
            voice.item(voice.say("settings-language", language=spoken)),
            voice.item(voice.say("settings-sources", sources=sources)),
        ]
        return "\n".join(lines)


def _buttons(voice: Voice) -> InlineKeyboardMarkup:
    languages = InlineKeyboardButton(voice.say("button-language"), callback_data=_TO_LANGUAGES)
    sources = InlineKeyboardButton(voice.say("button-sources"), callback_data=CHOOSING)
    return InlineKeyboardMarkup([[languages, sources]])


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
