"""Where each indexed sentence stands: in which article and paragraph, beside which others."""

from array import array
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from retrieval.dates.recency import UNDATED
from retrieval.sentences import Span

Numbers = npt.NDArray[np.int64]


class Places(NamedTuple):
    """For sentences given by their numbers: their articles' slots, and ranges of numbers."""

    slots: Numbers
    article_starts: Numbers
    article_ends: Numbers
    paragraph_starts: Numbers
    paragraph_ends: Numbers


class Layout:
    """Sentences are numbered as they come, and those of an article in a row; so are paragraphs.

    Each version of an article has a slot, whose number is that of its title in the index of
    titles; a version that was replaced keeps its numbers and is never asked for again.
    """

    def __init__(self) -> None:
        # Of each sentence:
        self.slots = array("q")
        self.starts = array("q")
        self.ends = array("q")
        self._paragraphs = array("q")
        self._lengths = array("q", [0])  # terms in all sentences before
        # Of each slot:
        self.article_ids = array("q")
        self.days = array("q")
        self._firsts = array("q", [0])  # its first sentence; one more for the end
        self.paragraphs = 0  # of the articles that were not removed

    def add(
        self, article_id: int, day: int, text: str, spans: Sequence[Span], lengths: Sequence[int]
    ) -> int:
        """Lay out an article's sentences, `lengths` in terms, and give its slot."""
        slot = len(self.article_ids)
        paragraph = before = self._paragraphs[-1] if self._paragraphs else -1
        end = 0
        for (start, stop), length in zip(spans, lengths, strict=True):
            if not end or "\n" in text[end:start]:
                paragraph += 1
            self.slots.append(slot)
            self.starts.append(start)
            self.ends.append(stop)
            self._paragraphs.append(paragraph)
            self._lengths.append(self._lengths[-1] + length)
            end = stop
        self.article_ids.append(article_id)
        self.days.append(day)
        self._firsts.append(len(self.slots))
        self.paragraphs += paragraph - before
        return slot

    def remove(self, slot: int) -> range:
        """Leave an article out of all counts; give the numbers of its sentences."""
        self.days[slot] = UNDATED
        numbers = range(self._firsts[slot], self._firsts[slot + 1])
        if numbers:
            self.paragraphs -= self._paragraphs[numbers[-1]] - self._paragraphs[numbers[0]] + 1
        return numbers

    def places(self, numbers: Numbers) -> Places:
        """Say where sentences stand."""
        slots = view(self.slots)[numbers]
        firsts, paragraphs = view(self._firsts), view(self._paragraphs)
        own = paragraphs[numbers]
        return Places(
            slots=slots,
            article_starts=firsts[slots],
            article_ends=firsts[slots + 1],
            paragraph_starts=np.searchsorted(paragraphs, own, "left"),
            paragraph_ends=np.searchsorted(paragraphs, own, "right"),
        )

    def lengths(self, starts: Numbers, ends: Numbers) -> Numbers:
        """Count the terms of ranges of sentences."""
        before = view(self._lengths)
        return before[ends] - before[starts]

    def article_lengths(self) -> Numbers:
        """Count the terms of each slot's sentences."""
        firsts = view(self._firsts)
        return self.lengths(firsts[:-1], firsts[1:])


def view(numbers: "array[int]") -> Numbers:
    """Look at an array's memory; while the view lives, the array cannot grow."""
    return np.frombuffer(numbers, np.int64)
