"""One refresh of one feed: asked for, read, its new entries added, its state written.

What was added stays, whenever this is interrupted, and the next refresh goes on behind it: the
server is told that its state is known only when nothing of it is left to do.
"""

import random
import time
from dataclasses import replace
from threading import Event

from retrieval.addresses import identity
from retrieval.errors import FetchError, SourceError
from retrieval.feeds.intake import Intake, Refreshed
from retrieval.feeds.parsing import parse_feed
from retrieval.feeds.schedule import Pace
from retrieval.feeds.store import FeedStore, Subscription
from retrieval.library import Library
from retrieval.sources.web.fetching import Fetched, Fetcher, Validators

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
        entries = Intake(self._library, self._store, self._fetcher, subscription, feed)
        done, is_complete = entries.take(self._most, stop)
        validators = current.validators if is_complete else Validators()
        return self._succeeded(done, current, validators, feed.pause)

    def _succeeded(
        self, done: Refreshed, current: Fetched, validators: Validators, pause: float | None
    ) -> Refreshed:
        now = time.time()
        has_news = bool(done.added.new or done.added.changed or done.left)
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
