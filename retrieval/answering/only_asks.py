"""A sentence that only asks, as in headlines and lists of questions: what follows it answers."""

import regex

from retrieval.questions.question_words import lexicon
from retrieval.text.sentences import Span, split_sentences

_ENDS = regex.compile(r"[?？؟][\"'”’»›」』)\]]*$")
_ENDS_IN_GREEK = regex.compile(r"[?;\u037e][\"'”’»›)\]]*$")
# What asks stands first, or behind a preposition or a mark: later, it is a statement that is
# questioned, as in "He said that it is over: is it?".
_FIRST = 25  # characters
_ASKING_ANYWHERE = frozenset({"hi", "ja", "th", "tr", "vi", "zh"})
_NEAR = 2048  # characters behind it in which an answer can stand


def only_asks(sentence: str, language: str | None) -> bool:
    """Say whether a sentence is a question, and states nothing.

    >>> [only_asks(text, "en") for text in ("Why did she resign?", "“Why?” she asked.")]
    [True, False]
    """
    if not (_ENDS_IN_GREEK if language == "el" else _ENDS).search(sentence):
        return False
    asks = lexicon(language).asking.search(sentence)
    return asks is not None and (asks.start() <= _FIRST or language in _ASKING_ANYWHERE)


def statement_behind(text: str, question: Span, language: str | None) -> Span | None:
    """Give the first sentence behind a question that is none itself; None where there is none.

    >>> text = "Where is it held? And when? In Egypt, in November."
    >>> start, end = statement_behind(text, Span(0, 17), "en")
    >>> text[start:end]
    'In Egypt, in November.'
    """
    near = text[question.end : question.end + _NEAR]
    spans = split_sentences(near)
    if question.end + _NEAR < len(text):
        spans = spans[:-1]  # at the cut there may be only a part of a sentence
    for start, end in spans:
        if not only_asks(near[start:end], language):
            return Span(question.end + start, question.end + end)
    return None
