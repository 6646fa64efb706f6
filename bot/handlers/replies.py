"""Sending, correcting and editing what the bot says, and answering presses of its buttons."""

import asyncio
import logging
from collections import OrderedDict
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from telegram import CallbackQuery, InlineKeyboardMarkup, Message, ReplyParameters
from telegram.error import BadRequest

from bot.messages.keyboards import Shown
from bot.messages.notices import silence_message
from bot.texts import Voice
from retrieval import Library, RetrievalError, Silence

logger = logging.getLogger(__name__)

# How many replies are remembered, so that a corrected question corrects its answer.
_REMEMBERED = 1000
# What Telegram's errors are known by.
_NOT_MODIFIED, _NOT_FOUND, _TOO_OLD = "not modified", "edit not found", "is too old"


class Replies:
    """Replies to messages; the latest of them can be corrected."""

    def __init__(self) -> None:
        self._sent: OrderedDict[tuple[int, int], int] = OrderedDict()

    async def send(
        self, message: Message, html: str, buttons: InlineKeyboardMarkup | None = None
    ) -> int:
        """Reply to a message, and give the number of the reply."""
        sent = await message.reply_text(
            html,
            reply_markup=buttons,
            # A question deleted meanwhile is answered all the same.
            reply_parameters=ReplyParameters(message.message_id, allow_sending_without_reply=True),
        )
        self._sent[message.chat_id, message.message_id] = sent.message_id
        if len(self._sent) > _REMEMBERED:
            self._sent.popitem(last=False)
        return sent.message_id

    async def send_or_correct(
        self, message: Message, html: str, buttons: InlineKeyboardMarkup | None = None
    ) -> int:
        """Reply to a message; to one that was edited, by editing the earlier reply."""
        corrected = await self._correct(message, html, buttons) if message.edit_date else None
        return corrected or await self.send(message, html, buttons)

    def forget(self, chat_id: int) -> None:
        """Forget which replies were sent to a chat."""
        for key in [key for key in self._sent if key[0] == chat_id]:
            del self._sent[key]

    async def _correct(
        self, message: Message, html: str, buttons: InlineKeyboardMarkup | None
    ) -> int | None:
        """Put a new reply in the place of the earlier one, if that is still known and there."""
        reply_id = self._sent.get((message.chat_id, message.message_id))
        if reply_id is None:
            return None
        try:
            await message.get_bot().edit_message_text(
                html, chat_id=message.chat_id, message_id=reply_id, reply_markup=buttons
            )
        except BadRequest as error:
            # The same answer again is as good as a correction; a deleted reply is sent anew.
            return reply_id if _NOT_MODIFIED in error.message else None
        return reply_id


async def confirm(
    query: CallbackQuery, notice: str | None = None, *, briefly: bool = False
) -> None:
    """Stop the button's waiting sign, with a notice or without, which may go away by itself.

    A press that came too long ago has no such sign any more.
    """
    try:
        await query.answer(notice, show_alert=notice is not None and not briefly)
    except BadRequest as error:
        logger.info("A press could not be confirmed: %s", type(error).__name__)


async def edit(
    query: CallbackQuery, html: str, buttons: InlineKeyboardMarkup | None = None
) -> None:
    """Change the message whose button was pressed; pressed twice, it is as it should be.

    One that was deleted since is left so.
    """
    try:
        await query.edit_message_text(html, reply_markup=buttons)
    except BadRequest as error:
        if _NOT_MODIFIED not in error.message and _NOT_FOUND not in error.message:
            raise


async def show_instead(
    query: CallbackQuery, find: Callable[[], Shown | None], voice: Voice
) -> None:
    """Show what is found in the place of the message whose button was pressed; `find` may block.

    What is not there any more, or cannot be looked up now, is said to who pressed.
    """
    try:
        shown = await asyncio.to_thread(find)
    except RetrievalError as error:
        logger.warning("What a button leads to could not be shown: %s", error)
        await confirm(query, voice.say("try-later"))
        return
    if shown is None:
        await confirm(query, voice.say("buttons-expired"))
        return
    await confirm(query)
    await edit(query, *shown)


@contextmanager
def in_time() -> Iterator[None]:
    """Answer a query from another chat, unless it is so old that nobody waits any more."""
    try:
        yield
    except BadRequest as error:
        if _TOO_OLD not in error.message:
            raise
        logger.info("A query could not be answered in time")


def unanswered_message(library: Library, silence: Silence, voice: Voice) -> str:
    """Say why, how much there is, and which questions would be answered."""
    return silence_message(silence, library.counts(), library.suggestions(silence), voice)
