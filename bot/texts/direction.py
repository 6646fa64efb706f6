"""Text of both directions side by side, so that each part is read in its own (UAX #9)."""

import unicodedata
from collections.abc import Sequence

RIGHT_TO_LEFT_MARK = "\u200f"
_ISOLATE, _END_OF_ISOLATE = "\u2068", "\u2069"
_RIGHT_TO_LEFT = ("R", "AL")


def isolated(text: str, *, right_to_left: bool) -> str:
    """Keep a part apart from a sentence of this direction, where it holds text of the other.

    >>> isolated("Ada", right_to_left=False), isolated("Ada", right_to_left=True)
    ('Ada', '\\u2068Ada\\u2069')
    """
    other = ("L",) if right_to_left else _RIGHT_TO_LEFT
    return _isolated(text) if _has(text, other) else text


def beside(parts: Sequence[str], *, right_to_left: bool) -> str:
    """Put parts beside each other in a line of this direction, with dots between them.

    Else "15 January 2024" behind a Hebrew name is shown as "January 2024 15".
    """
    if right_to_left:
        # With all parts isolated nothing else tells which way the line runs.
        return RIGHT_TO_LEFT_MARK + " · ".join(map(_isolated, parts))
    if any(_has(part, _RIGHT_TO_LEFT) for part in parts):
        parts = [_isolated(part) for part in parts]
    return " · ".join(parts)


def item(text: str, *, right_to_left: bool) -> str:
    """Give a line of a list: a bullet before it, at the side where a line begins."""
    mark = RIGHT_TO_LEFT_MARK if right_to_left else ""
    return f"{mark}• {isolated(text, right_to_left=right_to_left)}"


def _isolated(text: str) -> str:
    return f"{_ISOLATE}{text}{_END_OF_ISOLATE}"


def _has(text: str, kinds: tuple[str, ...]) -> bool:
    """Say whether letters of one direction stand in a text, not counting what is apart already."""
    depth = 0
    for sign in text:
        depth += (sign == _ISOLATE) - (sign == _END_OF_ISOLATE)
        if depth <= 0 and unicodedata.bidirectional(sign) in kinds:
            return True
    return False
