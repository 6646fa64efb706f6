"""The news articles and quiz questions of the data folder, and a library of the articles."""

import json
import lzma
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from itertools import islice
from pathlib import Path

from rich.console import Console
from rich.progress import track

from retrieval import Article
from retrieval.library import Library
from retrieval.store.articles import Store
from tests.evaluation.halves import parity

ARTICLES = 16_641


@dataclass(frozen=True)
class NewsQuestion:
    """A question, when it was asked, strings that answer it, and the articles its makers used."""

    text: str
    asked: datetime
    answers: tuple[str, ...]
    editor_articles: frozenset[str]

    @property
    def half(self) -> str:
        return ("even", "odd")[parity(self.text)]


def read_articles(data: Path) -> Iterator[Article]:
    """Read `news/articles.jsonl.xz`."""
    with lzma.open(data / "news" / "articles.jsonl.xz", "rt", encoding="utf-8") as lines:
        for line in lines:
            values = json.loads(line)
            yield Article(
                title=values["title"],
                text=values["text"],
                authors=values["authors"],
                published=date.fromisoformat(values["published"]),
                url=values["url"],
            )


def read_questions(data: Path) -> list[NewsQuestion]:
    """Read `news/questions.jsonl`; a question is asked at noon of its day."""
    lines = (data / "news" / "questions.jsonl").read_text("utf-8").splitlines()
    return [
        NewsQuestion(
            text=values["question"],
            asked=datetime.combine(date.fromisoformat(values["asked"]), time(12), UTC),
            answers=tuple(values["answers"]),
            editor_articles=frozenset(values["editor_articles"]),
        )
        for values in map(json.loads, lines)
    ]


def open_news(data: Path, path: Path | None) -> tuple[Store, Library]:
    """Open the library of all articles, in memory or in a file, which is filled on first use.

    If filling the file was interrupted, it continues. The file keeps the sentences of the code
    that filled it: delete it when the splitter has changed.
    """
    store = Store(f"sqlite:///{path}" if path else "sqlite://")
    library = Library(store)
    missing = islice(read_articles(data), store.counts().articles, None)
    left = ARTICLES - store.counts().articles
    if left:
        library.add_all(track(missing, "Adding", total=left, console=Console(stderr=True)))
    return store, library
