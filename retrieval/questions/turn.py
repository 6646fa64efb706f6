"""What a question leaves behind for the one that follows it."""

from dataclasses import dataclass

from retrieval.answer import Answer, Quote
from retrieval.answer_types.answer_type import AnswerType
from retrieval.answer_types.expectation import expected
from retrieval.answer_types.mentions import mentions


@dataclass(frozen=True, slots=True)
class Turn:
    """A question as it was understood, who or what answered it, and the articles quoted.

    `answer` is "" where no name could be told to be the answer.
    """

    question: str
    answer: str = ""
    articles: tuple[int, ...] = ()


def turn_of(answer: Answer, before: Turn | None = None) -> Turn:
    """Give what an answer leaves behind; silence leaves what was there, if anything was."""
    if not answer.quotes:
        return before or Turn(answer.question)
    question = answer.understood or answer.question
    return Turn(
        question=question,
        answer=_name(question, answer.quotes[0]),
        articles=tuple(dict.fromkeys(quote.article.id or 0 for quote in answer.quotes)),
    )


def _name(question: str, quote: Quote) -> str:
    """Give the name that answers: of whom or what later questions will say "he" or "it"."""
    language = quote.article.language
    if expected(question, language).kind not in (AnswerType.PERSON, AnswerType.NAME):
        return ""
    if quote.answer_span:
        start, end = quote.answer_span
        return quote.text[start:end]
    named = (
        quote.text[slice(*mention.span)]
        for mention in mentions(quote.text, language)
        if mention.kind in (AnswerType.PERSON, AnswerType.NAME)
    )
    return next((name for name in named if name not in question), "")
