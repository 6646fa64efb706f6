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
    for (start, end), idf in zip(places.tolist(), idfs, strict=True):
        # Not `+=`: it would convert the numbers of the documents twice.
        np.add.at(scores, documents[start:end], (idf * counts).take(pairs[start:end]))


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
    """Read each document's sum in the first list that has it, and take it away."""
    add_scores(documents, pairs, places, idfs, counts, scores)
    numbers, worth = [np.empty(0, np.int64)], [np.empty(0)]
    for start, end in places.tolist():
        found = documents[start:end].astype(np.int64)
        own = scores.take(found)
        scores[found] = 0.0
        values = np.where(own > 0, own + context.take(groups.take(found)), -np.inf)
        high = values >= max(lower_bound(values, n) - ROUNDING, _FINITE)
        numbers.append(found[high])
        worth.append(values[high])
    together = np.concatenate(worth)
    high = together >= lower_bound(together, n) - ROUNDING
    return np.concatenate(numbers)[high], together[high]


def lower_bound(values: Scores, n: int) -> float:
    """Give what the n largest values reach at least."""
    blocks = len(values) // _BLOCK
    if blocks >= n:  # the n largest of their maxima are among the values
        values = values[: blocks * _BLOCK].reshape(blocks, _BLOCK).max(1)
    return float(np.partition(values, -n)[-n]) if len(values) >= n else -math.inf


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
