"""Related words: for a term, the terms that a sentence may have in its place.

The tables are made offline and shipped as data. The file related_words/NOTICE names their sources;
`python -m tests.related_words` makes them anew.
"""

import gzip
from bisect import bisect_left
from collections.abc import Mapping
from functools import lru_cache
from importlib.resources import files
from types import MappingProxyType

_NONE: Mapping[str, float] = MappingProxyType({})


def related(term: str, language: str) -> Mapping[str, float]:
    """Return the terms related to a term, each with how well it stands for it, between 0 and 1.

    Terms are those of `retrieval.text.analysis`. Empty for a term that is not in the table, and
    for every term of a language without a table.
    """
    lines = _lines(language)
    key = f"{term}\t"
    position = bisect_left(lines, key)
    if position == len(lines) or not lines[position].startswith(key):
        return _NONE
    return _parse(lines[position])


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
    # Sorted lines load in milliseconds, which matters to a process that asks a few questions.
    table = files("retrieval.lexicon") / "related_words" / f"{language}.tsv.gz"
    return gzip.decompress(table.read_bytes()).decode().splitlines() if table.is_file() else []
