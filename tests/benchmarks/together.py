"""Eight threads that ask at once, and answers while another thread adds.

To reach: no fewer answers a second than with one thread, and no answer delayed by over 100 ms.
"""

import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np
from rich.table import Table

from retrieval import Article, Library, open_library
from tests.benchmarks.changing import new_articles
from tests.benchmarks.corpus import Question, copied
from tests.benchmarks.timing import ask, in_rounds, milliseconds

_THREADS = 8
_ROUNDS = 3
_ADDED = 50


@dataclass(frozen=True)
class Together:
    """Answers a second of one and of eight threads, and milliseconds that an answer waited."""

    alone: float
    together: float
    longest_delay: float


def measure(
    data: Path, database: Path, questions: Sequence[Question], added: int = _ADDED
) -> Together:
    """Ask in one thread and in eight, in turn; then in one while another adds."""
    with copied(database) as copy, open_library(f"sqlite:///{copy}") as library:
        ask(library, questions[0])  # readies the index
        rates = [
            [_answers_a_second(library, questions, threads) for threads in (1, _THREADS)]
            for _ in range(_ROUNDS)
        ]
        alone, together = np.median(rates, axis=0)
        delay = _longest_delay(library, questions, new_articles(data, added))
    return Together(float(alone), float(together), delay)


def _answers_a_second(library: Library, questions: Sequence[Question], threads: int) -> float:
    with ThreadPoolExecutor(threads) as pool:
        started = time.perf_counter()
        list(pool.map(partial(ask, library), questions))
        return len(questions) / (time.perf_counter() - started)


def _longest_delay(
    library: Library, questions: Sequence[Question], articles: Sequence[Article]
) -> float:
    """Give the most by which an answer takes longer than the same answer's median without."""
    taken = in_rounds({"quiet": partial(ask, library)}, questions, _ROUNDS)["quiet"]
    usual = np.median(np.reshape(taken, (_ROUNDS, len(questions))), axis=0)
    delays: list[float] = []
    with ThreadPoolExecutor(1) as pool:
        adding = [pool.submit(library.add, article) for article in articles]
        while not adding[-1].done():
            number = len(delays) % len(questions)
            delays.append(milliseconds(ask, library, questions[number]) - usual[number])
        for added in adding:
            added.result()
    return float(max(delays))


def table(taken: Together, sentences: int) -> Table:
    """Set one thread and eight side by side."""
    made = Table("answers/s, one thread", "eight threads", "ratio", "longest delay by an add, ms")
    made.title = f"Together, {sentences:,} sentences"
    made.title_justify = "left"
    made.add_row(
        f"{taken.alone:.1f}",
        f"{taken.together:.1f}",
        f"{taken.together / taken.alone:.2f}",
        f"{taken.longest_delay:.0f}",
    )
    return made
