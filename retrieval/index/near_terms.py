"""Finds the terms of the index that are spelt nearly like a word that it lacks.

First letters are rarely wrong (Pollock and Zamora 1984, "Automatic spelling correction in
scientific and scholarly text"), so only terms with the same one are compared.
"""

from collections.abc import Iterable, Iterator, Mapping

import numpy as np
import regex
from rapidfuzz.distance import OSA
from rapidfuzz.process import extract

from retrieval.index.kernels import loops
from retrieval.index.vocabulary import Vocabulary, encoded
from retrieval.text.normalization import base_language, without_marks, word_term

# Letters that are tried in a word's place of error, by the first of its letters.
_ALPHABETS = (
    "abcdefghijklmnopqrstuvwxyz",
    "абвгдежзийклмнопрстуфхцчшщъыьэюяіїєґ",
    "αβγδεζηθικλμνξοπρστυφχψως",
    "ابتثجحخدذرزسشصضطظعغفقكلمنهويةىئءؤ",
    "אבגדהוזחטיכלמנסעפצקרשתםןךףץ",
)
# What other keyboards write for a letter with an umlaut.
_DIGRAPHS = {"ae": "a", "oe": "o", "ue": "u", "kh": "h", "sch": "sh"}
_VOWELS = frozenset("aeiouyаеиоуыэюяйαειουηωυاويىء")
_UNSTRESSED = regex.compile(rf"(?<=.)[h{''.join(sorted(_VOWELS))}]")
_DOUBLES = regex.compile(r"(.)\1+")

_MIN_LENGTH = 4  # letters; shorter words are near too many others
_MIN_SUBSTITUTED = 5  # letters of a word in which one may be another: "Iran" is not "Iraq"
_MIN_LENGTH_TWICE_WRONG = 7
# Costs in letters. A letter typed twice or before its neighbour, or a wrong, added or missing
# vowel, is the likeliest slip, and two wrong vowels are likelier than other two letters.
_SLIP, _LETTER, _VOWEL_PAIR, _TWO_LETTERS = 0.8, 1.0, 1.5, 2.0
_MAX_NEAR = 30  # terms at two letters' distance


def near_terms(
    vocabularies: Iterable[Vocabulary], prefix: str, word: str, language: str | None
) -> dict[str, float]:
    """Return terms that a word may be meant for, with the cost of the difference in letters.

    Terms with two wrong letters count only where there are none with one. `prefix` is that of the
    language's terms in the index. Empty for a word that is too short, or not of letters alone.
    """
    folded = without_marks(word.casefold())
    if len(folded) < _MIN_LENGTH or not folded.isalpha():
        return {}
    spoken = base_language(language)
    known = list(vocabularies)
    costs: dict[str, float] = {}
    for spelling, cost in _spellings(folded):
        term = word_term(spelling, spoken)
        costs[term] = min(cost, costs.get(term, cost))
    found = _present(known, prefix, costs)
    return found or _twice_wrong(known, prefix, folded, word_term(folded, spoken))


def difference(word: str, other: str) -> float:
    """Return the cost of the letters in which two words differ, marks and signs left out.

    >>> difference("wordel", "Wordle"), difference("snales", "snails"), difference("iran", "Iraq")
    (0.8, 1.5, 1.0)
    """
    one, two = (
        "".join(filter(str.isalnum, without_marks(each.casefold()))) for each in (word, other)
    )
    letters = float(OSA.distance(one, two))
    if letters == 1:
        return min(
            (cost for spelling, cost in _spellings(one) if spelling == two), default=_LETTER
        )
    return _VOWEL_PAIR if letters == 2 and _skeleton(one) == _skeleton(two) else letters


def _spellings(word: str) -> Iterator[tuple[str, float]]:
    """Yield what a word is if one letter, or a digraph, is wrong in it."""
    for digraph, letter in _DIGRAPHS.items():
        if digraph in word:
            yield word.replace(digraph, letter), _SLIP
    alphabet = next((each for each in _ALPHABETS if word[0] in each), "")
    for at in range(1, len(word)):
        before, letter, after = word[:at], word[at], word[at + 1 :]
        is_slip = letter == word[at - 1] or letter in _VOWELS
        yield before + after, _SLIP if is_slip else _LETTER
        if after:
            yield before + after[0] + letter + after[1:], _SLIP
        for other in alphabet:
            is_slip = other in (word[at - 1], letter) or other in _VOWELS
            yield before + other + letter + after, _SLIP if is_slip else _LETTER
            if len(word) >= _MIN_SUBSTITUTED:
                are_vowels = letter in _VOWELS and other in _VOWELS
                yield before + other + after, _SLIP if are_vowels else _LETTER
    for other in alphabet:
        is_slip = other == word[-1] or other in _VOWELS
        yield word + other, _SLIP if is_slip else _LETTER


def _present(
    vocabularies: list[Vocabulary], prefix: str, costs: Mapping[str, float]
) -> dict[str, float]:
    """Return those of the terms that a vocabulary has."""
    terms = [prefix + term for term in costs]
    found = np.zeros(len(terms), np.bool_)
    for vocabulary in vocabularies:
        found |= np.array(loops.numbers(vocabulary, terms)) >= 0
    return {
        term: cost for (term, cost), is_found in zip(costs.items(), found, strict=True) if is_found
    }


def _twice_wrong(
    vocabularies: list[Vocabulary], prefix: str, word: str, term: str
) -> dict[str, float]:
    """Return the terms at two letters' distance, in a short word only where both are vowels."""
    if len(word) <= _MIN_LENGTH or not term:
        return {}
    start, skeleton = encoded(prefix + term[0]), _skeleton(term)
    found: dict[str, float] = {}
    for vocabulary in vocabularies:
        numbers = np.arange(*vocabulary.bounds(start))
        sizes = vocabulary.sizes(numbers) - len(encoded(prefix))
        near = numbers[abs(sizes - len(encoded(term))) <= 2 * len(encoded(term[0]))]
        names = [name.removeprefix(prefix) for name in vocabulary.terms(near)]
        for name, _, _ in extract(
            term, names, scorer=OSA.distance, score_cutoff=2, limit=_MAX_NEAR
        ):
            if _skeleton(name) == skeleton:
                found[name] = _VOWEL_PAIR
            elif len(word) >= _MIN_LENGTH_TWICE_WRONG:
                found.setdefault(name, _TWO_LETTERS)
    return found


def _skeleton(term: str) -> str:
    """Return a word without vowels after its beginning, and without doubled letters."""
    return _DOUBLES.sub(r"\1", _UNSTRESSED.sub("", term))
