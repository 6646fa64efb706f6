"""How an article begins, word for word."""

from collections.abc import Sequence

from retrieval.sentences import Span

_SHORTEST = 20  # characters: "CNN —" and "Washington (CNN) —" say nothing


def opening(text: str, sentences: Sequence[Span], count: int, length: int) -> str:
    """Give the first `count` sentences of a text, or fewer, as many as `length` characters hold.

    Where an agency or a place stands before them, they begin behind it.

    >>> text = "CNN — One of the ferries has sunk. Two have not."
    >>> opening(text, [Span(0, 5), Span(6, 34), Span(35, 48)], count=2, length=99)
    'One of the ferries has sunk. Two have not.'
    """
    first = next((n for n, (start, end) in enumerate(sentences) if end - start >= _SHORTEST), 0)
    shown = sentences[first : first + count]
    for last in reversed(shown):
        begun = text[shown[0].start : last.end]
        if len(begun) <= length:
            return begun
    return ""
