"""Which articles a question limits itself to: "from Euronews", "by Ada Byron", ", since March".

Only publishers and authors that the library has count: "from Germany" limits nothing. A time
limits the articles only if it is set apart from the question ("In 2023: who …?", "…, last week")
or is an open period at its end ("… since March?"). Within a question it says when something
happened, and ranking prefers articles of that time. Start at `read_scope`.
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


class SourceNames(NamedTuple):
    """The names of publishers and authors, by their folded forms."""

    publishers: Mapping[str, str]
    authors: Mapping[str, str]

    @classmethod
    def of(cls, publishers: Iterable[str], authors: Iterable[str]) -> "SourceNames":
        """Fold the names: their case, and a leading "the"."""
        return cls(
            {_folded(name): name for name in publishers}, {_folded(name): name for name in authors}
        )


# Prepositions before a publisher or an author.
_PREPOSITIONS = {
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
_MAX_NAME_WORDS = 6
_WORD = regex.compile(r"[^\s,;:?!¿¡؟،。？！]+")
_SEPARATORS = " ,;:–—-،、"


def read_scope(
    question: str, names: SourceNames, asked_at: date, language: str | None
) -> tuple[Scope, str]:
    """Return the scope that a question limits itself to, and the question without it.

    >>> read_scope("Who won, since 2020?", SourceNames({}, {}), date(2024, 2, 9), "en")
    (Scope(publishers=None, authors=None, since=datetime.date(2020, 1, 1), until=None), 'Who won?')
    """
    time, rest = _time(question, asked_at, language)
    scope, rest = _sources(rest, names, language)
    if scope and not time:  # "From Euronews, in 2023: who won?"
        time, rest = _time(rest, asked_at, language)
    return replace(scope, since=time.since, until=time.until), rest


def may_name_sources(question: str, language: str | None) -> bool:
    """Whether a question has a preposition that can come before a publisher or an author."""
    return _prepositions(language).search(question) is not None


def _time(question: str, asked_at: date, language: str | None) -> tuple[Scope, str]:
    for phrase in dated_phrases(question, asked_at, language):
        if _is_set_apart(question, phrase):
            time = Scope(since=phrase.time.start, until=phrase.time.end)
            return time, _without(question, phrase.start, phrase.end)
    return Scope(), question


def _sources(question: str, names: SourceNames, language: str | None) -> tuple[Scope, str]:
    publishers: list[str] = []
    authors: list[str] = []
    rest, position = question, 0
    while preposition := _prepositions(language).search(rest, position):
        position = preposition.end()
        for end in reversed(_name_ends(rest, preposition.end())):
            folded = _folded(rest[preposition.end() : end])
            name = names.publishers.get(folded) or names.authors.get(folded)
            if name:
                (publishers if folded in names.publishers else authors).append(name)
                rest, position = _without(rest, preposition.start(), end), preposition.start()
                break
    return Scope(tuple(publishers) or None, tuple(authors) or None), rest


def _name_ends(text: str, start: int) -> list[int]:
    """Return where a name that starts here can end: after each of the next few words."""
    ends: list[int] = []
    for word in _WORD.finditer(text, start):
        if (
            len(ends) == _MAX_NAME_WORDS
            or text[ends[-1] if ends else start : word.start()].strip()
        ):
            break
        ends.append(word.end())
    return ends


def _is_set_apart(question: str, phrase: DatedPhrase) -> bool:
    before, after = question[: phrase.start].rstrip(), question[phrase.end :].lstrip()
    if not before.strip("¿¡ "):
        return after.startswith((":", ",", "،", "、", "—", "–"))
    if after.strip("?!.؟？。 "):
        return False
    return before.endswith((",", "،", "、", ":", ";", "—", "–")) or phrase.is_open


def _without(text: str, start: int, end: int) -> str:
    """Cut a part out, with the marks that set it apart."""
    before, after = text[:start].rstrip(_SEPARATORS), text[end:].lstrip(_SEPARATORS)
    if not before.strip("¿¡"):
        return f"{before}{after}"
    return f"{before}{after}" if after[:1] in "?!.؟？。" else f"{before} {after}"


def _folded(name: str) -> str:
    folded = " ".join(name.casefold().split()).strip(".\"'“”«»")
    return folded.removeprefix("the ")


@lru_cache
def _prepositions(language: str | None) -> "regex.Pattern[str]":
    words = _PREPOSITIONS.get(language or DEFAULT_LANGUAGE, _PREPOSITIONS[DEFAULT_LANGUAGE])
    return regex.compile(rf"(?<![\p{{L}}\p{{M}}])(?:{words})(?:\s+|(?<='))", regex.IGNORECASE)
