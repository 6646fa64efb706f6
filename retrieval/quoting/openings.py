"""How an article begins, word for word."""

from collections.abc import Sequence

from retrieval.sentences import Span


def opening(text: str, sentences: Sequence[Span], count: int, length: int) -> str:
    """Give the first `count` sentences of a text, or fewer, as many as `length` characters hold.

    >>> text = "One. Two. Three."
    >>> opening(text, [Span(0, 4), Span(5, 9), Span(10, 16)], count=3, length=12)
    'One. Two.'
    """
    for last in reversed(sentences[:count]):
        begun = text[sentences[0].start : last.end]
        if len(begun) <= length:
            return begun
    return ""
