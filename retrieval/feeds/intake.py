"""Add the new entries of one feed to the library."""

from dataclasses import dataclass, field
from threading import Event

from retrieval.article import Article
from retrieval.errors import FetchError, SourceError
from retrieval.feeds.articles import entry_article
from retrieval.feeds.feed import Feed
from retrieval.feeds.news import KnownEntry, NewEntry, by_key, new_entries
from retrieval.feeds.store import FeedStore, Subscription
from retrieval.library import Added, Library
from retrieval.sources.web.fetching import Fetcher
from retrieval.sources.web.reading import read_fetched

_MAX_ENTRIES = 100  # of one feed at once: with a pause between pages, a minute or two
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
    """Adds the articles of one feed that has just been read; to be used once."""

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
        self._added = Added()
        self._refused: list[SourceError] = []
        self._unwritten: list[tuple[NewEntry, Article]] = []
        self._unwritten_failures: list[tuple[str, KnownEntry]] = []
        self._is_retry_needed = False

    def add_new(self, stop: Event) -> tuple[Refreshed, bool]:
        """Add new entries until `stop` is set; also return whether nothing is left to do."""
        entries = by_key(self._feed.entries)
        known = self._store.known_entries(self._subscription.id, list(entries))
        new = new_entries(entries, known)
        tried = 0
        for entry in new[:_MAX_ENTRIES]:
            if stop.is_set():
                break
            self._read(entry)
            tried += 1
            if len(self._unwritten) == _BATCH:
                self._write()
        self._write()
        remaining = len(new) - tried
        refreshed = Refreshed(
            self._subscription,
            self._added,
            tuple(self._refused),
            remaining,
            self._feed.passed_over,
        )
        return refreshed, not remaining and not self._is_retry_needed

    def _read(self, new: NewEntry) -> None:
        try:
            article = entry_article(
                new.entry,
                self._feed.publisher,
                lambda url: read_fetched(self._fetcher, self._fetcher.fetch(url)),
            )
        except SourceError as error:
            self._refused.append(SourceError(error.reason, new.entry.url or new.entry.title))
            known = new.done()
            if isinstance(error, FetchError) and error.temporary:
                known = new.failed()
                self._is_retry_needed |= not known.digest
            self._unwritten_failures.append((new.key, known))
        else:
            self._unwritten.append((new, article))

    def _write(self) -> None:
        """Store the articles that were read, and only then that their entries are known."""
        added = self._library.add_all(article for _, article in self._unwritten)
        done = ((new.key, new.done()) for new, _ in self._unwritten)
        self._store.save_entries(self._subscription.id, [*self._unwritten_failures, *done])
        self._refused += map(SourceError, added.refused)
        self._added = Added(
            self._added.new + added.new,
            self._added.changed + added.changed,
            self._added.unchanged + added.unchanged,
        )
        self._unwritten, self._unwritten_failures = [], []
