"""What handlers need of an update: the language, the chosen sources."""

import asyncio
import logging

from telegram import Update

from bot.records import Records
from bot.texts import LANGUAGES, Voice, voice_for
from retrieval import RetrievalError, Scope

logger = logging.getLogger(__name__)


class Voices:
    """Chooses the voice: the chat's, else the person's own choice, else as Telegram says."""

    def __init__(self, records: Records) -> None:
        self._records = records

    async def of(self, update: Update) -> Voice:
        """Give the voice in which an update is answered."""
        chat, person = update.effective_chat, update.effective_user
        if update.guest_message:
            chat = None  # its number can be that of another chat, which has its own choice
        places = [place.id for place in (chat, person) if place]
        try:
            chosen = await asyncio.to_thread(self._records.chats.language, places)
        except RetrievalError as error:
            logger.warning("The chosen language could not be looked up: %s", error)
            chosen = None
        if chosen in LANGUAGES:
            return Voice(chosen)
        return voice_for(person.language_code if person else None)


class ChatScopes:
    """Knows the sources that were chosen for chats."""

    def __init__(self, records: Records) -> None:
        self._records = records

    async def of(self, chat_id: int) -> Scope:
        """Give the articles that are quoted in a chat; a private one has its person's number."""
        try:
            publishers = await asyncio.to_thread(self._records.chats.publishers, chat_id)
        except RetrievalError as error:
            logger.warning("The chosen sources could not be looked up: %s", error)
            return Scope()
        return Scope(publishers=publishers)
