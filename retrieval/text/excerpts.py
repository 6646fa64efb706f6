"""Parts of an article by whole sentences: its beginning, and what surrounds a span."""

from collections.abc import Sequence

from retrieval.text.sentences import Span, split_sentences

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


_NEAR = 4096  # characters on either side: what is farther away has no room in a message


def surroundings(text: str, span: Span, count: int) -> Span:
    """Give the span from `count` sentences before a sentence to as many behind it, if there are.

    >>> start, end = surroundings("One. Two. Three. Four.", Span(10, 16), 1)
    >>> "One. Two. Three. Four."[start:end]
    'Two. Three. Four.'
    """
    near = max(0, span.start - _NEAR)
    before = split_sentences(text[near : span.start])
    after = split_sentences(text[span.end : span.end + _NEAR])
    # At a cut there may be only a part of a sentence.
    before = before[1:] if near else before
    after = after[:-1] if span.end + _NEAR < len(text) else after
    first, last = before[-count:] if count else [], after[:count]
    return Span(
        near + first[0].start if first else span.start,
        span.end + last[-1].end if last else span.end,
    )
