"""The score is rank-bm25's own, whatever the corpus went through."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from rank_bm25 import BM25Okapi

from retrieval.bm25 import BM25

TERMS = st.sampled_from("abcdef")
DOCUMENTS = st.lists(st.lists(TERMS, max_size=8), max_size=8)
QUERIES = st.lists(TERMS, max_size=5)


class StockWithLuceneIdf(BM25Okapi):  # type: ignore[misc]
    """rank-bm25's class with only the idf changed."""

    def _calc_idf(self, nd: dict[str, int]) -> None:
        for word, df in nd.items():
            self.idf[word] = math.log(1 + (self.corpus_size - df + 0.5) / (df + 0.5))


def stock_scores(corpus: list[list[str]], query: list[str], k1: float, b: float) -> list[float]:
    if not any(corpus):
        return [0.0] * len(corpus)  # where the stock class divides by zero
    return [float(s) for s in StockWithLuceneIdf(corpus, k1=k1, b=b).get_scores(query)]


@given(DOCUMENTS, QUERIES, st.sampled_from([(1.5, 0.75), (0.6, 0.6), (0.5, 0.9), (2.0, 0.0)]))
def test_scores_equal_the_stock_class_bit_for_bit(
    corpus: list[list[str]], query: list[str], parameters: tuple[float, float]
) -> None:
    k1, b = parameters
    bm25 = BM25(corpus, k1=k1, b=b)
    expected = stock_scores(corpus, query, k1, b)
    assert bm25.get_scores(query).tolist() == expected
    assert bm25.get_batch_scores(query, range(len(corpus))) == expected


@given(DOCUMENTS, DOCUMENTS, st.data(), QUERIES)
def test_scores_after_adding_and_removing_equal_those_of_a_fresh_corpus(
    first: list[list[str]], second: list[list[str]], data: st.DataObject, query: list[str]
) -> None:
    bm25 = BM25(first)
    bm25.get_scores(query)  # a query leaves nothing behind that a change would miss
    gone = data.draw(st.sets(st.sampled_from(range(len(first)))) if first else st.just(set()))
    bm25.remove(gone)
    numbers = bm25.add(second)
    assert list(numbers) == list(range(len(first), len(first) + len(second)))
    left = [n for n in range(len(first) + len(second)) if n not in gone]
    corpus = [(first + second)[n] for n in left]
    scores = bm25.get_scores(query)
    assert scores[left].tolist() == stock_scores(corpus, query, 1.5, 0.75)
    assert not any(scores[list(gone)])
    assert bm25.corpus_size == len(corpus)
    assert bm25.removed == len(gone)


@given(DOCUMENTS, QUERIES)
def test_what_matches_scores_above_zero_and_nothing_else_does(
    corpus: list[list[str]], query: list[str]
) -> None:
    numbers, scores = BM25(corpus).matching(query)
    assert numbers.tolist() == [n for n, doc in enumerate(corpus) if set(doc) & set(query)]
    assert (scores > 0).all()


def test_a_score_worked_out_by_hand() -> None:
    # N 3, avgdl 2; "a" in 2 documents: idf log(1 + 1.5/2.5); document 0 has it twice, length 3.
    bm25 = BM25([["a", "a", "b"], ["a", "c"], ["d"]], k1=1.5, b=0.75)
    assert bm25.term_idf("a") == pytest.approx(math.log(1.6))
    assert bm25.get_scores(["a"])[0] == pytest.approx(
        math.log(1.6) * 2 * 2.5 / (2 + 1.5 * (0.25 + 0.75 * 3 / 2))
    )


@pytest.mark.parametrize("corpus", [[], [[]], [[], []]])
def test_corpora_on_which_the_stock_class_fails(corpus: list[list[str]]) -> None:
    assert BM25(corpus).get_scores(["a"]).tolist() == [0.0] * len(corpus)


def test_a_term_in_every_document_counts_and_in_fewer_counts_more() -> None:
    bm25 = BM25([["a", "b"], ["a", "c"]])
    assert 0 < bm25.term_idf("a") < bm25.term_idf("b") < bm25.term_idf("unknown")


def test_top_n_holds_matches_only_and_ties_keep_their_order() -> None:
    bm25 = BM25([["x"], ["a"], ["a"], ["a", "a"]])
    assert bm25.get_top_n(["a"], ["w0", "w1", "w2", "w3"], n=4) == ["w3", "w1", "w2"]
    assert bm25.get_top_n(["nothing"], ["w0", "w1", "w2", "w3"]) == []


def test_misuse_is_refused() -> None:
    bm25 = BM25([["a"], ["b"]])
    with pytest.raises(TypeError):
        bm25.add(["a string"])
    with pytest.raises(TypeError):
        bm25.get_scores("a")
    with pytest.raises(IndexError):
        bm25.get_batch_scores(["a"], [-1])
    with pytest.raises(IndexError):
        bm25.get_batch_scores(["a"], [2])
    with pytest.raises(IndexError):
        bm25.remove([2])
    bm25.remove([0])
    with pytest.raises(IndexError):
        bm25.remove([0])
    with pytest.raises(ValueError, match="not those of the corpus"):
        bm25.get_top_n(["a"], ["only one"])


def test_numbers_are_those_of_numpy() -> None:
    numbers, scores = BM25([["a"]]).matching(["a"])
    assert numbers.dtype == np.int32
    assert scores.dtype == np.float64
