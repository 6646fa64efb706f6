"""What the bot does with each kind of update: which handler gets it."""

import asyncio
import itertools
from collections.abc import Collection

from telegram.ext import (
    CallbackQueryHandler,
    ChatMemberHandler,
    CommandHandler,
    InlineQueryHandler,
    MessageHandler,
    filters,
)

from bot.handlers.access import OperatorGuard
from bot.handlers.answer_buttons import Buttons
from bot.handlers.articles import Articles, Browsing
from bot.handlers.chats.membership import Membership
from bot.handlers.chats.privacy import Privacy
from bot.handlers.chats.settings import LANGUAGE_DATA, SETTINGS_PATTERN, ChatSettings, Languages
from bot.handlers.chats.sources import SOURCES_PATTERN, Sources
from bot.handlers.context import ChatScopes, Voices
from bot.handlers.gate import Gate
from bot.handlers.guests import Guests
from bot.handlers.inline import Inline
from bot.handlers.notices import Notices
from bot.handlers.operators.adding import Adding, AddressesAlone, Offered
from bot.handlers.operators.feeds import FollowedFeeds
from bot.handlers.operators.jobs import Jobs
from bot.handlers.operators.removing import Removing
from bot.handlers.operators.reports import LackingArticles, Statistics
from bot.handlers.questions import Conversations, Questions
from bot.handlers.replies import Replies
from bot.handlers.start import Start
from bot.messages.answers import VIEW_DATA, VOTE_DATA
from bot.messages.article_lists import ARTICLE_DATA, LIST_DATA, PUBLISHERS_DATA
from bot.messages.article_page import REMOVE_PATTERN
from bot.messages.feeds import FEEDS_PATTERN
from bot.messages.reports import GAPS_PATTERN
from bot.ptb import App
from bot.records import Records
from bot.services.asking import UsageLog
from bot.services.rate_limits import RateLimits
from bot.texts import LANGUAGES
from retrieval import Library
from retrieval.feeds import Feeds

_BEFORE_ALL = -1


def register(
    application: App,
    library: Library,
    records: Records,
    feeds: Feeds,
    *,
    operators: Collection[int],
    keeps_questions: bool,
    stop: asyncio.Event,
) -> None:
    """Tell the application which update goes where; the first that fits gets it."""
    voices, replies = Voices(records), Replies()
    scopes, limits = ChatScopes(records), RateLimits()
    guard = OperatorGuard(operators, voices, replies)
    tallying = UsageLog(records, keeps_questions=keeps_questions)
    questions = Questions(library, Conversations(records), voices, replies, scopes, tallying)
    buttons = Buttons(library, records, voices, keeps_questions=keeps_questions)
    articles = Articles(Browsing(library, records), voices, replies, scopes, guard)
    languages = Languages(records, voices, replies)
    privacy = Privacy(records, voices, replies, keeps_questions=keeps_questions)
    adding = Adding(library, feeds, voices, replies, Jobs(replies, stop))
    notices = Notices(library, voices, replies, guard)
    chat_settings = ChatSettings(library, records, voices, replies)
    sources = Sources(library, records, voices, replies)
    membership = Membership(records, voices, replies)
    inline = Inline(library, records, voices, scopes)
    guests = Guests(library, voices, scopes, tallying, limits)
    start = Start(
        records, voices, replies, questions=questions, articles=articles, notices=notices
    )
    statistics = Statistics(library, records, feeds, voices, replies)
    gaps = LackingArticles(library, records, voices, replies, keeps_questions=keeps_questions)
    followed = FollowedFeeds(feeds, voices, replies, stop)
    removing = Removing(library, voices, replies)

    messages = filters.UpdateType.MESSAGES
    private = filters.ChatType.PRIVATE & messages
    new = filters.UpdateType.MESSAGE  # corrected, these are not worth another reply
    text = filters.TEXT | filters.CAPTION
    add = application.add_handler

    # Before all commands, with which a post that is passed on may happen to begin.
    add(MessageHandler(Offered(guard), adding.offered))

    add(CommandHandler("ask", questions.answer))
    add(CommandHandler("articles", articles.show, filters=new))
    add(CommandHandler("latest", articles.latest, filters=new))
    add(CommandHandler("language", languages.show, filters=new))
    add(CommandHandler("privacy", privacy.explain, filters=new))
    add(CommandHandler("forget", privacy.forget, filters=new))
    add(CommandHandler("settings", chat_settings.show, filters=new))
    add(CommandHandler("sources", sources.show, filters=new))
    add(CommandHandler("start", start.open, filters=new))
    add(CommandHandler("help", notices.help, filters=new))

    # Alone with the bot: in a group such a command can be meant for another one.
    alone = private & new
    add(CommandHandler("add", guard.only(adding.command), filters=alone))
    add(CommandHandler("stats", guard.only(statistics.show), filters=alone))
    add(CommandHandler("gaps", guard.only(gaps.show), filters=alone))
    add(CommandHandler("feeds", guard.only(followed.show), filters=alone))
    add(CommandHandler("remove", guard.only(removing.ask), filters=alone))

    add(CallbackQueryHandler(buttons.show, pattern=VIEW_DATA))
    add(CallbackQueryHandler(buttons.vote, pattern=VOTE_DATA))
    add(CallbackQueryHandler(articles.turn, pattern=LIST_DATA))
    add(CallbackQueryHandler(articles.choose, pattern=PUBLISHERS_DATA))
    add(CallbackQueryHandler(articles.look, pattern=ARTICLE_DATA))
    add(
        CallbackQueryHandler(
            languages.choose, pattern=rf"^{LANGUAGE_DATA}(?:{'|'.join(LANGUAGES)})?$"
        )
    )
    add(CallbackQueryHandler(chat_settings.press, pattern=SETTINGS_PATTERN))
    add(CallbackQueryHandler(sources.press, pattern=SOURCES_PATTERN))
    add(CallbackQueryHandler(guard.only(gaps.press), pattern=GAPS_PATTERN))
    add(CallbackQueryHandler(guard.only(followed.press), pattern=FEEDS_PATTERN))
    add(CallbackQueryHandler(guard.only(removing.press), pattern=REMOVE_PATTERN))
    add(CallbackQueryHandler(notices.ignore_press))

    add(InlineQueryHandler(inline.answer))
    add(MessageHandler(filters.UpdateType.GUEST_MESSAGE, guests.answer))

    add(ChatMemberHandler(membership.change, ChatMemberHandler.MY_CHAT_MEMBER))
    add(MessageHandler(filters.StatusUpdate.MIGRATE, membership.move))

    add(MessageHandler(private & new & filters.COMMAND, notices.unknown_command))
    add(MessageHandler(private & AddressesAlone(), notices.address_alone))
    add(MessageHandler(messages & text & ~filters.COMMAND, questions.answer))
    add(MessageHandler(private & new & ~text & ~filters.StatusUpdate.ALL, notices.not_text))
    gate = Gate(_commands(application), voices, replies, limits)
    add(MessageHandler(messages & ~filters.StatusUpdate.ALL, gate.admit), group=_BEFORE_ALL)
    application.add_error_handler(notices.failed)


def _commands(application: App) -> frozenset[str]:
    """Give the commands that the handlers so far are for."""
    handlers = itertools.chain.from_iterable(application.handlers.values())
    known = (handler.commands for handler in handlers if isinstance(handler, CommandHandler))
    return frozenset(itertools.chain.from_iterable(known))
