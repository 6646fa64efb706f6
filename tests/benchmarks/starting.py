"""The first answer: opening a library and asking it once, as a whole process.

To reach: at most 3 times as long as `python -c "import numpy, sqlmodel"`.
"""

import os
import subprocess
import sys
from pathlib import Path

from rich.table import Table

from tests.benchmarks.timing import milliseconds, percentile

ROUNDS = 5
ANSWERING = "verbatim ask"
IMPORTING = "import numpy, sqlmodel"


def times(database: Path, question: str, rounds: int = ROUNDS) -> dict[str, list[float]]:
    """Give the milliseconds of both processes, run in turn."""
    commands = {
        ANSWERING: ["-m", "bot", "ask", question],
        IMPORTING: ["-c", "import numpy, sqlmodel"],
    }
    taken: dict[str, list[float]] = {name: [] for name in commands}
    for number in range(rounds + 1):
        for name, arguments in commands.items():
            time = milliseconds(_run, arguments, database)
            if number:  # the first finds the disk's cache cold
                taken[name].append(time)
    return taken


def _run(arguments: list[str], database: Path) -> None:
    done = subprocess.run(
        [sys.executable, *arguments],
        cwd=database.parent,
        env=os.environ | {"DATABASE_URL": f"sqlite:///{database}"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode > 1:  # 1: not answered
        raise RuntimeError(done.stderr)


def table(taken: dict[str, list[float]], sentences: int) -> Table:
    """Set the two side by side."""
    made = Table(title=f"The first answer, {sentences:,} sentences", title_justify="left")
    made.add_column("process")
    made.add_column("median s", justify="right")
    made.add_column("ratio", justify="right")
    unit = percentile(taken[IMPORTING], 50)
    for name, values in taken.items():
        median = percentile(values, 50)
        made.add_row(name, f"{median / 1000:.2f}", f"{median / unit:.2f}")
    return made
