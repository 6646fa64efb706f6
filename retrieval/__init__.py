"""Answers questions about a library of articles by quoting their sentences, word for word.

>>> with open_library("sqlite://") as library:
...     stored = library.add(Article(title="Ada Lovelace", text="She was born in 1815."))
...     library.ask("When was Ada Lovelace born?").quotes[0].text
'She was born in 1815.'
"""

from retrieval.answer import Answer, Correction, Quote, QuoteReference, Recalled, Shown
from retrieval.answer_types.answer_type import AnswerType
from retrieval.answering.context import unrepeated, with_contexts
from retrieval.answering.duplicates import with_also_in
from retrieval.answering.links import address_of, link_to
from retrieval.article import Article
from retrieval.article_scope import Scope
from retrieval.errors import (
    ArticleNotFoundError,
    FeedNotFoundError,
    RetrievalError,
    SourceError,
    StoreError,
)
from retrieval.index.kernels.loops import use_compiled_loops
from retrieval.library import Added, Library, Stored, open_library
from retrieval.questions.gaps import Gap, Unanswered, find_gaps
from retrieval.questions.turn import Turn, turn_of
from retrieval.ranking.explanation import Reasons, reasons
from retrieval.ranking.search import Hit
from retrieval.ranking.support import MIN_SUPPORT
from retrieval.ranking.weights import contributions
from retrieval.silence import Silence, SilenceKind, SmallTalk
from retrieval.store.articles import Counts
from retrieval.store.catalogue import Page
from retrieval.store.history import EarlierVersion
from retrieval.store.versions import Change
from retrieval.text.excerpts import opening, surroundings
from retrieval.text.segmentation import is_unspaced
from retrieval.text.sentences import Span
from retrieval.urls import is_web_address

__all__ = [
    "MIN_SUPPORT",
    "Added",
    "Answer",
    "AnswerType",
    "Article",
    "ArticleNotFoundError",
    "Change",
    "Correction",
    "Counts",
    "EarlierVersion",
    "FeedNotFoundError",
    "Gap",
    "Hit",
    "Library",
    "Page",
    "Quote",
    "QuoteReference",
    "Reasons",
    "Recalled",
    "RetrievalError",
    "Scope",
    "Shown",
    "Silence",
    "SilenceKind",
    "SmallTalk",
    "SourceError",
    "Span",
    "StoreError",
    "Stored",
    "Turn",
    "Unanswered",
    "address_of",
    "contributions",
    "find_gaps",
    "is_unspaced",
    "is_web_address",
    "link_to",
    "open_library",
    "opening",
    "reasons",
    "surroundings",
    "turn_of",
    "unrepeated",
    "use_compiled_loops",
    "with_also_in",
    "with_contexts",
]
