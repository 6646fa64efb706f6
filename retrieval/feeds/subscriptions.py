"""The feeds that a library follows."""

import time
from collections import deque
from collections.abc import Iterable, Iterator
from queue import Empty, SimpleQueue
from threading import Event, Thread
from urllib.parse import urlsplit

from retrieval.errors import FetchError, SourceError
from retrieval.feeds.intake import Refreshed
from retrieval.feeds.parsing import parse_feed
from retrieval.feeds.refreshing import Refresher
from retrieval.feeds.store import FeedStore, Subscription
from retrieval.feeds.wording import absolute_url
from retrieval.library import Library
from retrieval.sources.html.page import parse_page
from retrieval.sources.web.content_types import is_feed
from retrieval.sources.web.fetched import Fetched
from retrieval.sources.web.fetching import Fetcher
from retrieval.urls import identity

DEFAULT_INTERVAL = 3600.0  # seconds between two refreshes of a feed, to begin with
_MAX_WORKERS = 4  # feeds that are refreshed at once, each of another host

_FEED_TYPES = (
    "application/rss+xml",
    "application/atom+xml",
    "application/feed+json",
    "application/rdf+xml",
    "application/json",
)
# Where common systems have it: WordPress, Ghost, Hugo, Jekyll, Drupal, Blogger, Substack.
_COMMON_PATHS = (
    "/feed/",
    "/rss/",
    "/index.xml",
    "/feed.xml",
    "/rss.xml",
    "/atom.xml",
    "/feed.json",
)
_MAX_LINKED_FEEDS = 5  # of those that a page links
_COMMENT_WORDS = ("comment", "kommentar", "commentaire", "comentario")


class Feeds:
    """The feeds that a library follows, kept in its database; safe to use from many threads."""

    def __init__(
        self, library: Library, fetcher: Fetcher, interval: float = DEFAULT_INTERVAL
    ) -> None:
        """`interval` is in seconds: how often a feed is refreshed to begin with."""
        self._store = FeedStore(library.database)
        self._fetcher = fetcher
        self._refresher = Refresher(library, self._store, fetcher, interval)

    @property
    def fetcher(self) -> Fetcher:
        """The fetcher that all feeds share, so that it can spread requests to each host."""
        return self._fetcher

    def subscribe(self, address: str) -> Refreshed:
        """Follow the feed at an address, or of the site there, and add its entries.

        SourceError if there is no feed.
        """
        return self.subscribe_to(self._fetcher.fetch(address))

    def subscribe_to(self, fetched: Fetched) -> Refreshed:
        """Follow the feed, or that of the site, in what has been fetched already."""
        current = self._find_feed(fetched)
        feed = parse_feed(current.content, current.url, current.charset)
        title = feed.title or urlsplit(current.url).hostname or current.url
        subscription = self._store.add(current.url, identity(current.url), title, feed.site)
        return self._refresher.refresh(subscription, Event(), current)

    def follow(self, address: str) -> Subscription:
        """Follow the feed at an address without fetching it before its first refresh."""
        host = urlsplit(address).hostname or address
        return self._store.add(address, identity(address), host, None)

    def unsubscribe(self, feed_id: int) -> None:
        """Stop following a feed; its articles stay. FeedNotFoundError if there is none."""
        self._store.remove(feed_id)

    def all(self) -> list[Subscription]:
        """Return the subscriptions, oldest first."""
        return self._store.all()

    def get(self, feed_id: int) -> Subscription:
        """Return a subscription; FeedNotFoundError if there is none."""
        return self._store.get(feed_id)

    def due(self) -> list[Subscription]:
        """Return the subscriptions to refresh now, the longest overdue first."""
        return self._store.due(time.time())

    def refresh(self, subscriptions: Iterable[Subscription], stop: Event) -> Iterator[Refreshed]:
        """Refresh feeds, several at once but one per host, and yield each when it is done.

        A feed that fails is yielded with its problem. Once `stop` is set, no other is begun and
        those in progress end soon.
        """
        by_host: dict[str, deque[Subscription]] = {}
        for subscription in subscriptions:
            host = urlsplit(subscription.address).hostname or ""
            by_host.setdefault(host, deque()).append(subscription)
        hosts: SimpleQueue[deque[Subscription]] = SimpleQueue()
        for queue in by_host.values():
            hosts.put(queue)
        done: SimpleQueue[Refreshed | BaseException | None] = SimpleQueue()
        workers = min(_MAX_WORKERS, len(by_host))
        for _ in range(workers):
            # Daemons: a slow server must not hold up the end of the program. What is not stored
            # by then is read the next time.
            Thread(target=self._refresh_hosts, args=(hosts, done, stop), daemon=True).start()
        try:
            while workers:
                outcome = done.get()
                if outcome is None:
                    workers -= 1
                elif isinstance(outcome, BaseException):
                    raise outcome
                else:
                    yield outcome
        except BaseException:
            stop.set()  # nobody takes the results of the others any more
            raise

    def _refresh_hosts(
        self,
        hosts: SimpleQueue[deque[Subscription]],
        done: SimpleQueue[Refreshed | BaseException | None],
        stop: Event,
    ) -> None:
        """Refresh the feeds of one host after another until no host is left."""
        try:
            while not stop.is_set() and not hosts.empty():
                for subscription in _next_host(hosts):
                    if stop.is_set():
                        break
                    done.put(self._refresher.refresh(subscription, stop))
        except BaseException as error:  # raised again in the thread that waits
            done.put(error)
        finally:
            done.put(None)

    def _find_feed(self, fetched: Fetched) -> Fetched:
        """Return what is a feed itself, or else the feed of the site whose page it is."""
        if is_feed(fetched):
            return fetched
        for address in self._candidates(fetched):
            try:
                candidate = self._fetcher.fetch(address)
                if is_feed(candidate):
                    return candidate
            except FetchError:
                continue  # another address may have it
        raise SourceError("there is no feed, and the site names none.")

    def _candidates(self, fetched: Fetched) -> Iterator[str]:
        yield from linked_feeds(fetched.content, fetched.url)
        yield from common_feed_urls(fetched.url)


def _next_host(hosts: SimpleQueue[deque[Subscription]]) -> deque[Subscription]:
    try:
        return hosts.get_nowait()
    except Empty:
        return deque()  # another thread was faster


def linked_feeds(content: bytes, url: str) -> list[str]:
    """Return the feeds that a page links, that of its articles first; SourceError if no page.

    A page can link many: feeds of sections usually come after the first, those of comments are
    put last.
    """
    root = parse_page(content)
    stated_base = next((element.get("href") for element in root.iter("base")), None)
    base = absolute_url(stated_base, url) or url
    is_of_comments: dict[str, bool] = {}
    for link in root.iter("link", "a"):
        if "alternate" not in (link.get("rel") or "").lower().split():
            continue
        media_type = (link.get("type") or "").partition(";")[0].strip().lower()
        feed = absolute_url(link.get("href"), base)
        if media_type in _FEED_TYPES and feed and feed not in is_of_comments:
            label = f"{link.get('title') or ''} {feed}".lower()
            is_of_comments[feed] = any(word in label for word in _COMMENT_WORDS)
    return sorted(is_of_comments, key=is_of_comments.__getitem__)[:_MAX_LINKED_FEEDS]


def common_feed_urls(url: str) -> list[str]:
    """Return where sites usually have their feed, for those whose pages link none."""
    return [feed for path in _COMMON_PATHS if (feed := absolute_url(path, url))]
