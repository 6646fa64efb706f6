"""Text → terms: the one analysis that articles and questions share.

A word is cut from the text, normalised (NFKC), case-folded and stemmed (Snowball), so that
"soldiers", "Soldier’s" and "SOLDIERS" are the same term.
"""

from functools import lru_cache
from typing import NamedTuple
from unicodedata import normalize

import regex
import Stemmer

from retrieval.sentences import Span

DEFAULT_LANGUAGE = "en"

# https://snowballstem.org/algorithms/, by ISO 639-1 code.
_SNOWBALL = {
    "ar": "arabic", "ca": "catalan", "cs": "czech", "da": "danish", "de": "german",
    "el": "greek", "en": "english", "eo": "esperanto", "es": "spanish", "et": "estonian",
    "eu": "basque", "fa": "persian", "fi": "finnish", "fr": "french", "ga": "irish",
    "hi": "hindi", "hu": "hungarian", "hy": "armenian", "id": "indonesian", "it": "italian",
    "lt": "lithuanian", "ne": "nepali", "nl": "dutch", "no": "norwegian", "pl": "polish",
    "pt": "portuguese", "ro": "romanian", "ru": "russian", "sr": "serbian", "st": "sesotho",
    "sv": "swedish", "ta": "tamil", "tr": "turkish", "yi": "yiddish",
}  # fmt: skip

# A number keeps its separators (12,000 and 3.5), an abbreviation its dots (U.S.). A word ends at
# an apostrophe or a hyphen, so that l’homme, Russia’s and Jong-un meet homme, Russia and Jong un.
_WORD = regex.compile(
    r"\p{Nd}+(?:[.,]\p{Nd}+)*(?![\p{L}\p{N}])"
    r"|(?:\p{L}\.){2,}"
    r"|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*"
)
_POSSESSIVE = regex.compile(r"(?<=\p{L})['’]s(?![\p{L}\p{N}])", regex.IGNORECASE)
_THOUSANDS = regex.compile(r"\p{Nd}{1,3}(?:,\p{Nd}{3})+")

# Words that ask or bind and tell nothing of what is asked about. They are dropped from questions
# only: in articles they cost nothing, and sentence lengths stay what they are.
_STOP_WORDS = frozenset(
    """
    a about after all also am an and any anybody anyone anything are as at be because been being
    but by can could d did do does doing don done ever every explain find for from get give had
    has have he her hers him his how i if in into is it its just know let ll m many may me might
    more most much must my no not of on or our over please re s shall she should so some such
    t tell than that the their them then there these they this those to too under ve was we were
    what when where whether which while who whom whose why will with would you your
    """.split()
)


class Word(NamedTuple):
    """A term and where in the text its word stands."""

    term: str
    span: Span


def analyze(text: str, language: str | None = None) -> list[str]:
    """Give the terms of a text in order, repeated as they are.

    >>> analyze("Thousands of them fought in Russia’s Kursk region.")
    ['thousand', 'of', 'them', 'fought', 'in', 'russia', 'kursk', 'region']
    """
    return [word.term for word in words(text, language)]


def analyze_question(text: str, language: str | None = None) -> dict[str, str]:
    """Give the telling terms of a question in order, each once, with the word that it came from.

    >>> analyze_question("How many troops did Kim Jong-un send?")
    {'troop': 'troops', 'kim': 'Kim', 'jong': 'Jong', 'un': 'un', 'send': 'send'}
    """
    terms: dict[str, str] = {}
    for term, (start, end) in words(text, language):
        word = text[start:end]
        if word.casefold() not in _STOP_WORDS:
            terms.setdefault(term, word)
    return terms


def words(text: str, language: str | None = None) -> list[Word]:
    """Give each word of a text as a term with its span."""
    language = language if language in _SNOWBALL else DEFAULT_LANGUAGE
    # The same length as the text, so that the spans are the text's own.
    bare = _POSSESSIVE.sub("  ", text)
    return [
        Word(_term(match.group(), language), Span(*match.span())) for match in _WORD.finditer(bare)
    ]


@lru_cache(maxsize=200_000)  # A word in the cache costs a tenth of stemming it.
def _term(word: str, language: str) -> str:
    folded = normalize("NFKC", normalize("NFKC", word).casefold())
    if _THOUSANDS.fullmatch(folded):
        return folded.replace(",", "")
    bare = folded.replace(".", "") if folded.endswith(".") else folded
    return str(_stemmer(language).stemWord(bare))


@lru_cache
def _stemmer(language: str) -> Stemmer.Stemmer:
    return Stemmer.Stemmer(_SNOWBALL[language], 0)
