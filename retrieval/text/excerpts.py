"""Excerpts of whole sentences from an article: its opening, and what surrounds a span."""

from collections.abc import Sequence

from retrieval.text.sentences import Span, split_sentences

_MIN_LENGTH = 20  # characters: "CNN —" and "Washington (CNN) —" say nothing
_REACH = 4096  # characters to either side of a span: a message has no room for more


def opening(text: str, sentences: Sequence[Span], count: int, length: int) -> str:
    """Return the first sentences of a text, at most `count`, that fit into `length` characters.

    A dateline before them, such as an agency or a place, is left out.

    >>> text = "CNN — One of the ferries has sunk. Two have not."
    >>> opening(text, [Span(0, 5), Span(6, 34), Span(35, 48)], count=2, length=99)
    'One of the ferries has sunk. Two have not.'
    """
    first = next((n for n, (start, end) in enumerate(sentences) if end - start >= _MIN_LENGTH), 0)
    shown = sentences[first : first + count]
    for last in reversed(shown):
        excerpt = text[shown[0].start : last.end]
        if len(excerpt) <= length:
            return excerpt
    return ""


def surroundings(text: str, span: Span, count: int) -> Span:
    """Return the span from `count` sentences before a sentence to `count` sentences after it.

    It is shorter where the text has fewer.

    >>> start, end = surroundings("One. Two. Three. Four.", Span(10, 16), 1)
    >>> "One. Two. Three. Four."[start:end]
    'Two. Three. Four.'
    """
    cut = max(0, span.start - _REACH)
    before = split_sentences(text[cut : span.start])
    after = split_sentences(text[span.end : span.end + _REACH])
    # The sentence at a cut may be incomplete.
    before = before[1:] if cut else before
    after = after[:-1] if span.end + _REACH < len(text) else after
    first, last = before[-count:] if count else [], after[:count]
    return Span(
        cut + first[0].start if first else span.start,
        span.end + last[-1].end if last else span.end,
    )
