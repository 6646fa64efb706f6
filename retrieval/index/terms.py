"""Terms as they are in the posting lists: prefixed by their language."""

from collections.abc import Sequence

from retrieval.questions.query import Query
from retrieval.text.normalization import MARKED_LANGUAGES, without_marks

_MARKED, _UNMARKED = ":", "~"


def prefix(language: str | None, *, is_unmarked: bool = False) -> str:
    """Return the prefix of a language's terms, so that German "die" never matches English "die".

    Vietnamese terms are there twice, with and without their marks, under different prefixes. The
    marks distinguish words, but many leave them out in questions.
    """
    if language is None:
        return ""
    return language + (_UNMARKED if is_unmarked else _MARKED)


def index_terms(terms: Sequence[str], language: str | None) -> list[tuple[str, Sequence[str]]]:
    """Return the terms of a sentence or title to be indexed, as lists with their prefixes."""
    lists = [(prefix(language), terms)]
    if language in MARKED_LANGUAGES:
        lists.append((prefix(language, is_unmarked=True), [without_marks(t) for t in terms]))
    return lists


def query_terms(query: Query) -> list[str]:
    """Return a query's terms with their prefix."""
    before = prefix(query.language, is_unmarked=query.is_unmarked)
    return [before + term for term in query.terms]
