"""Browse the articles: lists, searches, the page of one article, the latest."""

import asyncio
import logging
from collections.abc import Callable
from functools import partial

from telegram import InlineKeyboardButton, Update

from bot.handlers.access import OperatorGuard
from bot.handlers.context import ChatScopes, Voices
from bot.handlers.questions import Questions
from bot.handlers.replies import Replies, show_instead, unanswered_message
from bot.messages.answers import QUOTES_PER_MESSAGE
from bot.messages.article_lists import (
    PAGE_SIZE,
    ArticleListPage,
    ListPosition,
    article_data,
    latest_message,
    parse_position,
    publishers_message,
)
from bot.messages.article_page import ArticlePage, missing_article_message
from bot.messages.html import escaped
from bot.messages.keyboards import Rendered, key_of, keyboard
from bot.messages.quotes import quotes_message
from bot.ptb import Context
from bot.records import Records
from bot.services.latest import latest
from bot.services.remembered import ShownQuote
from bot.texts import Voice
from retrieval import ArticleNotFoundError, Library, RetrievalError, Scope, opening

logger = logging.getLogger(__name__)

_SEARCH = "titles"  # the kind of memories of searches
_MAX_SEARCH_LENGTH = 200  # characters
_OPENING = (3, 700)  # sentences and characters; Telegram folds it


class Articles:
    """Handles commands and buttons that show articles."""

    def __init__(
        self,
        browser: "ArticleBrowser",
        voices: Voices,
        replies: Replies,
        scopes: ChatScopes,
        operators: OperatorGuard,
        questions: Questions,
    ) -> None:
        self._browser = browser
        self._voices = voices
        self._replies = replies
        self._scopes = scopes
        self._operators = operators
        self._questions = questions

    async def show(self, update: Update, context: Context) -> None:
        """List the newest articles, or those with words in their titles: /articles [WORDS]."""
        if not (message := update.effective_message):
            return
        words, chat_id = " ".join(context.args or ()), message.chat_id
        is_operator = self._operators.allows(update)
        if words:
            find = partial(self._browser.search, chat_id, words, for_operator=is_operator)
            await self._send(update, find)
        else:
            await self._send(update, self._list(update, chat_id, ListPosition()))

    async def latest(self, update: Update, context: Context) -> None:
        """Show the newest articles, or those on a subject: /latest [WORDS]."""
        if context.args and (message := update.effective_message):
            voice = await self._voices.of(update)
            await self._questions.show_latest(message, " ".join(context.args), voice)
            return
        is_operator = self._operators.allows(update)
        await self._send(update, partial(self._browser.latest, for_operator=is_operator))

    async def open(self, update: Update, article_id: int) -> None:
        """Reply with an article's page."""
        page = self._page(update, article_id, ListPosition())
        await self._send(update, lambda _, voice: page(voice))

    async def show_list(self, update: Update, context: Context) -> None:
        """Show the list to which a button leads."""
        chat, match = update.effective_chat, context.match
        if chat and match:
            position = parse_position(match.groupdict())
            await self._edit(update, self._list(update, chat.id, position))

    async def show_publishers(self, update: Update, context: Context) -> None:
        """Show the page of publishers to which a button leads."""
        if match := context.match:
            number = int(match["number"])
            await self._edit(update, partial(self._browser.publishers, number))

    async def show_article(self, update: Update, context: Context) -> None:
        """Show the article's page to which a button leads, or the answer to a question on it."""
        if not (match := context.match):
            return
        article_id, position = int(match["article"]), parse_position(match.groupdict())
        if match["question"]:
            number = int(match["question"])
            await self._edit(update, partial(self._browser.answer, article_id, number, position))
        else:
            page = self._page(update, article_id, position)
            await self._edit(update, lambda _, voice: page(voice))

    def _list(
        self, update: Update, chat_id: int, position: ListPosition
    ) -> Callable[[Scope, Voice], Rendered | None]:
        is_operator = self._operators.allows(update)
        return partial(self._browser.list_at, chat_id, position, for_operator=is_operator)

    def _page(
        self, update: Update, article_id: int, position: ListPosition
    ) -> Callable[[Voice], Rendered]:
        can_remove = self._operators.allows(update)
        return partial(self._browser.article, article_id, position, can_remove=can_remove)

    async def _send(self, update: Update, find: Callable[[Scope, Voice], Rendered | None]) -> None:
        if not (message := update.effective_message):
            return
        voice = await self._voices.of(update)
        within = await self._scopes.of(message.chat_id)
        if shown := await asyncio.to_thread(find, within, voice):
            await self._replies.send(message, *shown)

    async def _edit(self, update: Update, find: Callable[[Scope, Voice], Rendered | None]) -> None:
        """Replace the message whose button was pressed."""
        query, chat = update.callback_query, update.effective_chat
        if not (query and chat):
            return
        voice = await self._voices.of(update)
        within = await self._scopes.of(chat.id)
        await show_instead(query, partial(find, within, voice), voice)


class ArticleBrowser:
    """Makes the messages with articles of a chat's sources; blocks."""

    def __init__(self, library: Library, records: Records) -> None:
        self._library = library
        self._records = records

    def search(
        self, chat_id: int, words: str, within: Scope, voice: Voice, *, for_operator: bool = False
    ) -> Rendered:
        """List the articles with these words in their titles.

        Where the words cannot be stored, the first page has no buttons.
        """
        words = " ".join(words.split())[:_MAX_SEARCH_LENGTH]
        find = partial(self._listing, within=within, words=words, for_operator=for_operator)
        try:
            memory_id = self._records.memories.remember(chat_id, _SEARCH, {"words": words})
        except RetrievalError as error:
            logger.warning("A search could not be remembered: %s", error)
            return find(ListPosition()).message(voice)[0], None
        return find(ListPosition.of_search(memory_id)).message(voice)

    def list_at(
        self,
        chat_id: int,
        position: ListPosition,
        within: Scope,
        voice: Voice,
        *,
        for_operator: bool = False,
    ) -> Rendered | None:
        """Show a list from a position; None for a search that is forgotten.

        Where a publisher has no articles any more, all articles are listed.
        """
        if position.is_latest:
            return self.latest(within, voice, for_operator=for_operator)
        find = partial(self._listing, within=within, for_operator=for_operator)
        if position.memory_id:
            memory = self._records.memories.recall(position.memory_id, chat_id)
            if memory is None or memory.kind != _SEARCH:
                return None
            return find(position, words=memory.data["words"]).message(voice)
        names = [
            name for name in self._publishers(within) if key_of(name) == position.publisher_key
        ]
        if position.publisher_key and not names:
            position = ListPosition()
        return find(position, publisher=next(iter(names), None)).message(voice)

    def latest(self, within: Scope, voice: Voice, *, for_operator: bool = False) -> Rendered:
        """Show the newest articles, each with its first sentence."""
        found = latest(self._library, within.publishers)
        return latest_message(found, voice, for_operator=for_operator)

    def publishers(self, number: int, within: Scope, voice: Voice) -> Rendered:
        """Show a page of the publishers."""
        return publishers_message(self._publishers(within), number, voice)

    def article(
        self, article_id: int, position: ListPosition, voice: Voice, *, can_remove: bool = False
    ) -> Rendered:
        """Show an article's page, or that there is no such article."""
        try:
            return self._page(article_id).message(position, voice, can_remove=can_remove)
        except ArticleNotFoundError:
            return missing_article_message(position, voice)

    def answer(
        self, article_id: int, number: int, position: ListPosition, within: Scope, voice: Voice
    ) -> Rendered:
        """Answer a question on an article's page; show the page where the number has none."""
        try:
            questions = self._library.questions_about(self._library.article(article_id))
        except ArticleNotFoundError:
            return missing_article_message(position, voice)
        if number > len(questions):
            return self.article(article_id, position, voice)
        question = questions[number - 1]
        answer = self._library.ask(question, limit=QUOTES_PER_MESSAGE, within=within)
        above = f"<i>{escaped(question)}</i>\n"
        if answer.silence:
            message = f"{above}\n{unanswered_message(self._library, answer.silence, voice)}"
        else:
            message, _ = quotes_message(above, list(map(ShownQuote, answer.quotes)), voice)
        data = article_data(article_id, position)
        back = InlineKeyboardButton(voice.say("back"), callback_data=data)
        return message, keyboard([[back]])

    def _listing(
        self,
        position: ListPosition,
        within: Scope,
        *,
        publisher: str | None = None,
        words: str | None = None,
        for_operator: bool = False,
    ) -> ArticleListPage:
        page = self._library.browse(
            offset=position.offset,
            limit=PAGE_SIZE,
            publishers=(publisher,) if publisher else within.publishers,
            title_words=words,
        )
        return ArticleListPage(
            page=page,
            position=position,
            publisher=publisher,
            words=words,
            is_limited=within.publishers is not None and publisher is None,
            has_publishers=len(self._publishers(within)) > 1,
            for_operator=for_operator,
        )

    def _publishers(self, within: Scope) -> dict[str, int]:
        """Return a chat's publishers with the number of articles of each."""
        counts, chosen = self._library.publishers(), within.publishers
        return {name: counts[name] for name in counts if chosen is None or name in chosen}

    def _page(self, article_id: int) -> ArticlePage:
        article, sentences = self._library.with_sentences(article_id)
        return ArticlePage(
            article=article,
            sentences=len(sentences),
            opening=opening(article.text, sentences, *_OPENING),
            earlier=self._library.history(article_id),
            copies=self._library.copies(article_id),
            asked=self._records.asked.of(article_id),
            questions=self._library.questions_about(article),
        )
