"""Who may do what: administrators of a group, operators of the bot."""

from collections.abc import Callable, Collection, Coroutine
from typing import Any

from telegram import CallbackQuery, Update
from telegram.constants import ChatType

from bot.handlers.context import Voices
from bot.handlers.replies import Replies, confirm
from bot.ptb import Context
from bot.texts import Voice

Callback = Callable[[Update, Context], Coroutine[Any, Any, None]]


async def may_administer(update: Update) -> bool:
    """Whether the person may change the chat's settings: everyone in a private chat."""
    chat, person = update.effective_chat, update.effective_user
    if chat is None or person is None:
        return False
    if chat.type == ChatType.PRIVATE:
        return True
    if update.message and update.message.sender_chat == chat:
        return True  # an administrator who writes anonymously, in the group's name
    # A bot that is no administrator itself may be refused a single member, but not this list.
    return any(member.user.id == person.id for member in await chat.get_administrators())


async def refused(query: CallbackQuery, update: Update, voice: Voice) -> bool:
    """Refuse the press of somebody who may not administer the chat; return whether it was."""
    if await may_administer(update):
        return False
    await confirm(query, voice.say("administrators-only"))
    return True


class OperatorGuard:
    """Lets only operators of the bot do what is theirs to do, in their private chats with it."""

    def __init__(self, ids: Collection[int], voices: Voices, replies: Replies) -> None:
        self._ids = ids
        self._voices = voices
        self._replies = replies

    def allows(self, update: Update) -> bool:
        """Whether an update is from an operator, in the private chat with the bot."""
        person, chat = update.effective_user, update.effective_chat
        is_private = chat is not None and chat.type == ChatType.PRIVATE
        return is_private and person is not None and person.id in self._ids

    def only(self, callback: Callback) -> Callback:
        """Return a handler that calls back for operators and refuses everyone else."""

        async def guarded(update: Update, context: Context) -> None:
            if self.allows(update):
                await callback(update, context)
            else:
                await self._refuse(update)

        return guarded

    async def _refuse(self, update: Update) -> None:
        voice = await self._voices.of(update)
        person = update.effective_user
        # As text, because a number is grouped in thousands, and this one is to be copied.
        refusal = voice.say("operators-only", number=str(person.id if person else 0))
        if query := update.callback_query:
            await confirm(query, refusal)
        elif message := update.effective_message:
            await self._replies.send(message, refusal)
