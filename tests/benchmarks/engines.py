"""The bare BM25 top ten and the whole answer, beside other engines on the same terms.

To reach: the bare top ten in at most tantivy's p50 and twice its p95, and a thousandth of
rank_bm25's at 100,000 sentences; `library.ask` in at most 15 times tantivy's p50, its p99 in 75.
"""

import gc
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory

from rich.console import Console
from rich.progress import track
from rich.table import Table

from retrieval import open_library
from retrieval.index.kernels import loops, numpy_loops
from tests.benchmarks.corpus import Question
from tests.benchmarks.ours import open_bare, question_terms, sentence_terms
from tests.benchmarks.peers import PEERS, Documents, TopTen
from tests.benchmarks.timing import ask, in_rounds, percentile

ROUNDS = 3
TOP_TEN = "our top ten"
_PERCENTS = (50, 95, 99)
_STOCK = "rank_bm25"  # looks into every document: 2 s a question at a million
_MOST_FOR_STOCK = 200_000
_SLOW = 20.0  # milliseconds a question, from which on an engine is asked but a few, once
_FEW = 20


@dataclass(frozen=True)
class Asked:
    """A question as a library and as its posting lists are asked it."""

    question: Question
    terms: list[str]


def times(database: Path, questions: Sequence[Question]) -> dict[str, list[float]]:
    """Give the milliseconds of every question by engine, ours first."""
    console = Console(stderr=True)
    asked = [Asked(question, question_terms(question.text)) for question in questions]
    documents = list(track(sentence_terms(database), "Analysing", console=console, total=None))
    bare = open_bare(database)
    with (
        TemporaryDirectory(dir=database.parent.parent) as folder,
        open_library(f"sqlite:///{database}") as library,
    ):
        calls: dict[str, Callable[[Asked], object]] = {
            TOP_TEN: _on_terms(bare.top_ten),
            "library.ask": lambda each: ask(library, each.question),
        }
        if loops.use_compiled_loops():
            calls |= {f"{name}, compiled": _compiled(call) for name, call in calls.items()}
            loops._implementation = numpy_loops
        else:
            console.print("Compiled loops are left out: numba is missing.")
        for name, peer in _built(documents, Path(folder), console):
            calls[name] = _on_terms(peer)
        del documents
        with _frozen():
            first = in_rounds(calls, asked[:3], 1)
            slow = [name for name, taken in first.items() if percentile(taken, 50) > _SLOW]
            few = in_rounds({name: calls.pop(name) for name in slow}, asked[:_FEW], 1)
            return in_rounds(calls, asked, ROUNDS) | few


def _built(documents: Documents, folder: Path, console: Console) -> Iterator[tuple[str, TopTen]]:
    for name, build in PEERS.items():
        if name == _STOCK and len(documents) > _MOST_FOR_STOCK:
            console.print(f"{name} is left out: it takes too long for {len(documents):,}.")
            continue
        try:
            with console.status(f"Building {name}"):
                top_ten = build(documents, folder)
        except ImportError as error:
            console.print(f"{name} is left out: {error} (pip install -e '.[bench]').")
        else:
            yield name, top_ten


def _compiled(call: Callable[[Asked], object]) -> Callable[[Asked], object]:
    compiled_loops = import_module("retrieval.index.kernels.compiled_loops")

    def ask_compiled(each: Asked) -> None:
        loops._implementation = compiled_loops
        call(each)
        loops._implementation = numpy_loops

    return ask_compiled


def _on_terms(top_ten: TopTen) -> Callable[[Asked], object]:
    return lambda each: top_ten(each.terms)


@contextmanager
def _frozen() -> Iterator[None]:
    """Keep the collector off what is there: one engine's objects are no other's time."""
    gc.collect()
    gc.freeze()
    try:
        yield
    finally:
        gc.unfreeze()


def table(taken: dict[str, list[float]], sentences: int) -> Table:
    """Set the times of the engines side by side, with ratios to those that are there."""
    made = Table("", title=f"Answering, {sentences:,} sentences", title_justify="left")
    for column in ("p50 ms", "p95 ms", "p99 ms"):
        made.add_column(column, justify="right")
    if "tantivy" in taken:
        made.add_column("p50, p95, p99 in p50s of tantivy", justify="right")
        made.add_column("p95 in its p95s", justify="right")
    if _STOCK in taken:
        made.add_column(f"{_STOCK} is slower by", justify="right")
    for name, values in taken.items():
        ours = [percentile(values, percent) for percent in _PERCENTS]
        cells = [f"{value:.3f}" for value in ours]
        if "tantivy" in taken:
            theirs = [percentile(taken["tantivy"], percent) for percent in _PERCENTS]
            cells.append("  ".join(f"{value / theirs[0]:.1f}" for value in ours))
            cells.append(f"{ours[1] / theirs[1]:.1f}")
        if _STOCK in taken:
            cells.append(f"{percentile(taken[_STOCK], 50) / ours[0]:,.0f}")
        made.add_row(name, *cells)
    asked = f"{len(taken[TOP_TEN]) // ROUNDS} questions, {ROUNDS} rounds"
    slow = [name for name, values in taken.items() if len(values) < len(taken[TOP_TEN])]
    made.caption = asked + "".join(f"; {name}: {len(taken[name])} questions once" for name in slow)
    return made
