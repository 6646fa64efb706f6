"""The buttons under an answer: what each asks for, in the 64 bytes of its data.

The data names what is to be shown, not what is to change, so that pressing twice shows the same.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from telegram import CopyTextButton, InlineKeyboardButton, InlineKeyboardMarkup

from bot.texts import Voice

WIDEST = 64  # sentences on either side; a message holds fewer, unless they are of a word or two

_MEMORY = r"(?P<memory>[\w-]{12})"
VIEW_DATA = rf"^answer:{_MEMORY}:(?P<view>[qr]\d|c\d\.\d\.[1-9]\d?)$"
VOTE_DATA = rf"^vote:{_MEMORY}:(?P<vote>[+-])$"


@dataclass(frozen=True, slots=True)
class View:
    """What of an answer is shown: quotes from the `first` on.

    With `reasons` it is told of each what speaks for it. With a `width` one quote is shown, the
    one at `position`, with so many sentences on either side.
    """

    first: int = 0
    reasons: bool = False
    position: int = 0
    width: int = 0

    def __str__(self) -> str:
        if self.width:
            return f"c{self.first}.{self.position}.{self.width}"
        return f"{'r' if self.reasons else 'q'}{self.first}"


def view_of(text: str) -> View:
    """Read a view as its button has it.

    >>> view_of("c3.4.2")
    View(first=3, reasons=False, position=4, width=2)
    """
    first, *closer = map(int, text[1:].split("."))
    if closer:
        position, width = closer
        return View(first, position=position, width=min(width, WIDEST))
    return View(first, reasons=text.startswith("r"))


@dataclass(frozen=True, slots=True)
class Offer:
    """A button's label and the view that it leads to."""

    label: str
    view: View


def keyboard(
    memory_id: str, offers: Sequence[Offer], citation: str, voice: Voice
) -> InlineKeyboardMarkup:
    """Give the views on offer in a row, and in another the citation to copy and the two votes."""
    views = [
        InlineKeyboardButton(offer.label, callback_data=f"answer:{memory_id}:{offer.view}")
        for offer in offers
    ]
    last = [
        InlineKeyboardButton("👍", callback_data=f"vote:{memory_id}:+"),
        InlineKeyboardButton("👎", callback_data=f"vote:{memory_id}:-"),
    ]
    if citation:
        copy = CopyTextButton(citation)
        last.insert(0, InlineKeyboardButton(voice.say("copy-citation"), copy_text=copy))
    return InlineKeyboardMarkup([row for row in (views, last) if row])
