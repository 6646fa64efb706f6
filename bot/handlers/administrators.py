"""Who may decide for a chat."""

from telegram import Update
from telegram.constants import ChatType


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
