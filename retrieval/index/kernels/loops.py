"""Which implementation of the loops over terms and posting lists is in use.

Numpy's is there from the start. The compiled one, which is equal to the bit, takes a fraction of
its time, but half a second and 100 MB to load: that is for who answers many questions.
"""

import logging
from collections.abc import Sequence
from importlib import import_module
from types import ModuleType

import numpy as np
import numpy.typing as npt

from retrieval.index.kernels import numpy_loops
from retrieval.index.postings import PostingLists
from retrieval.index.vocabulary import Vocabulary, encoded

logger = logging.getLogger(__name__)

Numbers = npt.NDArray[np.int64]
Scores = npt.NDArray[np.float64]

_implementation: ModuleType = numpy_loops


def use_compiled_loops() -> bool:
    """Have everything from now on done by the compiled loops; False where numba is missing."""
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
    """Give the numbers of T terms in a vocabulary, -1 for one that it does not have."""
    found: list[int] = _implementation.numbers(vocabulary, [encoded(term) for term in terms])
    return found


def add_scores(
    lists: PostingLists, places: Numbers, idfs: Sequence[float], counts: Scores, scores: Scores
) -> None:
    """Add to each document's score what each of T terms is worth in it.

    `places` (T, 2) say where the terms' lists are, `counts` what each pair counts before the idf.
    The sum is taken term by term in order and each summand as the stock class writes it, so that
    the scores are equal to the bit.
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
    groups: npt.NDArray[np.integer],
    context: Scores,
    n: int,
) -> tuple[Numbers, Scores]:
    """Give the matching documents that are worth most, and what: n at least, and few others.

    A document is worth its score, as `add_scores` gives it, and what `context` says of its group;
    it is left out where that is -inf. `scores` are all zeros, and are left so.
    """
    found: tuple[Numbers, Scores] = _implementation.best(
        lists.documents, lists.pairs, places, np.array(idfs), counts, scores, groups, context, n
    )
    return found


def sums(
    lists: PostingLists, places: Numbers, groups: npt.NDArray[np.integer], size: int
) -> Scores:
    """Count how often each of T terms stands in each of `size` groups of documents: (T, size).

    `groups` says to which one each document belongs.
    """
    counts: Scores = _implementation.sums(
        lists.documents, lists.pairs, places, lists.frequencies, groups, size
    )
    return counts


def occurrences(lists: PostingLists, places: Numbers, ranges: Numbers) -> tuple[Numbers, Numbers]:
    """Count how often each of T terms stands in ranges of documents, and in how many of the last.

    `ranges` are F rows of n starts and ends, (F, 2, n), of which the last encloses the others of
    its column. The counts are of the shapes (F, T, n) and (T, n).
    """
    counted: tuple[Numbers, Numbers] = _implementation.occurrences(
        lists.documents, lists.pairs, places, lists.frequencies, ranges
    )
    return counted
