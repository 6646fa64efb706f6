"""The entries of a feed on their way into the library."""

from dataclasses import dataclass, field
from threading import Event

from retrieval.article import Article
from retrieval.errors import FetchError, SourceError
from retrieval.feeds.articles import article_of
from retrieval.feeds.feed import Feed
from retrieval.feeds.news import KnownEntry, NewEntry, keyed, news
from retrieval.feeds.store import FeedStore, Subscription
from retrieval.library import Added, Library
from retrieval.sources.web.fetching import Fetcher
from retrieval.sources.web.reading import read_fetched

_BATCH = 20  # articles in one transaction, so that an interruption loses few


@dataclass(frozen=True, slots=True)
class Refreshed:
    """What a refresh did: articles added, why entries were refused, or why the feed itself was.

    `remaining` counts entries left for the next refresh, `passed_over` older ones never read.
    """

    subscription: Subscription
    added: Added = field(default_factory=Added)
    refused: tuple[SourceError, ...] = ()
    remaining: int = 0
    passed_over: int = 0
    problem: str | None = None


class EntryIntake:
    """Adds the articles of one feed as it was read just now."""

    def __init__(
        self,
        library: Library,
        store: FeedStore,
        fetcher: Fetcher,
        subscription: Subscription,
        feed: Feed,
    ) -> None:
        self._library = library
        self._store = store
        self._fetcher = fetcher
        self._subscription = subscription
        self._feed = feed
        self._counts = Added()
        self._refused: list[SourceError] = []
        self._read: list[tuple[NewEntry, Article]] = []
        self._failed: list[tuple[str, KnownEntry]] = []
        self._again = False

    def take(self, most: int, stop: Event) -> tuple[Refreshed, bool]:
        """Add what is new, and say whether nothing of the feed is left to do."""
        entries = keyed(self._feed.entries)
        coming = news(entries, self._store.known(self._subscription.id, list(entries)))
        taken = 0
        for one in coming[:most]:
            if stop.is_set():
                break
            self._take(one)
            taken += 1
            if len(self._read) == _BATCH:
                self._write()
        self._write()
        left = len(coming) - taken
        done = Refreshed(
            self._subscription,
            self._counts,
            tuple(self._refused),
            left,
            self._feed.passed_over,
        )
        return done, not left and not self._again

    def _take(self, one: NewEntry) -> None:
        try:
            article = article_of(
                one.entry,
                self._feed.publisher,
                lambda url: read_fetched(self._fetcher, self._fetcher.fetch(url)),
            )
        except SourceError as error:
            self._refused.append(SourceError(error.reason, one.entry.url or one.entry.title))
            known = one.known
            if isinstance(error, FetchError) and error.temporary:
                known = one.failed()
                self._again = self._again or known.digest != one.known.digest
            self._failed.append((one.key, known))
        else:
            self._read.append((one, article))

    def _write(self) -> None:
        """Add what was read, and only then note that it is known."""
        added = self._library.add_all(article for _, article in self._read)
        noted = [*self._failed, *((one.key, one.known) for one, _ in self._read)]
        self._store.note(self._subscription.id, noted)
        self._refused += map(SourceError, added.refused)
        self._counts = Added(
            self._counts.new + added.new,
            self._counts.changed + added.changed,
            self._counts.unchanged + added.unchanged,
        )
        self._read, self._failed = [], []
