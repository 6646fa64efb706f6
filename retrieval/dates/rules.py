"""How a language writes dates: patterns, and what is meant where one matches.

Rules stand in the order of precedence: what one has read the next does not see, so that "7
February 2019" is a day before "2019" is a year.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache, partial

import regex

from retrieval.dates.periods import TimeOfInterest, day_of, days, month_of, relative, years
from retrieval.dates.vocabularies import DEFAULT_LANGUAGE, vocabulary
from retrieval.dates.words import DateVocabulary, Relative

Reader = Callable[["regex.Match[str]", date], TimeOfInterest | None]


@dataclass(frozen=True, slots=True)
class Rule:
    """A pattern, and what reads its match on a day; it gives None where no time is meant."""

    pattern: "regex.Pattern[str]"
    read: Reader


@dataclass(frozen=True, slots=True)
class Grammar:
    """The rules of a language, and the words that open the time behind them at one end.

    `leading` are all of these, and the prepositions that open none ("in 2023").
    """

    rules: tuple[Rule, ...]
    since: "regex.Pattern[str]"
    after: "regex.Pattern[str]"
    until: "regex.Pattern[str]"
    before: "regex.Pattern[str]"
    leading: "regex.Pattern[str]"


@lru_cache
def grammar(language: str) -> Grammar:
    """Give the grammar of a language; the default language's where its words are not known."""
    words = vocabulary(language)
    return Grammar(
        rules=tuple(
            Rule(regex.compile(pattern, regex.IGNORECASE), read) for pattern, read in _rules(words)
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
    return regex.compile(rf"{_whole(word, words)}{between}\Z", regex.IGNORECASE)


# ── patterns ───────────────────────────────────────────────────────────────────────────────

# Not a part of a longer number or a code ("2,000", "F-2000"), nor an amount ("more than 2000").
_NO_AMOUNT_BEFORE = (
    r"(?<![\p{L}\p{N}_$£€¥#.,]|\p{L}-)"
    r"(?<!\b(?:than|at least|at most|over|nearly|almost|around|exactly|only)\s)"
)
_NO_AMOUNT_BEHIND = (
    r"(?![\d%°]|[.,]\d|[- ](?:BCE?|B\.C|percent|per cent|[ck]?m|miles|feet|people|men|women|years"
    r"|days|hours|times|tons|tonnes|dollars|euros|pounds|troops|soldiers)\b)"
)
_FOUR_DIGITS = rf"(?P<year>1\d\d\d|20\d\d){_NO_AMOUNT_BEHIND}"
_CENTURIES = r"(?:19|20)"
_DAY = r"(?<![\d.,])(?P<day>[0-3]?\d)(?:st|nd|rd|th|er|\.|º)?"
_OF = r"(?:\s*(?:,|\b(?:of|de|del|năm|του)\b)\s*|\s+)"
_NO_NAME_BEFORE = r"(?<!\b(?-i:\p{Lu}\w*)\s)"
_NO_NAME_BEHIND = r"(?!\s(?-i:\p{Lu}))"


def _rules(words: DateVocabulary) -> Iterator[tuple[str, Reader]]:
    yield r"(?<![\d-])(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)(?![\d-])", _read_date
    yield r"(?<![\d.])(?P<day>\d\d?)\.\s?(?P<month>\d\d?)\.\s?(?P<year>\d{4})\b", _read_date
    # Chinese, Japanese and Korean: not to be mistaken in any language.
    yield r"(?P<year>\d{3}0)年代|(?P<year>\d{3}0)년대", _read_decade
    month = r"(?P<month>\d\d?)[月월](?:\s?(?P<day>\d\d?)[日号號일])?"
    yield rf"(?P<year>\d{{4}})[年년](?:\s?{month})?", _read_date
    yield rf"(?<!\d){month}", _read_date
    if words.months:
        yield from _month_rules(words)
    for time, phrase in words.relative.items():
        yield _whole(phrase, words), partial(_read_relative, time)
    if words is vocabulary(DEFAULT_LANGUAGE):
        yield from _ENGLISH_RULES
    if words.weekdays:
        yield _weekday(words), _read_weekday
    yield (
        rf"{_NO_AMOUNT_BEFORE}(?P<year>{_CENTURIES}\d\d)\s?[-–/]\s?(?P<last>{_CENTURIES}?\d\d)\b",
        _read_years,
    )
    yield r"\b(?P<year>1\d\d0|20\d0)(?:['’]?s|er|-[хе]|['’]?l[ae]r\p{L}*)\b", _read_decade
    yield rf"{_NO_AMOUNT_BEFORE}(?={_CENTURIES}){_FOUR_DIGITS}", _read_date
    # Older years look like amounts: they need a word that says what they are.
    yield rf"(?<={_whole(words.prepositions, words)}\s){_FOUR_DIGITS}", _read_date


def _month_rules(words: DateVocabulary) -> Iterator[tuple[str, Reader]]:
    """Yield the patterns with the name of a month, weak ones in surroundings that make it one."""
    numbers = range(1, len(words.months) + 1)
    short = words.short_months or words.months
    every = _alternatives([f"{words.months[n - 1]}|{short[n - 1]}" for n in numbers])
    strong = _alternatives(["" if n in words.weak else words.months[n - 1] for n in numbers])
    yield rf"{_DAY}{_OF}{every}(?:{_OF}{_FOUR_DIGITS})?", _read_date
    if words.capitals:
        capitalised = _alternatives(
            [f"(?-i:{words.months[n - 1]}|{short[n - 1]})" for n in numbers]
        )
        behind = rf"\s+{_DAY}(?![\d%:])(?:,?\s+{_FOUR_DIGITS})?"
        yield rf"\b{capitalised}{behind}", _read_date
        yield rf"\b{strong}{behind}", _read_date
    yield rf"\b{every}{_OF}{_FOUR_DIGITS}", _read_date
    yield rf"{_whole(words.last, words)}\s+{every}\b", _read_last_month
    yield rf"{_whole(words.next, words)}\s+{every}\b", _read_next_month
    yield rf"(?<={_whole(words.prepositions, words)}[\s-]){every}\b", _read_date
    yield rf"\b{strong}\b", _read_date


def _weekday(words: DateVocabulary) -> str:
    """Match a weekday; where capitals are the rule, not one in a name such as "Ash Wednesday"."""
    days_of_week = _alternatives(words.weekdays)
    last, next_ = _whole(words.last, words), _whole(words.next, words)
    led = rf"(?:(?P<last>{last})|(?P<next>{next_}))\s+{days_of_week}\b"
    if not words.capitals:
        return rf"{led}|\b{days_of_week}\b"
    preceded = rf"(?<=\b(?:on|since|until|before|after|by|from|this)\s){days_of_week}\b"
    return rf"{led}|{preceded}|{_NO_NAME_BEFORE}\b{days_of_week}\b{_NO_NAME_BEHIND}"


def _alternatives(patterns: Sequence[str]) -> str:
    """Match one of the patterns, and tell which by the name of a group: n1, n2 …"""
    named = (f"(?P<n{n}>{pattern})" for n, pattern in enumerate(patterns, 1) if pattern)
    return f"(?:{'|'.join(named)})"


def _whole(pattern: str, words: DateVocabulary) -> str:
    """Match whole words only, where words have spaces between."""
    return rf"\b(?:{pattern})\b" if words.spaced else f"(?:{pattern})"


# ── readers ────────────────────────────────────────────────────────────────────────────────


def _read_date(match: "regex.Match[str]", today: date) -> TimeOfInterest | None:
    """Read a day, a month or a year; without its year it is the latest that has begun."""
    groups = match.groupdict()
    year, month, day = groups.get("year"), _named(groups), groups.get("day")
    if groups.get("month"):
        month = int(groups["month"])
    if year and month:
        return day_of(int(year), month, int(day)) if day else month_of(int(year), month)
    if year:
        return years(int(year), int(year))
    if not day:
        return month_of(today.year - (month > today.month), month)
    # Eight years in a row hold a 29 February, also around 1900.
    latest = (day_of(today.year - ago, month, int(day)) for ago in range(9))
    return next((time for time in latest if time and time.start and time.start <= today), None)


def _read_last_month(match: "regex.Match[str]", today: date) -> TimeOfInterest | None:
    month = _named(match.groupdict())
    return month_of(today.year - (month >= today.month), month)


def _read_next_month(match: "regex.Match[str]", today: date) -> TimeOfInterest | None:
    month = _named(match.groupdict())
    return month_of(today.year + (month <= today.month), month)


def _read_weekday(match: "regex.Match[str]", today: date) -> TimeOfInterest | None:
    ago = (today.isoweekday() - _named(match.groupdict())) % 7
    if match["next"]:
        ago -= 7
    elif match["last"]:
        ago = ago or 7
    return days(today, -ago, -ago)


def _named(groups: dict[str, str]) -> int:
    """Give the number of the month or weekday that was matched, 0 for none."""
    return next(
        (
            int(name[1:])
            for name, text in groups.items()
            if name[0] == "n" and name[1:].isdigit() and text
        ),
        0,
    )


def _read_relative(
    time: Relative, _match: "regex.Match[str]", today: date
) -> TimeOfInterest | None:
    return relative(time, today)


def _read_decade(match: "regex.Match[str]", _today: date) -> TimeOfInterest | None:
    return years(int(match["year"]), int(match["year"]) + 9)


def _read_years(match: "regex.Match[str]", _today: date) -> TimeOfInterest | None:
    """Read "2010–2014" and "2010-14"."""
    first, last = match["year"], match["last"]
    return years(int(first), int(first[: 4 - len(last)] + last))


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
    """Read "two weeks ago", as exactly as its unit is: half a unit before and after."""
    count, unit = _counted(match), match["unit"].lower()
    if unit == "year":
        return years(today.year - count, today.year - count)
    ago, margin = count * _DAYS[unit], _DAYS[unit] // 2
    return days(today, -ago - margin, margin - ago)


def _read_past(match: "regex.Match[str]", today: date) -> TimeOfInterest | None:
    """Read "in the last ten days", which reach until now."""
    return days(today, -_counted(match) * _DAYS[match["unit"].lower()], 0, now=True)


def _counted(match: "regex.Match[str]") -> int:
    count = match["count"].lower()
    return _NUMBERS[count] if count in _NUMBERS else int(count)


def _read_century(match: "regex.Match[str]", _today: date) -> TimeOfInterest | None:
    last = int(match["number"]) * 100
    return years(last - 99, last)


def _read_short_decade(match: "regex.Match[str]", _today: date) -> TimeOfInterest | None:
    return years(1900 + int(match["decade"]), 1909 + int(match["decade"]))


_ENGLISH_RULES = (
    (rf"\b{_COUNT} {_UNIT} ago\b", _read_ago),
    (rf"\b(?:last|past) {_COUNT} {_UNIT}\b", _read_past),
    (r"\b(?P<number>\d\d?)(?:st|nd|rd|th)[ -]century\b(?! BC)", _read_century),
    (r"(?<=\bthe )['’]?(?P<decade>[2-9]0)['’]?s\b", _read_short_decade),
)
