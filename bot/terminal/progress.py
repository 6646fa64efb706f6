"""A progress bar on standard error."""

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
def progress_bar(description: str) -> Iterator[Callable[[intake.Progress], None]]:
    """Show a progress bar until the block ends; yield the function that updates it."""
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
        task = bar.add_task(description, total=None, found="", left="")

        def show(progress: intake.Progress) -> None:
            bar.update(
                task,
                total=progress.total or None,
                completed=progress.read,
                left="left" if progress.total else "",
                found=found(progress, bar.tasks[0].elapsed or 0.0),
            )

        yield show


def found(progress: intake.Progress, seconds: float) -> str:
    """Return how many articles were found in so many seconds, and how many were refused."""
    count = progress.articles
    articles = "1 article" if count == 1 else f"{count:,} articles"
    rate = f", {count / seconds:.0f} a second" if seconds > 1 else ""
    refused = f", {progress.refused:,} refused" if progress.refused else ""
    return f"{articles}{rate}{refused}"
