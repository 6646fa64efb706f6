"""The gate: answers to our own gold sets must not become worse unnoticed.

One set is English, one in fifteen more languages, asked of one library of them all, and one has
questions as people type them (tests/evaluation/people.py).

`python -m tests.evaluation.gate` prints the figures beside their floors; with `--update` floors
rise to the figures, and a figure below its floor is refused unless `--allow-regression REASON`
says why, which is written down beside the floors. tests/evaluation/test_gate.py runs it with
every test run. After trafilatura's tests/eval_gate.py.
"""

import argparse
import json
import sys
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from functools import partial
from hashlib import sha256
from pathlib import Path

from retrieval.evaluation import evaluate_file
from tests.evaluation import people

GOLD = Path(__file__).parent / "gold"
QUESTIONS = GOLD / "questions.json"
LANGUAGES = GOLD / "languages.json"

LESS_IS_BETTER = ("wrongly_answered", "wrong_first")

Figures = dict[str, float]


@dataclass(frozen=True)
class GoldSet:
    """Questions in `files`, and how well they are answered; the floors are beside the files."""

    name: str
    files: tuple[Path, ...]
    measure: Callable[[], Figures]

    @property
    def digest(self) -> str:
        """The digest of the files."""
        return sha256(b"".join(file.read_bytes() for file in self.files)).hexdigest()

    @property
    def floors(self) -> Path:
        """The path of the floors."""
        return GOLD / f"{self.name}.floors.json"


class RegressionRefusedError(Exception):
    """A floor would be lowered without a reason."""


@dataclass(frozen=True)
class Regression:
    """The floors that were lowered, from and to, and why."""

    reason: str
    lowered: dict[str, tuple[float, float]]


@dataclass(frozen=True)
class Floors:
    """The figures that must be reached; those of `LESS_IS_BETTER` must not be exceeded.

    `digest` is that of the gold set they were measured on. A figure may be off by `epsilon`,
    which is less than one question and more than rounding.
    """

    digest: str
    epsilon: float
    figures: Figures
    regressions: tuple[Regression, ...] = ()


def answer_figures(questions: Path) -> Figures:
    """Return the figures that have floors for a question set in SQuAD's format."""
    evaluation = evaluate_file(questions)
    ranking = evaluation.ranking
    assert evaluation.wrongly_answered
    assert evaluation.auc is not None
    return {
        "p_at_1": ranking.p_at_1.value,
        "r_at_3": ranking.r_at_3.value,
        "mrr": ranking.mrr.value,
        "auc": evaluation.auc,
        "answered": evaluation.answered.value,
        "wrongly_answered": evaluation.wrongly_answered.value,
    }


SETS = (
    GoldSet("questions", (QUESTIONS,), partial(answer_figures, QUESTIONS)),
    GoldSet("languages", (LANGUAGES,), partial(answer_figures, LANGUAGES)),
    GoldSet("people", (people.ARTICLES, people.QUESTIONS), people.figures),
)


def below(found: Figures, floors: Floors) -> list[str]:
    """Return the names of the figures that do not reach their floors."""
    return [
        name
        for name, floor in floors.figures.items()
        if _sign(name) * (found[name] - floor) < -floors.epsilon
    ]


def updated(floors: Floors, found: Figures, digest: str, reason: str | None) -> Floors:
    """Return floors raised to what was found; they are lowered only for a reason.

    A changed gold set needs a reason, too, because all its figures are new.
    """
    lowered = below(found, floors)
    if reason is None and floors.digest != digest:
        raise RegressionRefusedError("the gold set has changed: its floors are new ones")
    if reason is None and lowered:
        raise RegressionRefusedError(f"{', '.join(lowered)}: below the floor")
    kept = {
        name: found[name]
        if reason is not None or _sign(name) * (found[name] - floor) > 0
        else floor
        for name, floor in floors.figures.items()
    }
    rounded = {name: round(figure, 4) for name, figure in kept.items()}
    if reason is not None:
        change = {name: (floors.figures[name], rounded[name]) for name in lowered}
        floors = replace(floors, regressions=(*floors.regressions, Regression(reason, change)))
    return replace(floors, digest=digest, figures=rounded)


def _sign(name: str) -> int:
    return -1 if name in LESS_IS_BETTER else 1


def read_floors(path: Path) -> Floors:
    """Read the floors."""
    values = json.loads(path.read_text("utf-8"))
    regressions = tuple(
        Regression(
            regression["reason"],
            {name: (old, new) for name, (old, new) in regression["lowered"].items()},
        )
        for regression in values.pop("regressions")
    )
    return Floors(**values, regressions=regressions)


def write_floors(path: Path, floors: Floors) -> None:
    """Write the floors."""
    text = json.dumps(asdict(floors), ensure_ascii=False, indent=2)
    path.write_text(f"{text}\n", "utf-8")


def main() -> None:
    """Print the figures beside the floors, and change the floors if told to."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--update", action="store_true", help="raise the floors to the figures")
    parser.add_argument(
        "--allow-regression", metavar="REASON", help="with --update: lower floors, for a reason"
    )
    options = parser.parse_args()
    all_failed: list[str] = []
    for gold in SETS:
        found, floors = gold.measure(), read_floors(gold.floors)
        failed = below(found, floors)
        all_failed += failed
        print(gold.name)
        for name, floor in floors.figures.items():
            print(f"{name:<17} {found[name]:.4f}  floor {floor:.4f}{'  !' * (name in failed)}")
        if options.update:
            try:
                new = updated(floors, found, gold.digest, options.allow_regression)
            except RegressionRefusedError as error:
                sys.exit(f"{error}. Say why it is right: --allow-regression REASON")
            write_floors(gold.floors, new)
    if not options.update:
        sys.exit(1 if all_failed else 0)


if __name__ == "__main__":
    main()
