"""Why there is no answer: the terminal's sentences are written twice, and have to be the same."""

import pytest

from bot.texts import Voice
from bot.texts.explanations import interpretation_notices, silence_reason
from retrieval import Answer, Correction, Silence, SilenceKind


@pytest.mark.parametrize("kind", SilenceKind)
@pytest.mark.parametrize(
    "words",
    [
        ("bell",),
        ("bell", "ferry"),
        tuple("abcde"),
        tuple("abcdef"),
        ("w" * 41, *map(str, range(1205))),
    ],
    ids=["one", "two", "all", "one more", "many"],
)
def test_the_chat_says_in_english_what_the_terminal_says(
    kind: SilenceKind, words: tuple[str, ...]
) -> None:
    silence = Silence(kind, words)
    assert silence_reason(silence, Voice("en")) == str(silence)


@pytest.mark.parametrize(
    ("language", "notice"),
    [
        ("en", "Read “kentuky” as “Kentucky”."),
        ("de", "„kentuky“ als „Kentucky“ gelesen."),
        ("fr", "«\xa0kentuky\xa0» lu comme «\xa0Kentucky\xa0»."),
        ("es", "Leí «kentuky» como «Kentucky»."),
        ("ru", "Вместо «kentuky» ищу «Kentucky»."),
    ],
)
def test_what_was_read_for_what_is_said_once(language: str, notice: str) -> None:
    answer = Answer(
        question="who won the kentuky derby?",
        understood="who won the Kentucky derby?",
        corrections=(Correction("kentuky", "Kentucky"),),
    )
    assert interpretation_notices(answer, Voice(language)) == [notice]


def test_a_corrected_and_completed_question_is_shown_as_it_is_understood() -> None:
    answer = Answer(
        question="and in kentuky?",
        understood="Who won in Kentucky? Ada",
        corrections=(Correction("kentuky", "Kentucky"),),
    )
    assert interpretation_notices(answer, Voice()) == [
        "Read “kentuky” as “Kentucky”.",
        "Understood as: Who won in Kentucky? Ada",
    ]


def test_a_long_question_is_shown_shortened() -> None:
    answer = Answer(question="and there?", understood=f"and there?\n{'Kentucky ' * 400}")
    [notice] = interpretation_notices(answer, Voice())
    assert notice.startswith("Understood as: and there? Kentucky Kentucky")
    assert notice.endswith("…")
    assert len(notice) <= 220
