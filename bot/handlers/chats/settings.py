"""Show the settings of a chat, and change its language."""

import asyncio
import logging

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update

from bot.handlers.access import may_administer, refused
from bot.handlers.context import Voices
from bot.handlers.replies import Replies, confirm, edit
from bot.messages.sources import CHOOSING
from bot.ptb import Context
from bot.records import Records
from bot.texts import LANGUAGES, Voice, voice_for
from retrieval import Library, RetrievalError

logger = logging.getLogger(__name__)

SETTINGS_DATA = "settings:"
_TO_LANGUAGES = f"{SETTINGS_DATA}language"
SETTINGS_PATTERN = rf"^(?:{SETTINGS_DATA}|{_TO_LANGUAGES})$"

_LANGUAGE_DATA = "language:"
LANGUAGE_PATTERN = rf"^{_LANGUAGE_DATA}(?:{'|'.join(LANGUAGES)})?$"
_LANGUAGES_IN_ROW = 3


class ChatSettings:
    """Shows the settings of a chat."""

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
        if await may_administer(update):
            await self._replies.send(message, text, _settings_keyboard(voice))
        else:
            await self._replies.send(message, f"{text}\n{voice.say('administrators-only')}")

    async def press(self, update: Update, _context: Context) -> None:
        """Show the languages, or the settings again."""
        query, chat = update.callback_query, update.effective_chat
        if not (query and chat):
            return
        voice = await self._voices.of(update)
        if await refused(query, update, voice):
            return
        await confirm(query)
        if query.data == _TO_LANGUAGES:
            await edit(query, voice.say("choose-language"), _language_keyboard(voice))
        else:
            text = await asyncio.to_thread(self._text, chat.id, voice)
            await edit(query, text, _settings_keyboard(voice))

    def _text(self, chat_id: int, voice: Voice) -> str:
        language = self._records.chats.language([chat_id])
        chosen = self._records.chats.publishers(chat_id)
        if chosen is None:
            sources = voice.say("all-sources")
        else:
            total = len({*self._library.publishers(), *chosen})
            sources = voice.say("some-sources", chosen=len(chosen), total=total)
        language_name = LANGUAGES[language] if language else voice.say("as-telegram-says")
        lines = [
            voice.say("settings"),
            voice.item(voice.say("settings-language", language=language_name)),
            voice.item(voice.say("settings-sources", sources=sources)),
        ]
        return "\n".join(lines)


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
            await self._replies.send(
                message, voice.say("choose-language"), _language_keyboard(voice)
            )

    async def choose(self, update: Update, _context: Context) -> None:
        """Store the language whose button was pressed; the last button is for Telegram's own."""
        query, chat, person = update.callback_query, update.effective_chat, update.effective_user
        if not (query and chat and person and query.data):
            return
        voice = await self._voices.of(update)
        if await refused(query, update, voice):
            return
        language = query.data.removeprefix(_LANGUAGE_DATA) or None
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


def _settings_keyboard(voice: Voice) -> InlineKeyboardMarkup:
    languages = InlineKeyboardButton(voice.say("button-language"), callback_data=_TO_LANGUAGES)
    sources = InlineKeyboardButton(voice.say("button-sources"), callback_data=CHOOSING)
    return InlineKeyboardMarkup([[languages, sources]])


def _language_keyboard(voice: Voice) -> InlineKeyboardMarkup:
    """Return a button for each language, by its own name, and one for Telegram's."""
    buttons = [
        InlineKeyboardButton(name, callback_data=f"{_LANGUAGE_DATA}{language}")
        for language, name in LANGUAGES.items()
    ]
    rows = [
        buttons[first : first + _LANGUAGES_IN_ROW]
        for first in range(0, len(buttons), _LANGUAGES_IN_ROW)
    ]
    telegrams = InlineKeyboardButton(voice.say("as-telegram-says"), callback_data=_LANGUAGE_DATA)
    return InlineKeyboardMarkup([*rows, [telegrams]])
