"""A page of something, the names on it, and the buttons below it. Pure."""

from collections.abc import Sequence
from hashlib import blake2s
from typing import TypeVar

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

T = TypeVar("T")

_LONGEST = 40  # characters of a name on a button, which a phone shows in one line
_KEY_BYTES = 6


def page_of(items: Sequence[T], number: int, size: int) -> tuple[Sequence[T], int]:
    """Give a page and its number; the list can have become shorter since the button was shown."""
    number = max(0, min(number, (len(items) - 1) // size))
    return items[number * size : (number + 1) * size], number


def keyboard(rows: Sequence[Sequence[InlineKeyboardButton]]) -> InlineKeyboardMarkup:
    """Give the rows in which there are buttons."""
    return InlineKeyboardMarkup([row for row in rows if row])


def key_of(name: str) -> str:
    """Give the short name that a button has for a publisher."""
    return blake2s(name.encode("utf-8", "replace"), digest_size=_KEY_BYTES).hexdigest()


def shortened(name: str) -> str:
    """Give a name as it fits a button."""
    return name if len(name) <= _LONGEST else f"{name[: _LONGEST - 1].rstrip()}…"
