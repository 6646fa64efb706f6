"""Following feeds while someone watches: subscribe, refresh, and say what came of it."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from threading import Event

from bot import terminal
from bot.summary import Summary
from retrieval.errors import SourceError
from retrieval.feeds.intake import Refreshed
from retrieval.feeds.opml import read_opml
from retrieval.feeds.store import Subscription
from retrieval.feeds.subscriptions import Feeds
from retrieval.sources.web.fetching import Fetched

_LARGEST = 10_000_000  # bytes of a list of feeds


def follow(feeds: Feeds, sources: Mapping[str, Fetched | None], summary: Summary) -> None:
    """Subscribe to the feeds in lists, of sites, and to those that were fetched already."""
    for source, fetched in sources.items():
        try:
            if fetched:
                count(source, feeds.subscribe_to(fetched), summary)
            elif source.lower().endswith(".opml"):
                listed = [feeds.follow(address) for address in listed_feeds(Path(source))]
                refresh(feeds, listed, summary, source)
            else:
                count(source, feeds.subscribe(source), summary)
        except SourceError as error:
            summary.refuse(source, SourceError(error.reason, source))


def refresh(
    feeds: Feeds,
    subscriptions: Iterable[Subscription],
    summary: Summary,
    source: str | None = None,
) -> None:
    """Refresh feeds and count what they bring, each for itself or all for one source."""
    for refreshed in feeds.refresh(subscriptions, Event()):
        count(source or refreshed.subscription.address, refreshed, summary)


def count(source: str, refreshed: Refreshed, summary: Summary) -> None:
    """Count what a feed brought, and say on standard error what there is to say of it."""
    subscription = refreshed.subscription
    if refreshed.problem:
        ended = " It is not asked any more." if subscription.ended else ""
        summary.refuse(source, SourceError(f"{refreshed.problem}{ended}", subscription.address))
        return
    summary.count_feed(source, refreshed.added, len(refreshed.refused))
    for reason in refreshed.refused:
        terminal.complain(reason)
    if refreshed.left:
        left = f"{refreshed.left:,} entries are left for the next refresh."
        terminal.note(f"{subscription.title}: {left}")
    if refreshed.passed_over:
        older = f"{refreshed.passed_over:,} older entries are passed over."
        terminal.note(f"{subscription.title}: {older}")


def listed_feeds(path: Path) -> list[str]:
    """Give the addresses in a file with a list of feeds; SourceError where it is none."""
    try:
        with path.open("rb") as file:
            content = file.read(_LARGEST + 1)
    except OSError as error:
        raise SourceError(f"{error.strerror or error}.") from error
    if len(content) > _LARGEST:
        raise SourceError(f"it is larger than {_LARGEST // 1_000_000} MB.")
    return read_opml(content)
