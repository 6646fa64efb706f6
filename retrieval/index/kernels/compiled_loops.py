"""The loops over terms and posting lists, compiled by numba; `loops` documents each."""

from collections.abc import Sequence
from itertools import accumulate

import numba
import numpy as np

from retrieval.index.kernels.numpy_loops import ROUNDING, Scores
from retrieval.index.postings import Integers, Numbers
from retrieval.index.vocabulary import Vocabulary

# Other threads run meanwhile (nogil); the compiled code is kept for the next start.
_compiled = numba.njit(nogil=True, cache=True)
_BUFFER_PER_RESULT = 8  # documents collected, for each of the n wanted, before the best are kept
_BLOCK = 1 << 15  # documents whose scores fit into the processor's cache


def numbers(vocabulary: Vocabulary, terms: Sequence[bytes]) -> list[int]:
    """Search for all terms in one call."""
    sought, ends = np.frombuffer(b"".join(terms), np.uint8), list(accumulate(map(len, terms)))
    found: list[int] = _numbers(
        vocabulary.text, vocabulary.ends, sought, np.array(ends, np.int64)
    ).tolist()
    return found


@_compiled
def _numbers(text: Integers, ends: Integers, sought: Integers, sought_ends: Numbers) -> Numbers:
    """Bisect for terms; both these and the vocabulary's sorted ones are concatenated."""
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
    """Score the documents before `end`, in each list from `at` on; advance `at` past them."""
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
    """Add the terms of each document's score, block by block."""
    at = places[:, 0].copy()
    for block in range(0, len(scores), _BLOCK):
        _add_block(documents, pairs, at, places[:, 1], idfs, counts, scores, block + _BLOCK)


@_compiled
def _by_rarity(idfs: Scores, counts: Scores, context: Scores) -> tuple[Numbers, Scores]:
    """Order terms by falling idf; for each, bound the score of documents that lack those before.

    There is one value more than terms: the bound on what a document gets from its context alone.
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
    """Score block by block, and keep the best so far each time the buffer is full (MaxScore).

    Terms are in the order of `rarest`: a document that is only in lists behind `needed` cannot be
    among the best any more.
    """
    numbers, worth = np.empty(_BUFFER_PER_RESULT * n, np.int64), np.empty(_BUFFER_PER_RESULT * n)
    size, threshold, needed = 0, -np.inf, len(places)
    rarest, reachable = _by_rarity(idfs, counts, context)
    at, ends = places[:, 0].copy(), places[:, 1].copy()
    for block in range(0, len(scores), _BLOCK):
        ends[:] = at
        _add_block(documents, pairs, ends, places[:, 1], idfs, counts, scores, block + _BLOCK)
        while needed and reachable[needed - 1] < threshold:
            needed -= 1
        for term in rarest[:needed]:
            for place in range(at[term], ends[term]):
                number = documents[place]
                own = scores[number]
                scores[number] = 0.0
                # The cheap tests first. It is 0 if another list had the document before.
                if own + reachable[-1] < threshold or own == 0.0:
                    continue
                value = own + context[groups[number]]
                if value < threshold or value == -np.inf:
                    continue
                if size == len(numbers):
                    threshold = np.partition(worth, size - n)[size - n] - ROUNDING
                    size = 0
                    for kept in range(len(numbers)):
                        if worth[kept] >= threshold:
                            numbers[size], worth[size] = numbers[kept], worth[kept]
                            size += 1
                    if size > len(numbers) // 2:  # many have equal scores
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
def group_frequencies(
    documents: Integers,
    pairs: Integers,
    places: Numbers,
    frequencies: Integers,
    groups: Integers,
    size: int,
) -> Scores:
    """Sum frequencies by group."""
    counted = np.zeros((len(places), size))
    for term in range(len(places)):
        for place in range(places[term, 0], places[term, 1]):
            counted[term, groups[documents[place]]] += frequencies[pairs[place]]
    return counted


@_compiled
def range_frequencies(
    documents: Integers, pairs: Integers, places: Numbers, frequencies: Integers, ranges: Numbers
) -> tuple[Numbers, Numbers]:
    """Read the part of each posting list that lies in the widest range."""
    fields, _, candidates = ranges.shape
    counts = np.zeros((fields, len(places), candidates), np.int64)
    dfs = np.zeros((len(places), candidates), np.int64)
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
                dfs[term, candidate] += 1
                for field in range(fields):
                    start, end = ranges[field, 0, candidate], ranges[field, 1, candidate]
                    if start <= documents[low] < end:
                        counts[field, term, candidate] += frequencies[pairs[low]]
                low += 1
    return counts, dfs


def compile_all() -> None:
    """Compile everything now, for the types in segments of a common size."""
    none, zeros = np.empty((0, 2), np.int64), np.zeros(1)
    documents = _read_only(np.zeros(1, "<u4"))
    frequencies = _read_only(np.zeros(1, "<u1"))
    text = _read_only(np.zeros(1, "<u1"))
    for ends in map(_read_only, (np.zeros(1, "<u2"), np.zeros(1, "<u4"))):
        _numbers(text, ends, text, none[:, 0].copy())
    for pairs in map(_read_only, (np.zeros(1, "<u1"), np.zeros(1, "<u2"))):
        add_scores(documents, pairs, none, zeros[:0], zeros, zeros)
        range_frequencies(documents, pairs, none, frequencies, np.zeros((1, 2, 1), np.int64))
        for slots in map(_read_only, (np.zeros(1, "<u1"), np.zeros(1, "<u2"))):
            group_frequencies(documents, pairs, none, frequencies, slots, 1)
            best(documents, pairs, none, zeros[:0], zeros, zeros, slots, zeros, 1)


def _read_only(values: Integers) -> Integers:
    values.flags.writeable = False  # as are those of a file
    return values
