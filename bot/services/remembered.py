"""Answers kept for their buttons, and their quotes found again later."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Self

from pydantic import TypeAdapter, ValidationError

from retrieval import (
    Answer,
    Article,
    ArticleNotFoundError,
    Library,
    Quote,
    QuoteReference,
    Reasons,
    Scope,
    Span,
    Turn,
    turn_of,
    with_also_in,
    with_contexts,
)

KIND = "answer"
QUESTION_KIND = "question"


@dataclass(frozen=True, slots=True)
class RememberedQuote:
    """Where a quote stands, what was marked in it, and the articles that had it, too, by id."""

    reference: QuoteReference
    matches: tuple[Span, ...]
    answer_span: Span | None
    also_in: tuple[int, ...]

    @classmethod
    def of(cls, quote: Quote) -> Self:
        """Take from a quote what cannot be told again from its article."""
        also_in = tuple(article.id for article in quote.also_in if article.id is not None)
        return cls(quote.reference, quote.matches, quote.answer_span, also_in)


@dataclass(frozen=True, slots=True)
class RememberedAnswer:
    """An answer without the texts; `before` is the turn that it was asked after."""

    question: str
    asked: datetime
    understood: str | None
    scope: Scope
    widened: bool
    quotes: tuple[RememberedQuote, ...]
    turn: Turn
    before: Turn | None

    @classmethod
    def of(cls, answer: Answer, asked: datetime, before: Turn | None) -> Self:
        """Take from an answer what will be needed."""
        return cls(
            question=answer.question,
            asked=asked,
            understood=answer.understood,
            scope=answer.scope,
            widened=answer.widened,
            quotes=tuple(map(RememberedQuote.of, answer.quotes)),
            turn=turn_of(answer, before),
            before=before,
        )

    def packed(self) -> dict[str, Any]:
        """Give it as JSON values."""
        values: dict[str, Any] = _ADAPTER.dump_python(self, mode="json")
        return values


_ADAPTER = TypeAdapter(RememberedAnswer)


def unpacked(data: Mapping[str, Any]) -> RememberedAnswer | None:
    """Read it from JSON values; None where another version of the bot has written them."""
    try:
        return _ADAPTER.validate_python(data)
    except ValidationError:
        return None


@dataclass(frozen=True, slots=True)
class ShownQuote:
    """A quote; whether its article has `changed` since it was quoted, and still `says` it."""

    quote: Quote
    changed: bool = False
    says: bool = True
    reasons: Reasons | None = None


def recalled(
    library: Library, answer: RememberedAnswer, quotes: Sequence[RememberedQuote]
) -> list[ShownQuote | None]:
    """Find quotes of an answer again; None in the place of one whose article was removed."""
    found = [_passage(library, answer, quote) for quote in quotes]
    contexts = iter(with_contexts([passage.quote for passage in found if passage]))
    return [passage and replace(passage, quote=next(contexts)) for passage in found]


def _passage(
    library: Library, answer: RememberedAnswer, remembered: RememberedQuote
) -> ShownQuote | None:
    now = library.quoted(remembered.reference)
    if now is None:
        return None
    span = Span(remembered.reference.start, remembered.reference.end)
    there = span if now.is_current else now.span
    if there:
        quote = _quote(now.article, there, remembered)
        articles = [article for n in remembered.also_in if (article := _article(library, n))]
        quote = with_also_in(quote, articles, answer.asked.date())
        return ShownQuote(quote, changed=not now.is_current)
    article = _as_quoted(library, remembered.reference, now.text)
    if article is None:
        return None
    return ShownQuote(_quote(article, span, remembered), changed=True, says=False)


def _quote(article: Article, span: Span, remembered: RememberedQuote) -> Quote:
    return Quote(
        text=article.text[span.start : span.end],
        start=span.start,
        end=span.end,
        score=0.0,
        article=article,
        matches=remembered.matches,
        answer_span=remembered.answer_span,
        revision=remembered.reference.revision,
    )


def _as_quoted(library: Library, reference: QuoteReference, text: str) -> Article | None:
    """Give an article as it was when it was quoted; None where it is removed at this moment."""
    try:
        versions = library.history(reference.article_id)
    except ArticleNotFoundError:
        return None
    then = [version.article for version in versions if version.revision >= reference.revision]
    return then[-1] if then and then[-1].text[reference.start : reference.end] == text else None


def _article(library: Library, article_id: int) -> Article | None:
    try:
        return library.article(article_id)
    except ArticleNotFoundError:
        return None
