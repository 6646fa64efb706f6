"""Find the constants of ranking and of the decision to answer.

`python -m tests.evaluation.weights DATA_FOLDER [--library NEWS]` fits the weights of
retrieval.ranking.weights on the questions whose text has an even md5, in all sets of the folder
and, where the file of tests.evaluation.news is given, on the news; then those of
retrieval.ranking.support on libraries of the articles whose title has an even md5, on
wikiqa-dev's questions whose article has no answer, and on questions as people type them: the even
lines of the folder and of tests.evaluation.people. It prints both, ready to be copied,
and the figures of both halves with them. Needs scipy (`pip install -e '.[evaluation]'`).
"""

import argparse
import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from itertools import islice
from pathlib import Path

import numpy as np
from rich.console import Console
from rich.progress import track

from retrieval import Library, Quote, open_library
from retrieval.evaluation import Question, read_questions
from retrieval.evaluation.measures import roc_auc
from retrieval.ranking.search import Hit
from retrieval.ranking.support import WEIGHTS as SUPPORT_WEIGHTS
from retrieval.ranking.support import observe
from retrieval.ranking.weights import WEIGHTS
from tests.evaluation import people
from tests.evaluation.fitting import Choice, Mask, Matrix, fit_choice, fit_decision
from tests.evaluation.halves import parity
from tests.evaluation.news import holds_answer
from tests.evaluation.news_library import open_news, read_articles
from tests.evaluation.news_library import read_questions as read_news_questions

# The weight of a set, whatever its size. Readers are most like web searches and news quizzes.
SHARES = {
    "squad": 4.0,
    "wikiqa-dev": 2.0,
    "news": 2.0,
    "xquad.en": 1.0,
    **{f"xquad.{language}": 0.5 for language in "ar de el es hi ro ru th tr vi zh".split()},
}
# For the weights of other languages: English tells what dates and titles are worth.
ENGLISH_IN_OTHERS = 0.1
ENGLISH_SETS = ("squad", "wikiqa-dev", "xquad.en")
# What words of a sentence mean is another matter where text is cut into n-grams.
_SPACED_SETS = tuple(f"xquad.{language}" for language in "ar de es ru".split())
OTHER_SETS = tuple(name for name in SHARES if name.startswith("xquad.") and name != "xquad.en")
# The weight of questions about a subject of the articles that lack the fact. Those about another
# subject weigh more, because readers mind wrong answers to them more.
_ON_SUBJECT = 0.3
# The weights of the other sets: of other languages, and of questions as people type them.
_OTHER, _TYPED = 0.25, 1.5
# Where such a question has an answer, what ranks first is often wrong: one of these must be right.
_SHOWN = 3
_TYPED_ARTICLES = 2500  # of the news, over which the folder's questions were written
# The weight of each set of questions as people type them. Only there, what ranks first is often
# wrong where the articles have the answer, so it counts whether one of the first few is right.
_PEOPLE = 1.0
_SHOWN = 3
_PEOPLE_ARTICLES = 2500  # of the news, over which the folder's set was written
# The share of answerable questions of the even half that must be answered, so that nine of ten of
# the odd half are.
ANSWERED = 0.92
_DEPTH = 60  # candidates looked at


@dataclass(frozen=True)
class Ranked:
    """A question's candidates with their features, and which of them are right."""

    even: bool
    features: Matrix
    right: Mask


def is_even(text: str) -> bool:
    """Whether a text belongs to the even half."""
    return parity(text) == 0


def ranked_questions(data: Path, name: str) -> Iterator[Ranked]:
    """Ask the questions of a set that have an answer."""
    articles, questions = read_questions(data / "qa" / f"{name}.json")
    with open_library("sqlite://") as library:
        ids = [library.add(article).id for article in articles]
        for question in track(questions, name, console=Console(stderr=True)):
            if question.answers:
                found = library.explain(question.text, _DEPTH)
                right = [_is_right(hit, ids[question.article], question) for hit, _ in found]
                yield Ranked(is_even(question.text), _features(found), np.array(right, bool))


def _is_right(hit: Hit, article_id: int | None, question: Question) -> bool:
    return hit.location.article_id == article_id and question.is_answered_in(hit.location.span)


def ranked_news(data: Path, path: Path) -> Iterator[Ranked]:
    """Ask the quiz questions: right is what holds an answer, in an editor's article if any."""
    _, library = open_news(data, path)
    with library:
        for question in track(read_news_questions(data), "news", console=Console(stderr=True)):
            found = library.explain(question.text, _DEPTH, question.asked)
            right = np.array([holds_answer(quote.text, question) for _, quote in found], bool)
            named = right & [quote.article.url in question.editor_articles for _, quote in found]
            yield Ranked(is_even(question.text), _features(found), named if named.any() else right)


def _features(found: Sequence[tuple[Hit, Quote]]) -> Matrix:
    return np.array([[hit.features[name] for name in WEIGHTS] for hit, _ in found])


def fit_ranking(sets: dict[str, list[Ranked]], english: float = 1.0) -> Matrix:
    """Fit on the even half; `english` is what the English sets count for beside the others."""
    return fit_choice(
        [
            Choice(ranked.features, ranked.right, _share(name, english) / len(questions))
            for name, questions in sets.items()
            for ranked in questions
            if ranked.even and ranked.right.any()
        ]
    )


def _share(name: str, english: float) -> float:
    return SHARES[name] if name in OTHER_SETS else SHARES[name] * english


def print_ranking(sets: dict[str, list[Ranked]], weights: Matrix) -> None:
    """Print P@1, R@3 and R@5 of each half, with these weights over the candidates given."""
    for name, questions in sets.items():
        halves = []
        for even in (True, False):
            ranks = [_rank(q, weights) for q in questions if q.even == even]
            shares = [np.mean([rank <= k for rank in ranks]) for k in (1, 3, 5)]
            halves.append(" ".join(f"{share:.3f}" for share in shares))
        print(f"{name:<12} even {halves[0]}   odd {halves[1]}")


def _rank(ranked: Ranked, weights: Matrix) -> float:
    if not ranked.right.any():
        return float("inf")
    order = np.argsort(-(ranked.features @ weights), kind="stable")
    return float(np.flatnonzero(ranked.right[order])[0] + 1)


@dataclass(frozen=True)
class Decided:
    """For the questions of one set: what decides, and whether the articles have an answer."""

    even: Mask
    observed: Matrix
    answerable: Mask


def decided_questions(data: Path, name: str) -> Decided:
    """Ask all answerable questions of a library of either half of the articles."""
    articles, questions = read_questions(data / "qa" / f"{name}.json")
    rows: list[tuple[bool, list[float], bool]] = []
    for even in (True, False):
        with open_library("sqlite://") as library:
            library.add_all(article for article in articles if is_even(article.title) == even)
            for question in track(questions, f"{name} {even}", console=Console(stderr=True)):
                if question.answers:
                    there = is_even(articles[question.article].title) == even
                    rows.append((even, _observed(library, question.text), there))
    even_rows, observed, answerable = zip(*rows, strict=True)
    return Decided(np.array(even_rows), np.array(observed), np.array(answerable))


def decided_facts(data: Path) -> Decided:
    """Ask all questions of wikiqa-dev of a library of its articles, in halves by question."""
    articles, questions = read_questions(data / "qa" / "wikiqa-dev.json")
    with open_library("sqlite://") as library:
        library.add_all(articles)
        observed = [
            _observed(library, question.text)
            for question in track(questions, "facts", console=Console(stderr=True))
        ]
    return Decided(
        np.array([is_even(question.text) for question in questions]),
        np.array(observed),
        np.array([bool(question.answers) for question in questions]),
    )


def decided_typed(data: Path) -> Decided:
    """Ask the folder's questions as people type them."""
    lines = (data / "people" / "questions.jsonl").read_text("utf-8").splitlines()
    asked = [
        (row["question"], datetime.fromisoformat(row["at"]), partial(_is_accepted, row))
        for row in map(json.loads, lines)
        if row["after"] is None
    ]
    with open_library("sqlite://") as library:
        library.add_all(islice(read_articles(data), _TYPED_ARTICLES))
        return _decided(library, asked)


def decided_own() -> Decided:
    """Ask the questions of tests.evaluation.people."""
    with open_library("sqlite://") as library:
        library.add_all(people.articles())
        return _decided(
            library,
            [
                (each.text, each.at, each.is_answered_by)
                for each in people.questions()
                if not each.after
            ],
        )


def _decided(
    library: Library, asked: Sequence[tuple[str, datetime, Callable[[Quote], bool]]]
) -> Decided:
    rows: list[list[float]] = []
    right: list[bool] = []
    for text, at, is_right in asked:
        answer = library.ask(text, at=at)
        found = library.explain(answer.understood or text, _SHOWN, at)
        rows.append(_observation(found))
        right.append(any(is_right(quote) for _, quote in found))
    return Decided(np.arange(len(rows)) % 2 == 0, np.array(rows), np.array(right))


def _is_accepted(row: Mapping[str, list[str]], quote: Quote) -> bool:
    def matches(patterns: list[str]) -> bool:
        return any(re.search(each, quote.text, re.I | re.S) for each in patterns)

    return matches(row["accept"]) and not matches(row["reject"])


def _observed(library: Library, question: str) -> list[float]:
    return _observation(library.explain(question, 1))


def _observation(found: Sequence[tuple[Hit, Quote]]) -> list[float]:
    return list(observe(found[0][0]).values()) if found else [0.0] * len(SUPPORT_WEIGHTS)


def fit_support(
    sets: dict[str, Decided], facts: Decided, typed: Sequence[Decided]
) -> tuple[Matrix, float]:
    """Fit on the even half of the sets, both answers of each counting the same."""
    decided = [(sets[name], 1.0) for name in ENGLISH_SETS] + [(facts, _ON_SUBJECT)]
    decided += [(sets[name], _OTHER) for name in _SPACED_SETS]
    decided += [(each, _TYPED) for each in typed]
    return fit_decision(
        np.concatenate([each.observed[each.even] for each, _ in decided]),
        np.concatenate([each.answerable[each.even] for each, _ in decided]),
        np.concatenate([_balanced(each.answerable[each.even], share) for each, share in decided]),
    )


def _balanced(answerable: Mask, share: float) -> Matrix:
    counts = np.where(answerable, answerable.sum(), (~answerable).sum())
    return np.asarray(share / 2 / counts, np.float64)


def passing(decided: Sequence[Decided], weights: Matrix, intercept: float) -> float:
    """Return the odds that `ANSWERED` of the answerable questions of even halves reach, by set."""
    quantiles = [
        np.quantile(each.observed[each.even & each.answerable] @ weights, 1 - ANSWERED)
        for each in decided
    ]
    return float(np.mean(quantiles)) + intercept


def print_support(sets: dict[str, Decided], weights: Matrix, intercept: float) -> None:
    """Print each set's area under the ROC curve, and what the decision does, in both halves."""
    needed = passing([sets[name] for name in ENGLISH_SETS], weights, intercept)
    for name, decided in sets.items():
        bonus = 0.0
        if name in OTHER_SETS:
            bonus = needed - passing([decided], weights, intercept)
        halves = []
        for half in (decided.even, ~decided.even):
            odds = decided.observed[half] @ weights + intercept + bonus
            there = decided.answerable[half]
            area = roc_auc(odds[there].tolist(), odds[~there].tolist())
            answered, wrongly = (float(np.mean(odds[part] >= needed)) for part in (there, ~there))
            halves.append(f"AUC {area:.3f} answered {answered:.3f} wrongly {wrongly:.3f}")
        print(f"{name:<12} even {halves[0]}   odd {halves[1]}   bonus {bonus:.2f}")
    print(f"MIN_SUPPORT {1 / (1 + np.exp(-needed)):.3f}\nINTERCEPT {intercept:.2f}")


def main() -> None:
    """Print the constants and the figures with them."""
    parser = argparse.ArgumentParser(description="Find the constants of ranking and silence.")
    parser.add_argument("data", type=Path)
    parser.add_argument("--library", type=Path, help="the file of tests.evaluation.news")
    parser.add_argument("--only", choices=["ranking", "support"], help="find these only")
    options = parser.parse_args()
    if options.only != "support":
        ranked = {n: list(ranked_questions(options.data, n)) for n in SHARES if n != "news"}
        if options.library:
            ranked["news"] = list(ranked_news(options.data, options.library))
        for english in (1.0, ENGLISH_IN_OTHERS):
            weights = fit_ranking(ranked, english)
            print_ranking(ranked, weights)
            print_constants(WEIGHTS, weights)
    if options.only != "ranking":
        names = (*ENGLISH_SETS, *OTHER_SETS)
        decided = {name: decided_questions(options.data, name) for name in names}
        facts = decided_facts(options.data)
        typed = {"people": decided_typed(options.data), "own people": decided_own()}
        weights, intercept = fit_support(decided, facts, list(typed.values()))
        print_support({**decided, "facts": facts, **typed}, weights, intercept)
        print_constants(SUPPORT_WEIGHTS, weights)


def print_constants(names: Iterable[str], weights: Matrix) -> None:
    """Print weights as they stand in the code."""
    for name, weight in zip(names, weights, strict=True):
        print(f'    "{name}": {weight:.2f},')


if __name__ == "__main__":
    main()
