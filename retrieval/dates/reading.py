"""The time that a question is about, seen from the day on which it is asked.

Only explicit times are read: years, months, days, "last week", "since 2015". The words are those
of one language (`vocabularies`); a number that can only be a year is one in any language.
"""

from datetime import date
from functools import lru_cache
from typing import NamedTuple
from unicodedata import decimal

from retrieval.dates.days import as_day
from retrieval.dates.periods import TimeOfInterest, add_days
from retrieval.dates.rules import Grammar, grammar
from retrieval.text.normalization import DEFAULT_LANGUAGE

# Characters to look back for a "since": more than any has, with the words after it.
_LOOK_BACK = 40


def time_of(question: str, at: date, language: str | None = None) -> TimeOfInterest:
    """Return the time that a question is about, from the first day it names to the last.

    `at` is when it is asked, a date or a datetime: "in February" is the latest one that has begun
    by then. If words speak of the present, the other times do not count ("now, since 2015").

    >>> time_of("Who won in Oslo last March?", date(2024, 2, 9))
    TimeOfInterest(start=datetime.date(2023, 3, 1), end=datetime.date(2023, 3, 31), now=False)
    """
    today = as_day(at)
    times = [time for time, _, _ in _times(question, today, language or DEFAULT_LANGUAGE)]
    present = [time for time in times if time.now]
    named = [time for time in present or times if time.named]
    starts = [time.start for time in named if time.start]
    ends = [time.end for time in named if time.end]
    return TimeOfInterest(
        start=min(starts, default=None),
        end=max(ends) if ends and len(ends) == len(named) else None,
        now=bool(present),
    )


class DatedPhrase(NamedTuple):
    """A time that a text names, and the span of its words with the one before it ("since").

    `is_open` is true if it has a beginning and no end: "since March".
    """

    time: TimeOfInterest
    start: int
    end: int
    is_open: bool


def dated_phrases(text: str, at: date, language: str | None = None) -> list[DatedPhrase]:
    """Return the times that a text names, in order, with the spans of their words."""
    today = as_day(at)
    language = language or DEFAULT_LANGUAGE
    phrases = []
    for time, start, end in _times(text, today, language):
        if time.named:
            before = text[max(start - _LOOK_BACK, 0) : start]
            led = grammar(language).leading.search(before)
            first = start - (len(before) - led.start()) if led else start
            is_open = time.start is not None and time.end is None
            phrases.append(DatedPhrase(time, first, end, is_open))
    return sorted(phrases, key=lambda phrase: phrase.start)


def _with_ascii_digits(text: str) -> str:
    return "".join(str(decimal(c)) if c.isdecimal() else c for c in text)


# Cached because each question is read twice in a row: for its scope and for its time.
@lru_cache(maxsize=1)
def _times(text: str, today: date, language: str) -> tuple[tuple[TimeOfInterest, int, int], ...]:
    """Return the named times with their spans; no text is read by two rules."""
    rules = grammar(language)
    text = unread = _with_ascii_digits(text)
    times = []
    for rule in rules.rules:
        for match in rule.pattern.finditer(unread):
            if time := rule.read(match, today):
                start, end = match.span()
                before = text[max(start - _LOOK_BACK, 0) : start]
                times.append((_open_ended(time, before, rules), start, end))
                unread = unread[:start] + "\0" * (end - start) + unread[end:]
    return tuple(times)


def _open_ended(time: TimeOfInterest, before: str, grammar: Grammar) -> TimeOfInterest:
    """Return the time, open at one end if the words before it say so: "since", "until"."""
    if time.now or not (time.start and time.end):
        return time
    if grammar.since.search(before):
        return TimeOfInterest(time.start, None)
    if grammar.after.search(before):
        return TimeOfInterest(add_days(time.end, 1), None)
    if grammar.until.search(before):
        return TimeOfInterest(None, time.end)
    if grammar.before.search(before):
        return TimeOfInterest(None, add_days(time.start, -1))
    return time
