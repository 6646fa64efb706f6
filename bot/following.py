"""Refreshing feeds while someone watches, and saying what came of it."""

from collections.abc import Sequence
from dataclasses import replace
from threading import Event

from bot import terminal
from bot.intake import Progress
from bot.progress_bar import progress_bar
from bot.summary import Summary
from retrieval.errors import SourceError
from retrieval.feeds.intake import Refreshed
from retrieval.feeds.store import Subscription
from retrieval.feeds.subscriptions import Feeds


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
        terminal.complain(str(error))
    if refreshed.left:
        left = f"{refreshed.left:,} entries are left for the next refresh."
        terminal.note(f"{subscription.title}: {left}")
    if refreshed.passed_over:
        older = f"{refreshed.passed_over:,} older entries are passed over."
        terminal.note(f"{subscription.title}: {older}")
