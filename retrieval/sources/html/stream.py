"""The text of a page in reading order, and which element stands where in it."""

import re
from collections.abc import Sequence
from typing import Any

from retrieval.sources.page_text.lines import count_words

_UNSEEN = frozenset("script style noscript template head svg iframe textarea select".split())
_ENOUGH = 60  # letters that a text is known by
_PARAGRAPH = 8  # words
_OPENING = 300  # letters: a standfirst and a byline


def key(text: str) -> str:
    """Reduce a text to its letters and digits, for comparing what is typeset differently."""
    return "".join(re.findall(r"[^\W_]+", text.casefold()))


class Stream:
    """The letters and digits of a page as one string, with the place of each element in it."""

    def __init__(self, root: Any, titles: Sequence[str], paragraphs: Sequence[str]) -> None:
        """Find where in the page the article stands that these texts are of."""
        parts: list[str] = []
        self._places: list[tuple[int, Any]] = []
        self._length = 0
        self._write(root, parts)
        text = "".join(parts)
        # Short lines before the first paragraph may be a byline.
        first = next((p for p in paragraphs if count_words(p) >= _PARAGRAPH), paragraphs[0])
        self._first = max(0, text.find(key(first)[:_ENOUGH]))
        # The last place before the text: the title stands in the breadcrumbs too.
        self._headline = max(
            (text.rfind(key(title)[:_ENOUGH], 0, self._first) for title in titles), default=-1
        )
        self._last = text.find(key(paragraphs[-1])[:_ENOUGH], self._first)

    def header(self) -> list[Any]:
        """Give the elements between the article's headline and its first paragraph.

        None where there is no headline, for what stands elsewhere may be of other articles.
        """
        return self._between(self._headline, self._first)

    def opening(self) -> list[Any]:
        """Give the elements of the article's first paragraphs."""
        return self._between(self._first, self._first + _OPENING)

    def article(self) -> list[Any]:
        """Give the elements from the article's headline to its last paragraph."""
        start = self._first if self._headline < 0 else self._headline
        return self._between(start, max(self._first, self._last))

    def _between(self, start: int, end: int) -> list[Any]:
        if start < 0:
            return []
        return [element for place, element in self._places if start <= place < end]

    def _write(self, element: Any, parts: list[str]) -> None:
        if isinstance(element.tag, str) and element.tag not in _UNSEEN:
            self._places.append((self._length, element))
            self._add(element.text, parts)
            for child in element:
                self._write(child, parts)
        self._add(element.tail, parts)

    def _add(self, text: str | None, parts: list[str]) -> None:
        if text:
            parts.append(key(text))
            self._length += len(parts[-1])
