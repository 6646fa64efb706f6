"""The lines of a document, in order → its paragraphs, with broken words joined."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from retrieval.sources.pdf.columns import TextLine

_MAX_LEADING = 1.35  # of the usual distance between lines: more is a new paragraph
_MAX_SIZE_DIFFERENCE = 0.15  # of the size: more is a heading or a note
_MIN_INDENT = 0.8  # of the size
_SENTENCE_END = re.compile(r"[.!?:…。!?؟।][\"'”’»)\]]*$")
_ITEM = re.compile(r"[•‣▪◦●■–—*-]\s+\S|\(?\d{1,2}[.)]\s+\S|\(?[a-z]\)\s+\S")
_HYPHEN = re.compile(r"[^\W\d_]([-\u00ad\u2010])$")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)+|[^\W\d_]+")
_IDEOGRAPH = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uff00-\uffef]")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph or heading, with the size of its letters in points."""

    text: str
    size: float


def paragraphs_of(lines: Sequence[TextLine]) -> list[Paragraph]:
    """Return the paragraphs of lines; they may go on in the next column or page."""
    words = Counter(word for line in lines for word in _WORD.findall(line.text.casefold()))
    leading = _leading(lines)
    groups: list[list[TextLine]] = []
    for line in lines:
        if groups and _continues(groups[-1], line, leading):
            groups[-1].append(line)
        else:
            groups.append([line])
    return [
        Paragraph(_joined(group, words), median(line.size for line in group)) for group in groups
    ]


def _leading(lines: Sequence[TextLine]) -> float:
    """Return the usual distance from line to line, in multiples of their size."""
    distances = [
        (first.bottom - second.bottom) / max(1.0, second.size)
        for first, second in pairwise(lines)
        if 0 < first.bottom - second.bottom < 3 * second.size
    ]
    # The first quartile, because many paragraphs have one line.
    return sorted(distances)[len(distances) // 4] if distances else 1.2


def _continues(group: Sequence[TextLine], line: TextLine, leading: float) -> bool:
    last = group[-1]
    if abs(line.size - last.size) > _MAX_SIZE_DIFFERENCE * last.size or _ITEM.match(line.text):
        return False
    distance = last.bottom - line.bottom
    if line.column != last.column or distance <= 0:
        # The next column or page.
        return not _SENTENCE_END.search(last.text) and _goes_on(line.text)
    if distance > _MAX_LEADING * leading * max(last.size, line.size):
        return False
    if not _SENTENCE_END.search(last.text):
        return True
    is_indented = len(group) > 1 and line.left > last.left + _MIN_INDENT * line.size
    return not (is_indented or _had_room(last, line))


def _goes_on(text: str) -> bool:
    first = next((character for character in text if character.isalpha()), "")
    return not first.isupper() or text[:1] in "\"'“«("


def _had_room(last: TextLine, line: TextLine) -> bool:
    """Whether the first word of the next line had room at the end of the last."""
    width = (last.right - last.left) / max(1, len(last.text))
    first, *_ = line.text.split(maxsplit=1)
    return last.column[1] - last.right > width * (len(first) + 2)


def _joined(group: Sequence[TextLine], words: Counter[str]) -> str:
    text = ""
    for line in group:
        text = _continued(text, line.text, words) if text else line.text
    return text.replace("\u00ad", "")


def _continued(text: str, line: str, words: Counter[str]) -> str:
    """Join two lines; a hyphen between them stays if the document writes the word with it."""
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
