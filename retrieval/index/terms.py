"""Terms as the posting lists have them: with their language."""

from collections.abc import Sequence

from retrieval.questions.query import Query
from retrieval.text.normalization import MARKED_LANGUAGES, without_marks

_MARKED, _UNMARKED = ":", "~"


def prefix(language: str | None, *, is_unmarked: bool = False) -> str:
    """Give what stands before a term: so German "die" never meets English "die".

    Vietnamese terms stand there with and without their marks, which tell words apart and yet are
    left out by many who ask.
    """
    if language is None:
        return ""
    return language + (_UNMARKED if is_unmarked else _MARKED)


def index_terms(terms: Sequence[str], language: str | None) -> list[tuple[str, Sequence[str]]]:
    """Give the terms of a sentence or title, each list with the prefix of its terms."""
    lists = [(prefix(language), terms)]
    if language in MARKED_LANGUAGES:
        lists.append((prefix(language, is_unmarked=True), [without_marks(t) for t in terms]))
    return lists


def query_terms(query: Query) -> list[str]:
    """Give a query's terms as the posting lists have them."""
    before = prefix(query.language, is_unmarked=query.is_unmarked)
    return [before + term for term in query.terms]
