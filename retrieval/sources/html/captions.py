"""The words under the pictures of an article."""

from collections.abc import Iterable
from typing import Any

from retrieval.sources.page_text.captions import repeats
from retrieval.sources.page_text.lines import LineKind, read_lines

_FEWEST = 3  # words
_LONGEST = 1000  # characters
_OTHERS = (LineKind.CREDIT, LineKind.BYLINE, LineKind.CONTROL, LineKind.ASIDE, LineKind.FOOTER)
_ELSEWHERE = frozenset({"a", "nav", "aside", "footer"})  # around a picture of another story


def captions_in(elements: Iterable[Any]) -> list[str]:
    """Give the captions among the elements between an article's headline and its end."""
    captions: list[str] = []
    for element in elements:
        if element.tag != "figcaption" or any(
            parent.tag in _ELSEWHERE for parent in element.iterancestors()
        ):
            continue
        caption = " ".join(element.text_content().split())
        if (
            len(caption.split()) >= _FEWEST
            and len(caption) <= _LONGEST
            and read_lines(caption)[0].kind not in _OTHERS
            and not any(repeats(other, caption) for other in captions)
        ):
            captions.append(caption)
    return captions
