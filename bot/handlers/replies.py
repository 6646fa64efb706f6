"""Reply to messages, correct replies, edit messages, and answer presses of buttons."""

import asyncio
import logging
from collections import OrderedDict
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from telegram import CallbackQuery, InlineKeyboardMarkup, Message, ReplyParameters
from telegram.error import BadRequest

from bot.handlers.addressing import question_message_of
from bot.messages.html import escaped
from bot.messages.keyboards import Rendered
from bot.records import AnsweredQuestions
from bot.services.unanswered import explain_silence
from bot.texts import Voice
from retrieval import Library, RetrievalError, Silence

logger = logging.getLogger(__name__)

_MAX_REMEMBERED = 1000  # replies that answer no question
# What Telegram's errors are known by.
_NOT_MODIFIED, _NOT_FOUND, _TOO_OLD = "not modified", "edit not found", "is too old"


class Replies:
    """Replies to messages, and corrects the reply to a message that is edited later.

    Which message answers a question is stored, so that it is corrected after a restart, too. Of
    other replies, such as help, the latest are remembered here.
    """

    def __init__(self, answered: AnsweredQuestions) -> None:
        self._answered = answered
        # Reply by chat and message, without the answers that are stored.
        self._remembered: OrderedDict[tuple[int, int], int] = OrderedDict()

    async def send(
        self,
        message: Message,
        html: str,
        buttons: InlineKeyboardMarkup | None = None,
        below: Message | None = None,
    ) -> int:
        """Reply to a message, and return the id of the reply, which may stand `below` another."""
        reply = await message.reply_text(
            html,
            reply_markup=buttons,
            # A question deleted meanwhile is answered all the same.
            reply_parameters=ReplyParameters(
                (below or message).message_id, allow_sending_without_reply=True
            ),
        )
        self._remembered[message.chat_id, message.message_id] = reply.message_id
        if len(self._remembered) > _MAX_REMEMBERED:
            self._remembered.popitem(last=False)
        return reply.message_id

    async def send_or_correct(
        self,
        message: Message,
        html: str,
        buttons: InlineKeyboardMarkup | None = None,
        below: Message | None = None,
    ) -> int:
        """Reply to a message, or edit the reply to an edited one; return the id of the reply."""
        corrected = await self._correct(message, html, buttons) if message.edit_date else None
        return corrected or await self.send(message, html, buttons, below)

    async def answer(
        self,
        message: Message,
        html: str,
        buttons: InlineKeyboardMarkup | None,
        memory_id: str | None,
        below: Message | None = None,
    ) -> None:
        """Send or correct the reply to a question, and store which message answers it.

        Without a `memory_id`, as where the database fails, it is only remembered here.
        """
        reply_id = await self.send_or_correct(message, html, buttons, below)
        is_stored = await asyncio.to_thread(self._store, message, reply_id, memory_id)
        if is_stored:
            self._remembered.pop((message.chat_id, message.message_id), None)

    def forget(self, chat_id: int) -> None:
        """Forget which replies were sent to a chat; what is stored stays."""
        for key in [key for key in self._remembered if key[0] == chat_id]:
            del self._remembered[key]

    async def _correct(
        self, message: Message, html: str, buttons: InlineKeyboardMarkup | None
    ) -> int | None:
        """Edit the earlier reply; None where none is known or it was deleted."""
        reply_id = self._remembered.get((message.chat_id, message.message_id))
        reply_id = reply_id or await asyncio.to_thread(self._stored, message)
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

    def _stored(self, message: Message) -> int | None:
        try:
            return self._answered.answer_to(message.chat_id, message.message_id)
        except RetrievalError as error:
            logger.warning("An earlier answer could not be looked up: %s", error)
            return None

    def _store(self, message: Message, reply_id: int, memory_id: str | None) -> bool:
        if memory_id is None:
            return False
        try:
            self._answered.note(question_message_of(message), reply_id, memory_id)
        except RetrievalError as error:
            logger.warning("It could not be kept where an answer is: %s", error)
            return False
        return True


def unanswered_message(library: Library, silence: Silence, voice: Voice) -> str:
    """Return what a reader is told instead of quotes; blocks."""
    return escaped(explain_silence(library, silence, voice))


async def confirm(
    query: CallbackQuery, notice: str | None = None, *, briefly: bool = False
) -> None:
    """End the waiting sign of a pressed button, with a notice that goes by itself if `briefly`.

    A press that came too long ago has no such sign any more.
    """
    try:
        await query.answer(notice, show_alert=notice is not None and not briefly)
    except BadRequest as error:
        logger.info("A press could not be confirmed: %s", type(error).__name__)


async def edit(
    query: CallbackQuery, html: str, buttons: InlineKeyboardMarkup | None = None
) -> None:
    """Edit the message whose button was pressed, unless it is so already or was deleted."""
    try:
        await query.edit_message_text(html, reply_markup=buttons)
    except BadRequest as error:
        if _NOT_MODIFIED not in error.message and _NOT_FOUND not in error.message:
            raise


async def show_instead(
    query: CallbackQuery, find: Callable[[], Rendered | None], voice: Voice
) -> None:
    """Replace the message whose button was pressed by what `find` returns, which may block.

    Where that is None or cannot be looked up, a notice says so to the person who pressed.
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
def ignoring_expired_query() -> Iterator[None]:
    """Ignore that an inline or guest query is too old for an answer: nobody waits any more."""
    try:
        yield
    except BadRequest as error:
        if _TOO_OLD not in error.message:
            raise
        logger.info("A query could not be answered in time")
