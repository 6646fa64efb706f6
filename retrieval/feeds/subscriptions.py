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
from retrieval.feeds.wording import absolute
from retrieval.library import Library
from retrieval.sources.html.page import parse
from retrieval.sources.web.content_types import is_feed
from retrieval.sources.web.fetched import Fetched
from retrieval.sources.web.fetching import Fetcher
from retrieval.urls import identity

DEFAULT_INTERVAL = 3600.0  # seconds between two looks at a feed, to begin with
_AT_ONCE = 4  # feeds, each of another host


class Feeds:
    """Subscriptions kept beside a library's articles; safe to use from many threads."""

    def __init__(
        self, library: Library, fetcher: Fetcher, interval: float = DEFAULT_INTERVAL
    ) -> None:
        """`interval` is in seconds: how often a feed is looked at to begin with."""
        self._store = FeedStore(library.database)
        self._fetcher = fetcher
        self._refresher = Refresher(library, self._store, fetcher, interval)

    @property
    def fetcher(self) -> Fetcher:
        """What reads web addresses for all of them, in turn at each host."""
        return self._fetcher

    def subscribe(self, address: str) -> Refreshed:
        """Follow the feed at an address, or that of the site there, and add its entries.

        SourceError where there is no feed.
        """
        return self.subscribe_to(self._fetcher.fetch(address))

    def subscribe_to(self, fetched: Fetched) -> Refreshed:
        """The same for what an address was found to hold."""
        found = self._feed_of(fetched)
        feed = parse_feed(found.content, found.url, found.charset)
        title = feed.title or urlsplit(found.url).hostname or found.url
        subscription = self._store.add(found.url, identity(found.url), title, feed.site)
        return self._refresher.refresh(subscription, Event(), found)

    def follow(self, address: str) -> Subscription:
        """Subscribe to a feed from someone's list, which is asked for at the next refresh."""
        host = urlsplit(address).hostname or address
        return self._store.add(address, identity(address), host, None)

    def unsubscribe(self, feed_id: int) -> None:
        """Follow a feed no more; its articles stay. FeedNotFoundError where there is none."""
        self._store.remove(feed_id)

    def all(self) -> list[Subscription]:
        """Give the subscriptions in the order in which they were made."""
        return self._store.all()

    def get(self, feed_id: int) -> Subscription:
        """Give one; FeedNotFoundError where there is none."""
        return self._store.get(feed_id)

    def due(self) -> list[Subscription]:
        """Give those whose time has come."""
        return self._store.due(time.time())

    def refresh(self, subscriptions: Iterable[Subscription], stop: Event) -> Iterator[Refreshed]:
        """Refresh feeds, a few at once but one of a host, and yield each when it is done.

        Once `stop` is set no other is begun and those at work end soon. One that fails is
        yielded with its problem; the others go on.
        """
        by_host: dict[str, deque[Subscription]] = {}
        for subscription in subscriptions:
            host = urlsplit(subscription.address).hostname or ""
            by_host.setdefault(host, deque()).append(subscription)
        hosts: SimpleQueue[deque[Subscription]] = SimpleQueue()
        for waiting in by_host.values():
            hosts.put(waiting)
        done: SimpleQueue[Refreshed | BaseException | None] = SimpleQueue()
        workers = min(_AT_ONCE, len(by_host))
        for _ in range(workers):
            # Daemons: a server that takes its time must not hold up the end of the program, and
            # what is not stored by then is read another time.
            Thread(target=self._work, args=(hosts, done, stop), daemon=True).start()
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
            stop.set()  # nobody takes what the others do
            raise

    def _work(
        self,
        hosts: SimpleQueue[deque[Subscription]],
        done: SimpleQueue[Refreshed | BaseException | None],
        stop: Event,
    ) -> None:
        """Refresh the feeds of one host after the other until there is no other host."""
        try:
            while not stop.is_set() and not hosts.empty():
                for subscription in _next(hosts):
                    if stop.is_set():
                        break
                    done.put(self._refresher.refresh(subscription, stop))
        except BaseException as error:  # for the thread that waits for it
            done.put(error)
        finally:
            done.put(None)

    def _feed_of(self, fetched: Fetched) -> Fetched:
        """Give what is a feed already, or else the feed of the site whose page it is."""
        if is_feed(fetched):
            return fetched
        for address in self._candidates(fetched):
            try:
                candidate = self._fetcher.fetch(address)
                if is_feed(candidate):
                    return candidate
            except FetchError:
                continue  # the next one may be there
        raise SourceError("there is no feed, and the site names none.")

    def _candidates(self, fetched: Fetched) -> Iterator[str]:
        yield from stated_feeds(fetched.content, fetched.url)
        yield from common_feeds(fetched.url)


def _next(hosts: SimpleQueue[deque[Subscription]]) -> deque[Subscription]:
    try:
        return hosts.get_nowait()
    except Empty:
        return deque()  # another thread was faster


_TYPES = (
    "application/rss+xml",
    "application/atom+xml",
    "application/feed+json",
    "application/rdf+xml",
    "application/json",
)
# Where the common systems have it: WordPress, Ghost, Hugo, Jekyll, Drupal, Blogger, Substack.
_COMMON = ("/feed/", "/rss/", "/index.xml", "/feed.xml", "/rss.xml", "/atom.xml", "/feed.json")
_MOST = 5  # feeds that a page names and that are looked at
_COMMENTS = ("comment", "kommentar", "commentaire", "comentario")


def stated_feeds(content: bytes, url: str) -> list[str]:
    """Give the feeds that a page names, the one for its articles first; SourceError if no page.

    A page can name many: of comments, which come last, and of sections, behind the first.
    """
    root = parse(content)
    base = next((element.get("href") for element in root.iter("base")), None)
    found: dict[str, bool] = {}
    for link in root.iter("link", "a"):
        if "alternate" not in (link.get("rel") or "").lower().split():
            continue
        kind = (link.get("type") or "").partition(";")[0].strip().lower()
        address = absolute(link.get("href"), absolute(base, url) or url)
        if kind in _TYPES and address and address not in found:
            told = f"{link.get('title') or ''} {address}".lower()
            found[address] = any(word in told for word in _COMMENTS)
    return sorted(found, key=lambda address: found[address])[:_MOST]


def common_feeds(url: str) -> list[str]:
    """Give the addresses at which sites have their feed when their pages name none."""
    return [address for path in _COMMON if (address := absolute(path, url))]
