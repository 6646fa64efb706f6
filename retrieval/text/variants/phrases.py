"""Phrases that are one term, or other terms than their words: all rules of a language in one.

Few texts have a phrase, and a pattern for all would take longer than the rest of the analysis: so
a text is searched for hints first.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

import regex

from retrieval.text.variants.days import days
from retrieval.text.variants.decades import decades
from retrieval.text.variants.hours import hours
from retrieval.text.variants.number_words import PERCENT_PHRASES, scales
from retrieval.text.variants.rule import (
    BEFORE_WORD,
    END,
    SIGNS,
    Piece,
    Rule,
    first_letters,
    one_of,
)
from retrieval.text.variants.scaled_numbers import scaled_numbers
from retrieval.text.variants.words import PERCENT

_NAMES = {
    "ar": {
        "كانون الثاني": "يناير", "تشرين الأول": "أكتوبر", "تشرين الثاني": "نوفمبر",
        "كانون الأول": "ديسمبر",
    },
    "en": {
        "united states of america": "us", "united states": "us",
        "united kingdom": "uk", "united nations": "un", "european union": "eu",
    },
}  # fmt: skip
# The start and the end of a phrase in a text, and its pieces.
Phrase = tuple[int, int, list[Piece]]

_THOUSANDS = r"\d\d\d(?<=\d\s\d\d\d)"


@dataclass(frozen=True, slots=True)
class PhraseRules:
    """The rules of a language: the pattern of all, and the hints to search for before.

    `joint` finds a space in or beside a phrase, and the one of "12 000"; `hint` finds that and
    phrases without spaces. Both are for texts in lower case.
    """

    rules: tuple[Rule, ...]
    pattern: "regex.Pattern[str]"
    joint: "re.Pattern[str]"
    hint: "re.Pattern[str]"

    def is_joined(self, text: str) -> bool:
        """Whether words of a text may belong together across a space."""
        return self.joint.search(_lowered(text)) is not None

    def find(self, text: str) -> list[Phrase]:
        """Return the phrases in a text, in order."""
        lowered = _lowered(text)
        if not self.hint.search(lowered):
            return []
        spans = [match.span() for match in self.pattern.finditer(lowered)]
        read = ((start, end, self._read(lowered, start, end)) for start, end in spans)
        return [(start, end, pieces) for start, end, pieces in read if pieces is not None]

    def _read(self, text: str, start: int, end: int) -> list[Piece] | None:
        for rule in self.rules:
            match = rule.compiled.match(text, start)
            if match and match.end() == end:
                return rule.read(match.group())
        return None


@lru_cache
def phrase_rules(language: str) -> PhraseRules:
    """Return the rules of a language."""
    rules = tuple(_rules(language))
    after_space = _distinct(_THOUSANDS, *(hint for rule in rules for hint in rule.after_space))
    after_digit = _distinct(*(hint for rule in rules for hint in rule.after_digit))
    elsewhere = _distinct(*(hint for rule in rules for hint in rule.elsewhere))
    return PhraseRules(
        rules,
        pattern=regex.compile(f"(?V1){_by_first_character(rules)}"),
        joint=re.compile(rf"\s(?:{after_space})"),
        hint=re.compile(
            rf"[\s\d{SIGNS}](?:(?<=\s)(?:{after_space})|(?<=\d)(?:{after_digit})|{elsewhere})"
        ),
    )


def _by_first_character(rules: Iterable[Rule]) -> str:
    """Return the pattern of all rules, quick to fail at a character that begins no phrase."""
    rules = tuple(rules)
    if not rules:
        return "(?!)"
    by_first: dict[str, list[str]] = {}
    for rule in rules:
        by_first.setdefault(rule.first, []).append(rule.pattern)
    groups = (f"(?=[{first}])(?:{'|'.join(group)})" for first, group in by_first.items())
    return rf"(?:[%٪]|(?<![\p{{L}}\p{{M}}])(?:{'|'.join(groups)}))"


def _lowered(text: str) -> str:
    """Return a text in lower case, but for the few letters that would get longer."""
    lowered = text.lower()
    if len(lowered) == len(text):
        return lowered
    return "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


def _distinct(*hints: str) -> str:
    """Return a pattern of all hints, quick to fail at a character that begins none."""
    by_first: dict[str, list[str]] = {}
    others = []
    for hint in dict.fromkeys(hints):
        if hint[0].isalpha():
            by_first.setdefault(hint[0], []).append(hint[1:])
        else:
            others.append(hint)
    grouped = [f"{first}(?:{'|'.join(rest)})" for first, rest in by_first.items()]
    return "|".join([*grouped, *others]) or "(?!)"


def _rules(language: str) -> Iterator[Rule]:
    # Those of several numbers come before those of one.
    yield from days(language)
    yield from hours(language)
    yield from decades(language)
    yield from scaled_numbers(language)
    if scales(language):
        yield Rule(
            "%٪",
            "[%٪]",
            lambda text: [(PERCENT, 0, len(text), "word")],
            elsewhere=("(?<=[%٪])",),
        )
    names = dict.fromkeys(PERCENT_PHRASES.get(language, "").split("|"), PERCENT)
    names |= _NAMES.get(language, {})
    names.pop("", None)
    if names:
        yield Rule(
            first_letters(names),
            f"{BEFORE_WORD}{one_of(names)}{END}",
            lambda text: [(names[" ".join(text.split())], 0, len(text), "word")],
            after_space=tuple(sorted({name.split()[1] for name in names})),
        )
