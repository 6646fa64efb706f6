"""Loading all news articles: from the file to the first answer.

To reach: under 3 minutes, with at most 1.5 GB.
"""

import time
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from rich.console import Console
from rich.progress import track
from rich.table import Table

from retrieval import open_library
from tests.benchmarks.processes import in_new_process, peak_memory
from tests.evaluation.news_library import ARTICLES, read_articles


@dataclass(frozen=True)
class Loaded:
    """What was loaded, in how many seconds, with how many bytes at the most."""

    articles: int
    sentences: int
    seconds: float
    peak: int


def measure(data: Path, folder: Path) -> Loaded:
    """Load in a process of its own."""
    with TemporaryDirectory(dir=folder) as new:
        return in_new_process(_load, data, Path(new, "library.db"))


def _load(data: Path, database: Path) -> Loaded:
    started = time.perf_counter()
    with open_library(f"sqlite:///{database}") as library:
        console = Console(stderr=True)
        library.add_all(track(read_articles(data), "Loading", total=ARTICLES, console=console))
        library.ask("Where is Skagen?")
        seconds = time.perf_counter() - started
        counts = library.counts()
    return Loaded(counts.articles, counts.sentences, seconds, peak_memory())


def table(loaded: Loaded) -> Table:
    """Tell how loading went."""
    made = Table("articles", "sentences", "seconds", "sentences/s", "peak MB", title="Loading")
    made.title_justify = "left"
    made.add_row(
        f"{loaded.articles:,}",
        f"{loaded.sentences:,}",
        f"{loaded.seconds:.0f}",
        f"{loaded.sentences / loaded.seconds:,.0f}",
        f"{loaded.peak / 1e6:.0f}",
    )
    return made
