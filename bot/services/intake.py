"""Add sources to the library: files, pages and posts as articles, feeds as subscriptions.

The terminal and the chat share this; each shows the outcomes in its own way.
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
_MAX_LIST_BYTES = 10_000_000  # of a list of feeds


@dataclass(frozen=True, slots=True)
class Progress:
    """How many bytes or feeds are read, of how many, 0 if unknown; and what was in them."""

    read: int = 0
    total: int = 0
    articles: int = 0
    refused: int = 0

    def after_feed(self, outcome: "Refreshed | SourceError") -> "Progress":
        """Return the progress once a feed was added too."""
        if isinstance(outcome, SourceError) or outcome.problem:
            return replace(self, refused=self.refused + 1)
        added = outcome.added
        count = added.new + added.changed + added.unchanged
        return replace(self, articles=self.articles + count)


class SourceOutcome(NamedTuple):
    """What became of an article or a feed of a source: stored, refreshed or refused."""

    source: str
    outcome: "Stored | Refreshed | SourceError"


class Intake:
    """Adds the articles and feeds of sources."""

    def __init__(
        self,
        library: Library,
        fetcher: Callable[[], "Fetcher"],
        feeds: Callable[[], "Feeds"],
        *,
        isolated: bool = False,
    ) -> None:
        """Make `fetcher` and `feeds` only where they are needed.

        With `isolated`, documents are read in another process, which they may crash.
        """
        self._library = library
        self._fetcher = fetcher
        self._feeds = feeds
        self._isolated = isolated

    def add(
        self,
        sources: Sequence[Source],
        note: Callable[[SourceOutcome], None],
        watch: Callable[[Progress], None],
        stop: Event,
    ) -> None:
        """Add the articles that can be read, then subscribe to feeds, lists of feeds and sites.

        `note` is called with each outcome as soon as it is known. Once `stop` is set nothing more
        is read, and what was read is stored.
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
                note(SourceOutcome(str(source), error))
        read: deque[str] = deque()  # the sources of articles on their way into the library
        progress = Progress()

        def watch_reading(now: Progress) -> None:
            nonlocal progress
            progress = now
            watch(now)

        articles = self._articles(owners, read, followed, note, watch_reading, stop)
        for stored in self._library.add_each(articles):
            note(_article_outcome(read.popleft(), stored))
        if followed:
            for source, outcome in self._follow(followed, stop):
                note(SourceOutcome(source, outcome))
                progress = progress.after_feed(outcome)
                watch(progress)

    def add_article(self, article: Article, note: Callable[[SourceOutcome], None]) -> None:
        """Add an article that was read already."""
        for stored in self._library.add_each([article]):
            note(_article_outcome(article.title, stored))

    def _articles(
        self,
        owners: Mapping[Source, str],
        read: deque[str],
        followed: "dict[Source, Fetched | None]",
        note: Callable[[SourceOutcome], None],
        watch: Callable[[Progress], None],
        stop: Event,
    ) -> Iterator[Article]:
        """Yield the articles; append their sources to `read`, and add feeds to `followed`."""
        named = {str(single): owner for single, owner in owners.items()}
        sizes = [size(single) for single in owners]
        # Measured in bytes: how many articles a file holds is not known before its end.
        starts = dict(zip(named, accumulate(sizes, initial=0), strict=False))
        articles = refusals = 0
        with closing(read_each(owners, self._fetcher, isolated=self._isolated)) as readings:
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
                    note(SourceOutcome(owner, reading.item))
                position = starts[reading.source] + reading.bytes_read
                watch(Progress(position, sum(sizes), articles, refusals))

    def _follow(
        self, sources: "Mapping[Source, Fetched | None]", stop: Event
    ) -> "Iterator[tuple[str, Refreshed | SourceError]]":
        """Subscribe to the feeds in lists, to those of sites, and to those fetched already."""
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
    """Whether it is the address of a site's front page, which stands for its feed."""
    return isinstance(source, str) and _SITE.fullmatch(source) is not None


def _listed_feeds(source: Source) -> list[str]:
    """Return the addresses in a list of feeds; SourceError where the file is none."""
    from retrieval.feeds import read_opml  # here, because few need it

    if isinstance(source, Upload):
        content = source.content
    else:
        try:
            with Path(source).open("rb") as file:
                content = file.read(_MAX_LIST_BYTES + 1)
        except OSError as error:
            raise SourceError(f"{error.strerror or error}.") from error
    if len(content) > _MAX_LIST_BYTES:
        raise SourceError(f"it is larger than {_MAX_LIST_BYTES // 1_000_000} MB.")
    return read_opml(content)


def _article_outcome(source: str, stored: Stored | str) -> SourceOutcome:
    return SourceOutcome(source, stored if isinstance(stored, Stored) else SourceError(stored))
