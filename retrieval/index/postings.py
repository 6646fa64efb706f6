"""Posting lists: of each term the documents that have it."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

Integers = npt.NDArray[np.integer]


class PostingLists(NamedTuple):
    """The lists of V terms over D documents, which are numbered from 0.

    The list of term t is `documents[starts[t]:starts[t + 1]]`, ascending. `pairs`, beside it, has
    for each posting the number of a pair: how often the term stands in the document, and how
    long, in terms, the document is. There are few such pairs (Q), which `frequencies` and
    `lengths` hold, so that a whole list is scored by looking up what each pair is worth. Nothing
    in here depends on other documents than its own.
    """

    starts: Integers  # V + 1
    documents: Integers  # P
    pairs: Integers  # P
    frequencies: Integers  # Q
    lengths: Integers  # Q

    def places(self, terms: Sequence[int]) -> npt.NDArray[np.int64]:
        """Give where the lists of T terms begin and end, (T, 2); nowhere for -1."""
        start = self.starts.item
        places = [(start(term), start(term + 1)) if term >= 0 else (0, 0) for term in terms]
        return np.array(places, np.int64).reshape(-1, 2)


def starts(lengths: Integers | npt.NDArray[np.bool_]) -> npt.NDArray[np.int64]:
    """Give where each of n stretches in a row begins, and where the last one ends."""
    return np.concatenate(([0], np.cumsum(lengths, dtype=np.int64)))


def lengths(starts: Integers) -> npt.NDArray[np.int64]:
    """Give how long each of n stretches is, by its beginning and the end of the last one."""
    bounds = starts.astype(np.int64)
    between: npt.NDArray[np.int64] = bounds[1:] - bounds[:-1]
    return between


def invert(terms: Integers, lengths: Integers, vocabulary: int) -> PostingLists:
    """Make the posting lists of D documents.

    `terms` are the numbers, below `vocabulary`, of all their terms, one document after the other;
    `lengths` (D) say how many belong to each.
    """
    documents = np.repeat(np.arange(len(lengths), dtype=np.int64), lengths)
    occurrences = terms.astype(np.int64) * max(1, len(lengths)) + documents
    postings, frequencies = np.unique(occurrences, return_counts=True)
    of_term, documents = np.divmod(postings, max(1, len(lengths)))
    longest = int(lengths.max(initial=0)) + 1
    pairs, numbers = np.unique(
        frequencies * longest + lengths.astype(np.int64)[documents], return_inverse=True
    )
    return PostingLists(
        starts=np.searchsorted(of_term, np.arange(vocabulary + 1)),
        documents=documents,
        pairs=numbers,
        frequencies=pairs // longest,
        lengths=pairs % longest,
    )
