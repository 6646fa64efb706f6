"""Hours of the day: "5pm", "5 p.m." and "17:00" are one term, as "17 Uhr" and "17h" are."""

from collections.abc import Callable, Iterator

import regex

from retrieval.text.variants.rule import BEFORE_NUMBER, DIGIT, END, Piece, Rule

# What follows an hour, and the hours that it adds; None if they are counted to 24.
_SUFFIXES: dict[str, dict[str, int | None]] = {
    "ar": {r"\s?صباحا?[ًٌ]?ا?": 0, r"\s?مساء[ًٌ]?ا?": 12},
    "de": {r"\suhr": None},
    "en": {r"\s?a\.?m\b\.?": 0, r"\s?p\.?m\b\.?": 12},
    "es": {
        r"\s?a\.\s?m\.": 0, r"\s?p\.\s?m\.": 12, r"\s?h": None,
        r"\sde\sla\smañana": 0, r"\sde\sla\s(?:tarde|noche)": 12,
    },
    "fr": {
        r"\s?h": None, r"\sheures\sdu\smatin": 0, r"\sheures\sde\sl['’]après-midi": 12,
        r"\sheures\sdu\ssoir": 12,
    },
    "pt": {r"\s?h": None, r"\sda\smanhã": 0, r"\sda\s(?:tarde|noite)": 12},
    "ru": {r"(?:\sчас(?:а|ов)?)?\sутра": 0, r"(?:\sчас(?:а|ов)?)?\sвечера": 12},
}  # fmt: skip
# What the suffix begins with, after a space and without one.
_AFTER_SPACE = {
    "ar": ("صباح", "مساء"),
    "de": ("uhr",),
    "en": (r"[ap]\.?m\b",),
    "es": (r"[ap]\.", r"de\sla\s[mtn]", r"h(?<=\d\sh)"),
    "fr": (r"h(?<=\d\sh)", r"\d\d(?<=h\s\d\d)", r"heures\sd"),
    "pt": (r"h(?<=\d\sh)", r"\d\d(?<=h\s\d\d)", r"da\s[mtn]"),
    "ru": ("час", "утра", "вечера"),
}
_AFTER_DIGIT = {
    "ar": ("[صم]",), "en": (r"[ap]\.?m",), "es": (r"h\b", r"[ap]\.\s?m"), "fr": (r"h\b", r"h\d"),
    "pt": (r"h\b", r"h\d"),
}  # fmt: skip
_TIME = r"\p{Nd}{1,2}(?:[:.]\p{Nd}{2})?"
_CLOCK = r"\p{Nd}{1,2}:\p{Nd}{2}"
_NUMBERS = regex.compile(r"\p{Nd}+")


def hours(language: str) -> Iterator[Rule]:
    """Yield the rules of a language."""
    for suffix, added in _SUFFIXES.get(language, {}).items():
        minutes = r"(?:\s?\p{Nd}{2})?" if suffix.endswith("?h") else ""
        yield Rule(
            DIGIT,
            rf"{BEFORE_NUMBER}{_TIME}{suffix}{minutes}{END}",
            _reader(added),
            after_space=_AFTER_SPACE[language],
            after_digit=_AFTER_DIGIT.get(language, ()),
        )
    yield Rule(
        DIGIT,
        rf"{BEFORE_NUMBER}{_CLOCK}(?![:.,]?\p{{N}}){END}",
        _reader(None),
        after_digit=(r":\d",),
    )


def _reader(added: int | None) -> Callable[[str], list[Piece] | None]:
    def read(text: str) -> list[Piece] | None:
        hour, minute = [*map(int, _NUMBERS.findall(text)), 0][:2]
        if added is not None:
            if not 1 <= hour <= 12:
                return None
            hour = hour % 12 + added
        if hour > 23 or minute > 59:
            return None
        return [(f"{hour}:{minute:02}", 0, len(text), "term")]

    return read
