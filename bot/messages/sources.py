"""The publishers of the library → the list of them, and the buttons that choose among them. Pure.

A publisher is known to its button by a key made of its name, so that a button shown long ago
means the same after a restart and after other articles have come.
"""

from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

from telegram import InlineKeyboardButton

from bot.messages.html import escaped
from bot.messages.keyboards import Shown, key_of, keyboard, one_line, page_of, turns
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
    publishers: Mapping[str, int], number: int, example: Example | None, voice: Voice
) -> Shown:
    """Give a page of the list of publishers, and how articles are chosen in words."""
    if not publishers or example is None:
        return voice.say("no-sources"), None
    page = page_of(list(publishers), number, _LISTED)
    lines = [
        voice.say("sources-heading", first=page.first, last=page.last, total=page.total),
        *(voice.item(_counted(name, publishers[name], voice)) for name in page.items),
        "",
        voice.say("filter-hint"),
        *(voice.item(words) for words in filters(example, voice)),
    ]
    choose = InlineKeyboardButton(voice.say("button-choose-sources"), callback_data=CHOOSING)
    rows = [turns(page, lambda number: _data(LIST, number)), [choose]]
    return escaped("\n".join(lines)), keyboard(rows)


def choice_message(
    publishers: Mapping[str, int],
    chosen: Collection[str] | None,
    number: int,
    back: InlineKeyboardButton,
    voice: Voice,
) -> Shown:
    """Give a page of buttons that choose the publishers which are quoted in a chat."""
    page = page_of(list(publishers), number, _CHOSEN_FROM)
    everyone = f"{_mark(chosen is None)}{voice.say('button-all-sources')}"
    rows = [
        [InlineKeyboardButton(everyone, callback_data=_data(ALL, page.number))],
        *(
            [
                InlineKeyboardButton(
                    f"{_mark(name in (chosen or ()))}{one_line(name)}",
                    callback_data=_data(TOGGLE, page.number, key_of(name)),
                )
            ]
            for name in page.items
        ),
        turns(page, lambda number: _data(CHOOSE, number)),
        [back],
    ]
    return voice.say("choose-sources"), keyboard(rows)


def filters(example: Example, voice: Voice) -> Sequence[str]:
    """Give how a question says which articles are meant, with names that there are."""
    by_author = (
        [voice.say("filter-author", author=one_line(example.author))] if example.author else []
    )
    return [
        voice.say("filter-publisher", publisher=one_line(example.publisher)),
        *by_author,
        voice.say("filter-since"),
        voice.say("filter-year"),
    ]


def _counted(name: str, count: int, voice: Voice) -> str:
    return voice.beside([one_line(name), voice.say("articles-of", count=count)])


def _data(action: str, page: int = 0, key: str = "") -> str:
    return f"{SOURCES_DATA}{action}:{page}:{key}"


def _mark(chosen: bool) -> str:
    return _CHOSEN if chosen else _NOT_CHOSEN
