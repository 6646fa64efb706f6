"""Other engines on the same terms: each function builds one and gives its best ten.

The terms come analysed. What is timed later is what a caller would have to do: from a list of
terms to the numbers of documents that share one with it, best first.
"""

import sqlite3
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

Documents = Sequence[list[str]]
TopTen = Callable[[list[str]], list[int]]

_TANTIVY_HEAP = 2_000_000_000  # bytes, so that it makes one segment, with which it is fastest


def tantivy(documents: Documents, folder: Path) -> TopTen:
    """Lucene's design in Rust."""
    module = import_module("tantivy")
    schema = (
        module.SchemaBuilder()
        .add_text_field("terms", tokenizer_name="whitespace", index_option="freq")
        .build()
    )
    index = module.Index(schema, path=str(folder))
    writer = index.writer(_TANTIVY_HEAP, num_threads=1)
    for document in documents:
        writer.add_document(module.Document(terms=" ".join(document)))
    writer.commit()
    writer.wait_merging_threads()
    index.reload()
    searcher = index.searcher()
    if searcher.num_segments > 1:
        raise RuntimeError("its numbers are ours in a single segment only")
    either, make = module.Occur.Should, module.Query

    def top_ten(terms: list[str]) -> list[int]:
        query = make.boolean_query(
            [(either, make.term_query(schema, "terms", term, "freq")) for term in terms]
        )
        return [address.doc for _, address in searcher.search(query, 10, count=False).hits]

    return top_ten


def _bm25s(documents: Documents, backend: str) -> TopTen:
    index = import_module("bm25s").BM25(backend=backend)
    index.index(documents, show_progress=False)
    limit = min(10, len(documents))

    def top_ten(terms: list[str]) -> list[int]:
        found, scores = index.retrieve([terms], k=limit, show_progress=False)
        return found[0][scores[0] > 0].tolist()  # type: ignore[no-any-return]

    return top_ten


def bm25s_numpy(documents: Documents, _folder: Path) -> TopTen:
    """Scores worked out beforehand, added up with numpy."""
    return _bm25s(documents, "numpy")


def bm25s_numba(documents: Documents, _folder: Path) -> TopTen:
    """The same, compiled."""
    import_module("numba")  # without which it would quietly do without
    return _bm25s(documents, "numba")


def _best_ten(scores: npt.NDArray[Any]) -> list[int]:
    (found,) = scores.nonzero()
    if len(found) > 10:
        found = found[np.argpartition(-scores[found], 10)[:10]]
    return found[np.argsort(-scores[found])].tolist()  # type: ignore[no-any-return]


def rank_bm25(documents: Documents, _folder: Path) -> TopTen:
    """The definition of our score."""
    index = import_module("rank_bm25").BM25Okapi(documents)
    return lambda terms: _best_ten(index.get_scores(terms))


def rank_bm25_rs(documents: Documents, _folder: Path) -> TopTen:
    """The same to the bit, in Rust."""
    index = import_module("rank_bm25_rs").BM25Okapi(documents)
    return lambda terms: _best_ten(index.get_scores(terms))


def fts5(documents: Documents, folder: Path) -> TopTen:
    """SQLite's full-text search, without the text."""
    database = sqlite3.connect(folder / "fts5.db")
    try:
        database.execute(
            "CREATE VIRTUAL TABLE found USING fts5(terms, content='', tokenize="
            "\"unicode61 remove_diacritics 0 categories 'L* M* N* P* S* Co'\")"
        )
    except sqlite3.OperationalError as error:
        raise ImportError("this SQLite is built without FTS5") from error
    database.executemany(
        "INSERT INTO found (rowid, terms) VALUES (?, ?)",
        ((number, " ".join(document)) for number, document in enumerate(documents)),
    )
    database.execute("INSERT INTO found (found) VALUES ('optimize')")
    database.commit()

    def top_ten(terms: list[str]) -> list[int]:
        query = " OR ".join(f'"{term}"' for term in terms)
        rows = database.execute(
            "SELECT rowid FROM found WHERE found MATCH ? ORDER BY rank LIMIT 10", (query,)
        )
        return [number for (number,) in rows]

    return top_ten


PEERS: dict[str, Callable[[Documents, Path], TopTen]] = {
    "tantivy": tantivy,
    "bm25s (numba)": bm25s_numba,
    "bm25s (numpy)": bm25s_numpy,
    "SQLite FTS5": fts5,
    "rank_bm25_rs": rank_bm25_rs,
    "rank_bm25": rank_bm25,
}
