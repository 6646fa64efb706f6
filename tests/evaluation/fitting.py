"""Two convex fits: which candidate is right (ranking), and whether one is (a decision).

Both are maximum likelihood with a small quadratic penalty on standardised features, so that they
have one optimum, which scipy's L-BFGS finds whatever it starts from.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib import import_module
from typing import Any

import numpy as np
import numpy.typing as npt

Matrix = npt.NDArray[np.float64]
Mask = npt.NDArray[np.bool_]

_PENALTY = 1e-3


@dataclass(frozen=True)
class Choice:
    """Candidates for one question, a row each with its features, and which of them are right."""

    features: Matrix
    right: Mask
    weight: float


def fit_choice(choices: Sequence[Choice]) -> Matrix:
    """Find weights under which the right candidates have the greatest share of exp(score).

    The conditional logit of McFadden (1974), ListNet's top-one loss (Cao et al. 2007).
    """
    features = np.concatenate([choice.features for choice in choices])
    ends = np.cumsum([len(choice.right) for choice in choices])
    starts = np.concatenate(([0], ends[:-1]))
    right = np.concatenate([choice.right for choice in choices]).astype(float)
    shares = np.array([choice.weight for choice in choices])
    shares = shares / shares.sum()
    spread = features.std(0) + 1e-9
    standard = features / spread

    def loss(weights: Matrix) -> tuple[float, Matrix]:
        scores = standard @ weights
        scores -= np.repeat(np.maximum.reduceat(scores, starts), ends - starts)
        odds = np.exp(scores)
        total, good = np.add.reduceat(odds, starts), np.add.reduceat(odds * right, starts)
        surplus = odds / np.repeat(total, ends - starts)
        surplus -= odds * right / np.repeat(good, ends - starts)
        gradient = standard.T @ (surplus * np.repeat(shares, ends - starts))
        value = float(shares @ (np.log(total) - np.log(good)))
        return value + _PENALTY * float(weights @ weights), gradient + 2 * _PENALTY * weights

    weights: Matrix = _minimum(loss, features.shape[1]) / spread
    return weights


def fit_decision(features: Matrix, right: Mask, shares: Matrix) -> tuple[Matrix, float]:
    """Find the weights and the intercept of a logistic regression."""
    middle, spread = features.mean(0), features.std(0) + 1e-9
    standard = np.column_stack([(features - middle) / spread, np.ones(len(features))])
    shares = shares / shares.sum()

    def loss(weights: Matrix) -> tuple[float, Matrix]:
        odds = standard @ weights
        value = float(shares @ (np.logaddexp(0, odds) - right * odds))
        gradient = standard.T @ (shares * (1 / (1 + np.exp(-odds)) - right))
        return value + _PENALTY * float(weights @ weights), gradient + 2 * _PENALTY * weights

    *weights, intercept = _minimum(loss, standard.shape[1])
    found = np.array(weights) / spread
    return found, float(intercept - found @ middle)


def _minimum(loss: Callable[[Matrix], tuple[float, Matrix]], size: int) -> Matrix:
    minimize: Any = import_module("scipy.optimize").minimize
    found: Matrix = minimize(loss, np.zeros(size), jac=True, method="L-BFGS-B").x
    return found
