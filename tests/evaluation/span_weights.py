"""Find the weights of answer spans: `python -m tests.evaluation.span_weights DATA_FOLDER`.

A logistic regression over the candidates in the sentences that hold the answers to the second half
of qa/squad.json's questions. First the figures that the choice of features and of the certainty
rests on: each article's spans by the weights fitted on the other articles.
"""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from retrieval import Article, evaluation
from retrieval.answer_types.answer_span import WEIGHTS, candidates
from retrieval.evaluation import Question
from tests.evaluation.answer_spans import answering_sentence, is_right

_RIDGE = 1.0  # the weight of the squared weights; .3 and 3 do as well
_STEPS = 8  # of Newton's method: the weights no longer move
_CERTAINTIES = (-0.5, 0.0, 0.5, 1.0)


class Example(NamedTuple):
    """A candidate span for a question; its features are in the order of WEIGHTS."""

    question: int
    article: int
    features: list[float]
    right: bool


def main(data: Path) -> None:
    """Print shares by certainty, then the weights."""
    articles, questions = evaluation.read_questions(data / "qa" / "squad.json")
    half = questions[len(questions) // 2 :]
    found = list(examples(articles, half))
    features = np.array([example.features for example in found])
    right = np.array([example.right for example in found])
    of_article = np.array([example.article for example in found])
    odds = np.zeros(len(found))
    for article in set(of_article):
        held_out = of_article == article
        odds[held_out] = features[held_out] @ fit(features[~held_out], right[~held_out])
    best: dict[int, int] = {}
    for n, example in enumerate(found):
        if example.question not in best or odds[n] > odds[best[example.question]]:
            best[example.question] = n
    chosen = np.array(list(best.values()))
    print("certainty  given  right")
    for certainty in _CERTAINTIES:
        given = chosen[odds[chosen] > certainty]
        print(f"{certainty:<9}  {len(given) / len(half):.3f}  {right[given].mean():.3f}")
    for name, weight in zip(WEIGHTS, fit(features, right), strict=True):
        print(f"{name:14} {weight:5.2f}")


def examples(articles: list[Article], questions: list[Question]) -> Iterator[Example]:
    """Yield every candidate of the sentences with the answers."""
    for n, question in enumerate(questions):
        article = articles[question.article]
        sentence = answering_sentence(article, question)
        for candidate in candidates(question.text, article.text[slice(*sentence)], "en"):
            values = [candidate.features.get(name, 0.0) for name in WEIGHTS]
            right = is_right(candidate.span, sentence, question)
            yield Example(n, question.article, values, right)


def fit(features: NDArray[np.float64], right: NDArray[np.bool]) -> NDArray[np.float64]:
    """Fit the weights of a logistic regression without a constant, by Newton's method."""
    weights = np.zeros(features.shape[1])
    ridge = _RIDGE * np.eye(len(weights))
    for _ in range(_STEPS):
        likely = 1 / (1 + np.exp(-features @ weights))
        gradient = features.T @ (right - likely) - _RIDGE * weights
        curvature = (features.T * (likely * (1 - likely))) @ features + ridge
        weights += np.linalg.solve(curvature, gradient)
    return weights


if __name__ == "__main__":
    main(Path(sys.argv[1]))
