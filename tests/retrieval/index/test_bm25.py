"""The score is rank-bm25's own, whatever the corpus went through."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from rank_bm25 import BM25Okapi

from retrieval.index.bm25 import BM25, Part, Removed, invert_corpus

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
    bm25 = BM25.over(corpus, k1=k1, b=b)
    expected = stock_scores(corpus, query, k1, b)
    assert bm25.get_scores(query).tolist() == expected
    assert bm25.get_batch_scores(query, range(len(corpus))) == expected


@given(st.lists(DOCUMENTS, max_size=3), st.data(), QUERIES)
def test_parts_and_what_is_left_out_of_them_score_as_one_corpus(
    corpora: list[list[list[str]]], data: st.DataObject, query: list[str]
) -> None:
    parts = []
    left: list[list[str]] = []
    left_numbers = []
    offset = 0
    for corpus in corpora:
        gone = data.draw(
            st.sets(st.sampled_from(range(len(corpus)))) if corpus else st.just(set())
        )
        whole, _ = invert_corpus(corpus)
        numbers = np.array(sorted(gone), np.int64)
        parts.append(
            Part(whole.vocabulary, whole.lists, whole.bounds, Removed(numbers, numbers + 1))
        )
        left += [document for n, document in enumerate(corpus) if n not in gone]
        left_numbers += [offset + n for n in range(len(corpus)) if n not in gone]
        offset += len(corpus)
    bm25 = BM25(parts)
    scores = bm25.get_scores(query)
    assert len(scores) == offset
    assert scores[left_numbers].tolist() == stock_scores(left, query, 1.5, 0.75)
    assert np.count_nonzero(scores) == np.count_nonzero(scores[left_numbers])
    assert bm25.corpus_size == len(left)


@given(DOCUMENTS, QUERIES)
def test_what_matches_scores_above_zero_and_nothing_else_does(
    corpus: list[list[str]], query: list[str]
) -> None:
    numbers, scores = BM25.over(corpus).matching(query)
    assert numbers.tolist() == [n for n, doc in enumerate(corpus) if set(doc) & set(query)]
    assert (scores > 0).all()


def test_a_score_worked_out_by_hand() -> None:
    # N 3, avgdl 2; "a" in 2 documents: idf log(1 + 1.5/2.5); document 0 has it twice, length 3.
    bm25 = BM25.over([["a", "a", "b"], ["a", "c"], ["d"]], k1=1.5, b=0.75)
    assert bm25.term_idf("a") == pytest.approx(math.log(1.6))
    assert bm25.get_scores(["a"])[0] == pytest.approx(
        math.log(1.6) * 2 * 2.5 / (2 + 1.5 * (0.25 + 0.75 * 3 / 2))
    )


@pytest.mark.parametrize("corpus", [[], [[]], [[], []]])
def test_corpora_on_which_the_stock_class_fails(corpus: list[list[str]]) -> None:
    assert BM25.over(corpus).get_scores(["a"]).tolist() == [0.0] * len(corpus)


def test_a_term_in_every_document_counts_and_in_fewer_counts_more() -> None:
    bm25 = BM25.over([["a", "b"], ["a", "c"]])
    assert 0 < bm25.term_idf("a") < bm25.term_idf("b") < bm25.term_idf("unknown")


def test_top_n_holds_matches_only_and_ties_keep_their_order() -> None:
    bm25 = BM25.over([["x"], ["a"], ["a"], ["a", "a"]])
    assert bm25.get_top_n(["a"], ["w0", "w1", "w2", "w3"], n=4) == ["w3", "w1", "w2"]
    assert bm25.get_top_n(["nothing"], ["w0", "w1", "w2", "w3"]) == []


def test_misuse_is_refused() -> None:
    bm25 = BM25.over([["a"], ["b"]])
    with pytest.raises(TypeError):
        BM25.over(["a string"])
    with pytest.raises(TypeError):
        bm25.get_scores("a")
    with pytest.raises(IndexError):
        bm25.get_batch_scores(["a"], [-1])
    with pytest.raises(IndexError):
        bm25.get_batch_scores(["a"], [2])
    with pytest.raises(ValueError, match="not those of the corpus"):
        bm25.get_top_n(["a"], ["only one"])


@given(DOCUMENTS, QUERIES, st.integers(0, 9))
def test_the_best_are_the_first_of_all_in_order(
    corpus: list[list[str]], query: list[str], n: int
) -> None:
    bm25 = BM25.over(corpus)
    scores = bm25.get_scores(query)
    ranked = sorted(np.flatnonzero(scores).tolist(), key=lambda number: -scores[number])
    numbers, best = bm25.top(query, n)
    assert numbers.tolist() == ranked[:n]
    assert best.tolist() == scores[numbers].tolist()
