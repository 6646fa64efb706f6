"""Text of both directions side by side, so that each part is read in its own (UAX #9)."""

import unicodedata
from collections.abc import Iterable, Iterator, Sequence

_LEFT_TO_RIGHT_MARK, _RIGHT_TO_LEFT_MARK = "\u200e", "\u200f"
_ISOLATE, _END_OF_ISOLATE = "\u2068", "\u2069"
_RIGHT_TO_LEFT = ("R", "AL")


def isolated(text: str, *, right_to_left: bool) -> str:
    """Keep a part apart from a sentence of this direction, where it holds text of the other.

    >>> isolated("Ada", right_to_left=False), isolated("Ada", right_to_left=True)
    ('Ada', '\\u2068Ada\\u2069')
    """
    other = ("L",) if right_to_left else _RIGHT_TO_LEFT
    return _isolated(text) if _has(_outside_isolates(text), other) else text


def beside(parts: Sequence[str], *, right_to_left: bool) -> str:
    """Put parts beside each other in a line of this direction, with dots between them.

    Else "15 January 2024" behind a Hebrew name is shown as "January 2024 15".
    """
    if right_to_left or any(_has(part, _RIGHT_TO_LEFT) for part in parts):
        return _line(" · ".join(map(_isolated, parts)), right_to_left) if parts else ""
    return " · ".join(parts)


def item(text: str, mark: str = "•", *, right_to_left: bool) -> str:
    """Give a line of a list: its mark before it, at the side where a line begins."""
    return _line(f"{mark} {isolated(text, right_to_left=right_to_left)}", right_to_left)


def _line(text: str, right_to_left: bool) -> str:
    """Say in which direction a line runs that has no letters outside its isolates.

    Some programs look for the first letter wherever it is, against UAX #9, P2.
    """
    if right_to_left:
        return f"{_RIGHT_TO_LEFT_MARK}{text}"
    return f"{_LEFT_TO_RIGHT_MARK}{text}" if _ISOLATE in text else text


def _isolated(text: str) -> str:
    return f"{_ISOLATE}{text}{_END_OF_ISOLATE}"


def _has(signs: Iterable[str], kinds: tuple[str, ...]) -> bool:
    return any(unicodedata.bidirectional(sign) in kinds for sign in signs)


def _outside_isolates(text: str) -> Iterator[str]:
    depth = 0
    for sign in text:
        depth += (sign == _ISOLATE) - (sign == _END_OF_ISOLATE)
        if depth <= 0:
            yield sign
