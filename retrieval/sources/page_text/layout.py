"""What a converter did to the layout of a page's text, undone: broken lines, numbers of links."""

import re
from itertools import pairwise

from retrieval.sources.page_text.lines import ends_a_sentence

_WIDEST = 100  # characters: terminals and mail have 72 to 80
_NARROWEST = 40
_LONG_WORD = 25  # characters: an address, or a script without spaces
_BROKEN = 0.85  # of all characters: the rest is in lines that cannot be broken between words
_MOST_ENDS = 0.4  # of such lines end a sentence: where more do, they are short paragraphs
_LINK_NUMBER = re.compile(r"(?<![\w.,;:!?\])])\[(\d{1,4})\](?=[\w\"'“„«(])")
_FEWEST_LINKS = 5
_IN_ORDER = 0.9  # of the numbers: one more than the one before


def without_layout(text: str) -> str:
    """Give each paragraph of a page's text on one line, without the numbers of its links."""
    return _without_link_numbers(_unwrapped(text))


def _unwrapped(text: str) -> str:
    """Join the lines that end only because the next word did not fit.

    A text is broken at the length of its longest line, if hardly any is longer than a converter
    makes them and sentences go on from line to line.
    """
    lines = text.splitlines()
    broken = [len(line) for line in lines if _is_broken_at_words(line)]
    width = max(broken, default=0)
    if width < _NARROWEST or sum(broken) < _BROKEN * sum(map(len, lines)):
        return text
    full = [_is_full(before, line, width) for before, line in pairwise(lines)]
    ends = [
        ends_a_sentence(line.rstrip()) for line, ended in zip(lines, full, strict=False) if ended
    ]
    if sum(ends) > _MOST_ENDS * len(ends):
        return text
    joined = lines[:1]
    for line, goes_on in zip(lines[1:], full, strict=True):
        if goes_on:
            joined[-1] = f"{joined[-1].rstrip()} {line.strip()}"
        else:
            joined.append(line)
    return "\n".join(joined)


def _is_broken_at_words(line: str) -> bool:
    return len(line) <= _WIDEST and all(len(word) <= _LONG_WORD for word in line.split())


def _is_full(line: str, after: str, width: int) -> bool:
    """Tell a line whose width has no room for the first word of the next."""
    word = next(iter(after.split()), "")
    return bool(word and line.strip()) and len(line.rstrip()) + 1 + len(word) > width


def _without_link_numbers(text: str) -> str:
    """Take out "[1]", "[2]", … before the words of links, which count up as references do not."""
    numbers = [int(found[1]) for found in _LINK_NUMBER.finditer(text)]
    in_order = sum(b == a + 1 for a, b in pairwise(numbers))
    if len(numbers) >= _FEWEST_LINKS and in_order >= _IN_ORDER * (len(numbers) - 1):
        return _LINK_NUMBER.sub("", text)
    return text
