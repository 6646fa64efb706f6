"""Sources on their way into the library: what became of each article, and of each feed.

What the terminal and the chat have in common; each shows it in its own way.
"""

import re
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from itertools import accumulate
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, NamedTuple

from retrieval import Article, Library, SourceError, Stored
from retrieval.sources import FeedFoundError, Source, Upload, find, read_each, size

if TYPE_CHECKING:
    from retrieval.feeds import Feeds, Refreshed
    from retrieval.sources import Fetched, Fetcher

_SITE = re.compile(r"https?://[^/?#]+/?", re.IGNORECASE)
_LARGEST_LIST = 10_000_000  # bytes of a list of feeds


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the reading is, in bytes or in feeds, and what was in them.

    The `total` is 0 where it is not known.
    """

    read: int = 0
    total: int = 0
    articles: int = 0
    refused: int = 0

    def after_feed(self, outcome: "Refreshed | SourceError") -> "Progress":
        """Count what a feed brought."""
        if isinstance(outcome, SourceError) or outcome.problem:
            return replace(self, refused=self.refused + 1)
        added = outcome.added
        brought = added.new + added.changed + added.unchanged
        return replace(self, articles=self.articles + brought)


class Taken(NamedTuple):
    """What became of an article, or of a feed, of a source; or why nothing did."""

    source: str
    outcome: "Stored | Refreshed | SourceError"


class Intake:
    """Adds what sources hold; only where they are needed are the `fetcher` and `feeds` made."""

    def __init__(
        self,
        library: Library,
        fetcher: Callable[[], "Fetcher"],
        feeds: Callable[[], "Feeds"],
        *,
        apart: bool = False,
    ) -> None:
        """With `apart`, documents are read in another process, which they may bring down."""
        self._library = library
        self._fetcher = fetcher
        self._feeds = feeds
        self._apart = apart

    def take(
        self,
        sources: Sequence[Source],
        note: Callable[[Taken], None],
        watch: Callable[[Progress], None],
        stop: Event,
    ) -> None:
        """Add the articles that can be read, then follow what is a feed, a list or a site.

        `note` is told each outcome when it is known. Once `stop` is set nothing more is read, and
        what was read is stored.
        """
        followed: dict[Source, Fetched | None] = {
            source: None for source in sources if _is_list(source) or _is_site(source)
        }
        owners: dict[Source, str] = {}
        for source in sources:
            if source in followed:
                continue
            try:
                for single in find(source) if isinstance(source, str) else [source]:
                    owners.setdefault(single, str(source))
            except SourceError as error:
                note(Taken(str(source), error))
        read: deque[str] = deque()
        behind = Progress()

        def watch_reading(now: Progress) -> None:
            nonlocal behind
            behind = now
            watch(now)

        articles = self._articles(owners, read, followed, note, watch_reading, stop)
        for done in self._library.add_each(articles):
            note(_taken(read.popleft(), done))
        if followed:
            for source, outcome in self._follow(followed, stop):
                note(Taken(source, outcome))
                behind = behind.after_feed(outcome)
                watch(behind)

    def take_article(self, article: Article, note: Callable[[Taken], None]) -> None:
        """Add an article that was read already."""
        for done in self._library.add_each([article]):
            note(_taken(article.title, done))

    def _articles(
        self,
        owners: Mapping[Source, str],
        read: deque[str],
        followed: "dict[Source, Fetched | None]",
        note: Callable[[Taken], None],
        watch: Callable[[Progress], None],
        stop: Event,
    ) -> Iterator[Article]:
        """Yield what can be read; keep the source of each article, and what was found a feed."""
        named = {str(single): owner for single, owner in owners.items()}
        sizes = [size(single) for single in owners]
        # Measured in bytes: how many articles a file holds is not known before its end.
        starts = dict(zip(named, accumulate(sizes, initial=0), strict=False))
        articles = refusals = 0
        with closing(read_each(owners, self._fetcher, apart=self._apart)) as readings:
            for reading in readings:
                if stop.is_set():
                    return
                owner = named[reading.source]
                if isinstance(reading.item, Article):
                    articles += 1
                    read.append(owner)
                    yield reading.item
                elif isinstance(reading.item, FeedFoundError):
                    followed[owner] = reading.item.fetched
                else:
                    refusals += 1
                    note(Taken(owner, reading.item))
                behind = starts[reading.source] + reading.read
                watch(Progress(behind, sum(sizes), articles, refusals))

    def _follow(
        self, sources: "Mapping[Source, Fetched | None]", stop: Event
    ) -> "Iterator[tuple[str, Refreshed | SourceError]]":
        """Subscribe to the feeds in lists, of sites, and to those that were fetched already."""
        feeds = self._feeds()
        for source, fetched in sources.items():
            if stop.is_set():
                return
            try:
                if fetched:
                    yield str(source), feeds.subscribe_to(fetched)
                elif _is_list(source):
                    listed = [feeds.follow(address) for address in _listed_feeds(source)]
                    for refreshed in feeds.refresh(listed, stop):
                        yield str(source), refreshed
                else:
                    yield str(source), feeds.subscribe(str(source))
            except SourceError as error:
                yield str(source), SourceError(error.reason, str(source))


def _is_list(source: Source) -> bool:
    return str(source).lower().endswith(".opml")


def _is_site(source: Source) -> bool:
    """Tell the address of a site's front page, which stands for its feed."""
    return isinstance(source, str) and _SITE.fullmatch(source) is not None


def _listed_feeds(source: Source) -> list[str]:
    """Give the addresses in a file with a list of feeds; SourceError where it is none."""
    from retrieval.feeds import read_opml  # here, because few need it

    if isinstance(source, Upload):
        content = source.content
    else:
        try:
            with Path(source).open("rb") as file:
                content = file.read(_LARGEST_LIST + 1)
        except OSError as error:
            raise SourceError(f"{error.strerror or error}.") from error
    if len(content) > _LARGEST_LIST:
        raise SourceError(f"it is larger than {_LARGEST_LIST // 1_000_000} MB.")
    return read_opml(content)


def _taken(source: str, done: Stored | str) -> Taken:
    return Taken(source, done if isinstance(done, Stored) else SourceError(done))
