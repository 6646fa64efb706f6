"""Text → terms: the one analysis that articles and questions share.

A text is cut into words, numbers and n-grams (`segmentation`), each made a term by its language
(`normalization`), so that "soldiers", "Soldier’s" and "SOLDIERS" are the same. A question is
divided into the terms that tell what it is about and those that only ask (`stop_words`).
"""

from functools import lru_cache
from typing import NamedTuple

import regex

from retrieval.text.normalization import (
    MARKED_LANGUAGES,
    base_language,
    letter_variants,
    number_term,
    without_marks,
    word_term,
)
from retrieval.text.segmentation import UNSPACED_LANGUAGES, pieces
from retrieval.text.sentences import Span
from retrieval.text.stop_words import stop_words
from retrieval.text.variants import phrase_term

__all__ = ["Word", "analyze", "analyze_question", "base_language", "words"]

# A stop word of so many letters is one without its marks as well.
_MARKS_LEFT_OUT = 3
_NEVER = regex.compile(r"(?!)")


class Word(NamedTuple):
    """A term and where in the text its word stands."""

    term: str
    span: Span


def analyze(text: str, language: str | None = None) -> list[str]:
    """Give the terms of a text in order, repeated as they are.

    >>> analyze("Thousands of them fought in Russia’s Kursk region.")
    ['thousand', 'of', 'them', 'fought', 'in', 'russia', 'kursk', 'region']
    """
    language = base_language(language)
    return [_term(piece, kind, language) for piece, _, _, kind in pieces(text, language)]


def analyze_question(text: str, language: str | None = None) -> dict[str, str]:
    """Give the telling terms of a question in order, each once, with the word that it came from.

    >>> analyze_question("How many troops did Kim Jong-un send?")
    {'troop': 'troops', 'kim': 'Kim', 'jong': 'Jong', 'un': 'un', 'send': 'send'}
    """
    terms: dict[str, str] = {}
    for term, (start, end) in words(_without_stop_words(text, language), language):
        terms.setdefault(term, text[start:end])
    return terms


def words(text: str, language: str | None = None) -> list[Word]:
    """Give each word of a text as a term with its span, by where they begin.

    Spans overlap where a language is cut into n-grams.
    """
    language = base_language(language)
    return [
        Word(_term(piece, kind, language), Span(start, end))
        for piece, start, end, kind in pieces(text, language)
    ]


def _term(piece: str, kind: str, language: str) -> str:
    if kind == "number":
        return number_term(piece, language)
    if kind == "phrase":
        return phrase_term(piece)
    return word_term(piece, language)


def _without_stop_words(text: str, language: str | None) -> str:
    """Put a character that belongs to no word in the place of each of a stop word."""
    shouted = text.isupper()

    def blank(match: regex.Match[str]) -> str:
        word = match.group()
        # "WHO", "IT" and "US" are names.
        is_name = len(word) > 1 and word.isupper() and not shouted
        return word if is_name else "\0" * len(word)

    return _stop_word_pattern(base_language(language)).sub(blank, text)


@lru_cache
def _stop_word_pattern(language: str) -> regex.Pattern[str]:
    known = stop_words(language)
    if language not in MARKED_LANGUAGES:
        # "varför" is typed "varfor", but "şu" is not "su", water.
        known |= {without_marks(phrase) for phrase in known if len(phrase) >= _MARKS_LEFT_OUT}
    phrases = sorted(known, key=lambda phrase: (-len(phrase), phrase))
    if not phrases:
        return _NEVER
    one = letter_variants("|".join(map(regex.escape, phrases)), language)
    if language in UNSPACED_LANGUAGES:  # here a stop word is cut out wherever it stands
        return regex.compile(one)
    # Neither a part of a word nor of an abbreviation: "U.S.".
    part = r"[\p{L}\p{M}\p{N}]"
    return regex.compile(rf"(?<!{part}|\p{{L}}\.)(?:{one})(?!{part}|\.\p{{L}})", regex.IGNORECASE)
