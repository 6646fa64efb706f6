"""Several questions in one message."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from retrieval.questions.several import MAX_QUESTIONS, questions_in


@pytest.mark.parametrize(
    ("language", "message", "questions"),
    [
        ("en", "when is the fair, and how long?", ["when is the fair", "how long?"]),
        ("en", "who won the final? and by how much?", ["who won the final?", "and by how much?"]),
        ("en", "did he win? was it close?", ["did he win?", "was it close?"]),
        (
            "en",
            "how many people live in vik and how many ferries go there",
            ["how many people live in vik", "how many ferries go there"],
        ),
        (
            "en",
            "is it true that the mayor resigned and why",
            ["is it true that the mayor resigned", "why"],
        ),
        ("en", "who was ada? where? when? why?", ["who was ada?", "where?", "when?"]),
        ("de", "wann ist das fest und wie lange?", ["wann ist das fest", "wie lange?"]),
        ("de", "hat er gewonnen? wie hoch?", ["hat er gewonnen?", "wie hoch?"]),
        ("fr", "quand a lieu la fête et où ?", ["quand a lieu la fête", "où ?"]),
        ("es", "¿Quién ganó? ¿Cuándo fue?", ["¿Quién ganó?", "¿Cuándo fue?"]),
        ("es", "cuándo es la feria y cuánto dura", ["cuándo es la feria", "cuánto dura"]),
        ("ru", "когда ярмарка и сколько она длится?", ["когда ярмарка", "сколько она длится?"]),
        ("ru", "кто выиграл матч, а кто проиграл?", ["кто выиграл матч", "кто проиграл?"]),
        ("ar", "متى يقام المهرجان وكم يستمر؟", ["متى يقام المهرجان", "كم يستمر؟"]),
        ("ar", "من فاز بالكأس؟ ومتى؟", ["من فاز بالكأس؟", "متى؟"]),
        ("it", "quando è la fiera e quanto dura?", ["quando è la fiera", "quanto dura?"]),
    ],
)  # fmt: skip
def test_each_question_is_found(language: str, message: str, questions: list[str]) -> None:
    assert questions_in(message, language) == questions


@pytest.mark.parametrize(
    ("language", "message"),
    [
        ("en", "when and where was he born?"),
        ("en", "which countries and which firms signed the deal?"),
        ("en", "who won the cup? spain?"),
        ("en", 'who said "what is truth?" in the play'),
        ("en", "what did ada say and do"),
        ("en", "what songs of the 1940s and 1950s were played?"),
        ("en", "is it less like a robot and more like a what?"),
        ("de", "wer hat die Brücke und den Turm gebaut?"),
        ("fr", "qui a construit le pont et la tour ?"),
        ("es", "se dice que hay relación entre el capital y ¿qué?"),
        ("ru", "кто построил мост и башню?"),
        ("ar", "لماذا أعدم يوهان وهنري؟"),
        ("zh", "谁赢了？什么时候？"),
        ("en", "who won? " * 60),  # pasted
        ("en", ""),
        ("en", "???"),
    ],
)
def test_one_question_stays_whole(language: str, message: str) -> None:
    assert questions_in(message, language) == [message]


@given(st.text(max_size=500), st.sampled_from(["en", "de", "fr", "es", "ru", "ar", "ja", None]))
def test_nothing_is_made_up(message: str, language: str | None) -> None:
    questions = questions_in(message, language)
    assert 1 <= len(questions) <= MAX_QUESTIONS
    assert all(each in message for each in questions)
