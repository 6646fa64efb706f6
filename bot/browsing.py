"""What a reader who looks through the articles asked for, found and as it is shown; blocks."""

import logging

from telegram import InlineKeyboardButton

from bot.article_lists import (
    PAGE_SIZE,
    Listing,
    Place,
    article_data,
    latest_message,
    publishers_message,
)
from bot.article_page import ArticlePage, gone_message
from bot.formatting import passages_message
from bot.markup import escaped
from bot.openings import latest
from bot.pages import Shown, key_of, keyboard
from bot.passages import Passage
from bot.records import Records
from bot.texts import Voice
from bot.unanswered import unanswered_message
from bot.views import AT_ONCE
from retrieval import ArticleNotFoundError, Library, RetrievalError, Scope
from retrieval.quoting.openings import opening

logger = logging.getLogger(__name__)

_KIND = "titles"  # of what is remembered: the words that were looked for
_MOST_CHARACTERS = 200  # that are looked for
_BEGINNING = (3, 700)  # sentences and characters; Telegram folds it


class Browsing:
    """Lists articles of a chat's sources, opens them, and asks what they answer."""

    def __init__(self, library: Library, records: Records) -> None:
        self._library = library
        self._records = records

    def search(self, chat_id: int, words: str, within: Scope, voice: Voice) -> Shown:
        """List the articles with these words in their titles.

        Where the words cannot be remembered now, the first of them go without buttons.
        """
        words = " ".join(words.split())[:_MOST_CHARACTERS]
        try:
            memory_id = self._records.memories.remember(chat_id, _KIND, {"words": words})
        except RetrievalError as error:
            logger.warning("A search could not be remembered: %s", error)
            return self._listing(Place(), within, words=words).message(voice)[0], None
        return self._listing(Place.of_search(memory_id), within, words=words).message(voice)

    def listed(self, chat_id: int, place: Place, within: Scope, voice: Voice) -> Shown | None:
        """Show a place in a list; None for a search that is forgotten.

        Where a publisher has no articles any more, all are listed.
        """
        if place.is_latest:
            return self.latest(within, voice)
        if place.memory_id:
            memory = self._records.memories.recall(place.memory_id, chat_id)
            if memory is None or memory.kind != _KIND:
                return None
            return self._listing(place, within, words=memory.data["words"]).message(voice)
        named = [name for name in self._publishers(within) if key_of(name) == place.publisher_key]
        if place.publisher_key and not named:
            place = Place()
        return self._listing(place, within, publisher=next(iter(named), None)).message(voice)

    def latest(self, within: Scope, voice: Voice) -> Shown:
        """Show the newest articles, each with its first sentence."""
        return latest_message(latest(self._library, within.publishers), voice)

    def publishers(self, number: int, within: Scope, voice: Voice) -> Shown:
        """Show a page of the publishers."""
        return publishers_message(self._publishers(within), number, voice)

    def article(
        self, article_id: int, place: Place, voice: Voice, *, can_remove: bool = False
    ) -> Shown:
        """Show an article's page, or that it is not there."""
        try:
            return self._page(article_id).message(place, voice, can_remove=can_remove)
        except ArticleNotFoundError:
            return gone_message(place, voice)

    def answer(
        self, article_id: int, number: int, place: Place, within: Scope, voice: Voice
    ) -> Shown:
        """Answer one of the questions on an article's page; the page where it has none such."""
        try:
            questions = self._library.questions_about(self._library.article(article_id))
        except ArticleNotFoundError:
            return gone_message(place, voice)
        if number > len(questions):
            return self.article(article_id, place, voice)
        question = questions[number - 1]
        answer = self._library.ask(question, limit=AT_ONCE, within=within)
        above = f"<i>{escaped(question)}</i>\n"
        if answer.silence:
            message = f"{above}\n{unanswered_message(self._library, answer.silence, voice)}"
        else:
            message, _ = passages_message(above, list(map(Passage, answer.quotes)), voice)
        data = article_data(article_id, place)
        back = InlineKeyboardButton(voice.say("back"), callback_data=data)
        return message, keyboard([[back]])

    def _listing(
        self,
        place: Place,
        within: Scope,
        *,
        publisher: str | None = None,
        words: str | None = None,
    ) -> Listing:
        page = self._library.browse(
            offset=place.offset,
            limit=PAGE_SIZE,
            publishers=(publisher,) if publisher else within.publishers,
            title_words=words,
        )
        return Listing(
            page=page,
            place=place,
            publisher=publisher,
            words=words,
            is_limited=within.publishers is not None and publisher is None,
            has_publishers=len(self._publishers(within)) > 1,
        )

    def _publishers(self, within: Scope) -> dict[str, int]:
        """Give the publishers among a chat's sources with their numbers of articles."""
        counts, chosen = self._library.publishers(), within.publishers
        return {name: counts[name] for name in counts if chosen is None or name in chosen}

    def _page(self, article_id: int) -> ArticlePage:
        article, sentences = self._library.with_sentences(article_id)
        return ArticlePage(
            article=article,
            sentences=len(sentences),
            opening=opening(article.text, sentences, *_BEGINNING),
            earlier=self._library.history(article_id),
            copies=self._library.copies(article_id),
            asked=self._records.asked.of(article_id),
            questions=self._library.questions_about(article),
        )
