"""Refreshing feeds while someone watches, and saying what came of it."""

from collections.abc import Iterable
from threading import Event

from bot import terminal
from bot.summary import Summary
from retrieval.errors import SourceError
from retrieval.feeds.intake import Refreshed
from retrieval.feeds.store import Subscription
from retrieval.feeds.subscriptions import Feeds


def refresh(feeds: Feeds, subscriptions: Iterable[Subscription], summary: Summary) -> None:
    """Refresh feeds and count what they bring."""
    for refreshed in feeds.refresh(subscriptions, Event()):
        count(refreshed.subscription.address, refreshed, summary)


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
