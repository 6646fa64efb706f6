"""HTML and XML → lxml's trees of elements, with options that are safe for hostile input.

Every lxml parser of the project is made here. None of them fetches anything or expands an entity,
and all keep libxml2's limits on depth and size. lxml is imported in the functions, because it
takes longer to load than a text file to read.
"""

import re
from typing import Any

# XML allows no control characters, and extractors stumble over them.
_CONTROLS = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]")


def without_controls(text: str) -> str:
    """Return a text with a space for each control character."""
    return _CONTROLS.sub(" ", text)


def html_tree(text: str) -> Any:
    """Return the root element of HTML, parsed leniently as browsers do; None if it has none."""
    from lxml import etree, html

    parser = html.HTMLParser(
        encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True
    )
    content = without_controls(text).encode("utf-8", "replace")
    try:
        return html.document_fromstring(content, parser=parser)
    except (etree.LxmlError, ValueError):
        return None


def xml_tree(content: bytes, *, recover: bool = True, encoding: str | None = None) -> Any:
    """Return the root element of XML, or None if it cannot be parsed.

    With `recover`, damaged XML is parsed as far as possible. `encoding` is used instead of the
    declared one.
    """
    from lxml import etree

    parser = etree.XMLParser(
        recover=recover, resolve_entities=False, load_dtd=False, no_network=True, encoding=encoding
    )
    try:
        return etree.fromstring(content, parser)
    except (etree.LxmlError, ValueError):
        return None
