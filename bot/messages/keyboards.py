"""Buttons below a message, and the pages of a list that is too long for one. Pure."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from hashlib import blake2s
from typing import Generic, TypeVar

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from bot.texts.attribution import cut

T = TypeVar("T")
Rendered = tuple[str, InlineKeyboardMarkup | None]  # a message: its HTML, and its buttons

_LABEL_LENGTH = 40  # characters that a phone shows in one line of a button
_KEY_BYTES = 6


@dataclass(frozen=True, slots=True)
class ListPage(Generic[T]):
    """Some items of a list of `total` items, which are counted from 1."""

    items: Sequence[T]
    number: int  # of the page, from 0
    first: int
    total: int

    @property
    def last(self) -> int:
        """The position of the last item."""
        return self.first + len(self.items) - 1


def page_of(items: Sequence[T], number: int, size: int) -> ListPage[T]:
    """Return a page of a list; the last page if the list has become too short for the number."""
    number = max(0, min(number, (len(items) - 1) // size))
    start = number * size
    return ListPage(items[start : start + size], number, start + 1, len(items))


def page_buttons(page: ListPage[T], data: Callable[[int], str]) -> list[InlineKeyboardButton]:
    """Return the buttons to the pages before and after; `data` is called with a page's number."""
    buttons = []
    if page.number > 0:
        buttons.append(InlineKeyboardButton("«", callback_data=data(page.number - 1)))
    if page.last < page.total:
        buttons.append(InlineKeyboardButton("»", callback_data=data(page.number + 1)))
    return buttons


def number_buttons(datas: Sequence[str]) -> list[InlineKeyboardButton]:
    """Return buttons labelled 1, 2, 3, …, one for each callback data."""
    return [
        InlineKeyboardButton(str(number), callback_data=data)
        for number, data in enumerate(datas, 1)
    ]


def keyboard(rows: Sequence[Sequence[InlineKeyboardButton]]) -> InlineKeyboardMarkup | None:
    """Return a keyboard of the rows that are not empty; None if all are."""
    kept = [row for row in rows if row]
    return InlineKeyboardMarkup(kept) if kept else None


def key_of(name: str) -> str:
    """Return the key by which a button's data names a publisher, short and always the same."""
    return blake2s(name.encode("utf-8", "replace"), digest_size=_KEY_BYTES).hexdigest()


def one_line(text: str, length: int = _LABEL_LENGTH) -> str:
    """Return a text without line breaks, cut to so many characters: by default, a label's."""
    return cut(" ".join(text.split()), length)
