"""The settings of a chat at a glance, with the ways to change them."""

import asyncio

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update

from bot.handlers.administrators import admitted, may_decide
from bot.handlers.context import Context
from bot.handlers.languages import choices
from bot.handlers.replies import Replies, confirm, edit
from bot.handlers.voices import Voices
from bot.records import Records
from bot.source_lists import CHOOSING
from bot.texts import LANGUAGES, Voice
from retrieval import Library

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
