"""The picture of the decision to answer: answered against wrongly answered."""

from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

import numpy as np
import numpy.typing as npt

GOAL = (0.06, 0.9)  # at most so many wrongly answered, at least so many answered


@dataclass(frozen=True)
class Curve:
    """The shares at every threshold, and those of the library."""

    name: str
    answered: list[float]
    wrongly_answered: list[float]
    operating_point: tuple[float, float]  # wrongly answered, answered


def _widened(shares: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    return np.sign(shares) * np.abs(shares) ** 0.4


def _narrowed(places: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    return np.sign(places) * np.abs(places) ** 2.5


def draw(curves: list[Curve], path: Path) -> str:
    """Draw the curves into a PNG; return a sentence that says so, or why not."""
    try:
        figure_module = import_module("matplotlib.figure")
    except ImportError:
        return "No picture: matplotlib is not installed (pip install -e '.[evaluation]')."
    figure = figure_module.Figure(figsize=(8, 6), layout="constrained")
    axes = figure.add_subplot()
    # Near silence is where it counts: the left half of the picture is the first 18%.
    axes.set_xscale("function", functions=(_widened, _narrowed))
    for curve in curves:
        [line] = axes.plot(curve.wrongly_answered, curve.answered, label=curve.name, linewidth=1.5)
        axes.plot(*curve.operating_point, "o", color=line.get_color(), markeredgecolor="black")
    axes.axhline(GOAL[1], color="grey", linewidth=0.8, linestyle=":")
    axes.axvline(GOAL[0], color="grey", linewidth=0.8, linestyle=":")
    ticks = [0, 0.01, 0.03, 0.06, 0.1, 0.2, 0.3, 0.5, 0.75, 1]
    axes.set_xticks(ticks, [f"{tick:.0%}" for tick in ticks])
    axes.set_yticks([n / 10 for n in range(11)], [f"{n * 10}%" for n in range(11)])
    axes.set(
        xlim=(0, 1),
        ylim=(0, 1.01),
        xlabel="questions without an answer in the library that were answered",
        ylabel="questions with an answer in the library that were answered",
        title="Answer or silence at every threshold (dots: as the library decides; dotted: goal)",
    )
    axes.legend(loc="lower right", frameon=False)
    path.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(path, dpi=150)
    return f"The curves are in {path}."
