"""Which line of a page is the headline of its article.

Every line near the first paragraphs is weighed by what tells a headline from the links, the
kicker, the standfirst and the captions around it. The weights are those of a linear ranker,
fitted by softmax regression on the even half of the pages that tests.evaluation.dumped_pages
reads, and rounded.
"""

import math
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from retrieval.sources.bylines import is_name
from retrieval.sources.page_lines import Kind, Line, stems

_WINDOW = 60  # lines before the first paragraphs: menus and pictures can stand between
_LONGEST = 40  # words
_LEAST_SCORE = 3.0
_JOINT = re.compile(r"\s+[-|–—·»›]+\s+")


def find_headline(lines: Sequence[Line], start: int, end: int) -> int | None:
    """Choose the headline of the body that is `lines[start:end]`, or none where none fits."""
    counts = Counter(stem for line in lines[start:end] for stem in stems(line.text))
    first = first_paragraphs(lines, start, end)
    parts = _title_parts(lines)
    best, best_score = None, _LEAST_SCORE
    for n in range(max(0, first - _WINDOW), min(first + 1, len(lines))):
        if _is_candidate(lines[n]):
            score = _score(lines, n, first, counts, start <= n < end)
            score += 3.0 * (lines[n].text in parts)
            if score > best_score:
                best, best_score = n, score
    return best


def first_paragraphs(lines: Sequence[Line], start: int, end: int) -> int:
    """Find where a paragraph first follows a paragraph: single ones before it may be teasers."""
    prose = [n for n in range(start, end) if lines[n].kind is Kind.PROSE]
    for a, b in pairwise(prose):
        if b - a <= 2 and lines[a].words >= 12:
            return a
    return prose[0] if prose else start


def _is_candidate(line: Line) -> bool:
    return line.kind in (Kind.SHORT, Kind.PROSE, Kind.CAPTION) and line.words <= _LONGEST


def _title_parts(lines: Sequence[Line]) -> set[str]:
    """Give what stands before or after a dash or bar in a line ("Headline | Site")."""
    return {part for line in lines if line.words <= _LONGEST for part in _parts(line.text)}


def _parts(text: str) -> Iterator[str]:
    for joint in _JOINT.finditer(text):
        yield text[: joint.start()]
        yield text[joint.end() :]


def _score(lines: Sequence[Line], n: int, first: int, counts: Counter[str], within: bool) -> float:
    line, after, before = lines[n], lines[n + 1 : n + 5], lines[max(0, n - 4) : n]
    text, words = line.text, line.words
    shared = _shared(text, counts, within)
    score = 7.0 * shared / (len(stems(text)) + 1) + min(shared, 6) / 3
    # A standfirst shares as many words with the body: the headline is the first that does.
    score -= 3.3 * max(
        (
            _shared(other.text, counts, within) / (len(stems(other.text)) + 2)
            for other in before
            if other.kind in (Kind.SHORT, Kind.PROSE) and 4 <= other.words <= 30
        ),
        default=0.0,
    )
    score -= 4.0 if words < 3 else 1.3 if words < 5 else 2.0 if words > 20 else 0.5 * (words > 14)
    score -= 4.0 * (text.endswith((".", "。")) and not text.endswith("..."))
    score -= 4.4 * (text.endswith(("...", "…")) or text[0].islower() or text[0] in "…»→•-–")
    score -= 2.4 * is_name(text) + 1.7 * text.endswith(":") + 2.8 * text.isupper()
    score -= 1.0 * any(c.isdigit() for c in text) + 3.0 * ("www." in text or "://" in text)
    score -= 1.1 * (line.kind is Kind.CAPTION)
    score += 1.9 * any(other.kind is Kind.BYLINE for other in after)
    score -= 0.6 * any(other.kind is Kind.BYLINE for other in before)
    score += 1.2 * any(other.kind is Kind.PROSE or other.words >= 10 for other in after[:2])
    score += 0.4 * any(other.kind is Kind.CONTROL for other in after)
    score += 0.5 * min(5, sum(lines[k].kind is Kind.PROSE for k in range(n + 1, first)))
    score += 0.3 * (n == 0 or lines[n - 1].words < 4)
    return score + 1.4 * math.log1p(first - n) - 0.09 * (first - n)


def _shared(text: str, counts: Counter[str], within: bool) -> int:
    """Count the stems that the body has, apart from those of the line itself."""
    return sum(counts[stem] > within for stem in stems(text))
