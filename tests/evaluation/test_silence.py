"""The protocol that measures the decision to answer."""

from pathlib import Path

import numpy as np
import pytest

from retrieval import Article
from retrieval.evaluation import Question
from retrieval.text.sentences import Span
from tests.evaluation import silence
from tests.evaluation.silence import Decisions
from tests.evaluation.silence_picture import draw

TEN = Decisions(
    name="ten",
    answerable=np.array([0.2, 0.4, 0.5, 0.6, 0.7, 0.8, 0.8, 0.9, 0.9, 1.0]),
    others=np.array([0.1, 0.1, 0.3, 0.4]),
    answered=0.8,
    wrongly_answered=0.25,
)


def test_the_threshold_answers_nine_of_ten() -> None:
    assert TEN.threshold == 0.4
    assert TEN.at(0.4) == (0.9, 0.25)
    assert TEN.at(0.45) == (0.8, 0.0)
    assert TEN.auc == pytest.approx(37.5 / 40)


def test_the_curve_goes_from_nothing_to_everything() -> None:
    curve = TEN.curve()
    assert (curve.wrongly_answered[0], curve.answered[0]) == (0.0, 0.0)
    assert (curve.wrongly_answered[-1], curve.answered[-1]) == (1.0, 1.0)
    assert curve.answered == sorted(curve.answered)
    assert curve.operating_point == (0.25, 0.8)


def test_every_question_is_asked_of_both_halves() -> None:
    articles = [
        Article(title="Ferry", text="The ferry burned in 1912."),
        Article(title="Windmill", text="Rye was ground by the miller until 1954."),
    ]
    assert [silence.half(article) for article in articles] == [1, 0]
    questions = [
        Question("When did the ferry burn?", 0, (Span(20, 24),)),
        Question("What did the miller do in 1954?", 1, (Span(0, 3),)),
        Question("Who lost the ferry?", 0, ()),
    ]
    decisions = silence.decide("two", articles, questions)
    assert decisions.answerable.tolist() == [1.0, 1.0]
    assert decisions.others.tolist() == [0.0, 0.0]
    assert (decisions.answered, decisions.wrongly_answered) == (1.0, 0.0)


def test_the_picture(tmp_path: Path) -> None:
    path = tmp_path / "folder" / "silence.png"
    sentence = draw([TEN.curve()], path)
    assert path.exists() or sentence.startswith("No picture: matplotlib is not installed")
