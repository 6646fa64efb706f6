"""Posting lists: for each term, the documents that contain it."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

Integers = npt.NDArray[np.integer]
Numbers = npt.NDArray[np.int64]


class PostingLists(NamedTuple):
    """The lists of V terms over D documents, which are numbered from 0.

    The list of term t is `documents[starts[t]:starts[t + 1]]`, ascending. `pairs`, parallel to it,
    has for each posting the number of a pair: the term's frequency in the document, and the
    document's length in terms. There are few distinct pairs (Q). `frequencies` and `lengths` hold
    them, so that a whole list is scored by looking up the score of each pair. Nothing here depends
    on documents other than its own.
    """

    starts: Integers  # V + 1
    documents: Integers  # P
    pairs: Integers  # P
    frequencies: Integers  # Q
    lengths: Integers  # Q

    def places(self, terms: Sequence[int]) -> Numbers:
        """Return where the lists of T terms begin and end, (T, 2); for -1 an empty list."""
        start = self.starts.item
        places = [(start(term), start(term + 1)) if term >= 0 else (0, 0) for term in terms]
        return np.array(places, np.int64).reshape(-1, 2)


def starts(lengths: Integers | npt.NDArray[np.bool_]) -> Numbers:
    """Return where each of n consecutive runs begins, and where the last one ends."""
    return np.concatenate(([0], np.cumsum(lengths, dtype=np.int64)))


def lengths(starts: Integers) -> Numbers:
    """Return the lengths of n consecutive runs; the inverse of `starts`."""
    bounds = starts.astype(np.int64)
    differences: Numbers = bounds[1:] - bounds[:-1]
    return differences


def invert(terms: Integers, lengths: Integers, vocabulary: int) -> PostingLists:
    """Return the posting lists of D documents.

    `terms` are the numbers, below `vocabulary`, of all their terms, one document after the other;
    `lengths` (D) are the numbers of terms in each.
    """
    documents = np.repeat(np.arange(len(lengths), dtype=np.int64), lengths)
    occurrences = terms.astype(np.int64) * max(1, len(lengths)) + documents
    postings, frequencies = np.unique(occurrences, return_counts=True)
    of_term, documents = np.divmod(postings, max(1, len(lengths)))
    longest = int(lengths.max(initial=0)) + 1
    pairs, pair_of_posting = np.unique(
        frequencies * longest + lengths.astype(np.int64)[documents], return_inverse=True
    )
    return PostingLists(
        starts=np.searchsorted(of_term, np.arange(vocabulary + 1)),
        documents=documents,
        pairs=pair_of_posting,
        frequencies=pairs // longest,
        lengths=pairs % longest,
    )
