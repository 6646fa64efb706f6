"""The publishers of the library → the list of them, and the buttons that choose among them. Pure.

A publisher is known to its button by a key made of its name, so that a button shown long ago
means the same after a restart and after other articles have come.
"""

from collections.abc import Collection, Mapping, Sequence
from html import escape
from typing import NamedTuple

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from bot.pages import key_of, keyboard, page_of, shortened
from bot.texts import Voice

SOURCES_DATA = "sources:"
LIST, CHOOSE, TOGGLE, ALL = "list", "choose", "toggle", "all"
CHOOSING = f"{SOURCES_DATA}{CHOOSE}:0:"  # leads to the first page of the choice
_LISTED = 20  # lines of a page
_CHOSEN_FROM = 8  # buttons of a page, each in a row of its own
_CHOSEN, _NOT_CHOSEN = "✅ ", ""


class Example(NamedTuple):
    """Names with which a reader can choose articles in a question, as far as there are any."""

    publisher: str
    author: str | None


def sources_message(
    publishers: Mapping[str, int], page: int, example: Example | None, voice: Voice
) -> tuple[str, InlineKeyboardMarkup | None]:
    """Give a page of the list of publishers, and how articles are chosen in words."""
    if not publishers or example is None:
        return voice.say("no-sources"), None
    names, page = page_of(list(publishers), page, _LISTED)
    first = page * _LISTED + 1
    lines = [
        voice.say(
            "sources-heading", first=first, last=first + len(names) - 1, total=len(publishers)
        ),
        *(voice.item(_counted(name, publishers[name], voice)) for name in names),
        "",
        voice.say("filter-hint"),
        *(voice.item(words) for words in filters(example, voice)),
    ]
    choose = InlineKeyboardButton(voice.say("button-choose-sources"), callback_data=CHOOSING)
    turns = _turns(LIST, page, len(publishers), _LISTED)
    return escape("\n".join(lines), quote=False), keyboard([turns, [choose]])


def choice_message(
    publishers: Mapping[str, int], chosen: Collection[str] | None, page: int, voice: Voice
) -> tuple[str, InlineKeyboardMarkup]:
    """Give a page of buttons that choose the publishers which are quoted in a chat."""
    names, page = page_of(list(publishers), page, _CHOSEN_FROM)
    everyone = f"{_mark(chosen is None)}{voice.say('button-all-sources')}"
    rows = [
        [InlineKeyboardButton(everyone, callback_data=_data(ALL, page))],
        *(
            [
                InlineKeyboardButton(
                    f"{_mark(name in (chosen or ()))}{shortened(name)}",
                    callback_data=_data(TOGGLE, page, key_of(name)),
                )
            ]
            for name in names
        ),
        _turns(CHOOSE, page, len(publishers), _CHOSEN_FROM),
    ]
    return voice.say("choose-sources"), keyboard(rows)


def filters(example: Example, voice: Voice) -> Sequence[str]:
    """Give how a question says which articles are meant, with names that there are."""
    by_author = (
        [voice.say("filter-author", author=shortened(example.author))] if example.author else []
    )
    return [
        voice.say("filter-publisher", publisher=shortened(example.publisher)),
        *by_author,
        voice.say("filter-since"),
        voice.say("filter-year"),
    ]


def _counted(name: str, count: int, voice: Voice) -> str:
    return voice.beside([shortened(name), voice.say("articles-of", count=count)])


def _turns(action: str, page: int, total: int, size: int) -> list[InlineKeyboardButton]:
    turns = []
    if page > 0:
        turns.append(InlineKeyboardButton("«", callback_data=_data(action, page - 1)))
    if (page + 1) * size < total:
        turns.append(InlineKeyboardButton("»", callback_data=_data(action, page + 1)))
    return turns


def _data(action: str, page: int = 0, key: str = "") -> str:
    return f"{SOURCES_DATA}{action}:{page}:{key}"


def _mark(chosen: bool) -> str:
    return _CHOSEN if chosen else _NOT_CHOSEN
