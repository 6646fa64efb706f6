"""The library: the articles and the index over them, behind one door."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from itertools import chain
from pathlib import Path
from threading import Lock
from types import TracebackType
from typing import Self

from retrieval.answer import Answer, Quote, QuoteReference, Recalled
from retrieval.answer_types.answer_span import answer_span
from retrieval.article import Article
from retrieval.database import Database
from retrieval.errors import UnstorableArticleError
from retrieval.examples import example_questions
from retrieval.history import EarlierVersion
from retrieval.index.folder import Folder, folder_path
from retrieval.index.sentence_index import SentenceIndex
from retrieval.index.snapshot import Snapshot
from retrieval.preparation.batch import Batch, prepare, with_language
from retrieval.preparation.workers import Batches, prepared
from retrieval.query import Query, understand
from retrieval.quoting.context import with_contexts
from retrieval.quoting.duplicates import fold, naming
from retrieval.ranking import matches
from retrieval.search import Hit, search
from retrieval.store import Counts, Store
from retrieval.support import NO_ARTICLES, SUPPORT, support, unanswered
from retrieval.versions import Change

_RANKED = 20  # hits among which copies are folded, so that three quotes are left
# Scores are log odds: what is this far behind the best is 1/50 as likely to answer. R@3 of
# xquad.en and wikiqa-dev by margin: 2 .906, .810; 3 .928, .833; 4 .937, .833; without .942, .833;
# with 4 there are 2.1 quotes in an answer instead of 3.
_MARGIN = 4.0
_EXAMPLES = 5  # newest articles in which an example is looked for: some hold no good one
_EASTMOST = timedelta(hours=14)


@dataclass(frozen=True, slots=True)
class Added:
    """What adding articles did: how many were new, changed and unchanged, and why some failed.

    `refused` has a sentence for each article that the database does not take.
    """

    new: int = 0
    changed: int = 0
    unchanged: int = 0
    refused: tuple[str, ...] = ()


class Library:
    """Articles to add and remove, and questions to ask of them; safe to use from many threads."""

    def __init__(self, store: Store) -> None:
        self._store = store
        folder = folder_path(store.database)
        self._index = SentenceIndex(store, Folder(folder) if folder else None)
        # One after the other: eight threads that take the interpreter and the processor's cache
        # from each other answer .6 as many questions as one.
        self._asking = Lock()

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
        with closing(prepared(self._unknown(articles, changes))) as batches:
            for batch in batches:
                for done in self._put_all(batch):
                    if isinstance(done, Change):
                        changes[done] += 1
                    else:
                        refused.append(done)
        self._index.tidy()
        counts = {change.value: changes[change] for change in Change}
        return Added(**counts, refused=tuple(refused))

    def _unknown(self, articles: Iterable[Article], changes: Counter[Change]) -> Iterator[Article]:
        """Count the articles at the beginning that are stored as they are; yield those behind.

        So what was added by a call that was interrupted is passed over, not prepared again.
        """
        batches = Batches(articles)
        coming = iter(batches)
        for batch in coming:
            known = self._known(batch)
            changes[Change.UNCHANGED] += known
            yield from batch[known:]
            if known < len(batch):
                break
        yield from chain.from_iterable(coming)
        if batches.failure:
            raise batches.failure

    def _known(self, batch: Sequence[Article]) -> int:
        try:
            return self._store.unchanged([with_language(article) for article in batch])
        except UnstorableArticleError:
            return 0  # which one it is will be seen when they are stored

    def _put_all(self, batch: Batch) -> list[Change | str]:
        """Store a batch and give what each article did, or why it was refused."""
        try:
            return [change for _, change in self._put(batch)]
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

    def articles(
        self, *, newest_first: bool = False, offset: int = 0, limit: int | None = None
    ) -> list[Article]:
        """Give the articles, or a part of them, in the order in which they were added."""
        return self._store.articles(newest_first=newest_first, offset=offset, limit=limit)

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

    def counts(self) -> Counts:
        """Say how many articles and sentences there are, and the newest article's date."""
        return self._store.counts()

    @property
    def path(self) -> Path | None:
        """The database's file, None where it is not one."""
        return self._store.database.path

    @property
    def database(self) -> Database:
        """The database, in which others may keep rows of their own beside the articles."""
        return self._store.database

    def index_state(self) -> str:
        """Say what the index is made of and where it is kept."""
        return self._index.describe()

    @property
    def untouched(self) -> bool:
        """Whether nothing was ever stored here."""
        return self._store.revision() == 0

    # ── questions ──────────────────────────────────────────────────────────────────────────

    def ask(self, question: str, limit: int = 3, at: datetime | None = None) -> Answer:
        """Answer a question with at most `limit` quotes, best first, or with the reason for none.

        `at` is when it is asked: an article from after that day cannot answer.
        """
        snapshot = self._index.follow()
        if not snapshot.articles:
            return Answer(question=question, reason=NO_ARTICLES)
        with self._asking:
            return self._answer(snapshot, question, limit, at)

    def _answer(
        self, snapshot: Snapshot, question: str, limit: int, at: datetime | None
    ) -> Answer:
        queries, hits = _hits(snapshot, question, max(limit, _RANKED), at)
        degree = support(hits[0]) if hits else 0.0
        if degree >= SUPPORT:
            quotes = tuple(with_contexts(self._quotes(hits, limit, _day(at))))
            if quotes:
                return Answer(question=question, quotes=quotes, support=degree)
        nearest = next((quote.article for _, quote in self._quoted(hits[:1])), None)
        reason = unanswered(queries, snapshot.lacks, nearest)
        return Answer(question=question, reason=reason, support=degree)

    def search(self, question: str, limit: int = 10, at: datetime | None = None) -> list[Quote]:
        """Give the sentences that share the question's words, best first, however few."""
        return [quote for _, quote in self.explain(question, limit, at)]

    def explain(
        self, question: str, limit: int = 10, at: datetime | None = None
    ) -> list[tuple[Hit, Quote]]:
        """Give the same sentences with the words and the features that brought them up."""
        snapshot = self._index.follow()
        with self._asking:
            _, hits = _hits(snapshot, question, limit, at)
            return [(hit, _marked(quote, hit.query)) for hit, quote in self._quoted(hits)]

    def _quotes(self, hits: Sequence[Hit], limit: int, latest: date) -> list[Quote]:
        """Give what is worth showing beside the best hit, copies folded, up to a day."""
        copies = self._store.copies.of({hit.location.article_id for hit in hits})

        def are_copies(one: int, other: int) -> bool:
            return hits[other].location.article_id in copies[hits[one].location.article_id]

        # Folded first: a copy in an article whose title or paragraph says less is far behind.
        groups = [
            [hits[n] for n in group]
            for group in fold([hit.terms for hit in hits], limit, are_copies)
        ]
        near = [group for group in groups if group[0].score >= hits[0].score - _MARGIN]
        chosen = [hit for group in near for hit in group]
        quoted = {hit.location: quote for hit, quote in self._quoted(chosen)}
        quotes = []
        for group in near:
            found = [(hit, quoted[hit.location]) for hit in group if hit.location in quoted]
            if found:
                (hit, first), *others = found
                also_in = {quote.article.id: quote.article for _, quote in others}
                also_in.pop(first.article.id, None)
                folded = replace(first, also_in=tuple(also_in.values()))
                quotes.append(_marked(folded, hit.query))
        return self._with_copies(quotes, copies, latest)

    def _with_copies(
        self, quotes: Sequence[Quote], copies: Mapping[int, Sequence[int]], latest: date
    ) -> list[Quote]:
        """Name, too, the copies of a quote's article that have it, though they were no hits."""
        near = [copies[quote.article.id or 0] for quote in quotes]
        if not any(near):
            return list(quotes)
        versions = self._store.versions(set(chain.from_iterable(near)))
        named = []
        for quote, ids in zip(quotes, near, strict=True):
            articles = [versions[each].article for each in ids if each in versions]
            named.append(naming(quote, articles, latest))
        return named

    def _quoted(self, hits: Sequence[Hit]) -> list[tuple[Hit, Quote]]:
        """Give hits as quotes; what another process has changed or removed is passed over."""
        versions = self._store.versions({hit.location.article_id for hit in hits})
        quoted = []
        for hit in hits:
            version = versions.get(hit.location.article_id)
            if version and version.revision == hit.location.revision:
                quoted.append((hit, _quote(version.article, hit)))
        return quoted

    def quoted(self, reference: QuoteReference) -> Recalled | None:
        """Find a quote again that was shown earlier; None where its article was removed since."""
        return self._store.history.recall(reference)

    def example(self) -> str | None:
        """Give a question with an answer in one of the newest articles; None if none is found."""
        for article in self.articles(newest_first=True, limit=_EXAMPLES):
            for question in example_questions(article):
                if self.ask(question).quotes:
                    return question
        return None


def _hits(
    snapshot: Snapshot, question: str, limit: int, at: datetime | None
) -> tuple[tuple[Query, ...], list[Hit]]:
    queries = understand(question, snapshot.languages, at or datetime.now(UTC))
    return queries, search(snapshot, queries, _day(at), limit)


def _quote(article: Article, hit: Hit) -> Quote:
    start, end = hit.location.span
    return Quote(
        text=article.text[start:end],
        start=start,
        end=end,
        score=hit.score,
        article=article,
        revision=hit.location.revision,
    )


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
