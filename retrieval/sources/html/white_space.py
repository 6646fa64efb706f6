"""Paragraphs that only blank lines part, where the markup says that white space is kept."""

import re
from typing import Any

_KEPT = re.compile(
    r"white-?space(?:\s*:\s*|-)(?:pre|break-spaces)"
)  # in styles, and Tailwind's classes
_BLANK = re.compile(r"\n[^\S\n]*\n\s*")


def break_paragraphs(root: Any) -> None:
    """Put line breaks where blank lines are kept: extractors make all white space one space."""
    for element in list(root.iter()):
        if not isinstance(element.tag, str) or not _keeps_white_space(element):
            continue
        for inner in list(element.iter()):
            _break(inner, is_outermost=inner is element)
        if element.tag == "pre":
            element.tag = "div"  # for a `pre` is taken for a quotation or for code


def paragraphs_stated(text: object) -> list[str]:
    """Give the paragraphs of a text in JSON-LD, which are its lines."""
    lines = text.splitlines() if isinstance(text, str) else []
    return [" ".join(line.split()) for line in lines if line.strip()]


def _keeps_white_space(element: Any) -> bool:
    if element.tag == "pre":
        return element.find(".//code") is None
    return _KEPT.search(f"{element.get('style') or ''} {element.get('class') or ''}") is not None


def _break(element: Any, *, is_outermost: bool) -> None:
    text, *others = _BLANK.split(element.text or "")
    element.text = text
    for n, other in enumerate(others):
        element.insert(n, _line_break(element, other))
    if is_outermost:
        return
    tail, *others = _BLANK.split(element.tail or "")
    element.tail = tail
    for other in reversed(others):
        element.addnext(_line_break(element, other))


def _line_break(element: Any, tail: str) -> Any:
    made = element.makeelement("br")
    made.tail = tail
    return made
