"""Lists of articles and of their publishers → messages, and the buttons that lead on. Pure.

The entries are numbered from 1 on each page, and a button for each number opens the article.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Self

from telegram import InlineKeyboardButton
from telegram.constants import MessageLimit

from bot.messages.html import escaped, length, linked
from bot.messages.keyboards import Shown, key_of, keyboard, one_line, page_of, turns
from bot.messages.quotes import marked_byline
from bot.texts import Voice
from bot.texts.attribution import label
from retrieval import Article, Page, address_of

PAGE_SIZE = 8  # as many number buttons as a phone shows in a row
_PUBLISHERS = 8  # buttons of a page, each in a row of its own

_ALL, _LATEST, _PUBLISHER, _SEARCH = "", "l", "p", "s"
# [0-9] and not \d: those of other scripts are no numbers of ours.
_PLACE = r"(?P<offset>[0-9]{1,9})(?::(?P<which>l|p[0-9a-f]{12}|s[A-Za-z0-9_-]{12}))?"
LIST_DATA = rf"^articles:{_PLACE}$"
PUBLISHERS_DATA = r"^publishers:(?P<number>[0-9]{1,6})$"
ARTICLE_DATA = rf"^article:(?P<article>[0-9]{{1,10}})(?:\.(?P<question>[1-9]))?:{_PLACE}$"


@dataclass(frozen=True, slots=True)
class ListPosition:
    """Where a reader is in which list: in all articles, a publisher's, a search's, the latest."""

    offset: int = 0
    which: str = _ALL

    @classmethod
    def of_publisher(cls, name: str) -> Self:
        """Give the beginning of a publisher's list."""
        return cls(which=f"{_PUBLISHER}{key_of(name)}")

    @classmethod
    def of_search(cls, memory_id: str) -> Self:
        """Give the beginning of what was found; the words are remembered under the id."""
        return cls(which=f"{_SEARCH}{memory_id}")

    @property
    def is_latest(self) -> bool:
        """Whether it is in the latest articles."""
        return self.which == _LATEST

    @property
    def publisher_key(self) -> str | None:
        """The key of the publisher whose list it is in."""
        return self.which[1:] if self.which.startswith(_PUBLISHER) else None

    @property
    def memory_id(self) -> str | None:
        """The id of the memory of the words that were looked for."""
        return self.which[1:] if self.which.startswith(_SEARCH) else None

    def __str__(self) -> str:
        return f"{self.offset}:{self.which}" if self.which else f"{self.offset}"


def place_of(match: Mapping[str, str | None]) -> ListPosition:
    """Read a place as its button has it."""
    return ListPosition(int(match["offset"] or 0), match["which"] or _ALL)


def list_data(place: ListPosition) -> str:
    """Give the data of a button that leads to a place in a list."""
    return f"articles:{place}"


def article_data(article_id: int, place: ListPosition, question: int | None = None) -> str:
    """Give the data of a button that opens an article, or the answer to a question on it."""
    asked = f".{question}" if question else ""
    return f"article:{article_id}{asked}:{place}"


def numbers(datas: Sequence[str]) -> list[InlineKeyboardButton]:
    """Give a button for each of the numbers from 1."""
    return [
        InlineKeyboardButton(str(number), callback_data=data)
        for number, data in enumerate(datas, 1)
    ]


@dataclass(frozen=True, slots=True)
class Listing:
    """A page of a list: of all, of a publisher's articles, or of titles with some words.

    `is_limited` says that a chat's own choice of sources leaves articles out; `has_publishers`
    that there are several to choose from.
    """

    page: Page
    place: ListPosition
    publisher: str | None = None
    words: str | None = None
    is_limited: bool = False
    has_publishers: bool = False

    def message(self, voice: Voice) -> Shown:
        """Show it."""
        limits = [voice.say("chosen-sources-only")] if self.is_limited else []
        if not self.page.articles:
            told = "\n\n".join([escaped(self._nothing(voice)), *limits])
            return told, keyboard([self._others(voice)]) if self.words else None
        place = replace(self.place, offset=self.page.offset)
        above = "\n".join([escaped(self._heading(voice)), *limits])
        is_first_of_all = not (self.publisher or self.words or place.offset)
        hint = [voice.say("titles-hint")] if is_first_of_all and self._behind else []
        opens = [article_data(article.id or 0, place) for article in self.page.articles]
        buttons = [numbers(opens), self._turns(place, voice), self._others(voice)]
        return _fitting(above, self._entries(voice), hint), keyboard(buttons)

    @property
    def _behind(self) -> int:
        """How many articles come behind the page."""
        return self.page.total - self.page.offset - len(self.page.articles)

    def _nothing(self, voice: Voice) -> str:
        if self.words:
            return voice.say("no-titles", words=one_line(self.words))
        return voice.say("no-articles")

    def _heading(self, voice: Voice) -> str:
        first, total = self.page.offset + 1, self.page.total
        last = first + len(self.page.articles) - 1
        if self.words:
            words = one_line(self.words)
            return voice.say("titles-heading", words=words, first=first, last=last, total=total)
        if self.publisher:
            publisher = one_line(self.publisher)
            return voice.say(
                "publisher-heading", publisher=publisher, first=first, last=last, total=total
            )
        return voice.say("articles-heading", first=first, last=last, total=total)

    def _entries(self, voice: Voice) -> list["_Entry"]:
        shown = self.page.articles
        if self.publisher:  # it is named above
            shown = tuple(replace(article, publisher=None) for article in shown)
        else:
            shown = tuple(replace(article, authors=[]) for article in shown)
        return [_Entry.of(number, article, voice) for number, article in enumerate(shown, 1)]

    def _turns(self, place: ListPosition, voice: Voice) -> list[InlineKeyboardButton]:
        turns = []
        if place.offset > 0:
            newer = replace(place, offset=max(0, place.offset - PAGE_SIZE))
            turns.append(InlineKeyboardButton(voice.say("newer"), callback_data=list_data(newer)))
        if self._behind > 0:
            older = replace(place, offset=place.offset + PAGE_SIZE)
            turns.append(InlineKeyboardButton(voice.say("older"), callback_data=list_data(older)))
        return turns

    def _others(self, voice: Voice) -> list[InlineKeyboardButton]:
        others = [all_button(voice)] if self.publisher or self.words else []
        if self.has_publishers:
            label = voice.say("button-publishers")
            others.append(InlineKeyboardButton(label, callback_data="publishers:0"))
        return others


def latest_message(latest: Sequence[tuple[Article, str]], voice: Voice) -> Shown:
    """Show the latest articles, each with how it begins, "" where that is too long."""
    if not latest:
        return voice.say("no-articles"), None
    place = ListPosition(which=_LATEST)
    entries = [
        _Entry.of(number, article, voice, opening)
        for number, (article, opening) in enumerate(latest, 1)
    ]
    opens = [article_data(article.id or 0, place) for article, _ in latest]
    message = _fitting(voice.say("latest-heading"), entries)
    return message, keyboard([numbers(opens), [all_button(voice)]])


def publishers_message(publishers: Mapping[str, int], number: int, voice: Voice) -> Shown:
    """Show a page of buttons that lead to the publishers' articles."""
    page = page_of(list(publishers), number, _PUBLISHERS)
    rows = [
        [
            InlineKeyboardButton(
                voice.beside([one_line(name), str(publishers[name])]),
                callback_data=list_data(ListPosition.of_publisher(name)),
            )
        ]
        for name in page.items
    ]
    rows += [turns(page, "publishers:{}".format), [all_button(voice)]]
    return voice.say("choose-publisher"), keyboard(rows)


def all_button(voice: Voice) -> InlineKeyboardButton:
    """Give the button that leads to all articles."""
    return InlineKeyboardButton(
        voice.say("button-all-articles"), callback_data=list_data(ListPosition())
    )


@dataclass(frozen=True, slots=True)
class _Entry:
    """An article in a list, in HTML: its title, what it says of itself, and how it begins."""

    title: str
    byline: str
    opening: str = ""

    @classmethod
    def of(cls, number: int, article: Article, voice: Voice, opening: str = "") -> Self:
        shown = linked(label(article, voice), address_of(article))
        quoted = f"<blockquote>{escaped(opening)}</blockquote>" if opening else ""
        return cls(voice.item(shown, f"{number}."), marked_byline(article, voice), quoted)

    def __str__(self) -> str:
        return "\n".join(filter(None, [self.title, self.byline, self.opening]))


def _fitting(above: str, entries: Sequence[_Entry], below: Sequence[str] = ()) -> str:
    """Put entries together; where they are too long for a message, only what they must have."""
    shorter = [[replace(entry, opening="") for entry in entries]]
    shorter.append([_Entry(entry.title, "") for entry in entries])
    for shown in (entries, *shorter):
        message = "\n\n".join([above, *map(str, shown), *below])
        if length(message) <= MessageLimit.MAX_TEXT_LENGTH:
            break
    return message
