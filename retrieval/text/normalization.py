"""One word → its term, by language: case, digits, letters and marks made one, then stemmed."""

from functools import lru_cache
from unicodedata import normalize

import regex
import Stemmer

from retrieval.text.variants import WORDS

DEFAULT_LANGUAGE = "en"
# Here marks tell words apart, so that terms keep them.
MARKED_LANGUAGES = frozenset({"vi"})

# https://snowballstem.org/algorithms/, by ISO 639-1 code.
_SNOWBALL = {
    "ar": "arabic", "ca": "catalan", "cs": "czech", "da": "danish", "de": "german",
    "el": "greek", "en": "english", "eo": "esperanto", "es": "spanish", "et": "estonian",
    "eu": "basque", "fa": "persian", "fi": "finnish", "fr": "french", "ga": "irish",
    "hi": "hindi", "hu": "hungarian", "hy": "armenian", "id": "indonesian", "it": "italian",
    "lt": "lithuanian", "ne": "nepali", "nl": "dutch", "no": "norwegian", "pl": "polish",
    "pt": "portuguese", "ro": "romanian", "ru": "russian", "sr": "serbian", "st": "sesotho",
    "sv": "swedish", "ta": "tamil", "tr": "turkish", "yi": "yiddish",
    # The stemmer of a close relative, where Snowball has none of their own.
    "bg": "russian", "hr": "serbian", "sk": "czech", "uk": "russian",
}  # fmt: skip

# Letters of a language, and those of Arabic keyboards that stand in their place.
_VARIANTS = {"fa": {"ي": "ی", "ك": "ک"}, "ur": {"ي": "ی", "ك": "ک", "ه": "ہ"}}
# What a language writes in two ways, or what its letters are in lower case.
_ARMENIAN = regex.compile(r"\p{Armenian}")
_LETTERS = {
    **_VARIANTS,
    "tr": {"İ": "i", "I": "ı"},
    # The letters that Russian, whose stemmer it has, does not know; і and и stand for each other.
    "uk": {"і": "и", "ї": "и", "є": "е", "ґ": "г"},
    # The dot of foreign sounds and the two signs for a nasal are often left out or mixed up.
    "hi": {"\u093c": "", "ँ": "ं"},
}
# What is written together with a word without being one: in Bulgarian the article, in Hebrew
# prepositions, the article and the plural.
_AFFIXES = {
    "bg": regex.compile(r"(?<=.{3})(?:ът|ят|та|то|те)\Z"),
    "he": regex.compile(r"\A(?:[ושהבכלמ](?=.{3}))+|(?<=.{3})(?:ים|ות|ית|ה|ת)\Z"),
}
# Letters with a stroke or tied together, which have no mark that could be taken off.
_PLAIN = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th"}
)
_MARKS = regex.compile(
    r"(?<=[\p{Latin}\p{Greek}\p{Cyrillic}\p{Arabic}\p{Hebrew}]\p{Mn}*)\p{Mn}|\u0640"
)
# The marks of Armenian questions, calls and stresses stand within a word as well.
_JOINERS = regex.compile(r"[\u200c\u200d\u055b-\u055e]")

# What a stemmer leaves of words with many endings is cut to its first letters (McNamee et al.,
# "Addressing morphological variation in alphabetic languages", 2009; Can et al., "Information
# retrieval on Turkish texts", 2008). P@1 on both halves of xquad with and without: el .724, .736
# and .713, .711; ru .748, .758 and .739, .750; tr .716, .726 and .701, .694; ro .784, .793 and
# .784, .793, but R@3 .952, .923 and .945, .920; ar gains little, de nothing.
_PREFIX = {"bg": 6, "el": 6, "ka": 6, "ro": 6, "ru": 6, "sl": 6, "tr": 5, "uk": 6}
# Where names and English words stand in letters of their own, and are stemmed as English.
_OTHER_SCRIPTS = frozenset("ar bg bn el fa he hi hy ka ne ru ta uk ur yi".split())
# Codes of what is one language here: Norwegian in both its forms, Croatian and Bosnian, and the
# codes that Hebrew, Indonesian and Yiddish had before 1989.
_SAME = {"nb": "no", "nn": "no", "bs": "hr", "sh": "hr", "iw": "he", "in": "id", "ji": "yi"}

# These write 12.000 for twelve thousand and 3,5 for three and a half.
_DECIMAL_COMMA = frozenset(
    (
        "bg ca cs da de el eo es et eu fi fr hr hu hy id it ka lt nl no pl pt ro ru sk sl sr sv "
        "tr uk vi"
    ).split()
)
_COMMAS = regex.compile(r"\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?")
_DOTS = regex.compile(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?")


def base_language(language: str | None) -> str:
    """Give the language in which a text is analysed: "pt" for "pt-BR", English for None."""
    if not language:
        return DEFAULT_LANGUAGE
    base = language.replace("_", "-").partition("-")[0].lower()
    return _SAME.get(base, base)


@lru_cache(maxsize=200_000)  # A word in the cache costs a tenth of stemming it.
def word_term(word: str, language: str) -> str:
    """Give the term of a word, in a language as base_language gives it."""
    letters = _LETTERS.get(language, {})
    folded = normalize("NFKC", _replaced(normalize("NFKC", word), letters).casefold())
    folded = _JOINERS.sub("", _replaced(folded, letters)) or word
    if folded.endswith("."):
        folded = folded.replace(".", "")
    if language in MARKED_LANGUAGES:
        return folded
    if language == DEFAULT_LANGUAGE:
        folded = WORDS.get(folded, folded)
    if language == DEFAULT_LANGUAGE or (language in _OTHER_SCRIPTS and folded.isascii()):
        # Whoever leaves out an accent writes an English word, and its stem must be the same.
        return _stem(without_marks(folded), DEFAULT_LANGUAGE)
    if affixes := _AFFIXES.get(language):
        folded = affixes.sub("", without_marks(folded))
    return without_marks(_stem(folded, language))[: _PREFIX.get(language)]


@lru_cache(maxsize=20_000)
def number_term(number: str, language: str) -> str:
    """Give the term of a number: in ASCII digits, without thousands separators, with a point.

    >>> number_term("12.000,5", "de"), number_term("12,000.5", "en")
    ('12000.5', '12000.5')
    """
    plain = "".join(_ascii(character) for character in number if not character.isspace())
    if _COMMAS.fullmatch(plain):
        return plain.replace(",", "")
    if language not in _DECIMAL_COMMA:
        return plain
    if _DOTS.fullmatch(plain):
        plain = plain.replace(".", "")
    return plain.replace(",", ".") if plain.count(",") == 1 else plain


@lru_cache(maxsize=20_000)
def without_marks(word: str) -> str:
    """Take accents and points off letters whose writers may leave them out."""
    if word.isascii():
        return word
    plain = normalize("NFC", _MARKS.sub("", normalize("NFD", word))).translate(_PLAIN)
    return plain or word  # a mark alone


def letter_variants(pattern: str, language: str) -> str:
    """Let a regular expression match the letters that a language writes in two ways, and marks.

    >>> letter_variants("می", "fa")
    'م[یي]'
    """
    if language == "hy":
        return _ARMENIAN.sub(r"\g<0>[\u055b-\u055e]?", pattern)
    for variant, letter in _VARIANTS.get(language, {}).items():
        pattern = pattern.replace(letter, f"[{letter}{variant}]")
    return pattern


def _replaced(word: str, letters: dict[str, str]) -> str:
    for letter, other in letters.items():
        word = word.replace(letter, other)
    return word


def _ascii(character: str) -> str:
    if character == "٫":
        return "."
    if character == "٬":
        return ","
    return str(int(character)) if character.isdecimal() else character


def _stem(word: str, language: str) -> str:
    return str(_stemmer(language).stemWord(word))


@lru_cache
def _stemmer(language: str) -> Stemmer.Stemmer:
    return Stemmer.Stemmer(_SNOWBALL.get(language, _SNOWBALL[DEFAULT_LANGUAGE]), 0)
