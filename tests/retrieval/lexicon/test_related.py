"""Related words: the shipped table and how it is read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from retrieval.lexicon import related as module
from retrieval.lexicon.related import related
from retrieval.text.analysis import analyze


def term(word: str) -> str:
    (only,) = analyze(word, "en")
    return only


@pytest.mark.parametrize(
    ("word", "other"),
    [
        ("invade", "invasion"),
        ("born", "birth"),
        ("die", "death"),
        ("die", "killed"),
        ("wife", "married"),
        ("cost", "price"),
        ("US", "American"),
        ("France", "French"),
        ("British", "UK"),
        ("author", "writer"),
        ("wrote", "write"),
        ("wrote", "author"),
        ("doctor", "physician"),
    ],
)
def test_paraphrases_are_related(word: str, other: str) -> None:
    assert related(term(word), "en")[term(other)] >= 0.45


@pytest.mark.parametrize(
    ("word", "other"),
    [
        ("France", "Germany"),  # no name stands for another,
        ("Timothy", "Matthew"),
        ("three", "four"),  # no number,
        ("win", "lose"),  # and no word for its opposite
        ("lighthouse", "lighthouse"),
        ("write", "the"),
    ],
)
def test_what_cannot_stand_for_a_word_is_not_related(word: str, other: str) -> None:
    assert term(other) not in related(term(word), "en")


def test_the_tables_terms_are_those_of_the_analysis() -> None:
    words = (
        "houses cities running happily nationalities organisation beautiful wolves studied argued "
        "scientific negotiations presidential economies Germans Europe largest children went"
    )
    assert all(related(term(word), "en") for word in words.split())
    assert all(len(analyze(line.split("\t")[0], "en")) == 1 for line in module._lines("en"))


def test_weights_are_below_that_of_the_word_itself() -> None:
    weights = {w for line in module._lines("en") for w in module._parse(line).values()}
    assert min(weights) >= 0.2
    assert max(weights) < 1


@pytest.mark.parametrize(
    ("language", "word", "other"),
    [
        ("ar", "مدرسة", "مدارس"),
        ("de", "König", "Monarch"),
        ("de", "Krieg", "Schlacht"),
        ("es", "guerra", "batalla"),
        ("ru", "умер", "погиб"),
        ("tr", "savaş", "dövüş"),
    ],
)
def test_other_languages_have_tables(language: str, word: str, other: str) -> None:
    (one,), (two,) = analyze(word, language), analyze(other, language)
    assert related(one, language)[two] >= 0.3


@pytest.mark.parametrize(("word", "language"), [("casa", "it"), ("die", "de"), ("qwxyz", "en")])
def test_unknown_terms_and_languages_have_no_relatives(word: str, language: str) -> None:
    assert related(word, language) == {}


@given(st.text())
def test_any_text_is_a_term(text: str) -> None:
    assert all(0 < weight < 1 for weight in related(text, "en").values())
