"""What the bot does with each kind of update: take the text, ask the library, send the answer."""

import asyncio
import logging
from collections import OrderedDict
from typing import Any

from telegram import InlineKeyboardMarkup, Message, ReplyParameters, Update
from telegram.error import BadRequest, TelegramError
from telegram.ext import (
    Application,
    CallbackContext,
    CallbackQueryHandler,
    CommandHandler,
    MessageHandler,
    filters,
)

from bot import texts
from bot.formatting import (
    ARTICLES_DATA,
    PAGE_SIZE,
    answer_message,
    articles_message,
    ask_what_message,
    help_message,
)
from retrieval import Library

logger = logging.getLogger(__name__)

Context = CallbackContext[Any, Any, Any, Any]

# How many replies are remembered, so that a corrected question corrects its answer.
_REMEMBERED = 1000


class Handlers:
    """The bot's side of every conversation."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._replies: OrderedDict[tuple[int, int], int] = OrderedDict()

    def register(self, application: Application[Any, Any, Any, Any, Any, Any]) -> None:
        """Tell the application which update goes where; the first that fits gets it."""
        private = filters.ChatType.PRIVATE & filters.UpdateType.MESSAGES
        text = filters.TEXT | filters.CAPTION
        add = application.add_handler
        add(CommandHandler("ask", self.ask))
        new = filters.UpdateType.MESSAGE  # corrected, these are not worth another reply
        add(CommandHandler(["start", "help"], self.help, filters=new))
        add(CommandHandler("articles", self.articles, filters=new))
        add(CallbackQueryHandler(self.turn_page, pattern=rf"^{ARTICLES_DATA}\d{{1,9}}$"))
        add(CallbackQueryHandler(self.ignore_press))
        add(MessageHandler(private & new & filters.COMMAND, self.unknown_command))
        add(MessageHandler(private & text & ~filters.COMMAND, self.question))
        add(MessageHandler(private & new & ~text & ~filters.StatusUpdate.ALL, self.not_text))
        application.add_error_handler(self.failed)

    # ── questions ──────────────────────────────────────────────────────────────────────────

    async def question(self, update: Update, _context: Context) -> None:
        """Answer what someone writes to the bot alone."""
        if message := update.effective_message:
            await self._answer(message, message.text or message.caption or "")

    async def ask(self, update: Update, _context: Context) -> None:
        """Answer /ask QUESTION, anywhere."""
        if not (message := update.effective_message):
            return
        _command, *question = (message.text or "").split(maxsplit=1)
        if question:
            await self._answer(message, question[0])
        elif update.message:
            example = await asyncio.to_thread(self._library.example)
            await self._reply(message, ask_what_message(example))

    async def _answer(self, message: Message, question: str) -> None:
        answer = await asyncio.to_thread(self._library.ask, question.strip())
        html = answer_message(answer)
        if not (message.edit_date and await self._correct(message, html)):
            await self._reply(message, html)

    async def _correct(self, message: Message, html: str) -> bool:
        """Put the new answer in the place of the earlier one, if that is still known and there."""
        reply_id = self._replies.get((message.chat_id, message.message_id))
        if reply_id is None:
            return False
        try:
            await message.get_bot().edit_message_text(
                html, chat_id=message.chat_id, message_id=reply_id
            )
        except BadRequest as error:
            # The same answer again is as good as a correction; a deleted reply is sent anew.
            return "not modified" in error.message
        return True

    # ── what else can be said ──────────────────────────────────────────────────────────────

    async def help(self, update: Update, _context: Context) -> None:
        """Explain the bot: /start and /help."""
        if message := update.effective_message:
            example = await asyncio.to_thread(self._library.example)
            await self._reply(message, help_message(example))

    async def articles(self, update: Update, _context: Context) -> None:
        """Show the first page of the list of articles."""
        if message := update.effective_message:
            text, buttons = await asyncio.to_thread(self._page, 0)
            await self._reply(message, text, buttons)

    async def turn_page(self, update: Update, _context: Context) -> None:
        """Show another page in place of the one whose button was pressed."""
        if not (query := update.callback_query) or query.data is None:
            return
        await self.ignore_press(update, _context)
        offset = int(query.data.removeprefix(ARTICLES_DATA))
        text, buttons = await asyncio.to_thread(self._page, offset)
        try:
            await query.edit_message_text(text, reply_markup=buttons)
        except BadRequest as error:
            if "not modified" not in error.message:  # pressed twice
                raise

    async def ignore_press(self, update: Update, _context: Context) -> None:
        """Stop the button's waiting sign; a press that came too long ago has none any more."""
        if query := update.callback_query:
            try:
                await query.answer()
            except BadRequest as error:
                logger.info("A press could not be confirmed: %s", type(error).__name__)

    async def unknown_command(self, update: Update, _context: Context) -> None:
        """Point to /help."""
        if message := update.effective_message:
            await self._reply(message, texts.UNKNOWN_COMMAND)

    async def not_text(self, update: Update, _context: Context) -> None:
        """Say that stickers, photos, voices and the like cannot be read."""
        if message := update.effective_message:
            await self._reply(message, texts.TEXT_ONLY)

    async def failed(self, update: object, context: Context) -> None:
        """Log what went wrong, without anyone's words, and tell the one who waits."""
        error = context.error
        if isinstance(error, TelegramError):
            # Its text can quote the message that was refused.
            logger.warning("Telegram refused or could not be reached: %s", type(error).__name__)
        else:
            logger.error("An update could not be handled", exc_info=error)
        # Where Telegram was out of reach or the reader has left, another message is no help.
        if isinstance(error, TelegramError) and not isinstance(error, BadRequest):
            return
        if isinstance(update, Update) and (message := update.effective_message):
            try:
                await self._reply(message, texts.FAILED)
            except TelegramError as second:
                logger.warning("Nor could the reader be told: %s", type(second).__name__)

    # ── common to all ──────────────────────────────────────────────────────────────────────

    def _page(self, offset: int) -> tuple[str, InlineKeyboardMarkup | None]:
        total = self._library.counts().articles
        # The list can have become shorter since the button was shown.
        offset = min(offset, max(0, (total - 1) // PAGE_SIZE * PAGE_SIZE))
        page = self._library.articles(newest_first=True, offset=offset, limit=PAGE_SIZE)
        return articles_message(page, offset, total)

    async def _reply(
        self, message: Message, html: str, buttons: InlineKeyboardMarkup | None = None
    ) -> None:
        sent = await message.reply_text(
            html,
            reply_markup=buttons,
            # A question deleted meanwhile is answered all the same.
            reply_parameters=ReplyParameters(message.message_id, allow_sending_without_reply=True),
        )
        self._replies[message.chat_id, message.message_id] = sent.message_id
        if len(self._replies) > _REMEMBERED:
            self._replies.popitem(last=False)
