"""Answers questions about a library of articles by quoting their sentences, word for word.

>>> with open_library("sqlite://") as library:
...     stored = library.add(Article(title="Ada Lovelace", text="She was born in 1815."))
...     library.ask("When was Ada Lovelace born?").quotes[0].text
'She was born in 1815.'
"""

from retrieval.answer import Answer, Quote, QuoteReference, Recalled
from retrieval.article import Article
from retrieval.article_scope import Scope
from retrieval.errors import ArticleNotFoundError, RetrievalError, SourceError, StoreError
from retrieval.library import Added, Library, open_library
from retrieval.questions.turn import Turn, turn_of
from retrieval.silence import Silence, SilenceKind
from retrieval.store.articles import Counts
from retrieval.store.catalogue import Page
from retrieval.store.history import EarlierVersion

__all__ = [
    "Added",
    "Answer",
    "Article",
    "ArticleNotFoundError",
    "Counts",
    "EarlierVersion",
    "Library",
    "Page",
    "Quote",
    "QuoteReference",
    "Recalled",
    "RetrievalError",
    "Scope",
    "Silence",
    "SilenceKind",
    "SourceError",
    "StoreError",
    "Turn",
    "open_library",
    "turn_of",
]
