"""Text → the stretches that become terms: words, numbers, and n-grams where words are not spaced.

Chinese, Japanese and Korean are cut into pairs of characters, Chinese characters also alone; Thai,
Lao, Khmer and Burmese into groups of three clusters, a letter with its vowels and tones being one.
Such n-grams need no dictionary and find names that none has. P@1 on both halves of xquad.zh: pairs
.733 and .731, pairs and single characters .743 and .746; of xquad.th: groups of two .550 and .523,
of three .550 and .528, words of a dictionary (newmm) no better, of a model (BudouX) worse.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

import regex

from retrieval.text.normalization import DEFAULT_LANGUAGE, base_language
from retrieval.text.variants import PHRASE, PHRASE_HINT

# Languages whose words are not spaced.
UNSPACED_LANGUAGES = frozenset({"ja", "th", "zh"})

_IDEOGRAPHIC = r"\p{Han}\p{Hiragana}\p{Katakana}ーｰﾞﾟ"
_CLUSTERED = r"\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}"
_UNSPACED = rf"{_IDEOGRAPHIC}\p{{Hangul}}{_CLUSTERED}"

# A number keeps its separators (12,000 and 3.5), an abbreviation its dots (U.S.). A word ends at
# an apostrophe or a hyphen, so that l’homme, Russia’s and Jong-un meet homme, Russia and Jong un.
# What is most frequent is tried first.
_FLAGS = "(?xV1)"
_SPACED_PIECE = r"""
    (?P<word> (?:LETTER\.){2,}
              | LETTER ANY* (?: (?: (?<=\p{M})[\u200c\u200d] | [\u055b-\u055e] ) ANY+ )* )
  | (?P<number> (?<![\p{L}\p{Nd}]) \p{Nd}{1,3} (?:[SPACE]\p{Nd}{3})+ (?:[,٫]\p{Nd}+)?
                (?!\p{Nd}|LETTER)
              | \p{Nd}+ (?:[.,٫٬]\p{Nd}+)* (?!LETTER|NUMERAL) )
  | (?P<numbered> NUMERAL ANY* )
"""
_UNSPACED_PIECE = rf"""
  | (?P<ideographic> [{_IDEOGRAPHIC}]\p{{M}}* (?:[{_IDEOGRAPHIC}]\p{{M}}*)* )
  | (?P<hangul> \p{{Hangul}}+ )
  | (?P<clustered> [[\p{{L}}\p{{M}}]&&[{_CLUSTERED}]]+ )
"""
_NGRAMS = frozenset({"ideographic", "hangul", "clustered"})
_CLASSES = {"LETTER": r"\p{L}", "NUMERAL": r"\p{N}", "ANY": r"[\p{L}\p{M}\p{N}]"}
# Spaces that do not break a line stand within numbers in any language, the usual one only in
# those that write 12 000 for twelve thousand.
_NARROW_SPACES = "\xa0\u2009\u202f"
_SPACED_THOUSANDS = frozenset("bg cs et fi fr hu hy ka lt no pl ru sk sv uk".split())

# To look for letters of unspaced scripts is quick where the range is rough, and to know that
# there are none halves the work.
_MAY_BE_UNSPACED = re.compile("[\u0e00-\u1fff\u2e80-\U0010ffff]")


@lru_cache
def _pieces(language: str, *, unspaced: bool, phrases: bool) -> regex.Pattern[str]:
    """Give a language's pattern for texts with or without unspaced scripts and phrases."""
    phrase = f"(?P<phrase>{PHRASE})|" if phrases else ""
    pattern = _FLAGS + phrase + _SPACED_PIECE + (_UNSPACED_PIECE if unspaced else "")
    for name, characters in _CLASSES.items():
        pattern = pattern.replace(
            name, f"[{characters}--[{_UNSPACED}]]" if unspaced else characters
        )
    spaces = (r"\x20" if language in _SPACED_THOUSANDS else "") + _NARROW_SPACES
    return regex.compile(pattern.replace("SPACE", spaces))


# A letter by its category; Ukrainian writes the usual marks as often in its place.
_LETTER_APOSTROPHE = "ʼ"
_POSSESSIVE = regex.compile(r"(?<=\p{L})['’]s(?![\p{L}\p{N}])", regex.IGNORECASE)
_CLUSTER = regex.compile(r"\X")
_HAN = regex.compile(r"\p{Han}")

# What Korean puts behind a noun; cut off where two syllables are left.
_PARTICLES = regex.compile(
    r"(?<=..)(?:에서는|에게서|으로부터|로부터|에서|에게|으로|까지|부터|처럼|보다|이라는|라는"
    r"|[은는이가을를의에와과도만로])\Z"
    # What no noun ends in, also behind one syllable.
    r"|(?<=.)(?:에서는?|에게|에는|으로|까지|부터|[는를에])\Z"
    # How verbs and "to be" end in questions and statements.
    r"|(?<=.)(?:이었|였|[았었했됐])?(?:습니까|습니다|나요|는가|는지)\Z"
    r"|(?<=.)(?:이었|였|[았었했됐])다\Z|(?<=..)다\Z"
    r"|(?<=.)(?:이?었습니까|이에요|예요|입니까|입니다|인가요?|인지|이다|이며)\Z"
)


# A stretch of text that becomes a term: its text, start and end, and whether it is a "word", a
# "number" or a "phrase". A plain tuple: naming the fields takes a fifth of the whole analysis.
Token = tuple[str, int, int, str]


def is_unspaced(language: str | None) -> bool:
    """Whether a language puts no spaces between its words."""
    return base_language(language) in UNSPACED_LANGUAGES


def pieces(text: str, language: str) -> Iterator[Token]:
    """Yield the stretches of a text that become terms, by where they begin; n-grams overlap."""
    # The same length as the text, so that the spans are the text's own.
    bare = _POSSESSIVE.sub("  ", text).replace(_LETTER_APOSTROPHE, "'")
    pattern = _pieces(
        language,
        unspaced=_MAY_BE_UNSPACED.search(bare) is not None,
        phrases=language == DEFAULT_LANGUAGE and PHRASE_HINT.search(bare) is not None,
    )
    for match in pattern.finditer(bare):
        kind = match.lastgroup or ""
        start, end = match.span()
        if kind not in _NGRAMS:
            yield match.group(), start, end, kind
        elif kind == "ideographic":
            yield from _pairs_and_characters(bare, start, end)
        elif kind == "hangul":
            particle = _PARTICLES.search(match.group())  # what stands before is no part of it
            yield from _ngrams(bare, start, start + particle.start() if particle else end, 2)
        else:
            yield from _ngrams(bare, start, end, 3)


def _ngrams(text: str, start: int, end: int, size: int) -> Iterator[Token]:
    """Yield the n-grams of clusters in a stretch, all of it where it is shorter than one."""
    bounds = _bounds(text, start, end)
    for begin, stop in zip(bounds, bounds[size:] or [end], strict=False):
        yield text[begin:stop], begin, stop, "word"


def _pairs_and_characters(text: str, start: int, end: int) -> Iterator[Token]:
    """Yield each pair of clusters, and each Chinese character alone."""
    bounds = _bounds(text, start, end)
    for i, begin in enumerate(bounds[:-1]):
        if len(bounds) == 2 or _HAN.match(text, begin):
            yield text[begin : bounds[i + 1]], begin, bounds[i + 1], "word"
        if i + 2 < len(bounds):
            yield text[begin : bounds[i + 2]], begin, bounds[i + 2], "word"


def _bounds(text: str, start: int, end: int) -> list[int]:
    return [match.start() for match in _CLUSTER.finditer(text, start, end)] + [end]
