"""Means over questions with bootstrap intervals, and the area under the ROC curve."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

_RESAMPLES = 1000
_SEED = 1979  # any; fixed, so that the same answers give the same interval
_MAX_DRAWN = 1_000_000  # numbers at a time, to bound the memory


@dataclass(frozen=True, slots=True)
class Estimate:
    """A mean over questions and its 95% bootstrap interval."""

    value: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Ranking:
    """How well right hits are ranked, or how much better than in another ranking.

    `p_at_1`: the first hit is right; `r_at_3`, `r_at_5`: one of the first three, five; `mrr`:
    the mean of 1 / rank of the first right hit.
    """

    p_at_1: Estimate
    r_at_3: Estimate
    r_at_5: Estimate
    mrr: Estimate


def measure(ranks: Sequence[float]) -> Ranking:
    """Measure a ranking by the rank, from 1, of each question's first right hit, or infinity."""
    return Ranking(*map(estimate, _gains(ranks)))


def compare(ranks: Sequence[float], others: Sequence[float]) -> Ranking:
    """Return how much better the first ranking is than the second, paired by question."""
    return Ranking(*map(estimate, _gains(ranks) - _gains(others)))


def _gains(ranks: Sequence[float]) -> npt.NDArray[np.float64]:
    array = np.asarray(ranks, np.float64)
    return np.stack([array <= 1, array <= 3, array <= 5, 1 / array])


def estimate(values: Sequence[float] | npt.NDArray[np.float64]) -> Estimate:
    """Return the mean with its percentile bootstrap interval (Efron, Tibshirani 1993, chapter 13).

    For paired differences it is the interval of the difference. ValueError if there are no values.
    """
    sample = np.asarray(values, np.float64)
    size = len(sample)
    if not size:
        raise ValueError("there is no mean of no values")
    random = np.random.default_rng(_SEED)
    rows = max(1, _MAX_DRAWN // size)
    means = np.concatenate(
        [
            sample[random.integers(size, size=(min(rows, _RESAMPLES - done), size))].mean(axis=1)
            for done in range(0, _RESAMPLES, rows)
        ]
    )
    low, high = np.percentile(means, [2.5, 97.5])
    return Estimate(float(sample.mean()), float(low), float(high))


def roc_auc(positives: Sequence[float], negatives: Sequence[float]) -> float:
    """Return the area under the ROC curve: the chance that a positive scores above a negative.

    A tie counts half (Mann and Whitney's U over the number of pairs). ValueError if positives or
    negatives are missing.
    """
    if not (positives and negatives):
        raise ValueError("both kinds are needed for an area under the ROC curve")
    ascending = np.sort(np.asarray(negatives, np.float64))
    below = np.searchsorted(ascending, positives, side="left")
    not_above = np.searchsorted(ascending, positives, side="right")
    return float((below + not_above).mean() / 2 / len(negatives))
