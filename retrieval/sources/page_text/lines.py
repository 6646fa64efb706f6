"""The lines of a page's text, each with the kind that it looks like."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto

from retrieval.dates.publication import has_date, without_dates
from retrieval.sources.page_text.boilerplate import (
    is_aside,
    is_comments_head,
    is_control,
    is_footer,
    is_notice,
)
from retrieval.sources.page_text.bylines import authors_in
from retrieval.sources.page_text.captions import is_caption, is_credit, repeats

# Words of prose: eight that end like a sentence, or more than any headline has.
_MIN_SENTENCE_WORDS = 8
_MIN_PARAGRAPH_WORDS = 25
_MAX_DATE_WORDS = 5  # beside the date in a byline
_MIN_CAPTION_WORDS = 5
_CAPTION_REACH = 2  # lines to a caption's copy: a credit or a button may stand between
_NOTICE_COPIES = 3  # of a sentence: no article repeats one as often

_FINAL = re.compile(r"""[.!?…:;。！？؟।।｡]["'”’»«“)\]」』]*(?:\[\d+\])*$|["”»」』]$""")
_SENTENCE_END = re.compile(r"""[.!?…؟।]["'”’»)\]]*\s+(?=["'“„«(]?\w)|[。！？]""")
_UNSPACED = re.compile(r"[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]")  # Thai, Japanese, Chinese
_WITHOUT_STEMS = re.compile(rf"{_UNSPACED.pattern}|[\uac00-\ud7a3]")  # and Korean
_SIGNS = re.compile(r"(?<!\S)\W+(?!\S)")
_INVISIBLE = "\u00a0\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"


class LineKind(Enum):
    """The kind of a line of a page."""

    PROSE = auto()  # a sentence or more
    SHORT = auto()  # a headline, a subheading, a list item, a link
    CONTROL = auto()  # a button, an advertisement mark, a note about the site
    NOTICE = auto()  # sentences about cookies and consent
    ASIDE = auto()  # what announces other stories
    COMMENTS = auto()  # what announces readers' comments
    FOOTER = auto()  # a copyright line
    BYLINE = auto()  # who wrote it, or when
    CAPTION = auto()  # the words under a picture
    CREDIT = auto()  # whose picture it is


@dataclass(frozen=True, slots=True)
class PageLine:
    """A line of a page, stripped and not blank; `copies` is how often the page has it."""

    text: str
    kind: LineKind
    words: float
    sentences: int
    gap: bool  # a blank line before it
    copies: int


def read_lines(text: str) -> list[PageLine]:
    """Return the lines of a text that are not blank."""
    stripped = [line.strip() for line in text.splitlines()]
    read = {line: _read(line, copies) for line, copies in Counter(stripped).items()}
    lines: list[PageLine] = []
    gap = True
    for line in map(read.__getitem__, stripped):
        if line:
            lines.append(replace(line, gap=True) if gap else line)
        gap = not line
    return _with_repeated_captions(lines)


def _read(line: str, copies: int) -> PageLine | None:
    """Return a line that a page has so often; None if nothing in it is visible."""
    if not line.strip(_INVISIBLE):
        return None
    words = count_words(line)
    kind = _kind(line, words, copies)
    sentences = len(_SENTENCE_END.findall(line)) + 1 if kind is LineKind.PROSE else 0
    return PageLine(line, kind, words, sentences, False, copies)


def stems(text: str) -> set[str]:
    """Return the beginnings of longer words, and pairs of letters in scripts without spaces."""
    result: set[str] = set()
    for word in re.findall(r"\w+", text.replace("\u00ad", "").casefold()):
        if _WITHOUT_STEMS.search(word):
            result.update(word[n : n + 2] for n in range(len(word) - 1))
        elif len(word) > 3:
            result.add(word[:6])
    return result


def ends_a_sentence(line: str) -> bool:
    """Whether a line ends with a full stop or the like, or with quotation marks after it."""
    return _FINAL.search(line[-20:]) is not None


def count_words(line: str) -> float:
    """Return the number of words; scripts without spaces have about two letters a word."""
    return len(line.split()) + len(_UNSPACED.findall(line)) / 2


def _kind(line: str, words: float, copies: int) -> LineKind:
    if is_comments_head(line):
        return LineKind.COMMENTS
    if is_control(line):
        return LineKind.CONTROL
    if is_aside(line):
        return LineKind.ASIDE
    if is_credit(line):
        return LineKind.CREDIT
    if is_footer(line):
        return LineKind.FOOTER
    if is_caption(line):
        return LineKind.CAPTION
    if authors_in(line):
        return LineKind.BYLINE
    if has_date(line) and count_words(_SIGNS.sub("", without_dates(line))) <= _MAX_DATE_WORDS:
        return LineKind.BYLINE
    if is_notice(line):
        return LineKind.NOTICE
    if words >= _MIN_PARAGRAPH_WORDS or (words >= _MIN_SENTENCE_WORDS and ends_a_sentence(line)):
        return LineKind.CONTROL if copies >= _NOTICE_COPIES else LineKind.PROSE
    return LineKind.SHORT


def _with_repeated_captions(lines: Sequence[PageLine]) -> list[PageLine]:
    """Mark as captions the lines that are soon repeated, as they are or with a credit."""
    marked = list(lines)
    for n, line in enumerate(lines):
        if line.words < _MIN_CAPTION_WORDS:
            continue
        for k in range(n + 1, min(n + 1 + _CAPTION_REACH, len(lines))):
            if repeats(line.text, lines[k].text):
                marked[n] = replace(line, kind=LineKind.CAPTION)
                marked[k] = replace(lines[k], kind=LineKind.CAPTION)
    return marked
