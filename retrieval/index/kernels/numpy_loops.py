"""The loops over terms and posting lists in numpy; `loops` documents each."""

import math
import sys
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from retrieval.index.postings import Integers, Numbers, starts
from retrieval.index.vocabulary import Vocabulary

Scores = npt.NDArray[np.float64]

ROUNDING = 1e-6  # scores this close may be equal, if summed in another order
_BLOCK = 64
# Documents, for each of the n wanted, that are scored first. At 1.2 million sentences the best ten
# take .67 ms with 1, .60 with 4, .65 with 16 and .61 with 64, at 100,000 .11 with each of them.
_FIRST_PER_RESULT = 8
# Postings up to which all lists of a query are read in one call. At 100,000 sentences, 5,800
# postings a question, that takes .105 ms, not .125; at 1.2 million, 70,000, it would be .79, not
# .67.
_MAX_JOINED = 1 << 15
_LOWEST_FINITE = -sys.float_info.max


def numbers(vocabulary: Vocabulary, terms: Sequence[bytes]) -> list[int]:
    """Search for each term alone: numpy's functions for it would look at every known term."""
    return [vocabulary.number(term) for term in terms]


def add_scores(
    documents: Integers,
    pairs: Integers,
    places: Numbers,
    idfs: Scores,
    counts: Scores,
    scores: Scores,
) -> None:
    """Add the terms of each document's score, in one call for short lists."""
    if _are_short(places):
        summands = counts.take(_joined(pairs, places))
        summands *= np.repeat(idfs, places[:, 1] - places[:, 0])
        np.add.at(scores, _joined(documents, places), summands)
    else:
        for (start, end), idf in zip(places.tolist(), idfs, strict=True):
            # Not `+=`, which would convert the documents' numbers twice.
            np.add.at(scores, documents[start:end], (idf * counts).take(pairs[start:end]))


def _are_short(places: Numbers) -> bool:
    """Whether calls of numpy for each list would take longer than their work."""
    return int((places[:, 1] - places[:, 0]).sum()) <= _MAX_JOINED


def _joined(postings: Integers, places: Numbers) -> Numbers:
    """Return lists joined into one, in the type that numpy uses for indices."""
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
    """Collect documents of rare terms first, of others only if they can be as good (MaxScore).

    A document that is only in the remaining lists cannot be among the best once all of these
    together contribute too little (Turtle and Flood 1995, "Query evaluation: strategies and
    optimizations"). Those lists are the longest: skipping them saves most of the work.
    """
    add_scores(documents, pairs, places, idfs, counts, scores)
    rarest = np.argsort(-idfs, kind="stable")
    contributions = np.maximum(idfs[rarest] * counts.max(initial=0.0), 0.0)
    reachable = contributions[::-1].cumsum()[::-1] + context.max(initial=-math.inf)

    def totals(terms: Numbers) -> tuple[Numbers, Scores]:
        """Return the joined documents of some lists, and their total scores."""
        joined = _joined(documents, places[terms])
        values = scores.take(joined)
        values[values == 0.0] = -math.inf
        values += context.take(groups.take(joined))
        return joined, values

    sizes = (places[:, 1] - places[:, 0])[rarest]
    split = int(sizes.cumsum().searchsorted(_FIRST_PER_RESULT * n)) + 1
    first, first_values = totals(rarest[:split])
    # Each document is there at most once for each of the lists.
    threshold = max(lower_bound(first_values, split * n) - ROUNDING, _LOWEST_FINITE)
    others, other_values = totals(rarest[split:][reachable[split:] >= threshold])
    if _are_short(places):
        scores[_joined(documents, places)] = 0.0
    else:
        scores.fill(0.0)
    collected = np.concatenate((first, others))
    values = np.concatenate((first_values, other_values))
    (high,) = (values >= threshold).nonzero()
    numbers, indices = np.unique(collected.take(high), return_index=True)
    values = values.take(high.take(indices))
    kept = values >= lower_bound(values, n) - ROUNDING
    return numbers[kept], values[kept]


def lower_bound(values: Scores, n: int) -> float:
    """Return a value that each of the n largest values reaches, -inf if there are fewer."""
    if not 0 < n <= len(values):
        return -math.inf
    blocks = len(values) // _BLOCK
    if blocks >= n:  # then the n largest maxima of blocks are a bound
        values = values[: blocks * _BLOCK].reshape(blocks, _BLOCK).max(1)
    return float(np.partition(values, -n)[-n])


def group_frequencies(
    documents: Integers,
    pairs: Integers,
    places: Numbers,
    frequencies: Integers,
    groups: Integers,
    size: int,
) -> Scores:
    """Sum frequencies by group."""
    values = frequencies.astype(np.float64)
    counted = np.empty((len(places), size))
    for row, (start, end) in zip(counted, places.tolist(), strict=True):
        row[:] = np.bincount(groups[documents[start:end]], values.take(pairs[start:end]), size)
    return counted


def range_frequencies(
    documents: Integers, pairs: Integers, places: Numbers, frequencies: Integers, ranges: Numbers
) -> tuple[Numbers, Numbers]:
    """Look up the bounds of the ranges in the posting lists."""
    # In the lists' own type: numpy would otherwise copy a whole list to compare it. And all in one
    # call: a search costs less than the call.
    bounds = ranges.astype(documents.dtype)
    shape = (len(ranges), len(places), ranges.shape[-1])
    counts, dfs = np.empty(shape, np.int64), np.empty(shape[1:], np.int64)
    for term, (start, end) in enumerate(places.tolist()):
        before = starts(frequencies[pairs[start:end]])
        indices = np.searchsorted(documents[start:end], bounds)
        counts[:, term] = before[indices[:, 1]] - before[indices[:, 0]]
        dfs[term] = indices[-1, 1] - indices[-1, 0]
    return counts, dfs
