"""Where the bot comes and goes: added to a group, moved with it, removed, or blocked."""

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

_GONE = (ChatMemberStatus.LEFT, ChatMemberStatus.BANNED)
# Telegram says that the bot has joined the supergroup which a group becomes, at the same time as
# that it becomes one: seconds in which the one can be taken for what it is.
_MIGRATING = 1


class Membership:
    """Greets where the bot is new, and drops what its buttons needed where it is gone."""

    def __init__(self, records: Records, voices: Voices, replies: Replies) -> None:
        self._records = records
        self._voices = voices
        self._replies = replies
        self._moved: set[int] = set()

    async def change(self, update: Update, context: Context) -> None:
        """Follow a change of what the bot is in a chat."""
        if not (change := update.my_chat_member):
            return
        chat, member = change.chat, change.new_chat_member
        was, is_there = _is_there(change.old_chat_member), _is_there(member)
        if was and not is_there:
            await self._leave(chat.id)
        elif is_there and not was and _may_write(member) and not await self._has_moved(chat):
            await self._greet(update, context, chat)

    async def move(self, update: Update, _context: Context) -> None:
        """Keep what is stored of a group that has become a supergroup; told of it in both."""
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
            await asyncio.sleep(_MIGRATING)
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
            # A group can be closed to all but its administrators, without saying so here.
            logger.info("A group could not be greeted: %s", type(error).__name__)


def _is_there(member: ChatMember) -> bool:
    if isinstance(member, ChatMemberRestricted):
        return member.is_member
    return member.status not in _GONE


def _may_write(member: ChatMember) -> bool:
    return not isinstance(member, ChatMemberRestricted) or member.can_send_messages
