"""What the bot does with each kind of update: which handler gets it.

Start with `register` below, then follow one question: `Gate.admit` (gate.py), `Questions.answer`
(questions.py), `Replies.answer` (replies.py), `UsageLog.note` (bot.services.asking). A handler
takes what it needs out of an update and replies; it holds no retrieval and no markup. Imports
bot.messages, bot.services, bot.transport, bot.records, bot.texts, bot.background and retrieval.
"""

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
from bot.handlers.answer_buttons import AnswerButtons
from bot.handlers.articles import ArticleBrowser, Articles
from bot.handlers.chats.membership import Membership
from bot.handlers.chats.privacy import Privacy
from bot.handlers.chats.settings import LANGUAGE_PATTERN, SETTINGS_PATTERN, ChatSettings, Languages
from bot.handlers.chats.sources import SOURCES_PATTERN, Sources
from bot.handlers.context import ChatScopes, Voices
from bot.handlers.gate import Gate
from bot.handlers.guests import Guests
from bot.handlers.inline import Inline
from bot.handlers.notices import Notices
from bot.handlers.operators.adding import Adding, AddressesFilter, SubmissionFilter
from bot.handlers.operators.feeds import FollowedFeeds
from bot.handlers.operators.jobs import Jobs
from bot.handlers.operators.removing import Removing
from bot.handlers.operators.reports import GapReports, Statistics
from bot.handlers.questions import ConversationMemory, Questions
from bot.handlers.replies import Replies
from bot.handlers.start import Start
from bot.messages.answers import AS_TYPED_DATA, VIEW_DATA, VOTE_DATA
from bot.messages.article_lists import ARTICLE_DATA, LIST_DATA, PUBLISHERS_DATA
from bot.messages.article_page import REMOVE_PATTERN
from bot.messages.operators.feeds import FEEDS_PATTERN
from bot.messages.operators.reports import GAPS_PATTERN
from bot.ptb import App
from bot.records import Records
from bot.services.asking import UsageLog
from bot.services.rate_limits import RateLimits
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
    """Register a handler for each kind of update; the first that fits gets it."""
    # What handlers share.
    voices, replies = Voices(records), Replies(records.answered)
    scopes, limits = ChatScopes(records), RateLimits()
    guard = OperatorGuard(operators, voices, replies)
    usage_log = UsageLog(records, keeps_questions=keeps_questions)

    # For everyone.
    questions = Questions(library, ConversationMemory(records), voices, replies, scopes, usage_log)
    answer_buttons = AnswerButtons(
        library, records, voices, scopes, keeps_questions=keeps_questions
    )
    browser = ArticleBrowser(library, records)
    articles = Articles(browser, voices, replies, scopes, guard, questions)
    inline = Inline(library, records, voices, scopes)
    guests = Guests(library, voices, scopes, usage_log, limits)
    notices = Notices(library, voices, replies, guard)
    start = Start(
        records, voices, replies, questions=questions, articles=articles, notices=notices
    )
    languages = Languages(records, voices, replies)
    chat_settings = ChatSettings(library, records, voices, replies)
    sources = Sources(library, records, voices, replies)
    privacy = Privacy(records, voices, replies, keeps_questions=keeps_questions)
    membership = Membership(records, voices, replies)

    # For operators.
    adding = Adding(library, feeds, voices, replies, Jobs(replies, stop))
    removing = Removing(library, voices, replies)
    followed_feeds = FollowedFeeds(feeds, voices, replies, stop)
    gaps = GapReports(library, records, voices, replies, keeps_questions=keeps_questions)
    statistics = Statistics(library, records, feeds, voices, replies)

    messages = filters.UpdateType.MESSAGES
    private = filters.ChatType.PRIVATE & messages
    new = filters.UpdateType.MESSAGE  # corrected, these are not worth another reply
    text = filters.TEXT | filters.CAPTION
    add = application.add_handler

    # Before all commands, with which a forwarded post may happen to begin.
    add(MessageHandler(SubmissionFilter(guard), adding.from_message))

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

    # In private chats only: in a group such a command can be meant for another bot.
    operators_own = private & new
    add(CommandHandler("add", guard.only(adding.from_command), filters=operators_own))
    add(CommandHandler("stats", guard.only(statistics.show), filters=operators_own))
    add(CommandHandler("gaps", guard.only(gaps.show), filters=operators_own))
    add(CommandHandler("feeds", guard.only(followed_feeds.show), filters=operators_own))
    add(CommandHandler("remove", guard.only(removing.ask), filters=operators_own))

    add(CallbackQueryHandler(answer_buttons.show, pattern=VIEW_DATA))
    add(CallbackQueryHandler(answer_buttons.ask_as_typed, pattern=AS_TYPED_DATA))
    add(CallbackQueryHandler(answer_buttons.vote, pattern=VOTE_DATA))
    add(CallbackQueryHandler(articles.show_list, pattern=LIST_DATA))
    add(CallbackQueryHandler(articles.show_publishers, pattern=PUBLISHERS_DATA))
    add(CallbackQueryHandler(articles.show_article, pattern=ARTICLE_DATA))
    add(CallbackQueryHandler(languages.choose, pattern=LANGUAGE_PATTERN))
    add(CallbackQueryHandler(chat_settings.press, pattern=SETTINGS_PATTERN))
    add(CallbackQueryHandler(sources.press, pattern=SOURCES_PATTERN))
    add(CallbackQueryHandler(guard.only(gaps.press), pattern=GAPS_PATTERN))
    add(CallbackQueryHandler(guard.only(followed_feeds.press), pattern=FEEDS_PATTERN))
    add(CallbackQueryHandler(guard.only(removing.press), pattern=REMOVE_PATTERN))
    add(CallbackQueryHandler(notices.ignore_press))

    add(InlineQueryHandler(inline.answer))
    add(MessageHandler(filters.UpdateType.GUEST_MESSAGE, guests.answer))

    add(ChatMemberHandler(membership.change, ChatMemberHandler.MY_CHAT_MEMBER))
    add(MessageHandler(filters.StatusUpdate.MIGRATE, membership.move))

    add(MessageHandler(private & new & filters.COMMAND, notices.unknown_command))
    add(MessageHandler(private & AddressesFilter(), notices.only_addresses))
    add(MessageHandler(messages & text & ~filters.COMMAND, questions.answer))
    add(MessageHandler(private & new & ~text & ~filters.StatusUpdate.ALL, notices.not_text))

    # Handlers of a lower group come first: the gate stops what is not for the handlers above.
    gate = Gate(_commands(application), voices, replies, limits)
    add(MessageHandler(messages & ~filters.StatusUpdate.ALL, gate.admit), group=_BEFORE_ALL)
    application.add_error_handler(notices.report_error)


def _commands(application: App) -> frozenset[str]:
    """Return the commands that have a handler."""
    handlers = itertools.chain.from_iterable(application.handlers.values())
    commands = (handler.commands for handler in handlers if isinstance(handler, CommandHandler))
    return frozenset(itertools.chain.from_iterable(commands))
