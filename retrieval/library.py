"""The library: the articles and the index over them, behind one class."""

from collections import Counter, deque
from collections.abc import Collection, Generator, Iterable, Iterator, Sequence, Set
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from itertools import chain
from pathlib import Path
from threading import Event
from types import TracebackType
from typing import NamedTuple, Self

from retrieval.answer import Answer, Quote, QuoteReference, Recalled
from retrieval.answering.answering import Answerer
from retrieval.answering.suggestions import Suggestions
from retrieval.article import Article
from retrieval.article_scope import EVERYTHING, Scope
from retrieval.errors import UnstorableArticleError
from retrieval.index.folder import Folder, folder_path
from retrieval.index.sentence_index import SentenceIndex
from retrieval.ingest.batch import Batch, prepare, with_language
from retrieval.ingest.workers import Chunks, prepare_all
from retrieval.overviews.overviews import Overviews
from retrieval.questions.turn import Turn
from retrieval.ranking.search import Hit
from retrieval.silence import Silence
from retrieval.store.articles import Counts, Store
from retrieval.store.catalogue import Catalogue, Page
from retrieval.store.database import Database
from retrieval.store.history import EarlierVersion
from retrieval.store.per_revision import PerRevision
from retrieval.store.publishers import Publishers
from retrieval.store.versions import Change
from retrieval.text.sentences import Span


@dataclass(frozen=True, slots=True)
class Added:
    """How many articles were new, changed and unchanged, and why others were refused.

    `refused` has a sentence for each article that the database did not accept.
    """

    new: int = 0
    changed: int = 0
    unchanged: int = 0
    refused: tuple[str, ...] = ()


class Stored(NamedTuple):
    """The id of a stored article, and what adding it changed."""

    article_id: int
    change: Change


class Library:
    """Stores articles and answers questions from them; safe to use from many threads."""

    def __init__(self, store: Store) -> None:
        self._store = store
        folder = folder_path(store.database)
        self._publishers = Publishers(store)
        self._index = SentenceIndex(store, Folder(folder) if folder else None)
        self._answerer = Answerer(store, self._publishers)
        self._counts = PerRevision(store.revision, store.counts)
        self._suggestions = Suggestions(store, self.ask)
        self._catalogue = Catalogue(store.revision, store.headings.since)
        self._overviews = Overviews(store, self._publishers, self._catalogue, self._answerer)

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
        """Close the database."""
        self._store.close()

    # ── articles ───────────────────────────────────────────────────────────────────────────

    def add(self, article: Article) -> Article:
        """Store an article and return it as stored, with its id.

        An article with the same address, or else the same text, is not stored twice; if it has
        changed, the new version replaces the old one.
        """
        [(stored, _)] = self._put(prepare([article]))
        self._index.tidy()
        return stored

    def add_all(self, articles: Iterable[Article]) -> Added:
        """Store articles in batches, and return how many were new, changed and unchanged.

        An article that the database does not accept is refused, and the others are stored. If the
        iterable raises an error, the articles before it are stored.
        """
        changes: Counter[Change] = Counter()
        refused: list[str] = []
        for outcome in self.add_each(articles):
            if isinstance(outcome, Stored):
                changes[outcome.change] += 1
            else:
                refused.append(outcome)
        counts = {change.value: changes[change] for change in Change}
        return Added(**counts, refused=tuple(refused))

    def add_each(self, articles: Iterable[Article]) -> Generator[Stored | str, None, None]:
        """Store articles in batches, and yield for each, in order, its id or why it was refused.

        Articles are read a few batches ahead of what is yielded.
        """
        unchanged: deque[Stored] = deque()
        with closing(prepare_all(self._skip_unchanged(articles, unchanged))) as batches:
            for batch in batches:
                yield from _drained(unchanged)
                yield from self._put_all(batch)
        yield from _drained(unchanged)
        self._index.tidy()

    def _skip_unchanged(
        self, articles: Iterable[Article], unchanged: deque[Stored]
    ) -> Iterator[Article]:
        """Add the leading articles that are stored as they are to `unchanged`; yield the others.

        So the articles of an earlier, interrupted call are not prepared again.
        """
        chunks = Chunks(articles)
        rest = iter(chunks)
        for chunk in rest:
            ids = self._unchanged_ids(chunk)
            unchanged.extend(Stored(article_id, Change.UNCHANGED) for article_id in ids)
            yield from chunk[len(ids) :]
            if len(ids) < len(chunk):
                break
        yield from chain.from_iterable(rest)
        if chunks.error:
            raise chunks.error

    def _unchanged_ids(self, articles: Sequence[Article]) -> list[int]:
        try:
            return self._store.unchanged([with_language(article) for article in articles])
        except UnstorableArticleError:
            return []  # storing them will show which one it is

    def _put_all(self, batch: Batch) -> list[Stored | str]:
        """Store a batch; return for each article its id, or why it was refused."""
        try:
            return [Stored(article.id or 0, change) for article, change in self._put(batch)]
        except UnstorableArticleError as error:
            if len(batch.articles) == 1:
                [article] = batch.articles
                return [f"{article.url or article.title}: {error}"]
        return [outcome for each in batch.articles for outcome in self._put_all(prepare([each]))]

    def _put(self, batch: Batch) -> list[tuple[Article, Change]]:
        with self._index.changing() as change:
            outcomes = self._store.put_all(list(batch.split()))
            change.written.append(batch.live_segment(outcomes, self._store.revision()))
        return outcomes

    def remove(self, article_id: int) -> None:
        """Remove an article and its history; ArticleNotFoundError if there is none."""
        with self._index.changing() as change:
            self._store.remove(article_id)
            change.removed.add(article_id)
        self._index.tidy()

    def article(self, article_id: int) -> Article:
        """Return an article; ArticleNotFoundError if there is none."""
        return self._store.get(article_id)

    def article_at(self, address: str) -> Article:
        """Return the article with a web address, in any spelling; ArticleNotFoundError if none."""
        return self._store.get_at(address)

    def articles(
        self, *, newest_first: bool = False, offset: int = 0, limit: int | None = None
    ) -> list[Article]:
        """Return the articles, or a part of them, in the order in which they were added."""
        return self._store.articles(newest_first=newest_first, offset=offset, limit=limit)

    def browse(
        self,
        *,
        offset: int = 0,
        limit: int | None = None,
        publishers: Collection[str] | None = None,
        title_words: str | None = None,
    ) -> Page:
        """Return a part of the articles by day, newest first, and those without a day last.

        They can be limited to some publishers, and to titles that have all of some words, in any
        form or as beginnings. An offset behind the end of the list returns its last part.
        """
        ids = self._catalogue.ids(publishers, title_words)
        if limit:
            offset = min(offset, max(0, (len(ids) - 1) // limit * limit))
        page = ids[offset : None if limit is None else offset + limit]
        versions = self._store.versions(page)
        articles = tuple(versions[each].article for each in page if each in versions)
        return Page(articles, offset, len(ids))

    def read_titles(self, stop: Event) -> None:
        """Analyse all titles, so that the first search need not wait for it; `stop` ends it."""
        self._catalogue.read_titles(stop)

    def with_sentences(self, article_id: int) -> tuple[Article, list[Span]]:
        """Return an article and its sentences' spans; ArticleNotFoundError if there is none."""
        split = self._store.split(article_id)
        return split.version.article, split.sentences

    def history(self, article_id: int) -> list[EarlierVersion]:
        """Return an article's earlier versions, newest first; ArticleNotFoundError if no article.

        A version is kept if a reader was shown something else: the text, the title, the authors,
        the publisher or the day.
        """
        self._store.get(article_id)
        return self._store.history.of(article_id)

    def copies(self, article_id: int) -> list[Article]:
        """Return the near-duplicates of an article; ArticleNotFoundError if there is none.

        At least half of the runs of five words are in both, as estimated from a sample.
        """
        self._store.get(article_id)
        ids = self._store.copies.of([article_id])[article_id]
        return [version.article for _, version in sorted(self._store.versions(ids).items())]

    def sentence_counts(self) -> dict[int, int]:
        """Return the number of sentences of each article that has any, by id."""
        return self._store.sentence_counts()

    def publishers(self) -> dict[str, int]:
        """Return how many articles each publisher has, the largest first."""
        return self._publishers.counts()

    def counts(self) -> Counts:
        """Return how many articles and sentences there are, and the newest article's day."""
        return self._counts()

    @property
    def database(self) -> Database:
        """The database, in which others can keep tables of their own."""
        return self._store.database

    @property
    def path(self) -> Path | None:
        """The database's file, None if it is not a file."""
        return self._store.database.path

    def index_state(self) -> str:
        """Return how many segments the index has and where it is kept."""
        return self._index.describe()

    @property
    def revision(self) -> int:
        """The number of the last change of the articles, 0 before the first."""
        return self._store.revision()

    @property
    def languages(self) -> Set[str | None]:
        """The languages of the articles, with None if that of one is unknown."""
        return self._index.follow().languages

    @property
    def untouched(self) -> bool:
        """Whether nothing was ever stored here."""
        return self.revision == 0

    # ── questions ──────────────────────────────────────────────────────────────────────────

    def ask(
        self,
        question: str,
        limit: int = 3,
        at: datetime | None = None,
        *,
        after: Turn | None = None,
        within: Scope = EVERYTHING,
        as_typed: bool = False,
    ) -> Answer:
        """Answer a question with at most `limit` quotes, best first, or with the reason for none.

        `at` is when it is asked: later articles are not quoted. `after` is the previous turn of
        the conversation, to which it may refer. Only articles `within` a scope are quoted. The
        question can name a scope of its own; if that has no answer, but the articles outside it
        do, they are quoted, and the answer says so. Unless it is asked `as_typed`, words that no
        article has are read as what they are likely meant for.

        Where the news or an overview is asked for, the quotes are the openings of five or three
        articles, as `Answer.shows` says.
        """
        asked = (self._index.follow(), question, limit, at, after, within)
        return self._overviews.answer(*asked, as_typed=as_typed) or self._answerer.answer(
            *asked, as_typed=as_typed
        )

    def latest(
        self, subject: str, at: datetime | None = None, *, within: Scope = EVERYTHING
    ) -> Answer:
        """Return the openings of the newest articles on a subject, or the reason for none."""
        return self._overviews.newest(self._index.follow(), subject, at, within)

    def search(self, question: str, limit: int = 10, at: datetime | None = None) -> list[Quote]:
        """Return the sentences that share a word with the question, best first."""
        return [quote for _, quote in self.explain(question, limit, at)]

    def explain(
        self, question: str, limit: int = 10, at: datetime | None = None
    ) -> list[tuple[Hit, Quote]]:
        """Return the same sentences with the hits: their terms, features and scores."""
        return self._answerer.explain(self._index.follow(), question, limit, at)

    def quoted(self, reference: QuoteReference) -> Recalled | None:
        """Return a quote that was shown earlier; None if its article was removed since."""
        return self._store.history.recall(reference)

    def example(self) -> str | None:
        """Return a question that one of the newest articles answers; None if none is found."""
        return next(iter(self._suggestions.examples()), None)

    def questions_about(self, article: Article) -> list[str]:
        """Return a few questions to which a stored article has the best answer."""
        return self._suggestions.about(article)

    def suggestions(self, silence: Silence) -> list[str]:
        """Return a few questions that have answers, those near the unanswered one first."""
        return self._suggestions.near(silence)


def _drained(queue: deque[Stored]) -> Iterator[Stored]:
    while queue:
        yield queue.popleft()


def open_library(address: str) -> Library:
    """Open the library in a database at any SQLAlchemy address; "sqlite://" is in memory."""
    return Library(Store(address))
