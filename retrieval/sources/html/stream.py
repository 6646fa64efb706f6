"""The text of a page in reading order, and where in it each element stands."""

import re
from collections.abc import Sequence
from typing import Any

from retrieval.sources.page_text.lines import count_words

_HIDDEN = frozenset("script style noscript template head svg iframe textarea select".split())
_SEARCHED_LENGTH = 60  # letters of a text by which it is found
_MIN_PARAGRAPH_WORDS = 8  # shorter lines before the first paragraph may be a byline
_OPENING_LENGTH = 300  # letters: a standfirst and a byline


def key(text: str) -> str:
    """Return a text's letters and digits alone, to compare texts that are typeset differently."""
    return "".join(re.findall(r"[^\W_]+", text.casefold()))


class Stream:
    """The letters and digits of a page as one string, with the offset of each element in it."""

    def __init__(self, root: Any, titles: Sequence[str], paragraphs: Sequence[str]) -> None:
        """Locate the article in its page by what it is called and by its paragraphs."""
        parts: list[str] = []
        self._offsets: list[tuple[int, Any]] = []
        self._length = 0
        self._write(root, parts)
        text = "".join(parts)
        first = next(
            (p for p in paragraphs if count_words(p) >= _MIN_PARAGRAPH_WORDS), paragraphs[0]
        )
        self._first = max(0, text.find(_searched(first)))
        # The last occurrence before the text: breadcrumbs may have the title, too.
        self._headline = max(
            (text.rfind(_searched(title), 0, self._first) for title in titles), default=-1
        )
        self._last = text.find(_searched(paragraphs[-1]), self._first)

    def header(self) -> list[Any]:
        """Return the elements between the article's headline and its first paragraph.

        Without a headline there are none: what stands elsewhere may belong to other articles.
        """
        return self._between(self._headline, self._first)

    def opening(self) -> list[Any]:
        """Return the elements of the article's first paragraphs."""
        return self._between(self._first, self._first + _OPENING_LENGTH)

    def article(self) -> list[Any]:
        """Return the elements from the article's headline to its last paragraph."""
        start = self._first if self._headline < 0 else self._headline
        return self._between(start, max(self._first, self._last))

    def _between(self, start: int, end: int) -> list[Any]:
        if start < 0:
            return []
        return [element for offset, element in self._offsets if start <= offset < end]

    def _write(self, element: Any, parts: list[str]) -> None:
        if isinstance(element.tag, str) and element.tag not in _HIDDEN:
            self._offsets.append((self._length, element))
            self._add(element.text, parts)
            for child in element:
                self._write(child, parts)
        self._add(element.tail, parts)

    def _add(self, text: str | None, parts: list[str]) -> None:
        if text:
            parts.append(key(text))
            self._length += len(parts[-1])


def _searched(text: str) -> str:
    return key(text)[:_SEARCHED_LENGTH]
