"""Measure how pages are read: `python -m tests.evaluation.dumped_pages DATA_FOLDER`.

The folder has `pages/benchmark` and `pages/publishers`, whose raw HTML is dumped as text. Two
styles are the `innerText` of a browser, a line for each block: "spaced" with blank lines between
blocks, "dense" without. The third, "converted", is that of converters for terminals: indented,
broken at 80 columns, with links numbered and list items marked. Body F1 is the one of
article-extraction-benchmark: precision and recall of each page over the multiset of its 4-grams of
words, averaged, then combined. A title is right if it is the case's or any that the page gives
itself. Pages whose article is written by scripts are left out. Pages fall into two halves by the
md5 of their names: tune on the even half, report the odd one.
"""

import argparse
import gzip
import json
import re
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from importlib import import_module
from itertools import count
from pathlib import Path
from statistics import fmean
from textwrap import wrap
from typing import Any

from retrieval.article import Article
from retrieval.dates.days import as_day
from retrieval.errors import SourceError
from retrieval.sources.page_text.text import read_page_text
from tests.evaluation.halves import parity

STYLES = ("spaced", "dense", "converted")
_WIDTH = 80  # characters in a line of a converter

_UNSEEN = (
    "script style noscript template head svg iframe object select textarea audio video".split()
)
_INLINE = (
    "a abbr acronym b bdi bdo big button cite code data del dfn em font i img input ins kbd label "
    "mark q s samp small span strike strong sub sup time tt u var wbr"
).split()
_HIDDEN = re.compile(r"display:\s*none")


@dataclass(frozen=True)
class Page:
    """A page's HTML and what is known of its article, and the titles it gives itself."""

    name: str
    html: bytes
    body: str
    titles: list[str]
    authors: list[str] | None = None
    published: datetime | None = None

    @property
    def half(self) -> str:
        return ("even", "odd")[parity(self.name)]


@dataclass
class Figures:
    """Figures over pages: shares of 4-grams, and of fields that are right."""

    precision: list[float] = field(default_factory=list)
    recall: list[float] = field(default_factory=list)
    title: list[bool] = field(default_factory=list)
    given_authors: list[bool] = field(default_factory=list)
    known_authors: list[bool] = field(default_factory=list)
    dates: list[bool] = field(default_factory=list)

    def __str__(self) -> str:
        precision, recall = fmean(self.precision), fmean(self.recall)
        f1 = 2 * precision * recall / (precision + recall)
        shares = {
            "title": self.title,
            "authors: precision": self.given_authors,
            "recall": self.known_authors,
            "dates given": self.dates,
        }
        return (
            f"{len(self.recall)} pages, F1 {f1:.3f} (P {precision:.3f}, R {recall:.3f})"
            + "".join(
                f", {name} {sum(right)}/{len(right)}" for name, right in shares.items() if right
            )
        )


def benchmark_pages(folder: Path) -> Iterator[Page]:
    """Read the article-extraction-benchmark: bodies only."""
    for name, truth in json.loads((folder / "ground-truth.json").read_text("utf-8")).items():
        html = gzip.decompress((folder / "html" / f"{name}.html.gz").read_bytes())
        yield Page(name, html, truth["articleBody"], _headings(html))


def publisher_pages(folder: Path) -> Iterator[Page]:
    """Read Fundus' cases: those of a publisher are in the order of its pages' dates."""
    for cases in sorted(folder.glob("*/*.json")):
        files = sorted(cases.parent.glob(f"{cases.stem}_????_??_??.html.gz"))
        truths = json.loads(cases.read_text("utf-8")).values()
        for file, truth in zip(files, truths, strict=True):
            sections = truth["body"]["sections"]
            body = [*truth["body"]["summary"]]
            for section in sections:
                body += section["headline"] + section["paragraphs"]
            html = gzip.decompress(file.read_bytes())
            yield Page(
                file.name,
                html,
                "\n".join(body),
                [truth["title"], *_headings(html)],
                truth.get("authors", []),
                datetime.fromisoformat(truth["publishing_date"]),
            )


def dump(html: bytes, style: str) -> str:
    """Return the visible text of a page, a line for each block, in one of the styles."""
    parts: list[str] = []
    _write(_tree(html), parts, count(1) if style == "converted" else None)
    blocks = (
        " ".join(re.split(r"[ \t\n\r\f]+", line)).strip(" ") for line in "".join(parts).split("\0")
    )
    lines = [block for block in blocks if block]
    if style == "converted":
        lines = [_wrapped(line) for line in lines]
    return ("\n" if style == "dense" else "\n\n").join(lines)


def _wrapped(block: str) -> str:
    indent = "     " if block.startswith("* ") else "   "
    return "\n".join(
        wrap(
            block,
            _WIDTH,
            initial_indent="   ",
            subsequent_indent=indent,
            break_long_words=False,
            break_on_hyphens=False,
        )
    )


def _tree(html: bytes) -> Any:
    parser = import_module("lxml.html").HTMLParser(encoding=_encoding(html))
    return import_module("lxml.html").document_fromstring(html, parser)


def _headings(html: bytes) -> list[str]:
    """Return the titles that a page gives its article, which cases often word in another way."""
    tree = _tree(html)
    named = tree.xpath("//meta[@property='og:title']/@content | //head/title/text()")
    return [*(heading.text_content() for heading in tree.iter("h1")), *map(str, named)]


def _encoding(html: bytes) -> str:
    try:
        html.decode("utf-8")
    except UnicodeDecodeError:
        stated = re.search(rb"charset=[\"']?([\w-]+)", html[:4096])
        return stated[1].decode() if stated else "latin-1"
    return "utf-8"


def _write(element: Any, parts: list[str], links: Iterator[int] | None) -> None:
    """Write an element's text, blocks set apart; with `links`, these and list items are marked."""
    tag = element.tag
    hidden = not isinstance(tag, str) or (
        tag in _UNSEEN
        or element.get("hidden") is not None
        or _HIDDEN.search(element.get("style", ""))
    )
    if not hidden:
        edge = "" if tag in _INLINE else "\0"
        mark = ""
        if links is not None and tag == "a" and (element.text or "").strip():
            mark = f" [{next(links)}]"
        elif links is not None and tag == "li":
            mark = "* "
        parts += [edge, mark, (element.text or "").lstrip() if mark else element.text or ""]
        for child in element:
            _write(child, parts, links)
        parts.append(edge)
    parts.append(element.tail or "")


def ngrams(text: str, n: int = 4) -> Counter[tuple[str, ...]]:
    """Count the n-grams of a text's words; a shorter text is one n-gram."""
    words = re.findall(r"\w+", text)
    return Counter(tuple(words[i : i + n]) for i in range(max(1, len(words) - n + 1)) if words)


def _holds(text: str, body: str) -> bool:
    """Whether the body is in the page's text at all, not only made by its scripts."""
    true = ngrams(body)
    return 2 * (true & ngrams(text)).total() >= true.total()


def measure(page: Page, article: Article | None, figures: Figures) -> float:
    """Add what is right on a page to the figures, and return its body's F1."""
    true, found = ngrams(page.body), ngrams(article.text if article else "")
    shared = (true & found).total()
    if found:
        figures.precision.append(shared / found.total())
    figures.recall.append(shared / true.total() if true else 1.0)
    if page.titles:
        right = article and any(same_title(article.title, title) for title in page.titles)
        figures.title.append(bool(right))
    if article and page.authors is not None:
        true_names, names = ({_key(n) for n in part} for part in (page.authors, article.authors))
        figures.given_authors += [name in true_names for name in names]
        figures.known_authors += [name in names for name in true_names]
    if article and article.published and page.published:
        figures.dates.append(_same_day(article.published, page.published))
    return 2 * shared / max(1, true.total() + found.total())


def _key(text: str) -> str:
    return "".join(re.findall(r"\w", text.casefold()))


def same_title(found: str, true: str) -> bool:
    """Whether titles agree; metadata may add a site's name or a kicker, or leave it out."""
    shorter, longer = sorted((_key(found), _key(true)), key=len)
    return shorter in longer and 2 * len(shorter) >= len(longer)


def _same_day(found: date, true: datetime) -> bool:
    """The metadata's zone is not the page's: any zone's day of that moment is right."""
    day = as_day(found)
    return any(day == (true + timedelta(hours=hours)).date() for hours in (-12, 0, 14))


def main() -> None:
    """Print the figures of both styles, both sources and both halves."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument(
        "--errors", type=int, default=0, metavar="N", help="show the N worst pages"
    )
    options = parser.parse_args()
    try:
        import_module("lxml.html")
    except ImportError:
        sys.exit("skipped: lxml is not installed.")
    sources = {
        "benchmark": list(benchmark_pages(options.data / "pages" / "benchmark")),
        "publishers": list(publisher_pages(options.data / "pages" / "publishers")),
    }
    for style in STYLES:
        worst: list[tuple[float, str]] = []
        for source, pages in sources.items():
            halves = {"even": Figures(), "odd": Figures()}
            for page in pages:
                text = dump(page.html, style)
                if not _holds(text, page.body):
                    continue
                try:
                    article = read_page_text(text)
                except SourceError:
                    article = None
                worst.append(
                    (measure(page, article, halves[page.half]), f"{page.half} {page.name}")
                )
            for half, figures in halves.items():
                print(f"{style:<9} {source:<11} {half:<5} {figures}")
        for f1, name in sorted(worst)[: options.errors]:
            print(f"    {f1:.3f} {name}")


if __name__ == "__main__":
    main()
