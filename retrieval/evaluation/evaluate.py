"""Ask a library of a question set's articles all its questions, and plain rank-bm25 beside it."""

import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from retrieval.answer import Quote
from retrieval.answer_types.answer_type import AnswerType
from retrieval.answer_types.expectation import expected
from retrieval.article import Article
from retrieval.errors import SourceError
from retrieval.evaluation.baseline import Baseline
from retrieval.evaluation.measures import Estimate, Ranking, compare, estimate, measure, roc_auc
from retrieval.evaluation.question_sets import Question, read_questions
from retrieval.library import Library
from retrieval.store.articles import Store
from retrieval.text.sentences import Span

_DEPTH = 50  # hits looked at for the reciprocal rank

_TYPE_NAMES = {
    AnswerType.NUMBER: "how many",
    AnswerType.DATE: "when",
    AnswerType.PERSON: "who",
    AnswerType.PLACE: "where",
    AnswerType.REASON: "why",
    AnswerType.OTHER: "other",
}

Watch = Callable[[Sequence[Question]], Iterable[Question]]


@dataclass(frozen=True, slots=True)
class AnswerTypeFigures:
    """The figures for the questions of one answer type."""

    questions: int
    ranking: Ranking
    baseline: Ranking


@dataclass(frozen=True, slots=True)
class Failure:
    """A question whose first hit is wrong, with the sentences expected and their best rank."""

    question: str
    article: str
    expected: tuple[str, ...]
    rank: int | None  # None if it is not among the hits looked at
    first: str | None  # None if there was no hit
    first_article: str | None


@dataclass(frozen=True, slots=True)
class Evaluation:
    """Figures for the questions of one file; those of ranking are for questions with an answer.

    `difference` is `ranking` less `baseline`, paired by question. `answered` and
    `wrongly_answered` are the shares of questions with and without an answer that the library
    answered; `auc` is how well `Answer.support` separates the two. The times are those of
    `Library.ask`. `failures` are sorted, the worst first.
    """

    name: str
    articles: int
    sentences: int
    questions: int
    unanswerable: int
    ranking: Ranking
    baseline: Ranking
    difference: Ranking
    kinds: dict[str, AnswerTypeFigures]
    answered: Estimate
    wrongly_answered: Estimate | None
    auc: float | None
    median_seconds: float
    p95_seconds: float
    failures: tuple[Failure, ...]


@dataclass(frozen=True, slots=True)
class _Result:
    """How one question was answered."""

    question: Question
    kind: str
    answered: bool
    support: float
    seconds: float
    rank: float
    baseline_rank: float
    first: Quote | None


def evaluate_file(path: Path, failures: int = 0, watch: Watch = iter) -> Evaluation:
    """Ask a library of the file's articles all its questions; SourceError if it is no such file.

    A hit is right if its span overlaps an answer's span in the article's text. At most `failures`
    of the worst are listed. `watch` wraps the questions, for example in a progress bar.
    """
    articles, questions = read_questions(path)
    if not any(question.answers for question in questions):
        raise SourceError(f"{path}: no question in it has an answer.")
    store = Store("sqlite://")
    with Library(store) as library:
        stored = [library.add(article) for article in articles]
        split = list(store.split_versions([article.id or 0 for article in stored]))
        baseline = Baseline(split)
        results = [
            _ask(library, baseline, question, stored[question.article])
            for question in watch(questions)
        ]
    sentences = {version.article_id: spans for version, spans in split}
    worst = sorted(
        (result for result in results if result.question.answers and result.rank > 1),
        key=lambda result: -result.rank,
    )
    return _evaluation(
        path.stem,
        results,
        articles=len(split),
        sentences=sum(map(len, sentences.values())),
        failures=tuple(
            _failure(
                result,
                articles[result.question.article],
                sentences[stored[result.question.article].id or 0],
            )
            for result in worst[:failures]
        ),
    )


def _ask(library: Library, baseline: Baseline, question: Question, article: Article) -> _Result:
    started = time.perf_counter()
    answer = library.ask(question.text)
    seconds = time.perf_counter() - started
    hits = library.search(question.text, limit=_DEPTH)
    return _Result(
        question=question,
        kind=_TYPE_NAMES.get(
            expected(question.text, article.language).kind, _TYPE_NAMES[AnswerType.OTHER]
        ),
        answered=bool(answer.quotes),
        support=answer.support,
        seconds=seconds,
        rank=rank(question, article.id, hits),
        baseline_rank=rank(question, article.id, baseline.search(question.text, limit=_DEPTH)),
        first=hits[0] if hits else None,
    )


def rank(question: Question, article_id: int | None, hits: list[Quote]) -> float:
    """Return the rank, from 1, of the first right hit, or infinity if there is none."""
    for number, hit in enumerate(hits, start=1):
        span = Span(hit.start, hit.end)
        if hit.article.id == article_id and question.is_answered_in(span):
            return number
    return float("inf")


def _evaluation(
    name: str,
    results: list[_Result],
    articles: int,
    sentences: int,
    failures: tuple[Failure, ...],
) -> Evaluation:
    answerable = [result for result in results if result.question.answers]
    others = [result for result in results if not result.question.answers]
    by_kind = {k: [r for r in answerable if r.kind == k] for k in _TYPE_NAMES.values()}
    median, p95 = np.percentile([result.seconds for result in results], [50, 95])
    ranks, baseline_ranks = _ranks(answerable)
    return Evaluation(
        name=name,
        articles=articles,
        sentences=sentences,
        questions=len(answerable),
        unanswerable=len(others),
        ranking=measure(ranks),
        baseline=measure(baseline_ranks),
        difference=compare(ranks, baseline_ranks),
        kinds={
            name: AnswerTypeFigures(len(of_kind), *map(measure, _ranks(of_kind)))
            for name, of_kind in by_kind.items()
            if of_kind
        },
        answered=estimate([result.answered for result in answerable]),
        wrongly_answered=estimate([result.answered for result in others]) if others else None,
        auc=roc_auc([r.support for r in answerable], [r.support for r in others])
        if others
        else None,
        median_seconds=float(median),
        p95_seconds=float(p95),
        failures=failures,
    )


def _ranks(results: list[_Result]) -> tuple[list[float], list[float]]:
    return [result.rank for result in results], [result.baseline_rank for result in results]


def _failure(result: _Result, article: Article, sentences: list[Span]) -> Failure:
    first = result.first
    return Failure(
        question=result.question.text,
        article=article.title,
        expected=tuple(
            article.text[sentence.start : sentence.end]
            for sentence in sentences
            if result.question.is_answered_in(sentence)
        ),
        rank=None if np.isinf(result.rank) else int(result.rank),
        first=first.text if first else None,
        first_article=first.article.title if first else None,
    )
