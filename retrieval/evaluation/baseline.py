"""The baseline to measure against: plain rank-bm25 over lower-cased words."""

import math
import re
from array import array
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property

from retrieval.answer import Quote
from retrieval.article import Article
from retrieval.index.bm25 import BM25, invert_corpus
from retrieval.store.articles import SplitVersion


class StockBM25(BM25):
    """rank-bm25's BM25Okapi with its own idf and defaults, over posting lists.

    The stock class looks into every sentence for every word, which takes seconds per question
    over a million sentences. The corpus must not change.
    """

    @classmethod
    def over(
        cls, corpus: Iterable[Sequence[str]], k1: float = 1.5, b: float = 0.75
    ) -> "StockBM25":
        """Index documents, each a list of terms."""
        part, terms = invert_corpus(corpus)
        bm25 = cls([part], k1=k1, b=b)
        bm25._terms = terms
        return bm25

    def idf_of(self, df: int) -> float:
        """Return the idf of a term that `df` documents have."""
        idf = self._stock_idf(df)
        return idf if idf >= 0 else self._floor

    def _stock_idf(self, df: int) -> float:
        return math.log(self.corpus_size - df + 0.5) - math.log(df + 0.5)

    @cached_property
    def _floor(self) -> float:
        # Summed in the stock class's order of words, to be equal to the bit.
        total: float = 0
        for df in self.dfs(self.places(self._terms)):
            total += self._stock_idf(df)
        return float(self.epsilon * (total / len(self._terms)))


class Baseline:
    """The sentences of a library, searched with plain rank-bm25."""

    def __init__(self, articles: Iterable[SplitVersion]) -> None:
        self._articles: list[Article] = []
        self._article_of: array[int] = array("i")  # sentence → position of its article
        self._starts: array[int] = array("i")
        self._ends: array[int] = array("i")
        self._bm25 = StockBM25.over(self._read(articles))

    def _read(self, articles: Iterable[SplitVersion]) -> Iterator[list[str]]:
        for (_, _, article), spans in articles:
            self._article_of.extend([len(self._articles)] * len(spans))
            self._starts.extend(start for start, _ in spans)
            self._ends.extend(end for _, end in spans)
            self._articles.append(article)
            yield from (words(article.text[start:end]) for start, end in spans)

    def search(self, question: str, limit: int) -> list[Quote]:
        """Return the sentences that share a word with the question, best first."""
        numbers, scores = self._bm25.top(words(question), limit)
        return [self._quote(*hit) for hit in zip(numbers.tolist(), scores.tolist(), strict=True)]

    def _quote(self, number: int, score: float) -> Quote:
        article = self._articles[self._article_of[number]]
        start, end = self._starts[number], self._ends[number]
        return Quote(
            text=article.text[start:end], start=start, end=end, score=score, article=article
        )


def words(text: str) -> list[str]:
    """Split a text into words as rank-bm25's users do."""
    return re.findall(r"\w+", text.lower())
