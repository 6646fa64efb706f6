"""Undo what converters do to a page's text: broken lines and the numbers of links."""

import re
from itertools import pairwise

from retrieval.sources.page_text.lines import ends_a_sentence

_MAX_WIDTH = 100  # characters: terminals and mail have 72 to 80
_MIN_WIDTH = 40
_MAX_WORD_LENGTH = 25  # characters: longer are addresses, or scripts without spaces
_MIN_BREAKABLE_SHARE = 0.85  # of all characters: the others are in lines with longer words
_MAX_SENTENCE_ENDS = 0.4  # of the full lines: if more end a sentence, they are short paragraphs
_LINK_NUMBER = re.compile(r"(?<![\w.,;:!?\])])\[(\d{1,4})\](?=[\w\"'“„«(])")
_MIN_LINKS = 5
_MIN_IN_ORDER = 0.9  # of the numbers are one more than the one before


def without_layout(text: str) -> str:
    """Return a page's text with each paragraph on one line, and without the numbers of links."""
    return _without_link_numbers(_unwrapped(text))


def _unwrapped(text: str) -> str:
    """Join lines that end only because the next word did not fit.

    A text is wrapped at the length of its longest line, if hardly any line is longer than those
    of converters, and if sentences go on from line to line.
    """
    lines = text.splitlines()
    lengths = [len(line) for line in lines if _is_breakable(line)]
    width = max(lengths, default=0)
    if width < _MIN_WIDTH or sum(lengths) < _MIN_BREAKABLE_SHARE * sum(map(len, lines)):
        return text
    full = [_is_full(before, line, width) for before, line in pairwise(lines)]
    ends = [
        ends_a_sentence(line.rstrip())
        for line, is_full in zip(lines, full, strict=False)
        if is_full
    ]
    if sum(ends) > _MAX_SENTENCE_ENDS * len(ends):
        return text
    joined = lines[:1]
    for line, goes_on in zip(lines[1:], full, strict=True):
        if goes_on:
            joined[-1] = f"{joined[-1].rstrip()} {line.strip()}"
        else:
            joined.append(line)
    return "\n".join(joined)


def _is_breakable(line: str) -> bool:
    return len(line) <= _MAX_WIDTH and all(len(word) <= _MAX_WORD_LENGTH for word in line.split())


def _is_full(line: str, after: str, width: int) -> bool:
    """Whether a line has no room for the first word of the next."""
    word = next(iter(after.split()), "")
    return bool(word and line.strip()) and len(line.rstrip()) + 1 + len(word) > width


def _without_link_numbers(text: str) -> str:
    """Take out "[1]", "[2]", … before links: they count up, as references do not."""
    numbers = [int(number[1]) for number in _LINK_NUMBER.finditer(text)]
    in_order = sum(b == a + 1 for a, b in pairwise(numbers))
    if len(numbers) >= _MIN_LINKS and in_order >= _MIN_IN_ORDER * (len(numbers) - 1):
        return _LINK_NUMBER.sub("", text)
    return text
