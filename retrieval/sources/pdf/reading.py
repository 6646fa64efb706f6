"""A PDF document → an article."""

import json
import subprocess
import sys
from pathlib import Path
from statistics import median
from typing import Any

from retrieval.article import Article
from retrieval.errors import SourceError
from retrieval.processes import child_environment
from retrieval.sources.formats.properties import authors_stated, title_stated
from retrieval.sources.pdf.columns import TextLine, TextPiece, lines_of
from retrieval.sources.pdf.paragraphs import Paragraph, paragraphs_of
from retrieval.sources.pdf.running_heads import PdfPage, without_running_heads
from retrieval.sources.refusals import Reason, Refusal

_PROGRAM = Path(__file__).with_name("extraction.py")
_TIMEOUT = 120.0  # seconds; the longest text that is read takes half as long
_FEWEST = 50  # letters; fewer are the stamp on pictures of pages
_READABLE = 0.9  # of the characters; others are numbers of shapes in fonts that name no letters
_HEADLINE = 1.2  # of the usual size
_LONGEST_HEADLINE = 250  # characters
_LARGE_NOTE = 0.88  # of the usual size: smaller at the end of a page are notes
# Reasons that can be said in other languages, by the sentences that the program gives.
_FREQUENT = {str(reason): reason for reason in map(Reason, (Refusal.LOCKED, Refusal.DAMAGED))}


def read_pdf(content: bytes) -> Article:
    """Read the text in its reading order, notes at its end; its day is not stated anywhere.

    The dates in a PDF are those of the file, which may be made long after the article. SourceError
    where there is no text.
    """
    found = _extracted(content)
    pages = without_running_heads(
        [
            PdfPage(page["bottom"], page["top"], [TextPiece(*values) for values in page["pieces"]])
            for page in found["pages"]
        ]
    )
    paragraphs = _paragraphs([lines_of(page) for page in pages])
    letters = "".join(paragraph.text for paragraph in paragraphs)
    if sum(map(str.isalpha, letters)) < _FEWEST:
        raise SourceError("there is no text in it, only pictures of it: run text recognition.")
    if sum(map(_is_readable, letters)) < _READABLE * len(letters):
        raise SourceError("its fonts do not say which letters they show: run text recognition.")
    title, paragraphs = _titled(title_stated(found["title"]), paragraphs)
    return Article(
        title=title,
        text="\n".join(paragraph.text for paragraph in paragraphs),
        authors=authors_stated(found["author"]),
    )


def _extracted(content: bytes) -> dict[str, Any]:
    try:
        done = subprocess.run(  # noqa: S603  # nothing from outside
            [sys.executable, "-P", str(_PROGRAM)],
            input=content,
            capture_output=True,
            env=child_environment(),
            timeout=_TIMEOUT,
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        raise SourceError(f"reading it takes more than {_TIMEOUT:.0f} seconds.") from error
    try:
        found: dict[str, Any] = json.loads(done.stdout)
    except ValueError as error:  # it crashed
        raise SourceError("the file is damaged: reading it is given up.") from error
    if "refusal" in found:
        raise SourceError(_FREQUENT.get(found["refusal"], found["refusal"]))
    return found


def _paragraphs(pages: list[list[TextLine]]) -> list[Paragraph]:
    sizes = [line.size for page in pages for line in page for _ in line.text]
    if not sizes:
        return []
    usual = median(sizes)
    text: list[TextLine] = []
    notes: list[TextLine] = []
    for page in pages:
        end = len(page)
        while end and page[end - 1].size < _LARGE_NOTE * usual:
            end -= 1
        text += page[:end]
        notes += page[end:]
    return paragraphs_of(text) + paragraphs_of(notes)


def _is_readable(character: str) -> bool:
    return (
        character.isprintable() and character != "\ufffd" and not "\ue000" <= character < "\uf900"
    )


def _titled(stated: str, paragraphs: list[Paragraph]) -> tuple[str, list[Paragraph]]:
    """Part the text from its title: that stated if it is printed, or else the largest line.

    A title that is stated and not printed is often a template's, and better than none.
    """
    usual = median(paragraph.size for paragraph in paragraphs for _ in paragraph.text)
    head = paragraphs[:6]
    for paragraph in head:
        if stated and _key(paragraph.text) == _key(stated):
            return stated, [other for other in paragraphs if other is not paragraph]
    if stated and _key(stated) in _key(" ".join(paragraph.text for paragraph in head)):
        return stated, paragraphs
    largest = max(head, key=lambda paragraph: paragraph.size)
    is_headline = len(largest.text) <= _LONGEST_HEADLINE and any(map(str.isalpha, largest.text))
    if is_headline and largest.size >= _HEADLINE * usual:
        return largest.text, [other for other in paragraphs if other is not largest]
    return stated, paragraphs


def _key(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))
