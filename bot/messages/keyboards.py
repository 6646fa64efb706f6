"""A list in parts: a page of it, the names on it, and the buttons below it. Pure."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from hashlib import blake2s
from typing import Generic, TypeVar

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from bot.texts.attribution import cut

T = TypeVar("T")
Shown = tuple[str, InlineKeyboardMarkup | None]  # a message, and its buttons

_LONGEST = 40  # characters of a name on a button, which a phone shows in one line
_KEY_BYTES = 6


@dataclass(frozen=True, slots=True)
class ListPage(Generic[T]):
    """Items of a list that has `total`, from the `first` to the `last`, as people count."""

    items: Sequence[T]
    number: int
    first: int
    total: int

    @property
    def last(self) -> int:
        """The place of the last item."""
        return self.first + len(self.items) - 1


def page_of(items: Sequence[T], number: int, size: int) -> ListPage[T]:
    """Cut a page; of a list that has become shorter since its button was shown, the last one."""
    number = max(0, min(number, (len(items) - 1) // size))
    start = number * size
    return ListPage(items[start : start + size], number, start + 1, len(items))


def turns(page: ListPage[T], data: Callable[[int], str]) -> list[InlineKeyboardButton]:
    """Give the buttons to the pages before and behind; `data` names a page by its number."""
    buttons = []
    if page.number > 0:
        buttons.append(InlineKeyboardButton("«", callback_data=data(page.number - 1)))
    if page.last < page.total:
        buttons.append(InlineKeyboardButton("»", callback_data=data(page.number + 1)))
    return buttons


def keyboard(rows: Sequence[Sequence[InlineKeyboardButton]]) -> InlineKeyboardMarkup | None:
    """Give the rows in which there are buttons; None where there are none at all."""
    kept = [row for row in rows if row]
    return InlineKeyboardMarkup(kept) if kept else None


def key_of(name: str) -> str:
    """Give the short name that a button has for a publisher."""
    return blake2s(name.encode("utf-8", "replace"), digest_size=_KEY_BYTES).hexdigest()


def one_line(text: str, length: int = _LONGEST) -> str:
    """Give a text without its line breaks; one too long, for a button at first, is cut."""
    return cut(" ".join(text.split()), length)
