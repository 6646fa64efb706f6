"""Add many sources, some of which may be bad, with a progress bar."""

from collections.abc import Callable
from threading import Event
from typing import TYPE_CHECKING

from bot.services import intake
from bot.terminal import console
from bot.terminal.progress import progress_bar
from bot.terminal.summary import Summary
from retrieval import Library, SourceError, Stored

if TYPE_CHECKING:
    from retrieval.feeds import Feeds
    from retrieval.sources import Fetcher


def add_sources(
    library: Library,
    sources: list[str],
    fetcher: Callable[[], "Fetcher"],
    feeds: Callable[[], "Feeds"],
) -> Summary:
    """Add what can be read, follow what is a feed, and print on standard error what is refused.

    `fetcher` and `feeds` are only called if they are needed.
    """
    summary = Summary(sources)
    with progress_bar("Adding") as show_progress:
        intake.Intake(library, fetcher, feeds).add(
            sources, lambda outcome: _count(outcome, summary), show_progress, Event()
        )
    for line in summary.refusals():
        console.complain(line)
    return summary


def _count(source_outcome: intake.SourceOutcome, summary: Summary) -> None:
    source, outcome = source_outcome
    if isinstance(outcome, Stored):
        summary.count(source, outcome.change)
    elif isinstance(outcome, SourceError):
        summary.refuse(source, outcome)
    else:
        from bot.terminal import feeds  # here, because few sources need it

        feeds.count(source, outcome, summary)
