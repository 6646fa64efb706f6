"""Cutting a text that is too long, between what a reader takes for characters. Pure."""

import regex

_CHARACTER = regex.compile(r"\X")  # an emoji of several, a letter with its marks


def cut(text: str, length: int) -> str:
    """Give a text of at most so many code points, which ends in a mark where it was cut.

    >>> cut("The bell of the ferry", 10)
    'The bell…'
    """
    if len(text) <= length:
        return text
    last = max(found.start() for found in _CHARACTER.finditer(text[:length]))
    return text[:last].rstrip() + "…"
