"""A segment: the sentences, titles and posting lists of some articles, immutable.

It holds nothing that depends on other articles: idf and length norms are computed when a question
is asked. So a new article makes a new segment, and merging segments is copying. This is its file,
little-endian, which is mapped into memory as it is:

    ┌──────────┬────────┬──────────┬───────────────────────┬─────┬─────────┬─────┬─────────┬───┐
    │ VERBATIM │ format │ length n │ header: n bytes, JSON │ 0 … │ array 1 │ 0 … │ array 2 │ … │
    └──────────┴────────┴──────────┴───────────────────────┴─────┴─────────┴─────┴─────────┴───┘
      8 bytes    4        4          {"languages": […],            at multiples of 64
                                      "arrays": {name: [type, length], …}}

Each array has the smallest unsigned type that holds its values. In a large segment that is 4 bytes
a posting for the document and 2 for the pair, 4 a word of the text and about 17 a sentence.
"""

import json
import mmap
import os
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, fields
from functools import cached_property
from pathlib import Path

import numpy as np

from retrieval.errors import RetrievalError
from retrieval.index.postings import Integers, PostingLists
from retrieval.index.vocabulary import Vocabulary

MAGIC = b"VERBATIM"
FORMAT = 4  # to be raised, too, when text is analysed differently: then the index is rebuilt
_PREAMBLE = 16
_ALIGNED = 64

# A word of a sentence: the number of its term, and above it the kinds of mention it is part of.
KIND_SHIFT = 27
TERM_MASK = (1 << KIND_SHIFT) - 1

# The type of documents and words, even if few: a search in them needs values of the same type.
WIDE = "<u4"

Shapes = Mapping[str, tuple[str, int]]  # the type and the length of each array, by name


class SegmentError(RetrievalError):
    """The file is not a segment that this version can read."""


@dataclass(frozen=True)
class Segment:
    """The arrays of a segment of A articles with S sentences, and V terms.

    Articles are numbered from 0; these numbers are their slots. Sentences and paragraphs are
    numbered from 0, too, those of an article in a row. There are posting lists over sentences and
    over titles, which are numbered by slot.
    """

    languages: tuple[str | None, ...]  # distinct ones, of the articles
    # Terms:
    term_text: Integers
    term_ends: Integers  # V
    sentence_starts: Integers  # V + 1, and so on: see PostingLists
    sentence_documents: Integers
    sentence_pairs: Integers
    sentence_frequencies: Integers
    sentence_lengths: Integers
    title_starts: Integers
    title_documents: Integers
    title_pairs: Integers
    title_frequencies: Integers
    title_lengths: Integers
    # Articles:
    article_ids: Integers  # A
    revisions: Integers  # A: of the version that is indexed
    fingerprints: Integers  # A: of the text, to check that it is still the same
    days: Integers  # A: date.toordinal, 0 where unknown
    spoken: Integers  # A: the position of the article's language in `languages`
    title_words: Integers  # A: the number of terms in the title
    firsts: Integers  # A + 1: the article's first sentence
    # Sentences:
    slots: Integers  # S: the article's slot
    starts: Integers  # S: the start of its span in the article's text
    extents: Integers  # S: its length in code points
    paragraphs: Integers  # S
    complete: Integers  # S: 1 if it ends in a mark, as sentences do
    word_starts: Integers  # S + 1: where in `words` the sentence begins
    words: Integers  # all terms in the order of the text, with the kinds of mention

    @cached_property
    def vocabulary(self) -> Vocabulary:
        """The terms."""
        return Vocabulary(self.term_text, self.term_ends)

    @property
    def sentences(self) -> PostingLists:
        """The posting lists over sentences."""
        return PostingLists(
            self.sentence_starts,
            self.sentence_documents,
            self.sentence_pairs,
            self.sentence_frequencies,
            self.sentence_lengths,
        )

    @property
    def titles(self) -> PostingLists:
        """The posting lists over titles."""
        return PostingLists(
            self.title_starts,
            self.title_documents,
            self.title_pairs,
            self.title_frequencies,
            self.title_lengths,
        )


ARRAYS = tuple(field.name for field in fields(Segment) if field.name != "languages")


def smallest_type(largest: int) -> str:
    """Return the smallest little-endian unsigned type for numbers up to `largest`."""
    return next(f"<u{size}" for size in (1, 2, 4, 8) if largest < 1 << 8 * size)


def narrowed(array: Integers) -> Integers:
    """Return an array in the smallest type for its values."""
    return array.astype(smallest_type(int(array.max(initial=0))))


def shape(name: str, array: Integers) -> tuple[str, int]:
    """Return the type and the length with which an array is stored."""
    is_wide = name == "words" or name.endswith("documents")
    return WIDE if is_wide else smallest_type(int(array.max(initial=0))), len(array)


def pack(languages: Sequence[str | None], arrays: Mapping[str, Integers]) -> Segment:
    """Return a segment in memory, of arrays of any integer types."""
    columns = {name: array.astype(shape(name, array)[0]) for name, array in arrays.items()}
    return Segment(tuple(languages), **columns)


@contextmanager
def create_file(
    path: Path, languages: Sequence[str | None], shapes: Shapes
) -> Iterator[dict[str, Integers]]:
    """Create a segment's file, yield its arrays to be filled in place, and then sync it."""
    header = json.dumps({"languages": list(languages), "arrays": dict(shapes)}).encode()
    preamble = MAGIC + FORMAT.to_bytes(4, "little") + len(header).to_bytes(4, "little")
    offsets, end = _offsets(len(preamble) + len(header), shapes)
    with path.open("wb+") as file:
        file.write(preamble + header)
        file.truncate(end)
        file.flush()
        content = mmap.mmap(file.fileno(), end)
        yield _arrays(content, shapes, offsets)
        content.flush()
        os.fsync(file.fileno())


def write(path: Path, segment: Segment) -> None:
    """Write a segment to a file."""
    columns = {name: getattr(segment, name) for name in ARRAYS}
    shapes = {name: shape(name, column) for name, column in columns.items()}
    with create_file(path, segment.languages, shapes) as arrays:
        for name, column in columns.items():
            arrays[name][:] = column


def read(content: mmap.mmap | bytes) -> Segment:
    """Return the segment in a file's content, without copying; SegmentError if it is not one."""
    version, length = (int.from_bytes(content[at : at + 4], "little") for at in (8, 12))
    if content[: len(MAGIC)] != MAGIC or version != FORMAT:
        raise SegmentError("not a segment of this version")
    try:
        header = json.loads(content[_PREAMBLE : _PREAMBLE + length])
        shapes = {name: (kind, count) for name, (kind, count) in header["arrays"].items()}
        offsets, _ = _offsets(_PREAMBLE + length, shapes)
        return Segment(tuple(header["languages"]), **_arrays(content, shapes, offsets))
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise SegmentError("damaged") from error


def _offsets(start: int, shapes: Shapes) -> tuple[dict[str, int], int]:
    """Return where each array begins, from `start` on, and where the last one ends."""
    offsets, end = {}, start
    for name, (kind, length) in shapes.items():
        offsets[name] = -(-end // _ALIGNED) * _ALIGNED
        end = offsets[name] + length * np.dtype(kind).itemsize
    return offsets, end


def _arrays(
    content: mmap.mmap | bytes, shapes: Shapes, offsets: Mapping[str, int]
) -> dict[str, Integers]:
    return {
        name: np.frombuffer(content, kind, length, offsets[name]) if length else np.empty(0, kind)
        for name, (kind, length) in shapes.items()
    }
