"""The questions as people type them are sound, and their outcomes are counted right."""

from datetime import UTC, date, datetime

import pytest

from retrieval import Article, open_library
from tests.evaluation import people
from tests.evaluation.people import Outcome, Question, Shares

LANGUAGES = ["en", "de", "fr", "es", "ru", "ar"]


def test_words_of_a_right_quote_are_found_once() -> None:
    texts = [article.text for article in people.articles()]
    wrong = {
        question.id: words
        for question in people.questions()
        for words in (*question.accept, *question.reject)
        if sum(text.count(words) for text in texts) != 1 or "\n" in words
    }
    assert wrong == {}


def test_a_follow_up_stands_behind_the_question_it_follows() -> None:
    seen: set[str] = set()
    for question in people.questions():
        assert question.id not in seen
        assert (question.after is not None) == (question.form == "followup"), question.id
        assert question.after is None or question.after in seen, question.id
        seen.add(question.id)


def test_an_answer_is_out_when_it_is_asked_for() -> None:
    published = {article.text: article.published for article in people.articles()}
    for question in people.questions():
        days = [
            day
            for text, day in published.items()
            if any(words in text for words in question.accept)
        ]
        assert all(isinstance(day, date) and day <= question.at.date() for day in days), (
            question.id
        )


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_has_questions_with_and_without_an_answer(language: str) -> None:
    questions = [question for question in people.questions() if question.language == language]
    unanswerable = sum(not question.accept for question in questions)
    assert len(questions) >= 16
    assert 0.15 <= unanswerable / len(questions) <= 0.25
    assert any(question.kind == "small talk" for question in questions)


def test_outcomes() -> None:
    def question(number: int, text: str, accept: str | None, **other: str) -> Question:
        return Question(
            id=str(number),
            language="en",
            kind="who",
            form="plain",
            at=datetime(2025, 5, 2, tzinfo=UTC),
            text=text,
            accept=(accept,) if accept else (),
            reject=(other["reject"],) if "reject" in other else (),
            after=other.get("after"),
        )

    questions = [
        question(0, "Who won the Tarn Cup?", "Elsie Marrow won"),
        question(1, "Where was she born?", "She was born in Ullock", after="0"),
        question(2, "Who won the Tarn Cup?", "sells tea in Ullock"),
        question(3, "Who won the Tarn Cup?", "won the Tarn Cup", reject="Elsie"),
        question(4, "Who sank the battleship?", "sells tea"),
        question(5, "Who sank the battleship?", None),
        question(6, "Who won the Tarn Cup?", None),
    ]
    text = (
        "Elsie Marrow won the Tarn Cup in April. She was born in Ullock. "
        "Her father sells tea in Ullock."
    )
    with open_library("sqlite://") as library:
        library.add(Article(title="Cup", text=text, published=date(2025, 5, 1)))
        asked = people.ask_all(library, questions)
    assert [one.outcome for one in asked] == [
        Outcome.FIRST,
        Outcome.FIRST,
        Outcome.WRONG,
        Outcome.WRONG,
        Outcome.SILENT,
        Outcome.RIGHTLY_SILENT,
        Outcome.SPOKE,
    ]
    assert [one.is_complete for one in asked[:5]] == [True, True, False, True, False]
    assert Shares.of(asked) == Shares(
        answerable=5,
        unanswerable=2,
        first=0.4,
        shown=0.4,
        silent=0.2,
        wrong_first=0.4,
        rightly_silent=0.5,
    )
