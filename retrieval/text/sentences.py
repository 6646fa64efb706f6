"""Text → sentence spans.

Every line is split into items (bullets, numbered lists, rules of asterisks), every item into
sentences. A sentence can only end at a mark such as "." or "。", after any closing quotes and
brackets. Whether it does depends on the word before the mark and the word after it: the rules look
a few characters back and one word ahead, so that the work is linear in the length of the text. One
set of rules serves all languages, because scripts and word lists overlap little. Thai has no such
marks and is split at spaces (`thai_sentences`).
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from retrieval.text.abbreviations import (
    AFTER_TIME,
    AMBIGUOUS,
    BEFORE_ORDINAL,
    CONTINUING,
    EXCLAIMED_NAMES,
    NAME_PARTICLES,
    NUMBERED,
    ORDINAL_NOUNS,
    REPORTING_VERBS,
    STARTERS,
    TITLES,
    YEAR_MARKS,
)
from retrieval.text.thai_sentences import thai_sentence_ends


class Span(NamedTuple):
    """A range `[start, end)` of a text, in code points."""

    start: int
    end: int


# The characters at which str.splitlines() breaks a line.
_LINE = re.compile(r"[^\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]+")

# These always end a sentence, with or without a space after them: Armenian, Arabic, Devanagari,
# Tibetan, Myanmar, Ethiopic, Khmer, double marks, Chinese and Japanese.
_UNAMBIGUOUS = "։؟۔।॥།༎။።፧፨។៕‼⁇⁈⁉。｡！？"
_MARKS = rf"[.!?…‥．{_UNAMBIGUOUS}]"
_GREEK = "Ͱ-Ͽἀ-῿"
_INVISIBLE = r"\u200b-\u200f\u202a-\u202e\u2060\ufeff"
_BULLETS = "•⁃◦▪‣●■"
_EMOJI = r"(?:[\U0001f300-\U0001faff]\ufe0f?)++"
# "[b]", "[citation needed]", "[需要引证]", but not "[The mayor] said": a note has no capitals.
_NOTE = r"\[[^\[\]\n.…A-ZÀ-ÞΑ-ΩА-Я][^\[\]\n.…]{0,39}+\]"
_EMOTICON = r"[:;=]-?[)(DP](?!\w)"

# What belongs to the sentence before: closing brackets, quotes, notes, emoji. A quote that touches
# the next word opens it, unless it is straight and a capital follows: then a space is missing.
_CLOSERS = (
    rf"(?:[)\]}}」』】》〉）］＂”’»›{_INVISIBLE}¹²³⁰⁴-⁹]|[\"'“‘«‹*_](?!\w)|\"(?=[A-Z])|\[\d{{1,3}}\]"
    rf"|[ ]?{_NOTE}(?=[\s\[]|\Z)"
    rf"|[ \xa0\u202f][)\]»\"'”’](?=\s|\Z)|[ ]?{_EMOJI}(?=\s|\Z)|[ ]{_EMOTICON})*+"
)
# Quantifiers are possessive, and a mark is consumed even if it does not end a sentence, so that no
# character is read twice.
_END = re.compile(
    rf"(?P<mark>{_MARKS}++(?:[ \xa0\u202f]{_MARKS}++(?!\w))*+|(?<=[{_GREEK}]);|\u037e"
    rf"|(?<=[ \xa0]){_EMOTICON}(?=\s))(?P<closers>{_CLOSERS})"
)
# The first characters of _END: a search for one of these is quick, one for the whole is not.
_MARK = re.compile(rf"[.!?…‥．{_UNAMBIGUOUS};\u037e:=]")
_NEXT = re.compile(
    r"\s*+(?P<dash>(?:[–—―]|-{1,3})\s*+)?"
    rf"(?P<openers>[\"'“”‘’„«»‹›(\[{{¿¡「『（《*_{_INVISIBLE}]*+)"
    r"(?P<word>https?:|www\.|\w++['’]?|.)?(?P<dot>\.)?",
    re.DOTALL,
)
_WORD_BREAK = re.compile(
    # Between Hebrew letters a quotation mark is part of an abbreviation.
    rf"[\s()\[\]{{}}“”„«»‹›—–/:;{_BULLETS}-]|(?<![א-ת])\"|\"(?![א-ת])"
    r"|(?<!\w)['‘’]|(?<=\b\w)['’](?=\w\w)"
)
_ROMAN_NUMERAL = re.compile(r"[IVXLC]+")
# A year or a century with its abbreviated noun: "1979 г", "XIX w".
_YEAR = re.compile(r"(?:\b\d{4}|\b[IVXХ]+)[ \xa0]\w{1,2}\Z")
# Korean writes 3 May 2019 as "2019. 5. 3.". The first begins at the number before the mark, the
# second ends at the mark.
_NUMERIC_DATE_BEGINS = re.compile(r"\d{4}\.\s\d{1,2}\.")
_NUMERIC_DATE_ENDS = re.compile(r"\b\d{4}\.\s\d{1,2}(?:\.\s\d{1,2})?\Z")
_ROMAN_ORDINAL = re.compile(r"[IVX]{2,}")
_VOWELLESS = re.compile(
    r"(?!(?:pm|tv|[ckm]m|kg|ml|h+m+|s+h+)\Z)[B-DF-HJ-NP-TV-XZb-df-hj-np-tv-xz][b-df-hj-np-tv-xz]+"
)
_ATTRIBUTION = re.compile(
    rf"\s*+(?:\w[\w.'’-]*+\s++){{1,3}}?(?:{'|'.join(sorted(REPORTING_VERBS))})\b"
)

_ITEM = re.compile(
    rf"(?<!\S)(?:(?<!\d\s)[{_BULLETS}]|(?P<rule>([*=_~#-])\2{{2,}}+(?=\s+[^\sa-z]|\Z))"
    r"|(?P<number>\d{1,3}|[a-z])(?:\.\)|[.)])(?=\s))"
)
_COMPLETE = re.compile(rf"{_MARKS}{_CLOSERS}\Z")
_THAI = re.compile(r"[\u0e00-\u0e7f]")
# Characters to look back from a mark: more than any abbreviation has. The limit keeps the work
# linear.
_LOOK_BACK = 40
# "In 1979 г." opens a sentence, and does not end one, if it has at most so many characters.
_MAX_OPENING = 24
# The same for "At 5 p.m." and "By 10:30 a.m.".
_MAX_TIME_OPENING = 16


def split_sentences(text: str) -> list[Span]:
    """Return the spans of a text's sentences, which hold all of its characters but white space.

    Example: "Mr. Fox ran. He hid." -> [Span(0, 12), Span(13, 20)]
    """
    return [
        span
        for line in _LINE.finditer(text)
        for start, end in _items(text, *line.span())
        for span in _sentences(text, start, end)
    ]


def is_complete(sentence: str) -> bool:
    """Return whether it ends in a mark, unlike a heading, a caption or a link.

    >>> [is_complete(text) for text in ("“It burned.”", "The bell of the ferry", "Why?: In short")]
    [True, False, False]
    """
    return _COMPLETE.search(sentence, max(0, len(sentence) - _LOOK_BACK)) is not None


def _items(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the bulleted or numbered items of a line and the rules between them.

    Most lines are one item. Numbers count up from the one that begins the line: "1. The first 2.
    The second".
    """
    line, expected = start, ""
    for marker in _ITEM.finditer(text, start, end):
        if number := marker["number"]:
            if number != expected and (expected or not _only_openers(text, line, marker.start())):
                continue
            expected = _next_number(number)
        if not _only_openers(text, start, marker.start()):
            yield start, marker.start()
            start = marker.start()
        if marker["rule"]:
            yield start, marker.end()
            start = marker.end()
    yield start, end


def _only_openers(text: str, start: int, end: int) -> bool:
    """Whether only white space, bullets and opening quotes stand between."""
    return end - start < _LOOK_BACK and not text[start:end].strip(_BULLETS + "\"'“‘„« \t\xa0")


def _next_number(number: str) -> str:
    return str(int(number) + 1) if number.isdecimal() else chr(ord(number) + 1)


def _sentences(text: str, start: int, end: int) -> Iterator[Span]:
    """Yield the sentences of one item."""
    for mark in _possible_ends(text, start, end):
        if stop := _sentence_end(text, start, mark, end):
            yield from _split_thai(text, start, stop)
            start = stop
    yield from _split_thai(text, start, end)


def _possible_ends(text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """Yield the matches of _END, each of which may end a sentence."""
    while candidate := _MARK.search(text, start, end):
        if mark := _END.match(text, candidate.start(), end):
            yield mark
        start = mark.end() if mark else candidate.end()


def _split_thai(text: str, start: int, end: int) -> Iterator[Span]:
    """Yield the one sentence between two marks, or in Thai those that spaces separate."""
    if _THAI.search(text, start, end):
        for stop in thai_sentence_ends(text, start, end):
            yield from _trimmed(text, start, stop)
            start = stop
    yield from _trimmed(text, start, end)


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    """Yield the span without white space at its ends, or nothing if no character remains."""
    piece = text[start:end]
    if kept := piece.strip():
        start += len(piece) - len(piece.lstrip())
        yield Span(start, start + len(kept))


def _sentence_end(text: str, start: int, mark: re.Match[str], limit: int) -> int:
    """Return where the sentence from `start` ends, or 0 if it continues after the mark."""
    end, dots, closers = mark.end(), mark["mark"], mark["closers"]
    if end == limit:
        return limit
    following = _NEXT.match(text, end, limit)
    word = following["word"] if following else None
    if not following or not word or word in ",;:":
        return 0
    if not text[end].isspace():
        return end if _ends_without_space(text, mark, following) else 0
    if dots[-1] in _UNAMBIGUOUS or not {"¿", "¡"}.isdisjoint(following["openers"]):
        return end
    before = _word_before(text, mark.start())
    if word[0].islower():
        return end if not closers and _ends_before_lower_case(dots, before, following) else 0
    if dots == ".":
        return end if _full_stop_ends(text, start, mark.start(), before, following) else 0
    if not dots.strip(".… \xa0\u202f"):
        return _ellipsis_end(text, start, mark, before, word)
    if dots[-1] in "?!":
        return end if _exclamation_ends(text, mark, before, word, limit) else 0
    return 0 if _only_openers(text, start, mark.start()) else end


def _ends_without_space(text: str, mark: re.Match[str], following: re.Match[str]) -> bool:
    """Whether a mark without a space after it ends: "ended.The next", but not "Node.js"."""
    after, last, word = text[mark.end()], mark["mark"][-1], following["word"]
    before = text[mark.start() - 1] if mark.start() else " "
    if last in _UNAMBIGUOUS:
        # "「はい。」と": a quotation inside a sentence.
        return not (mark["closers"] and after in "とってのが、，,;；:：")
    if after in "¿¡" or (last in "?!" and _is_ideographic(before) and _is_ideographic(after)):
        return True
    if not word[0].isupper() or following["dot"]:
        return False
    if mark["closers"] or following["openers"][:1] == "“":
        return before.islower()
    return (before.islower() or before.isdigit()) and _is_starter(word)


def _ends_before_lower_case(dots: str, before: str, following: re.Match[str]) -> bool:
    """Whether a mark before a word in lower case ends, as in texts without capitals.

    A capitalised word before the mark may be a name ("Yahoo! in", "Bros. executive").
    """
    if following["dash"] or not before.islower() or not before[-1].isalnum() or "." in before:
        return False
    if dots == ".":
        # Abbreviations that no list has are short.
        return not _is_abbreviation(before) and (len(before) > 5 or _is_starter(following["word"]))
    return dots[-1] in "?!" and not _ATTRIBUTION.match(following.string, following.start())


def _full_stop_ends(
    text: str, start: int, end: int, before: str, following: re.Match[str]
) -> bool:
    """Whether a full stop before a capital, a digit, a symbol or a caseless letter ends."""
    word = following["word"]
    if following["dash"] and _is_abbreviation(before):
        # "MADISON, Wis. — The": a dateline.
        return False
    if before.isdigit() or _ROMAN_ORDINAL.fullmatch(before):
        return not _is_ordinal(text, start, end, before, word)
    if not _is_abbreviation(before):
        return not ("\u0e00" <= before[-1:] <= "\u0eff")
    if before in CONTINUING or (len(before) == 1 and _only_openers(text, start, end - 1)):
        return False
    if before in NUMBERED:
        if word[0].isdigit() or _ROMAN_NUMERAL.fullmatch(word):
            return False
        if before not in AMBIGUOUS and len(before) > 1:
            return True
    if before in TITLES and before not in AMBIGUOUS:
        return False
    if before in YEAR_MARKS and _YEAR.search(text, max(start, end - _LOOK_BACK), end):
        return _is_starter(word) or end - start > _MAX_OPENING
    if before.lower() in ("a.m", "p.m"):
        return _time_ends(start, end, word)
    if following["openers"][:1] in ('"', "“", "„", "«"):
        # A nickname: C.H. "Burt" Mills.
        return text[following.end("word") : following.end("word") + 1] not in ('"', "”")
    return _is_starter(word) and not (
        before.isupper() and len(before) <= 3 and _is_part_of_name(following)
    )


def _is_part_of_name(following: re.Match[str]) -> bool:
    """Whether the next word continues a name after an initial: another one, or a particle."""
    word = following["word"]
    return word.lower() in NAME_PARTICLES or (len(word) == 1 and following["dot"] is not None)


def _time_ends(start: int, end: int, word: str) -> bool:
    """Whether "a.m." or "p.m." ends: not before a day or a zone, nor in "At 5 p.m. Smith"."""
    if word in AFTER_TIME or not word[0].isalpha():
        return False
    return _is_starter(word) or end - start > _MAX_TIME_OPENING


def _is_ordinal(text: str, start: int, end: int, number: str, word: str) -> bool:
    """Whether a number numbers a list item, or is an ordinal as in "am 3. Oktober"."""
    if _only_openers(text, start, end - len(number)):
        return True
    if _NUMERIC_DATE_BEGINS.match(text, end - len(number)) or _NUMERIC_DATE_ENDS.search(
        text, max(start, end - _LOOK_BACK), end
    ):
        return True
    if len(number) > 2 and number.isdigit():
        return False
    if word in ORDINAL_NOUNS:
        return True
    if not word[0].isupper() or _is_starter(word):
        return False
    *_, last = text[max(start, end - _LOOK_BACK) : end - len(number)].split() or [""]
    # "Elizabeth II. Philip" ends, ", II. Elizabeth" does not.
    return last.lower() in BEFORE_ORDINAL or (last.endswith(",") and not number.isdigit())


def _ellipsis_end(text: str, start: int, mark: re.Match[str], before: str, word: str) -> int:
    """Return the sentence's end at two or more dots, 0 for none; no lower case follows."""
    count = sum(character in ".…" for character in mark["mark"])
    if before and count > 3 and mark["mark"].startswith((". ", ".\xa0")):
        # "habit. . . . The": a full stop, then an omission.
        return mark.start() + 1
    if _only_openers(text, start, mark.start()) or (word[0].isalpha() and not word[0].isupper()):
        return 0
    if mark["closers"][:1] == "]" and text[mark.start() - 1] == "[":
        # "an omission [...] The next"
        return mark.end() if _is_starter(word) else 0
    return mark.end() if count > 3 or word not in ("I", "I'", "I’") else 0


def _exclamation_ends(text: str, mark: re.Match[str], before: str, word: str, limit: int) -> bool:
    """Whether a question or exclamation mark before a capital ends."""
    if before in EXCLAIMED_NAMES:
        return _is_starter(word)
    quoted = mark["closers"][-1:] in ('"', "'", "”", "’", "»")
    return not quoted or _is_starter(word) or not _ATTRIBUTION.match(text, mark.end(), limit)


def _word_before(text: str, end: int) -> str:
    """Return the word right before a mark, or the empty string."""
    if end == 0 or text[end - 1].isspace():
        return ""
    return _WORD_BREAK.split(text[max(end - _LOOK_BACK, 0) : end].rsplit(None, 1)[-1])[-1]


def _is_starter(word: str) -> bool:
    """Whether a capitalised word begins sentences more often than names."""
    if len(word) > 1 and word.isupper():
        return False
    word = word.lower().replace("’", "'")
    return word in STARTERS or (len(word) > 2 and word.rstrip("'") in STARTERS)


def _is_abbreviation(word: str) -> bool:
    return (
        word in AMBIGUOUS
        or word in TITLES
        or word in CONTINUING
        or word in NUMBERED
        or _is_initials(word)
        or _VOWELLESS.fullmatch(word) is not None
    )


def _is_initials(word: str) -> bool:
    """Whether it is "J", "U.S", "Ph.D", "a.m" or the one or two signs of an Indic initial."""
    if "." in word:
        return all(len(part) <= 2 and part.isalpha() for part in word.split("."))
    if len(word) == 1:
        return word.isalpha() and not _is_ideographic(word)
    return len(word) == 2 and "\u0900" <= word[0] <= "\u0dff"


def _is_ideographic(character: str) -> bool:
    """Whether it is kana, a Chinese character or a Korean syllable."""
    return "\u3040" <= character <= "\u9fff" or "가" <= character <= "힣"
