"""rank-bm25's BM25Okapi, evaluated over posting lists.

The score is rank-bm25's own, to the bit; only how it is computed differs. The stock class looks
into every document for every query term. Here a term's posting list names the documents that have
it, and only these are touched. The lists hold no statistics of the corpus: the number of
documents, their average length and the document frequencies are added when a query is scored. So
lists over different documents can be searched as one, and documents can be removed.
"""

import math
import threading
from array import array
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import cached_property
from itertools import accumulate
from typing import Any, NamedTuple, Self, TypeVar

import numpy as np
import numpy.typing as npt
from rank_bm25 import BM25Okapi

from retrieval.index.kernels import loops
from retrieval.index.postings import Integers, PostingLists, invert, starts
from retrieval.index.vocabulary import Vocabulary

Numbers = npt.NDArray[np.int64]
Scores = npt.NDArray[np.float64]
Item = TypeVar("Item")


def idf(df: int, corpus_size: int) -> float:
    """Return log(1 + (N − df + ½) / (df + ½)): high for a rare term, highest for an unknown one.

    Lucene's form of Robertson and Spärck Jones's weight, positive for every df
    (org.apache.lucene.search.similarities.BM25Similarity.idf).
    """
    return math.log(1 + (corpus_size - df + 0.5) / (df + 0.5))


def saturation(
    q_freq: npt.NDArray[Any], doc_len: npt.NDArray[Any], avgdl: float, k1: float, b: float
) -> Scores:
    """Return the saturated frequency of a term in a document, 0 to k1 + 1, as in BM25Okapi."""
    counts: Scores = q_freq * (k1 + 1) / (q_freq + length_norm(doc_len, avgdl, k1, b))
    return counts


def length_norm(doc_len: npt.NDArray[Any], avgdl: float, k1: float, b: float) -> Scores:
    """Return the part of it that depends on the document alone: k1 for one of average length."""
    norm: Scores = k1 * (1 - b + b * doc_len / avgdl)
    return norm


class Removed(NamedTuple):
    """Documents that are left out, as ranges of numbers, ascending and disjoint."""

    starts: Numbers
    ends: Numbers

    @property
    def numbers(self) -> Numbers:
        """All their numbers."""
        lengths = self.ends - self.starts
        before = np.repeat(self.starts - starts(lengths)[:-1], lengths)
        numbers: Numbers = np.arange(len(before)) + before
        return numbers

    def count(self, documents: Integers) -> int:
        """Return how many of a posting list's documents are left out."""
        # In the list's own type: numpy would otherwise copy the whole list to compare it.
        bounds = np.stack((self.starts, self.ends)).astype(documents.dtype)
        places = np.searchsorted(documents, bounds)
        return int((places[1] - places[0]).sum())


_NO_NUMBERS = np.empty(0, np.int64)
NONE_REMOVED = Removed(_NO_NUMBERS, _NO_NUMBERS)
_STAYS = np.array([0.0, -np.inf])  # the score added to a document, by `Part.is_removed`


class Part:
    """D of a corpus's documents: their posting lists and lengths, and which are left out.

    `bounds` (D + 1) are the cumulative lengths of the documents before each.
    """

    def __init__(
        self,
        vocabulary: Vocabulary,
        lists: PostingLists,
        bounds: Integers,
        removed: Removed = NONE_REMOVED,
    ) -> None:
        self.vocabulary = vocabulary
        self.lists = lists
        self.bounds = bounds
        self.removed = removed
        self.removed_numbers = removed.numbers
        self.size = len(bounds) - 1
        self.documents = self.size - len(self.removed_numbers)
        gone = bounds[removed.ends].astype(np.int64) - bounds[removed.starts].astype(np.int64)
        self.length = int(bounds[-1]) - int(gone.sum())

    @cached_property
    def is_removed(self) -> npt.NDArray[np.uint8]:
        """1 for each document that is left out, 0 for the others."""
        flags = np.zeros(self.size, np.uint8)
        flags[self.removed_numbers] = 1
        flags.flags.writeable = False  # as a segment's arrays are: so it is the same compiled loop
        return flags

    def places(self, terms: Sequence[str]) -> Numbers:
        """Return where the lists of T terms begin and end, (T, 2)."""
        return self.lists.places(loops.numbers(self.vocabulary, terms))

    def dfs(self, places: Numbers) -> list[int]:
        """Return how many documents of each list are not left out."""
        lengths: list[int] = (places[:, 1] - places[:, 0]).tolist()
        if not len(self.removed.starts):
            return lengths
        documents = self.lists.documents
        return [
            length - self.removed.count(documents[start:end])
            for length, (start, end) in zip(lengths, places.tolist(), strict=True)
        ]


class BM25(BM25Okapi):  # type: ignore[misc]  # rank-bm25 ships no types
    """BM25Okapi with Lucene's idf, for any corpus, in parts.

    Documents are numbered through all parts, including those that are left out. Three faults of
    the stock class are corrected: a corpus may be empty; no idf is zero or negative, so documents
    that share a term with the query, and only these, score above zero; best-of lists contain only
    matches. As in the stock class, a term that the query repeats counts each time.
    """

    def __init__(self, parts: Iterable[Part], k1: float = 1.5, b: float = 0.75) -> None:
        super().__init__(parts, k1=k1, b=b)

    def _initialize(self, parts: Iterable[Part]) -> dict[str, int]:
        self.parts = tuple(parts)
        *self.offsets, self.size = accumulate((part.size for part in self.parts), initial=0)
        self.corpus_size = sum(part.documents for part in self.parts)
        length = sum(part.length for part in self.parts)
        # If all documents are empty, none has a term, and the average is never used.
        self.avgdl = length / self.corpus_size if length else 1.0
        return {}

    def _calc_idf(self, nd: dict[str, int]) -> None:
        # The posting lists and `term_idf` replace the stock class's dictionaries.
        del self.idf, self.doc_freqs, self.doc_len

    @classmethod
    def over(cls, corpus: Iterable[Sequence[str]], k1: float = 1.5, b: float = 0.75) -> Self:
        """Return the index of a corpus of documents, which are lists of terms."""
        part, _ = invert_corpus(corpus)
        return cls([part], k1=k1, b=b)

    # ── terms ──────────────────────────────────────────────────────────────────────────────

    def places(self, query: Sequence[str]) -> list[Numbers]:
        """Return for each part where the lists of the query's terms begin and end."""
        if isinstance(query, str):
            raise TypeError("a query is a list of terms, not a string")
        return [part.places(query) for part in self.parts]

    def dfs(self, places: Sequence[Numbers]) -> list[int]:
        """Return the number of documents that have each term, given where its lists are."""
        counts = [part.dfs(lists) for part, lists in zip(self.parts, places, strict=True)]
        return [sum(of_term) for of_term in zip(*counts, strict=True)]

    def df(self, term: str) -> int:
        """Return the number of documents that have a term."""
        return sum(self.dfs(self.places([term])))

    def idf_of(self, df: int) -> float:
        """Return the idf of a term that `df` documents have."""
        return idf(df, self.corpus_size)

    def term_idf(self, term: str) -> float:
        """Return the idf of a term."""
        return self.idf_of(self.df(term))

    # ── scores ─────────────────────────────────────────────────────────────────────────────

    @contextmanager
    def scored_part(self, number: int, places: Numbers, idfs: Sequence[float]) -> Iterator[Scores]:
        """Lend the scores of a part's documents, by number; 0 for those that do not match.

        The borrower sets them to zero again.
        """
        part = self.parts[number]
        with _zeros(part.size) as scores:
            loops.add_scores(part.lists, places, idfs, self.saturations[number], scores)
            scores[part.removed_numbers] = 0.0
            yield scores

    def best_in_context(
        self,
        number: int,
        places: Numbers,
        idfs: Sequence[float],
        groups: Integers,
        context: Scores,
        n: int,
    ) -> tuple[Numbers, Scores]:
        """Return the best documents of a part, with the scores of their groups; see `loops.best`.

        Documents are left out by means of `context` only.
        """
        part, counts = self.parts[number], self.saturations[number]
        with _zeros(part.size) as scores:
            return loops.best(part.lists, places, idfs, counts, scores, groups, context, n)

    @cached_property
    def saturations(self) -> list[Scores]:
        """The saturation of each pair of a frequency and a length, for each part."""
        return [
            saturation(part.lists.frequencies, part.lists.lengths, self.avgdl, self.k1, self.b)
            for part in self.parts
        ]

    def matching(self, query: Sequence[str]) -> tuple[Numbers, Scores]:
        """Return the numbers and the scores of the documents that share a term with the query."""
        numbers, scores = [_NO_NUMBERS], [np.empty(0)]
        places, idfs = self._found(query)
        for number, lists in enumerate(places):
            with self.scored_part(number, lists, idfs) as found:
                matching = np.flatnonzero(found != 0)
                numbers.append(matching + self.offsets[number])
                scores.append(found[matching])
                found.fill(0.0)
        return np.concatenate(numbers), np.concatenate(scores)

    def top(self, query: Sequence[str], n: int) -> tuple[Numbers, Scores]:
        """Return the n best, best first; of equal scores the lower number first."""
        found, best = [_NO_NUMBERS], [np.empty(0)]
        places, idfs = self._found(query)
        for number, lists in enumerate(places):
            groups = self.parts[number].is_removed
            numbers, scores = self.best_in_context(number, lists, idfs, groups, _STAYS, max(n, 1))
            found.append(numbers + self.offsets[number])
            best.append(scores)
        numbers, scores = np.concatenate(found), np.concatenate(best)
        order = np.lexsort((numbers, -scores))[: max(n, 0)]
        return numbers[order], scores[order]

    def _found(self, query: Sequence[str]) -> tuple[list[Numbers], list[float]]:
        """Return where the lists of the query's terms are in each part, and the terms' idf."""
        places = self.places(query)
        return places, [self.idf_of(df) for df in self.dfs(places)]

    def get_scores(self, query: Sequence[str]) -> Scores:
        """Return the score of every document, by number; 0 if it shares no term or is left out."""
        numbers, found = self.matching(query)
        scores = np.zeros(self.size)
        scores[numbers] = found
        return scores

    def get_batch_scores(self, query: Sequence[str], doc_ids: Sequence[int]) -> list[float]:
        """Return the scores of these documents; IndexError for a number that does not exist."""
        if any(not 0 <= number < self.size for number in doc_ids):
            raise IndexError("no such document")
        return [float(score) for score in self.get_scores(query)[np.array(doc_ids, np.int64)]]

    def get_top_n(self, query: Sequence[str], documents: Sequence[Item], n: int = 5) -> list[Item]:
        """Return the n best of the matching documents; of equal scores the first added first."""
        if len(documents) != self.size:
            raise ValueError("the documents given are not those of the corpus")
        return [documents[number] for number in self.top(query, n)[0]]


def invert_corpus(corpus: Iterable[Sequence[str]]) -> tuple[Part, list[str]]:
    """Return the posting lists of documents, and the terms in the order of the corpus."""
    numbers: dict[str, int] = {}
    terms, lengths = array("q"), array("q")
    for document in corpus:
        if isinstance(document, str):
            raise TypeError("a document is a list of terms, not a string")
        terms.extend([numbers.setdefault(term, len(numbers)) for term in document])
        lengths.append(len(document))
    vocabulary, ranks = Vocabulary.ranking(numbers)
    counts = np.frombuffer(lengths, np.int64)
    lists = invert(ranks[np.frombuffer(terms, np.int64)], counts, len(vocabulary))
    return Part(vocabulary, lists, starts(counts)), list(numbers)


class _Scratch(threading.local):
    scores = np.zeros(0)


_scratch = _Scratch()


@contextmanager
def _zeros(size: int) -> Iterator[Scores]:
    """Lend an array of zeros that the thread keeps; the borrower sets it to zero again.

    At a million documents, allocating a new one for each query would take longer than all else.
    """
    scores, _scratch.scores = _scratch.scores, np.zeros(0)
    if len(scores) < size:
        scores = np.zeros(size)
    yield scores[:size]
    _scratch.scores = scores  # not after an error
