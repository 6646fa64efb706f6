"""When the bot is added to a group, removed or blocked, and when a group gets a new id."""

import asyncio
import logging

from telegram import Chat, ChatMember, ChatMemberRestricted, Update
from telegram.constants import ChatMemberStatus, ChatType
from telegram.error import TelegramError

from bot.handlers.context import Voices
from bot.handlers.replies import Replies
from bot.ptb import Context
from bot.records import Records
from retrieval import RetrievalError

logger = logging.getLogger(__name__)

_NOT_MEMBER = (ChatMemberStatus.LEFT, ChatMemberStatus.BANNED)
# A group that becomes a supergroup gets a new id, and Telegram says at the same time that the bot
# has joined it. Waiting for the message of the migration tells it from a new group.
_MIGRATION_SECONDS = 1


class Membership:
    """Greets new groups, and deletes what is stored of chats that the bot has left."""

    def __init__(self, records: Records, voices: Voices, replies: Replies) -> None:
        self._records = records
        self._voices = voices
        self._replies = replies
        self._moved: set[int] = set()

    async def change(self, update: Update, context: Context) -> None:
        """Handle a change of the bot's membership in a chat."""
        if not (change := update.my_chat_member):
            return
        chat, member = change.chat, change.new_chat_member
        was_member, is_member = _is_member(change.old_chat_member), _is_member(member)
        has_left, has_joined = was_member and not is_member, is_member and not was_member
        if has_left:
            await self._leave(chat.id)
        elif has_joined and _may_write(member) and not await self._has_moved(chat):
            await self._greet(update, context, chat)

    async def move(self, update: Update, _context: Context) -> None:
        """Store a group's records under its new id as a supergroup; Telegram says it in both."""
        if not (message := update.effective_message):
            return
        old = message.migrate_from_chat_id or message.chat_id
        new = message.migrate_to_chat_id or message.chat_id
        self._moved.add(new)
        try:
            await asyncio.to_thread(self._records.move, old, new)
        except RetrievalError as error:
            logger.warning("What is stored of a group could not move with it: %s", error)

    async def _leave(self, chat_id: int) -> None:
        self._replies.forget(chat_id)
        try:
            await asyncio.to_thread(self._records.leave, chat_id)
        except RetrievalError as error:
            logger.warning("What is stored of a chat that was left stays for now: %s", error)

    async def _has_moved(self, chat: Chat) -> bool:
        if chat.type == ChatType.SUPERGROUP:
            await asyncio.sleep(_MIGRATION_SECONDS)
        return chat.id in self._moved

    async def _greet(self, update: Update, context: Context, chat: Chat) -> None:
        if chat.type not in (ChatType.GROUP, ChatType.SUPERGROUP):
            return
        voice = await self._voices.of(update)
        try:
            await context.bot.send_message(
                chat.id, voice.say("greeting", name=f"@{context.bot.username}")
            )
        except TelegramError as error:
            # In some groups only administrators may write, which the update does not say.
            logger.info("A group could not be greeted: %s", type(error).__name__)


def _is_member(member: ChatMember) -> bool:
    if isinstance(member, ChatMemberRestricted):
        return member.is_member
    return member.status not in _NOT_MEMBER


def _may_write(member: ChatMember) -> bool:
    return not isinstance(member, ChatMemberRestricted) or member.can_send_messages
