"""Text → mentions: its numbers, dates, persons, places and other names.

A finite-state cascade (Abney 1996): each token becomes a class, which is one letter (`lexicons`),
and a regular expression over the letters finds the mentions. "on 7 February 2016" becomes "x1M4".
Names are found only in scripts with case.
"""

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from retrieval.answer_types.answer_type import AnswerType, Measure
from retrieval.answer_types.lexicons.mention_words import stem_classes, word_classes
from retrieval.text.normalization import base_language, word_term
from retrieval.text.sentences import Span


class Mention(NamedTuple):
    """A number, a date or a name in a text, with its measure if its words say it."""

    kind: AnswerType
    span: Span
    measure: Measure | None = None


# Vowel signs and accents, which `\w` does not match: Latin to Arabic, Indic scripts, Thai, Lao,
# Myanmar, Khmer. Han has no spaces: each character is a token.
_SIGNS = (
    "\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a"
    "\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u0900-\u0963\u0971-\u0dff"
    "\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ecd\u102b-\u103e\u17b4-\u17d3"
)
_HAN = "\u3400-\u4dbf\u4e00-\u9fff"
_KANA = "\u3041-\u30ff"  # a token of kana ends at a digit: "は2024年"
_KOREAN_UNITS = "년월일"  # year, month and day, with particles attached: "2024년에"
_LETTERS = rf"[^\W_{_HAN}]*+(?:[{_SIGNS}]++[^\W_{_HAN}]*+)*+"
_DATE = r"\d{4}-\d\d-\d\d(?!\w)|\d{1,2}([./])\d{1,2}\1\d{4}(?!\w)"
_TOKEN = re.compile(
    rf"{_DATE}"
    r"|\d{1,2}:\d\d(?![:\w])"
    r"|\d{1,3}(?:[ \xa0\u202f]\d{3})+(?!\d)"
    rf"|\d++(?:[.,٬٫'’]\d++)*+(?:['’]?(?![{_KOREAN_UNITS}])[^\W\d_{_HAN}]++)?"
    rf"|(?<=\d)[{_KOREAN_UNITS}]"
    r"|['’]s(?!\w)"
    rf"|[{_HAN}]|[{_KANA}]+|(?:[^\W\d_{_HAN}]\.){{1,8}}+(?!\w)"
    rf"|[^\W\d_{_HAN}]{_LETTERS}(?:[-’'](?!s(?!\w))[^\W_{_HAN}]{_LETTERS})*+"
    r"|\S"
)
_WHOLE_DATE = re.compile(_DATE)
_SUFFIX = re.compile(r"['’]?[^\W\d]+\Z")
_ORDINAL = frozenset("st nd rd th ST ND RD TH er e eme ème".split())
_CLOCK = frozenset("am pm AM PM h Uhr".split())
_NUMBER_PREFIXES = frozenset("early mid late early-to-mid mid-to-late pre post".split())
CASELESS_LANGUAGES = frozenset(
    "ar fa ur ps he yi hi ne mr bn pa gu ta te kn ml si th lo my km ka am zh ja ko".split()
)
_ROMAN = frozenset("IVXLC")
_QUOTES = frozenset('"“”„«»')
_DASHES = frozenset("-–—‐‑")

_DAY = r"(?:w,?)?"
_GRAMMAR = re.compile(
    rf"""
    (?=[wr1OMmZHD4NRce$%nSCPfAUtsKIJ"])(?:  # most tokens begin no mention
    (?P<date>
        {_DAY}[1O]\.?(?:-[1O]\.?)?o*[Mm],?[oq]*4?e?  # (Sunday,) 7 (of) February (2016)
      | {_DAY}[Mm]o?[1O](?:-[1O])?(?:,?4)?(?!e)      # February 7(, 2016)
      | [Mm],?[oq]*4                                 # February (of) 2016
      | M(?:-M)? | (?<=q)m | w | r | Z | H | D
      | [4N1]Y(?:1k(?:1d)?)? | 1k(?:1d)?             # 2019年4月25日
      | (?:O-?|R|1\.?)(?:aO)?ce? | c[R1]             # 18th century, siglo XVIII
      | e?4(?:-[41])?e?(?![S%$LWTGn])                # 1815, 1914-18
      | [N1]e | e[N1]                                # 300 BC, AD 70
    )
  | (?P<number>
        [$%]?(?:[N14]|n)(?:-(?:[N14]|n))?(?:[nS]|(?<=S)a(?=n)|oS)*(?:-?[%$LWTG]+)?
      | [$]?S(?:oS)*(?:[%$LWT]+)?
    )
  | (?P<name>
        [CPfA]*U(?:oh?)+[CPfKURA]+(?:,[CPfKURA]+)*a[CPfKURA]+  # Department of Health and Welfare
      | [tfC]+"[fCn]"[CfP]+                          # Ada "Ace" Byron
      | [CPf]+,P(?![,a])                             # Springfield, Illinois
      | (?:(?<=[^".])s(?=[CfPKU]))?(?:[tfPKUCMA]|I(?=I{{0,3}}[CfP]))(?:(?:oh?)?[tfPKUCRAIJ])*
      | "[CfPKUtshqA][^"]{{1,6}}"
    ))
    """,
    re.VERBOSE,
)
_MEASURES = {
    "%": Measure.PERCENT,
    "$": Measure.MONEY,
    "L": Measure.LENGTH,
    "W": Measure.WEIGHT,
    "T": Measure.DURATION,
    "G": Measure.AGE,
}
_MONTH_CLASSES = frozenset("Mmk")
_DAY_CLASSES = frozenset("1Owd")
_SINGLE_NAMES = frozenset("CUK")


def mentions(text: str, language: str | None = None) -> list[Mention]:
    """Return the mentions of a sentence, in order; their spans do not overlap."""
    classes, spans = classify_tokens(text, language)
    return [
        Mention(kind, Span(spans[start][0], spans[end - 1][1]), _measure(kind, classes[start:end]))
        for kind, start, end in recognize(text, classes, language)
    ]


def classify_tokens(text: str, language: str | None = None) -> tuple[str, list[tuple[int, int]]]:
    """Return the classes of a text's words and marks, and their spans."""
    classify = _classifier(language)
    matches = list(_TOKEN.finditer(text))
    return "".join([classify(m.group()) for m in matches]), [m.span() for m in matches]


def recognize(
    text: str, classes: str, language: str | None = None
) -> Iterator[tuple[AnswerType, int, int]]:
    """Yield the kind of each mention, the number of its first token and of the one after its last.

    `classes` are those of the text's tokens.
    """
    for match in _GRAMMAR.finditer(classes):
        start, end = match.span()
        if match.lastgroup == "date":
            yield AnswerType.DATE, start, end
        elif match.lastgroup == "number":
            yield AnswerType.NUMBER, start, end
        else:
            shape = match.group()
            if _is_name(shape, language) and (
                shape not in _SINGLE_NAMES or start > 1 or _is_name_at_start(text, start)
            ):
                yield _kind_of_name(shape), start, end


def _is_name(shape: str, language: str | None) -> bool:
    """Whether tokens of these classes are a name; in German every noun has a capital."""
    if language in CASELESS_LANGUAGES or not shape.strip("A"):
        return False
    return language != "de" or len(shape) > 1 or shape in ("f", "P")


def _is_name_at_start(text: str, position: int) -> bool:
    """Whether the only capitalised word, at the beginning of a sentence, looks like a name."""
    token = next(islice(_TOKEN.finditer(text), position, None))
    word, rest = token.group(), text[token.end() :]
    return word in rest or rest.startswith(("'s", "’s")) or "-" in word or word[1:].isupper()


def _measure(kind: AnswerType, shape: str) -> Measure | None:
    if kind is AnswerType.DATE:
        return _grain(shape)
    return _unit(shape) if kind is AnswerType.NUMBER else None


def _grain(shape: str) -> Measure:
    if "c" in shape:
        return Measure.CENTURY
    if shape == "D":
        return Measure.DECADE
    if shape == "H":
        return Measure.TIME
    if shape in "Zrw":
        return Measure.DAY
    if not _MONTH_CLASSES.isdisjoint(shape):
        return Measure.MONTH if _DAY_CLASSES.isdisjoint(shape) else Measure.DAY
    return Measure.YEAR


def _unit(shape: str) -> Measure | None:
    for letter, measure in _MEASURES.items():
        if letter in shape:
            return measure
    return None


def _kind_of_name(shape: str) -> AnswerType:
    if "U" in shape:
        return AnswerType.NAME
    if shape[0] == "t" and len(shape) > 1:
        return AnswerType.PERSON
    if "K" in shape or ",P" in shape:
        return AnswerType.PLACE
    if shape[0] == "f":
        return AnswerType.PERSON
    if shape[-1] == "P":
        return AnswerType.PLACE
    return AnswerType.NAME


@lru_cache
def _classifier(language: str | None) -> Callable[[str], str]:
    """Return the function from a token to its class; a cached token costs a tenth."""
    classes, stems, base = word_classes(language), stem_classes(language), base_language(language)

    @lru_cache(maxsize=100_000)
    def classify(token: str) -> str:
        if known := classes.get(token):
            return known
        first = token[0]
        if first.isdecimal():
            return _number_class(token)
        if not first.isalpha():
            return _mark_class(token)
        if "-" in token:
            start, _, end = token.rpartition("-")
            if end[0].isdecimal() and start.casefold() in _NUMBER_PREFIXES:
                return _number_class(end)
            if classes.get(token.partition("-")[0]) == "n":
                return "n"
        if stems and (known := stems.get(word_term(token.casefold(), base))):
            return known
        if len(token) == 2 and token[1] == ".":
            return "I" if first.isupper() else "x"
        if not first.isupper():
            return "x"
        return "R" if len(token) > 1 and _ROMAN.issuperset(token) else "C"

    return classify


def _mark_class(mark: str) -> str:
    if mark in _QUOTES:
        return '"'
    if mark in _DASHES:
        return "-"
    return mark if mark in (",", ".") else ";"


def _number_class(token: str) -> str:
    if ":" in token:
        return "H"
    if _WHOLE_DATE.fullmatch(token):
        return "Z"
    number = _SUFFIX.sub("", token)
    suffix = token[len(number) :].lstrip("'’")
    if suffix in _ORDINAL:
        return "O"
    if suffix in _CLOCK:
        return "H"
    if suffix == "s":
        return "D"
    if suffix or not number.isdecimal():
        return "N"
    if len(number) <= 2:
        return "1" if 1 <= int(number) <= 31 else "N"
    return "4" if len(number) == 4 and 1000 <= int(number) < 2100 else "N"
