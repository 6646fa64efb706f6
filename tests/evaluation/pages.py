"""Measure how raw HTML is read: `python -m tests.evaluation.pages DATA_FOLDER`.

The pages and the body's F1 are those of `tests.evaluation.dumped_pages`. "title": the title is the
case's, apart from the shape of quotation marks and invisible characters. "own title": it is any
that the page gives itself, with or without a kicker. A date is right if it is the same day in the
case's own zone. "authors": the sets are equal. "names given": the names that are the case's, of
all that were read. With `--refused` only the pages are listed that would be refused if they were
fetched; none of them should be a whole article.
"""

import argparse
import html
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from statistics import fmean
from time import perf_counter

from retrieval.article import Article
from retrieval.errors import SourceError
from retrieval.sources.html import read_html
from retrieval.text.detection import detect_language
from tests.evaluation.dumped_pages import (
    Page,
    benchmark_pages,
    ngrams,
    publisher_pages,
    same_title,
)

# Soft hyphens, and spaces and joints without width, are taken off.
_LOOKS = str.maketrans("‘’´`“”„«»", "''''" + '"' * 5, "\u00ad\u200b\u2060\ufeff")


@dataclass(frozen=True)
class Reading:
    """The article read from a page, and the seconds it took."""

    page: Page
    article: Article | None
    seconds: float


def read(page: Page) -> Reading:
    """Read a page as `verbatim add` does."""
    start = perf_counter()
    try:
        article = read_html(page.html)
    except SourceError:
        article = None
    return Reading(page, article, perf_counter() - start)


def refusal(page: Page) -> str | None:
    """Return why a page would be refused if it were fetched; None if it would not."""
    try:
        read_html(page.html, address="https://news.example/2024/story-1")
    except SourceError as error:
        return str(error)
    return None


def faults(reading: Reading) -> list[str]:
    """Return the names of the fields of a page that are not right."""
    page, article = reading.page, reading.article
    if article is None:
        return ["article"]
    wrong = [] if _plain(article.title) == _plain(page.titles[0]) else ["title"]
    if not any(same_title(article.title, title) for title in page.titles):
        wrong.append("own title")
    if {name.strip() for name in page.authors or ()} != set(article.authors):
        wrong.append("authors")
    if page.published and not _same_day(article.published, page.published):
        wrong.append("date")
    return wrong


def body(readings: Sequence[Reading]) -> str:
    """Return F1, precision and recall of the bodies as one line."""
    precision, recall = [], []
    for reading in readings:
        true, found = ngrams(reading.page.body), ngrams(_text(reading))
        shared = (true & found).total()
        if found:
            precision.append(shared / found.total())
        recall.append(shared / true.total() if true else 1.0)
    p, r = fmean(precision), fmean(recall)
    return f"{len(readings):3} pages, F1 {2 * p * r / (p + r):.3f} (P {p:.3f}, R {r:.3f})"


def fields(readings: Sequence[Reading]) -> str:
    """Return the shares of pages whose title, authors and date are right as one line."""
    wrong = Counter(fault for reading in readings for fault in faults(reading))
    shares = ", ".join(
        f"{name} {1 - (wrong[name] + wrong['article']) / len(readings):.3f}"
        for name in ("title", "own title", "authors", "date")
    )
    given = [
        name in {true.strip() for true in reading.page.authors or ()}
        for reading in readings
        if reading.article
        for name in reading.article.authors
    ]
    return f"{shares}, names given {sum(given)}/{len(given)}"


def _text(reading: Reading) -> str:
    return reading.article.text if reading.article else ""


def _plain(title: str) -> str:
    return " ".join(html.unescape(title).translate(_LOOKS).split())


def _same_day(found: date | None, true: datetime) -> bool:
    if isinstance(found, datetime):
        found = (found.astimezone(true.tzinfo) if true.tzinfo else found).date()
    return found == true.date()


def main() -> None:
    """Print the figures of each source and half, and on demand what is wrong on each page."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("--errors", choices=("even", "odd"), help="list the faults of a half")
    parser.add_argument("--refused", action="store_true", help="list the refused pages alone")
    options = parser.parse_args()
    folder = options.data / "pages"
    if options.refused:
        for page in (
            *benchmark_pages(folder / "benchmark"),
            *publisher_pages(folder / "publishers"),
        ):
            if reason := refusal(page):
                print(page.name, reason)
        return
    publishers = [read(page) for page in publisher_pages(folder / "publishers")]
    english = [r for r in publishers if detect_language(r.page.body) == "en"]
    sources = {
        "benchmark": [read(page) for page in benchmark_pages(folder / "benchmark")],
        "publishers, English": english,
        "publishers, others": [r for r in publishers if r not in english],
    }
    for name, readings in sources.items():
        for half in ("even", "odd", "both"):
            part = [r for r in readings if half in (r.page.half, "both")]
            print(f"{name:<20} {half:<5} {body(part)}")
            if name != "benchmark":
                print(f"{'':<27}{fields(part)}")
        print(f"{'':<27}{sum(r.seconds for r in readings):.1f} s")
    for reading in publishers:
        wrong = faults(reading)
        if wrong and reading.page.half == options.errors:
            print(re.sub(r"_\d{4}.*", "", reading.page.name), *wrong)


if __name__ == "__main__":
    main()
