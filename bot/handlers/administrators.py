"""Who may decide for a chat."""

from telegram import CallbackQuery, Update
from telegram.constants import ChatType

from bot.handlers.replies import confirm
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
