"""Sentence → its terms, each with the kinds of mention that its word is part of.

This is all that ranking needs of a sentence, so it is read when the article is added, not at every
question. The text between two spaces nearly always yields the same terms and classes, whatever is
around it: it is cached, which saves most of the work.
"""

from collections.abc import Callable
from functools import lru_cache, reduce
from operator import or_
from typing import NamedTuple

from retrieval.answer_types.answer_type import KIND_BITS
from retrieval.answer_types.mentions import classify_tokens, recognize
from retrieval.text.analysis import words
from retrieval.text.normalization import base_language
from retrieval.text.variants.phrases import phrase_rules

_MAX_CACHED_LENGTH = 30  # characters: a longer stretch, such as a line of Chinese, hardly recurs
_CACHE_SIZE = 100_000  # stretches


class SentenceTerms(NamedTuple):
    """The terms of a sentence, as `analyze` returns them, each with a bit set of `KIND_BITS`."""

    terms: list[str]
    kinds: list[int]


class _Stretch(NamedTuple):
    """A stretch of text: its terms, the tokens that each term's word overlaps, and their classes.

    Terms and mentions are cut differently: "Jong-un" is two words, but one token of the grammar
    of mentions; "’s" is a token and no word.
    """

    terms: list[str]
    tokens: list[range]
    classes: str


def read_sentence(text: str, language: str | None = None) -> SentenceTerms:
    """Return the terms of a sentence and the kinds of mention that their words are part of.

    >>> read_sentence("Ada sold 40 bells", "en")
    SentenceTerms(terms=['ada', 'sold', '40', 'bell'], kinds=[4, 0, 1, 0])
    """
    if phrase_rules(base_language(language)).is_joined(text):
        stretches = [_read(text, language)]
    else:
        stretches = list(map(_cached_reader(language), text.split()))
    classes = "".join([stretch.classes for stretch in stretches])
    bits = bytearray(len(classes))  # of each token
    for kind, start, end in recognize(text, classes, language):
        bits[start:end] = bytes([KIND_BITS[kind]]) * (end - start)
    terms: list[str] = []
    kinds: list[int] = []
    position = 0
    for own_terms, own_tokens, own_classes in stretches:
        terms += own_terms
        own_bits = bits[position : position + len(own_classes)]
        position += len(own_classes)
        if any(own_bits):
            kinds += [reduce(or_, [own_bits[n] for n in tokens]) for tokens in own_tokens]
        else:
            kinds += [0] * len(own_terms)
    return SentenceTerms(terms, kinds)


@lru_cache
def _cached_reader(language: str | None) -> Callable[[str], _Stretch]:
    """Return the function that reads a stretch in a language, with a cache for short ones."""

    @lru_cache(_CACHE_SIZE)
    def cached(text: str) -> _Stretch:
        return _read(text, language)

    return lambda text: cached(text) if len(text) <= _MAX_CACHED_LENGTH else _read(text, language)


def _read(text: str, language: str | None) -> _Stretch:
    classes, spans = classify_tokens(text, language)
    terms, own = [], []
    first = 0  # the first token that ends after the beginning of the word
    for term, (start, end) in words(text, language):
        while spans[first][1] <= start:
            first += 1
        last = first + 1
        while last < len(spans) and spans[last][0] < end:
            last += 1
        terms.append(term)
        own.append(range(first, last))
    return _Stretch(terms, own, classes)
