"""Adding many sources, of which some may be bad, while someone watches."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn

from bot import terminal
from retrieval import Added, Article, Library, SourceError
from retrieval.errors import FeedFoundError
from retrieval.sources import find, read_all, size

if TYPE_CHECKING:
    from bot.following import Tally
    from retrieval.feeds.subscriptions import Feeds
    from retrieval.sources.web.fetching import Fetched, Fetcher

_LIST = ".opml"
_SITE = re.compile(r"https?://[^/?#]+/?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Summary:
    """What adding sources did."""

    added: Added
    refused: int
    followed: "Tally | None" = None

    def __str__(self) -> str:
        added = self.followed.plus(self.added) if self.followed else self.added
        counts = f"{added.new} new, {added.changed} changed, {added.unchanged} unchanged"
        refused = f", {self.refused} refused" if self.refused else ""
        return f"{counts}{refused}" + (
            f"; {self.followed}" if self.followed and self.followed.feeds else ""
        )


def add_sources(
    library: Library,
    sources: list[str],
    fetcher: Callable[[], "Fetcher"],
    feeds: Callable[[], "Feeds"],
) -> Summary:
    """Add what can be read and follow what is a feed; what cannot be is a line on standard error.

    Only where they are needed are a `fetcher` and the `feeds` made.
    """
    lists = [source for source in sources if source.lower().endswith(_LIST)]
    sites = [source for source in sources if _is_site(source)]
    found: list[Fetched] = []
    names: list[str] = []
    refusals = 0

    def refuse(reason: str) -> None:
        nonlocal refusals
        refusals += 1
        terminal.complain(reason)

    for source in sources:
        if source in lists or source in sites:
            continue
        try:
            names += find(source)
        except SourceError as error:
            refuse(str(error))

    def articles() -> Iterator[Article]:
        # Measured in bytes: how many articles a file holds is not known before its end.
        sizes = [size(name) for name in names]
        with _progress() as bar:
            task = bar.add_task("Adding", total=sum(sizes), articles=0, rate="")
            done = count = 0
            for name, length in zip(names, sizes, strict=True):
                try:
                    for item, read in read_all(name, fetcher):
                        if isinstance(item, Article):
                            yield item
                            count += 1
                        else:
                            refuse(str(item))
                        bar.update(task, completed=done + read, articles=count, rate=_rate(bar))
                except FeedFoundError as error:
                    found.append(error.fetched)
                except SourceError as error:
                    refuse(str(error))
                done += length

    added = library.add_all(articles())
    for reason in added.refused:
        refuse(reason)
    if not (lists or sites or found):
        return Summary(added, refusals)
    from bot.following import follow  # here, because few need it, and it takes long to load

    followed = follow(feeds(), lists=lists, sites=sites, found=found)
    return Summary(added, refusals + followed.failed, followed)


def _is_site(source: str) -> bool:
    """Tell the address of a site's front page, which stands for its feed."""
    return _SITE.fullmatch(source) is not None


def _progress() -> Progress:
    return Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        TaskProgressColumn(),
        TextColumn("{task.fields[articles]:,} articles{task.fields[rate]}"),
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
