"""Names that are right as they are, though no article has them: countries, cities, languages.

They are those of Unicode's CLDR, through Babel, in the language and in English.
"""

from functools import lru_cache

from retrieval.text.cldr import is_known, place_and_language_names
from retrieval.text.normalization import DEFAULT_LANGUAGE, base_language, without_marks


def is_name(word: str, language: str | None) -> bool:
    """Whether a word is, or is part of, the name of a place or a language.

    >>> is_name("iran", "en"), is_name("Schweden", "de"), is_name("activison", "en")
    (True, True, False)
    """
    return any(
        _folded(word) in _names(spoken) for spoken in (base_language(language), DEFAULT_LANGUAGE)
    )


@lru_cache
def _names(language: str) -> frozenset[str]:
    names = place_and_language_names(language) if is_known(language) else []
    return frozenset(_folded(word) for name in names for word in name.split())


def _folded(word: str) -> str:
    return without_marks(word.casefold()).strip(".,()’'")
