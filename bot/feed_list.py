"""The feeds that are followed, as a list for people and for programs."""

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any

from rich.markup import escape
from rich.table import Table

from bot import terminal
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
        "checked": _moment(subscription.checked),
        "succeeded": _moment(subscription.succeeded),
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
    for one in subscriptions:
        shown = (one.title, one.address, _state(one))
        table.add_row(str(one.id), *(escape(terminal.safe(text)) for text in shown))
    terminal.show_table(table)


def _state(subscription: Subscription) -> str:
    if subscription.ended:
        return f"ended: {subscription.problem}"
    if subscription.failures:
        times = "once" if subscription.failures == 1 else f"{subscription.failures} times"
        next_time = _moment(subscription.due)
        return f"failed {times}: {subscription.problem} Next try {next_time}"
    checked = _moment(subscription.checked)
    return f"checked {checked}" if checked else "not checked yet"


def _moment(seconds: float | None) -> str | None:
    if seconds is None:
        return None
    return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="minutes")
