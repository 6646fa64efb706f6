"""Decades and centuries, by language: "the nineties", "années 90", "XIX век"."""

from collections.abc import Callable, Iterator
from datetime import date
from functools import partial

import regex

from retrieval.dates.periods import TimeOfInterest, whole_years
from retrieval.text.variants.number_words import cardinals, ordinals
from retrieval.text.variants.rule import one_of
from retrieval.text.variants.words import decade_words

# The digits of a decade, with the words that make them one.
_DECADES = {
    "de": r"\b(?P<decade>[2-9]0)er(?:n|[ -]?jahren?)?\b",
    "en": (
        r"(?<=\b(?:the|early|mid|late)[\s-])['’]?(?P<decade>[2-9]0)['’]?s\b"
        r"|(?<!\p{L})['’](?P<decade>[2-9]0)s\b"
    ),
    "es": (
        r"(?<=\baños\s['’]?)(?P<decade>[2-9]0)\b"
        r"|(?<=\blos\s['’]?)(?P<decade>[2-9]0)(?=\s*(?:[?!.,;]|\Z))"
    ),
    "fr": r"(?<=\bannées\s['’]?)(?P<decade>[2-9]0)\b",
    "it": r"(?<=\banni\s['’]?)(?P<decade>[2-9]0)\b",
    "nl": r"(?<=\bjaren\s['’]?)(?P<decade>[2-9]0)\b",
    "pt": r"(?<=\banos\s['’]?)(?P<decade>[2-9]0)\b",
    "ru": r"(?<!\p{N})(?P<decade>[2-9]0)[-‑]?(?:ые|ых|ыми|ым|е|х|ми|м)\b",
}
# The years that a decade begins with, where no sign follows them: "années 1990", "década de 1990".
_YEARS = {
    "ar": r"(?<=عقد\s)", "es": r"(?<=\b(?:años|década\sde(?:\slos)?)\s)", "fr": r"(?<=\bannées\s)",
    "it": r"(?<=\banni\s)", "nl": r"(?<=\bjaren\s)", "pt": r"(?<=\b(?:anos|década\sde)\s)",
    "vi": r"(?<=\bthập\sniên\s)",
}  # fmt: skip
# What comes before the name of a decade; in English not "in his thirties".
_NAMED = {
    "en": r"(?<!\b(?:his|her|their|my|your|our)\s(?:(?:early|mid|late)[\s-])?)\b",
    "es": r"(?<=\b(?:años|los)\s)", "fr": r"(?<=\bannées\s)", "it": r"(?<=\banni\s)",
    "nl": r"(?<=\bjaren\s)", "pt": r"(?<=\banos\s)",
}  # fmt: skip
_FRENCH_DECADES = {
    "vingt": 1920, "trente": 1930, "quarante": 1940, "cinquante": 1950, "soixante": 1960,
    "soixante-dix": 1970, "quatre-vingt": 1980, "quatre-vingts": 1980, "quatre-vingt-dix": 1990,
}  # fmt: skip

_ROMAN = {
    numeral: number
    for number, numeral in enumerate(
        "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi".split(), 1
    )
}
# Names of centuries that are neither ordinals of days nor cardinals.
_OTHER_ORDINALS = {
    "ar": {
        **{
            f"{unit} عشر": number
            for number, unit in enumerate(
                "الحادي الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع".split(), 11
            )
        },
        "العشرين": 20, "العشرون": 20, "الحادي والعشرين": 21, "الحادي والعشرون": 21,
    },
    "fr": {
        "quinzième": 15, "seizième": 16, "dix-septième": 17, "dix-huitième": 18,
        "dix-neuvième": 19, "vingtième": 20, "vingt et unième": 21,
    },
}  # fmt: skip
# {number} stands for a number in any spelling. A century before Christ is none of these.
_CENTURIES = {
    "ar": r"\bالقرن\s(?:ال)?{number}\b(?!\s(?:قبل|ق))",
    "de": r"{number}\.?\s(?:Jahrhunderts?|Jh|Jhdt)\b(?!\.?\sv)",
    "en": r"{number}(?:st|nd|rd|th)?[\s-]centur(?:y|ies)\b(?!\sB)",
    "es": r"\bsiglo\s{number}\b(?!\sa)",
    "fr": r"{number}(?:e|è|ème|er)?\ssiècle\b(?!\sav)",
    "it": r"{number}°?\ssecolo\b(?!\sa)|\bsecolo\s{number}\b(?!\sa)",
    "nl": r"{number}(?:e|de|ste)?\seeuw\b(?!\sv)",
    "pt": r"\bséculo\s{number}\b(?!\sa)",
    "ru": r"{number}(?:-?(?:й|го|м|ый|ого|ом))?\s(?:век|столети)\p{{L}}{{0,2}}\b(?!\sдо)",
}

Reader = Callable[["regex.Match[str]", date], TimeOfInterest | None]


def era_rules(language: str) -> Iterator[tuple[str, Reader]]:
    """Yield the patterns of a language's centuries and decades, with their readers."""
    if language in _CENTURIES:
        numbers = _century_numbers(language)
        number = rf"\b(?P<number>\d\d?|{one_of(numbers)})"
        yield _CENTURIES[language].format(number=number), partial(_read_century, numbers)
    if language in _YEARS:
        yield rf"{_YEARS[language]}(?P<year>1\d\d0|20\d0)\b", _read_years
    if names := _decade_names(language):
        lead = _NAMED.get(language, r"\b")
        yield rf"{lead}(?P<name>{one_of(names)})\b(?!-)", partial(_read_named_decade, names)
    if language in _DECADES:
        yield _DECADES[language], _read_short_decade


def _century_numbers(language: str) -> dict[str, int]:
    return {
        **_ROMAN,
        **(cardinals(language) if language in ("es", "pt") else {}),
        **ordinals(language),
        **_OTHER_ORDINALS.get(language, {}),
    }


def _decade_names(language: str) -> dict[str, int]:
    """Return the first year of each decade by its names, which may be those of numbers."""
    if language == "fr":
        return _FRENCH_DECADES
    tens = {word: 1900 + ten for word, ten in cardinals(language).items() if 20 <= ten < 100}
    return decade_words(language) or (tens if language in _NAMED else {})


def _read_century(
    numbers: dict[str, int], match: "regex.Match[str]", _today: date
) -> TimeOfInterest | None:
    spelt = " ".join(match["number"].lower().split())
    last = 100 * (numbers[spelt] if spelt in numbers else int(spelt))
    return whole_years(last - 99, last)


def _read_years(match: "regex.Match[str]", _today: date) -> TimeOfInterest | None:
    return whole_years(int(match["year"]), int(match["year"]) + 9)


def _read_named_decade(
    names: dict[str, int], match: "regex.Match[str]", _today: date
) -> TimeOfInterest | None:
    first = names[match["name"].lower()]
    return whole_years(first, first + 9)


def _read_short_decade(match: "regex.Match[str]", _today: date) -> TimeOfInterest | None:
    first = 1900 + int(match["decade"])
    return whole_years(first, first + 9)
