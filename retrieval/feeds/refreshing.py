"""Refresh one feed: fetch it, add what is new, and decide when it is due again."""

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

# By what a refresh multiplies the interval.
_FACTOR_WITH_NEWS = 0.5
_FACTOR_WITHOUT_NEWS = 1.5
# Bounds of the interval, as multiples of the base: of an hour, a quarter of an hour and a day.
_MIN_INTERVAL = 0.25
_MAX_INTERVAL = 24.0
_MAX_DOUBLINGS = 20  # far beyond the longest interval: only so that the power stays a number
_JITTER = 0.1  # of the interval, either way


class Refresher:
    """Refreshes feeds into a library; several threads may share it."""

    def __init__(
        self, library: Library, store: FeedStore, fetcher: Fetcher, interval: float
    ) -> None:
        """`interval` is in seconds: how often a feed is refreshed to begin with."""
        self._library = library
        self._store = store
        self._fetcher = fetcher
        self._interval = interval

    def refresh(
        self, subscription: Subscription, stop: Event, fetched: Fetched | None = None
    ) -> Refreshed:
        """Refresh a feed, which may have been fetched just now; end early once `stop` is set."""
        validators = Validators(subscription.etag, subscription.last_modified)
        try:
            current = fetched or self._fetcher.fetch(subscription.address, validators)
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
        intake = EntryIntake(self._library, self._store, self._fetcher, subscription, feed)
        refreshed, is_complete = intake.add_new(stop)
        # Without validators the next refresh gets the whole feed again, with what is left of it.
        validators = current.validators if is_complete else Validators()
        return self._succeeded(refreshed, current, validators, feed.ttl_minutes)

    def _succeeded(
        self,
        refreshed: Refreshed,
        current: Fetched,
        validators: Validators,
        ttl_minutes: float | None,
    ) -> Refreshed:
        now = time.time()
        added = refreshed.added
        has_news = bool(added.new or added.changed or refreshed.remaining)
        pause = max(60 * (ttl_minutes or 0.0), current.max_age or 0.0)
        pace = self._pace(refreshed.subscription).after_success(has_news=has_news, pause=pause)
        subscription = replace(
            refreshed.subscription,
            address=current.moved_to or refreshed.subscription.address,
            etag=validators.etag,
            last_modified=validators.last_modified,
            checked=now,
            succeeded=now,
            failures=0,
            problem=None,
            interval=pace.interval,
            due=pace.due(now, _random_jitter()),
            ended=False,
        )
        self._store.save(subscription, identity(subscription.address))
        return replace(refreshed, subscription=subscription)

    def _failed(self, subscription: Subscription, error: SourceError) -> Refreshed:
        now = time.time()
        failures = subscription.failures + 1
        retry_after = error.retry_after if isinstance(error, FetchError) else None
        pace = self._pace(subscription)
        subscription = replace(
            subscription,
            checked=now,
            failures=failures,
            problem=str(error),
            due=pace.due_after_failures(failures, now, _random_jitter(), retry_after),
            ended=isinstance(error, FetchError) and error.gone,
        )
        self._store.save(subscription, identity(subscription.address))
        return Refreshed(subscription, problem=error.reason)

    def _pace(self, subscription: Subscription) -> "Pace":
        return Pace(self._interval, subscription.interval or self._interval)


@dataclass(frozen=True, slots=True)
class Pace:
    """How often a feed is refreshed: at the `interval` now, which starts from the `base`.

    Everything is in seconds; `jitter` is between -1 and 1.
    """

    base: float
    interval: float

    def after_success(self, *, has_news: bool, pause: float) -> "Pace":
        """Return the pace after a refresh; `pause` is what the feed or its server asks for."""
        interval = self.interval * (_FACTOR_WITH_NEWS if has_news else _FACTOR_WITHOUT_NEWS)
        longest = _MAX_INTERVAL * self.base
        shortest = max(_MIN_INTERVAL * self.base, min(pause, longest))
        return Pace(self.base, min(max(interval, shortest), longest))

    def due(self, now: float, jitter: float) -> float:
        """Return the time of the next refresh after one that succeeded."""
        return now + self.interval * (1 + _JITTER * jitter)

    def due_after_failures(
        self, failures: int, now: float, jitter: float, retry_after: float | None
    ) -> float:
        """Return the time of the next refresh after so many failures in a row.

        It is later if the server asks for it, and never earlier.
        """
        longest = _MAX_INTERVAL * self.base
        # From the base: a feed that is asked once a day has no reason to wait for a month.
        backoff = self.base * 2.0 ** min(failures, _MAX_DOUBLINGS)
        pause = max(min(backoff, longest), min(retry_after or 0.0, longest))
        return now + pause * (1 + _JITTER * abs(jitter))


def _random_jitter() -> float:
    return random.uniform(-1, 1)  # noqa: S311  # spreads requests, and keeps no secret
