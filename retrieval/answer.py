"""The answer to a question: quotes with their articles, or the reason why there are none."""

from dataclasses import dataclass
from enum import StrEnum

from retrieval.article import Article
from retrieval.article_scope import EVERYTHING, Scope
from retrieval.silence import Silence
from retrieval.text.sentences import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class QuoteReference:
    """Identifies a quote for later: a span of the text of an article as of a revision."""

    article_id: int
    revision: int
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """A sentence exactly as its article has it: `article.text[start:end] == text`.

    `score` ranks it, and can be compared within one answer only. `matches` are the spans of `text`
    whose words are also in the question. `answer_span` is the span of `text` that answers a
    question for a number, a date or a name; None if that is not certain. `also_in` are other
    articles with the sentence, word for word or nearly so. `context` is the span, in the article's
    text, of the sentence before, if this one cannot be understood without it. `answers` is the
    question that it answers, if the message asks several, else "". `revision` is the library's
    revision in which the article was last written.
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
    answers: str = ""
    revision: int = 0

    @property
    def reference(self) -> QuoteReference:
        """The reference by which this quote is found later, even if its article has changed."""
        return QuoteReference(
            article_id=self.article.id or 0,
            revision=self.revision,
            start=self.start,
            end=self.end,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Recalled:
    """A quote that was shown earlier, with its article as it is now.

    `text` is the sentence as it was. `is_current`: the article has not changed since. `span` is
    where its text has exactly this sentence now, None if it no longer does.
    """

    article: Article
    text: str
    is_current: bool
    span: Span | None


@dataclass(frozen=True, slots=True)
class Correction:
    """A word of a question that no article has, and the words that it was read as."""

    typed: str
    taken: str


class Shown(StrEnum):
    """What the quotes of an answer are."""

    ANSWER = "answer"  # sentences that answer
    NEWEST = "newest"  # the openings of the newest articles, on a subject or on all
    OPENINGS = "openings"  # those of the best articles on a subject


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """The quotes that answer `question`, best first, or in `silence` why there are none.

    `support` is the estimated probability, 0 to 1, that the best sentence answers, whether it is
    quoted or not. `understood` is the question as it was searched for, if that differs: completed
    with the one before it, or without the words that limit the articles. `subject` is what it took
    from the one before it, if that was added to its own words. `scope` are the articles that the
    question limits itself to; `widened`: they do not answer it, and others do.
    `corrections` are the misspelt words of the question; `answers_as_typed`: without them there is
    an answer, too. `unanswered` are those of several questions to which there is no quote.
    `shows` is what the quotes are: for a request for news or an overview they answer nothing, and
    `understood` is its subject, None for the news on all.
    """

    question: str
    quotes: tuple[Quote, ...] = ()
    silence: Silence | None = None
    support: float = 0.0
    understood: str | None = None
    subject: tuple[str, ...] = ()
    scope: Scope = EVERYTHING
    widened: bool = False
    corrections: tuple[Correction, ...] = ()
    answers_as_typed: bool = False
    unanswered: tuple[str, ...] = ()
    shows: Shown = Shown.ANSWER

    @property
    def reason(self) -> str | None:
        """Why there are no quotes, in English; None if there are some."""
        return str(self.silence) if self.silence else None
