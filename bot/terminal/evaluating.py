"""Evaluation on question sets with a progress bar, and its figures as tables."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from rich.markup import escape
from rich.progress import Progress
from rich.table import Table

from bot.terminal import console
from retrieval import SourceError
from retrieval.evaluation import Estimate, Evaluation, Failure, Question, Ranking, evaluate_file


def evaluate_files(files: list[Path], failures: int) -> list[Evaluation]:
    """Evaluate the files that can be read; print a line on standard error for each other one."""
    results: list[Evaluation] = []
    watched = console.errors.is_terminal
    with Progress(console=console.errors, transient=True, disable=not watched) as bar:
        for file in files:

            def watch(questions: Sequence[Question], name: str = file.name) -> Iterable[Question]:
                return bar.track(questions, description=name)

            try:
                results.append(evaluate_file(file, failures, watch))
            except SourceError as error:
                console.complain(str(error))
    return results


def show(results: list[Evaluation]) -> None:
    """Print the figures of all files in one table, then each file's by kind, and its failures."""
    console.show_table(_rankings(results))
    console.say("± half the width of the 95% bootstrap interval; gain: paired by question\n")
    console.show_table(_decisions(results))
    for result in results:
        console.say(f"\n{result.name} by kind of question")
        console.show_table(_kinds(result))
        for failure in result.failures:
            console.say(f"\n{_failure_lines(failure)}")


def _table(name: str, *columns: str) -> Table:
    table = Table(box=None, pad_edge=False)
    table.add_column(name)
    for column in columns:
        table.add_column(column, justify="right", overflow="fold")
    return table


def _rankings(results: list[Evaluation]) -> Table:
    table = _table("set", "", "P@1", "R@3", "R@5", "MRR")
    for result in results:
        table.add_row(escape(result.name), "verbatim", *_intervals(result.ranking))
        table.add_row("", "rank-bm25", *_intervals(result.baseline))
        table.add_row("", "gain", *_intervals(result.difference, sign="+"))
    return table


def _intervals(ranking: Ranking, sign: str = "") -> list[str]:
    estimates = (ranking.p_at_1, ranking.r_at_3, ranking.r_at_5, ranking.mrr)
    return [_interval(estimate, sign) for estimate in estimates]


def _interval(estimate: Estimate, sign: str = "") -> str:
    return f"{estimate.value:{sign}.3f} ±{(estimate.high - estimate.low) / 2:.3f}"


def _decisions(results: list[Evaluation]) -> Table:
    table = _table(
        "set", "questions", "answered", "others", "wrongly answered", "AUC", "ms", "P95 ms"
    )
    for result in results:
        wrongly = result.wrongly_answered
        table.add_row(
            escape(result.name),
            str(result.questions),
            _interval(result.answered),
            str(result.unanswerable),
            _interval(wrongly) if wrongly else "–",
            "–" if result.auc is None else f"{result.auc:.3f}",
            f"{1000 * result.median_seconds:.1f}",
            f"{1000 * result.p95_seconds:.1f}",
        )
    return table


def _kinds(result: Evaluation) -> Table:
    table = _table("", "questions", "P@1", "R@3", "MRR", "rank-bm25: P@1", "R@3", "MRR")
    for name, figures in result.kinds.items():
        shares = [
            f"{estimate.value:.3f}"
            for ranking in (figures.ranking, figures.baseline)
            for estimate in (ranking.p_at_1, ranking.r_at_3, ranking.mrr)
        ]
        table.add_row(name, str(figures.questions), *shares)
    return table


def _failure_lines(failure: Failure) -> str:
    expected = "\n          ".join(failure.expected)
    rank = f"number {failure.rank}" if failure.rank else "not among the first 50"
    first = f"{failure.first}  ({failure.first_article})" if failure.first else "nothing"
    return (
        f"question  {failure.question}\n"
        f"expected  {expected}  ({failure.article}; {rank})\n"
        f"first     {first}"
    )
