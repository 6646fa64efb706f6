"""The loops over terms and posting lists in numpy; see `loops` for what each of them gives."""

import math
import sys
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from retrieval.index.postings import Integers, starts
from retrieval.index.vocabulary import Vocabulary

Numbers = npt.NDArray[np.int64]
Scores = npt.NDArray[np.float64]

ROUNDING = 1e-6  # scores that are so close may be equal, summed up in another order
_BLOCK = 64
# Documents, times what is wanted, that are looked at first. At 1.2 million sentences the best ten
# take .67 ms with 1, .60 with 4, .65 with 16 and .61 with 64, at 100,000 .11 with each of them.
_FIRST = 8
# Postings up to which all lists of a query are read at once. At 100,000 sentences, 5,800 postings
# a question, that takes .105 ms, not .125; at 1.2 million, 70,000, it would be .79, not .67.
_SHORT = 1 << 15
_FINITE = -sys.float_info.max


def numbers(vocabulary: Vocabulary, terms: Sequence[bytes]) -> list[int]:
    """Search for one after the other: what numpy has for it would look at every term."""
    return [vocabulary.number(term) for term in terms]


def add_scores(
    documents: Integers,
    pairs: Integers,
    places: Numbers,
    idfs: Scores,
    counts: Scores,
    scores: Scores,
) -> None:
    """Add up what each of the terms is worth in each document."""
    if _are_short(places):
        worth = counts.take(_joined(pairs, places))
        worth *= np.repeat(idfs, places[:, 1] - places[:, 0])
        np.add.at(scores, _joined(documents, places), worth)
    else:
        for (start, end), idf in zip(places.tolist(), idfs, strict=True):
            # Not `+=`: it would convert the numbers of the documents twice.
            np.add.at(scores, documents[start:end], (idf * counts).take(pairs[start:end]))


def _are_short(places: Numbers) -> bool:
    """Say whether to call numpy for each list takes longer than what it does."""
    return int((places[:, 1] - places[:, 0]).sum()) <= _SHORT


def _joined(postings: Integers, places: Numbers) -> Numbers:
    """Put lists one behind the other, as the numbers that numpy takes as places."""
    lists = [postings[start:end] for start, end in places.tolist()]
    return np.concatenate([postings[:0], *lists], dtype=np.int64)


def best(
    documents: Integers,
    pairs: Integers,
    places: Numbers,
    idfs: Scores,
    counts: Scores,
    scores: Scores,
    groups: Integers,
    context: Scores,
    n: int,
) -> tuple[Numbers, Scores]:
    """Look at the documents of rare terms first, and at others only where they can be as good.

    What is only in lists that are left cannot be among the best once all of these together are
    worth too little (MaxScore, Turtle and Flood 1995, "Query evaluation: strategies and
    optimizations"). They are the longest: to leave them out spares most of the search.
    """
    add_scores(documents, pairs, places, idfs, counts, scores)
    rarest = np.argsort(-idfs, kind="stable")
    most = np.maximum(idfs[rarest] * counts.max(initial=0.0), 0.0)
    reachable = most[::-1].cumsum()[::-1] + context.max(initial=-math.inf)

    def worth(terms: Numbers) -> tuple[Numbers, Scores]:
        """Give the documents of some lists, one behind the other, and what they are worth."""
        found = _joined(documents, places[terms])
        values = scores.take(found)
        values[values == 0.0] = -math.inf
        values += context.take(groups.take(found))
        return found, values

    sizes = (places[:, 1] - places[:, 0])[rarest]
    few = int(sizes.cumsum().searchsorted(_FIRST * n)) + 1
    first, values = worth(rarest[:few])
    # Each document is there once for each of the lists at the most.
    least = max(lower_bound(values, few * n) - ROUNDING, _FINITE)
    others, more = worth(rarest[few:][reachable[few:] >= least])
    if _are_short(places):
        scores[_joined(documents, places)] = 0.0
    else:
        scores.fill(0.0)
    together, values = np.concatenate((first, others)), np.concatenate((values, more))
    (high,) = (values >= least).nonzero()
    numbers, places_of = np.unique(together.take(high), return_index=True)
    values = values.take(high.take(places_of))
    kept = values >= lower_bound(values, n) - ROUNDING
    return numbers[kept], values[kept]


def lower_bound(values: Scores, n: int) -> float:
    """Give what the n largest values reach at least."""
    if not 0 < n <= len(values):
        return -math.inf
    blocks = len(values) // _BLOCK
    if blocks >= n:  # the n largest of their maxima are among the values
        values = values[: blocks * _BLOCK].reshape(blocks, _BLOCK).max(1)
    return float(np.partition(values, -n)[-n])


def sums(
    documents: Integers,
    pairs: Integers,
    places: Numbers,
    frequencies: Integers,
    groups: Integers,
    size: int,
) -> Scores:
    """Add up frequencies by group."""
    values = frequencies.astype(np.float64)
    counted = np.empty((len(places), size))
    for row, (start, end) in zip(counted, places.tolist(), strict=True):
        row[:] = np.bincount(groups[documents[start:end]], values.take(pairs[start:end]), size)
    return counted


def occurrences(
    documents: Integers, pairs: Integers, places: Numbers, frequencies: Integers, ranges: Numbers
) -> tuple[Numbers, Numbers]:
    """Count by the places that the ranges have in the posting lists."""
    # As the lists' own type: numpy would otherwise copy a whole list to compare it. And all
    # together: a search costs more to begin than to make.
    sought = ranges.astype(documents.dtype)
    shape = (len(ranges), len(places), ranges.shape[-1])
    counts, holders = np.empty(shape, np.int64), np.empty(shape[1:], np.int64)
    for term, (start, end) in enumerate(places.tolist()):
        before = starts(frequencies[pairs[start:end]])
        found = np.searchsorted(documents[start:end], sought)
        counts[:, term] = before[found[:, 1]] - before[found[:, 0]]
        holders[term] = found[-1, 1] - found[-1, 0]
    return counts, holders
