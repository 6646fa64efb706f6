"""Find the headline of an article among the lines of its page.

Lines near the first paragraphs are scored by features that tell a headline from the links, the
kicker, the standfirst and the captions around it. The weights are those of a linear ranker,
fitted by softmax regression on the even half of the pages that tests.evaluation.dumped_pages
reads (python -m tests.evaluation.headline_weights DATA), and rounded.
"""

import math
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from retrieval.sources.page_text.bylines import is_name
from retrieval.sources.page_text.lines import LineKind, PageLine, stems

_WINDOW = 60  # lines before the first paragraphs: menus and pictures can stand between
_MAX_WORDS = 40
_MIN_SCORE = 3.0
_LEDE_PARAGRAPHS = 3  # that a headline sums up
_MIN_LEDE_WORDS = 12
_SEPARATOR = re.compile(r"\s+[-|–—·»›]+\s+")

WEIGHTS: Mapping[str, float] = {
    "share in the body": 4.5,
    "in the body": 2.8,
    "share in the first paragraphs": 2.6,
    "share of one before": -1.3,
    "one or two words": -3.8,
    "three or four words": -1.3,
    "many words": -1.0,
    "too many words": -3.9,
    "full stop": -3.9,
    "begins or ends within": -2.9,
    "name": -2.5,
    "colon": -2.2,
    "capitals": -3.2,
    "digits": -0.9,
    "address": -3.3,
    "caption": -0.9,
    "elsewhere": 3.8,
    "before a byline": 0.1,
    "before a later byline": -0.1,
    "after a byline": -0.4,
    "before text": 1.5,
    "before a control": 0.6,
    "after a short line": 0.5,
    "paragraphs after": 2.0,
    "above the byline": 2.4,
    "after a control": 1.2,
    "near": 3.8,
    "far": -5.4,
}


@dataclass(frozen=True)
class HeadlineContext:
    """The lines of a page, and which of them are the body: `lines[start:end]`."""

    lines: Sequence[PageLine]
    start: int
    end: int

    @cached_property
    def first(self) -> int:
        """The index of the first paragraphs."""
        return first_paragraphs(self.lines, self.start, self.end)

    @cached_property
    def body(self) -> Counter[str]:
        """The stems in the body, and in how many of its lines each occurs."""
        body = self.lines[self.start : self.end]
        return Counter(stem for line in body for stem in stems(line.text))

    @cached_property
    def lede(self) -> set[str]:
        """The stems of the first paragraphs."""
        body = self.lines[self.first : self.end]
        prose = [line.text for line in body if line.kind is LineKind.PROSE]
        return {stem for text in prose[:_LEDE_PARAGRAPHS] for stem in stems(text)}

    @cached_property
    def parts(self) -> set[str]:
        """The texts before and after a dash or bar in any line ("Headline | Site")."""
        lines = [line.text for line in self.lines if line.words <= _MAX_WORDS]
        return {part for text in lines for part in _parts(text)}

    @cached_property
    def candidates(self) -> list[int]:
        """The indices of the lines that may be the headline."""
        near = range(max(0, self.first - _WINDOW), min(self.first + 1, len(self.lines)))
        return [n for n in near if _is_candidate(self.lines[n])]

    def shared(self, n: int) -> int:
        """Return how many stems of line `n` occur in other lines of the body."""
        within = self.start <= n < self.end
        return sum(self.body[stem] > within for stem in stems(self.lines[n].text))


def find_headline(lines: Sequence[PageLine], start: int, end: int) -> int | None:
    """Return the index of the headline of the body `lines[start:end]`, None if no line fits."""
    context = HeadlineContext(lines, start, end)
    scores = {n: _score(context, n) for n in context.candidates}
    fit = [n for n, score in scores.items() if score > _MIN_SCORE]
    best = max(fit, key=scores.__getitem__, default=None)
    if best is None:
        return None
    # "Home News The bell is found": a breadcrumb trail that ends with the headline.
    trail = lines[best].text
    ends = [
        n for n in fit if trail.endswith(lines[n].text) and 2 * len(lines[n].text) > len(trail)
    ]
    return min(ends, key=lambda n: (len(lines[n].text), -scores[n]))


def first_paragraphs(lines: Sequence[PageLine], start: int, end: int) -> int:
    """Return the index of the first paragraph that another follows: single ones may be teasers."""
    prose = [n for n in range(start, end) if lines[n].kind is LineKind.PROSE]
    for a, b in pairwise(prose):
        if b - a <= 2 and lines[a].words >= _MIN_LEDE_WORDS:
            return a
    return prose[0] if prose else start


def _is_candidate(line: PageLine) -> bool:
    return (
        line.kind in (LineKind.SHORT, LineKind.PROSE, LineKind.CAPTION)
        and line.words <= _MAX_WORDS
    )


def _parts(text: str) -> Iterator[str]:
    for separator in _SEPARATOR.finditer(text):
        yield text[: separator.start()]
        yield text[separator.end() :]


def _score(context: HeadlineContext, n: int) -> float:
    return sum(WEIGHTS[name] * value for name, value in features(context, n).items())


def features(context: HeadlineContext, n: int) -> dict[str, float]:
    """Return the features of line `n` that tell a headline from others, of the order of one."""
    lines, first = context.lines, context.first
    line, after, before = lines[n], lines[n + 1 : n + 5], lines[max(0, n - 4) : n]
    text, words, own = line.text, line.words, stems(line.text)
    shared = context.shared(n)
    return {
        "share in the body": shared / (len(own) + 1),
        "in the body": min(shared, 6) / 6,
        "share in the first paragraphs": len(own & context.lede) / (len(own) + 1),
        # A standfirst shares as many words with the body: the headline is the first that does.
        "share of one before": max(
            (
                context.shared(k) / (len(stems(lines[k].text)) + 2)
                for k in range(max(0, n - 4), n)
                if lines[k].kind in (LineKind.SHORT, LineKind.PROSE, LineKind.CAPTION)
                and 4 <= lines[k].words <= 30
            ),
            default=0.0,
        ),
        "one or two words": float(words < 3),
        "three or four words": float(3 <= words < 5),
        "many words": float(14 < words <= 20),
        "too many words": float(words > 20),
        "full stop": float(text.endswith((".", "。")) and not text.endswith("...")),
        "begins or ends within": float(
            text.endswith(("...", "…")) or text[0].islower() or text[0] in "…»→•-–*+|"
        ),
        "name": float(is_name(text)),
        "colon": float(text.endswith((":", "："))),
        "capitals": float(text.isupper()),
        "digits": float(any(c.isdigit() for c in text)),
        "address": float("www." in text or "://" in text),
        "caption": float(line.kind is LineKind.CAPTION),
        "elsewhere": float(text in context.parts),
        "before a byline": float(any(map(_is_byline, after[:2]))),
        "before a later byline": float(any(map(_is_byline, after[2:]))),
        "after a byline": float(any(map(_is_byline, before))),
        "before text": float(
            any(other.kind is LineKind.PROSE or other.words >= 10 for other in after[:2])
        ),
        "before a control": float(any(other.kind is LineKind.CONTROL for other in after)),
        "after a short line": float(n == 0 or lines[n - 1].words < 4),
        "paragraphs after": min(
            5, sum(lines[k].kind is LineKind.PROSE for k in range(n + 1, first))
        )
        / 5,
        "above the byline": float(any(map(_is_byline, lines[n + 1 : first + 3]))),
        "after a control": float(
            n > 0 and lines[n - 1].kind in (LineKind.CONTROL, LineKind.ASIDE)
        ),
        "near": math.log1p(first - n) / 4,
        "far": (first - n) / _WINDOW,
    }


def _is_byline(line: PageLine) -> bool:
    return line.kind is LineKind.BYLINE or (line.kind is LineKind.SHORT and is_name(line.text))
