"""What the posting lists say of candidate sentences: how often each term stands where."""

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from retrieval.index.kernels import loops
from retrieval.index.snapshot import Flags, Found, LiveSegment, Numbers, Snapshot

Counts = npt.NDArray[np.int64]
Shares = npt.NDArray[np.float64]

_NEIGHBOURS = 2  # sentences on either side


class Field(NamedTuple):
    """One context of each of n candidates (itself, its paragraph, its article …).

    `frequencies` has a row for each of T terms and a column for each candidate; `lengths` are in
    terms; `average` is the mean length of such contexts in the library.
    """

    frequencies: Counts
    lengths: Counts
    average: float

    @property
    def held(self) -> npt.NDArray[np.bool_]:
        """Which terms stand there at all."""
        return self.frequencies > 0


@dataclass(frozen=True, slots=True)
class Evidence:
    """The contexts of n candidate sentences under the T terms of a query.

    `idf` (T) is the weight of each term among all sentences; `holders` (T, n) counts the
    sentences of the candidate's article that have the term, `siblings` (n) all of them,
    `sentences_before` (n) those before it; `days` (n) are the ordinals of the days of
    publication, 0 where unknown.
    """

    idf: Shares
    sentence: Field
    previous: Field
    paragraph: Field
    neighbourhood: Field
    article: Field
    title: Field
    holders: Counts
    siblings: Counts
    sentences_before: Counts
    opens_paragraph: Flags
    complete: Flags
    days: Numbers


class _Counted(NamedTuple):
    """The same of n sentences of one segment, as arrays whose last axis is n.

    The fields are in the order of `_FIELDS`.
    """

    frequencies: Counts  # (fields, T, n)
    lengths: Counts  # (fields, n)
    holders: Counts
    siblings: Counts
    sentences_before: Counts
    opens_paragraph: Flags
    complete: Flags
    days: Numbers


def evidence(snapshot: Snapshot, found: Found, numbers: Numbers) -> Evidence:
    """Count the query's terms in the candidates and around them."""
    parts = snapshot.by_segment(numbers)
    counted = [
        _count(snapshot.segments[place], found.sentences[place], found.titles[place], local)
        for place, _, local in parts
    ]
    # Back into the order of the candidates.
    order = np.argsort(np.concatenate([chosen for _, chosen, _ in parts]))
    columns = _Counted(
        *(np.concatenate(pieces, -1)[..., order] for pieces in zip(*counted, strict=True))
    )
    average = snapshot.bm25.avgdl
    averages = [
        average,
        average,
        snapshot.average_paragraph,
        average * (2 * _NEIGHBOURS + 1),
        snapshot.average_article,
        snapshot.titles.avgdl,
    ]
    sentence, previous, paragraph, neighbourhood, article, title = map(
        Field, columns.frequencies, columns.lengths, averages
    )
    return Evidence(
        idf=np.array(found.idf),
        sentence=sentence,
        previous=previous,
        paragraph=paragraph,
        neighbourhood=neighbourhood,
        article=article,
        title=title,
        holders=columns.holders,
        siblings=columns.siblings,
        sentences_before=columns.sentences_before,
        opens_paragraph=columns.opens_paragraph,
        complete=columns.complete,
        days=columns.days,
    )


def _count(live: LiveSegment, sentences: Numbers, titles: Numbers, numbers: Numbers) -> _Counted:
    segment = live.segment
    slots = segment.slots[numbers].astype(np.int64)
    starts, ends = live.firsts[slots], live.firsts[slots + 1]
    paragraph = segment.paragraphs[numbers]
    paragraph_starts = np.searchsorted(segment.paragraphs, paragraph, "left")
    paragraph_ends = np.searchsorted(segment.paragraphs, paragraph, "right")
    after = numbers + 1
    ranges = np.array(
        [
            (numbers, after),
            (np.maximum(starts, numbers - 1), numbers),
            (paragraph_starts, paragraph_ends),
            (np.maximum(starts, numbers - _NEIGHBOURS), np.minimum(ends, after + _NEIGHBOURS)),
            (starts, ends),
        ]
    )
    words = segment.word_starts[ranges].astype(np.int64)
    frequencies, holders = loops.occurrences(live.sentences.lists, sentences, ranges)
    in_titles, _ = loops.occurrences(live.titles.lists, titles, np.array([(slots, slots + 1)]))
    return _Counted(
        frequencies=np.concatenate((frequencies, in_titles)),
        lengths=np.concatenate(
            (words[:, 1] - words[:, 0], [segment.title_words[slots].astype(np.int64)])
        ),
        holders=holders,
        siblings=ends - starts,
        sentences_before=numbers - starts,
        opens_paragraph=numbers == paragraph_starts,
        complete=segment.complete[numbers] > 0,
        days=live.days[slots],
    )
