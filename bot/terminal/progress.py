"""A bar on standard error, for whoever waits at the terminal."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.progress import (
    BarColumn,
    Progress,
    TaskProgressColumn,
    TextColumn,
    TimeRemainingColumn,
)

from bot.services import intake
from bot.terminal import console


@contextmanager
def progress_bar(doing: str) -> Iterator[Callable[[intake.Progress], None]]:
    """Show how far something is, until the block ends, whenever the given function is told so."""
    bar = Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        TaskProgressColumn(),
        TextColumn("{task.fields[found]}"),
        TimeRemainingColumn(),
        TextColumn("{task.fields[left]}"),
        console=console.errors,
        transient=True,
        disable=not console.errors.is_terminal,
    )
    with bar:
        task = bar.add_task(doing, total=None, found="", left="")

        def show(now: intake.Progress) -> None:
            bar.update(
                task,
                total=now.total or None,
                completed=now.read,
                left="left" if now.total else "",
                found=told(now, bar.tasks[0].elapsed or 0.0),
            )

        yield show


def told(now: intake.Progress, elapsed: float) -> str:
    """Say what was found in so many seconds."""
    articles = "1 article" if now.articles == 1 else f"{now.articles:,} articles"
    rate = f", {now.articles / elapsed:.0f} a second" if elapsed > 1 else ""
    refused = f", {now.refused:,} refused" if now.refused else ""
    return f"{articles}{rate}{refused}"
