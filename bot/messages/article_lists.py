"""Lists of articles and of their publishers, as messages with buttons. Pure.

The articles on a page are numbered from 1, for operators by the numbers that /remove takes, and
a button for each number opens the article.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Self

from telegram import InlineKeyboardButton

from bot.messages.html import escaped, first_fitting, linked_or_bold
from bot.messages.keyboards import (
    Rendered,
    key_of,
    keyboard,
    one_line,
    page_buttons,
    page_of,
)
from bot.messages.quotes import tagged_byline
from bot.texts import Voice
from bot.texts.attribution import label
from retrieval import Article, Page, address_of

PAGE_SIZE = 8  # as many number buttons as a phone shows in a row
_MAX_NARROW = (
    3  # digits of a button that fits into a row of PAGE_SIZE; of longer ones half as many
)
_PUBLISHERS_PER_PAGE = 8  # each with a row of its own

_ALL, _LATEST, _PUBLISHER, _SEARCH = "", "l", "p", "s"
# [0-9] and not \d, which has the digits of other scripts, too.
_POSITION = r"(?P<offset>[0-9]{1,9})(?::(?P<which>l|p[0-9a-f]{12}|s[A-Za-z0-9_-]{12}))?"
LIST_DATA = rf"^articles:{_POSITION}$"
PUBLISHERS_DATA = r"^publishers:(?P<number>[0-9]{1,6})$"
ARTICLE_DATA = rf"^article:(?P<article>[0-9]{{1,10}})(?:\.(?P<question>[1-9]))?:{_POSITION}$"


@dataclass(frozen=True, slots=True)
class ListPosition:
    """Where a reader is in which list: all articles, a publisher's, a search's or the latest."""

    offset: int = 0
    which: str = _ALL

    @classmethod
    def of_publisher(cls, name: str) -> Self:
        """Return the beginning of a publisher's list."""
        return cls(which=f"{_PUBLISHER}{key_of(name)}")

    @classmethod
    def of_search(cls, memory_id: str) -> Self:
        """Return the beginning of a search's list; its words are remembered under the id."""
        return cls(which=f"{_SEARCH}{memory_id}")

    @property
    def is_latest(self) -> bool:
        """Whether it is the list of the latest articles."""
        return self.which == _LATEST

    @property
    def publisher_key(self) -> str | None:
        """The key of the publisher whose list it is; None for another list."""
        return self.which[1:] if self.which.startswith(_PUBLISHER) else None

    @property
    def memory_id(self) -> str | None:
        """The id under which the words of the search are remembered; None for another list."""
        return self.which[1:] if self.which.startswith(_SEARCH) else None

    def __str__(self) -> str:
        """Return the position as it is written in a button's data."""
        return f"{self.offset}:{self.which}" if self.which else f"{self.offset}"


def parse_position(match: Mapping[str, str | None]) -> ListPosition:
    """Return the position that a button's data names."""
    return ListPosition(int(match["offset"] or 0), match["which"] or _ALL)


def list_data(position: ListPosition) -> str:
    """Return the data of a button that leads to a position in a list."""
    return f"articles:{position}"


def article_data(article_id: int, position: ListPosition, question: int | None = None) -> str:
    """Return the data of a button that opens an article, or the answer to a question on its page.

    The article's page leads back to the position in the list.
    """
    suffix = f".{question}" if question else ""
    return f"article:{article_id}{suffix}:{position}"


@dataclass(frozen=True, slots=True)
class ArticleListPage:
    """A page of all articles, of a publisher's, or of those with some words in their titles.

    `is_limited` means that the chat's own choice of sources leaves articles out, `has_publishers`
    that there are several publishers to choose from, `for_operator` that an operator reads it.
    """

    page: Page
    position: ListPosition
    publisher: str | None = None
    words: str | None = None
    is_limited: bool = False
    has_publishers: bool = False
    for_operator: bool = False

    def message(self, voice: Voice) -> Rendered:
        """Return the page as a message, or that there are no such articles."""
        limits = [voice.say("chosen-sources-only")] if self.is_limited else []
        if not self.page.articles:
            message = "\n\n".join([escaped(self._nothing(voice)), *limits])
            return message, keyboard([self._other_lists(voice)]) if self.words else None
        position = replace(self.position, offset=self.page.offset)
        above = "\n".join([escaped(self._heading(voice)), *limits])
        is_first_of_all = not (self.publisher or self.words or position.offset)
        hints = [voice.say("titles-hint")] if is_first_of_all and self._remaining else []
        hints += [voice.say("remove-hint")] if self.for_operator else []
        articles = self.page.articles
        buttons = [
            *_open_buttons(articles, position, for_operator=self.for_operator),
            self._page_buttons(position, voice),
            self._other_lists(voice),
        ]
        return _list_message(above, self._listed(voice), hints), keyboard(buttons)

    @property
    def _remaining(self) -> int:
        """How many articles come after the page."""
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

    def _listed(self, voice: Voice) -> list["_ListItem"]:
        articles = self.page.articles
        if self.publisher:  # the heading names it
            articles = tuple(replace(article, publisher=None) for article in articles)
        else:
            articles = tuple(replace(article, authors=[]) for article in articles)
        numbers = _numbers(articles, for_operator=self.for_operator)
        return [
            _ListItem.of(number, article, voice)
            for number, article in zip(numbers, articles, strict=True)
        ]

    def _page_buttons(self, position: ListPosition, voice: Voice) -> list[InlineKeyboardButton]:
        buttons = []
        if position.offset > 0:
            newer = list_data(replace(position, offset=max(0, position.offset - PAGE_SIZE)))
            buttons.append(InlineKeyboardButton(voice.say("newer"), callback_data=newer))
        if self._remaining > 0:
            older = list_data(replace(position, offset=position.offset + PAGE_SIZE))
            buttons.append(InlineKeyboardButton(voice.say("older"), callback_data=older))
        return buttons

    def _other_lists(self, voice: Voice) -> list[InlineKeyboardButton]:
        buttons = [_all_articles_button(voice)] if self.publisher or self.words else []
        if self.has_publishers:
            label = voice.say("button-publishers")
            buttons.append(InlineKeyboardButton(label, callback_data="publishers:0"))
        return buttons


def latest_message(
    latest: Sequence[tuple[Article, str]], voice: Voice, *, for_operator: bool = False
) -> Rendered:
    """Return the latest articles, each with its opening, "" if that is too long to show."""
    if not latest:
        return voice.say("no-articles"), None
    position = ListPosition(which=_LATEST)
    articles = [article for article, _ in latest]
    listed = [
        _ListItem.of(number, article, voice, opening)
        for number, (article, opening) in zip(
            _numbers(articles, for_operator=for_operator), latest, strict=True
        )
    ]
    hints = [voice.say("remove-hint")] if for_operator else []
    message = _list_message(voice.say("latest-heading"), listed, hints)
    opens = _open_buttons(articles, position, for_operator=for_operator)
    return message, keyboard([*opens, [_all_articles_button(voice)]])


def publishers_message(publishers: Mapping[str, int], number: int, voice: Voice) -> Rendered:
    """Return a page of buttons that lead to the publishers' articles."""
    page = page_of(list(publishers), number, _PUBLISHERS_PER_PAGE)
    rows = [
        [
            InlineKeyboardButton(
                voice.beside([one_line(name), str(publishers[name])]),
                callback_data=list_data(ListPosition.of_publisher(name)),
            )
        ]
        for name in page.items
    ]
    rows += [page_buttons(page, "publishers:{}".format), [_all_articles_button(voice)]]
    return voice.say("choose-publisher"), keyboard(rows)


def _numbers(articles: Sequence[Article], *, for_operator: bool) -> list[int]:
    """Return the numbers of listed articles: their ids for operators, else their places."""
    if for_operator:
        return [article.id or 0 for article in articles]
    return list(range(1, len(articles) + 1))


def _open_buttons(
    articles: Sequence[Article], position: ListPosition, *, for_operator: bool
) -> list[list[InlineKeyboardButton]]:
    """Return rows of buttons that open the articles, labelled with their numbers."""
    labels = list(map(str, _numbers(articles, for_operator=for_operator)))
    buttons = [
        InlineKeyboardButton(label, callback_data=article_data(article.id or 0, position))
        for label, article in zip(labels, articles, strict=True)
    ]
    is_narrow = all(len(label) <= _MAX_NARROW for label in labels)
    width = PAGE_SIZE if is_narrow else PAGE_SIZE // 2
    return [buttons[start : start + width] for start in range(0, len(buttons), width)]


def _all_articles_button(voice: Voice) -> InlineKeyboardButton:
    return InlineKeyboardButton(
        voice.say("button-all-articles"), callback_data=list_data(ListPosition())
    )


@dataclass(frozen=True, slots=True)
class _ListItem:
    """An article in a list, in HTML: its number and title, its byline, and its opening."""

    title: str
    byline: str
    opening: str = ""

    @classmethod
    def of(cls, number: int, article: Article, voice: Voice, opening: str = "") -> Self:
        name = linked_or_bold(label(article, voice), address_of(article))
        quoted = f"<blockquote>{escaped(opening)}</blockquote>" if opening else ""
        return cls(voice.item(name, f"{number}."), tagged_byline(article, voice), quoted)

    def __str__(self) -> str:
        return "\n".join(filter(None, [self.title, self.byline, self.opening]))


def _list_message(above: str, listed: Sequence[_ListItem], below: Sequence[str] = ()) -> str:
    """Return a list that fits into a message: without openings, or bylines, if it must."""
    variants = [
        listed,
        [replace(each, opening="") for each in listed],
        [_ListItem(each.title, "") for each in listed],
    ]
    return first_fitting("\n\n".join([above, *map(str, each), *below]) for each in variants)
