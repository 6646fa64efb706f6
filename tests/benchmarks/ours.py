"""All that the benchmarks know of the inside of a library: its terms and its posting lists."""

import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path

from retrieval.index.bm25 import BM25
from retrieval.index.folder import Folder, folder_path
from retrieval.index.segment import TERM_MASK
from retrieval.index.sentence_index import SentenceIndex
from retrieval.index.snapshot import Snapshot
from retrieval.index.terms import query_terms
from retrieval.questions.query import build_queries
from retrieval.store.articles import Store


class Bare:
    """The posting lists of sentences, without what ranking adds."""

    def __init__(self, bm25: BM25) -> None:
        self._bm25 = bm25

    def top_ten(self, terms: list[str]) -> list[int]:
        """Give the numbers of the ten sentences with the highest BM25, best first."""
        numbers: list[int] = self._bm25.top(terms, 10)[0].tolist()
        return numbers


def open_bare(database: Path) -> Bare:
    """Open the posting lists of a library."""
    return Bare(_snapshot(database).bm25)


def _snapshot(database: Path) -> Snapshot:
    store = Store(f"sqlite:///{database}")
    folder = folder_path(store.database)
    snapshot = SentenceIndex(store, Folder(folder) if folder else None).follow()
    store.close()
    return snapshot


def postings(database: Path) -> int:
    """Count the postings of a library's sentences: pairs of a term and a sentence that has it."""
    return sum(len(live.segment.sentence_documents) for live in _snapshot(database).segments)


def sentence_terms(database: Path) -> Iterator[list[str]]:
    """Yield the terms of each sentence as the posting lists have them, in the lists' order."""
    for live in _snapshot(database).segments:
        segment = live.segment
        vocabulary = [sys.intern(term.decode()) for term in segment.vocabulary]
        bounds = segment.word_starts.tolist()
        for start, end in pairwise(bounds):
            yield [vocabulary[word] for word in (segment.words[start:end] & TERM_MASK).tolist()]


def question_terms(question: str) -> list[str]:
    """Give the telling terms of an English question as the posting lists have them."""
    [query] = build_queries(question, {"en"}, datetime.now(UTC))
    return query_terms(query)


def index_bytes(database: Path) -> int:
    """Give the size on disk of the index beside a database."""
    folder = database.with_name(f"{database.name}.index")
    return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())
