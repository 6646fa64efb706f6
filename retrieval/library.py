"""The library: the articles and the index over them, behind one door."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from threading import RLock
from types import TracebackType
from typing import Self

from retrieval.answer import Answer, Quote
from retrieval.answer_types.answer_span import answer_span
from retrieval.article import Article
from retrieval.examples import example_questions
from retrieval.index.sentence_index import SentenceIndex
from retrieval.language.detection import detect_language
from retrieval.query import Query, understand
from retrieval.quoting.context import with_contexts
from retrieval.quoting.duplicates import folded
from retrieval.ranking import matches
from retrieval.search import Hit, search
from retrieval.sentences import split_sentences
from retrieval.store import Change, Counts, Store
from retrieval.support import NO_ARTICLES, SUPPORT, support, unanswered

_RANKED = 20  # hits among which copies are folded, so that three quotes are left
# Scores are log odds: what is this far behind the best is 1/50 as likely to answer. R@3 of
# xquad.en and wikiqa-dev by margin: 2 .906, .810; 3 .928, .833; 4 .937, .833; without .942, .833;
# with 4 there are 2.1 quotes in an answer instead of 3.
_MARGIN = 4.0
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
        if article.language is None:
            language = detect_language(f"{article.title}\n{article.text}")
            article = replace(article, language=language)
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
                return Answer(question=question, reason=NO_ARTICLES)
            queries, hits = self._hits(question, max(limit, _RANKED), at)
            degree = support(hits[0]) if hits else 0.0
            if degree >= SUPPORT:
                quotes = tuple(with_contexts(_quotes(hits, limit)))
                return Answer(question=question, quotes=quotes, support=degree)
            nearest = hits[0].article if hits else None
            reason = unanswered(queries, self._index.lacks, nearest)
            return Answer(question=question, reason=reason, support=degree)

    def search(self, question: str, limit: int = 10, at: datetime | None = None) -> list[Quote]:
        """Give the sentences that share the question's words, best first, however few."""
        return [_marked(_quote(hit), hit.query) for hit in self.explain(question, limit, at)]

    def explain(self, question: str, limit: int = 10, at: datetime | None = None) -> list[Hit]:
        """Give the same sentences with the words and the features that brought them up."""
        with self._indexing:
            self._index.follow()
            return self._hits(question, limit, at)[1]

    def _hits(
        self, question: str, limit: int, at: datetime | None
    ) -> tuple[tuple[Query, ...], list[Hit]]:
        queries = understand(question, self._index.languages, at or datetime.now(UTC))
        return queries, search(self._index, self._store, queries, _day(at), limit)

    def example(self) -> str | None:
        """Give a question with an answer in one of the newest articles; None if none is found."""
        for article in self.articles(newest_first=True, limit=_EXAMPLES):
            for question in example_questions(article):
                if self.ask(question).quotes:
                    return question
        return None


def _quotes(hits: Sequence[Hit], limit: int) -> list[Quote]:
    """Give what is worth showing beside the best hit, copies folded."""
    # Folded first: a copy in an article whose title or paragraph says less is far behind.
    quotes = folded([_quote(hit) for hit in hits])
    near = [quote for quote in quotes if quote.score >= hits[0].score - _MARGIN]
    queries = {(hit.article.id, hit.span.start): hit.query for hit in hits}
    return [_marked(quote, queries[quote.article.id, quote.start]) for quote in near[:limit]]


def _quote(hit: Hit) -> Quote:
    start, end = hit.span
    return Quote(text=hit.text, start=start, end=end, score=hit.score, article=hit.article)


def _marked(quote: Quote, query: Query) -> Quote:
    """Mark the query's words in a quote, and what answers it."""
    return replace(
        quote,
        matches=matches(quote.text, query),
        answer_span=answer_span(query.text, quote.text, query.language),
    )


def _day(at: datetime | None) -> date:
    """Give the day of asking; today's, while it is still yesterday elsewhere, is the latest."""
    return at.date() if at else (datetime.now(UTC) + _EASTMOST).date()


def open_library(address: str) -> Library:
    """Open the library in a database, any SQLAlchemy address; "sqlite://" is one in memory."""
    return Library(Store(address))
