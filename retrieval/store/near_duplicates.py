"""Near-duplicate texts, found by MinHash and locality-sensitive hashing (LSH).

The resemblance of two texts is the share of their shingles, runs of a few words, that both have
(Broder 1997). A signature of minima estimates it. Texts that resemble each other nearly always
share all minima of at least one band, so copies are found by looking bands up (Leskovec,
Rajaraman, Ullman, Mining of Massive Datasets, chapter 3). It is our own code because the libraries
for it need scipy or a compiler, while numpy is enough.
"""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from zlib import crc32

import numpy as np
import numpy.typing as npt

_SHINGLE_WORDS = 5
_MINIMA = 64
_SHINGLES_PER_BLOCK = 4096  # hashed at a time, so that a whole book takes little memory
_MINIMA_PER_BAND = 4  # of 16 bits, so that a band is one number of 64 bits
# Of 16,641 news articles 135 pairs have half of their shingles in common. 126 of them are linked
# (66 of 70 and 60 of 65 in the halves by the text's md5), and 9 others, of .38 and more: daily
# pages with the same layout. Lower, pages on one subject that share background paragraphs match.
_MIN_RESEMBLANCE = 0.5
# A band that so many articles have takes no more articles and makes no more links. Otherwise a
# notice that replaces the text throughout an edition would link everything with everything.
_MAX_ARTICLES_PER_BAND = 100

_WORD = re.compile(r"\w+")
# Thai, Lao, Burmese, Khmer, Kana, Han: written without spaces, so each character counts as a word.
_UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
    "\U00020000-\U0003ffff"
)
_IS_UNSPACED = re.compile(f"[{_UNSPACED}]")
_SIGN_OR_WORD = re.compile(rf"[{_UNSPACED}]|[^\W{_UNSPACED}]+")

_GAMMA = np.uint64(0x9E3779B97F4A7C15)


def _mixed(numbers: npt.NDArray[np.uint64]) -> npt.NDArray[np.uint64]:
    """Spread numbers over all 64 bits, as SplitMix64 does (Steele, Lea, Flood 2014)."""
    numbers = (numbers ^ (numbers >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    numbers = (numbers ^ (numbers >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return numbers ^ (numbers >> np.uint64(31))


# Not numpy's random numbers, which may differ between its versions: signatures are stored.
_CONSTANTS = _mixed(np.arange(1, 3 * _MINIMA + 1, dtype=np.uint64) * _GAMMA)
_FACTORS = _CONSTANTS[:_MINIMA] | np.uint64(1)
_ADDENDS = _CONSTANTS[_MINIMA : 2 * _MINIMA]
_SALTS = _CONSTANTS[2 * _MINIMA :][: _MINIMA // _MINIMA_PER_BAND].view(np.int64)


def signature(text: str) -> bytes:
    """Return a text's signature, 16 bits of each minimum; empty for a text without words.

    The functions that are minimised are a·x + b modulo 2⁶⁴, with a odd, of the shingles' hashes x.
    The lowest bits of the minima are enough to compare them (Li, König 2010).
    """
    words = np.fromiter(map(_hash, _words(text.casefold())), np.uint64)
    if not len(words):
        return b""
    shingles = _mixed(_runs(words))
    minima = np.full(_MINIMA, np.iinfo(np.uint64).max)
    for first in range(0, len(shingles), _SHINGLES_PER_BLOCK):
        block = shingles[first : first + _SHINGLES_PER_BLOCK, None] * _FACTORS + _ADDENDS
        np.minimum(minima, block.min(axis=0), out=minima)
    return bytes(minima.astype("<u2"))


def resemblance(one: bytes, other: bytes) -> float:
    """Return the estimated share of the shingles of two texts that both have."""
    if not one or not other:
        return 0.0
    return float((np.frombuffer(one, "<u2") == np.frombuffer(other, "<u2")).mean())


def bands(signature: bytes) -> list[int]:
    """Return the bands of a signature as signed numbers of 64 bits."""
    if not signature:
        return []
    numbers: list[int] = (np.frombuffer(signature, "<i8") ^ _SALTS).tolist()
    return numbers


class Bands:
    """The articles by band, and their signatures."""

    def __init__(self, entries: Iterable[tuple[int, int]], signatures: dict[int, bytes]) -> None:
        """Begin with the stored pairs of band and article, and the articles' signatures."""
        self._articles: dict[int, list[int]] = {}
        self._signatures = signatures
        for band, article_id in entries:
            self._articles.setdefault(band, []).append(article_id)

    def add(self, article_id: int, signature: bytes) -> tuple[list[int], list[int]]:
        """Add an article; return the articles it is a copy of, and the bands it was added to."""
        near: set[int] = set()
        joined = []
        for band in bands(signature):
            articles = self._articles.setdefault(band, [])
            if len(articles) < _MAX_ARTICLES_PER_BAND:
                near.update(articles)
                articles.append(article_id)
                joined.append(band)
        self._signatures[article_id] = signature
        copies = [other for other in sorted(near) if self._are_copies(article_id, other)]
        return copies, joined

    def _are_copies(self, one: int, other: int) -> bool:
        return resemblance(self._signatures[one], self._signatures[other]) >= _MIN_RESEMBLANCE


@lru_cache(maxsize=1 << 16)
def _hash(word: str) -> int:
    return crc32(word.encode("utf-8", "surrogatepass"))


def _words(text: str) -> Sequence[str]:
    if text.isascii() or not _IS_UNSPACED.search(text):
        return _WORD.findall(text)
    return _SIGN_OR_WORD.findall(text)


def _runs(words: npt.NDArray[np.uint64]) -> npt.NDArray[np.uint64]:
    """Return a hash of each run of words; a text shorter than a run is a single one."""
    length = min(_SHINGLE_WORDS, len(words))
    runs = np.zeros(len(words) - length + 1, np.uint64)
    for offset in range(length):
        runs = runs * _GAMMA + words[offset : offset + len(runs)]
    return runs
