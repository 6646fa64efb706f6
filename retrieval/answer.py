"""What a question yields: quotes with their articles, or the reason why there are none."""

from dataclasses import dataclass

from retrieval.article import Article
from retrieval.article_scope import EVERYTHING, Scope
from retrieval.silence import Silence
from retrieval.text.sentences import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class QuoteReference:
    """What is enough to find a quote again: a span of the text of an article as of a revision."""

    article_id: int
    revision: int
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """A sentence as it stands in its article: `article.text[start:end] == text`.

    `score` is what it was ranked by, comparable within one answer only. `matches` are the
    spans of `text` whose words the question has, too; `answer_span` is the span of `text` that
    answers a question for a number, a date or a name, None where that is not sure. `also_in` are
    other articles that have the sentence, word for word or nearly so. `context` is the span, in
    the article's text, of the sentence before, where this one cannot be understood without it.
    `revision` is the library's in which the article was last written.
    """

    text: str
    start: int
    end: int
    score: float
    article: Article
    matches: tuple[Span, ...] = ()
    also_in: tuple[Article, ...] = ()
    context: Span | None = None
    answer_span: Span | None = None
    revision: int = 0

    @property
    def reference(self) -> QuoteReference:
        """What leads back to this quote later, whatever has become of its article."""
        return QuoteReference(
            article_id=self.article.id or 0,
            revision=self.revision,
            start=self.start,
            end=self.end,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Recalled:
    """A quote that was shown earlier, beside its article as it is now.

    `text` is the sentence as it was. `is_current` tells whether the article still is what it was
    then; if not, `span` is where its text has the very sentence now, None where it does not.
    """

    article: Article
    text: str
    is_current: bool
    span: Span | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """The quotes that answer `question`, best first, or, in `silence`, why there are none.

    `support` is the estimated probability, 0 to 1, that the best sentence answers, whether it was
    good enough to be quoted or not. `understood` is the question as it was searched for, where
    that is not as it was asked: completed with the one before it, or without what limits the
    articles. `scope` are the articles that the question limits itself to; `widened` says that
    these do not answer, and others do.
    """

    question: str
    quotes: tuple[Quote, ...] = ()
    silence: Silence | None = None
    support: float = 0.0
    understood: str | None = None
    scope: Scope = EVERYTHING
    widened: bool = False

    @property
    def reason(self) -> str | None:
        """Why there are no quotes, in English; None where there are some."""
        return str(self.silence) if self.silence else None
