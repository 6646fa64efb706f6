"""Numbers with a scale: "3.5 million", "£14m", "10k", "tres mil millones", "half a million"."""

from collections.abc import Iterator
from decimal import Decimal, InvalidOperation

import regex

from retrieval.text.normalization import number_term
from retrieval.text.variants.number_words import cardinals, scales
from retrieval.text.variants.rule import (
    BEFORE_NUMBER,
    BEFORE_WORD,
    DIGIT,
    END,
    NUMBER,
    SPACE,
    Piece,
    Rule,
    first_letters,
    one_of,
    words_behind,
)

# Words for one and a half before a scale.
_ONE_AND_HALF = {
    "ar": {"نصف": ".5"},
    "de": {"eine": "1", "ein": "1", "halbe": ".5"},
    "en": {"one": "1", "a": "1", "half a": ".5"},
    "es": {"un": "1", "medio": ".5"},
    "fr": {"un": "1", "demi": ".5"},
    "it": {"un": "1", "mezzo": ".5"},
    "nl": {"een": "1", "één": "1", "half": ".5"},
    "pt": {"um": "1", "meio": ".5"},
    "ru": {"один": "1", "одна": "1", "одну": "1"},
}
# A letter behind a number can be a unit, metres or bytes. It is a scale beside a sign of money, or
# before what is counted.
_LETTERS = {"k": 10**3, "m": 10**6, "mm": 10**6, "b": 10**9, "bn": 10**9}
_LETTER = "(?:bn|mm|[kmb])"
_COUNTED = {
    "en": "people dollar dollars pound pounds euro euros users viewers followers votes views"
}
_PART = regex.compile(rf"{NUMBER}|[^\s\p{{Nd}}-]+")


def scaled_numbers(language: str) -> Iterator[Rule]:
    """Yield the rules of a language."""
    factors = scales(language)
    if not factors:
        return
    numbers = {word: str(value) for word, value in cardinals(language).items()}
    numbers |= _ONE_AND_HALF.get(language, {})
    scale = f"(?:{'|'.join(factors)})"

    def read(text: str) -> list[Piece] | None:
        return _read_scaled(text, language, numbers)

    multiplied = rf"{scale}{END}(?:\s{scale}{END})*"
    yield Rule(
        DIGIT,
        rf"{BEFORE_NUMBER}{NUMBER}(?:{SPACE}|-)?{multiplied}",
        read,
        after_space=tuple(factors),
        after_digit=(f"-?{scale}",),
    )
    if numbers:
        yield Rule(
            first_letters(numbers),
            rf"{BEFORE_WORD}{one_of(numbers)}[\s-]{multiplied}",
            read,
            elsewhere=(f"(?<=-){scale}",),
        )
    counted = _COUNTED.get(language, "").split()
    yield Rule(
        DIGIT,
        rf"(?<=[$£€¥₽₹]){NUMBER}{_LETTER}{END}|{BEFORE_NUMBER}{NUMBER}k{END}"
        rf"|{BEFORE_NUMBER}{NUMBER}(?:{SPACE}?m(?={SPACE}?€)|[mb](?=\s{one_of(counted)}{END}))",
        lambda text: _read_letter(text, language),
        after_space=("m ?€", "€", *words_behind(r"\d[mb]", counted)),
        after_digit=(rf"{_LETTER}\b",),
    )


def _read_scaled(text: str, language: str, numbers: dict[str, str]) -> list[Piece] | None:
    parts = _PART.findall(text)
    factor = 1
    while scale := _factor(parts[-1], language):
        factor *= scale
        parts.pop()
    spelt = " ".join(parts)
    return _multiplied(numbers.get(spelt, spelt), factor, text, language)


def _read_letter(text: str, language: str) -> list[Piece] | None:
    number, *_, letter = _PART.findall(text)
    return _multiplied(number, _LETTERS[letter], text, language)


def _factor(word: str, language: str) -> int | None:
    return next(
        (factor for scale, factor in scales(language).items() if regex.fullmatch(scale, word)),
        None,
    )


def _multiplied(number: str, factor: int, text: str, language: str) -> list[Piece] | None:
    """Return a number that is multiplied; None if it can be read in two ways: "1.2.3"."""
    try:
        value = Decimal(number_term(number, language)) * factor
    except InvalidOperation:
        return None
    return [(f"{value.normalize():f}", 0, len(text), "term")]
