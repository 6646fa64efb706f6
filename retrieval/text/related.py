"""Related words: for a term, the terms that a sentence may hold in its place.

Made offline and shipped as data: NOTICE in related_words says from what, and
`python -m tests.related_words` makes it anew.
"""

import gzip
from bisect import bisect_left
from collections.abc import Mapping
from functools import lru_cache
from importlib.resources import files
from types import MappingProxyType

_NONE: Mapping[str, float] = MappingProxyType({})


def related(term: str, language: str) -> Mapping[str, float]:
    """Give the terms related to a term and how well each stands for it, above 0 and below 1.

    Terms are those of `retrieval.text.analysis`. Empty for a term that is not in the table, and
    for every term of a language that has none.
    """
    lines = _lines(language)
    key = f"{term}\t"
    number = bisect_left(lines, key)
    if number == len(lines) or not lines[number].startswith(key):
        return _NONE
    return _parse(lines[number])


@lru_cache(maxsize=4096)
def _parse(line: str) -> Mapping[str, float]:
    # "die\t90 death\t75 dead kill": the term, then groups of equal weight in hundredths.
    weights: dict[str, float] = {}
    for group in line.split("\t")[1:]:
        hundredths, *terms = group.split(" ")
        weights.update(dict.fromkeys(terms, int(hundredths) / 100))
    return MappingProxyType(weights)


@lru_cache
def _lines(language: str) -> list[str]:
    # Kept as sorted lines, which a process that asks a few questions reads in milliseconds.
    table = files("retrieval.text") / "related_words" / f"{language}.tsv.gz"
    return gzip.decompress(table.read_bytes()).decode().splitlines() if table.is_file() else []
