"""Words that are spelt right, though no article has them. Start at `is_right`."""

import gzip
import json
from functools import lru_cache
from importlib.resources import files

from retrieval.index.vocabulary import Vocabulary, encoded
from retrieval.lexicon.related import related
from retrieval.text.cldr import is_known, place_and_language_names
from retrieval.text.normalization import (
    DEFAULT_LANGUAGE,
    base_language,
    without_marks,
    word_term,
)

_SEPARATOR = "\t"
_MIN_DICTIONARY = 50_000  # words; that of Russian has 20,000


def has_dictionary(language: str | None) -> bool:
    """Whether there is a list of about all words of a language."""
    return len(_dictionary(base_language(language)) or ()) >= _MIN_DICTIONARY


def is_right(word: str, language: str | None) -> bool:
    """Whether a word is in the dictionary, or names a country, a city or a language.

    English words are right in all languages.

    >>> is_right("iran", "en"), is_right("Schweden", "de"), is_right("activison", "en")
    (True, True, False)
    """
    spoken, folded = base_language(language), _folded(word)
    entry = encoded(folded)
    if related(word_term(word, spoken), spoken):
        return True
    return any(
        folded in _names(each) or ((words := _dictionary(each)) and words.number(entry) >= 0)
        for each in (spoken, DEFAULT_LANGUAGE)
    )


def with_marks(word: str, language: str | None) -> list[str]:
    """Return the words of the dictionary that a word without marks may be.

    >>> with_marks("retrouvee", "fr"), with_marks("retrouvée", "fr")
    (['retrouvée'], [])
    """
    dictionary, folded = _dictionary(base_language(language)), _folded(word)
    if dictionary is None or word.casefold() != folded:
        return []
    entry = folded + _SEPARATOR
    found = dictionary.terms(range(*dictionary.bounds(encoded(entry))))
    return [each.removeprefix(entry) for each in found]


@lru_cache
def _dictionary(language: str) -> Vocabulary | None:
    """Return pyspellchecker's words of a language without their marks; None if it has none.

    Behind each that has marks, they follow a separator. The words are read without the library's
    classes, which take twice as long and ten times the memory.
    """
    resource = files("spellchecker") / "resources" / f"{language}.json.gz"
    if not resource.is_file():
        return None
    words = json.loads(gzip.decompress(resource.read_bytes()))
    folded = {word: _folded(word) for word in words}
    marked = (f"{plain}{_SEPARATOR}{word}" for word, plain in folded.items() if word != plain)
    return Vocabulary.of(sorted(map(encoded, {*folded.values(), *marked})))


@lru_cache
def _names(language: str) -> frozenset[str]:
    names = place_and_language_names(language) if is_known(language) else []
    return frozenset(_folded(word) for name in names for word in name.split())


def _folded(word: str) -> str:
    return without_marks(word.casefold()).strip(".,()’'")
