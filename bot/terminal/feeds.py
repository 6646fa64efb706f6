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
from bot.texts.feed_states import feed_state
from retrieval import SourceError
from retrieval.feeds import Feeds, Refreshed, Subscription, write_opml


def show(subscriptions: Sequence[Subscription]) -> None:
    """Print feeds with their ids and states, one a line."""
    if not subscriptions:
        console.say("No feed is followed yet: add one with verbatim add ADDRESS.")
        return
    table = Table(box=None, pad_edge=False, show_header=False)
    for style in ("dim", "", "dim", "dim"):
        table.add_column(style=style, justify="left", overflow="fold")
    voice = Voice()
    for feed in subscriptions:
        texts = (feed.title, feed.address, feed_state(feed, voice, _iso))
        table.add_row(str(feed.id), *(escape(console.safe(text)) for text in texts))
    console.show_table(table)


def values(subscription: Subscription) -> dict[str, Any]:
    """Return what is known of a feed as values for JSON; moments are in UTC."""
    return {
        "id": subscription.id,
        "title": subscription.title,
        "address": subscription.address,
        "site": subscription.site,
        "checked": _iso_or_none(subscription.checked),
        "succeeded": _iso_or_none(subscription.succeeded),
        "next": None if subscription.ended else _iso(subscription.due),
        "failures": subscription.failures,
        "problem": subscription.problem,
        "ended": subscription.ended,
    }


def as_opml(subscriptions: Iterable[Subscription]) -> str:
    """Return the feeds as a list for other programs, in OPML."""
    return write_opml((feed.title, feed.address, feed.site) for feed in subscriptions)


def refresh(feeds: Feeds, subscriptions: Sequence[Subscription]) -> Summary:
    """Refresh feeds and count what they bring."""
    sources = {feed.id: feed.address for feed in subscriptions}  # which may change meanwhile
    summary = Summary(list(sources.values()))
    progress = Progress(total=len(subscriptions))
    with progress_bar("Refreshing") as show_progress:
        show_progress(progress)
        for refreshed in feeds.refresh(subscriptions, Event()):
            count(sources[refreshed.subscription.id], refreshed, summary)
            progress = replace(progress.after_feed(refreshed), read=progress.read + 1)
            show_progress(progress)
    return summary


def count(source: str, refreshed: Refreshed, summary: Summary) -> None:
    """Count what a feed has brought, and print what there is to note about it."""
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


def _iso_or_none(unix: float | None) -> str | None:
    return None if unix is None else _iso(unix)


def _iso(unix: float) -> str:
    return datetime.fromtimestamp(unix, UTC).isoformat(timespec="minutes")
