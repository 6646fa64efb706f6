"""The captions of an article's pictures."""

from collections.abc import Iterable
from typing import Any

from retrieval.sources.page_text.captions import repeats
from retrieval.sources.page_text.lines import LineKind, read_lines

_MIN_WORDS = 3
_MAX_LENGTH = 1000  # characters
_NO_CAPTIONS = (
    LineKind.CREDIT,
    LineKind.BYLINE,
    LineKind.CONTROL,
    LineKind.ASIDE,
    LineKind.FOOTER,
)
_OTHER_STORIES = frozenset({"a", "nav", "aside", "footer"})  # elements around their pictures


def captions_in(elements: Iterable[Any]) -> list[str]:
    """Return the captions among the elements from an article's headline to its end."""
    captions: list[str] = []
    for element in elements:
        if element.tag != "figcaption" or any(
            parent.tag in _OTHER_STORIES for parent in element.iterancestors()
        ):
            continue
        caption = " ".join(element.text_content().split())
        if (
            len(caption.split()) >= _MIN_WORDS
            and len(caption) <= _MAX_LENGTH
            and read_lines(caption)[0].kind not in _NO_CAPTIONS
            and not any(repeats(other, caption) for other in captions)
        ):
            captions.append(caption)
    return captions
