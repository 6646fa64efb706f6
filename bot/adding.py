"""Adding many sources, of which some may be bad, while someone watches at the terminal."""

from collections.abc import Callable
from threading import Event
from typing import TYPE_CHECKING

from rich.progress import (
    BarColumn,
    Progress,
    TaskID,
    TaskProgressColumn,
    TextColumn,
    TimeRemainingColumn,
)

from bot import intake, terminal
from bot.summary import Summary
from retrieval import Library, SourceError
from retrieval.library import Stored

if TYPE_CHECKING:
    from retrieval.feeds.subscriptions import Feeds
    from retrieval.sources.web.fetching import Fetcher


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
    with _bar() as bar:
        task = bar.add_task("Adding", total=None, articles=0, rate="", refused="", left="")
        intake.Intake(library, fetcher, feeds).take(
            sources,
            lambda taken: _note(taken, summary),
            lambda now: _show(bar, task, now),
            Event(),
        )
    for line in summary.refusals():
        terminal.complain(line)
    return summary


def _note(taken: intake.Taken, summary: Summary) -> None:
    source, outcome = taken
    if isinstance(outcome, Stored):
        summary.count(source, outcome.change)
    elif isinstance(outcome, SourceError):
        summary.refuse(source, outcome)
    else:
        from bot import following  # here, because few need it

        following.count(source, outcome, summary)


def _bar() -> Progress:
    return Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        TaskProgressColumn(),
        TextColumn("{task.fields[articles]:,} articles{task.fields[rate]}{task.fields[refused]}"),
        TimeRemainingColumn(),
        TextColumn("{task.fields[left]}"),
        console=terminal.errors,
        transient=True,
        disable=not terminal.errors.is_terminal,
    )


def _show(bar: Progress, task: TaskID, now: intake.Progress) -> None:
    bar.update(
        task,
        total=now.total or None,
        completed=now.read,
        left="left" if now.total else "",
        articles=now.articles,
        rate=_rate(bar),
        refused=f", {now.refused:,} refused" if now.refused else "",
    )


def _rate(bar: Progress) -> str:
    [task] = bar.tasks
    elapsed = task.elapsed or 0.0
    return f", {task.fields['articles'] / elapsed:.0f} a second" if elapsed > 1 else ""
