"""Fit the weights of headlines: `python -m tests.evaluation.headline_weights DATA`.

They are fitted on the even half of the pages that `tests.evaluation.dumped_pages` dumps. Printed
are the weights and how often the ranker is right with them on each half; rounded, they are those
of `retrieval.sources.page_text.headlines`.
"""

import argparse
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from retrieval.sources.page_text.headlines import HeadlineContext, features
from retrieval.sources.page_text.lines import read_lines
from retrieval.sources.page_text.text import body_of
from tests.evaluation.dumped_pages import Page, benchmark_pages, dump, publisher_pages, same_title
from tests.evaluation.fitting import Choice, fit_choice


def choices(pages: Iterator[Page]) -> Iterator[tuple[str, Choice]]:
    """Yield the half and the candidates of each page that has its title among them."""
    for page in pages:
        lines = read_lines(dump(page.html, "dense"))
        around = HeadlineContext(lines, *body_of(lines))
        rows = [list(features(around, n).values()) for n in around.candidates]
        right = [
            any(same_title(lines[n].text, title) for title in page.titles)
            for n in around.candidates
        ]
        if any(right):
            yield page.half, Choice(np.array(rows), np.array(right), 1.0)


def main() -> None:
    """Print the weights, and on how many pages of each half the best line is the title."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    folder = parser.parse_args().data / "pages"
    found = [
        *choices(benchmark_pages(folder / "benchmark")),
        *choices(publisher_pages(folder / "publishers")),
    ]
    weights = fit_choice([choice for half, choice in found if half == "even"])
    for half in ("even", "odd"):
        right = [c.right[np.argmax(c.features @ weights)] for name, c in found if name == half]
        print(f"{half}: {sum(right)} of {len(right)} right")
    names = features(HeadlineContext(read_lines("A\nB"), 0, 2), 0)
    for name, weight in zip(names, weights, strict=True):
        print(f'    "{name}": {weight:.1f},')


if __name__ == "__main__":
    main()
