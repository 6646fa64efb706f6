"""The loops over posting lists, compiled or not, give what counting by hand gives."""

import sys

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from retrieval import Article, open_library
from retrieval.index.bm25 import invert_corpus
from retrieval.index.kernels import compiled_loops, loops, numpy_loops
from retrieval.index.postings import Numbers, PostingLists
from retrieval.index.vocabulary import Vocabulary, encoded

TERMS = "abcd"
CORPORA = st.lists(st.lists(st.sampled_from(TERMS), max_size=7), min_size=1, max_size=12)
QUERIES = st.lists(st.sampled_from("abcdx"), min_size=1, max_size=4)


def posted(corpus: list[list[str]], query: list[str]) -> tuple[PostingLists, Numbers]:
    part, _ = invert_corpus(corpus)
    lists = PostingLists(*(array.astype("<u4") for array in part.lists))
    return lists, part.places(query)


@settings(deadline=None)
@given(st.sets(st.text("ab", max_size=7)), st.lists(st.text("abé\ud800", max_size=7), max_size=4))
def test_numbers(known: set[str], terms: list[str]) -> None:
    ordered = sorted(known)  # many are a part of others
    vocabulary = Vocabulary.of(term.encode() for term in ordered)
    expected = [ordered.index(term) if term in known else -1 for term in terms]
    for module in (numpy_loops, compiled_loops):
        sought = [encoded(term) for term in [*ordered, *terms]]
        assert module.numbers(vocabulary, sought) == [*range(len(ordered)), *expected]


def test_numbers_among_many() -> None:
    ordered = sorted({f"{n:b}" for n in range(1000)})
    vocabulary = Vocabulary.of(term.encode() for term in ordered)
    for module in (numpy_loops, compiled_loops):
        assert module.numbers(vocabulary, [t.encode() for t in ordered]) == [*range(1000)]
        assert module.numbers(vocabulary, [b"", b"0" * 9, b"01", b"2"]) == [-1, -1, -1, -1]


@settings(deadline=None)
@given(CORPORA, QUERIES, st.data())
def test_scores(corpus: list[list[str]], query: list[str], data: st.DataObject) -> None:
    lists, places = posted(corpus, query)
    idfs = data.draw(st.lists(st.floats(0.1, 9), min_size=len(query), max_size=len(query)))
    counts = lists.frequencies / (lists.frequencies + 0.3 * lists.lengths)
    expected = []
    for document in corpus:
        score = 0.0
        for term, idf in zip(query, idfs, strict=True):
            if frequency := document.count(term):
                score += idf * (frequency / (frequency + 0.3 * len(document)))
        expected.append(score)
    for module in (numpy_loops, compiled_loops):
        scores = np.zeros(len(corpus))
        module.add_scores(lists.documents, lists.pairs, places, np.array(idfs), counts, scores)
        assert scores.tolist() == expected


@settings(deadline=None)
@given(
    CORPORA,
    QUERIES,
    st.integers(1, 3),
    st.lists(st.sampled_from([0.0, 1.5, -np.inf]), min_size=2, max_size=2),
)
def test_the_best(corpus: list[list[str]], query: list[str], n: int, context: list[float]) -> None:
    lists, places = posted(corpus, query)
    groups = np.arange(len(corpus), dtype=np.uint16) % 2
    idfs, counts = np.ones(len(query)), np.ones(len(lists.frequencies))
    own = np.array([float(sum(term in document for term in query)) for document in corpus])
    worth = own + np.array(context)[groups]
    possible = sorted(worth[(own > 0) & np.isfinite(worth)].tolist(), reverse=True)
    for module in (numpy_loops, compiled_loops):
        scores = np.zeros(len(corpus))
        found, values = module.best(
            *(lists.documents, lists.pairs, places, idfs, counts, scores),
            *(groups, np.array(context), n),
        )
        assert not scores.any()
        assert len(set(found.tolist())) == len(found)
        assert values.tolist() == worth[found].tolist()
        assert sorted(values.tolist(), reverse=True)[:n] == possible[:n]
        # Whatever is as good as the last of the best is there, too.
        last = possible[:n][-1:]
        assert sum(value in last for value in values.tolist()) == sum(v in last for v in possible)


def test_the_best_among_many_equals() -> None:
    corpus = [["a"] for _ in range(70_000)] + [["a", "b"]]
    lists, places = posted(corpus, ["a", "b"])
    counts = np.ones(len(lists.frequencies))
    for module in (numpy_loops, compiled_loops):
        found, _ = module.best(
            *(lists.documents, lists.pairs, places, np.ones(2), counts, np.zeros(70_001)),
            *(np.zeros(70_001, np.uint8), np.zeros(1), 2),
        )
        assert sorted(found.tolist()) == list(range(70_001))


@pytest.mark.parametrize("documents", [5_000, 40_000])
@pytest.mark.parametrize("context", [[0.0, -np.inf], [0.7, 0.2]])
def test_the_best_of_which_many_have_a_common_term_only(
    documents: int, context: list[float]
) -> None:
    corpus = [
        ["a"] * (1 + n % 3) + ["b"] * (n % 4 == 1) + ["c"] * (n % 97 == 5) + ["d"] * (n % 11)
        for n in range(documents)
    ]
    lists, places = posted(corpus, ["a", "c", "x", "b"])
    idfs = np.array([0.1, 4.0, 9.0, 1.3])
    counts = lists.frequencies / (lists.frequencies + 0.3 * lists.lengths)
    groups = np.arange(documents, dtype=np.uint16) % 2
    own = np.zeros(documents)
    numpy_loops.add_scores(lists.documents, lists.pairs, places, idfs, counts, own)
    worth = own + np.array(context)[groups]
    for module in (numpy_loops, compiled_loops):
        scores = np.zeros(documents)
        found, values = module.best(
            *(lists.documents, lists.pairs, places, idfs, counts, scores),
            *(groups, np.array(context), 5),
        )
        assert not scores.any()
        assert values.tolist() == worth[found].tolist()
        assert sorted(values.tolist())[-5:] == sorted(worth.tolist())[-5:]
        assert set(np.flatnonzero(worth >= sorted(worth)[-5]).tolist()) <= set(found.tolist())
        assert len(found) < documents / 20


def test_scores_in_more_than_one_block() -> None:
    corpus = [["a", "b"] if n % 7 else ["b", "c", "c"] for n in range(70_000)]
    lists, places = posted(corpus, ["c", "b", "a"])
    counts = lists.frequencies / (lists.frequencies + 0.3 * lists.lengths)
    outcomes = []
    for module in (numpy_loops, compiled_loops):
        scores = np.zeros(len(corpus))
        module.add_scores(
            lists.documents, lists.pairs, places, np.array([2.5, 0.1, 1.7]), counts, scores
        )
        outcomes.append(scores)
    assert np.array_equal(outcomes[0], outcomes[1])


@settings(deadline=None)
@given(CORPORA, QUERIES, st.integers(1, 4))
def test_group_frequencies(corpus: list[list[str]], query: list[str], size: int) -> None:
    lists, places = posted(corpus, query)
    groups = np.arange(len(corpus), dtype=np.uint16) % size
    expected = [
        [sum(doc.count(term) for doc in corpus[group::size]) for group in range(size)]
        for term in query
    ]
    for module in (numpy_loops, compiled_loops):
        counted = module.group_frequencies(
            lists.documents, lists.pairs, places, lists.frequencies, groups, size
        )
        assert counted.tolist() == expected


@settings(deadline=None)
@given(CORPORA, QUERIES, st.data())
def test_range_frequencies(corpus: list[list[str]], query: list[str], data: st.DataObject) -> None:
    lists, places = posted(corpus, query)
    columns = []
    for _ in range(data.draw(st.integers(1, 4))):
        bounds = sorted(data.draw(st.lists(st.integers(0, len(corpus)), min_size=4, max_size=4)))
        columns.append(((bounds[1], bounds[2]), (bounds[0], bounds[3])))
    ranges = np.array(columns, np.int64).transpose(1, 2, 0)
    counts = [
        [
            [sum(doc.count(term) for doc in corpus[slice(*column[field])]) for column in columns]
            for term in query
        ]
        for field in range(2)
    ]
    holders = [
        [sum(term in doc for doc in corpus[slice(*column[1])]) for column in columns]
        for term in query
    ]
    for module in (numpy_loops, compiled_loops):
        counted, held = module.range_frequencies(
            lists.documents, lists.pairs, places, lists.frequencies, ranges
        )
        assert counted.tolist() == counts
        assert held.tolist() == holders


def test_a_library_answers_the_same_with_compiled_loops(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loops, "_implementation", numpy_loops)  # and again after the test
    with open_library("sqlite://") as library:
        library.add(Article(title="Owls", text="Owls hunt at night. They sleep.", language="en"))
        library.add(Article(title="Bells", text="The bell rang at night.", language="en"))
        before = library.search("What do owls hunt at night?")
        assert loops.use_compiled_loops()
        assert library.search("What do owls hunt at night?") == before


def test_without_numba_numpy_does_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "retrieval.index.kernels.compiled_loops", None)
    assert not loops.use_compiled_loops()
