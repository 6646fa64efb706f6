"""Taking times."""

import time
from collections.abc import Callable, Mapping, Sequence
from typing import ParamSpec, TypeVar

import numpy as np

from retrieval import Library
from tests.benchmarks.corpus import Question

Arguments = ParamSpec("Arguments")
Asked = TypeVar("Asked")


def milliseconds(
    call: Callable[Arguments, object], *args: Arguments.args, **kwargs: Arguments.kwargs
) -> float:
    """Time one call."""
    started = time.perf_counter()
    call(*args, **kwargs)
    return 1000 * (time.perf_counter() - started)


def percentile(times: Sequence[float], percent: float) -> float:
    """Give the time that so many percent do not exceed."""
    return float(np.percentile(times, percent))


def in_rounds(
    calls: Mapping[str, Callable[[Asked], object]], asked: Sequence[Asked], rounds: int
) -> dict[str, list[float]]:
    """Give each call's milliseconds, all that is asked of one after the other in each round.

    So what else the machine does in the meantime slows all of them. A first round is not counted.
    """
    times: dict[str, list[float]] = {name: [] for name in calls}
    for number in range(rounds + 1):
        for name, call in calls.items():
            taken = [milliseconds(call, each) for each in asked]
            if number:
                times[name] += taken
    return times


def ask(library: Library, question: Question) -> None:
    """Ask as a reader would."""
    library.ask(question.text, at=question.asked)
