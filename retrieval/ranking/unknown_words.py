"""Which words of a question no article has."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import NamedTuple

from retrieval.index.snapshot import QueryPostings
from retrieval.lexicon.dictionary import is_right
from retrieval.lexicon.related import related
from retrieval.questions.query import Query

# The weight of a related word that is a form of the other, or nearly: "said", "death".
_MIN_FORM_WEIGHT = 0.9


class UnknownTerms(NamedTuple):
    """How much of a query no article has: how many common words, rare words and names.

    `share` is that of the idf.
    """

    common: int
    rare: int
    share: float


def unknown_terms(
    query: Query, postings: QueryPostings, lacks: Callable[[Query], Sequence[bool]]
) -> UnknownTerms:
    """Count the terms of a query that no article has; `lacks` as in `unknown_words`.

    That a small library lacks "earn" or "eat" says little: a dictionary tells such words from
    names, which the library would have if it had the subject.
    """
    if all(postings.dfs):
        return UnknownTerms(0, 0, 0.0)
    lacked = _lacked(query, lacks)
    unknown = [word for word, is_lacked in zip(query.words, lacked, strict=True) if is_lacked]
    common = sum(word.islower() and is_right(word, query.language) for word in unknown)
    idf = sum(idf for idf, is_lacked in zip(postings.idf, lacked, strict=True) if is_lacked)
    return UnknownTerms(common, len(unknown) - common, idf / sum(postings.idf))


def unknown_words(
    queries: Sequence[Query], lacks: Callable[[Query], Sequence[bool]]
) -> tuple[str, ...]:
    """Return the words that are unknown in all languages in which a question was read.

    `lacks` returns for each term of a query whether no article has it. A word is unknown if
    neither it nor another form of it is there, and if it is no stop word of one of the languages.
    """
    readings = [
        {
            word
            for word, is_lacked in zip(query.words, _lacked(query, lacks), strict=True)
            if is_lacked
        }
        for query in queries
    ]
    unknown = set.intersection(*readings) if readings else set()
    return tuple(word for word in queries[0].words if word in unknown) if queries else ()


def _lacked(query: Query, lacks: Callable[[Query], Sequence[bool]]) -> list[bool]:
    """Return for each term of a query whether no article has it or another form of it."""
    lacked = list(lacks(query))
    for index, term in enumerate(query.terms):
        if lacked[index]:
            near = related(term, query.language or "").items()
            forms = tuple(other for other, weight in near if weight >= _MIN_FORM_WEIGHT)
            lacked[index] = all(lacks(replace(query, terms=forms)))
    return lacked
