"""Words that are spelt right."""

import pytest

from retrieval.lexicon.dictionary import has_dictionary, is_right, with_marks


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", ["trees", "restored", "iran", "Gambia", "french", "don't"[:3]]),
        ("de", ["entworfen", "Schweden", "früher", "frueher", "internet"]),
        ("fr", ["hauteur", "Allemagne", "retrouvee"]),
        ("es", ["sueño", "sueno", "Alemania"]),
        ("ru", ["хотят", "Швеция"]),
        ("ar", ["القارب", "إيران"]),
        (None, ["trees"]),
        ("xx", ["trees"]),
    ],
)
def test_words_and_names_are_right(language: str | None, words: list[str]) -> None:
    assert [word for word in words if not is_right(word, language)] == []


@pytest.mark.parametrize(
    ("language", "word"),
    [("en", "activison"), ("de", "kindergelt"), ("fr", "minumum"), ("ar", "البرلمام"), ("en", "")],
)
def test_misspelt_words_are_not(language: str, word: str) -> None:
    assert not is_right(word, language)


@pytest.mark.parametrize(
    ("language", "word", "marked"),
    [
        ("fr", "retrouvee", ["retrouvée"]),
        ("fr", "retrouvée", []),
        ("es", "averia", ["avería"]),
        ("en", "trees", []),
        ("xx", "averia", []),
    ],
)
def test_marks_are_put_back(language: str, word: str, marked: list[str]) -> None:
    assert with_marks(word, language) == marked


def test_which_languages_have_a_dictionary() -> None:
    languages = ["ar", "de", "en", "es", "fr", "ru", "sv", None]
    assert [each for each in languages if has_dictionary(each)] == [
        "ar", "de", "en", "es", "fr", None
    ]  # fmt: skip
