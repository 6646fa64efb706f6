"""Dates in digits: "2025-02-07", "7.2.2025", "2/7/25".

Which number is the day follows the language. English is written by Americans and by others: there
it is not known, and both readings count.
"""

from datetime import date
from typing import NamedTuple

import regex

_SEPARATED = "|".join(
    rf"\p{{Nd}}{{1,2}}{sign}\p{{Nd}}{{1,2}}{sign}{year}"
    for sign, year in (
        ("/", r"(?:\p{Nd}{4}|\p{Nd}{2})"),
        (r"\.", r"(?:\p{Nd}{4}|\p{Nd}{2})"),
        ("-", r"\p{Nd}{4}"),
        (r"\.\s", r"\p{Nd}{4}"),
    )
)
_YEAR_FIRST = "|".join(
    rf"\p{{Nd}}{{4}}{sign}\p{{Nd}}{{1,2}}{sign}\p{{Nd}}{{1,2}}" for sign in ("-", "/", r"\.")
)
# It contains no spaces, so that it can be part of a verbose pattern.
NUMERIC_DATE = (
    rf"(?<![\p{{L}}\p{{N}}]|\p{{N}}[.,/-])(?:{_YEAR_FIRST}|{_SEPARATED})"
    r"(?![\p{L}\p{N}]|[.,/-]\p{N})"
)
_NUMERIC_DATE = regex.compile(NUMERIC_DATE)
_NUMBER = regex.compile(r"\p{Nd}+")
_ENGLISH = "en"
_MAX_MONTH = 12
_FIRST_SHORT_YEAR = 1970  # "25" is 2025, "69" is 2069, "70" is 1970


class NumericDate(NamedTuple):
    """A day, and the spans in the text of its year, month and day."""

    day: date
    spans: tuple[tuple[int, int], tuple[int, int], tuple[int, int]]


def read_numeric_date(text: str, language: str) -> list[NumericDate]:
    """Return the days that a match of NUMERIC_DATE can mean, the American reading first.

    >>> [str(reading.day) for reading in read_numeric_date("2/7/2025", "en")]
    ['2025-02-07', '2025-07-02']
    >>> [str(reading.day) for reading in read_numeric_date("2.7.25", "de")]
    ['2025-07-02']
    """
    first, second, third = (match.span() for match in _NUMBER.finditer(text))
    if first[1] - first[0] == 4:
        orders = [(first, second, third)]
    elif language == _ENGLISH:
        orders = [(third, first, second), (third, second, first)]
    else:
        orders = [(third, second, first)]
    readings = []
    for spans in orders:
        year, month, day = (int(text[start:end]) for start, end in spans)
        try:
            readings.append(NumericDate(date(_full_year(year), month, day), spans))
        except ValueError:
            continue
    return list({reading.day: reading for reading in readings}.values())


def in_each_reading(text: str, language: str) -> list[str]:
    """Return a text with its first ambiguous date written as each of the days that it can mean.

    >>> in_each_reading("Who won on 2/7/2025?", "en")
    ['Who won on 2025-02-07?', 'Who won on 2025-07-02?']
    """
    for match in _NUMERIC_DATE.finditer(text):
        readings = read_numeric_date(match.group(), language)
        if len(readings) > 1:
            return [
                f"{text[: match.start()]}{reading.day}{text[match.end() :]}"
                for reading in readings
            ]
    return [text]


def _full_year(year: int) -> int:
    if year >= 100:
        return year
    century = _FIRST_SHORT_YEAR // 100 * 100
    return century + year if century + year >= _FIRST_SHORT_YEAR else century + 100 + year
