"""The terms of a segment, in order, each with its number."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence

import numpy as np
import numpy.typing as npt

Integers = npt.NDArray[np.integer]

# Every so manieth term is kept as an object, so that a search among all of them is one among few,
# and their text is looked through at once: 1.6 µs at 30,000 terms, 1.5 with 32, 2.0 with 128.
_BLOCK = 64


class Vocabulary:
    """V distinct terms in the order of their UTF-8 bytes, one after the other.

    `text` holds all their bytes, `ends` (V) where in it each term ends.
    """

    def __init__(self, text: Integers, ends: Integers) -> None:
        self.text = text
        self.ends = ends
        self._bytes = memoryview(text)  # type: ignore[arg-type]  # numpy's types lack it
        # In the machine's own byte order, the only one that a memoryview reads.
        native = ends.astype(ends.dtype.newbyteorder("="), copy=False)
        self._ends = memoryview(native)  # type: ignore[arg-type]
        starts = np.concatenate((np.zeros(1, ends.dtype), ends[:-1]))[: len(ends) : _BLOCK]
        bounds = zip(starts.tolist(), ends[::_BLOCK].tolist(), strict=True)
        self._landmarks = [bytes(self._bytes[start:end]) for start, end in bounds]

    @classmethod
    def of(cls, terms: Iterable[bytes]) -> "Vocabulary":
        """Make one of distinct terms that are in order."""
        terms = list(terms)
        ends = np.cumsum([len(term) for term in terms], dtype=np.uint32)
        return cls(np.frombuffer(b"".join(terms), np.uint8), ends)

    @classmethod
    def ranking(cls, numbers: Mapping[str, int]) -> tuple["Vocabulary", npt.NDArray[np.int64]]:
        """Make one of V terms that have numbers below V, and give the new number of each."""
        terms = sorted((encoded(term), number) for term, number in numbers.items())
        ranks = np.empty(len(terms), np.int64)
        ranks[[number for _, number in terms]] = np.arange(len(terms))
        return cls.of(term for term, _ in terms), ranks

    def __len__(self) -> int:
        return len(self.ends)

    def __iter__(self) -> Iterator[bytes]:
        text, start = self.text.tobytes(), 0
        for end in self.ends.tolist():
            yield text[start:end]
            start = end

    def number(self, sought: bytes) -> int:
        """Give the number of a term, -1 for one that is not there."""
        block = bisect_right(self._landmarks, sought) - 1
        if block < 0:
            return -1
        first, end = block * _BLOCK, min((block + 1) * _BLOCK, len(self))
        begin = self._ends[first - 1] if first else 0
        text = bytes(self._bytes[begin : self._ends[end - 1]])
        place = text.find(sought)
        while place >= 0:
            start, stop = begin + place, begin + place + len(sought)
            number = bisect_left(self._ends, stop, first, end)
            if self._ends[number] == stop and start == (self._ends[number - 1] if number else 0):
                return number
            place = text.find(sought, place + 1)  # so far it was found within others
        return -1

    def terms(self, numbers: Sequence[int] | Integers) -> list[str]:
        """Give the terms with these numbers."""
        numbers = np.asarray(numbers, np.int64)
        ends = self.ends[numbers]
        starts = np.where(numbers > 0, self.ends[numbers - 1], 0)
        return [
            str(self._bytes[start:end], "utf-8", "surrogatepass")
            for start, end in zip(starts.tolist(), ends.tolist(), strict=True)
        ]


def encoded(term: str) -> bytes:
    """Give a term's bytes, by whose order the terms stand; a question may hold anything."""
    return term.encode("utf-8", "surrogatepass")
