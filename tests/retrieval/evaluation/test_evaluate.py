"""Question sets, measures, the baseline and the figures of a file."""

import json
import math
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from rank_bm25 import BM25Okapi

from retrieval import Article, SourceError
from retrieval.evaluation import Question, evaluate_file, read_questions
from retrieval.evaluation.baseline import Baseline, StockBM25
from retrieval.evaluation.measures import compare, estimate, measure, roc_auc
from retrieval.store.articles import SplitVersion, Version
from retrieval.text.sentences import Span

INFINITE = float("inf")
SHARES = st.lists(st.floats(0, 1), min_size=1, max_size=40)


def question_set(*articles: tuple[str, list[str], list[dict[str, Any]]]) -> str:
    """Write articles as (title, paragraphs, questions of the last paragraph)."""
    data = [
        {
            "title": title,
            "paragraphs": [{"context": text, "qas": []} for text in paragraphs[:-1]]
            + [{"context": paragraphs[-1], "qas": qas}],
        }
        for title, paragraphs, qas in articles
    ]
    return json.dumps({"data": data})


# ── question sets ──────────────────────────────────────────────────────────────────────────


def test_spans_are_those_of_the_joined_text() -> None:
    qas: list[dict[str, Any]] = [
        {"question": "1.1?", "id": "a", "answers": [{"text": "well", "answer_start": 2}] * 2},
        {"question": "2.0?", "answers": [], "is_impossible": True, "plausible_answers": [{}]},
    ]
    Path("set.json").write_text(question_set(("A_well", ["Dry.", "A well."], qas)))
    articles, questions = read_questions(Path("set.json"))
    assert articles == [Article(title="A well", text="Dry.\n\nA well.")]
    assert [(q.text, q.article, q.answers) for q in questions] == [
        ("1.1?", 0, (Span(8, 12), Span(8, 12))),
        ("2.0?", 0, ()),
    ]


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        (b"", "not a question set in SQuAD's JSON format: "),
        (b"\xff\xfe", "not a question set"),
        (b"[]", "not a question set"),
        (b"[" * 100_000, "not a question set"),
        (b"{}", "(at data): Field required."),
        (b'{"data": [{"title": "x"}]}', "(at data.0.paragraphs): Field required."),
        (
            question_set(("x", ["y"], [{"question": "?", "answers": [{"text": "y"}]}])).encode(),
            "(at data.0.paragraphs.0.qas.0.answers.0.answer_start): Field required.",
        ),
    ],
)
def test_files_that_are_no_question_sets(content: bytes, complaint: str) -> None:
    Path("set.json").write_bytes(content)
    with pytest.raises(SourceError) as raised:
        read_questions(Path("set.json"))
    assert complaint in str(raised.value)
    assert "\n" not in str(raised.value)


@pytest.mark.parametrize("articles", [[], [("x", ["y"], [{"question": "?", "answers": []}])]])
def test_a_set_without_answers_measures_nothing(articles: Any) -> None:
    Path("set.json").write_text(question_set(*articles))
    with pytest.raises(SourceError, match="no question in it has an answer"):
        evaluate_file(Path("set.json"))


# ── measures ───────────────────────────────────────────────────────────────────────────────


def test_ranking_measures() -> None:
    ranking = measure([1, 2, 4, INFINITE])
    values = [e.value for e in (ranking.p_at_1, ranking.r_at_3, ranking.r_at_5, ranking.mrr)]
    assert values == [0.25, 0.5, 0.75, 0.4375]


def test_a_paired_difference_takes_shared_answers_into_account() -> None:
    # The one question in which they differ weighs the same in every resample that has it.
    ours, theirs = [1] * 40 + [INFINITE] * 10, [1] * 39 + [INFINITE] * 11
    difference = compare(ours, theirs).p_at_1
    assert difference.value == pytest.approx(0.02)
    assert difference.low == 0
    assert difference.high < measure(ours).p_at_1.high - measure(ours).p_at_1.value


@given(SHARES)
def test_an_interval_is_repeatable_and_holds_no_more_than_the_values(values: list[float]) -> None:
    first = estimate(values)
    assert first == estimate(values)
    assert min(values) - 1e-9 <= first.low <= first.high <= max(values) + 1e-9
    assert first.value == pytest.approx(math.fsum(values) / len(values))


def test_an_interval_is_as_wide_as_the_binomials() -> None:
    interval = estimate([1.0] * 300 + [0.0] * 100)
    half = 1.96 * math.sqrt(0.75 * 0.25 / 400)
    assert interval.low == pytest.approx(0.75 - half, abs=0.01)
    assert interval.high == pytest.approx(0.75 + half, abs=0.01)


def test_no_values_have_no_mean() -> None:
    with pytest.raises(ValueError, match="no values"):
        estimate([])
    with pytest.raises(ValueError, match="both kinds"):
        roc_auc([1.0], [])


@pytest.mark.parametrize(
    ("positives", "negatives", "expected"),
    [
        ([0.9, 0.8], [0.1, 0.2], 1.0),
        ([0.1], [0.9, 0.8], 0.0),
        ([0.5], [0.5, 0.5], 0.5),
        ([0.9, 0.3], [0.5, 0.1], 0.75),
    ],
)
def test_area_under_the_roc_curve(
    positives: list[float], negatives: list[float], expected: float
) -> None:
    assert roc_auc(positives, negatives) == expected


@given(SHARES, SHARES)
def test_the_area_counts_pairs(positives: list[float], negatives: list[float]) -> None:
    pairs = [(p > n) + (p == n) / 2 for p in positives for n in negatives]
    assert roc_auc(positives, negatives) == pytest.approx(sum(pairs) / len(pairs))
    assert roc_auc(negatives, positives) == pytest.approx(1 - sum(pairs) / len(pairs))


# ── the baseline ───────────────────────────────────────────────────────────────────────────

TERMS = st.sampled_from("abcdef")
CORPORA = st.lists(st.lists(TERMS, min_size=1, max_size=8), min_size=1, max_size=8)


@given(CORPORA, st.lists(TERMS, max_size=5))
def test_the_baseline_scores_are_the_stock_class_own(
    corpus: list[list[str]], query: list[str]
) -> None:
    expected = BM25Okapi(corpus).get_scores(query)
    assert np.array_equal(StockBM25.over(corpus).get_scores(query), expected)


def test_the_baseline_finds_sentences() -> None:
    text = "The ferry burned. THE BELL rang. A bell, a bell!"
    spans = [Span(0, 17), Span(18, 32), Span(33, 48)]
    article = Article(title="Ferry", text=text, id=7)
    hits = Baseline([SplitVersion(Version(7, 1, article), spans)]).search("Which bell rang?", 5)
    assert [(hit.text, hit.start, hit.article) for hit in hits] == [
        ("THE BELL rang.", 18, article),
        ("A bell, a bell!", 33, article),
    ]


# ── a file ─────────────────────────────────────────────────────────────────────────────────


def test_the_figures_of_a_file() -> None:
    ferry = "The ferry burned in 1912. Divers found the bell in 2003."
    mill = "Windmills turned here. The mill of Ebeltoft ground rye until 1954."
    Path("sets.json").write_text(
        question_set(
            (
                "Ferry",
                [ferry],
                [
                    {"question": q, "answers": [{"text": a, "answer_start": ferry.index(a)}]}
                    for q, a in [
                        ("Do ferries burn?", "1912"),
                        ("Who found the bell?", "Divers"),
                        ("In what year was the bell found by the ferry?", "2003"),
                        ("What sank?", "ferry"),
                    ]
                ],
            ),
            (
                "Mill",
                [mill],
                [
                    {"question": "Who baked in Ebeltoft?", "answers": [], "is_impossible": True},
                    {"question": "Who sang?", "answers": [], "is_impossible": True},
                ],
            ),
        )
    )
    watched: list[int] = []

    def watch(questions: Sequence[Question]) -> Sequence[Question]:
        watched.append(len(questions))
        return questions

    result = evaluate_file(Path("sets.json"), failures=1, watch=watch)
    assert watched == [6]
    assert (result.articles, result.sentences) == (2, 4)
    assert (result.questions, result.unanswerable) == (4, 2)
    assert {name: figures.questions for name, figures in result.kinds.items()} == {
        "when": 1,
        "who": 1,
        "other": 2,
    }
    assert result.ranking.p_at_1.value == 0.75
    # "burn" and "burned", "ferry" and "ferries" are different words to plain rank-bm25.
    assert result.baseline.p_at_1.value == 0.5
    assert result.difference.p_at_1.value == 0.25
    assert result.auc is not None
    assert 0 < result.median_seconds <= result.p95_seconds
    [failure] = result.failures
    assert failure.question == "What sank?"
    assert failure.expected == ("The ferry burned in 1912.",)
    assert (failure.rank, failure.first, failure.first_article) == (None, None, None)
