"""Word → term, by language: case, digits, letters and marks are normalised, then it is stemmed."""

from functools import lru_cache
from unicodedata import normalize

import regex
import Stemmer

from retrieval.text.variants.words import word_variants

DEFAULT_LANGUAGE = "en"
# Languages in which marks distinguish words, so that terms keep them.
MARKED_LANGUAGES = frozenset({"vi"})

# The names of the stemmers of https://snowballstem.org/algorithms/, by ISO 639-1 code.
_SNOWBALL = {
    "ar": "arabic", "ca": "catalan", "cs": "czech", "da": "danish", "de": "german",
    "el": "greek", "en": "english", "eo": "esperanto", "es": "spanish", "et": "estonian",
    "eu": "basque", "fa": "persian", "fi": "finnish", "fr": "french", "ga": "irish",
    "hi": "hindi", "hu": "hungarian", "hy": "armenian", "id": "indonesian", "it": "italian",
    "lt": "lithuanian", "ne": "nepali", "nl": "dutch", "no": "norwegian", "pl": "polish",
    "pt": "portuguese", "ro": "romanian", "ru": "russian", "sr": "serbian", "st": "sesotho",
    "sv": "swedish", "ta": "tamil", "tr": "turkish", "yi": "yiddish",
    # Snowball has no stemmer for these: they get that of a close relative.
    "bg": "russian", "hr": "serbian", "sk": "czech", "uk": "russian",
}  # fmt: skip

# Letters of Arabic keyboards that are typed in place of a language's own.
_VARIANTS = {"fa": {"ي": "ی", "ك": "ک"}, "ur": {"ي": "ی", "ك": "ک", "ه": "ہ"}}
# Letters that a language writes in two ways, or lowercases in its own way.
_LETTERS = {
    **_VARIANTS,
    "tr": {"İ": "i", "I": "ı"},
    # Its stemmer is the Russian one, which lacks these letters; і and и replace each other.
    "uk": {"і": "и", "ї": "и", "є": "е", "ґ": "г"},
    # The dot of foreign sounds is often left out, the two nasal signs are often mixed up.
    "hi": {"\u093c": "", "ँ": "ं"},
}
# Affixes to cut off: in Bulgarian the article, in Hebrew prepositions, the article and the plural.
_AFFIXES = {
    "bg": regex.compile(r"(?<=.{3})(?:ът|ят|та|то|те)\Z"),
    "he": regex.compile(r"\A(?:[ושהבכלמ](?=.{3}))+|(?<=.{3})(?:ים|ות|ית|ה|ת)\Z"),
}
# Letters with a stroke, and ligatures: Unicode does not decompose them into a letter and a mark.
_PLAIN_LETTERS = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th"}
)
_MARKS = regex.compile(
    r"(?<=[\p{Latin}\p{Greek}\p{Cyrillic}\p{Arabic}\p{Hebrew}]\p{Mn}*)\p{Mn}|\u0640"
)
# Joiners, and the Armenian marks of questions, exclamations and stress, which stand within a word.
_JOINERS = regex.compile(r"[\u200c\u200d\u055b-\u055e]")
_ARMENIAN = regex.compile(r"\p{Armenian}")

# In languages with many endings the stem is cut to its first letters (McNamee et al., "Addressing
# morphological variation in alphabetic languages", 2009; Can et al., "Information retrieval on
# Turkish texts", 2008). P@1 on both halves of xquad with and without: el .724, .736 and .713,
# .711; ru .748, .758 and .739, .750; tr .716, .726 and .701, .694; ro .784, .793 and .784, .793,
# but R@3 .952, .923 and .945, .920; ar gains little, de nothing.
_PREFIX_LENGTHS = {"bg": 6, "el": 6, "ka": 6, "ro": 6, "ru": 6, "sl": 6, "tr": 5, "uk": 6}
# Languages of other scripts: their words in ASCII are names or English, and stemmed as English.
_NON_LATIN = frozenset("ar bg bn el fa he hi hy ka ne ru ta uk ur yi".split())
# Codes of languages that are treated as one: both forms of Norwegian, Croatian and Bosnian; and
# the codes that Hebrew, Indonesian and Yiddish had before 1989.
_ALIASES = {"nb": "no", "nn": "no", "bs": "hr", "sh": "hr", "iw": "he", "in": "id", "ji": "yi"}

_MIN_UNMARKED_LENGTH = 3  # letters: shorter ones are other words, such as Arabic "آب" and "أب"

# These write 12.000 for twelve thousand and 3,5 for three and a half.
_DECIMAL_COMMA_LANGUAGES = frozenset(
    (
        "bg ca cs da de el eo es et eu fi fr hr hu hy id it ka lt nl no pl pt ro ru sk sl sr sv "
        "tr uk vi"
    ).split()
)
_COMMA_THOUSANDS = regex.compile(r"\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?")
_DOT_THOUSANDS = regex.compile(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?")


def base_language(language: str | None) -> str:
    """Return the code of the language to analyse a text in: "pt" for "pt-BR", "en" for None."""
    if not language:
        return DEFAULT_LANGUAGE
    base = language.replace("_", "-").partition("-")[0].lower()
    return _ALIASES.get(base, base)


@lru_cache(maxsize=200_000)  # A cached word costs a tenth of stemming it.
def word_term(word: str, language: str) -> str:
    """Return the term of a word; `language` is a base language."""
    letters = _LETTERS.get(language, {})
    folded = normalize("NFKC", _replace(normalize("NFKC", word), letters).casefold())
    folded = _JOINERS.sub("", _replace(folded, letters)) or word
    if folded.endswith("."):
        folded = folded.replace(".", "")
    if language in MARKED_LANGUAGES:
        return folded
    folded = _variants(language).get(folded, folded)
    if language == DEFAULT_LANGUAGE or (language in _NON_LATIN and folded.isascii()):
        # Marks go before stemming: a word that is typed without its accent gets the same stem.
        return _stem(without_marks(folded), DEFAULT_LANGUAGE)
    if affixes := _AFFIXES.get(language):
        folded = affixes.sub("", without_marks(folded))
    return without_marks(_stem(folded, language))[: _PREFIX_LENGTHS.get(language)]


@lru_cache(maxsize=20_000)
def number_term(number: str, language: str) -> str:
    """Return the term of a number: ASCII digits, no thousands separators, a decimal point.

    >>> number_term("12.000,5", "de"), number_term("12,000.5", "en")
    ('12000.5', '12000.5')
    """
    plain = "".join(_ascii_sign(character) for character in number if not character.isspace())
    if _COMMA_THOUSANDS.fullmatch(plain):
        return plain.replace(",", "")
    if language not in _DECIMAL_COMMA_LANGUAGES:
        return plain
    if _DOT_THOUSANDS.fullmatch(plain):
        plain = plain.replace(".", "")
    return plain.replace(",", ".") if plain.count(",") == 1 else plain


@lru_cache(maxsize=20_000)
def without_marks(word: str) -> str:
    """Return a word without the accents and points that people leave out in typing."""
    if word.isascii():
        return word
    plain = normalize("NFC", _MARKS.sub("", normalize("NFD", word))).translate(_PLAIN_LETTERS)
    return plain or word  # a mark alone


def letter_variants(pattern: str, language: str) -> str:
    """Return a pattern that also matches a language's letter variants and inner marks.

    >>> letter_variants("می", "fa")
    'م[یي]'
    """
    if language == "hy":
        return _ARMENIAN.sub(r"\g<0>[\u055b-\u055e]?", pattern)
    for variant, letter in _VARIANTS.get(language, {}).items():
        pattern = pattern.replace(letter, f"[{letter}{variant}]")
    return pattern


@lru_cache
def _variants(language: str) -> dict[str, str]:
    """Return the word that each variant stands for; those without their marks as well."""
    variants = word_variants(language)
    unmarked = {without_marks(word): other for word, other in variants.items()}
    short = {word for word in unmarked if len(word) < _MIN_UNMARKED_LENGTH}
    return {word: other for word, other in unmarked.items() if word not in short} | variants


def _replace(word: str, letters: dict[str, str]) -> str:
    for letter, replacement in letters.items():
        word = word.replace(letter, replacement)
    return word


def _ascii_sign(character: str) -> str:
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
