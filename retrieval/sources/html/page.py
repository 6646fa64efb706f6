"""Parse the bytes of a web page into a tree of elements."""

import re
from typing import Any

from retrieval.errors import SourceError
from retrieval.sources.encoding import decode
from retrieval.sources.refusals import Reason, Refusal
from retrieval.sources.trees import html_tree

_MAX_BYTES = 10_000_000  # the largest of 439 news pages has 2.6 million
_MAX_ELEMENTS = 20_000  # the largest of 439 news pages has 4,098
_MAX_DEPTH = 200  # elements in elements; libxml2 stops at 256 by itself
# libxml2's time grows with the square of a tag's attributes; no news page has more than 73.
_MANY_ATTRIBUTES = re.compile(r"<[a-zA-Z](?:[^<>=]*=){5000}")


def parse_page(content: bytes, charset: str | None = None) -> Any:
    """Parse a page leniently, as browsers do, and return lxml's root element.

    `charset` is the encoding that its server declares.
    SourceError if it is too large, not text, or not HTML.
    """
    if len(content) > _MAX_BYTES:
        raise SourceError(Reason(Refusal.TOO_LARGE, megabytes=_MAX_BYTES // 1_000_000))
    text = decode(content, charset)
    if "\0" in text:
        raise SourceError("it is not a web page but binary data.")
    if _MANY_ATTRIBUTES.search(text):
        raise SourceError("it is not a web page but markup without an end.")
    root = html_tree(text)
    if root is None:
        raise SourceError("there is nothing in it that reads as HTML.")
    if sum(1 for _ in root.iter()) > _MAX_ELEMENTS:
        raise SourceError(f"it has more than {_MAX_ELEMENTS} elements: it is no article.")
    _cut_depth(root)
    return root


def _cut_depth(root: Any) -> None:
    """Drop elements nested deeper than in any real page, before something recurses into them."""
    level = [root]
    for _ in range(_MAX_DEPTH):
        level = [child for element in level for child in element]
        if not level:
            return
    for element in level:
        element.drop_tree()
