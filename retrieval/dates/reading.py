"""What time a question is about, seen from the day on which it is asked.

Only what a question says outright is read: years, months, days, "last week", "since 2015". Words
are those of one language (`date_words`); a number that can only be a year is one in any language.
"""

from datetime import date
from functools import lru_cache
from typing import NamedTuple
from unicodedata import decimal

from retrieval.dates.days import as_day
from retrieval.dates.periods import TimeOfInterest, shifted
from retrieval.dates.rules import Grammar, grammar
from retrieval.dates.vocabularies import DEFAULT_LANGUAGE

# How far to look back for a "since", in characters: more than any has, with what follows it.
_LOOK_BACK = 40


def time_of(question: str, at: date, language: str | None = None) -> TimeOfInterest:
    """Read the time that a question is about, from the first day it names to the last.

    `at` is when it is asked, a date or a datetime: "in February" is the latest one that has begun
    by then. Where words speak of the present, other times beside them ("now, since 2015") do not
    count.

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
    """A time that a text names, and where, with the word that opens it ("since").

    `is_open` says that it has a beginning and no end: "since March".
    """

    time: TimeOfInterest
    start: int
    end: int
    is_open: bool


def dated_phrases(text: str, at: date, language: str | None = None) -> list[DatedPhrase]:
    """Give each time that a text names, in order, with the words that name it."""
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


# A question is read for its scope and for its time, one after the other.
@lru_cache(maxsize=1)
def _times(text: str, today: date, language: str) -> tuple[tuple[TimeOfInterest, int, int], ...]:
    """Give each time that is named, and where; what one rule has read the next does not read."""
    words = grammar(language)
    text = unread = _with_ascii_digits(text)
    times = []
    for rule in words.rules:
        for match in rule.pattern.finditer(unread):
            if time := rule.read(match, today):
                start, end = match.span()
                before = text[max(start - _LOOK_BACK, 0) : start]
                times.append((_opened(time, before, words), start, end))
                unread = unread[:start] + "\0" * (end - start) + unread[end:]
    return tuple(times)


def _opened(time: TimeOfInterest, before: str, grammar: Grammar) -> TimeOfInterest:
    """Open the interval at the end that the word before it opens: "since", "until"."""
    if time.now or not (time.start and time.end):
        return time
    if grammar.since.search(before):
        return TimeOfInterest(time.start, None)
    if grammar.after.search(before):
        return TimeOfInterest(shifted(time.end, 1), None)
    if grammar.until.search(before):
        return TimeOfInterest(None, time.end)
    if grammar.before.search(before):
        return TimeOfInterest(None, shifted(time.start, -1))
    return time
