"""Answers questions about a library of articles by quoting their sentences, word for word.

>>> with open_library("sqlite://") as library:
...     stored = library.add(Article(title="Ada Lovelace", text="She was born in 1815."))
...     library.ask("When was Ada Lovelace born?").quotes[0].text
'She was born in 1815.'
"""

from retrieval.answer import Answer, Quote
from retrieval.article import Article
from retrieval.errors import ArticleNotFoundError, RetrievalError, SourceError, StoreError
from retrieval.library import Added, Library, open_library

__all__ = [
    "Added",
    "Answer",
    "Article",
    "ArticleNotFoundError",
    "Library",
    "Quote",
    "RetrievalError",
    "SourceError",
    "StoreError",
    "open_library",
]
