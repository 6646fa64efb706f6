"""Measure sentence boundaries: `python -m tests.evaluation.sentence_boundaries DATA_FOLDER`.

The folder holds `sentences/english-golden.json` (one rule a case, right or wrong as a whole) and
`sentences/english-web.json` (paragraphs, of which every boundary between two sentences counts).
A boundary is known by the number of non-space characters before it, so that differences of
white space do not count. Tune on one half of the paragraphs and report the other.
"""

import argparse
import json
import time
from collections.abc import Callable
from importlib import import_module
from itertools import accumulate
from pathlib import Path
from typing import NamedTuple

from retrieval.text.sentences import split_sentences

Splitter = Callable[[str], list[str]]


class Case(NamedTuple):
    """A text and its sentences."""

    text: str
    sentences: list[str]


class Score(NamedTuple):
    """Boundaries found, expected, and both."""

    right: int
    found: int
    expected: int

    @property
    def precision(self) -> float:
        return self.right / self.found if self.found else 1.0

    @property
    def recall(self) -> float:
        return self.right / self.expected if self.expected else 1.0

    @property
    def f1(self) -> float:
        return 2 * self.right / (self.found + self.expected) if self.expected else 1.0


def own_splitter(text: str) -> list[str]:
    """Split with the project's own rules."""
    return [text[start:end] for start, end in split_sentences(text)]


def pysbd_splitter() -> Splitter | None:
    """Return pySBD's English splitter, or None where it is not installed."""
    try:
        pysbd = import_module("pysbd")
    except ImportError:
        return None
    segmenter = pysbd.Segmenter(language="en", clean=False)
    return lambda text: [sentence.strip() for sentence in segmenter.segment(text)]


def read_cases(path: Path) -> list[Case]:
    """Read a list of `{"text", "sentences"}`."""
    rows = json.loads(path.read_text(encoding="utf-8"))
    return [Case(row["text"], row["sentences"]) for row in rows]


def boundaries(sentences: list[str]) -> set[int]:
    """Count the non-space characters before each boundary; the end of the last is none.

    Example: ["A b.", "C.", "D."] -> {3, 5}
    """
    return set(accumulate(len("".join(sentence.split())) for sentence in sentences[:-1]))


def score(cases: list[Case], split: Splitter) -> Score:
    """Sum up boundaries over all cases."""
    right = found = expected = 0
    for case in cases:
        theirs, ours = boundaries(case.sentences), boundaries(split(case.text))
        right += len(theirs & ours)
        found += len(ours)
        expected += len(theirs)
    return Score(right, found, expected)


def context(text: str, count: int, width: int = 40) -> str:
    """Show the text around the boundary after `count` non-space characters."""
    offsets = [offset for offset, character in enumerate(text) if not character.isspace()]
    offset = offsets[count - 1] + 1
    return f"{text[max(offset - width, 0) : offset]} ## {text[offset : offset + width].strip()}"


def print_errors(golden: list[Case], web: list[Case], split: Splitter) -> None:
    """List the golden cases that are wrong, and the web boundaries invented and missed."""
    for case in golden:
        if (sentences := split(case.text)) != case.sentences:
            print(f"golden  {sentences}\n   not  {case.sentences}")
    for number, case in enumerate(web):
        theirs, ours = boundaries(case.sentences), boundaries(split(case.text))
        for count in sorted(theirs ^ ours):
            kind = "missed  " if count in theirs else "invented"
            print(f"{kind} {number:3}  {context(case.text, count)}")


def print_figures(name: str, golden: list[Case], web: list[Case], split: Splitter) -> None:
    """Print one splitter's figures."""
    right = sum(split(case.text) == case.sentences for case in golden)
    print(f"{name}: golden {right} of {len(golden)}")
    for part, cases in (("all", web), ("even", web[::2]), ("odd", web[1::2])):
        figures = score(cases, split)
        print(
            f"  web {part:4}  precision {figures.precision:.4f}"
            f"  recall {figures.recall:.4f}  F1 {figures.f1:.4f}"
        )


def print_throughput(web: list[Case]) -> None:
    """Time the project's splitter on a megabyte of prose and of text made to be hard."""
    prose = "\n".join(case.text for case in web)
    units = [
        prose,
        ".",
        "a.",
        "A. ",
        "1. ",
        '"',
        "(",
        " ",
        ". ",
        '."',
        "!",
        "a",
        "* * ",
        "\n",
        "• ",
        "U.S. ",
        '? "',
    ]
    for unit in units:
        text = unit * (1_000_000 // len(unit) + 1)
        started = time.perf_counter()
        count = len(split_sentences(text[:1_000_000]))
        seconds = time.perf_counter() - started
        print(f"  {unit[:4]!r:10} {seconds:.2f} s, {count} sentences")


def main() -> None:
    """Print the figures, and the wrong cases with `--errors`."""
    parser = argparse.ArgumentParser(description="Measure sentence boundaries.")
    parser.add_argument("data_folder", type=Path)
    parser.add_argument("--errors", action="store_true", help="list the wrong cases")
    arguments = parser.parse_args()
    golden = read_cases(arguments.data_folder / "sentences" / "english-golden.json")
    web = read_cases(arguments.data_folder / "sentences" / "english-web.json")

    if arguments.errors:
        print_errors(golden, web, own_splitter)
    print_figures("verbatim", golden, web, own_splitter)
    if peer := pysbd_splitter():
        print_figures("pysbd", golden, web, peer)
    else:
        print("pysbd: not installed, skipped")
    print("a megabyte of")
    print_throughput(web)


if __name__ == "__main__":
    main()
