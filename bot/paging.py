"""A list in parts: a page of it, its lines, and the buttons that lead to other pages. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Page(Generic[T]):
    """Items of a list that has `total`, from the `first` to the `last`, as people count."""

    items: Sequence[T]
    number: int
    first: int
    total: int

    @property
    def last(self) -> int:
        """The place of the last item."""
        return self.first + len(self.items) - 1


def page_of(items: Sequence[T], number: int, size: int) -> Page[T]:
    """Cut a page; of a list that has become shorter since its button was shown, the last one."""
    number = max(0, min(number, (len(items) - 1) // size))
    start = number * size
    return Page(items[start : start + size], number, start + 1, len(items))


def turns(page: Page[T], data: str) -> list[InlineKeyboardButton]:
    """Give the buttons to the pages before and behind, whose numbers their data end with."""
    buttons = []
    if page.number > 0:
        buttons.append(InlineKeyboardButton("«", callback_data=f"{data}{page.number - 1}"))
    if page.last < page.total:
        buttons.append(InlineKeyboardButton("»", callback_data=f"{data}{page.number + 1}"))
    return buttons


def keyboard(rows: Sequence[Sequence[InlineKeyboardButton]]) -> InlineKeyboardMarkup | None:
    """Give the rows in which there are buttons; None where there are none at all."""
    kept = [row for row in rows if row]
    return InlineKeyboardMarkup(kept) if kept else None


def one_line(text: str, length: int) -> str:
    """Give a text without its line breaks; a longer one is cut, with a mark."""
    line = " ".join(text.split())
    return line if len(line) <= length else f"{line[: length - 1].rstrip()}…"
