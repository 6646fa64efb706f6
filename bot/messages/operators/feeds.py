"""The feeds that are followed, and one of them, as messages with buttons. Pure.

What a feed or its server says is escaped and cut to a length.
"""

from collections.abc import Sequence

from telegram import InlineKeyboardButton

from bot.messages.html import escaped, relative_time
from bot.messages.keyboards import Rendered, keyboard, one_line, page_buttons, page_of
from bot.texts import Voice
from bot.texts.feed_states import feed_state
from retrieval.feeds import Refreshed, Subscription

FEEDS_DATA = "feeds:"
LIST, ONE, LOOK, ASK, END = "list", "one", "look", "ask", "end"
FEEDS_PATTERN = (
    rf"^{FEEDS_DATA}(?P<action>{LIST}|{ONE}|{LOOK}|{ASK}|{END})"
    r":(?P<feed>\d{1,10}):(?P<page>\d{1,6})$"
)
_FEEDS_PER_PAGE = 8  # each with a row of its own
_TITLE_LENGTH, _PROBLEM_LENGTH, _ADDRESS_LENGTH = 80, 200, 300  # characters


def feeds_message(feeds: Sequence[Subscription], number: int, voice: Voice) -> Rendered:
    """Return a page of the feeds, with a button for each."""
    if not feeds:
        return voice.say("no-feeds"), None
    page = page_of(feeds, number, _FEEDS_PER_PAGE)
    lines = [
        voice.say("feeds-heading", first=page.first, last=page.last, total=page.total),
        *(voice.item(voice.beside([_title(feed), _state(feed, voice)])) for feed in page.items),
    ]
    rows = [[_button(one_line(feed.title), ONE, feed.id, page.number)] for feed in page.items]
    rows.append(page_buttons(page, lambda number: _data(LIST, 0, number)))
    return "\n".join(lines), keyboard(rows)


def feed_message(
    feed: Subscription, page: int, voice: Voice, refreshed: Refreshed | None = None
) -> Rendered:
    """Return a feed on that page, what a refresh has brought, and the buttons for it."""
    lines = _described(feed, voice)
    if refreshed and not refreshed.problem:
        added = refreshed.added
        lines.append(voice.say("feed-brought", new=added.new, changed=added.changed))
    if refreshed and refreshed.remaining:
        lines.append(voice.say("feed-left", count=refreshed.remaining))
    act = [
        _button(voice.say("button-look"), LOOK, feed.id, page),
        _button(voice.say("button-end"), ASK, feed.id, page),
    ]
    return "\n".join(lines), keyboard([act, [_back(page, voice)]])


def looking_message(feed: Subscription, page: int, voice: Voice) -> Rendered:
    """Return that a feed is being refreshed."""
    return f"{_title(feed)}\n{voice.say('feed-looking')}", keyboard([[_back(page, voice)]])


def end_message(feed: Subscription, page: int, voice: Voice) -> Rendered:
    """Return the question whether to stop following a feed."""
    lines = [*_described(feed, voice), "", voice.say("feed-end-question")]
    choice = [
        _button(voice.say("button-end-it"), END, feed.id, page),
        _button(voice.say("button-no"), ONE, feed.id, page),
    ]
    return "\n".join(lines), keyboard([choice])


def _described(feed: Subscription, voice: Voice) -> list[str]:
    address = escaped(one_line(feed.address, _ADDRESS_LENGTH))
    return [_title(feed), address, _state(feed, voice)]


def _title(feed: Subscription) -> str:
    return f"<b>{escaped(one_line(feed.title, _TITLE_LENGTH))}</b>"


def _state(feed: Subscription, voice: Voice) -> str:
    return feed_state(feed, voice, relative_time, _escaped_problem)


def _escaped_problem(problem: str) -> str:
    return escaped(one_line(problem, _PROBLEM_LENGTH))


def _back(page: int, voice: Voice) -> InlineKeyboardButton:
    return _button(voice.say("back"), LIST, 0, page)


def _button(label: str, action: str, feed_id: int, page: int) -> InlineKeyboardButton:
    return InlineKeyboardButton(label, callback_data=_data(action, feed_id, page))


def _data(action: str, feed_id: int, page: int) -> str:
    return f"{FEEDS_DATA}{action}:{feed_id}:{page}"
