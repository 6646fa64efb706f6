"""Following feeds while someone watches: subscribe, refresh, and say what came of it."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from threading import Event

from bot import terminal
from retrieval.errors import SourceError
from retrieval.feeds.intake import Refreshed
from retrieval.feeds.opml import read_opml
from retrieval.feeds.store import Subscription
from retrieval.feeds.subscriptions import Feeds
from retrieval.library import Added
from retrieval.sources.web.fetching import Fetched

_LARGEST = 10_000_000  # bytes of a list of feeds


@dataclass(slots=True)
class Tally:
    """What feeds have brought so far: their articles, and what of them was passed over."""

    new: int = 0
    changed: int = 0
    unchanged: int = 0
    feeds: int = 0
    passed: int = 0
    failed: int = 0

    def count(self, refreshed: Refreshed) -> None:
        """Add a feed, and say on standard error what there is to say of it."""
        title = refreshed.subscription.title
        if refreshed.problem:
            self.failed += 1
            ended = " It is not asked any more." if refreshed.subscription.ended else ""
            terminal.complain(f"{refreshed.subscription.address}: {refreshed.problem}{ended}")
            return
        added = refreshed.added
        self.feeds += 1
        self.new += added.new
        self.changed += added.changed
        self.unchanged += added.unchanged
        self.passed += len(refreshed.refused)
        for reason in refreshed.refused:
            terminal.complain(reason)
        if refreshed.left:
            terminal.note(f"{title}: {refreshed.left:,} entries are left for the next refresh.")
        if refreshed.passed_over:
            terminal.note(f"{title}: {refreshed.passed_over:,} older entries are passed over.")

    def plus(self, added: Added) -> Added:
        """Give these articles together with others."""
        return Added(
            added.new + self.new,
            added.changed + self.changed,
            added.unchanged + self.unchanged,
            added.refused,
        )

    def __str__(self) -> str:
        feeds = f"{self.feeds} feed{'' if self.feeds == 1 else 's'}"
        entries = "entry" if self.passed == 1 else "entries"
        return f"{feeds}, {self.passed} {entries} passed over" if self.passed else feeds


def follow(
    feeds: Feeds, *, lists: Iterable[str], sites: Iterable[str], found: Iterable[Fetched]
) -> Tally:
    """Subscribe to the feeds of lists, to those of sites, and to those that were fetched."""
    tally = Tally()
    for name in lists:
        with _failing(tally, name):
            refresh(feeds, [feeds.follow(address) for address in listed_feeds(Path(name))], tally)
    for site in sites:
        with _failing(tally, site):
            tally.count(feeds.subscribe(site))
    for fetched in found:
        with _failing(tally, fetched.url):
            tally.count(feeds.subscribe_to(fetched))
    return tally


@contextmanager
def _failing(tally: Tally, name: str) -> Iterator[None]:
    """Count a source that has no feed, and say why."""
    try:
        yield
    except SourceError as error:
        tally.failed += 1
        terminal.complain(f"{name}: {error}")


def refresh(feeds: Feeds, subscriptions: Iterable[Subscription], tally: Tally) -> None:
    """Refresh feeds and count what they bring."""
    for refreshed in feeds.refresh(subscriptions, Event()):
        tally.count(refreshed)


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
