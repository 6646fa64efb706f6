"""Words that are spelt right, though no article has them. Start at `is_right`."""

import gzip
import json
from functools import lru_cache
from importlib.resources import files

from retrieval.index.vocabulary import Vocabulary, encoded
from retrieval.text.cldr import is_known, place_and_language_names
from retrieval.text.normalization import (
    DEFAULT_LANGUAGE,
    base_language,
    without_marks,
    word_term,
)
from retrieval.text.related import related


def has_dictionary(language: str | None) -> bool:
    """Whether there is a list of the words of a language."""
    return _dictionary(base_language(language)) is not None


def is_right(word: str, language: str | None) -> bool:
    """Whether a word is in the dictionary, or names a country, a city or a language.

    >>> is_right("iran", "en"), is_right("Schweden", "de"), is_right("activison", "en")
    (True, True, False)
    """
    spoken, folded = base_language(language), _folded(word)
    dictionary = _dictionary(spoken)
    return (
        (dictionary is not None and dictionary.number(encoded(folded)) >= 0)
        or bool(related(word_term(word, spoken), spoken))
        or any(folded in _names(each) for each in (spoken, DEFAULT_LANGUAGE))
    )


@lru_cache
def _dictionary(language: str) -> Vocabulary | None:
    """Return pyspellchecker's words of a language; None if it has none.

    They are read without its classes, which take twice as long and ten times the memory.
    """
    resource = files("spellchecker") / "resources" / f"{language}.json.gz"
    if not resource.is_file():
        return None
    words: dict[str, int] = json.loads(gzip.decompress(resource.read_bytes()))
    return Vocabulary.of(sorted({encoded(_folded(word)) for word in words}))


@lru_cache
def _names(language: str) -> frozenset[str]:
    names = place_and_language_names(language) if is_known(language) else []
    return frozenset(_folded(word) for name in names for word in name.split())


def _folded(word: str) -> str:
    return without_marks(word.casefold()).strip(".,()’'")
