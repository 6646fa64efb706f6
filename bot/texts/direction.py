"""Lines that mix left-to-right and right-to-left text, each part in its own direction (UAX #9)."""

import unicodedata
from collections.abc import Iterable, Iterator, Sequence

_LEFT_TO_RIGHT_MARK, _RIGHT_TO_LEFT_MARK = "\u200e", "\u200f"
_ISOLATE, _END_OF_ISOLATE = "\u2068", "\u2069"
_RIGHT_TO_LEFT = ("R", "AL")


def isolated(text: str, *, right_to_left: bool) -> str:
    """Return a part of a sentence, isolated if it has text of the other direction.

    >>> isolated("Ada", right_to_left=False), isolated("Ada", right_to_left=True)
    ('Ada', '\\u2068Ada\\u2069')
    """
    other = ("L",) if right_to_left else _RIGHT_TO_LEFT
    return _isolated(text) if _has(_outside_isolates(text), other) else text


def beside(parts: Sequence[str], *, right_to_left: bool) -> str:
    """Return parts in a line of this direction, with dots between them, isolated if need be.

    Otherwise "15 January 2024" after a Hebrew name is shown as "January 2024 15".
    """
    if right_to_left or any(_has(part, _RIGHT_TO_LEFT) for part in parts):
        return _line(" · ".join(map(_isolated, parts)), right_to_left) if parts else ""
    return " · ".join(parts)


def item(text: str, mark: str = "•", *, right_to_left: bool) -> str:
    """Return a line of a list, with its mark on the side where lines of this direction begin."""
    return _line(f"{mark} {isolated(text, right_to_left=right_to_left)}", right_to_left)


def _line(text: str, right_to_left: bool) -> str:
    """Mark the direction of a line whose letters are all in isolates.

    Some programs take it from the first letter even if that is in an isolate, against UAX #9, P2.
    """
    if right_to_left:
        return f"{_RIGHT_TO_LEFT_MARK}{text}"
    return f"{_LEFT_TO_RIGHT_MARK}{text}" if _ISOLATE in text else text


def _isolated(text: str) -> str:
    return f"{_ISOLATE}{text}{_END_OF_ISOLATE}"


def _has(characters: Iterable[str], classes: tuple[str, ...]) -> bool:
    return any(unicodedata.bidirectional(character) in classes for character in characters)


def _outside_isolates(text: str) -> Iterator[str]:
    depth = 0
    for character in text:
        depth += (character == _ISOLATE) - (character == _END_OF_ISOLATE)
        if depth <= 0:
            yield character
