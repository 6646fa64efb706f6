"""What a question yields: quotes with their articles, or the reason why there are none."""

from dataclasses import dataclass

from retrieval.article import Article
from retrieval.sentences import Span
from retrieval.silence import Silence


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """A sentence as it stands in its article: `article.text[start:end] == text`.

    `score` is what it was ranked by, comparable within one answer only. `matches` are the
    spans of `text` whose words the question has, too; `answer_span` is the span of `text` that
    answers a question for a number, a date or a name, None where that is not sure. `also_in` are
    other articles that have the sentence, word for word or nearly so. `context` is the span, in
    the article's text, of the sentence before, where this one cannot be understood without it.
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """The quotes that answer `question`, best first, or, in `silence`, why there are none.

    `support` is the estimated probability, 0 to 1, that the best sentence answers, whether it was
    good enough to be quoted or not.
    """

    question: str
    quotes: tuple[Quote, ...] = ()
    silence: Silence | None = None
    support: float = 0.0

    @property
    def reason(self) -> str | None:
        """Why there are no quotes, in English; None where there are some."""
        return str(self.silence) if self.silence else None
