"""The publishers of the library: the list of them, and the buttons to choose among them. Pure.

A button names a publisher by a key made from its name, so that an old button still means the same
after a restart and after new articles.
"""

from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

from telegram import InlineKeyboardButton

from bot.messages.html import escaped
from bot.messages.keyboards import (
    Rendered,
    key_of,
    keyboard,
    one_line,
    page_buttons,
    page_of,
)
from bot.texts import Voice

SOURCES_DATA = "sources:"
LIST, CHOOSE, TOGGLE, ALL = "list", "choose", "toggle", "all"
CHOOSING = f"{SOURCES_DATA}{CHOOSE}:0:"  # leads to the first page of the choice
_LINES_PER_PAGE = 20
_BUTTONS_PER_PAGE = 8  # each with a row of its own
_CHOSEN_MARK = "✅ "


class FilterExample(NamedTuple):
    """Names for the examples of how a question says which articles it means."""

    publisher: str
    author: str | None


def sources_message(
    publishers: Mapping[str, int], number: int, example: FilterExample | None, voice: Voice
) -> Rendered:
    """Return a page of the publishers, with examples of how a question can name one."""
    if not publishers or example is None:
        return voice.say("no-sources"), None
    page = page_of(list(publishers), number, _LINES_PER_PAGE)
    lines = [
        voice.say("sources-heading", first=page.first, last=page.last, total=page.total),
        *(voice.item(_counted(name, publishers[name], voice)) for name in page.items),
        "",
        voice.say("filter-hint"),
        *(voice.item(words) for words in _filters(example, voice)),
    ]
    choose = InlineKeyboardButton(voice.say("button-choose-sources"), callback_data=CHOOSING)
    rows = [page_buttons(page, lambda number: _data(LIST, number)), [choose]]
    return escaped("\n".join(lines)), keyboard(rows)


def choice_message(
    publishers: Mapping[str, int],
    chosen: Collection[str] | None,
    number: int,
    back: InlineKeyboardButton,
    voice: Voice,
) -> Rendered:
    """Return a page of buttons to choose which publishers are quoted in a chat; None for all."""
    page = page_of(list(publishers), number, _BUTTONS_PER_PAGE)
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
        page_buttons(page, lambda number: _data(CHOOSE, number)),
        [back],
    ]
    return voice.say("choose-sources"), keyboard(rows)


def _filters(example: FilterExample, voice: Voice) -> Sequence[str]:
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


def _data(action: str, page: int, key: str = "") -> str:
    return f"{SOURCES_DATA}{action}:{page}:{key}"


def _mark(is_chosen: bool) -> str:
    return _CHOSEN_MARK if is_chosen else ""
