"""Words of a language from Unicode's CLDR, through Babel: months, weekdays, units, names.

CLDR has the nominative and, where the language has one, the form beside a number or a day, but no
other cases. Babel takes a tenth of a second to load, so it is imported only when it is needed.
"""

from collections.abc import Iterator

import regex

# Counts that together bring up every plural form of a language.
_COUNTS = (1, 2, 5, 1.5, 100)
_NO_LETTERS = regex.compile(r"[^\p{L}\p{M}'’]+")


def is_known(language: str) -> bool:
    """Return whether CLDR has a language."""
    from babel.localedata import exists

    return exists(language)


def month_names(language: str) -> list[list[str]]:
    """Return the one or two forms of each month's name, January first."""
    from babel.dates import get_month_names

    forms = [get_month_names("wide", context, language) for context in ("format", "stand-alone")]
    return [sorted({form[month] for form in forms}) for month in range(1, 13)]


def weekday_names(language: str) -> list[str]:
    """Return the names of the days of the week, Monday first."""
    from babel.dates import get_day_names

    names = get_day_names("wide", "stand-alone", language)
    return [names[day] for day in range(7)]


def place_and_language_names(language: str) -> list[str]:
    """Return the names of countries, continents, time zones' cities and languages."""
    from babel import Locale

    locale = Locale.parse(language)
    # CLDR gives a city's name only where it is not that of the zone's identifier.
    zones = [str(zone).rpartition("/")[2].replace("_", " ") for zone in locale.time_zones]
    cities = [names["city"] for names in locale.time_zones.values() if "city" in names]
    return [*locale.territories.values(), *locale.languages.values(), *zones, *cities]


def unit_words(language: str, *units: str) -> set[str]:
    """Return the one-word plural forms of CLDR's units, such as "length-meter"."""
    from babel.units import format_unit

    return {
        word
        for unit in units
        for count in _COUNTS
        for word in _single_word(format_unit(count, unit, "long", locale=language))
    }


def scale_words(language: str) -> set[str]:
    """Return the plural forms of the words for thousand, million, billion and trillion."""
    from babel.numbers import format_compact_decimal

    return {
        word
        for scale in (10**3, 10**6, 10**9, 10**12)
        for count in _COUNTS
        for word in _single_word(
            format_compact_decimal(
                int(count * scale), format_type="long", locale=language, fraction_digits=1
            )
        )
    }


def _single_word(phrase: str) -> Iterator[str]:
    """Yield the word beside a number if it is the only one, and no symbol such as "M"."""
    words = _NO_LETTERS.sub(" ", phrase).split()
    if len(words) == 1 and not (len(words[0]) == 1 and words[0].isascii()):
        yield words[0]
