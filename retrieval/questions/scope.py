"""Which articles a question is asked of: "from Euronews", "by Rory Sullivan", ", since March".

Publishers and authors are only those that the library has: "from Germany" is none. A time limits
the articles only where it is set apart from the question ("In 2023: who …?", "…, last week") or
opens at its end ("… since March?"); within a question it says when something happened, and newer
or fitting articles are merely preferred.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from functools import lru_cache
from typing import NamedTuple

import regex

from retrieval.article_scope import Scope
from retrieval.dates.reading import DatedPhrase, dated_phrases
from retrieval.text.normalization import DEFAULT_LANGUAGE


class Names(NamedTuple):
    """Publishers and authors by their names, case-folded and without "the"."""

    publishers: Mapping[str, str]
    authors: Mapping[str, str]

    @classmethod
    def of(cls, publishers: Iterable[str], authors: Iterable[str]) -> "Names":
        """Make them ready to be found."""
        return cls(
            {_folded(name): name for name in publishers}, {_folded(name): name for name in authors}
        )


# What stands before a publisher or an author, where articles are chosen by them.
_OF = {
    "ar": "من|بقلم|عن|حسب|بحسب",
    "de": "von|aus|bei|laut|in der|im",
    "el": "από|του|της|κατά",
    "en": "from|by|via|according to",
    "es": "de|del|por|según|en",
    "fr": "de|du|d'|par|selon|dans|sur",
    "it": "da|dal|dalla|di|secondo|su",
    "nl": "van|door|volgens|uit",
    "pt": "de|do|da|por|segundo",
    "ro": "de la|de|din|după",
    "ru": "от|из|по данным|по сообщению|в",
    "vi": "từ|của|theo",
}
_MOST_WORDS = 6  # of a name
_WORD = regex.compile(r"[^\s,;:?!¿¡؟،。？！]+")
_SEPARATORS = " ,;:–—-،、"


def read_scope(question: str, names: Names, at: date, language: str | None) -> tuple[Scope, str]:
    """Read which articles a question is asked of, and give what is left of it.

    >>> read_scope("Who won, since 2020?", Names({}, {}), date(2024, 2, 9), "en")
    (Scope(publishers=None, authors=None, since=datetime.date(2020, 1, 1), until=None), 'Who won?')
    """
    time, rest = _time(question, at, language)
    scope, rest = _sources(rest, names, language)
    if scope and not time:  # "From Euronews, in 2023: who won?"
        time, rest = _time(rest, at, language)
    return replace(scope, since=time.since, until=time.until), rest


def may_name_sources(question: str, language: str | None) -> bool:
    """Say whether a question has a word that can lead to a publisher or an author."""
    return _leading(language).search(question) is not None


def _time(question: str, at: date, language: str | None) -> tuple[Scope, str]:
    for phrase in dated_phrases(question, at, language):
        if _is_set_apart(question, phrase):
            time = Scope(since=phrase.time.start, until=phrase.time.end)
            return time, _without(question, phrase.start, phrase.end)
    return Scope(), question


def _sources(question: str, names: Names, language: str | None) -> tuple[Scope, str]:
    publishers: list[str] = []
    authors: list[str] = []
    rest, position = question, 0
    while led := _leading(language).search(rest, position):
        position = led.end()
        for end in reversed(_ends(rest, led.end())):
            name = _folded(rest[led.end() : end])
            found = names.publishers.get(name) or names.authors.get(name)
            if found:
                (publishers if name in names.publishers else authors).append(found)
                rest, position = _without(rest, led.start(), end), led.start()
                break
    return Scope(tuple(publishers) or None, tuple(authors) or None), rest


def _ends(text: str, start: int) -> list[int]:
    """Give where a name can end that begins here: behind each of the next few words."""
    ends: list[int] = []
    for word in _WORD.finditer(text, start):
        if len(ends) == _MOST_WORDS or text[ends[-1] if ends else start : word.start()].strip():
            break
        ends.append(word.end())
    return ends


def _is_set_apart(question: str, phrase: DatedPhrase) -> bool:
    before, behind = question[: phrase.start].rstrip(), question[phrase.end :].lstrip()
    if not before.strip("¿¡ "):
        return behind.startswith((":", ",", "،", "、", "—", "–"))
    if behind.strip("?!.؟？。 "):
        return False
    return before.endswith((",", "،", "、", ":", ";", "—", "–")) or phrase.is_open


def _without(text: str, start: int, end: int) -> str:
    """Cut a part out, with the marks that set it apart."""
    before, behind = text[:start].rstrip(_SEPARATORS), text[end:].lstrip(_SEPARATORS)
    if not before.strip("¿¡"):
        return f"{before}{behind}"
    return f"{before}{behind}" if behind[:1] in "?!.؟？。" else f"{before} {behind}"


def _folded(name: str) -> str:
    folded = " ".join(name.casefold().split()).strip(".\"'“”«»")
    return folded.removeprefix("the ")


@lru_cache
def _leading(language: str | None) -> "regex.Pattern[str]":
    words = _OF.get(language or DEFAULT_LANGUAGE, _OF[DEFAULT_LANGUAGE])
    return regex.compile(rf"(?<![\p{{L}}\p{{M}}])(?:{words})(?:\s+|(?<='))", regex.IGNORECASE)
