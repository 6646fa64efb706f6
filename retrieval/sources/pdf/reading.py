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
from retrieval.sources.formats.properties import stated_authors, stated_title
from retrieval.sources.pdf.columns import TextLine, TextPiece, lines_of
from retrieval.sources.pdf.paragraphs import Paragraph, paragraphs_of
from retrieval.sources.pdf.running_heads import PdfPage, without_running_heads
from retrieval.sources.refusals import Reason, Refusal

_PROGRAM = Path(__file__).with_name("extraction.py")
_TIMEOUT = 120.0  # seconds; the longest text that is read takes half as long
_MIN_LETTERS = 50  # fewer are a stamp on pictures of pages
_MIN_READABLE_SHARE = 0.9  # of the characters; others are glyph numbers of fonts without letters
_HEAD_PARAGRAPHS = 6  # in which the title is looked for
_MIN_HEADLINE_SIZE = 1.2  # of the usual size
_MAX_HEADLINE_LENGTH = 250  # characters
_MAX_NOTE_SIZE = 0.88  # of the usual size, at the end of a page
# Reasons that are worded in other languages too, by the sentences that the program writes.
_TRANSLATED = {str(reason): reason for reason in map(Reason, (Refusal.LOCKED, Refusal.DAMAGED))}


def read_pdf(content: bytes) -> Article:
    """Return the article, its text in reading order with the notes at the end.

    It has no date: those in a PDF are of the file, which may be made long after the article.
    SourceError if there is no text, or if the document cannot be read.
    """
    extracted = _extracted(content)
    pages = without_running_heads(
        [
            PdfPage(page["bottom"], page["top"], [TextPiece(*values) for values in page["pieces"]])
            for page in extracted["pages"]
        ]
    )
    paragraphs = _paragraphs([lines_of(page) for page in pages])
    letters = "".join(paragraph.text for paragraph in paragraphs)
    if sum(map(str.isalpha, letters)) < _MIN_LETTERS:
        raise SourceError("there is no text in it, only pictures of it: run text recognition.")
    if sum(map(_is_readable, letters)) < _MIN_READABLE_SHARE * len(letters):
        raise SourceError("its fonts do not say which letters they show: run text recognition.")
    title, paragraphs = _titled(stated_title(extracted["title"]), paragraphs)
    return Article(
        title=title,
        text="\n".join(paragraph.text for paragraph in paragraphs),
        authors=stated_authors(extracted["author"]),
    )


def _extracted(content: bytes) -> dict[str, Any]:
    try:
        process = subprocess.run(  # noqa: S603  # nothing from outside
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
        extracted: dict[str, Any] = json.loads(process.stdout)
    except ValueError as error:  # it crashed
        raise SourceError("the file is damaged: reading it is given up.") from error
    if "refusal" in extracted:
        raise SourceError(_TRANSLATED.get(extracted["refusal"], extracted["refusal"]))
    return extracted


def _paragraphs(pages: list[list[TextLine]]) -> list[Paragraph]:
    sizes = [line.size for page in pages for line in page for _ in line.text]
    if not sizes:
        return []
    usual = median(sizes)
    text: list[TextLine] = []
    notes: list[TextLine] = []
    for page in pages:
        end = len(page)
        while end and page[end - 1].size < _MAX_NOTE_SIZE * usual:
            end -= 1
        text += page[:end]
        notes += page[end:]
    return paragraphs_of(text) + paragraphs_of(notes)


def _is_readable(character: str) -> bool:
    return (
        character.isprintable() and character != "\ufffd" and not "\ue000" <= character < "\uf900"
    )


def _titled(stated: str, paragraphs: list[Paragraph]) -> tuple[str, list[Paragraph]]:
    """Return the title and the other paragraphs.

    The title is the stated one if it is printed, or else the largest line. A title that is stated
    but not printed is often a template's, but better than none.
    """
    usual = median(paragraph.size for paragraph in paragraphs for _ in paragraph.text)
    head = paragraphs[:_HEAD_PARAGRAPHS]
    for paragraph in head:
        if stated and _key(paragraph.text) == _key(stated):
            return stated, [other for other in paragraphs if other is not paragraph]
    if stated and _key(stated) in _key(" ".join(paragraph.text for paragraph in head)):
        return stated, paragraphs
    largest = max(head, key=lambda paragraph: paragraph.size)
    is_headline = len(largest.text) <= _MAX_HEADLINE_LENGTH and any(map(str.isalpha, largest.text))
    if is_headline and largest.size >= _MIN_HEADLINE_SIZE * usual:
        return largest.text, [other for other in paragraphs if other is not largest]
    return stated, paragraphs


def _key(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))
