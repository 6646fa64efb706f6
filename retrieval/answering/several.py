"""The answer to a message with several questions, of the answers to each."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import chain

from retrieval.answer import Answer, Quote


def combined(message: str, answers: Sequence[Answer]) -> Answer:
    """Return one answer with the best quote for each of several questions.

    If none is answered, it is the first one's silence.
    """
    quotes: dict[tuple[int, int], Quote] = {}
    for answer in answers:
        for quote in answer.quotes[:1]:
            place = quote.article.id or 0, quote.start
            asked = answer.understood or answer.question
            if place in quotes:
                asked = f"{quotes[place].answers} / {asked}"
            quotes[place] = replace(quotes.get(place, quote), answers=asked)
    if not quotes:
        return replace(answers[0], question=message)
    return Answer(
        question=message,
        quotes=tuple(quotes.values()),
        support=max(answer.support for answer in answers),
        scope=answers[0].scope,
        widened=answers[0].widened,
        corrections=tuple(chain.from_iterable(answer.corrections for answer in answers)),
        unanswered=tuple(answer.question for answer in answers if not answer.quotes),
    )
