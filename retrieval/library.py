"""The library: the articles and the index over them, behind one door."""

from collections.abc import Container, Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from threading import RLock
from types import TracebackType
from typing import Self

from retrieval import ranking
from retrieval.analysis import analyze, analyze_question, words
from retrieval.answer import Answer, Quote
from retrieval.article import Article
from retrieval.examples import example_questions
from retrieval.index import Hit, SentenceIndex
from retrieval.sentences import split_sentences
from retrieval.store import Change, Counts, Store

# Enough to find the few that support an answer among sentences that repeat a single word.
_CANDIDATES = 20
_ATTEMPTS = 5  # to find what another process keeps changing; then what has not changed will do
_EXAMPLES = 5  # newest articles in which an example is looked for: some hold no good one
_EASTMOST = timedelta(hours=14)


@dataclass(frozen=True, slots=True)
class Added:
    """What adding articles did: how many were new, changed and unchanged."""

    new: int = 0
    changed: int = 0
    unchanged: int = 0


class Library:
    """Articles to add and remove, and questions to ask of them; safe to use from many threads."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._index = SentenceIndex(store)
        self._indexing = RLock()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the database."""
        self._store.close()

    # ── articles ───────────────────────────────────────────────────────────────────────────

    def add(self, article: Article) -> Article:
        """Store an article and give it back as stored, with its id.

        One that is there already, by its address or else its text, is not stored twice; where
        it has changed, the new version takes the old one's place.
        """
        stored, _ = self._put(article)
        return stored

    def add_all(self, articles: Iterable[Article]) -> Added:
        """Store articles one by one, and say how many were new, changed and unchanged."""
        changes = [self._put(article)[1] for article in articles]
        return Added(**{change.value: changes.count(change) for change in Change})

    def _put(self, article: Article) -> tuple[Article, Change]:
        return self._store.put(article, split_sentences(article.text))

    def remove(self, article_id: int) -> None:
        """Remove an article; ArticleNotFoundError where there is none."""
        self._store.remove(article_id)

    def article(self, article_id: int) -> Article:
        """Give one article; ArticleNotFoundError where there is none."""
        return self._store.get(article_id)

    def articles(
        self, *, newest_first: bool = False, offset: int = 0, limit: int | None = None
    ) -> list[Article]:
        """Give the articles, or a part of them, in the order in which they were added."""
        return self._store.articles(newest_first=newest_first, offset=offset, limit=limit)

    def sentence_counts(self) -> dict[int, int]:
        """Give the number of sentences of each article that has any, by its id."""
        return self._store.sentence_counts()

    def counts(self) -> Counts:
        """Say how many articles and sentences there are, and the newest article's date."""
        return self._store.counts()

    @property
    def path(self) -> Path | None:
        """The database's file, None where it is not one."""
        return self._store.path

    @property
    def untouched(self) -> bool:
        """Whether nothing was ever stored here."""
        return self._store.revision() == 0

    # ── questions ──────────────────────────────────────────────────────────────────────────

    def ask(self, question: str, limit: int = 3, at: datetime | None = None) -> Answer:
        """Answer a question with at most `limit` quotes, best first, or with the reason for none.

        `at` is when it is asked: an article from after that day cannot answer.
        """
        with self._indexing:
            self._index.follow()
            if not self._index.articles:
                return Answer(question=question, reason=ranking.NO_ARTICLES)
            terms = analyze_question(question, self._index.language)
            quotes = [
                quote
                for quote in self._quotes(terms, _CANDIDATES, at)
                if self._supports(quote, terms)
            ]
            if quotes:
                return Answer(question=question, quotes=tuple(quotes[:limit]))
            return Answer(question=question, reason=ranking.unanswered(terms, self._index.has))

    def search(self, question: str, limit: int = 10, at: datetime | None = None) -> list[Quote]:
        """Give the sentences that share the question's words, best first, however few."""
        with self._indexing:
            self._index.follow()
            terms = analyze_question(question, self._index.language)
            return self._quotes(terms, limit, at)

    def example(self) -> str | None:
        """Give a question with an answer in one of the newest articles; None if none is found."""
        for article in self.articles(newest_first=True, limit=_EXAMPLES):
            for question in example_questions(article):
                if self.ask(question).quotes:
                    return question
        return None

    def _supports(self, quote: Quote, terms: dict[str, str]) -> bool:
        article = quote.article
        held = {*analyze(quote.text, article.language), *analyze(article.title, article.language)}
        return ranking.support(terms, held, self._index.idf) >= ranking.SUPPORT

    def _quotes(self, terms: dict[str, str], limit: int, at: datetime | None) -> list[Quote]:
        latest = _day(at)
        for _ in range(_ATTEMPTS):
            hits = self._index.search(list(terms), limit, latest)
            versions = self._store.versions({hit.article_id for hit in hits})
            current = [
                _quote(hit, version.article, terms)
                for hit in hits
                if (version := versions.get(hit.article_id)) and version.revision == hit.revision
            ]
            if len(current) == len(hits):
                break
            self._index.follow()  # another process has changed what was found
        return current


def _quote(hit: Hit, article: Article, terms: Container[str]) -> Quote:
    start, end = hit.span
    text = article.text[start:end]
    return Quote(
        text=text,
        start=start,
        end=end,
        score=hit.score,
        article=article,
        matches=tuple(word.span for word in words(text, article.language) if word.term in terms),
    )


def _day(at: datetime | None) -> date:
    """Give the day of asking; today's, while it is still yesterday elsewhere, is the latest."""
    return at.date() if at else (datetime.now(UTC) + _EASTMOST).date()


def open_library(address: str) -> Library:
    """Open the library in a database, any SQLAlchemy address; "sqlite://" is one in memory."""
    return Library(Store(address))
