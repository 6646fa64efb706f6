"""What a question and its answer leave for a follow-up."""

from dataclasses import dataclass

from retrieval.answer import Answer, Quote
from retrieval.answer_types.answer_type import AnswerType
from retrieval.answer_types.expectation import expected
from retrieval.answer_types.mentions import mentions


@dataclass(frozen=True, slots=True)
class Turn:
    """A question as it was understood, the name that answered it, and the articles quoted.

    `answer` is "" if no name is known to be the answer; `articles` are ids.
    """

    question: str
    answer: str = ""
    articles: tuple[int, ...] = ()


def turn_of(answer: Answer, before: Turn | None = None) -> Turn:
    """Return what an answer leaves behind; without quotes the turn before stays, if any."""
    if not answer.quotes:
        return before or Turn(answer.question)
    question = answer.understood or answer.question
    return Turn(
        question=question,
        answer=_answering_name(question, answer.quotes[0]),
        articles=tuple(dict.fromkeys(quote.article.id or 0 for quote in answer.quotes)),
    )


def _answering_name(question: str, quote: Quote) -> str:
    """Return the name that answers, which later questions will call "he" or "it"."""
    language = quote.article.language
    if expected(question, language).kind not in (AnswerType.PERSON, AnswerType.NAME):
        return ""
    if quote.answer_span:
        start, end = quote.answer_span
        return quote.text[start:end]
    names = (
        quote.text[slice(*mention.span)]
        for mention in mentions(quote.text, language)
        if mention.kind in (AnswerType.PERSON, AnswerType.NAME)
    )
    return next((name for name in names if name not in question), "")
