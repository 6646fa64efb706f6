"""The feeds that are followed, as a list for people and for programs."""

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any

from rich.markup import escape
from rich.table import Table

from bot import terminal
from bot.feed_states import state
from bot.texts import Voice
from retrieval.feeds.opml import write_opml
from retrieval.feeds.store import Subscription


def as_opml(subscriptions: Iterable[Subscription]) -> str:
    """Give the feeds as a list for other programs."""
    return write_opml((one.title, one.address, one.site) for one in subscriptions)


def values(subscription: Subscription) -> dict[str, Any]:
    """Give what is known of a feed as JSON has it; moments are in UTC."""
    return {
        "id": subscription.id,
        "title": subscription.title,
        "address": subscription.address,
        "site": subscription.site,
        "checked": _moment_or_none(subscription.checked),
        "succeeded": _moment_or_none(subscription.succeeded),
        "next": None if subscription.ended else _moment(subscription.due),
        "failures": subscription.failures,
        "problem": subscription.problem,
        "ended": subscription.ended,
    }


def show(subscriptions: list[Subscription]) -> None:
    """List feeds with their ids and how they are, one a line."""
    if not subscriptions:
        terminal.say("No feed is followed yet: add one with verbatim add ADDRESS.")
        return
    table = Table(box=None, pad_edge=False, show_header=False)
    for style in ("dim", "", "dim", "dim"):
        table.add_column(style=style, justify="left", overflow="fold")
    voice = Voice()
    for one in subscriptions:
        shown = (one.title, one.address, state(one, voice, _moment))
        table.add_row(str(one.id), *(escape(terminal.safe(text)) for text in shown))
    terminal.show_table(table)


def _moment_or_none(seconds: float | None) -> str | None:
    return None if seconds is None else _moment(seconds)


def _moment(seconds: float) -> str:
    return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="minutes")
