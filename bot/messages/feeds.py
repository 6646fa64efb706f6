"""The feeds that are followed, and one of them, as messages with buttons. Pure.

What a feed or its server says of itself is escaped, and cut.
"""

from collections.abc import Sequence

from telegram import InlineKeyboardButton

from bot.messages.html import escaped, from_now
from bot.messages.keyboards import Shown, keyboard, one_line, page_of, turns
from bot.texts import Voice
from bot.texts.feed_states import state
from retrieval.feeds import Refreshed, Subscription

FEEDS_DATA = "feeds:"
LIST, ONE, LOOK, ASK, END = "list", "one", "look", "ask", "end"
FEEDS_PATTERN = (
    rf"^{FEEDS_DATA}(?P<action>{LIST}|{ONE}|{LOOK}|{ASK}|{END})"
    r":(?P<feed>\d{1,10}):(?P<page>\d{1,6})$"
)
_FEEDS = 8  # of a page, each with a row of buttons
_TITLE, _PROBLEM, _ADDRESS = 80, 200, 300  # characters


def feeds_message(feeds: Sequence[Subscription], page: int, voice: Voice) -> Shown:
    """Give a page of the feeds, each with a button that leads to it."""
    if not feeds:
        return voice.say("no-feeds"), None
    shown = page_of(feeds, page, _FEEDS)
    first, last = shown.first, shown.last
    lines = [
        voice.say("feeds-heading", first=first, last=last, total=shown.total),
        *(voice.item(voice.beside([_title(feed), _state(feed, voice)])) for feed in shown.items),
    ]
    rows = [[_button(one_line(feed.title), ONE, feed.id, shown.number)] for feed in shown.items]
    return "\n".join(lines), keyboard([*rows, turns(shown, lambda number: _data(LIST, 0, number))])


def feed_message(
    feed: Subscription, page: int, voice: Voice, refreshed: Refreshed | None = None
) -> Shown:
    """Show one feed, of that page, and what can be done; where it was refreshed, with what."""
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


def looking_message(feed: Subscription, page: int, voice: Voice) -> Shown:
    """Say that a feed is being looked at."""
    return f"{_title(feed)}\n{voice.say('feed-looking')}", keyboard([[_back(page, voice)]])


def end_message(feed: Subscription, page: int, voice: Voice) -> Shown:
    """Ask whether a feed is to be followed no more."""
    lines = [*_described(feed, voice), "", voice.say("feed-end-question")]
    choice = [
        _button(voice.say("button-end-it"), END, feed.id, page),
        _button(voice.say("button-no"), ONE, feed.id, page),
    ]
    return "\n".join(lines), keyboard([choice])


def _described(feed: Subscription, voice: Voice) -> list[str]:
    address = escaped(one_line(feed.address, _ADDRESS))
    return [_title(feed), address, _state(feed, voice)]


def _title(feed: Subscription) -> str:
    return f"<b>{escaped(one_line(feed.title, _TITLE))}</b>"


def _state(feed: Subscription, voice: Voice) -> str:
    return state(
        feed,
        voice,
        from_now,
        lambda problem: escaped(one_line(problem, _PROBLEM)),
    )


def _back(page: int, voice: Voice) -> InlineKeyboardButton:
    return _button(voice.say("back"), LIST, 0, page)


def _button(label: str, action: str, feed_id: int, page: int) -> InlineKeyboardButton:
    return InlineKeyboardButton(label, callback_data=_data(action, feed_id, page))


def _data(action: str, feed_id: int, page: int) -> str:
    return f"{FEEDS_DATA}{action}:{feed_id}:{page}"
