"""The loops over terms and posting lists, compiled by numba; `loops` says what each gives."""

from collections.abc import Sequence
from itertools import accumulate

import numba
import numpy as np
import numpy.typing as npt

from retrieval.index.kernels.numpy_loops import ROUNDING
from retrieval.index.postings import Integers
from retrieval.index.vocabulary import Vocabulary

Numbers = npt.NDArray[np.int64]
Scores = npt.NDArray[np.float64]

# Other threads go on meanwhile; what was compiled is kept for the next start.
_compiled = numba.njit(nogil=True, cache=True)
_MANY = 8  # times what is wanted, before it is sorted out
_BLOCK = 1 << 15  # documents whose scores lie near at hand for the processor


def numbers(vocabulary: Vocabulary, terms: Sequence[bytes]) -> list[int]:
    """Search for all terms with one call."""
    sought, ends = np.frombuffer(b"".join(terms), np.uint8), list(accumulate(map(len, terms)))
    found: list[int] = _numbers(
        vocabulary.text, vocabulary.ends, sought, np.array(ends, np.int64)
    ).tolist()
    return found


@_compiled
def _numbers(text: Integers, ends: Integers, sought: Integers, sought_ends: Numbers) -> Numbers:
    """Find terms, which stand one behind the other, among the others, which do so in order."""
    numbers = np.full(len(sought_ends), -1, np.int64)
    for term in range(len(sought_ends)):
        first = sought_ends[term - 1] if term else 0
        last = sought_ends[term]
        low, high = 0, len(ends)
        while low < high:
            middle = (low + high) // 2
            place, end = np.int64(ends[middle - 1]) if middle else 0, np.int64(ends[middle])
            at = first
            while at < last and place < end and sought[at] == text[place]:
                at += 1
                place += 1
            if at == last and place == end:
                numbers[term] = middle
                break
            if at < last and (place == end or text[place] < sought[at]):
                low = middle + 1
            else:
                high = middle
    return numbers


@_compiled
def _add_block(
    documents: Integers,
    pairs: Integers,
    at: Numbers,
    ends: Numbers,
    idfs: Scores,
    counts: Scores,
    scores: Scores,
    end: int,
) -> None:
    """Add up the documents before `end`, from where each list is `at`; move that behind them."""
    for term in range(len(at)):
        place = at[term]
        while place < ends[term] and documents[place] < end:
            scores[documents[place]] += idfs[term] * counts[pairs[place]]
            place += 1
        at[term] = place


@_compiled
def add_scores(
    documents: Integers,
    pairs: Integers,
    places: Numbers,
    idfs: Scores,
    counts: Scores,
    scores: Scores,
) -> None:
    """Add up what each of the terms is worth in each document, one block after the other."""
    at = places[:, 0].copy()
    for block in range(0, len(scores), _BLOCK):
        _add_block(documents, pairs, at, places[:, 1], idfs, counts, scores, block + _BLOCK)


@_compiled
def _by_rarity(idfs: Scores, counts: Scores, context: Scores) -> tuple[Numbers, Scores]:
    """Order terms by idf, highest first, and say what documents without those before may reach.

    There is one more value than terms: what a document may reach by its context alone.
    """
    rarest = np.argsort(-idfs)
    reachable = np.full(len(idfs) + 1, -np.inf)
    for value in context:
        reachable[-1] = max(reachable[-1], value)
    most = 0.0
    for value in counts:
        most = max(most, value)
    for place in range(len(idfs) - 1, -1, -1):
        reachable[place] = reachable[place + 1] + max(idfs[rarest[place]] * most, 0.0)
    return rarest, reachable


@_compiled
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
    """Sum up block after block; from time to time sort out the best so far.

    Those of rare terms come first: with what is only in the lists behind `needed`, nothing can be
    as good any more.
    """
    numbers, worth = np.empty(_MANY * n, np.int64), np.empty(_MANY * n)
    size, least, needed = 0, -np.inf, len(places)
    rarest, reachable = _by_rarity(idfs, counts, context)
    at, ends = places[:, 0].copy(), places[:, 1].copy()
    for block in range(0, len(scores), _BLOCK):
        ends[:] = at
        _add_block(documents, pairs, ends, places[:, 1], idfs, counts, scores, block + _BLOCK)
        while needed and reachable[needed - 1] < least:
            needed -= 1
        for term in rarest[:needed]:
            for place in range(at[term], ends[term]):
                number = documents[place]
                own = scores[number]
                scores[number] = 0.0
                # First what can be told at a glance. It is 0 where another list has it, too.
                if own + reachable[-1] < least or own == 0.0:
                    continue
                value = own + context[groups[number]]
                if value < least or value == -np.inf:
                    continue
                if size == len(numbers):
                    least = np.partition(worth, size - n)[size - n] - ROUNDING
                    size = 0
                    for kept in range(len(numbers)):
                        if worth[kept] >= least:
                            numbers[size], worth[size] = numbers[kept], worth[kept]
                            size += 1
                    if size > len(numbers) // 2:  # there are many equals
                        numbers = np.concatenate((numbers[:size], np.empty(size, np.int64)))
                        worth = np.concatenate((worth[:size], np.empty(size)))
                numbers[size], worth[size] = number, value
                size += 1
        for term in rarest[needed:]:
            for place in range(at[term], ends[term]):
                scores[documents[place]] = 0.0
        at[:] = ends
    return numbers[:size].copy(), worth[:size].copy()


@_compiled
def sums(
    documents: Integers,
    pairs: Integers,
    places: Numbers,
    frequencies: Integers,
    groups: Integers,
    size: int,
) -> Scores:
    """Add up frequencies by group."""
    counted = np.zeros((len(places), size))
    for term in range(len(places)):
        for place in range(places[term, 0], places[term, 1]):
            counted[term, groups[documents[place]]] += frequencies[pairs[place]]
    return counted


@_compiled
def occurrences(
    documents: Integers, pairs: Integers, places: Numbers, frequencies: Integers, ranges: Numbers
) -> tuple[Numbers, Numbers]:
    """Go through the part of a posting list that lies in the widest range."""
    fields, _, candidates = ranges.shape
    counts = np.zeros((fields, len(places), candidates), np.int64)
    holders = np.zeros((len(places), candidates), np.int64)
    for term in range(len(places)):
        for candidate in range(candidates):
            first, last = ranges[fields - 1, 0, candidate], ranges[fields - 1, 1, candidate]
            low, high = places[term, 0], places[term, 1]
            while low < high:
                middle = (low + high) // 2
                if documents[middle] < first:
                    low = middle + 1
                else:
                    high = middle
            while low < places[term, 1] and documents[low] < last:
                holders[term, candidate] += 1
                for field in range(fields):
                    start, end = ranges[field, 0, candidate], ranges[field, 1, candidate]
                    if start <= documents[low] < end:
                        counts[field, term, candidate] += frequencies[pairs[low]]
                low += 1
    return counts, holders


def compile_all() -> None:
    """Compile everything now, for the types that segments of a common size have."""
    none, zeros = np.empty((0, 2), np.int64), np.zeros(1)
    documents = _read_only(np.zeros(1, "<u4"))
    frequencies = _read_only(np.zeros(1, "<u1"))
    text = _read_only(np.zeros(1, "<u1"))
    for ends in map(_read_only, (np.zeros(1, "<u2"), np.zeros(1, "<u4"))):
        _numbers(text, ends, text, none[:, 0].copy())
    for pairs in map(_read_only, (np.zeros(1, "<u1"), np.zeros(1, "<u2"))):
        add_scores(documents, pairs, none, zeros[:0], zeros, zeros)
        occurrences(documents, pairs, none, frequencies, np.zeros((1, 2, 1), np.int64))
        for slots in map(_read_only, (np.zeros(1, "<u1"), np.zeros(1, "<u2"))):
            sums(documents, pairs, none, frequencies, slots, 1)
            best(documents, pairs, none, zeros[:0], zeros, zeros, slots, zeros, 1)


def _read_only(values: Integers) -> Integers:
    values.flags.writeable = False  # as those of a file
    return values
