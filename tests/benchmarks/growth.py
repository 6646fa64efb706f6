"""How the costs grow with the library: a table and a picture of them, both axes logarithmic."""

from dataclasses import astuple, dataclass, fields
from functools import partial
from importlib import import_module
from pathlib import Path

from rich.table import Table

from retrieval import open_library
from tests.benchmarks import changing, footprint, starting
from tests.benchmarks.corpus import filled_library, quiz
from tests.benchmarks.timing import ask, in_rounds, percentile

SIZES = (10_000, 100_000, 1_200_000, 5_000_000)
_ROUNDS = 3
_ADDED = 20
_LABELS = (
    "library.ask, p50 ms",
    "add an article and find it, p50 ms",
    "verbatim ask, s",
    "anonymous MB",
)


@dataclass(frozen=True)
class Costs:
    """What a library of some size costs, as labelled."""

    asking: float
    adding: float
    starting: float
    memory: float


def measure(data: Path, folder: Path, sentences: int) -> Costs:
    """Measure a library of so many sentences."""
    database = filled_library(data, folder, sentences)
    questions = quiz(data)
    with open_library(f"sqlite:///{database}") as library:
        asked = in_rounds({"ask": partial(ask, library)}, questions, _ROUNDS)["ask"]
    added = changing.times(data, database, _ADDED)
    started = starting.times(database, questions[0].text)
    return Costs(
        asking=percentile(asked, 50),
        adding=percentile(added["add, then ask"], 50),
        starting=percentile(started[starting.ANSWERING], 50) / 1000,
        memory=footprint.serving_memory(database, questions) / 1e6,
    )


def table(costs: dict[int, Costs]) -> Table:
    """Set the sizes among each other."""
    made = Table("sentences", *_LABELS, title="Growth", title_justify="left")
    for sentences, cost in costs.items():
        made.add_row(f"{sentences:,}", *(f"{value:.2f}" for value in astuple(cost)))
    return made


def draw(costs: dict[int, Costs], path: Path) -> str:
    """Draw the costs into a PNG and say so, or say why not."""
    try:
        figure_module = import_module("matplotlib.figure")
    except ImportError:
        return "No picture: matplotlib is not installed (pip install -e '.[evaluation]')."
    figure = figure_module.Figure(figsize=(8, 6), layout="constrained")
    for axes, field, label in zip(figure.subplots(2, 2).flat, fields(Costs), _LABELS, strict=True):
        values = [getattr(cost, field.name) for cost in costs.values()]
        axes.loglog(list(costs), values, "o-")
        # What grows as the library does would follow this line.
        linear = [values[0] * sentences / min(costs) for sentences in costs]
        axes.loglog(list(costs), linear, ":", color="grey", linewidth=0.8)
        axes.set(xlabel="sentences", title=label)
    path.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(path, dpi=150)
    return f"The picture is in {path}."
