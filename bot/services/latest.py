"""The newest articles with their first sentences."""

from collections.abc import Collection

from retrieval import Article, ArticleNotFoundError, Library, opening

_LATEST = 5
_MAX_LENGTH = 300  # characters, seven lines on a phone: a longer sentence is left out


def latest(
    library: Library, publishers: Collection[str] | None = None
) -> list[tuple[Article, str]]:
    """Return the newest articles, of some publishers or all, each with its first sentence."""
    found = []
    for listed in library.browse(limit=_LATEST, publishers=publishers).articles:
        try:
            article, sentences = library.with_sentences(listed.id or 0)
        except ArticleNotFoundError:  # removed just now
            continue
        found.append((article, opening(article.text, sentences, 1, _MAX_LENGTH)))
    return found
