"""Question and sentence → the words in it that answer."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from retrieval import Article, open_library
from retrieval.answer_types.answer_span import answer_span

MOVE = (
    "In October 2019 the mayor, Arne Boelt, said that 40 engineers from Denmark moved the tower "
    "70 metres inland and that it cost 5 million kroner."
)


@pytest.mark.parametrize(
    ("question", "text", "answer"),
    [
        ("How many engineers moved the tower?", MOVE, "40"),
        ("How much did it cost to move the tower?", MOVE, "5 million kroner"),
        ("When was the tower moved?", MOVE, "October 2019"),
        ("In what year was the tower moved by engineers?", MOVE, "October 2019"),
        ("Who was the mayor?", MOVE, "Arne Boelt"),
        ("Who was mayor in October 2019?", MOVE, "Arne Boelt"),
        ("What country were the engineers from?", MOVE, "Denmark"),
        ("The tower was built by whom?", "The tower was built by Ada Byron.", "Ada Byron"),
        ("Who invented it?", 'Nora "Nine" Kerrin invented it.', 'Nora "Nine" Kerrin'),
        ("What university moved it?", "It was moved by Skagen University.", "Skagen University"),
        # what the question says itself is no answer
        ("How many of the 40 engineers came?", "All of the 40 engineers came.", None),
        ("Who is Ada Byron?", "Ada Byron was a keeper.", None),
        # of two that are alike, neither
        ("How many came?", "Then 12, 14, 16 and 18 of them were there.", None),
        # another measure than the one asked for
        ("How high is the bridge?", "The bridge rests on 14 pillars.", None),
        ("How high is the bridge?", "The bridge is 24 metres high.", "24 metres"),
        ("How old is Luca Ferri?", "Luca Ferri scored twice for Marlin.", None),
        ("How old is Luca Ferri?", "Luca Ferri is 19.", "19"),
        (
            "How many people fled when Mount Oru erupted?",
            "Mount Oru erupted for the first time in 88 years and 4,600 people fled.",
            "4,600",
        ),
        # nothing to be marked
        ("Why was the tower moved?", MOVE, None),
        ("What is parallax?", MOVE, None),
        ("the tower", MOVE, None),
        ("When?", "", None),
    ],
)
def test_english(question: str, text: str, answer: str | None) -> None:
    span = answer_span(question, text)
    assert (text[slice(*span)] if span else None) == answer


@pytest.mark.parametrize(
    ("language", "question", "text", "answer"),
    [
        ("de", "Wann wurde der Turm versetzt?", "Der Turm wurde 2019 versetzt.", "2019"),
        ("de", "Wie viel kostet der Umbau?", "Der Umbau kostet 6,3 Mio Euro.", "6,3 Mio Euro"),
        ("de", "Wie lange dauerte der Bau?", "Der Bau dauerte drei Wochen.", "drei Wochen"),
        ("es", "¿Cuándo se movió la torre?", "La torre se movió en mayo de 2019.", "mayo de 2019"),
        ("ru", "Сколько кораблей утонуло?", "Утонуло 12 кораблей.", "12"),
        ("ja", "塔はいつ建てられましたか？", "塔は2019年4月25日に建てられた。", "2019年4月25日"),
        ("zh", "塔是什么时候建的？", "塔建于2019年4月25日。", "2019年4月25日"),
    ],
)
def test_other_languages(language: str, question: str, text: str, answer: str) -> None:
    span = answer_span(question, text, language)
    assert span is not None
    assert text[slice(*span)] == answer


@settings(deadline=None)  # the patterns of a language are compiled at its first text
@given(
    st.sampled_from(["How many 8 % A?", "When?", "Who is b?", "Where?", "What city?"]),
    st.text(st.sampled_from("aAb 18,.%$()-'’二月й ") | st.characters()),
    st.sampled_from([None, "de", "zh"]),
)
def test_the_span_lies_in_the_text(question: str, text: str, language: str | None) -> None:
    span = answer_span(question, text, language)
    assert span is None or text[slice(*span)].strip()


def test_quotes_carry_it() -> None:
    with open_library("sqlite://") as library:
        library.add(Article(title="The tower", text=f"It is old.\n{MOVE}"))
        for quotes in (
            library.ask("How many engineers moved the tower?").quotes,
            library.search("How many engineers moved the tower?"),
        ):
            span = quotes[0].answer_span
            assert span is not None
            assert quotes[0].text[slice(*span)] == "40"
