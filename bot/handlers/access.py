"""Who may do what: operators of the bot, administrators of a group."""

from collections.abc import Callable, Collection, Coroutine
from typing import Any

from telegram import CallbackQuery, Update
from telegram.constants import ChatType

from bot.handlers.context import Voices
from bot.handlers.replies import Replies, confirm
from bot.ptb import Context
from bot.texts import Voice


async def may_decide(update: Update) -> bool:
    """Say whether who wrote or pressed decides for the chat: an administrator, in a group."""
    chat, person = update.effective_chat, update.effective_user
    if chat is None or person is None:
        return False
    if chat.type == ChatType.PRIVATE:
        return True
    if update.message and update.message.sender_chat == chat:
        return True  # an administrator who writes anonymously, in the group's name
    # A bot that is no administrator itself may be refused a single member, but not this list.
    return any(member.user.id == person.id for member in await chat.get_administrators())


async def admitted(query: CallbackQuery, update: Update, voice: Voice) -> bool:
    """Say whether who pressed a button may decide; tell them if not."""
    allowed = await may_decide(update)
    if not allowed:
        await confirm(query, voice.say("administrators-only"))
    return allowed


Callback = Callable[[Update, Context], Coroutine[Any, Any, None]]


class OperatorGuard:
    """Keeps for those who run the bot what is theirs to do, in their own chat with it."""

    def __init__(self, ids: Collection[int], voices: Voices, replies: Replies) -> None:
        self._ids = ids
        self._voices = voices
        self._replies = replies

    def include(self, update: Update) -> bool:
        """Say whether an update is from one of them, and from nowhere that others read."""
        person, chat = update.effective_user, update.effective_chat
        alone = chat is not None and chat.type == ChatType.PRIVATE
        return alone and person is not None and person.id in self._ids

    def only(self, callback: Callback) -> Callback:
        """Give a handler that does something for them and tells others whose it is to do."""

        async def guarded(update: Update, context: Context) -> None:
            if self.include(update):
                await callback(update, context)
            else:
                await self._refuse(update)

        return guarded

    async def _refuse(self, update: Update) -> None:
        voice = await self._voices.of(update)
        person = update.effective_user
        # As text, because a number is grouped in thousands, and this one is to be copied.
        told = voice.say("operators-only", number=str(person.id if person else 0))
        if query := update.callback_query:
            await confirm(query, told)
        elif message := update.effective_message:
            await self._replies.send(message, told)
