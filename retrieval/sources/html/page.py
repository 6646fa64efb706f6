"""The bytes of a web page → its tree of elements."""

import re
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE
from typing import Any

from retrieval.errors import SourceError

LARGEST = 10_000_000  # bytes: the largest of 439 news pages has 2.6 million

_DECLARED = re.compile(rb"""(?i)<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{2,40})""")
_DECLARED_WITHIN = 4096  # bytes; the standard asks for 1024
_MARKS = {BOM_UTF8: "utf-8-sig", BOM_UTF16_LE: "utf-16", BOM_UTF16_BE: "utf-16"}
_DAMAGED = 1000  # characters to one that cannot be read: more are another encoding
_MOST_ELEMENTS = 20_000  # the largest of 439 news pages has 4,098
# libxml2's time grows with the square of a tag's attributes; no news page has more than 73.
_MANY_ATTRIBUTES = re.compile(r"<[a-zA-Z](?:[^<>=]*=){5000}")
_DEEPEST = 200  # elements in elements; libxml2 stops at 256 by itself
# XML allows no control characters, and extractors stumble over them.
_CONTROLS = re.compile("[\x01-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]")


def parse(content: bytes) -> Any:
    """Parse a page leniently, as browsers do, and give lxml's root element.

    SourceError where it is too large, not text, or not HTML.
    """
    if len(content) > LARGEST:
        raise SourceError(f"it is larger than {LARGEST // 1_000_000} MB.")
    text = _CONTROLS.sub(" ", _decoded(content))
    if "\0" in text:
        raise SourceError("it is not a web page but binary data.")
    if _MANY_ATTRIBUTES.search(text):
        raise SourceError("it is not a web page but markup without an end.")
    # Imported here, because it takes longer to load than reading a text file does.
    from lxml import etree, html

    parser = html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    try:
        root = html.document_fromstring(text.encode("utf-8", "replace"), parser=parser)
    except (etree.LxmlError, ValueError) as error:
        raise SourceError("there is nothing in it that reads as HTML.") from error
    if sum(1 for _ in root.iter()) > _MOST_ELEMENTS:
        raise SourceError(f"it has more than {_MOST_ELEMENTS} elements: it is no article.")
    _flatten(root)
    return root


def _decoded(content: bytes) -> str:
    """Decode by the byte order mark, as UTF-8, as declared, or as the bytes look like."""
    for mark, encoding in _MARKS.items():
        if content.startswith(mark):
            return content.decode(encoding, "replace")
    declared = _DECLARED.search(content[:_DECLARED_WITHIN])
    # UTF-8 first: what decodes as it is it, whatever the page declares.
    for encoding in ("utf-8", declared[1].decode("ascii") if declared else "utf-8"):
        try:
            text = content.decode(encoding, "replace")
        except (LookupError, ValueError):
            continue
        if text.count("\ufffd") * _DAMAGED <= len(text):
            return text
    from charset_normalizer import from_bytes

    found = from_bytes(content).best()
    if found is None:
        raise SourceError("its text is in no encoding that is declared or can be told.")
    return str(found)


def _flatten(root: Any) -> None:
    """Cut off what is nested deeper than any page is, before something recurses into it."""
    level = [root]
    for _ in range(_DEEPEST):
        level = [child for element in level for child in element]
        if not level:
            return
    for element in level:
        element.drop_tree()
