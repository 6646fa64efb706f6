"""How unanswered questions are grouped, in several languages."""

import time

import pytest

from retrieval.questions.gaps import Gap, Unanswered, find_gaps

LANGUAGES = {"en", "de", "ru", "fr", "es", "ar", None}


def grouped(*asked: tuple[str, int, str]) -> list[tuple[str, bool, int, list[str]]]:
    """Group questions, each given with how often it was asked and the words no article has."""
    questions = [Unanswered(text, n, tuple(missing.split())) for text, n, missing in asked]
    gaps = find_gaps(questions, LANGUAGES)
    return [
        (gap.word, gap.is_missing, gap.times, [each.question for each in gap.questions])
        for gap in gaps
    ]


def test_nothing_asked_is_no_gap() -> None:
    assert find_gaps([], LANGUAGES) == []


def test_a_word_that_no_article_has_makes_a_group() -> None:
    won, held, visitors = (
        "Who won Eurovision in Malmö?",
        "When is the Eurovision held?",
        "How many people came to Malmö?",
    )
    assert grouped((won, 1, "Eurovision"), (held, 3, "Eurovision"), (visitors, 2, "")) == [
        ("Eurovision", True, 4, [held, won]),
        ("Malmö", False, 2, [visitors]),
    ]


def test_the_most_shared_word_makes_the_group() -> None:
    asked = [
        ("Who built the Oslo tunnel?", 1, "Oslo tunnel"),
        ("Is the tunnel open?", 1, "tunnel"),
    ]
    [(word, _, times, questions)] = grouped(*asked)
    assert (word, times, len(questions)) == ("tunnel", 2, 2)


@pytest.mark.parametrize(
    ("word", "questions"),
    [
        ("ferries", ["Who owns the ferries?", "Which ferry burned down?", "Do the ferries run?"]),
        ("Brücke", ["Wer hat die Brücke gebaut?", "Wie lang sind die Brücken von Oslo?",
                    "Wann wird die Brücke eröffnet?"]),
        ("маяк", ["Кто построил маяк?", "Какой высоты маяк на острове?", "Где стоят маяки?"]),
        ("phare", ["Qui a construit le phare ?", "Où sont les phares de la côte ?",
                   "Quand le phare a-t-il brûlé ?"]),
        ("volcanes", ["¿Dónde están los volcanes?", "¿Cuándo despertó el volcán de La Palma?",
                      "¿Qué volcanes hay en la isla?"]),
        ("الجسر", ["من بنى الجسر؟", "متى افتتح الجسر في المدينة؟", "كم طول الجسر؟"]),
    ],
)  # fmt: skip
def test_questions_about_the_same_thing_are_one_group(word: str, questions: list[str]) -> None:
    [(name, is_missing, times, members)] = grouped(*((each, 1, "") for each in questions))
    assert (name, is_missing, times) == (word, False, len(questions))
    assert sorted(members) == sorted(questions)


def test_of_words_shared_as_often_a_name_goes_first() -> None:
    asked = [("How many inhabitants does Oslo have?", 1, ""), ("Was there a fire in Oslo?", 1, "")]
    assert [(word, times) for word, _, times, _ in grouped(*asked)] == [("Oslo", 2)]


def test_the_order_of_the_questions_makes_no_difference() -> None:
    asked = [
        Unanswered(f"{who} {what}?", 1 + (number % 3))
        for number, (who, what) in enumerate(
            (who, what)
            for who in ("Who built", "When burned", "Where is")
            for what in ("the bridge of Vik", "the bell", "the ferry of Oslo")
        )
    ]
    assert find_gaps(asked, LANGUAGES) == find_gaps(reversed(asked), LANGUAGES)
    assert sorted(
        each.question for gap in find_gaps(asked, LANGUAGES) for each in gap.questions
    ) == sorted(each.question for each in asked)


@pytest.mark.parametrize("question", ["?", "", "🙂 🙂", "<b>&amp;", "who is the", "x" * 300, "\0"])
def test_whatever_was_written_is_in_a_group(question: str) -> None:
    [gap] = find_gaps([Unanswered(question, 1)], LANGUAGES)
    assert isinstance(gap, Gap)
    assert [each.question for each in gap.questions] == [question]


def test_many_questions_that_share_nothing_are_grouped_fast() -> None:
    asked = [Unanswered(f"Who is x{n}a y{n}b z{n}c?", 1) for n in range(2000)]
    started = time.monotonic()
    assert len(find_gaps(asked, {"en"})) == 2000
    assert time.monotonic() - started < 20  # it takes a fiftieth of this
