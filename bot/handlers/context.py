"""What handlers need to know of an update: the language to answer in, and the chosen sources."""

import asyncio
import logging

from telegram import Update

from bot.records import Records
from bot.texts import LANGUAGES, Voice, voice_for
from retrieval import RetrievalError, Scope

logger = logging.getLogger(__name__)


class Voices:
    """Finds the voice: in the language chosen for the chat, by the person, or in Telegram."""

    def __init__(self, records: Records) -> None:
        self._records = records

    async def of(self, update: Update) -> Voice:
        """Return the voice in which to answer an update."""
        chat, person = update.effective_chat, update.effective_user
        if update.guest_message:
            chat = None  # its id can be that of another chat, which has its own choice
        ids = [each.id for each in (chat, person) if each]
        try:
            chosen = await asyncio.to_thread(self._records.chats.language, ids)
        except RetrievalError as error:
            logger.warning("The chosen language could not be looked up: %s", error)
            chosen = None
        if chosen in LANGUAGES:
            return Voice(chosen)
        return voice_for(person.language_code if person else None)


class ChatScopes:
    """Finds the articles that may be quoted: those of the sources chosen for the chat."""

    def __init__(self, records: Records) -> None:
        self._records = records

    async def of(self, chat_id: int) -> Scope:
        """Return the scope of a chat; a private chat has the id of its person."""
        try:
            publishers = await asyncio.to_thread(self._records.chats.publishers, chat_id)
        except RetrievalError as error:
            logger.warning("The chosen sources could not be looked up: %s", error)
            return Scope()
        return Scope(publishers=publishers)
