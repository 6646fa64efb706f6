"""The index: the sentences of the store under BM25, always as the store has them."""

from collections import Counter
from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass
from datetime import date

import numpy as np

from retrieval.analysis import analyze, base_language
from retrieval.bm25 import BM25, Postings, Scores, saturation
from retrieval.dates.recency import UNDATED, recency
from retrieval.index.evidence import Counts, Evidence, Field
from retrieval.index.layout import Layout, Numbers, view
from retrieval.language.normalization import MARKED_LANGUAGES, without_marks
from retrieval.query import Query
from retrieval.sentences import Span
from retrieval.store import SplitVersion, Store

# Sentences are short and of like length: the usual k1 1.5 and b .75 count repetition and length
# too high. P@1 of BM25 alone on the even (odd) questions of squad.json: .603 (.614) with those,
# .637 (.643) with these; k1 .4 to .6 and b .4 to .6 are within .004.
K1 = 0.6
B = 0.6
# Articles are long and differ in length: rank-bm25's own values.
ARTICLE_K1 = 1.5
ARTICLE_B = 0.75
# What the article's text and its title add to a sentence's score when candidates are chosen. Of
# the right sentences of squad.json .919 are among 50 candidates with these, .906 without.
ARTICLE_WEIGHT = 0.3
TITLE_WEIGHT = 0.3
# In units of the score, of which a rare word alone is worth about ten.
RECENCY_WEIGHT = 6.0

_NEIGHBOURS = 2  # sentences on either side


@dataclass(frozen=True, slots=True)
class Location:
    """A sentence: a span of an article as of one revision."""

    article_id: int
    revision: int
    span: Span


class SentenceIndex:
    """The posting lists of all sentences and titles, in memory. Not for two threads at once."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._clear()

    def _clear(self) -> None:
        self.revision = 0
        self._bm25 = BM25(k1=K1, b=B)
        self._titles = BM25(k1=K1, b=B)
        self._layout = Layout()
        # Of each article, by its id:
        self._slots: dict[int, int] = {}
        self._revisions: dict[int, int] = {}
        self._spoken: dict[int, str | None] = {}
        self._languages: Counter[str | None] = Counter()  # how many articles are in each

    # ── following the store ────────────────────────────────────────────────────────────────

    def follow(self) -> None:
        """Take in what was added, changed and removed since the last call."""
        revision = self._store.revision()
        if revision == self.revision:
            return
        if revision < self.revision or self._bm25.removed > self._bm25.corpus_size:
            self._clear()  # another database took the place of ours; or more dead than alive
        for changed in self._store.changed_since(self.revision):
            self._forget(changed.version.article_id)
            self._learn(changed)
        for article_id in self._slots.keys() - self._store.ids():
            self._forget(article_id)
        # Last: what fails before is done again by the next call.
        self.revision = revision

    def _learn(self, changed: SplitVersion) -> None:
        (article_id, revision, article), spans = changed
        language = article.language and base_language(article.language)
        sentences = [
            _posted(analyze(article.text[start:end], language), language) for start, end in spans
        ]
        self._bm25.add(sentences)
        self._titles.add([_posted(analyze(article.title, language), language)])
        self._slots[article_id] = self._layout.add(
            article_id,
            article.published.toordinal() if article.published else UNDATED,
            article.text,
            spans,
            [len(terms) for terms in sentences],
        )
        self._revisions[article_id] = revision
        self._spoken[article_id] = language
        self._languages[language] += 1

    def _forget(self, article_id: int) -> None:
        if article_id in self._slots:
            slot = self._slots.pop(article_id)
            self._bm25.remove(self._layout.remove(slot))
            self._titles.remove([slot])
            del self._revisions[article_id]
            language = self._spoken.pop(article_id)
            self._languages[language] -= 1
            if not self._languages[language]:
                del self._languages[language]

    # ── what is there ──────────────────────────────────────────────────────────────────────

    @property
    def articles(self) -> int:
        """How many articles the index holds."""
        return len(self._slots)

    @property
    def languages(self) -> Set[str | None]:
        """The languages of the articles, None for an unknown one."""
        return self._languages.keys()

    def lacks(self, query: Query) -> list[bool]:
        """Say of each term of a query whether no sentence or title has it."""
        return [not (self._bm25.df(term) or self._titles.df(term)) for term in _sought(query)]

    def location(self, number: int) -> Location:
        """Say which sentence has a number."""
        layout = self._layout
        article_id = layout.article_ids[layout.slots[number]]
        return Location(
            article_id=article_id,
            revision=self._revisions[article_id],
            span=Span(layout.starts[number], layout.ends[number]),
        )

    # ── looking for sentences ──────────────────────────────────────────────────────────────

    def candidates(self, query: Query, limit: int, latest: date) -> Numbers:
        """Give the numbers of sentences worth a closer look, of articles published by `latest`.

        They share a term with the query, and come by their own score, that of their article and
        its title, and how well its date fits. Of equals the older article's comes first, then the
        earlier in the text.
        """
        terms = _sought(query)
        numbers, scores = self._bm25.matching(terms)
        layout = self._layout
        slots = view(layout.slots)[numbers]
        known = view(layout.days)[slots] <= latest.toordinal()
        numbers, slots = numbers[known], slots[known]
        fits = recency(view(layout.days), query.time, query.asked)
        context = self._article_scores(terms) + RECENCY_WEIGHT * fits
        scores = (scores[known] + context[slots]).round(9)
        if len(scores) > limit:  # to sort them all would take longer than all else here
            worth = scores >= np.partition(scores, -limit)[-limit]
            numbers, slots, scores = numbers[worth], slots[worth], scores[worth]
        article_ids = view(layout.article_ids)[slots]
        starts = view(layout.starts)[numbers]
        best = np.lexsort((starts, article_ids, -scores))[:limit]
        return numbers[best].astype(np.int64)

    def _article_scores(self, terms: Sequence[str]) -> Scores:
        """Score every slot by the text and the title of its article, with the sentences' idf."""
        lengths = self._layout.article_lengths()
        scores = np.zeros(len(lengths))
        average = self._average_article()
        slots = view(self._layout.slots)
        title_lengths = np.array(self._titles.doc_len)
        for term in terms:
            documents, frequencies = self._bm25.postings(term)
            idf = self._bm25.term_idf(term)
            if len(documents):
                counts = np.bincount(slots[documents], frequencies, len(lengths))
                (there,) = counts.nonzero()
                scores[there] += (
                    ARTICLE_WEIGHT
                    * idf
                    * saturation(counts[there], lengths[there], average, ARTICLE_K1, ARTICLE_B)
                )
            titles, frequencies = self._titles.postings(term)
            if len(titles):
                scores[titles] += (
                    TITLE_WEIGHT
                    * idf
                    * saturation(frequencies, title_lengths[titles], self._titles.avgdl, K1, B)
                )
        return scores

    def _average_article(self) -> float:
        return self._bm25.avgdl * self._bm25.corpus_size / max(1, self.articles)

    def evidence(self, query: Query, numbers: Numbers) -> Evidence:
        """Count the query's terms in the candidates and around them."""
        terms = _sought(query)
        layout = self._layout
        places = layout.places(numbers)
        starts, ends = places.article_starts, places.article_ends
        after = numbers + 1
        ranges = [
            (numbers, after),
            (np.maximum(starts, numbers - 1), numbers),
            (places.paragraph_starts, places.paragraph_ends),
            (np.maximum(starts, numbers - _NEIGHBOURS), np.minimum(ends, after + _NEIGHBOURS)),
            (starts, ends),
        ]
        avgdl = self._bm25.avgdl
        averages = [
            avgdl,
            avgdl,
            avgdl * self._bm25.corpus_size / max(1, layout.paragraphs),
            avgdl * (2 * _NEIGHBOURS + 1),
            self._average_article(),
        ]
        frequencies, documents = _occurrences(map(self._bm25.postings, terms), ranges)
        sentence, previous, paragraph, neighbourhood, article = (
            Field(counts, layout.lengths(*bounds), average)
            for counts, bounds, average in zip(frequencies, ranges, averages, strict=True)
        )
        return Evidence(
            idf=np.array([self._bm25.term_idf(term) for term in terms]),
            sentence=sentence,
            previous=previous,
            paragraph=paragraph,
            neighbourhood=neighbourhood,
            article=article,
            title=self._title_field(terms, places.slots),
            holders=documents[-1],
            siblings=ends - starts,
            opens_article=numbers == starts,
            opens_paragraph=numbers == places.paragraph_starts,
            days=view(layout.days)[places.slots],
        )

    def _title_field(self, terms: Sequence[str], slots: Numbers) -> Field:
        [frequencies], _ = _occurrences(map(self._titles.postings, terms), [(slots, slots + 1)])
        return Field(frequencies, np.array(self._titles.doc_len)[slots], self._titles.avgdl)


def _occurrences(
    postings: Iterable[Postings], ranges: Sequence[tuple[Numbers, Numbers]]
) -> tuple[Counts, Counts]:
    """Count how often each of T terms stands in ranges of document numbers, and in how many.

    There are F starts and ends of n ranges; both results are of the shape (F, T, n).
    """
    # As the lists' own type: numpy would otherwise copy a whole list to compare it. And all
    # together: a search costs more to begin than to make.
    bounds = np.array(ranges, np.int32)
    frequencies, documents = [], []
    for numbers, repeated in postings:
        before = np.concatenate(([0], np.cumsum(repeated)))
        places = np.searchsorted(numbers, bounds)
        frequencies.append(before[places[:, 1]] - before[places[:, 0]])
        documents.append(places[:, 1] - places[:, 0])
    return np.stack(frequencies, 1), np.stack(documents, 1)


def _posted(terms: Sequence[str], language: str | None) -> list[str]:
    """Give an article's terms as the posting lists have them: with their language.

    So German "die" never meets English "die", and finding either stays one look-up. Vietnamese
    terms stand there with and without their marks, which tell words apart and yet are left out
    by many who ask.
    """
    if language is None:
        return list(terms)
    posted = [f"{language}:{term}" for term in terms]
    if language in MARKED_LANGUAGES:
        posted += [f"{language}~{without_marks(term)}" for term in terms]
    return posted


def _sought(query: Query) -> list[str]:
    """Give a query's terms as the posting lists have them."""
    if query.language is None:
        return list(query.terms)
    kind = "~" if query.is_unmarked else ":"
    return [f"{query.language}{kind}{term}" for term in query.terms]
