"""What a library takes: memory while it answers, and the index on disk.

To reach: under 200 MB of anonymous memory, under 12 bytes a posting.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from rich.table import Table

from retrieval import open_library
from tests.benchmarks.corpus import Question
from tests.benchmarks.ours import index_bytes, postings
from tests.benchmarks.processes import anonymous_memory, in_new_process
from tests.benchmarks.timing import ask


@dataclass(frozen=True)
class Footprint:
    """Bytes of anonymous memory after the questions and of the index on disk, and its postings."""

    anonymous: int
    disk: int
    postings: int


def measure(database: Path, questions: Sequence[Question]) -> Footprint:
    """Ask all questions, and look at the index."""
    anonymous = serving_memory(database, questions)
    return Footprint(anonymous, index_bytes(database), postings(database))


def serving_memory(database: Path, questions: Sequence[Question]) -> int:
    """Give the anonymous bytes of a process that has answered the questions and done no more."""
    return in_new_process(_serve, database, questions)


def _serve(database: Path, questions: Sequence[Question]) -> int:
    with open_library(f"sqlite:///{database}") as library:
        for question in questions:
            ask(library, question)
        return anonymous_memory()


def table(taken: Footprint, sentences: int) -> Table:
    """Tell what it takes."""
    made = Table("anonymous MB", "index MB", "postings", "bytes a posting")
    made.title = f"Memory and disk, {sentences:,} sentences"
    made.title_justify = "left"
    made.add_row(
        f"{taken.anonymous / 1e6:.0f}",
        f"{taken.disk / 1e6:.0f}",
        f"{taken.postings:,}",
        f"{taken.disk / taken.postings:.1f}",
    )
    return made
