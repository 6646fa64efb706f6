"""Text → terms: the one analysis that articles and questions share.

A text is cut into words, numbers and n-grams (`segmentation`). Each becomes a term by the rules of
its language (`normalization`), so that "soldiers", "Soldier’s" and "SOLDIERS" are the same. The
terms of a question are those that remain without its stop words (`stop_words`).
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
from retrieval.text.segmentation import UNSPACED_LANGUAGES, is_unspaced, pieces
from retrieval.text.sentences import Span
from retrieval.text.stop_words import chat_spellings, stop_words
from retrieval.text.variants.phrases import phrase_rules

# Stop words of at least so many letters are also recognised without their marks.
_MIN_UNMARKED_LENGTH = 3
_APOSTROPHES = "['’‘`´ʼ]"
_NO_MATCH = regex.compile(r"(?!)")


class Word(NamedTuple):
    """A term and the span of its word in the text."""

    term: str
    span: Span


def analyze(text: str, language: str | None = None) -> list[str]:
    """Return the terms of a text in order, with repetitions.

    >>> analyze("Thousands of them fought in Russia’s Kursk region.")
    ['thousand', 'of', 'them', 'fought', 'in', 'russia', 'kursk', 'region']
    """
    language = base_language(language)
    return [_term(piece, kind, language) for piece, _, _, kind in pieces(text, language)]


def analyze_question(text: str, language: str | None = None) -> dict[str, str]:
    """Return the terms of a question without stop words, each with its word, in order.

    >>> analyze_question("How many troops did Kim Jong-un send?")
    {'troop': 'troops', 'kim': 'Kim', 'jong': 'Jong', 'un': 'un', 'send': 'send'}
    """
    terms: dict[str, str] = {}
    blanked = _without_stop_words(text, language)
    # Stop words are part of phrases: "the 90s". N-grams must not reach over them.
    source = blanked if is_unspaced(language) else text
    for term, (start, end) in words(source, language):
        if blanked[start:end].strip("\0"):
            terms.setdefault(term, text[start:end])
    return terms


def words(text: str, language: str | None = None) -> list[Word]:
    """Return the terms of a text with the spans of their words, ordered by start.

    Spans overlap where the text is cut into n-grams.
    """
    language = base_language(language)
    return [
        Word(_term(piece, kind, language), Span(start, end))
        for piece, start, end, kind in pieces(text, language)
    ]


def _term(piece: str, kind: str, language: str) -> str:
    if kind == "number":
        return number_term(piece, language)
    if kind == "term":
        return piece
    return word_term(piece, language)


def _without_stop_words(text: str, language: str | None) -> str:
    """Replace each character of a stop word by NUL, which belongs to no word; spans stay.

    The words of phrases are none: "may" in "7 May".
    """
    is_shouted = text.isupper()
    spellings = chat_spellings(base_language(language))
    phrases = [
        range(start, end) for start, end, _ in phrase_rules(base_language(language)).find(text)
    ]

    def blank(match: regex.Match[str]) -> str:
        word, (start, end) = match.group(), match.span()
        if any(start in phrase for phrase in phrases):
            return word
        # "WHO", "IT" and "US" are names, and so are "Ki" and "U" in "Ban Ki-moon" and "U Thant".
        is_name = len(word) > 1 and word.isupper()
        if word.lower() in spellings:
            is_hyphened = "-" in (text[start - 1 : start], text[end : end + 1])
            is_name = is_name or is_hyphened or (start > 0 and word[:1].isupper())
        return word if is_name and not is_shouted else "\0" * len(word)

    return _stop_word_pattern(base_language(language)).sub(blank, text)


@lru_cache
def _stop_word_pattern(language: str) -> regex.Pattern[str]:
    phrases = stop_words(language)
    if language not in MARKED_LANGUAGES:
        # "varför" is typed "varfor", but "şu" is not "su", water.
        phrases |= {
            without_marks(phrase) for phrase in phrases if len(phrase) >= _MIN_UNMARKED_LENGTH
        }
    if not phrases:
        return _NO_MATCH
    longest_first = sorted(phrases, key=lambda phrase: (-len(phrase), phrase))
    any_phrase = letter_variants("|".join(map(regex.escape, longest_first)), language)
    any_phrase = any_phrase.replace("'", _APOSTROPHES)
    if language in UNSPACED_LANGUAGES:  # there are no word boundaries
        return regex.compile(any_phrase)
    # Neither a part of a word nor of an abbreviation: "U.S.".
    part = r"[\p{L}\p{M}\p{N}]"
    return regex.compile(
        rf"(?<!{part}|\p{{L}}\.)(?:{any_phrase})(?!{part}|\.\p{{L}})", regex.IGNORECASE
    )
