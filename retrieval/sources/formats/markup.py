"""Markup that is all article (a chapter of a book, a document) → its passages in order.

In a web page, the article has to be found first: see `retrieval.sources.html`.
"""

import re
from dataclasses import dataclass
from typing import Any

from retrieval.errors import SourceError
from retrieval.sources.refusals import Reason, Refusal
from retrieval.sources.trees import html_tree, without_controls, xml_tree

_BLOCK_TAGS = frozenset(
    "address article aside blockquote body caption center dd details dialog div dl dt fieldset"
    " figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p section"
    " summary table tbody td tfoot th thead tr ul".split()
)
# Not text to quote: code, controls, struck-out text, and how a word is pronounced.
_SKIPPED = frozenset(
    "audio button canvas del form head iframe math noscript nav object pre rp rt s script select"
    " strike style svg template textarea title video".split()
)
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_BREAK = "\u2028"  # stands for <br> in a passage; it is white space, too
_PARAGRAPH_BREAK = re.compile(rf"(?:\s*{_BREAK}){{2,}}")
_NOTE_ROLES = frozenset({"noteref", "doc-noteref", "backlink", "doc-backlink", "pagebreak"})
_ENTITY = re.compile(r"&([A-Za-z][A-Za-z0-9]{1,30});")
_XML_ENTITIES = frozenset({"amp", "lt", "gt", "quot", "apos"})


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph, heading, list item, caption or table row, and the ids that links lead to."""

    text: str
    tag: str
    ids: frozenset[str] = frozenset()

    @property
    def is_heading(self) -> bool:
        """Whether it is a heading of any level."""
        return self.tag in _HEADINGS


def parse_html(markup: str) -> Any:
    """Return the root element of HTML; SourceError if there is nothing in it."""
    root = html_tree(markup)
    if root is None:
        raise SourceError(Reason(Refusal.NO_TEXT))
    return root


def parse_xhtml(content: bytes) -> Any:
    """Return the root element of XHTML; what is not well-formed is parsed as HTML."""
    from lxml import etree

    # HTML's entities are not defined in XML.
    text = _ENTITY.sub(_numbered, content.decode("utf-8-sig", "replace"))
    root = parse_xml(without_controls(text).encode("utf-8"), recover=False)
    if root is None:
        return parse_html(text)
    etree.strip_tags(root, etree.Comment, etree.PI, etree.Entity)
    return root


def parse_xml(content: bytes, *, recover: bool = True) -> Any:
    """Return the root element of XML in UTF-8, None if there is none; tags lose their namespaces.

    With `recover`, damaged XML is parsed as far as possible.
    """
    from lxml import etree

    root = xml_tree(content, recover=recover, encoding="utf-8")
    for element in root.iter() if root is not None else ():
        if isinstance(element.tag, str):
            element.tag = etree.QName(element).localname
    return root


def _numbered(entity: re.Match[str]) -> str:
    from html import unescape

    if entity[1] in _XML_ENTITIES:
        return entity[0]
    return "".join(f"&#{ord(character)};" for character in unescape(entity[0]))


def passages_in(root: Any) -> list[Passage]:
    """Return the passages of a tree in order, with single spaces for white space."""
    writer = _Writer()
    writer.write(root)
    writer.end_block()
    return writer.passages


class _Writer:
    def __init__(self) -> None:
        self.passages: list[Passage] = []
        self._parts: list[str] = []
        self._tag = "p"
        self._ids: set[str] = set()

    def write(self, element: Any) -> None:
        tag = element.tag.lower() if isinstance(element.tag, str) else ""
        if not tag or tag in _SKIPPED or _is_reference(element, tag):
            return
        self._ids.update(filter(None, (element.get("id"), element.get("name"))))
        if tag == "br":
            self._parts.append(_BREAK)
        elif tag == "tr" and len(element) > 1:
            self._write_row(element)
        elif tag in _BLOCK_TAGS:
            self.end_block()
            self._tag = tag
            self._write_inside(element)
            self.end_block()
        else:
            self._write_inside(element)

    def _write_inside(self, element: Any) -> None:
        self._parts.append(element.text or "")
        for child in element:
            self.write(child)
            self._parts.append(child.tail or "")

    def _write_row(self, row: Any) -> None:
        """Write a table's row as one passage: a single cell says too little."""
        self.end_block()
        cells = [" ".join(passage.text for passage in passages_in(cell)) for cell in row]
        self._parts.append(" | ".join(filter(None, cells)))
        self._tag = "tr"
        self.end_block()

    def end_block(self) -> None:
        for text in _PARAGRAPH_BREAK.split("".join(self._parts)):
            if shown := " ".join(text.split()):
                self.passages.append(Passage(shown, self._tag, frozenset(self._ids)))
                self._ids = set()
        self._parts = []
        self._tag = "p"


def _is_reference(element: Any, tag: str) -> bool:
    """Whether it is a note's number or the arrow back from it, which would get into a quote."""
    roles = {
        role
        for name, value in element.items()
        if name in ("role", "epub:type") or name.endswith("}type")
        for role in value.split()
    }
    if roles & _NOTE_ROLES:
        return True
    if tag == "sup":
        return any(link.get("href", "").startswith("#") for link in element.iter("a"))
    return (
        tag == "a"
        and "#" in element.get("href", "")
        and not any(map(str.isalnum, "".join(element.itertext())))
    )


def take_captions(passages: list[Passage]) -> tuple[list[Passage], list[str]]:
    """Return the passages without captions, and the captions."""
    captions = [passage.text for passage in passages if passage.tag == "figcaption"]
    return [passage for passage in passages if passage.tag != "figcaption"], captions


def take_title(passages: list[Passage], stated: str = "") -> tuple[str, list[Passage]]:
    """Return the title and the other passages; without a stated title it is the first h1."""
    headings = (passage for passage in passages if passage.tag == "h1")
    heading = next(headings, None)
    title = stated or (heading.text if heading else "")
    kept = [passage for passage in passages if passage is not heading or passage.text != title]
    return title, kept


def join_passages(passages: list[Passage]) -> str:
    """Return the text of an article with these passages."""
    return "\n".join(passage.text for passage in passages)
