"""What an answer costs beside the bare query: `python -m tests.benchmarks.asking DATA_FOLDER`.

A library of the folder's news is filled up to --sentences; each of the quiz questions is then
asked of the bare posting lists (top 10 of `BM25.matching`) and of `Library.ask` in turn. Printed
are the median and the 95th percentile of each in milliseconds, and the ratio of the medians.
"""

import argparse
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
from rich.console import Console
from rich.progress import Progress

from retrieval import Article, open_library
from retrieval.analysis import analyze, analyze_question
from retrieval.bm25 import BM25
from retrieval.index.sentence_index import K1, B
from retrieval.sentences import split_sentences
from tests.evaluation.news_library import read_articles, read_questions

_ROUNDS = 3  # after one that is not counted


def articles_of(data: Path, sentences: int) -> Iterator[tuple[Article, list[list[str]]]]:
    """Yield articles with their sentences' terms until there are enough sentences."""
    with Progress(console=Console(stderr=True)) as bar:
        task = bar.add_task("Filling", total=sentences)
        for article in read_articles(data):
            spans = split_sentences(article.text)[:sentences]
            sentences -= len(spans)
            yield article, [analyze(article.text[start:end]) for start, end in spans]
            bar.advance(task, len(spans))
            if sentences <= 0:
                return


def milliseconds(call: Callable[[], object]) -> float:
    """Time one call."""
    started = time.perf_counter()
    call()
    return 1000 * (time.perf_counter() - started)


def top_ten(bm25: BM25, question: str) -> list[int]:
    """Ask the bare posting lists."""
    numbers, scores = bm25.matching(list(analyze_question(question)))
    return [int(number) for number in numbers[np.argsort(-scores, kind="stable")[:10]]]


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description="Time answers beside the bare BM25 query.")
    parser.add_argument("data", type=Path)
    parser.add_argument("--sentences", type=int, default=100_000)
    options = parser.parse_args()
    bm25 = BM25(k1=K1, b=B)
    with (
        TemporaryDirectory() as folder,
        open_library(f"sqlite:///{folder}/library.db") as library,
    ):
        for article, sentences in articles_of(options.data, options.sentences):
            library.add(article)
            bm25.add(sentences)
        bare: list[float] = []
        whole: list[float] = []
        for counted in (False, *[True] * _ROUNDS):
            for question in read_questions(options.data):
                times = (
                    milliseconds(lambda q=question: top_ten(bm25, q.text)),  # type: ignore[misc]
                    milliseconds(lambda q=question: library.ask(q.text, at=q.asked)),  # type: ignore[misc]
                )
                if counted:
                    bare.append(times[0])
                    whole.append(times[1])
        print(f"{library.counts().sentences} sentences, {len(bare)} questions")
        for name, taken in (("bare BM25", bare), ("library.ask", whole)):
            middle, high = np.percentile(taken, [50, 95])
            print(f"{name:<12} p50 {middle:7.2f} ms   p95 {high:7.2f} ms")
        print(f"ratio of the medians {np.median(whole) / np.median(bare):.1f}")


if __name__ == "__main__":
    main()
