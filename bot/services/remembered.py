"""Answers and questions that are remembered, and the quotes of an answer found again later."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Self

from pydantic import TypeAdapter, ValidationError

from bot.records import Records
from retrieval import (
    Answer,
    Article,
    ArticleNotFoundError,
    Correction,
    Library,
    Quote,
    QuoteReference,
    Reasons,
    Scope,
    Shown,
    Span,
    Turn,
    turn_of,
    with_also_in,
    with_contexts,
)

_ANSWER, _QUESTION = "answer", "question"  # the kinds of memories


@dataclass(frozen=True, slots=True)
class RememberedQuote:
    """Where a quote stands, what was marked in it, and the ids of the other articles with it.

    `answers` is the question that it answers, if there were several.
    """

    reference: QuoteReference
    matches: tuple[Span, ...]
    answer_span: Span | None
    also_in: tuple[int, ...]
    answers: str = ""

    @classmethod
    def of(cls, quote: Quote) -> Self:
        """Return what of a quote cannot be read from its article again."""
        also_in = tuple(article.id for article in quote.also_in if article.id is not None)
        return cls(quote.reference, quote.matches, quote.answer_span, also_in, quote.answers)


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
    corrections: tuple[Correction, ...] = ()
    answers_as_typed: bool = False
    unanswered: tuple[str, ...] = ()
    shows: Shown = Shown.ANSWER

    @classmethod
    def of(cls, answer: Answer, asked: datetime, before: Turn | None) -> Self:
        """Return what of an answer its buttons and follow-ups will need."""
        return cls(
            question=answer.question,
            asked=asked,
            understood=answer.understood,
            scope=answer.scope,
            widened=answer.widened,
            quotes=tuple(map(RememberedQuote.of, answer.quotes)),
            turn=turn_of(answer, before),
            before=before,
            corrections=answer.corrections,
            answers_as_typed=answer.answers_as_typed,
            unanswered=answer.unanswered,
            shows=answer.shows,
        )


_ADAPTER = TypeAdapter(RememberedAnswer)


def remember_answer(records: Records, chat_id: int, answer: RememberedAnswer) -> str:
    """Store an answer for a chat, and return the id of the memory."""
    data: dict[str, Any] = _ADAPTER.dump_python(answer, mode="json")
    return records.memories.remember(chat_id, _ANSWER, data)


def recall_answer(records: Records, memory_id: str, chat_id: int) -> RememberedAnswer | None:
    """Return an answer of the chat; None where it is gone, or another version has stored it."""
    data = _recall(records, memory_id, chat_id, _ANSWER)
    if data is None:
        return None
    try:
        return _ADAPTER.validate_python(data)
    except ValidationError:
        return None


def remember_question(records: Records, person_id: int, question: str) -> str:
    """Store a question for someone's own chat with the bot, and return the id of the memory."""
    return records.memories.remember(person_id, _QUESTION, {"question": question})


def recall_question(records: Records, memory_id: str, chat_id: int) -> str | None:
    """Return a question that was stored for the chat; None where it is gone."""
    data = _recall(records, memory_id, chat_id, _QUESTION)
    return None if data is None else str(data["question"])


def _recall(records: Records, memory_id: str, chat_id: int, kind: str) -> Mapping[str, Any] | None:
    memory = records.memories.recall(memory_id, chat_id)
    return memory.data if memory and memory.kind == kind else None


@dataclass(frozen=True, slots=True)
class ShownQuote:
    """A quote; whether its article has `changed` since it was quoted, and still `says` it."""

    quote: Quote
    changed: bool = False
    says: bool = True
    reasons: Reasons | None = None


def recall_quotes(
    library: Library, answer: RememberedAnswer, quotes: Sequence[RememberedQuote]
) -> list[ShownQuote | None]:
    """Return quotes of an answer in their articles; None for one whose article was removed."""
    shown = [_recall_quote(library, answer, quote) for quote in quotes]
    in_context = iter(with_contexts([each.quote for each in shown if each]))
    return [each and replace(each, quote=next(in_context)) for each in shown]


def _recall_quote(
    library: Library, answer: RememberedAnswer, remembered: RememberedQuote
) -> ShownQuote | None:
    recalled = library.quoted(remembered.reference)
    if recalled is None:
        return None
    quoted_span = Span(remembered.reference.start, remembered.reference.end)
    current_span = quoted_span if recalled.is_current else recalled.span
    if current_span:
        quote = _quote(recalled.article, current_span, remembered)
        articles = [article for n in remembered.also_in if (article := _article(library, n))]
        quote = with_also_in(quote, articles, answer.asked.date())
        return ShownQuote(quote, changed=not recalled.is_current)
    article = _article_as_quoted(library, remembered.reference, recalled.text)
    if article is None:
        return None
    return ShownQuote(_quote(article, quoted_span, remembered), changed=True, says=False)


def _quote(article: Article, span: Span, remembered: RememberedQuote) -> Quote:
    return Quote(
        text=article.text[span.start : span.end],
        start=span.start,
        end=span.end,
        score=0.0,
        article=article,
        matches=remembered.matches,
        answer_span=remembered.answer_span,
        answers=remembered.answers,
        revision=remembered.reference.revision,
    )


def _article_as_quoted(library: Library, reference: QuoteReference, text: str) -> Article | None:
    """Return the article's version that was quoted; None where it was removed just now."""
    try:
        versions = library.history(reference.article_id)
    except ArticleNotFoundError:
        return None
    later = [version.article for version in versions if version.revision >= reference.revision]
    return later[-1] if later and later[-1].text[reference.start : reference.end] == text else None


def _article(library: Library, article_id: int) -> Article | None:
    try:
        return library.article(article_id)
    except ArticleNotFoundError:
        return None
