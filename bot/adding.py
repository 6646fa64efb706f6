"""Adding many sources, of which some may be bad, while someone watches."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn

from bot import terminal
from retrieval import Added, Article, Library, SourceError
from retrieval.sources import find, read_all, size

if TYPE_CHECKING:
    from retrieval.sources.web.fetching import Fetcher


@dataclass(frozen=True, slots=True)
class Summary:
    """What adding sources did."""

    added: Added
    refused: int

    def __str__(self) -> str:
        added = self.added
        counts = f"{added.new} new, {added.changed} changed, {added.unchanged} unchanged"
        return f"{counts}, {self.refused} refused" if self.refused else counts


def add_sources(library: Library, sources: list[str], fetcher: Callable[[], "Fetcher"]) -> Summary:
    """Add what can be read; for each article that cannot, a line on standard error."""
    names: list[str] = []
    refusals = 0

    def refuse(reason: str) -> None:
        nonlocal refusals
        refusals += 1
        terminal.complain(reason)

    for source in sources:
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
                except SourceError as error:
                    refuse(str(error))
                done += length

    added = library.add_all(articles())
    for reason in added.refused:
        refuse(reason)
    return Summary(added, refusals)


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
