"""The benchmarks: `python -m tests.benchmarks DATA_FOLDER`.

Libraries of real news are filled up to each number of --sentences and measured; --keep names a
folder in which they stay for the next time. After a change of what is stored, delete them.
--growth names a folder for the picture of how the costs grow, for which libraries of up to
5 million sentences are filled; with `--only` and no name after it, that is all that is done.
Nothing is installed: an engine that is not there is left out, and that is said.
"""

import argparse
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from rich.console import Console
from rich.table import Table

from tests.benchmarks import changing, engines, footprint, growth, loading, starting, together
from tests.benchmarks.corpus import filled_library, questions, quiz


def _engines(data: Path, database: Path, sentences: int) -> Table:
    return engines.table(engines.times(database, questions(data)), sentences)


def _starting(data: Path, database: Path, sentences: int) -> Table:
    return starting.table(starting.times(database, quiz(data)[0].text), sentences)


def _changing(data: Path, database: Path, sentences: int) -> Table:
    return changing.table(changing.times(data, database), sentences)


def _footprint(data: Path, database: Path, sentences: int) -> Table:
    return footprint.table(footprint.measure(database, quiz(data)), sentences)


def _together(data: Path, database: Path, sentences: int) -> Table:
    return together.table(together.measure(data, database, quiz(data)), sentences)


_LOADING = "loading"  # the one measure that takes no library but makes one
MEASURES: dict[str, Callable[[Path, Path, int], Table]] = {
    "engines": _engines,
    "starting": _starting,
    "changing": _changing,
    "footprint": _footprint,
    "together": _together,
}


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m tests.benchmarks",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("data", type=Path, help="the folder of measuring data")
    parser.add_argument(
        "--sentences", type=int, nargs="+", default=[100_000, 1_200_000], metavar="N"
    )
    names = [*MEASURES, _LOADING]
    parser.add_argument("--only", nargs="*", choices=names, default=names, metavar="MEASURE")
    parser.add_argument("--keep", type=Path, metavar="FOLDER")
    parser.add_argument("--growth", type=Path, metavar="FOLDER")
    return parser.parse_args()


def main() -> None:
    """Print a table of each measure at each size as soon as it is there."""
    options = _options()
    console = Console()
    with TemporaryDirectory() as temporary:
        folder = (options.keep or Path(temporary)).resolve()
        folder.mkdir(parents=True, exist_ok=True)
        for sentences in options.sentences:
            for name, measure in MEASURES.items():
                if name in options.only:
                    database = filled_library(options.data, folder, sentences)
                    console.print(measure(options.data, database, sentences))
        if _LOADING in options.only:
            console.print(loading.table(loading.measure(options.data, folder)))
        if options.growth:
            costs = {size: growth.measure(options.data, folder, size) for size in growth.SIZES}
            console.print(growth.table(costs))
            console.print(growth.draw(costs, options.growth / "growth.png"))


if __name__ == "__main__":
    main()
