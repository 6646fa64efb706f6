"""The loops over terms and posting lists, in the implementation that is in use.

At first that is numpy's. The compiled one gives the same results to the bit in a fraction of the
time, but takes half a second and 100 MB to load: it is for processes that answer many questions.
"""

import logging
from collections.abc import Sequence
from importlib import import_module
from types import ModuleType

import numpy as np

from retrieval.index.kernels import numpy_loops
from retrieval.index.kernels.numpy_loops import Scores
from retrieval.index.postings import Integers, Numbers, PostingLists
from retrieval.index.vocabulary import Vocabulary, encoded

logger = logging.getLogger(__name__)

_implementation: ModuleType = numpy_loops


def use_compiled_loops() -> bool:
    """Switch to the compiled loops; return False if numba is missing."""
    global _implementation
    try:
        compiled_loops = import_module("retrieval.index.kernels.compiled_loops")
    except ImportError as error:
        logger.debug("The loops over posting lists are numpy's: %s.", error)
        return False
    compiled_loops.compile_all()
    _implementation = compiled_loops
    return True


def numbers(vocabulary: Vocabulary, terms: Sequence[str]) -> list[int]:
    """Return the numbers of T terms in a vocabulary, -1 for unknown ones."""
    found: list[int] = _implementation.numbers(vocabulary, [encoded(term) for term in terms])
    return found


def add_scores(
    lists: PostingLists, places: Numbers, idfs: Sequence[float], counts: Scores, scores: Scores
) -> None:
    """Add to the score of each document what each of T terms contributes.

    `places` (T, 2) are the bounds of the terms' lists, `counts` the saturation of each pair,
    before the idf. The sum is taken term by term in order, and each summand is computed as in the
    stock class, so that the scores are equal to the bit.
    """
    _implementation.add_scores(
        lists.documents, lists.pairs, places, np.array(idfs), counts, scores
    )


def best(
    lists: PostingLists,
    places: Numbers,
    idfs: Sequence[float],
    counts: Scores,
    scores: Scores,
    groups: Integers,
    context: Scores,
    n: int,
) -> tuple[Numbers, Scores]:
    """Return the best n matching documents, and a few others, with their total scores.

    The total score is the document's own, as in `add_scores`, plus its group's in `context`; with
    -inf there the document is left out. `scores` must be all zeros, and are zeros again
    afterwards.
    """
    found: tuple[Numbers, Scores] = _implementation.best(
        lists.documents, lists.pairs, places, np.array(idfs), counts, scores, groups, context, n
    )
    return found


def group_frequencies(lists: PostingLists, places: Numbers, groups: Integers, size: int) -> Scores:
    """Return the frequency of each of T terms in each of `size` groups of documents, (T, size).

    `groups` has the group of each document.
    """
    counts: Scores = _implementation.group_frequencies(
        lists.documents, lists.pairs, places, lists.frequencies, groups, size
    )
    return counts


def range_frequencies(
    lists: PostingLists, places: Numbers, ranges: Numbers
) -> tuple[Numbers, Numbers]:
    """Return the frequencies of T terms in ranges of documents, and their df in the widest ones.

    `ranges` are F rows of n starts and ends, (F, 2, n); the last row's range encloses the others
    of its column. The results have the shapes (F, T, n) and (T, n).
    """
    counted: tuple[Numbers, Numbers] = _implementation.range_frequencies(
        lists.documents, lists.pairs, places, lists.frequencies, ranges
    )
    return counted
