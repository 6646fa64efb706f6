"""Text → pieces that become terms: words and numbers, and n-grams in scripts without spaces.

Chinese, Japanese and Korean are cut into pairs of characters, Chinese into single ones as well;
Thai, Lao, Khmer and Burmese into triples of clusters, each a letter with its vowels and tones.
Such n-grams need no dictionary and find names that are in none. P@1 on both halves of xquad.zh:
pairs .733 and .731, pairs and single characters .743 and .746; of xquad.th: groups of two .550 and
.523, of three .550 and .528, words of a dictionary (newmm) no better, of a model (BudouX) worse.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

import regex

from retrieval.text.normalization import base_language
from retrieval.text.variants.phrases import Phrase, phrase_rules

# Languages without spaces between words.
UNSPACED_LANGUAGES = frozenset({"ja", "th", "zh"})

_IDEOGRAPHIC = r"\p{Han}\p{Hiragana}\p{Katakana}ーｰﾞﾟ"
_CLUSTERED = r"\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}"
_UNSPACED = rf"{_IDEOGRAPHIC}\p{{Hangul}}{_CLUSTERED}"

# A number keeps its separators (12,000 and 3.5), an abbreviation its dots (U.S.). A word ends at
# an apostrophe or a hyphen, so that l’homme, Russia’s and Jong-un meet homme, Russia and Jong un.
# The most frequent pieces are tried first.
_FLAGS = "(?xV1)"
_SPACED_PIECES = r"""
    (?P<word> (?:LETTER\.){2,}
              | LETTER ANY* (?: (?: (?<=\p{M})[\u200c\u200d] | [\u055b-\u055e] ) ANY+ )* )
  | (?P<number> (?<![\p{L}\p{Nd}]) \p{Nd}{1,3} (?:[SPACE]\p{Nd}{3})+ (?:[,٫]\p{Nd}+)?
                (?!\p{Nd}|LETTER)
              | \p{Nd}+ (?:[.,٫٬]\p{Nd}+)* (?!LETTER|NUMERAL) )
  | (?P<numbered> NUMERAL ANY* )
"""
_UNSPACED_PIECES = rf"""
  | (?P<ideographic> [{_IDEOGRAPHIC}]\p{{M}}* (?:[{_IDEOGRAPHIC}]\p{{M}}*)* )
  | (?P<hangul> \p{{Hangul}}+ )
  | (?P<clustered> [[\p{{L}}\p{{M}}]&&[{_CLUSTERED}]]+ )
"""
_NGRAM_KINDS = frozenset({"ideographic", "hangul", "clustered"})
_CLASSES = {"LETTER": r"\p{L}", "NUMERAL": r"\p{N}", "ANY": r"[\p{L}\p{M}\p{N}]"}
# Within a number, the narrow and the no-break spaces separate thousands in any language, the usual
# space only in those that write 12 000 for twelve thousand.
_NARROW_SPACES = "\xa0\u2009\u202f"
_SPACED_THOUSANDS_LANGUAGES = frozenset("bg cs et fi fr hu hy ka lt no pl ru sk sv uk".split())

# A rough range, which is quick to search for: if nothing is in it, half of the work is saved.
_MAY_BE_UNSPACED = re.compile("[\u0e00-\u1fff\u2e80-\U0010ffff]")

# Unicode counts it as a letter; Ukrainian writes the usual apostrophes as often in its place.
_LETTER_APOSTROPHE = "ʼ"
_POSSESSIVE = regex.compile(r"(?<=\p{L})['’]s(?![\p{L}\p{N}])", regex.IGNORECASE)
_CLUSTER = regex.compile(r"\X")
_HAN = regex.compile(r"\p{Han}")

# Korean particles after a noun, which are cut off if two syllables remain.
_PARTICLES = regex.compile(
    r"(?<=..)(?:에서는|에게서|으로부터|로부터|에서|에게|으로|까지|부터|처럼|보다|이라는|라는"
    r"|[은는이가을를의에와과도만로])\Z"
    # Those that no noun ends in, after a single syllable too.
    r"|(?<=.)(?:에서는?|에게|에는|으로|까지|부터|[는를에])\Z"
    # Endings of verbs and of "to be" in questions and statements.
    r"|(?<=.)(?:이었|였|[았었했됐])?(?:습니까|습니다|나요|는가|는지)\Z"
    r"|(?<=.)(?:이었|였|[았었했됐])다\Z|(?<=..)다\Z"
    r"|(?<=.)(?:이?었습니까|이에요|예요|입니까|입니다|인가요?|인지|이다|이며)\Z"
)

# A piece of text that becomes a term: its text, start and end, and its kind, which is "word",
# "number", "numbered", or "term" if the text is one already. A plain tuple, because the fields of
# a named one would take a fifth of the time of the whole analysis.
Piece = tuple[str, int, int, str]


def is_unspaced(language: str | None) -> bool:
    """Whether a language puts no spaces between its words."""
    return base_language(language) in UNSPACED_LANGUAGES


def pieces(text: str, language: str) -> Iterator[Piece]:
    """Return the pieces of a text that become terms, ordered by start; n-grams overlap."""
    # As long as the text, so that spans are the same in both.
    bare = _POSSESSIVE.sub("  ", text).replace(_LETTER_APOSTROPHE, "'")
    pattern = _piece_pattern(language, unspaced=_MAY_BE_UNSPACED.search(bare) is not None)
    phrases = phrase_rules(language).find(bare)
    if not phrases:
        return _pieces_between(pattern, bare, 0, len(bare))
    return _pieces_around(phrases, pattern, bare)


def _pieces_around(
    phrases: list[Phrase], pattern: regex.Pattern[str], text: str
) -> Iterator[Piece]:
    position = 0
    for start, end, parts in phrases:
        yield from _pieces_between(pattern, text, position, start)
        for piece, first, last, kind in parts:
            yield piece, start + first, start + last, kind
        position = end
    yield from _pieces_between(pattern, text, position, len(text))


def _pieces_between(
    pattern: regex.Pattern[str], text: str, start: int, end: int
) -> Iterator[Piece]:
    for match in pattern.finditer(text, start, end):
        kind = match.lastgroup or ""
        begin, stop = match.span()
        if kind not in _NGRAM_KINDS:
            yield match.group(), begin, stop, kind
        elif kind == "ideographic":
            yield from _pairs_and_characters(text, begin, stop)
        elif kind == "hangul":
            particle = _PARTICLES.search(match.group())  # in the group alone: it looks back
            yield from _ngrams(text, begin, begin + particle.start() if particle else stop, 2)
        else:
            yield from _ngrams(text, begin, stop, 3)


@lru_cache
def _piece_pattern(language: str, *, unspaced: bool) -> regex.Pattern[str]:
    """Return a language's pattern for texts with or without unspaced scripts."""
    pattern = _FLAGS + _SPACED_PIECES + (_UNSPACED_PIECES if unspaced else "")
    for name, characters in _CLASSES.items():
        pattern = pattern.replace(
            name, f"[{characters}--[{_UNSPACED}]]" if unspaced else characters
        )
    spaces = (r"\x20" if language in _SPACED_THOUSANDS_LANGUAGES else "") + _NARROW_SPACES
    return regex.compile(pattern.replace("SPACE", spaces))


def _ngrams(text: str, start: int, end: int, size: int) -> Iterator[Piece]:
    """Yield the n-grams of clusters from `start` to `end`, or all of it if it is too short."""
    bounds = _cluster_bounds(text, start, end)
    for begin, stop in zip(bounds, bounds[size:] or [end], strict=False):
        yield text[begin:stop], begin, stop, "word"


def _pairs_and_characters(text: str, start: int, end: int) -> Iterator[Piece]:
    """Yield each pair of clusters, and each Chinese character by itself."""
    bounds = _cluster_bounds(text, start, end)
    for i, begin in enumerate(bounds[:-1]):
        if len(bounds) == 2 or _HAN.match(text, begin):
            yield text[begin : bounds[i + 1]], begin, bounds[i + 1], "word"
        if i + 2 < len(bounds):
            yield text[begin : bounds[i + 2]], begin, bounds[i + 2], "word"


def _cluster_bounds(text: str, start: int, end: int) -> list[int]:
    return [match.start() for match in _CLUSTER.finditer(text, start, end)] + [end]
