"""The gold set is answered no worse than before, and no floor is lowered without a reason."""

from pathlib import Path

import pytest

from retrieval.evaluation import read_questions
from tests.evaluation import gate
from tests.evaluation.gate import Floors, GoldSet, Regression, RegressionRefusedError

FLOORS = Floors(digest="old", epsilon=0.001, figures={"p_at_1": 0.6, "wrongly_answered": 0.2})


@pytest.mark.parametrize("gold", gate.SETS, ids=lambda gold: gold.name)
def test_a_gold_set_is_answered_as_well_as_before(gold: GoldSet) -> None:
    floors = gate.read_floors(gold.floors)
    assert gold.digest == floors.digest, "the gold set has changed: set its floors anew"
    found = gold.measure()
    assert gate.below(found, floors) == [], (
        f"{found} is worse than {floors.figures}: mend it, or say why it is right with "
        f"python -m tests.evaluation.gate --update --allow-regression REASON"
    )


@pytest.mark.parametrize("gold", [gate.QUESTIONS, gate.LANGUAGES], ids=lambda path: path.stem)
def test_a_gold_set_is_sound(gold: Path) -> None:
    articles, questions = read_questions(gold)
    assert len({question.text for question in questions}) == len(questions)
    for question in questions:
        for start, end in question.answers:
            answer = articles[question.article].text[start:end]
            assert answer == answer.strip() != ""
            assert "\n" not in answer


@pytest.mark.parametrize(
    ("p_at_1", "wrongly_answered", "failed"),
    [
        (0.6, 0.2, []),
        (0.5995, 0.2005, []),
        (0.9, 0.0, []),
        (0.59, 0.1, ["p_at_1"]),
        (0.7, 0.21, ["wrongly_answered"]),
        (0.0, 1.0, ["p_at_1", "wrongly_answered"]),
    ],
)
def test_figures_below_their_floors(
    p_at_1: float, wrongly_answered: float, failed: list[str]
) -> None:
    found = {"p_at_1": p_at_1, "wrongly_answered": wrongly_answered}
    assert gate.below(found, FLOORS) == failed


def test_an_update_raises_floors_only() -> None:
    # Within epsilon of its floor, a figure is neither refused nor does it lower the floor.
    found = {"p_at_1": 0.5995, "wrongly_answered": 0.1}
    raised = gate.updated(FLOORS, found, "old", None)
    assert raised.figures == {"p_at_1": 0.6, "wrongly_answered": 0.1}
    assert raised.regressions == ()


@pytest.mark.parametrize(
    ("found", "digest", "complaint"),
    [
        ({"p_at_1": 0.5, "wrongly_answered": 0.1}, "old", "p_at_1: below the floor"),
        ({"p_at_1": 0.7, "wrongly_answered": 0.3}, "old", "wrongly_answered: below the floor"),
        ({"p_at_1": 0.7, "wrongly_answered": 0.1}, "new", "the gold set has changed"),
    ],
)
def test_a_floor_is_lowered_for_a_reason_only(
    found: gate.Figures, digest: str, complaint: str
) -> None:
    with pytest.raises(RegressionRefusedError, match=complaint):
        gate.updated(FLOORS, found, digest, None)
    lowered = gate.updated(FLOORS, found, digest, "harder questions")
    assert (lowered.figures, lowered.digest) == (found, digest)
    [regression] = lowered.regressions
    assert regression.reason == "harder questions"
    assert set(regression.lowered) == set(gate.below(found, FLOORS))


def test_floors_are_read_as_they_were_written(tmp_path: Path) -> None:
    floors = Floors("d", 0.1, {"mrr": 0.5}, (Regression("why", {"mrr": (0.6, 0.5)}),))
    gate.write_floors(tmp_path / "floors.json", floors)
    assert gate.read_floors(tmp_path / "floors.json") == floors
