"""Followed feeds in the terminal: listed, and refreshed with a progress bar."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from threading import Event
from typing import Any

from rich.markup import escape
from rich.table import Table

from bot.services.intake import Progress
from bot.terminal import console
from bot.terminal.progress import progress_bar
from bot.terminal.summary import Summary
from bot.texts import Voice
from bot.texts.feed_states import state
from retrieval import SourceError
from retrieval.feeds import Feeds, Refreshed, Subscription, write_opml


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
        console.say("No feed is followed yet: add one with verbatim add ADDRESS.")
        return
    table = Table(box=None, pad_edge=False, show_header=False)
    for style in ("dim", "", "dim", "dim"):
        table.add_column(style=style, justify="left", overflow="fold")
    voice = Voice()
    for one in subscriptions:
        shown = (one.title, one.address, state(one, voice, _moment))
        table.add_row(str(one.id), *(escape(console.safe(text)) for text in shown))
    console.show_table(table)


def _moment_or_none(seconds: float | None) -> str | None:
    return None if seconds is None else _moment(seconds)


def _moment(seconds: float) -> str:
    return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="minutes")


def refresh(feeds: Feeds, subscriptions: Sequence[Subscription]) -> Summary:
    """Refresh feeds and count what they bring."""
    sources = {one.id: one.address for one in subscriptions}  # they may move meanwhile
    summary = Summary(list(sources.values()))
    now = Progress(total=len(subscriptions))
    with progress_bar("Refreshing") as show:
        show(now)
        for refreshed in feeds.refresh(subscriptions, Event()):
            count(sources[refreshed.subscription.id], refreshed, summary)
            now = replace(now.after_feed(refreshed), read=now.read + 1)
            show(now)
    return summary


def count(source: str, refreshed: Refreshed, summary: Summary) -> None:
    """Count what a feed brought, and say on standard error what there is to say of it."""
    subscription = refreshed.subscription
    if refreshed.problem:
        ended = " It is not asked any more." if subscription.ended else ""
        summary.refuse(source, SourceError(f"{refreshed.problem}{ended}", subscription.address))
        return
    summary.count_feed(source, refreshed.added, len(refreshed.refused))
    for error in refreshed.refused:
        console.complain(str(error))
    if refreshed.remaining:
        left = f"{refreshed.remaining:,} entries are left for the next refresh."
        console.note(f"{subscription.title}: {left}")
    if refreshed.passed_over:
        older = f"{refreshed.passed_over:,} older entries are passed over."
        console.note(f"{subscription.title}: {older}")
