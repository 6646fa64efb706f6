"""What the bot does with each kind of update: which handler gets it."""

from telegram.ext import CallbackQueryHandler, CommandHandler, MessageHandler, filters

from bot.formatting import ARTICLES_DATA
from bot.handlers.articles import Articles
from bot.handlers.context import App
from bot.handlers.languages import LANGUAGE_DATA, Languages
from bot.handlers.notices import Notices
from bot.handlers.privacy import Privacy
from bot.handlers.questions import Questions
from bot.handlers.replies import Replies
from bot.handlers.scopes import ChatScopes
from bot.handlers.voices import Voices
from bot.records import Records
from bot.texts import LANGUAGES
from retrieval import Library


def register(
    application: App, library: Library, records: Records, *, keeps_questions: bool
) -> None:
    """Tell the application which update goes where; the first that fits gets it."""
    voices, replies = Voices(records), Replies()
    questions = Questions(library, voices, replies, ChatScopes(records))
    articles = Articles(library, voices, replies)
    languages = Languages(records, voices, replies)
    privacy = Privacy(records, voices, replies, keeps_questions=keeps_questions)
    notices = Notices(library, voices, replies)

    private = filters.ChatType.PRIVATE & filters.UpdateType.MESSAGES
    new = filters.UpdateType.MESSAGE  # corrected, these are not worth another reply
    text = filters.TEXT | filters.CAPTION
    add = application.add_handler

    add(CommandHandler("ask", questions.ask))
    add(CommandHandler("articles", articles.show, filters=new))
    add(CommandHandler("language", languages.show, filters=new))
    add(CommandHandler("privacy", privacy.explain, filters=new))
    add(CommandHandler("forget", privacy.forget, filters=new))
    add(CommandHandler(["start", "help"], notices.help, filters=new))

    add(CallbackQueryHandler(articles.turn_page, pattern=rf"^{ARTICLES_DATA}\d{{1,9}}$"))
    add(
        CallbackQueryHandler(
            languages.choose, pattern=rf"^{LANGUAGE_DATA}(?:{'|'.join(LANGUAGES)})?$"
        )
    )
    add(CallbackQueryHandler(notices.ignore_press))

    add(MessageHandler(filters.StatusUpdate.MIGRATE, privacy.move))
    add(MessageHandler(private & new & filters.COMMAND, notices.unknown_command))
    add(MessageHandler(private & text & ~filters.COMMAND, questions.question))
    add(MessageHandler(private & new & ~text & ~filters.StatusUpdate.ALL, notices.not_text))
    application.add_error_handler(notices.failed)
