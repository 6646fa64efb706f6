"""Measure answers over dated news: `python -m tests.evaluation.news DATA_FOLDER`.

157 quiz questions are asked, each on its day, over 16,641 articles. ans@k: one of the first k
hits holds an answer string, in whole lower-cased words; editor@k: and is in an article from
which the quiz makers took the question, for the 86 questions that name one. Plain rank-bm25
stands beside it; it knows no dates. Tune on one half of the questions and report the other.
"""

import argparse
import json
import time
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
from rich.console import Console
from rich.progress import track

from retrieval import Library, Quote
from retrieval.evaluation.baseline import Baseline, words
from retrieval.evaluation.measures import Estimate, estimate
from retrieval.store.articles import Store
from tests.evaluation.news_library import NewsQuestion, open_news, read_questions

DEPTH = 5  # hits looked at


@dataclass(frozen=True)
class Ranks:
    """The position, from 1, of the first hit that answers, and of the editor's; or infinity."""

    answer: float
    editor: float


@dataclass(frozen=True)
class Result:
    """How one question was answered; `seconds` are those of `Library.ask`."""

    question: NewsQuestion
    ours: Ranks
    baseline: Ranks | None
    answered: bool
    seconds: float
    first: str | None


@dataclass(frozen=True)
class Figures:
    """Shares of a group of questions, by name, ours and the baseline's."""

    group: str
    questions: int
    ours: dict[str, Estimate]
    baseline: dict[str, Estimate] | None
    gain: dict[str, Estimate] | None
    answered: Estimate


def normalized(text: str) -> str:
    """Return the lower-cased words of a text, a space around each.

    >>> normalized("The Tony Awards!")
    ' the tony awards '
    """
    return f" {' '.join(words(text))} "


def holds_answer(text: str, question: NewsQuestion) -> bool:
    """Whether a text has one of the strings that answer a question, in whole words."""
    return any(normalized(answer) in normalized(text) for answer in question.answers)


def ranks(question: NewsQuestion, hits: list[Quote]) -> Ranks:
    """Return the ranks of the first hits that are right."""
    right = [
        (position, hit.article.url in question.editor_articles)
        for position, hit in enumerate(hits, start=1)
        if holds_answer(hit.text, question)
    ]
    return Ranks(
        answer=min((position for position, _ in right), default=np.inf),
        editor=min((position for position, editors in right if editors), default=np.inf),
    )


def ask(library: Library, baseline: Baseline | None, question: NewsQuestion) -> Result:
    """Ask one question."""
    started = time.perf_counter()
    answer = library.ask(question.text, at=question.asked)
    seconds = time.perf_counter() - started
    hits = library.search(question.text, limit=DEPTH, at=question.asked)
    plain = baseline.search(question.text, limit=DEPTH) if baseline else None
    return Result(
        question=question,
        ours=ranks(question, hits),
        baseline=None if plain is None else ranks(question, plain),
        answered=bool(answer.quotes),
        seconds=seconds,
        first=f"{hits[0].text}  ({hits[0].article.title})" if hits else None,
    )


def gains(results: list[Ranks], with_editor: bool) -> dict[str, list[float]]:
    """Return 1 or 0 for each question, by the name of the measure."""
    named = {f"ans@{k}": [float(r.answer <= k) for r in results] for k in (1, 3, 5)}
    if with_editor:
        named |= {f"editor@{k}": [float(r.editor <= k) for r in results] for k in (1, 3)}
    return named


def figures(group: str, results: list[Result], with_editor: bool) -> Figures:
    """Measure a group of questions."""
    ours = gains([result.ours for result in results], with_editor)
    theirs = gains([r.baseline for r in results if r.baseline], with_editor)
    known = all(theirs.values())
    return Figures(
        group=group,
        questions=len(results),
        ours={name: estimate(values) for name, values in ours.items()},
        baseline={name: estimate(values) for name, values in theirs.items()} if known else None,
        gain={name: estimate(np.subtract(ours[name], theirs[name])) for name in ours}
        if known
        else None,
        answered=estimate([result.answered for result in results]),
    )


def all_figures(results: list[Result]) -> list[Figures]:
    """Measure all questions, those with an editor's article, and the halves of both."""
    editors = [result for result in results if result.question.editor_articles]
    groups = [("all", results, False), ("editor's", editors, True)]
    groups += [
        (f"{name}, {half}", [r for r in group if r.question.half == half], with_editor)
        for name, group, with_editor in groups
        for half in ("even", "odd")
    ]
    return [figures(*group) for group in groups if group[1]]


def lines(group: Figures) -> Iterable[str]:
    """Yield the figures of a group as lines."""
    yield f"{group.group}: {group.questions} questions, answered {group.answered.value:.3f}"
    rows = {"verbatim": group.ours, "rank-bm25": group.baseline, "gain": group.gain}
    for name, row in rows.items():
        if row:
            shares = (
                f"{measure} {e.value:.3f} [{e.low:.3f}, {e.high:.3f}]"
                for measure, e in row.items()
            )
            yield f"  {name:<10}" + "  ".join(shares)


def failure(result: Result) -> str:
    """Return a question, the answers expected, and its first hit as text."""
    question = result.question
    return (
        f"\n{question.half:<5} {question.text}  ({question.asked:%Y-%m-%d})\n"
        f"      expected  {' / '.join(question.answers)}; "
        f"{' '.join(sorted(question.editor_articles)) or 'no editor’s article'}\n"
        f"      first     {result.first}"
    )


def row(result: Result) -> dict[str, object]:
    """Return a result as values for JSON, an infinite rank as null."""
    sides = {"verbatim": result.ours, "rank_bm25": result.baseline}
    return {
        "question": result.question.text,
        "asked": result.question.asked.date().isoformat(),
        "answered": result.answered,
        "first": result.first,
        **{
            f"{side}_{name}_rank": None if np.isinf(rank) else int(rank)
            for side, found in sides.items()
            if found
            for name, rank in asdict(found).items()
        },
    }


def worst(results: list[Result]) -> list[Result]:
    """Return the questions that the first hit does not answer, those that no hit answers first."""
    failed = [result for result in results if result.ours.answer > 1]
    return sorted(failed, key=lambda result: -result.ours.answer)


def measure(
    questions: list[NewsQuestion], store: Store, library: Library, with_baseline: bool
) -> list[Result]:
    """Ask all questions."""
    library.search("")  # builds the index, which no question is to be timed for
    baseline = (
        Baseline(store.split_versions(list(store.changes(0).written))) if with_baseline else None
    )
    watched = track(questions, "Asking", console=Console(stderr=True))
    return [ask(library, baseline, question) for question in watched]


def main() -> None:
    """Print the figures, and the worst failures with `--failures`."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("--library", type=Path, help="keep the library in this SQLite file")
    parser.add_argument("--limit", type=int, metavar="N", help="ask only the first N questions")
    parser.add_argument("--failures", type=int, default=0, metavar="N", help="list the N worst")
    parser.add_argument("--no-baseline", action="store_true", help="leave out plain rank-bm25")
    parser.add_argument("--json", action="store_true", help="print JSON")
    options = parser.parse_args()
    questions = read_questions(options.data)[: options.limit]
    store, library = open_news(options.data, options.library)
    with library:
        results = measure(questions, store, library, not options.no_baseline)
    groups = all_figures(results)
    median, p95 = (
        float(s) for s in np.percentile([result.seconds for result in results], [50, 95])
    )
    if options.json:
        values = {
            "groups": [asdict(group) for group in groups],
            "median_seconds": median,
            "p95_seconds": p95,
            "questions": [row(result) for result in results],
        }
        print(json.dumps(values, ensure_ascii=False, indent=2))
        return
    for group in groups:
        print("\n".join(lines(group)))
    print(f"time a question: median {1000 * median:.0f} ms, P95 {1000 * p95:.0f} ms")
    for result in worst(results)[: options.failures]:
        print(failure(result))


if __name__ == "__main__":
    main()
