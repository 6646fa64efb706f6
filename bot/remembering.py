"""What is kept of an answer, so that its buttons and the next question know of it later."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Self

from pydantic import TypeAdapter, ValidationError

from retrieval import Answer, Quote, QuoteReference, Scope, Turn, turn_of
from retrieval.sentences import Span

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
