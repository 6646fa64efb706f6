"""Adding, changing and removing one article of 30 sentences, durably, until it is found.

To reach: each in under 30 ms (p50), whatever the size of the library.
"""

from collections import defaultdict
from dataclasses import replace
from itertools import cycle, islice
from pathlib import Path

from rich.table import Table

from retrieval import Article, Library, open_library
from retrieval.text.sentences import split_sentences
from tests.benchmarks.corpus import copied
from tests.benchmarks.timing import milliseconds, percentile
from tests.evaluation.news_library import read_articles

ARTICLES = 100
_SENTENCES = 30
_SYLLABLES = "ba ce di fo gu ha je ki lo mu".split()


def new_articles(data: Path, number: int) -> list[Article]:
    """Make articles of 30 sentences, one of our own before the first of a real one."""
    real = islice(cycle(read_articles(data)), number)
    return [_article(article, _ship(position), position) for position, article in enumerate(real)]


def _article(real: Article, ship: str, position: int) -> Article:
    spans = split_sentences(real.text)[: _SENTENCES - 1]
    text = "\n".join([_news_of(ship), *(real.text[start:end] for start, end in spans)])
    url = f"https://ships.example/{position}"
    return replace(real, text=text, published=None, url=url)


def _ship(number: int) -> str:
    return "".join(_SYLLABLES[int(digit)] for digit in f"{number:04}").capitalize()


def _news_of(ship: str) -> str:
    return f"The ferry {ship} anchored at Skagen."


def times(data: Path, database: Path, number: int = ARTICLES) -> dict[str, list[float]]:
    """Give the milliseconds of each change, and of each with the first answer that shows it."""
    taken: dict[str, list[float]] = defaultdict(list)

    def take(name: str, changing: float, answering: float) -> None:
        taken[name].append(changing)
        taken[f"{name}, then ask"].append(changing + answering)

    with copied(database) as copy, open_library(f"sqlite:///{copy}") as library:
        library.ask("Where is Skagen?")  # readies the index, which is no article's time
        for position, article in enumerate(new_articles(data, number)):
            before, after = _ship(position), _ship(number + position)
            changed = replace(article, text=article.text.replace(before, after))
            for name, version, ship in (("add", article, before), ("change", changed, after)):
                changing = milliseconds(library.add, version)
                take(name, changing, milliseconds(_check, library, ship, expected=True))
            article_id = library.articles(newest_first=True, limit=1)[0].id
            assert article_id is not None
            changing = milliseconds(library.remove, article_id)
            take("remove", changing, milliseconds(_check, library, after, expected=False))
    return taken


def _check(library: Library, ship: str, *, expected: bool) -> None:
    answer = library.ask(f"Where did the ferry {ship} anchor?")
    if expected != any(quote.text == _news_of(ship) for quote in answer.quotes):
        raise RuntimeError(f"{ship} is {'not ' * expected}found")


def table(taken: dict[str, list[float]], sentences: int) -> Table:
    """Set the kinds of change among each other."""
    made = Table(title=f"One article of 30, {sentences:,} sentences", title_justify="left")
    made.add_column("change")
    made.add_column("p50 ms", justify="right")
    made.add_column("p95 ms", justify="right")
    for name, values in taken.items():
        made.add_row(name, *(f"{percentile(values, percent):.1f}" for percent in (50, 95)))
    return made
