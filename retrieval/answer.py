"""What a question yields: quotes with their articles, or the reason why there are none."""

from dataclasses import dataclass

from retrieval.article import Article
from retrieval.sentences import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """A sentence as it stands in its article: `article.text[start:end] == text`.

    `score` is the sentence's BM25 score, comparable within one answer only. `matches` are the
    spans of `text` whose words the question has, too.
    """

    text: str
    start: int
    end: int
    score: float
    article: Article
    matches: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """The quotes that answer `question`, best first, or, in `reason`, why there are none."""

    question: str
    quotes: tuple[Quote, ...] = ()
    reason: str | None = None
