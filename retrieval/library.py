"""The library: the articles and the index over them, behind one door."""

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
from retrieval.ingest.workers import Batches, prepared
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
    """What adding articles did: how many were new, changed and unchanged, and why some failed.

    `refused` has a sentence for each article that the database does not take.
    """

    new: int = 0
    changed: int = 0
    unchanged: int = 0
    refused: tuple[str, ...] = ()


class Stored(NamedTuple):
    """Where an article is stored, and what adding it changed."""

    article_id: int
    change: Change


class Library:
    """Articles to add and remove, and questions to ask of them; safe to use from many threads."""

    def __init__(self, store: Store) -> None:
        self._store = store
        folder = folder_path(store.database)
        self._publishers = Publishers(store)
        self._index = SentenceIndex(store, Folder(folder) if folder else None)
        self._answerer = Answerer(store, self._publishers)
        self._counts = PerRevision(store.revision, store.counts)
        self._suggestions = Suggestions(store, self.ask)
        self._catalogue = Catalogue(store.revision, store.headings.since)

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
        [(stored, _)] = self._put(prepare([article]))
        self._index.tidy()
        return stored

    def add_all(self, articles: Iterable[Article]) -> Added:
        """Store articles in batches, and say how many were new, changed and unchanged.

        One that the database does not take is refused and the others are stored. What was read
        before an error of the iterable is stored, and what was stored stays.
        """
        changes: Counter[Change] = Counter()
        refused: list[str] = []
        for done in self.add_each(articles):
            if isinstance(done, Stored):
                changes[done.change] += 1
            else:
                refused.append(done)
        counts = {change.value: changes[change] for change in Change}
        return Added(**counts, refused=tuple(refused))

    def add_each(self, articles: Iterable[Article]) -> Generator[Stored | str, None, None]:
        """Store articles in batches, and yield, in their order, where each is or why it failed.

        Articles are read a few batches ahead of what is yielded.
        """
        known: deque[Stored] = deque()
        with closing(prepared(self._unknown(articles, known))) as batches:
            for batch in batches:
                yield from _emptied(known)
                yield from self._put_all(batch)
        yield from _emptied(known)
        self._index.tidy()

    def _unknown(self, articles: Iterable[Article], known: deque[Stored]) -> Iterator[Article]:
        """Note the articles at the beginning that are stored as they are; yield those behind.

        So what was added by a call that was interrupted is passed over, not prepared again.
        """
        batches = Batches(articles)
        coming = iter(batches)
        for batch in coming:
            ids = self._known(batch)
            known.extend(Stored(article_id, Change.UNCHANGED) for article_id in ids)
            yield from batch[len(ids) :]
            if len(ids) < len(batch):
                break
        yield from chain.from_iterable(coming)
        if batches.failure:
            raise batches.failure

    def _known(self, batch: Sequence[Article]) -> list[int]:
        try:
            return self._store.unchanged([with_language(article) for article in batch])
        except UnstorableArticleError:
            return []  # which one it is will be seen when they are stored

    def _put_all(self, batch: Batch) -> list[Stored | str]:
        """Store a batch and give where each article is, or why it was refused."""
        try:
            return [Stored(article.id or 0, change) for article, change in self._put(batch)]
        except UnstorableArticleError as error:
            if len(batch.articles) == 1:
                [article] = batch.articles
                return [f"{article.url or article.title}: {error}"]
        return [done for one in batch.articles for done in self._put_all(prepare([one]))]

    def _put(self, batch: Batch) -> list[tuple[Article, Change]]:
        with self._index.changing() as known:
            outcomes = self._store.put_all(list(batch.split()))
            known.written.append(batch.stored(outcomes, self._store.revision()))
        return outcomes

    def remove(self, article_id: int) -> None:
        """Remove an article and its history; ArticleNotFoundError where there is none."""
        with self._index.changing() as known:
            self._store.remove(article_id)
            known.removed.add(article_id)
        self._index.tidy()

    def article(self, article_id: int) -> Article:
        """Give one article; ArticleNotFoundError where there is none."""
        return self._store.get(article_id)

    def article_at(self, address: str) -> Article:
        """Give the article with a web address, however written; ArticleNotFoundError."""
        return self._store.get_at(address)

    def articles(
        self, *, newest_first: bool = False, offset: int = 0, limit: int | None = None
    ) -> list[Article]:
        """Give the articles, or a part of them, in the order in which they were added."""
        return self._store.articles(newest_first=newest_first, offset=offset, limit=limit)

    def browse(
        self,
        *,
        offset: int = 0,
        limit: int | None = None,
        publishers: Collection[str] | None = None,
        title_words: str | None = None,
    ) -> Page:
        """Give a part of the articles by their days, the newest first and those without one last.

        They can be those of some publishers, and those whose titles have all these words, in any
        form or as beginnings. Behind the end of the list its last part is given.
        """
        ids = self._catalogue.ids(publishers, title_words)
        if limit:
            offset = min(offset, max(0, (len(ids) - 1) // limit * limit))
        part = ids[offset : None if limit is None else offset + limit]
        found = self._store.versions(part)
        articles = tuple(found[each].article for each in part if each in found)
        return Page(articles, offset, len(ids))

    def read_titles(self, stop: Event) -> None:
        """Read the words of all titles, for which the first search would wait; `stop` ends it."""
        self._catalogue.read_titles(stop)

    def with_sentences(self, article_id: int) -> tuple[Article, list[Span]]:
        """Give an article, and where its sentences stand; ArticleNotFoundError without it."""
        split = self._store.split(article_id)
        return split.version.article, split.sentences

    def history(self, article_id: int) -> list[EarlierVersion]:
        """Give what an article said before, the newest first; ArticleNotFoundError without it.

        A version is kept where the text, the title, the authors, the publisher or the day is
        another: what a reader was shown.
        """
        self._store.get(article_id)
        return self._store.history.of(article_id)

    def copies(self, article_id: int) -> list[Article]:
        """Give the articles with nearly the same text; ArticleNotFoundError without the article.

        Half of the runs of five words are in both, as estimated from a sample.
        """
        self._store.get(article_id)
        ids = self._store.copies.of([article_id])[article_id]
        return [version.article for _, version in sorted(self._store.versions(ids).items())]

    def sentence_counts(self) -> dict[int, int]:
        """Give the number of sentences of each article that has any, by its id."""
        return self._store.sentence_counts()

    def publishers(self) -> dict[str, int]:
        """Give the publishers with their numbers of articles, the largest first."""
        return self._publishers.counts()

    def counts(self) -> Counts:
        """Say how many articles and sentences there are, and the newest article's date."""
        return self._counts()

    @property
    def database(self) -> Database:
        """The database, in which others can keep rows of their own."""
        return self._store.database

    @property
    def path(self) -> Path | None:
        """The database's file, None where it is not one."""
        return self._store.database.path

    def index_state(self) -> str:
        """Say what the index is made of and where it is kept."""
        return self._index.describe()

    @property
    def revision(self) -> int:
        """A number that every change of the articles raises, 0 before the first."""
        return self._store.revision()

    @property
    def languages(self) -> Set[str | None]:
        """The languages of the articles; None is among them where one's is not known."""
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
    ) -> Answer:
        """Answer a question with at most `limit` quotes, best first, or with the reason for none.

        `at` is when it is asked: an article from after that day cannot answer. `after` is the turn
        of the conversation before it, on which it may lean; only articles `within` a scope are
        quoted. The question can name one of its own; where that has no answer, but the articles
        outside it do, they are quoted, and the answer says so.
        """
        return self._answerer.answer(self._index.follow(), question, limit, at, after, within)

    def search(self, question: str, limit: int = 10, at: datetime | None = None) -> list[Quote]:
        """Give the sentences that share the question's words, best first, however few."""
        return [quote for _, quote in self.explain(question, limit, at)]

    def explain(
        self, question: str, limit: int = 10, at: datetime | None = None
    ) -> list[tuple[Hit, Quote]]:
        """Give the same sentences with the words and the features that brought them up."""
        return self._answerer.explain(self._index.follow(), question, limit, at)

    def quoted(self, reference: QuoteReference) -> Recalled | None:
        """Find a quote again that was shown earlier; None where its article was removed since."""
        return self._store.history.recall(reference)

    def example(self) -> str | None:
        """Give a question with an answer in one of the newest articles; None if none is found."""
        return next(iter(self._suggestions.examples()), None)

    def questions_about(self, article: Article) -> list[str]:
        """Give a few questions to which a stored article has the best answer."""
        return self._suggestions.about(article)

    def suggestions(self, silence: Silence) -> list[str]:
        """Give a few questions that would be answered, those near the unanswered one first."""
        return self._suggestions.near(silence)


def _emptied(known: deque[Stored]) -> Iterator[Stored]:
    while known:
        yield known.popleft()


def open_library(address: str) -> Library:
    """Open the library in a database, any SQLAlchemy address; "sqlite://" is one in memory."""
    return Library(Store(address))
