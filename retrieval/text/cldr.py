"""Words that Unicode's CLDR has of a language, as Babel gives them: months, weekdays, units.

Nominative and, where the language has one, the form beside a number or a day; other cases it does
not have. Babel takes a tenth of a second to load, and is loaded for languages that need it only.
"""

from collections.abc import Iterator

import regex

# Counts of which one has each plural form that a language has.
_COUNTS = (1, 2, 5, 1.5, 100)
_NO_LETTERS = regex.compile(r"[^\p{L}\p{M}'’]+")


def is_known(language: str) -> bool:
    """Say whether CLDR has a language."""
    from babel.localedata import exists

    return exists(language)


def month_names(language: str) -> list[list[str]]:
    """Give the names of each month, January first, in both forms that a language may have."""
    from babel.dates import get_month_names

    forms = [get_month_names("wide", context, language) for context in ("format", "stand-alone")]
    return [sorted({form[month] for form in forms}) for month in range(1, 13)]


def weekday_names(language: str) -> list[str]:
    """Give the names of the days of the week, Monday first."""
    from babel.dates import get_day_names

    names = get_day_names("wide", "stand-alone", language)
    return [names[day] for day in range(7)]


def unit_words(language: str, *units: str) -> set[str]:
    """Give the single words for CLDR's units, such as "length-meter", in each plural form."""
    from babel.units import format_unit

    return {
        word
        for unit in units
        for count in _COUNTS
        for word in _alone(format_unit(count, unit, "long", locale=language))
    }


def scale_words(language: str) -> set[str]:
    """Give the words for a thousand, a million, a billion and a trillion in each plural form."""
    from babel.numbers import format_compact_decimal

    return {
        word
        for scale in (10**3, 10**6, 10**9, 10**12)
        for count in _COUNTS
        for word in _alone(
            format_compact_decimal(
                int(count * scale), format_type="long", locale=language, fraction_digits=1
            )
        )
    }


def _alone(phrase: str) -> Iterator[str]:
    """Yield the word beside a number, where there is just one, and no symbol such as "M"."""
    found = _NO_LETTERS.sub(" ", phrase).split()
    if len(found) == 1 and not (len(found[0]) == 1 and found[0].isascii()):
        yield found[0]
