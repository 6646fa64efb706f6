"""rank-bm25's BM25Okapi, evaluated over posting lists.

The score is rank-bm25's own, to the bit; what changes is how it is come by. The stock class looks
into every document for every query term; here a term's posting list names the documents that
have it, and only these are touched. Documents can be added and removed.
"""

import math
from array import array
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple, TypeVar

import numpy as np
import numpy.typing as npt
from rank_bm25 import BM25Okapi

Numbers = npt.NDArray[np.int32]
Scores = npt.NDArray[np.float64]
Item = TypeVar("Item")


class Postings(NamedTuple):
    """Where a term occurs: document numbers, ascending, and how often in each."""

    documents: Numbers
    frequencies: Numbers


class _GrowingPostings(NamedTuple):
    documents: "array[int]"
    frequencies: "array[int]"


def saturation(
    q_freq: npt.NDArray[Any], doc_len: npt.NDArray[Any], avgdl: float, k1: float, b: float
) -> Scores:
    """Give what a term's frequency in a document counts, 0 to k1 + 1, as BM25Okapi writes it."""
    counts: Scores = q_freq * (k1 + 1) / (q_freq + k1 * (1 - b + b * doc_len / avgdl))
    return counts


class BM25(BM25Okapi):  # type: ignore[misc]  # rank-bm25 ships no types
    """BM25Okapi with Lucene's idf, for any corpus, that grows and shrinks.

    Documents are lists of terms and get the numbers 0, 1, 2 … in the order they are added; the
    number of a removed one is not used again. What the stock class gets wrong is put right:
    an empty corpus is fine, no idf is zero or negative, so whatever shares a term with the
    query scores above zero and nothing else does, and best-of lists hold matches only. As in the
    stock class a term that the query repeats counts each time.
    """

    def __init__(
        self, corpus: Iterable[Sequence[str]] = (), k1: float = 1.5, b: float = 0.75
    ) -> None:
        self.corpus_size: int
        super().__init__(corpus, k1=k1, b=b)

    def _initialize(self, corpus: Iterable[Sequence[str]]) -> dict[str, int]:
        self._postings: dict[str, _GrowingPostings] = {}
        self._removed = bytearray()
        self._length = 0
        self.doc_len: array[int] = array("i")
        self.add(corpus)
        return {}

    def _calc_idf(self, nd: dict[str, int]) -> None:
        # Both would have to be counted again with every change: `idf` takes its place, from the
        # posting list at the time of the query, and the lists take that of the dictionaries.
        del self.idf, self.doc_freqs

    def add(self, documents: Iterable[Sequence[str]]) -> range:
        """Add documents and give their numbers."""
        first = len(self.doc_len)
        for number, document in enumerate(documents, start=first):
            if isinstance(document, str):
                raise TypeError("a document is a list of terms, not a string")
            for term, frequency in Counter(document).items():
                postings = self._postings.get(term)
                if postings is None:
                    postings = self._postings[term] = _GrowingPostings(array("i"), array("i"))
                postings.documents.append(number)
                postings.frequencies.append(frequency)
            self.doc_len.append(len(document))
            self._removed.append(False)
            self._length += len(document)
        numbers = range(first, len(self.doc_len))
        self.corpus_size += len(numbers)
        self._average()
        return numbers

    def remove(self, numbers: Iterable[int]) -> None:
        """Take documents out, as if they had never been added; IndexError where there is none."""
        for number in numbers:
            if not 0 <= number < len(self.doc_len) or self._removed[number]:
                raise IndexError(f"no document {number}")
            self._removed[number] = True
            self._length -= self.doc_len[number]
            self.corpus_size -= 1
        self._average()

    def _average(self) -> None:
        # Where no document has a length, none has a term, and the quotient is never used.
        self.avgdl = self._length / self.corpus_size if self.corpus_size else 0.0

    @property
    def removed(self) -> int:
        """How many numbers belong to removed documents and still take up memory."""
        return len(self.doc_len) - self.corpus_size

    def term_idf(self, term: str) -> float:
        """Give log(1 + (N − df + ½) / (df + ½)): high for a rare term, highest for an unknown one.

        Lucene's form of Robertson and Spärck Jones's weight, positive for every df
        (org.apache.lucene.search.similarities.BM25Similarity.idf).
        """
        return self._idf(self.df(term))

    def df(self, term: str) -> int:
        """Give the number of documents that have the term."""
        if self.removed or term not in self._postings:
            return len(self.postings(term).documents)
        return len(self._postings[term].documents)  # without a copy

    def _idf(self, df: int) -> float:
        return math.log(1 + (self.corpus_size - df + 0.5) / (df + 0.5))

    def postings(self, term: str) -> Postings:
        """Give the documents that have the term, removed ones left out."""
        postings = self._postings.get(term)
        if postings is None:
            return Postings(np.empty(0, np.int32), np.empty(0, np.int32))
        # Copies: an array that lends out its memory cannot grow.
        documents = np.array(postings.documents, np.int32)
        frequencies = np.array(postings.frequencies, np.int32)
        if self.removed:
            present = ~np.frombuffer(self._removed, np.bool_)[documents]
            return Postings(documents[present], frequencies[present])
        return Postings(documents, frequencies)

    def matching(self, query: Sequence[str]) -> tuple[Numbers, Scores]:
        """Give the numbers of the documents that share a term with the query, and their scores."""
        scores = self.get_scores(query)
        numbers = np.flatnonzero(scores).astype(np.int32)
        return numbers, scores[numbers]

    def get_scores(self, query: Sequence[str]) -> Scores:
        """Give every document's score, by number; 0 for what shares no term or was removed.

        The sum is taken term by term in the query's order and each summand as the stock class
        writes it, so that the scores are equal to the bit.
        """
        if isinstance(query, str):
            raise TypeError("a query is a list of terms, not a string")
        scores = np.zeros(len(self.doc_len))
        lengths = np.frombuffer(self.doc_len, np.int32)
        for documents, q_freq in map(self.postings, query):
            scores[documents] += self._idf(len(documents)) * saturation(
                q_freq, lengths[documents], self.avgdl, self.k1, self.b
            )
        return scores

    def get_batch_scores(self, query: Sequence[str], doc_ids: Sequence[int]) -> list[float]:
        """Give the scores of these documents; IndexError for a number that was never given."""
        if any(not 0 <= number < len(self.doc_len) for number in doc_ids):
            raise IndexError("no such document")
        return [float(score) for score in self.get_scores(query)[np.array(doc_ids, np.int64)]]

    def get_top_n(self, query: Sequence[str], documents: Sequence[Item], n: int = 5) -> list[Item]:
        """Give the n best of the matching documents; of equal scores the first added is first."""
        if len(documents) != len(self.doc_len):
            raise ValueError("the documents given are not those of the corpus")
        numbers, scores = self.matching(query)
        return [documents[numbers[i]] for i in np.argsort(-scores, kind="stable")[: max(n, 0)]]
