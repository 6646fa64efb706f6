"""Decades in digits: "the 90s", "années 90", "90-е" are those of the last century."""

from collections.abc import Iterator

import regex

from retrieval.text.variants.number_words import cardinals
from retrieval.text.variants.rule import (
    BEFORE_NUMBER,
    DIGIT,
    END,
    Piece,
    Rule,
    first_letters,
    one_of,
)
from retrieval.text.variants.words import DECADE_SUFFIXES

# The word for years before a number, and the numbers that are only decades after it.
_YEARS = {"es": "años", "fr": "années", "it": "anni", "nl": "jaren", "pt": "anos"}
_COMPOUNDS = {
    "fr": {"soixante-dix": 70, "quatre-vingt": 80, "quatre-vingts": 80, "quatre-vingt-dix": 90}
}
_DECADE = r"[2-9]0"
_RUSSIAN_ENDING = r"-?(?:ые|ых|ыми|ым|е|х|ми|м)"
_DIGITS = regex.compile(r"\p{Nd}+")


def decades(language: str) -> Iterator[Rule]:
    """Yield the rules of a language."""
    if language == "en":
        yield Rule(
            DIGIT,
            rf"(?<=\b(?:the|early|mid|late)[\s-]['’]?|(?<!\p{{L}})['’]){_DECADE}s{END}",
            lambda text: _read(text, language, {}),
            after_space=(r"\d0s", r"['’]\d0s"),
            elsewhere=(r"(?<=['’-])\d0s",),
        )
    elif language == "ru":
        yield Rule(
            DIGIT,
            rf"{BEFORE_NUMBER}(?:\p{{Nd}}{{2}})?\p{{Nd}}0{_RUSSIAN_ENDING}{END}",
            lambda text: _read(text, language, {}),
            after_digit=(r"-?[еыхм]",),
        )
    elif language in _YEARS:
        tens = {word: value for word, value in cardinals(language).items() if value >= 20}
        words = tens | _COMPOUNDS.get(language, {})
        yield Rule(
            f"{DIGIT}{first_letters(words)}",
            rf"(?<=\b{_YEARS[language]}\s['’]?)(?:{_DECADE}|{one_of(words)}){END}(?!-)",
            lambda text: _read(text, language, words),
            after_space=(rf"[\w'’](?<={_YEARS[language]}\s.)",),
        )


def _read(text: str, language: str, words: dict[str, int]) -> list[Piece] | None:
    digits = _DIGITS.search(text)
    number = int(digits.group()) if digits else words[text]
    if 100 <= number < 1000:
        return None
    year = number if number >= 100 else 1900 + number
    return [(f"{year}{DECADE_SUFFIXES.get(language, '')}", 0, len(text), "word")]
