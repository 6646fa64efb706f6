"""Adding many sources, of which some may be bad, while someone watches."""

from collections.abc import Iterator
from dataclasses import dataclass

from rich.progress import Progress

from bot import terminal
from retrieval import Added, Article, Library, SourceError
from retrieval.sources import find, read


@dataclass(frozen=True, slots=True)
class Summary:
    """What adding sources did."""

    added: Added
    refused: int

    def __str__(self) -> str:
        added = self.added
        counts = f"{added.new} new, {added.changed} changed, {added.unchanged} unchanged"
        return f"{counts}, {self.refused} refused" if self.refused else counts


def add_sources(library: Library, sources: list[str]) -> Summary:
    """Add what can be read; for each source that cannot, a line on standard error."""
    names: list[str] = []
    refusals = 0
    for source in sources:
        try:
            names += find(source)
        except SourceError as error:
            refusals += 1
            terminal.complain(str(error))

    def articles() -> Iterator[Article]:
        nonlocal refusals
        watched = terminal.errors.is_terminal
        with Progress(console=terminal.errors, transient=True, disable=not watched) as bar:
            for name in bar.track(names, description="Adding"):
                try:
                    yield read(name)
                except SourceError as error:
                    refusals += 1
                    terminal.complain(str(error))

    added = library.add_all(articles())
    return Summary(added, refusals)
