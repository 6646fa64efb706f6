"""Of which articles are the questions of this chat asked?"""

import asyncio
import logging

from bot.records import Records
from retrieval import RetrievalError, Scope
from retrieval.scope import EVERYTHING

logger = logging.getLogger(__name__)


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
            return EVERYTHING
        return Scope(publishers=publishers)
