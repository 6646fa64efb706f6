"""The index: the sentences of the store under BM25, always as the store has them."""

from array import array
from collections import Counter
from dataclasses import dataclass
from datetime import date

import numpy as np

from retrieval.analysis import DEFAULT_LANGUAGE, analyze
from retrieval.bm25 import BM25
from retrieval.sentences import Span
from retrieval.store import SplitVersion, Store

# Sentences are short and of like length: the usual k1 1.5 and b .75 count repetition and length
# too high. P@1 on the even (odd) questions of squad.json: .603 (.614) with those, .637 (.643) with
# these; k1 .4 to .6 and b .4 to .6 are within .004. python -m tests.evaluation.constants DATA
K1 = 0.6
B = 0.6


@dataclass(frozen=True, slots=True)
class Hit:
    """A sentence and its score: a span of an article as of one revision."""

    article_id: int
    revision: int
    span: Span
    score: float


class SentenceIndex:
    """The posting lists of all sentences, in memory. Not for two threads at once."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._clear()

    def _clear(self) -> None:
        self.revision = 0
        self._bm25 = BM25(k1=K1, b=B)
        # Of each sentence, by its number in the posting lists:
        self._article_ids: array[int] = array("q")
        self._starts: array[int] = array("q")
        self._ends: array[int] = array("q")
        self._days: array[int] = array("q")  # when its article was published, 0 for unknown
        # Of each article, by its id:
        self._numbers: dict[int, range] = {}
        self._revisions: dict[int, int] = {}
        self._languages: dict[int, str] = {}

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
        for article_id in self._numbers.keys() - self._store.ids():
            self._forget(article_id)
        # Last: what fails before is done again by the next call.
        self.revision = revision

    def _learn(self, changed: SplitVersion) -> None:
        (article_id, revision, article), spans = changed
        day = article.published.toordinal() if article.published else 0
        self._numbers[article_id] = self._bm25.add(
            analyze(article.text[start:end], article.language) for start, end in spans
        )
        self._revisions[article_id] = revision
        if article.language:
            self._languages[article_id] = article.language
        self._article_ids.extend([article_id] * len(spans))
        self._starts.extend(span.start for span in spans)
        self._ends.extend(span.end for span in spans)
        self._days.extend([day] * len(spans))

    def _forget(self, article_id: int) -> None:
        if article_id in self._numbers:
            self._bm25.remove(self._numbers.pop(article_id))
            del self._revisions[article_id]
            self._languages.pop(article_id, None)

    @property
    def articles(self) -> int:
        """How many articles the index holds."""
        return len(self._numbers)

    @property
    def language(self) -> str:
        """The language that most articles name, in which questions are analysed."""
        named = Counter(self._languages.values()).most_common(1)
        return named[0][0] if named else DEFAULT_LANGUAGE

    def idf(self, term: str) -> float:
        """Say how telling a term is: the rarer, the more; an unknown one the most."""
        return self._bm25.term_idf(term)

    def has(self, term: str) -> bool:
        """Say whether any sentence has the term."""
        return self._bm25.df(term) > 0

    def search(self, terms: list[str], limit: int, latest: date) -> list[Hit]:
        """Give the best sentences that share a term, of articles published by `latest`.

        Of equal scores the older article's comes first, then the earlier in the text.
        """
        numbers, scores = self._bm25.matching(terms)
        known = np.frombuffer(self._days, np.int64)[numbers] <= latest.toordinal()
        numbers, scores = numbers[known], scores[known]
        article_ids = np.frombuffer(self._article_ids, np.int64)[numbers]
        starts = np.frombuffer(self._starts, np.int64)[numbers]
        best = np.lexsort((starts, article_ids, -scores))[:limit]
        return [
            Hit(
                article_id=(article_id := int(article_ids[i])),
                revision=self._revisions[article_id],
                span=Span(int(starts[i]), self._ends[numbers[i]]),
                score=float(scores[i]),
            )
            for i in best
        ]
