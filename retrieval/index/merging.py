"""Merges segments into one, without the articles that were removed."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from typing import NamedTuple

import numpy as np

from retrieval.index.postings import Integers, Numbers, PostingLists, lengths, starts
from retrieval.index.segment import TERM_MASK, WIDE, Segment, Shapes, shape, smallest_type
from retrieval.index.snapshot import Flags, LiveSegment
from retrieval.index.vocabulary import Vocabulary

# Postings or words that are copied at a time, so that memory does not grow with the segments: it
# takes some 50 MB.
_CHUNK = 1 << 20

# Creates the arrays of the new segment, in memory or in a file.
Create = Callable[[Sequence[str | None], Shapes], AbstractContextManager[Mapping[str, Integers]]]


class _Renumbering(NamedTuple):
    """The new numbers of a part's terms, languages, articles and sentences; -1 if removed."""

    terms: Numbers
    languages: Numbers
    slots: Numbers
    sentences: Numbers


def merge(parts: Sequence[LiveSegment], create: Create) -> None:
    """Fill the arrays that `create` yields with those of all parts, one after the other."""
    vocabulary, of_terms = _merge_vocabularies([part.segment.vocabulary for part in parts])
    languages = list(dict.fromkeys(name for part in parts for name in part.segment.languages))
    renumbered = []
    articles = sentences = 0
    for part, terms in zip(parts, of_terms, strict=True):
        slots = _numbers(part.stays, articles)
        numbers = _numbers(part.stays[part.segment.slots], sentences)
        renumbered.append(
            _Renumbering(
                terms=terms,
                languages=np.array([languages.index(name) for name in part.segment.languages]),
                slots=slots,
                sentences=numbers,
            )
        )
        articles += int(part.stays.sum())
        sentences += int((numbers >= 0).sum())
    of_sentences = _Lists.of(
        [part.segment.sentences for part in parts],
        [each.sentences for each in renumbered],
        of_terms,
        len(vocabulary),
    )
    of_titles = _Lists.of(
        [part.segment.titles for part in parts],
        [each.slots for each in renumbered],
        of_terms,
        len(vocabulary),
    )
    columns = {
        "term_text": vocabulary.text,
        "term_ends": vocabulary.ends,
        **of_sentences.columns("sentence"),
        **of_titles.columns("title"),
        **_columns(parts, renumbered),
    }
    shapes = {
        **{name: shape(name, column) for name, column in columns.items()},
        **of_sentences.shapes("sentence"),
        **of_titles.shapes("title"),
        "words": (WIDE, int(columns["word_starts"][-1])),
    }
    with create(languages, shapes) as arrays:
        for name, column in columns.items():
            arrays[name][:] = column
        of_sentences.fill(arrays["sentence_documents"], arrays["sentence_pairs"])
        of_titles.fill(arrays["title_documents"], arrays["title_pairs"])
        _fill_words(arrays["words"], parts, renumbered)


def merge_in_memory(parts: Sequence[LiveSegment]) -> Segment:
    """Return the merged segment in memory."""
    merged: list[Segment] = []

    @contextmanager
    def create(
        languages: Sequence[str | None], shapes: Shapes
    ) -> Iterator[Mapping[str, Integers]]:
        arrays = {name: np.empty(length, kind) for name, (kind, length) in shapes.items()}
        yield arrays
        merged.append(Segment(tuple(languages), **arrays))

    merge(parts, create)
    return merged[0]


def _numbers(stays: Flags, first: int) -> Numbers:
    """Return consecutive numbers, from `first` on, of what stays, and -1 for the rest."""
    return np.where(stays, np.cumsum(stays) - 1 + first, -1)


def _merge_vocabularies(parts: Sequence[Vocabulary]) -> tuple[Vocabulary, list[Numbers]]:
    """Return all terms, and for each part the new numbers of its terms."""
    terms = sorted({term for part in parts for term in part})
    number_of = {term: number for number, term in enumerate(terms)}
    numbers = [np.fromiter((number_of[t] for t in part), np.int64, len(part)) for part in parts]
    return Vocabulary.of(terms), numbers


def _columns(
    parts: Sequence[LiveSegment], renumbered: Sequence[_Renumbering]
) -> dict[str, Integers]:
    """Return the arrays of articles and sentences."""
    columns: dict[str, list[Integers]] = {}
    paragraphs = 0
    for live, new in zip(parts, renumbered, strict=True):
        segment, stays = live.segment, live.stays
        sentences = new.sentences >= 0
        # The numbers may have gaps, but must be ascending.
        last = int(segment.paragraphs.max(initial=0)) + 1
        part: dict[str, Integers] = {
            "article_ids": segment.article_ids[stays],
            "revisions": segment.revisions[stays],
            "fingerprints": segment.fingerprints[stays],
            "days": segment.days[stays],
            "spoken": new.languages[segment.spoken[stays]],
            "title_words": segment.title_words[stays],
            "firsts": lengths(segment.firsts)[stays],
            "slots": new.slots[segment.slots[sentences]],
            "starts": segment.starts[sentences],
            "extents": segment.extents[sentences],
            "paragraphs": segment.paragraphs[sentences].astype(np.int64) + paragraphs,
            "complete": segment.complete[sentences],
            "word_starts": lengths(segment.word_starts)[sentences],
        }
        paragraphs += last
        for name, column in part.items():
            columns.setdefault(name, []).append(column)
    merged = {name: np.concatenate(pieces) for name, pieces in columns.items()}
    for name in ("firsts", "word_starts"):
        merged[name] = starts(merged[name])
    return merged


def _fill_words(
    words: Integers,
    parts: Sequence[LiveSegment],
    renumbered: Sequence[_Renumbering],
) -> None:
    position = 0
    for live, new in zip(parts, renumbered, strict=True):
        segment = live.segment
        words_of = lengths(segment.word_starts)
        for first, end in _chunks(segment.word_starts):
            start, stop = int(segment.word_starts[first]), int(segment.word_starts[end])
            chunk = segment.words[start:stop].astype(np.int64)
            chunk = chunk[np.repeat(new.sentences[first:end] >= 0, words_of[first:end])]
            numbers = new.terms[chunk & TERM_MASK]
            words[position : position + len(chunk)] = chunk & ~TERM_MASK | numbers
            position += len(chunk)


class _Lists:
    """Merges the posting lists of several parts."""

    def __init__(
        self,
        lists: Sequence[PostingLists],
        documents: Sequence[Numbers],
        terms: Sequence[Numbers],
        counts: Sequence[Numbers],
        starts: Numbers,
    ) -> None:
        self._lists = lists
        self._documents = documents
        self._terms = terms
        self._counts = counts  # for each part, how many postings of each of its terms stay
        self._starts = starts
        keys = [_pair_keys(each) for each in lists]
        self._pairs = np.unique(np.concatenate(keys))
        self._new_pairs = [np.searchsorted(self._pairs, each) for each in keys]

    @classmethod
    def of(
        cls,
        lists: Sequence[PostingLists],
        documents: Sequence[Numbers],
        terms: Sequence[Numbers],
        vocabulary: int,
    ) -> "_Lists":
        """Count the postings; `documents` and `terms` are the new numbers, for each part."""
        counts = [_counts(each, new) for each, new in zip(lists, documents, strict=True)]
        totals = np.zeros(vocabulary, np.int64)
        for numbers, count in zip(terms, counts, strict=True):
            totals[numbers] += count
        return cls(lists, documents, terms, counts, starts(totals))

    def columns(self, name: str) -> dict[str, Numbers]:
        """Return the small arrays."""
        return {
            f"{name}_starts": self._starts,
            f"{name}_frequencies": self._pairs >> 32,
            f"{name}_lengths": self._pairs & 0xFFFFFFFF,
        }

    def shapes(self, name: str) -> dict[str, tuple[str, int]]:
        """Return the shapes of the large arrays, which `fill` fills."""
        postings = int(self._starts[-1])
        return {
            f"{name}_documents": (WIDE, postings),
            f"{name}_pairs": (smallest_type(len(self._pairs)), postings),
        }

    def fill(self, documents: Integers, pairs: Integers) -> None:
        """Fill the large arrays: for each term the postings of the first part, the second …"""
        next_free = self._starts[:-1].copy()
        for lists, new, terms, counts, new_pairs in zip(
            self._lists, self._documents, self._terms, self._counts, self._new_pairs, strict=True
        ):
            for first, end in _chunks(lists.starts):
                start, stop = int(lists.starts[first]), int(lists.starts[end])
                numbers = new[lists.documents[start:stop]]
                stays = numbers >= 0
                count = counts[first:end]
                into = np.repeat(next_free[terms[first:end]] - starts(count)[:-1], count)
                into += np.arange(len(into))
                documents[into] = numbers[stays]
                pairs[into] = new_pairs[lists.pairs[start:stop][stays]]
            next_free[terms] += counts


def _pair_keys(lists: PostingLists) -> Numbers:
    return lists.frequencies.astype(np.int64) << 32 | lists.lengths.astype(np.int64)


def _counts(lists: PostingLists, documents: Numbers) -> Numbers:
    """Return how many postings of each term have documents that stay."""
    counts = np.empty(len(lists.starts) - 1, np.int64)
    for first, end in _chunks(lists.starts):
        bounds = lists.starts[first : end + 1].astype(np.int64)
        stays = documents[lists.documents[bounds[0] : bounds[-1]]] >= 0
        counts[first:end] = lengths(starts(stays)[bounds - bounds[0]])
    return counts


def _chunks(starts: Integers) -> Iterator[tuple[int, int]]:
    """Yield runs of about _CHUNK elements, of n stretches with n + 1 bounds in `starts`."""
    starts = starts.astype(np.int64)
    first, last = 0, len(starts) - 1
    while first < last:
        end = int(np.searchsorted(starts, starts[first] + _CHUNK, "right")) - 1
        end = min(max(end, first + 1), last)
        yield first, end
        first = end
