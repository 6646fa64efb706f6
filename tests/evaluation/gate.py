"""The gate: answers to our own gold sets must not become worse unnoticed.

One set is English, the other in fifteen more languages, asked of one library of them all.

`python -m tests.evaluation.gate` prints the figures beside their floors; with `--update` floors
rise to the figures, and a figure below its floor is refused unless `--allow-regression REASON`
says why, which is written down beside the floors. tests/evaluation/test_gate.py runs it with
every test run. After trafilatura's tests/eval_gate.py.
"""

import argparse
import json
import sys
from dataclasses import asdict, dataclass, replace
from hashlib import sha256
from pathlib import Path

from retrieval.evaluation import Evaluation, evaluate_file

GOLD = Path(__file__).parent / "gold"
QUESTIONS = GOLD / "questions.json"
# Each beside a file of its floors.
SETS = (QUESTIONS, GOLD / "languages.json")

LESS_IS_BETTER = "wrongly_answered"

Figures = dict[str, float]


class RegressionRefusedError(Exception):
    """A floor would be lowered without a reason."""


@dataclass(frozen=True)
class Regression:
    """The floors that were lowered, from and to, and why."""

    reason: str
    lowered: dict[str, tuple[float, float]]


@dataclass(frozen=True)
class Floors:
    """The figures that must be reached; `wrongly_answered` must not be exceeded.

    `digest` is that of the gold set they were measured on. A figure may be off by `epsilon`,
    which is less than one question and more than rounding.
    """

    digest: str
    epsilon: float
    figures: Figures
    regressions: tuple[Regression, ...] = ()


def digest(questions: Path) -> str:
    """Return the digest of a gold set."""
    return sha256(questions.read_bytes()).hexdigest()


def floors_of(questions: Path) -> Path:
    """Return the path of the floors of a gold set."""
    return questions.with_suffix(".floors.json")


def figures(evaluation: Evaluation) -> Figures:
    """Return the figures of an evaluation that have floors."""
    ranking = evaluation.ranking
    assert evaluation.wrongly_answered
    assert evaluation.auc is not None
    return {
        "p_at_1": ranking.p_at_1.value,
        "r_at_3": ranking.r_at_3.value,
        "mrr": ranking.mrr.value,
        "auc": evaluation.auc,
        "answered": evaluation.answered.value,
        LESS_IS_BETTER: evaluation.wrongly_answered.value,
    }


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
    return -1 if name == LESS_IS_BETTER else 1


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
    for questions in SETS:
        found, floors = figures(evaluate_file(questions)), read_floors(floors_of(questions))
        failed = below(found, floors)
        all_failed += failed
        print(questions.name)
        for name, floor in floors.figures.items():
            print(f"{name:<17} {found[name]:.4f}  floor {floor:.4f}{'  !' * (name in failed)}")
        if options.update:
            try:
                new = updated(floors, found, digest(questions), options.allow_regression)
            except RegressionRefusedError as error:
                sys.exit(f"{error}. Say why it is right: --allow-regression REASON")
            write_floors(floors_of(questions), new)
    if not options.update:
        sys.exit(1 if all_failed else 0)


if __name__ == "__main__":
    main()
