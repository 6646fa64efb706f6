"""Measure the links of quotes: `python -m tests.evaluation.fragments DATA_FOLDER`.

The folder has `pages/benchmark` and `pages/publishers`. A sentence is drawn from each page that is
read as an article (the seed is fixed), and the link to it is opened in a headless Chromium as wide
as a phone. Pages are served over loopback as they were stored, without scripts and without what
they would fetch. A link is right if all of the sentence that is in the window, and nothing else,
is highlighted. If the page has the sentence more than once, the right one has the most in common
with the article around it; another one is a "copy". A sentence is shown unless it is "gone", in no
text of the stored page, or "hidden" while no script runs. Pages fall into two halves by the md5 of
their names: tune on the even half, report the odd one.
"""

import argparse
import gzip
import random
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from playwright.sync_api import Browser

from retrieval import Quote
from retrieval.answering.links import link_to
from retrieval.errors import SourceError
from retrieval.sources.html import read_html
from retrieval.text.sentences import split_sentences
from tests.browser import Landing, chromium, find_chromium, follow, phone, serving
from tests.evaluation.halves import parity

_SEED = 7
_AROUND = 60  # characters beside a sentence that tell its place from others
_FOLDERS = {"publishers": "*/*.html.gz", "benchmark": "html/*.html.gz"}


@dataclass(frozen=True)
class Case:
    """A quote from a stored page."""

    folder: str
    name: str
    html: bytes
    quote: Quote

    @property
    def half(self) -> str:
        return ("even", "odd")[parity(self.name)]


def cases(pages: Path) -> Iterator[Case]:
    """Draw sentences from the articles of all pages that are read as articles."""
    drawing = random.Random(_SEED)
    for folder, files in _FOLDERS.items():
        for file in sorted((pages / folder).glob(files)):
            html = gzip.decompress(file.read_bytes())
            try:
                article = read_html(html)
            except SourceError:
                continue
            start, end = drawing.choice(split_sentences(article.text))
            text = article.text[start:end]
            quote = Quote(text=text, start=start, end=end, score=1.0, article=article)
            yield Case(folder, file.name, html, quote)


def outcome(browser: Browser, case: Case) -> tuple[str, Landing]:
    """Follow the link of a quote; return the link and where it leads."""
    quote = case.quote
    text = quote.article.text
    with serving({"page": case.html}) as address:
        link = link_to(replace(quote, article=replace(quote.article, url=f"{address}page")))
        page = phone(browser)
        try:
            around = (text[: quote.start][-_AROUND:], text[quote.end :][:_AROUND])
            return link or "", follow(page, link or "", quote.text, *around)
        finally:
            page.close()


def main() -> None:
    """Print the share of links that are right by folder and by language, and the other cases."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("--half", choices=("even", "odd"), help="only these pages")
    options = parser.parse_args()
    executable = find_chromium()
    if executable is None:
        sys.exit("There is no Chromium here: apt-get install chromium")
    groups: defaultdict[str, Counter[str]] = defaultdict(Counter)
    lengths = []
    with chromium(executable) as browser:
        for case in cases(options.data / "pages"):
            if options.half not in (None, case.half):
                continue
            link, landing = outcome(browser, case)
            lengths.append(len(link.partition("#")[2]))
            language = case.quote.article.language or "unknown"
            for group in ("all", f"half {case.half}", case.folder, f"language {language}"):
                groups[group][landing] += 1
            if landing != "right":
                print(f"{landing:<12} {case.name} {case.quote.text[:60]!r}")
    for group, counted in sorted(groups.items()):
        others = ", ".join(f"{what} {n}" for what, n in counted.most_common() if what != "right")
        right, shown = counted["right"], counted.total() - counted["gone"] - counted["hidden"]
        print(
            f"{group:<17} {counted.total():>3}, right {right:>3} of {shown:>3} shown "
            f"({right / max(1, shown):.3f})  {others}"
        )
    lengths.sort()
    print(f"fragments: median {lengths[len(lengths) // 2]}, longest {lengths[-1]} characters")


if __name__ == "__main__":
    main()
