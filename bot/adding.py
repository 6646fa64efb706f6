"""Adding many sources, of which some may be bad, while someone watches."""

import re
from collections import deque
from collections.abc import Callable, Iterator
from itertools import accumulate
from typing import TYPE_CHECKING

from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn

from bot import terminal
from bot.summary import Summary
from retrieval import Article, Library, SourceError
from retrieval.errors import FeedFoundError
from retrieval.sources import find, read_each, size
from retrieval.versions import Change

if TYPE_CHECKING:
    from retrieval.feeds.subscriptions import Feeds
    from retrieval.sources.web.fetching import Fetched, Fetcher

_SITE = re.compile(r"https?://[^/?#]+/?", re.IGNORECASE)


def add_sources(
    library: Library,
    sources: list[str],
    fetcher: Callable[[], "Fetcher"],
    feeds: Callable[[], "Feeds"],
) -> Summary:
    """Add what can be read, follow what is a feed, and say on standard error what cannot be.

    Only where they are needed are a `fetcher` and the `feeds` made.
    """
    summary = Summary(sources)
    followed = [source for source in sources if _is_list(source) or _is_site(source)]
    owners: dict[str, str] = {}
    for source in sources:
        if source in followed:
            continue
        try:
            for name in find(source):
                owners.setdefault(name, source)
        except SourceError as error:
            summary.refuse(source, error)
    found: dict[str, Fetched] = {}
    read: deque[str] = deque()
    for done in library.add_each(_articles(owners, summary, read, fetcher, found)):
        owner = read.popleft()
        if isinstance(done, Change):
            summary.count(owner, done)
        else:
            summary.refuse(owner, SourceError(done))
    if followed or found:
        from bot import following  # here, because few need it, and it takes long to load

        following.follow(feeds(), {**dict.fromkeys(followed), **found}, summary)
    for line in summary.refusals():
        terminal.complain(line)
    return summary


def _is_list(source: str) -> bool:
    return source.lower().endswith(".opml")


def _is_site(source: str) -> bool:
    """Tell the address of a site's front page, which stands for its feed."""
    return _SITE.fullmatch(source) is not None


def _articles(
    owners: dict[str, str],
    summary: Summary,
    read: deque[str],
    fetcher: Callable[[], "Fetcher"],
    found: dict[str, "Fetched"],
) -> Iterator[Article]:
    """Yield what can be read; note the source of each article, and what was found to be a feed."""
    sizes = [size(name) for name in owners]
    # Measured in bytes: how many articles a file holds is not known before its end.
    starts = dict(zip(owners, accumulate(sizes, initial=0), strict=False))
    count = refused = 0
    with _progress() as bar:
        task = bar.add_task("Adding", total=sum(sizes), articles=0, rate="", refused="")
        for reading in read_each(owners, fetcher):
            owner = owners[reading.source]
            if isinstance(reading.item, Article):
                count += 1
                read.append(owner)
                yield reading.item
            elif isinstance(reading.item, FeedFoundError):
                found[owner] = reading.item.fetched
            else:
                refused += 1
                summary.refuse(owner, reading.item)
            bar.update(
                task,
                completed=starts[reading.source] + reading.read,
                articles=count,
                rate=_rate(bar),
                refused=f", {refused:,} refused" if refused else "",
            )


def _progress() -> Progress:
    return Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        TaskProgressColumn(),
        TextColumn("{task.fields[articles]:,} articles{task.fields[rate]}{task.fields[refused]}"),
        TimeRemainingColumn(),
        TextColumn("left"),
        console=terminal.errors,
        transient=True,
        disable=not terminal.errors.is_terminal,
    )


def _rate(bar: Progress) -> str:
    [task] = bar.tasks
    elapsed = task.elapsed or 0.0
    return f", {task.fields['articles'] / elapsed:.0f} a second" if elapsed > 1 else ""
