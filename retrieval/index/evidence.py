"""What the posting lists say of candidate sentences: how often each term stands where."""

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from retrieval.index.layout import Numbers

Counts = npt.NDArray[np.int64]
Shares = npt.NDArray[np.float64]


class Field(NamedTuple):
    """One context of each of n candidates (itself, its paragraph, its article …).

    `frequencies` has a row for each of T terms and a column for each candidate; `lengths` are in
    terms; `average` is the mean length of such contexts in the library.
    """

    frequencies: Counts
    lengths: Counts
    average: float

    @property
    def held(self) -> npt.NDArray[np.bool_]:
        """Which terms stand there at all."""
        return self.frequencies > 0


@dataclass(frozen=True, slots=True)
class Evidence:
    """The contexts of n candidate sentences under the T terms of a query.

    `idf` (T) is the weight of each term among all sentences; `holders` (T, n) counts the
    sentences of the candidate's article that have the term, `siblings` (n) all of them;
    `days` (n) are the ordinals of the days of publication, 0 where unknown.
    """

    idf: Shares
    sentence: Field
    previous: Field
    paragraph: Field
    neighbourhood: Field
    article: Field
    title: Field
    holders: Counts
    siblings: Counts
    opens_article: npt.NDArray[np.bool_]
    opens_paragraph: npt.NDArray[np.bool_]
    days: Numbers
