"""Which articles are copies of each other, but for small edits? MinHash, and LSH over it.

The resemblance of two texts is the share of their shingles, runs of a few words, that both have
(Broder 1997). A signature of some minima estimates it, and two texts that are alike have the same
minima in at least one of its bands, nearly always: so copies are found by looking bands up
(Leskovec, Rajaraman, Ullman, Mining of Massive Datasets, chapter 3).
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from zlib import crc32

import numpy as np
import numpy.typing as npt
import regex

_SHINGLE = 5  # words
_MINIMA = 64
_ROWS = 4  # minima in a band, 16 bits each: a band is a number of 64 bits
_ALIKE = 0.5
# A band in which so many articles are takes no more: what a whole edition has, as a notice in the
# place of the text, would else link everything with everything.
_FULL = 100

# A sign of a language that is written without spaces counts as a word.
_WORD = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}]|\w+")

_random = np.random.default_rng(1997)
_FACTORS = _random.integers(0, 2**63, _MINIMA, np.uint64) * np.uint64(2) + np.uint64(1)
_ADDENDS = _random.integers(0, 2**63, _MINIMA, np.uint64)
_SALTS = _random.integers(-(2**63), 2**63, _MINIMA // _ROWS, np.int64)
_STEP = np.uint64(0x9E3779B97F4A7C15)


def signature(text: str) -> bytes:
    """Give the signature of a text: the last 16 bits of each minimum; none of one without words.

    The minima are of functions a·x + b modulo 2⁶⁴, with a odd, of the shingles' hashes x; the last
    bits of each are enough to tell them apart (Li, König 2010).
    """
    words = np.array([crc32(word.encode()) for word in _words(text)], np.uint64)
    if not len(words):
        return b""
    shingles = _mixed(_runs(words))
    minima = (shingles[:, None] * _FACTORS + _ADDENDS).min(axis=0)
    return minima.astype("<u2").tobytes()
