"""The bytes of a web page → its tree of elements."""

import re
from typing import Any

from retrieval.errors import SourceError
from retrieval.sources.encoding import decode
from retrieval.sources.refusals import Reason, Refusal
from retrieval.sources.trees import html_tree

LARGEST = 10_000_000  # bytes: the largest of 439 news pages has 2.6 million

_MOST_ELEMENTS = 20_000  # the largest of 439 news pages has 4,098
# libxml2's time grows with the square of a tag's attributes; no news page has more than 73.
_MANY_ATTRIBUTES = re.compile(r"<[a-zA-Z](?:[^<>=]*=){5000}")
_DEEPEST = 200  # elements in elements; libxml2 stops at 256 by itself


def parse(content: bytes, charset: str | None = None) -> Any:
    """Parse a page leniently, as browsers do, and give lxml's root element.

    `charset` is the encoding that its server declares.
    SourceError where it is too large, not text, or not HTML.
    """
    if len(content) > LARGEST:
        raise SourceError(Reason(Refusal.TOO_LARGE, megabytes=LARGEST // 1_000_000))
    text = decode(content, charset)
    if "\0" in text:
        raise SourceError("it is not a web page but binary data.")
    if _MANY_ATTRIBUTES.search(text):
        raise SourceError("it is not a web page but markup without an end.")
    root = html_tree(text)
    if root is None:
        raise SourceError("there is nothing in it that reads as HTML.")
    if sum(1 for _ in root.iter()) > _MOST_ELEMENTS:
        raise SourceError(f"it has more than {_MOST_ELEMENTS} elements: it is no article.")
    _flatten(root)
    return root


def _flatten(root: Any) -> None:
    """Cut off what is nested deeper than any page is, before something recurses into it."""
    level = [root]
    for _ in range(_DEEPEST):
        level = [child for element in level for child in element]
        if not level:
            return
    for element in level:
        element.drop_tree()
