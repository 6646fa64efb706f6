"""Look at feeds when they are due, and add what is new."""

import random
import time
from dataclasses import dataclass, replace
from threading import Event

from retrieval.errors import FetchError, SourceError
from retrieval.feeds.intake import EntryIntake, Refreshed
from retrieval.feeds.parsing import parse_feed
from retrieval.feeds.store import FeedStore, Subscription
from retrieval.library import Library
from retrieval.sources.web.fetched import Fetched, Validators
from retrieval.sources.web.fetching import Fetcher
from retrieval.urls import identity

_OFTENER, _RARER = 0.5, 1.5  # times the interval after a refresh with news, and without
_SHORTEST, _LONGEST = 0.25, 24.0  # times the base: a quarter of an hour and a day for an hour
_JITTER = 0.1  # of the interval, either way


@dataclass(frozen=True, slots=True)
class Pace:
    """How often a feed is looked at: the interval to begin with, and that of now, in seconds."""

    base: float
    interval: float

    def after_success(self, *, news: bool, pause: float) -> "Pace":
        """Adapt to whether there was anything new; `pause` is what feed or server ask for."""
        wanted = self.interval * (_OFTENER if news else _RARER)
        longest = _LONGEST * self.base
        shortest = max(_SHORTEST * self.base, min(pause, longest))
        return Pace(self.base, min(max(wanted, shortest), longest))

    def due(self, now: float, chance: float) -> float:
        """Give the next moment after one of success; `chance` is between -1 and 1."""
        return now + self.interval * (1 + _JITTER * chance)

    def due_after_failures(
        self, failures: int, now: float, chance: float, retry_after: float | None
    ) -> float:
        """Give the next moment after so many failures in a row; later if the server says so."""
        longest = _LONGEST * self.base
        # From the base, for a feed that is asked once a day has no reason to wait for a month.
        wanted = self.base * 2.0 ** min(failures, 20)
        pause = max(min(wanted, longest), min(retry_after or 0.0, longest))
        return now + pause * (1 + _JITTER * abs(chance))


_MOST = 100  # entries of one feed at once: with a pause between pages, a minute or two
_MINUTE = 60.0


class Refresher:
    """Refreshes feeds into a library; several threads may share it."""

    def __init__(
        self,
        library: Library,
        store: FeedStore,
        fetcher: Fetcher,
        interval: float,
        most: int = _MOST,
    ) -> None:
        """`interval` is in seconds: how often a feed is looked at to begin with."""
        self._library = library
        self._store = store
        self._fetcher = fetcher
        self._interval = interval
        self._most = most

    def refresh(
        self, subscription: Subscription, stop: Event, fetched: Fetched | None = None
    ) -> Refreshed:
        """Refresh a feed, which may have been fetched just now; end early once `stop` is set."""
        known = Validators(subscription.etag, subscription.last_modified)
        try:
            current = fetched or self._fetcher.fetch(subscription.address, known)
            if not current.modified:
                return self._succeeded(Refreshed(subscription), current, current.validators, None)
            feed = parse_feed(current.content, current.url, current.charset)
        except SourceError as error:
            return self._failed(subscription, error)
        subscription = replace(
            subscription,
            title=feed.title or subscription.title,
            site=feed.site or subscription.site,
        )
        entries = EntryIntake(self._library, self._store, self._fetcher, subscription, feed)
        done, is_complete = entries.take(self._most, stop)
        validators = current.validators if is_complete else Validators()
        return self._succeeded(done, current, validators, feed.pause)

    def _succeeded(
        self, done: Refreshed, current: Fetched, validators: Validators, pause: float | None
    ) -> Refreshed:
        now = time.time()
        has_news = bool(done.added.new or done.added.changed or done.remaining)
        wanted = max((pause or 0.0) * _MINUTE, current.max_age or 0.0)
        pace = self._pace(done.subscription).after_success(news=has_news, pause=wanted)
        subscription = replace(
            done.subscription,
            address=current.moved_to or done.subscription.address,
            etag=validators.etag,
            last_modified=validators.last_modified,
            checked=now,
            succeeded=now,
            failures=0,
            problem=None,
            interval=pace.interval,
            due=pace.due(now, _chance()),
            ended=False,
        )
        self._store.save(subscription, identity(subscription.address))
        return replace(done, subscription=subscription)

    def _failed(self, subscription: Subscription, error: SourceError) -> Refreshed:
        now = time.time()
        failures = subscription.failures + 1
        retry_after = error.retry_after if isinstance(error, FetchError) else None
        subscription = replace(
            subscription,
            checked=now,
            failures=failures,
            problem=str(error),
            due=self._pace(subscription).due_after_failures(failures, now, _chance(), retry_after),
            ended=isinstance(error, FetchError) and error.gone,
        )
        self._store.save(subscription, identity(subscription.address))
        return Refreshed(subscription, problem=error.reason)

    def _pace(self, subscription: Subscription) -> Pace:
        return Pace(self._interval, subscription.interval or self._interval)


def _chance() -> float:
    return random.uniform(-1, 1)  # noqa: S311  # spreads requests, and keeps no secret
