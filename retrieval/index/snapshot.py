"""The index at one revision: its segments, without what was removed, as one whole."""

from collections import Counter
from collections.abc import Collection, Sequence, Set
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from retrieval.answer_types.sentence_terms import SentenceTerms
from retrieval.dates.recency import UNDATED, is_in_time
from retrieval.index.bm25 import BM25, Part, Removed
from retrieval.index.kernels import loops
from retrieval.index.postings import Numbers, lengths, starts
from retrieval.index.segment import KIND_SHIFT, TERM_MASK, Segment
from retrieval.index.terms import prefix, query_terms
from retrieval.questions.query import Query
from retrieval.text.sentences import Span

Flags = npt.NDArray[np.bool_]

# Sentences are short and of similar length: the usual k1 1.5 and b .75 give repetition and length
# too much weight. P@1 of BM25 alone on the even (odd) questions of squad.json: .603 (.614) with
# those, .637 (.643) with these; k1 .4 to .6 and b .4 to .6 are within .004.
K1 = 0.6
B = 0.6


@dataclass(frozen=True, slots=True)
class Location:
    """Where a sentence is: a span of an article, in the version of one revision."""

    article_id: int
    revision: int
    span: Span


class LiveSegment:
    """A segment, the slots of its removed articles, and its name on disk, "" if in memory."""

    def __init__(self, segment: Segment, removed: Set[int] = frozenset(), name: str = "") -> None:
        self.segment = segment
        self.removed = frozenset(removed)
        self.name = name
        # Used at every question, therefore in the type in which numpy computes.
        self.article_ids = segment.article_ids.astype(np.int64)
        self.revisions = segment.revisions.astype(np.int64)
        self.firsts = segment.firsts.astype(np.int64)
        self.stays = np.ones(len(self.article_ids), np.bool_)
        self.stays[list(self.removed)] = False
        self.days = np.where(self.stays, segment.days.astype(np.int64), UNDATED)
        gone = np.flatnonzero(~self.stays)
        self.sentences = Part(
            segment.vocabulary,
            segment.sentences,
            segment.word_starts,
            Removed(self.firsts[gone], self.firsts[gone + 1]),
        )
        self.titles = Part(
            segment.vocabulary,
            segment.titles,
            starts(segment.title_words),
            Removed(gone, gone + 1),
        )

    def without(self, removed: Set[int]) -> "LiveSegment":
        """Return the same segment without the articles in these slots, too."""
        return LiveSegment(self.segment, self.removed | removed, self.name)

    def has_articles(self) -> bool:
        """Return whether any article is left in it."""
        return bool(self.stays.any())

    def slots_of(self, ids: Collection[int]) -> set[int]:
        """Return the slots of those of the articles that are here and not removed."""
        is_here = np.isin(self.article_ids, np.fromiter(ids, np.int64, len(ids)))
        return set(np.flatnonzero(is_here & self.stays).tolist())

    def versions(self) -> dict[int, tuple[int, int]]:
        """Return the revision and the fingerprint of each article, by id."""
        columns = (self.article_ids, self.revisions, self.segment.fingerprints)
        return {
            article_id: (revision, fingerprint)
            for article_id, revision, fingerprint in zip(
                *(column[self.stays].tolist() for column in columns), strict=True
            )
        }

    @cached_property
    def paragraphs(self) -> int:
        """The number of paragraphs."""
        counted = self.stays & (lengths(self.firsts) > 0)
        numbers = self.segment.paragraphs
        first = numbers[self.firsts[:-1][counted]].astype(np.int64)
        last = numbers[self.firsts[1:][counted] - 1].astype(np.int64)
        return int((last - first + 1).sum())

    @cached_property
    def article_lengths(self) -> Numbers:
        """The number of terms in the sentences of each article."""
        return lengths(self.segment.word_starts[self.firsts])

    @cached_property
    def languages(self) -> Counter[str | None]:
        """The number of articles in each language."""
        numbers, counts = np.unique(self.segment.spoken[self.stays], return_counts=True)
        names = self.segment.languages
        return Counter({names[n]: int(c) for n, c in zip(numbers, counts, strict=True)})


@dataclass(frozen=True, slots=True)
class QueryPostings:
    """A query's T terms in the index: their idf, and where their lists are in each segment.

    `dfs` and `title_dfs` are the numbers of sentences and of titles that have each term.
    """

    idf: list[float]
    dfs: list[int]
    title_dfs: list[int]
    sentences: list[Numbers]
    titles: list[Numbers]


class Snapshot:
    """Segments as one index, immutable; sentences are numbered through all of them."""

    def __init__(self, segments: Sequence[LiveSegment] = (), revision: int = 0) -> None:
        self.segments = tuple(segments)
        self.revision = revision
        self.bm25 = BM25((each.sentences for each in segments), k1=K1, b=B)
        self.titles = BM25((each.titles for each in segments), k1=K1, b=B)
        self.articles = self.titles.corpus_size
        self._languages = sum((each.languages for each in segments), Counter[str | None]())

    @property
    def languages(self) -> Set[str | None]:
        """The languages of the articles; None for an unknown one."""
        return self._languages.keys()

    @cached_property
    def average_article(self) -> float:
        """The mean number of terms in the sentences of an article."""
        return max(1.0, self.bm25.avgdl * self.bm25.corpus_size / max(1, self.articles))

    @cached_property
    def average_paragraph(self) -> float:
        """The mean number of terms in a paragraph."""
        paragraphs = sum(each.paragraphs for each in self.segments)
        return self.bm25.avgdl * self.bm25.corpus_size / max(1, paragraphs)

    def articles_with_ids(self, ids: Collection[int]) -> Flags:
        """Return for each article of all segments whether its id is one of these."""
        wanted = np.fromiter(ids, np.int64, len(ids))
        return np.concatenate([np.isin(each.article_ids, wanted) for each in self.segments])

    def sentences_of(self, ids: Collection[int]) -> Numbers:
        """Return the numbers of all sentences of these articles."""
        numbers = [np.empty(0, np.int64)]
        for offset, live in zip(self.bm25.offsets, self.segments, strict=True):
            for slot in sorted(live.slots_of(ids)):
                numbers.append(offset + np.arange(live.firsts[slot], live.firsts[slot + 1]))
        return np.concatenate(numbers)

    def article_ids(self, flags: Flags) -> list[int]:
        """Return the ids of the articles, of all segments, that have a flag."""
        article_ids = np.concatenate([each.article_ids for each in self.segments])
        flagged: list[int] = article_ids[flags].tolist()
        return flagged

    def articles_between(self, first: date | None, last: date | None) -> Flags:
        """Return for each article of all segments whether it was published in these days.

        With both ends open every article was; otherwise none without a date.
        """
        days = np.concatenate([each.days for each in self.segments])
        if first is None and last is None:
            return np.ones(len(days), np.bool_)
        start, end = (first or date.min).toordinal(), (last or date.max).toordinal()
        within: Flags = (days != UNDATED) & (days >= start) & (days <= end)
        return within

    def find(self, query: Query) -> QueryPostings:
        """Look up a query's terms in all segments."""
        terms = query_terms(query)
        sentences, titles = [], []
        for each in self.segments:
            numbers = loops.numbers(each.segment.vocabulary, terms)
            sentences.append(each.sentences.lists.places(numbers))
            titles.append(each.titles.lists.places(numbers))
        dfs = self.bm25.dfs(sentences)
        return QueryPostings(
            idf=[self.bm25.idf_of(df) for df in dfs],
            dfs=dfs,
            title_dfs=self.titles.dfs(titles),
            sentences=sentences,
            titles=titles,
        )

    def lacks(self, query: Query) -> list[bool]:
        """Return for each term of a query whether no sentence and no title has it.

        Nor does one lack the words for a time that an article is of.
        """
        postings = self.find(query)
        days = np.concatenate([each.days for each in self.segments] or [np.empty(0, np.int64)])
        dated = query.dated if is_in_time(days, query.time).any() else frozenset[str]()
        return [
            not (in_sentences or in_titles or term in dated)
            for term, in_sentences, in_titles in zip(
                query.terms, postings.dfs, postings.title_dfs, strict=True
            )
        ]

    def sentences_with(self, query: Query) -> list[Numbers]:
        """Return for each term of a query the numbers of the sentences that have it, ascending."""
        found: list[list[Numbers]] = [[] for _ in query.terms]
        places = self.find(query).sentences
        for live, offset, bounds in zip(self.segments, self.bm25.offsets, places, strict=False):
            for numbers, (start, end) in zip(found, bounds.tolist(), strict=True):
                documents = live.sentences.lists.documents[start:end].astype(np.int64)
                numbers.append(documents[live.stays[live.segment.slots[documents]]] + offset)
        return [np.concatenate(numbers) for numbers in found]

    def articles_of(self, numbers: Numbers) -> Numbers:
        """Return the ids of the articles of some sentences, each once, ascending."""
        ids = [
            self.segments[index].article_ids[self.segments[index].segment.slots[local]]
            for index, _, local in self.by_segment(numbers)
        ]
        return np.unique(np.concatenate(ids)) if ids else np.empty(0, np.int64)

    def by_segment(self, numbers: Numbers) -> list[tuple[int, Numbers, Numbers]]:
        """Group sentences by segment: its position, the positions in `numbers`, local numbers."""
        bounds = [*self.bm25.offsets, self.bm25.size]
        parts = []
        for index, (start, end) in enumerate(pairwise(bounds)):
            (chosen,) = ((numbers >= start) & (numbers < end)).nonzero()
            if len(chosen):
                parts.append((index, chosen, numbers[chosen] - start))
        return parts

    def locations(self, numbers: Numbers) -> list[Location]:
        """Return the locations of the sentences with these numbers."""
        located: dict[int, Location] = {}
        for index, chosen, local in self.by_segment(numbers):
            live = self.segments[index]
            slots = live.segment.slots[local]
            begins = live.segment.starts[local].astype(np.int64)
            for position, *values in zip(
                chosen.tolist(),
                live.article_ids[slots].tolist(),
                live.revisions[slots].tolist(),
                begins.tolist(),
                (begins + live.segment.extents[local]).tolist(),
                strict=True,
            ):
                article_id, revision, start, end = values
                located[position] = Location(article_id, revision, Span(start, end))
        return [located[position] for position in range(len(numbers))]

    def read(self, numbers: Numbers, query: Query) -> list[SentenceTerms]:
        """Return the terms of sentences, in the form of the query's, without their prefix."""
        language_prefix = prefix(query.language, is_unmarked=query.is_unmarked)
        read: dict[int, SentenceTerms] = {}
        for index, chosen, local in self.by_segment(numbers):
            segment = self.segments[index].segment
            bounds = np.stack((segment.word_starts[local], segment.word_starts[local + 1]), 1)
            words = [segment.words[start:end] for start, end in bounds.tolist()]
            together = np.concatenate(words)
            terms, inverse = np.unique(together & TERM_MASK, return_inverse=True)
            names = segment.vocabulary.terms(terms.tolist())
            has_prefix = [name.startswith(language_prefix) for name in names]
            bare = [name.removeprefix(language_prefix) for name in names]
            kinds = (together >> KIND_SHIFT).tolist()
            numbered = inverse.tolist()
            end = 0
            for position, length in zip(chosen.tolist(), map(len, words), strict=True):
                start, end = end, end + length
                kept = [i for i in range(start, end) if has_prefix[numbered[i]]]
                read[position] = SentenceTerms(
                    [bare[numbered[i]] for i in kept], [kinds[i] for i in kept]
                )
        return [read[position] for position in range(len(numbers))]
