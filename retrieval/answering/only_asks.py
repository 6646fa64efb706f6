"""Sentences that only ask, as in headlines and lists of questions, and what answers them."""

import regex

from retrieval.questions.question_words import question_words
from retrieval.text.sentences import Span, split_sentences

_ENDS = regex.compile(r"[?？؟][\"'”’»›」』)\]]*$")
_ENDS_IN_GREEK = regex.compile(r"[?;\u037e][\"'”’»›)\]]*$")
# A word that asks comes first, or after a preposition or a mark. Later, it questions a statement,
# as in "He said that it is over: is it?".
_MAX_ASKING_START = 25  # characters
_ASKING_ANYWHERE = frozenset({"hi", "ja", "th", "tr", "vi", "zh"})
_MAX_DISTANCE = 2048  # characters from the question in which an answer is looked for


def only_asks(sentence: str, language: str | None) -> bool:
    """Whether a sentence is a question and states nothing.

    >>> [only_asks(text, "en") for text in ("Why did she resign?", "“Why?” she asked.")]
    [True, False]
    """
    if not (_ENDS_IN_GREEK if language == "el" else _ENDS).search(sentence):
        return False
    asks = question_words(language).asking.search(sentence)
    return asks is not None and (asks.start() <= _MAX_ASKING_START or language in _ASKING_ANYWHERE)


def statement_after(text: str, question: Span, language: str | None) -> Span | None:
    """Return the first sentence after a question that is not a question itself, if any.

    >>> text = "Where is it held? And when? In Egypt, in November."
    >>> start, end = statement_after(text, Span(0, 17), "en")
    >>> text[start:end]
    'In Egypt, in November.'
    """
    near = text[question.end : question.end + _MAX_DISTANCE]
    spans = split_sentences(near)
    if question.end + _MAX_DISTANCE < len(text):
        spans = spans[:-1]  # the last one may be cut off
    for start, end in spans:
        if not only_asks(near[start:end], language):
            return Span(question.end + start, question.end + end)
    return None
