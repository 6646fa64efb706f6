"""The grammar of dates in a language: patterns, and what their matches mean.

Rules are in order of precedence: text that one has matched is hidden from the next, so that "7
February 2019" is read as a day before "2019" can be read as a year.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache, partial

import regex

from retrieval.dates.eras import era_rules
from retrieval.dates.periods import (
    TimeOfInterest,
    days_from,
    resolve,
    single_day,
    whole_month,
    whole_years,
)
from retrieval.dates.vocabularies import vocabulary
from retrieval.dates.words import DateVocabulary, RelativeTime
from retrieval.text.normalization import DEFAULT_LANGUAGE
from retrieval.text.variants.month_words import month_names
from retrieval.text.variants.number_words import ordinals
from retrieval.text.variants.numeric_dates import NUMERIC_DATE, read_numeric_date
from retrieval.text.variants.rule import one_of

Reader = Callable[["regex.Match[str]", date], TimeOfInterest | None]


@dataclass(frozen=True, slots=True)
class Rule:
    """A pattern, and the function from its match and the day of asking to a time, or None."""

    pattern: "regex.Pattern[str]"
    read: Reader


@dataclass(frozen=True, slots=True)
class Grammar:
    """The rules of a language, and the words before a time that open it at one end.

    `leading` matches all of these, and the other prepositions before a time ("in 2023").
    """

    rules: tuple[Rule, ...]
    since: "regex.Pattern[str]"
    after: "regex.Pattern[str]"
    until: "regex.Pattern[str]"
    before: "regex.Pattern[str]"
    leading: "regex.Pattern[str]"


@lru_cache
def grammar(language: str) -> Grammar:
    """Return the grammar of a language, or that of the default language if it has none."""
    words = vocabulary(language)
    return Grammar(
        rules=tuple(
            Rule(regex.compile(pattern, regex.IGNORECASE), read)
            for pattern, read in _rules(words, language)
        ),
        since=_opener(words.since, words),
        after=_opener(words.after, words),
        until=_opener(words.until, words),
        before=_opener(words.before, words),
        leading=_opener(
            "|".join((words.since, words.after, words.until, words.before, words.prepositions)),
            words,
        ),
    )


def _opener(word: str, words: DateVocabulary) -> "regex.Pattern[str]":
    between = r"\s*(?:(?:the|early|mid|late)[\s-]+)?"
    return regex.compile(rf"{_whole_words(word, words)}{between}\Z", regex.IGNORECASE)


# ── patterns ───────────────────────────────────────────────────────────────────────────────

# Neither part of a longer number or a code ("2,000", "F-2000"), nor an amount ("more than 2000").
_NO_AMOUNT_BEFORE = (
    r"(?<![\p{L}\p{N}_$£€¥#.,]|\p{L}-)"
    r"(?<!\b(?:than|at least|at most|over|nearly|almost|around|exactly|only)\s)"
)
_NO_AMOUNT_AFTER = (
    r"(?![\d%°]|[.,]\d|[- ](?:BCE?|B\.C|percent|per cent|[ck]?m|miles|feet|people|men|women|years"
    r"|days|hours|times|tons|tonnes|dollars|euros|pounds|troops|soldiers)\b)"
)
_FOUR_DIGITS = rf"(?P<year>1\d\d\d|20\d\d){_NO_AMOUNT_AFTER}"
_CENTURIES = r"(?:19|20)"
_DAY = r"(?<![\d.,])(?P<day>[0-3]?\d)(?:st|nd|rd|th|er|ère|ste|\.|º|°|ro\b|-?(?:го|ое|е)\b|e\b)?"
_OF = r"(?:\s*(?:,|\b(?:of|de|del|năm|του|من)\b)\s*|\s+)"
_NO_NAME_BEFORE = r"(?<!\b(?-i:\p{Lu}\w*)\s)"
_NO_NAME_AFTER = r"(?!\s(?-i:\p{Lu}))"


# By how many years before the day of asking a year is named.
_YEARS_AGO = {RelativeTime.LAST_YEAR: 1, RelativeTime.THIS_YEAR: 0, RelativeTime.NEXT_YEAR: -1}


def _rules(words: DateVocabulary, language: str) -> Iterator[tuple[str, Reader]]:
    yield NUMERIC_DATE, partial(_read_numeric_date, language)
    # Chinese, Japanese and Korean, for any language: there is no other reading.
    yield r"(?P<year>\d{3}0)年代|(?P<year>\d{3}0)년대", _read_decade
    month = r"(?P<month>\d\d?)[月월](?:\s?(?P<day>\d\d?)[日号號일])?"
    yield rf"(?P<year>\d{{4}})[年년](?:\s?{month})?", _read_date
    yield rf"(?<!\d){month}", _read_date
    if words.months:
        yield from _month_rules(words, language)
    yield from era_rules(language)
    for time, phrase in words.relative.items():
        yield _whole_words(phrase, words), partial(_read_relative, time)
    if words is vocabulary(DEFAULT_LANGUAGE):
        yield from _ENGLISH_RULES
    if words.weekdays:
        yield _weekday(words), _read_weekday
    yield (
        rf"{_NO_AMOUNT_BEFORE}(?P<year>{_CENTURIES}\d\d)\s?[-–/]\s?(?P<last>{_CENTURIES}?\d\d)\b",
        _read_year_range,
    )
    yield r"\b(?P<year>1\d\d0|20\d0)(?:['’]?s|er|-[хе]|['’]?l[ae]r\p{L}*)\b", _read_decade
    yield rf"{_NO_AMOUNT_BEFORE}(?={_CENTURIES}){_FOUR_DIGITS}", _read_date
    # Older years look like amounts: they need a preposition.
    yield rf"(?<={_whole_words(words.prepositions, words)}\s){_FOUR_DIGITS}", _read_date


def _month_rules(words: DateVocabulary, language: str) -> Iterator[tuple[str, Reader]]:
    """Yield the patterns with a month's name; weak ones need a context that makes them one."""
    numbers = range(1, len(words.months) + 1)
    names = [f"{words.months[n - 1]}|{_short_months(words, language)[n - 1]}" for n in numbers]
    every = _alternatives(names)
    strong = _alternatives(["" if n in words.weak else words.months[n - 1] for n in numbers])
    days = ordinals(language)
    read = partial(_read_date, days=days)
    spelt = rf"|\b(?P<day>{one_of(days)})" if days else ""
    yield from _months_of_relative_years(words, every)
    yield rf"(?:{_DAY}{spelt}){_OF}{every}(?:{_OF}{_FOUR_DIGITS})?", read
    if words.capitals:
        day = rf"\s+(?:the\s+)?(?:{_DAY}{spelt})(?![\d%:])"
        day_and_year = rf"{day}(?:,?\s+{_FOUR_DIGITS})?"
        capitalised = _alternatives([f"(?-i:{name})" for name in names])
        no_verbs = _alternatives(["" if n in words.verbs else names[n - 1] for n in numbers])
        yield rf"\b{capitalised}{day_and_year}", read
        yield rf"\b{no_verbs}{day_and_year}", read
        # "march 7": not "they march 12 miles".
        beginning = rf"\b{every}\s+(?:the\s+)?{_DAY}(?![\d%:])"
        yield rf"{beginning}(?:,?\s+{_FOUR_DIGITS}|(?<=\p{{L}})|(?=\s*(?:[?!.,;)]|\Z)))", read
    yield rf"\b{every}{_OF}{_FOUR_DIGITS}", read
    yield rf"{_whole_words(words.last, words)}\s+{every}\b", _read_last_month
    yield rf"{_whole_words(words.next, words)}\s+{every}\b", _read_next_month
    yield rf"\b{every}\s+{_whole_words(words.last_after, words)}", _read_last_month
    yield rf"\b{every}\s+{_whole_words(words.next_after, words)}", _read_next_month
    yield rf"(?<={_whole_words(words.prepositions, words)}[\s-]){every}\b", read
    yield rf"\b{strong}\b", read


def _months_of_relative_years(words: DateVocabulary, every: str) -> Iterator[tuple[str, Reader]]:
    """Yield the patterns of a month in a year that is named by its distance: "June last year"."""
    for time, ago in _YEARS_AGO.items():
        if phrase := words.relative.get(time):
            link = r"(?:\s+(?:of|in|de|des|del|من|\p{L}{1,4}['’]))?"
            yield (
                rf"\b{every}{link}(?:\s+|(?<=['’]))(?:l['’])?{_whole_words(phrase, words)}",
                partial(_read_month_ago, ago),
            )


def _short_months(words: DateVocabulary, language: str) -> list[str]:
    """Return a pattern of each month's abbreviations, in full if it has none."""
    if not (spellings := month_names(language)):
        return list(words.months)
    return [rf"{one_of(map(str.title, each))}(?!\p{{L}})\.?" for each in spellings]


def _weekday(words: DateVocabulary) -> str:
    """Return the pattern of a weekday; with capitals, not in a name such as "Ash Wednesday"."""
    days_of_week = _alternatives(words.weekdays)
    last, next_ = _whole_words(words.last, words), _whole_words(words.next, words)
    last_after = _whole_words(words.last_after, words)
    next_after = _whole_words(words.next_after, words)
    led = (
        rf"(?:(?P<last>{last})|(?P<next>{next_}))\s+{days_of_week}\b"
        rf"|\b{days_of_week}\s+(?:(?P<last>{last_after})|(?P<next>{next_after}))"
    )
    if not words.capitals:
        return rf"{led}|\b{days_of_week}\b"
    preceded = rf"(?<=\b(?:on|since|until|before|after|by|from|this)\s){days_of_week}\b"
    return rf"{led}|{preceded}|{_NO_NAME_BEFORE}\b{days_of_week}\b{_NO_NAME_AFTER}"


def _alternatives(patterns: Sequence[str]) -> str:
    """Return a pattern of alternatives, each in a group named by its number: n1, n2 …"""
    named = (f"(?P<n{n}>{pattern})" for n, pattern in enumerate(patterns, 1) if pattern)
    return f"(?:{'|'.join(named)})"


def _whole_words(pattern: str, words: DateVocabulary) -> str:
    """Return a pattern that matches whole words only, in languages with spaces between words."""
    return rf"\b(?:{pattern})\b" if words.spaced else f"(?:{pattern})"


# ── readers ────────────────────────────────────────────────────────────────────────────────


def _read_date(
    match: "regex.Match[str]", today: date, days: Mapping[str, int] | None = None
) -> TimeOfInterest | None:
    """Return a day, a month or a year; without a year, the latest that has begun.

    `days` are the words for days: "seventh".
    """
    groups = match.groupdict()
    year, month, day = groups.get("year"), _group_number(groups), groups.get("day")
    if days and day and not day.isdecimal():
        day = str(days[" ".join(day.lower().split())])
    if groups.get("month"):
        month = int(groups["month"])
    if year and month:
        return single_day(int(year), month, int(day)) if day else whole_month(int(year), month)
    if year:
        return whole_years(int(year), int(year))
    if not day:
        return whole_month(today.year - (month > today.month), month)
    # Any eight years in a row have a 29 February, even around 1900; this year's may be to come.
    latest = (single_day(today.year - ago, month, int(day)) for ago in range(9))
    return next((time for time in latest if time and time.start and time.start <= today), None)


def _read_numeric_date(
    language: str, match: "regex.Match[str]", _today: date
) -> TimeOfInterest | None:
    """Return the days from the first that a date in digits can mean to the last."""
    days = [reading.day for reading in read_numeric_date(match.group(), language)]
    return TimeOfInterest(min(days), max(days)) if days else None


def _read_month_ago(ago: int, match: "regex.Match[str]", today: date) -> TimeOfInterest | None:
    return whole_month(today.year - ago, _group_number(match.groupdict()))


def _read_last_month(match: "regex.Match[str]", today: date) -> TimeOfInterest | None:
    month = _group_number(match.groupdict())
    return whole_month(today.year - (month >= today.month), month)


def _read_next_month(match: "regex.Match[str]", today: date) -> TimeOfInterest | None:
    month = _group_number(match.groupdict())
    return whole_month(today.year + (month <= today.month), month)


def _read_weekday(match: "regex.Match[str]", today: date) -> TimeOfInterest | None:
    ago = (today.isoweekday() - _group_number(match.groupdict())) % 7
    if match["next"]:
        ago -= 7
    elif match["last"]:
        ago = ago or 7
    return days_from(today, -ago, -ago)


def _group_number(groups: dict[str, str]) -> int:
    """Return the number of the month or weekday that was matched, 0 for none."""
    return next(
        (
            int(name[1:])
            for name, text in groups.items()
            if name[0] == "n" and name[1:].isdigit() and text
        ),
        0,
    )


def _read_relative(
    time: RelativeTime, _match: "regex.Match[str]", today: date
) -> TimeOfInterest | None:
    return resolve(time, today)


def _read_decade(match: "regex.Match[str]", _today: date) -> TimeOfInterest | None:
    return whole_years(int(match["year"]), int(match["year"]) + 9)


def _read_year_range(match: "regex.Match[str]", _today: date) -> TimeOfInterest | None:
    """Return the years of "2010–2014" and "2010-14"."""
    first, last = match["year"], match["last"]
    return whole_years(int(first), int(first[: 4 - len(last)] + last))


# ── English alone ──────────────────────────────────────────────────────────────────────────

_NUMBERS = {
    word: number
    for number, word in enumerate(
        "one two three four five six seven eight nine ten eleven twelve".split(), 1
    )
} | {"a": 1, "an": 1, "couple of": 2}
_DAYS = {"day": 1, "week": 7, "month": 30, "year": 365, "decade": 3652}
_COUNT = rf"(?P<count>\d{{1,4}}|{'|'.join(_NUMBERS)})"
_UNIT = rf"(?P<unit>{'|'.join(_DAYS)})s?"


def _read_ago(match: "regex.Match[str]", today: date) -> TimeOfInterest | None:
    """Return the days of "two weeks ago", to half a unit before and after."""
    count, unit = _count(match), match["unit"].lower()
    if unit == "year":
        return whole_years(today.year - count, today.year - count)
    ago, margin = count * _DAYS[unit], _DAYS[unit] // 2
    return days_from(today, -ago - margin, margin - ago)


def _read_past(match: "regex.Match[str]", today: date) -> TimeOfInterest | None:
    """Return the days of "in the last ten days", which end today."""
    return days_from(today, -_count(match) * _DAYS[match["unit"].lower()], 0, now=True)


def _count(match: "regex.Match[str]") -> int:
    count = match["count"].lower()
    return _NUMBERS[count] if count in _NUMBERS else int(count)


_ENGLISH_RULES = (
    (rf"\b{_COUNT} {_UNIT} ago\b", _read_ago),
    (rf"\b(?:last|past) {_COUNT} {_UNIT}\b", _read_past),
)
