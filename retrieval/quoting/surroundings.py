"""A sentence in its surroundings: as many sentences before it as behind it, in one span."""

from retrieval.sentences import Span, split_sentences

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
