"""Days of a month: "7th of February", "February 7th", "seventh of February", "7.2.2025".

Whatever the spelling, the terms are the number of the day, the month, and the year.
"""

from collections.abc import Iterator

import regex

from retrieval.text import cldr
from retrieval.text.variants.month_words import (
    month_beside_a_day,
    month_names,
    months_only_beside_a_day,
)
from retrieval.text.variants.number_words import ordinals
from retrieval.text.variants.numeric_dates import NUMERIC_DATE, read_numeric_date
from retrieval.text.variants.rule import (
    BEFORE_NUMBER,
    BEFORE_WORD,
    DIGIT,
    END,
    Piece,
    Rule,
    first_letters,
    one_of,
    words_behind,
)

# What follows the number of a day, and what stands between a day and its month.
_SUFFIXES = {
    "en": "(?:st|nd|rd|th)", "es": "(?:º|°|ro)", "fr": "(?:er|ère)", "it": "[º°]",
    "nl": "(?:ste|de|e)", "pt": "[º°]", "ru": "-?(?:го|ое|е)",
}  # fmt: skip
_BETWEEN = {"ar": r"من\s", "en": r"(?:of\s)?", "es": r"de\s", "pt": r"de\s"}
_CONNECTIVES = {"ar": "من", "en": "of", "es": "de", "pt": "de"}
# How the numbers and words that need a month behind them end.
_ENDINGS = {
    "ar": r"\w", "de": "[enrsm]", "en": "(?:st|nd|rd|th)", "es": "[oreº°]", "fr": "r",
    "it": "[oº°]", "nl": "e", "pt": "[oº°]", "ru": "[еоумй]",
}  # fmt: skip
_UNSPACED = frozenset({"ja", "ko", "th", "zh"})  # they write a month as a number
_DIGITS = regex.compile(r"\p{Nd}+")
_DAY = r"\p{Nd}{1,2}"


def days(language: str) -> Iterator[Rule]:
    """Yield the rules of a language."""
    if language not in _UNSPACED:
        yield Rule(
            DIGIT,
            NUMERIC_DATE,
            lambda text: _read_numeric(text, language),
            after_space=(r"\d{1,2}\.\s\d{4}",),
            after_digit=(r"[./-]\d{1,2}[./-]\d",),
        )
    if language in _ENDINGS:
        yield from _ordinal_days(language)
    if language == "en":
        yield from _english(language)
    if abbreviations := months_only_beside_a_day(language):
        yield _abbreviated_month(language, abbreviations)


def _ordinal_days(language: str) -> Iterator[Rule]:
    words = ordinals(language)
    month = _any_month(language)
    between, word = _BETWEEN.get(language, ""), _CONNECTIVES.get(language)
    number = rf"|{BEFORE_NUMBER}{_DAY}{_SUFFIXES[language]}" if language in _SUFFIXES else ""
    yield Rule(
        f"{DIGIT}{first_letters(words)}",
        rf"(?:{BEFORE_WORD}{one_of(words)}{number})(?=\s{between}{month}{END})",
        lambda text: _read_ordinal(text, words),
        after_space=words_behind(_ENDINGS[language], _spellings(language))
        + ((rf"{word}\s(?<={_ENDINGS[language]}\s{word}\s){month}",) if word else ()),
    )


def _english(language: str) -> Iterator[Rule]:
    words = ordinals(language)
    long = one_of(names[0] for names in month_names(language))
    yield Rule(
        f"{DIGIT}{first_letters(words)}",
        rf"(?<=\b{_any_month(language)}\.?,?\s(?:the\s)?){_DAY}{_SUFFIXES[language]}{END}"
        rf"|(?<=\b{long}\s){one_of(words)}{END}",
        lambda text: _read_ordinal(text, words),
        after_space=(
            rf"\d{{1,2}}{_SUFFIXES[language]}",
            *words_behind("(?:ry|ch|il|ay|ne|ly|st|er)", words),
        ),
    )
    # A stop word otherwise.
    yield Rule(
        "m",
        rf"{BEFORE_WORD}may(?=\s{_DAY}{_SUFFIXES[language]}?{END})"
        rf"|(?<=(?:\p{{Nd}}{_SUFFIXES[language]}?|{one_of(words)})\s(?:of\s)?)may{END}",
        lambda text: [(text, 0, len(text), "word")],
        after_space=(r"may(?<=[\dtdhf]\smay)\b", r"\d(?<=may\s\d)"),
    )


def _abbreviated_month(language: str, abbreviations: list[str]) -> Rule:
    between = _BETWEEN.get(language, "")
    any_of_them = one_of(abbreviations)
    suffix = _SUFFIXES.get(language, "(?!)")
    return Rule(
        first_letters(abbreviations),
        rf"(?<=\p{{Nd}}(?:\.|{suffix})?\s{between}){any_of_them}{END}",
        lambda text: [(month_beside_a_day(text, language), 0, len(text), "word")],
        after_space=(rf"{between}{any_of_them}\b",),
    )


def _any_month(language: str) -> str:
    return one_of(_spellings(language))


def _spellings(language: str) -> list[str]:
    return [spelling for names in month_names(language) for spelling in names]


def _read_ordinal(text: str, words: dict[str, int]) -> list[Piece]:
    digits = _DIGITS.match(text)
    day = digits.group() if digits else words[" ".join(text.split())]
    return [(str(int(day)), 0, len(text), "number")]


def _read_numeric(text: str, language: str) -> list[Piece] | None:
    """Return the parts of a date, each reading's; None if the calendar has no such day."""
    readings = read_numeric_date(text, language)
    if not readings or not cldr.is_known(language):
        return None
    months = cldr.month_names(language)
    pieces = []
    for day, spans in readings:
        year_span, month_span, day_span = spans
        pieces += [
            (str(day.day), *day_span, "number"),
            (months[day.month - 1][0], *month_span, "word"),
            (str(day.year), *year_span, "number"),
        ]
    return sorted(dict.fromkeys(pieces), key=lambda piece: piece[1])
