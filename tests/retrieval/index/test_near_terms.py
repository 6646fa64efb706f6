"""Terms that are spelt nearly like a word."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from retrieval.index.near_terms import difference, near_terms
from retrieval.index.vocabulary import Vocabulary, encoded
from retrieval.text.normalization import word_term


def _vocabulary(language: str, *words: str) -> Vocabulary:
    terms = sorted({encoded(f"{language}:{word_term(word, language)}") for word in words})
    return Vocabulary.of(terms)


@pytest.mark.parametrize(
    ("language", "word", "known", "cost"),
    [
        ("en", "activison", "activision", 0.8),
        ("en", "wordel", "wordle", 0.8),
        ("en", "kentuky", "kentucky", 1.0),
        ("en", "hostige", "hostage", 0.8),
        ("en", "menesota", "minnesota", 1.5),
        ("en", "goverments", "government", 1.0),
        ("en", "mueller", "Müller", 0.8),
        ("en", "wether", "weather", 0.8),
        ("de", "bundesliege", "Bundesliga", 1.5),
        ("de", "muenchen", "München", 0.8),
        ("fr", "quebbec", "Québec", 0.8),
        ("es", "sevila", "Sevilla", 0.8),
        ("ru", "зилинский", "Зеленский", 1.5),
        ("ru", "провительство", "правительство", 0.8),
        ("ar", "الرياظ", "الرياض", 1.0),
        ("el", "θεσαλονικη", "Θεσσαλονίκη", 0.8),
    ],
)
def test_finds_a_misspelt_word(language: str, word: str, known: str, cost: float) -> None:
    vocabulary = _vocabulary(language, known, "zebra", "яблоко")
    assert near_terms([vocabulary], f"{language}:", word, language) == {
        word_term(known, language): cost
    }


@pytest.mark.parametrize(
    ("word", "known"),
    [
        ("iran", "iraq"),  # one letter of four
        ("zambia", "gambia"),  # the first letter
        ("cat", "cart"),  # too short
        ("merlin", "berlin"),
        ("sweden", "swindon"),
        ("1990s", "1980s"),
        ("co2", "co"),
    ],
)
def test_does_not_take_one_word_for_another(word: str, known: str) -> None:
    assert near_terms([_vocabulary("en", known)], "en:", word, "en") == {}


def test_looks_in_every_segment_and_only_in_its_language() -> None:
    both = [_vocabulary("en", "Kentucky"), _vocabulary("en", "Activision")]
    assert near_terms(both, "en:", "activison", "en") == {"activis": 0.8}
    assert near_terms([_vocabulary("de", "Activision")], "en:", "activison", "en") == {}


@pytest.mark.parametrize(
    ("one", "other", "cost"),
    [
        ("obrien", "O’Brien", 0.0),
        ("putin", "puttin", 0.8),
        ("snales", "snails", 1.5),
        ("tokomak", "tokamak", 0.8),
        ("kitten", "sitting", 3.0),
    ],
)
def test_difference_in_letters(one: str, other: str, cost: float) -> None:
    assert difference(one, other) == cost


@given(st.text(max_size=30))
def test_takes_any_word(word: str) -> None:
    vocabulary = _vocabulary("en", "government", "правительство", "Müller")
    assert set(near_terms([vocabulary], "en:", word, "en")) <= {
        "govern", "правительство", "muller"
    }  # fmt: skip
