"""The lines of a document, in order → its paragraphs, broken words whole again."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from retrieval.sources.pdf.columns import TextLine

_PITCH = 1.35  # of the usual distance between lines: more is a new paragraph
_OTHER_SIZE = 0.15  # of the size: more is a heading or a note
_INDENT = 0.8  # of the size
_ENDS = re.compile(r"[.!?:…。!?؟।][\"'”’»)\]]*$")
_ITEM = re.compile(r"[•‣▪◦●■–—*-]\s+\S|\(?\d{1,2}[.)]\s+\S|\(?[a-z]\)\s+\S")
_HYPHEN = re.compile(r"[^\W\d_]([-\u00ad\u2010])$")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)+|[^\W\d_]+")
_IDEOGRAPH = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uff00-\uffef]")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph or heading, with the size of its letters."""

    text: str
    size: float


def paragraphs_of(lines: Sequence[TextLine]) -> list[Paragraph]:
    """Join lines to paragraphs, over the ends of columns and pages too."""
    words = Counter(word for line in lines for word in _WORD.findall(line.text.casefold()))
    pitch = _pitch(lines)
    groups: list[list[TextLine]] = []
    for line in lines:
        if groups and _continues(groups[-1], line, pitch):
            groups[-1].append(line)
        else:
            groups.append([line])
    return [
        Paragraph(_joined(group, words), median(line.size for line in group)) for group in groups
    ]


def _pitch(lines: Sequence[TextLine]) -> float:
    """Give the usual distance from line to line, in their size."""
    distances = [
        (first.bottom - second.bottom) / max(1.0, second.size)
        for first, second in pairwise(lines)
        if 0 < first.bottom - second.bottom < 3 * second.size
    ]
    # The first quartile, for many a paragraph has one line.
    return sorted(distances)[len(distances) // 4] if distances else 1.2


def _continues(group: Sequence[TextLine], line: TextLine, pitch: float) -> bool:
    last = group[-1]
    if abs(line.size - last.size) > _OTHER_SIZE * last.size or _ITEM.match(line.text):
        return False
    distance = last.bottom - line.bottom
    if line.column != last.column or distance <= 0:
        # The next column, or the next page.
        return not _ENDS.search(last.text) and _goes_on(line.text)
    if distance > _PITCH * pitch * max(last.size, line.size):
        return False
    if len(group) > 1 and line.left > last.left + _INDENT * line.size and _ENDS.search(last.text):
        return False
    return not (_ENDS.search(last.text) and _had_room(last, line))


def _goes_on(text: str) -> bool:
    first = next((character for character in text if character.isalpha()), "")
    return not first.isupper() or text[:1] in "\"'“«("


def _had_room(last: TextLine, line: TextLine) -> bool:
    """Tell a line that ends before its column does, for the next one's first word had room."""
    width = (last.right - last.left) / max(1, len(last.text))
    first, *_ = line.text.split(maxsplit=1)
    return last.column[1] - last.right > width * (len(first) + 2)


def _joined(group: Sequence[TextLine], words: Counter[str]) -> str:
    text = ""
    for line in group:
        text = _continued(text, line.text, words) if text else line.text
    return text.replace("\u00ad", "")


def _continued(text: str, line: str, words: Counter[str]) -> str:
    """Join two lines; a hyphen between them stays where the document has the word with it."""
    broken = _HYPHEN.search(text)
    if broken and line[:1].isalpha():
        hyphen = broken.start(1)
        begun, rest = _WORD.findall(text[:hyphen])[-1], _WORD.findall(line)[0].split("-")[0]
        whole, compound = (begun + rest).casefold(), f"{begun}-{rest}".casefold()
        is_compound = words[compound] > words[whole] or line[0].isupper()
        return text[:hyphen] + ("-" if is_compound and text[hyphen] != "\u00ad" else "") + line
    if _IDEOGRAPH.match(text[-1]) and _IDEOGRAPH.match(line[0]):
        return text + line
    if text.endswith(("-", "\u2013")) and not text.endswith((" -", " \u2013")):
        return text + line
    return f"{text} {line}"
