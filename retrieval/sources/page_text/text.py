"""The text of a web page, from "select all" or a converter → the article in it.

Each line has a kind by its looks (sentences, a headline, a button, a byline, a picture's credit)
and a weight: positive for sentences, negative for controls and lists of links. The run of lines
with the greatest sum is the body. Asides are taken out of it, and headline, byline, date and
captions are looked for around its beginning. A text that does not look like a page is kept whole.
"""

import re
from collections.abc import Sequence
from datetime import date
from itertools import groupby

from retrieval.article import Article
from retrieval.dates.publication import has_date, published_in
from retrieval.errors import SourceError
from retrieval.sources.page_text.bylines import authors_in, is_full_name, names_in
from retrieval.sources.page_text.captions import repeats
from retrieval.sources.page_text.headlines import find_headline, first_paragraphs
from retrieval.sources.page_text.layout import without_layout
from retrieval.sources.page_text.lines import LineKind, PageLine, ends_a_sentence, read_lines
from retrieval.sources.refusals import Reason, Refusal

_MIN_PROSE_WORDS = 20

# A page, as opposed to a plain text, has lines of these kinds: two, or one among eight lines.
_PAGE_KINDS = (LineKind.CONTROL, LineKind.ASIDE, LineKind.FOOTER)
_MIN_PAGE_LINES = 2
_MAX_LINES_PER_PAGE_LINE = 8
_MAX_TITLE_WORDS = 40
_MAX_HEAD_LINES = 40  # above the first paragraph of a plain text

# Weights of lines; those of prose are computed: its words, up to a limit, and its sentences.
_WEIGHTS = {
    LineKind.SHORT: -1.0,
    LineKind.CONTROL: -1.0,
    LineKind.ASIDE: -4.0,
    LineKind.FOOTER: -5.0,
    LineKind.BYLINE: -0.8,
    LineKind.CAPTION: 0.0,
    LineKind.CREDIT: 0.0,
    LineKind.NOTICE: -1.0,
    LineKind.COMMENTS: -2.0,
}
_WORDS_PER_WEIGHT = 12.0
_MAX_WORDS_WEIGHT = 5.0
_WEIGHT_PER_SENTENCE = 0.3  # after the first
_LONG_PARAGRAPH_WORDS = 60  # no teaser has as many
_MIN_NEIGHBOURS = 2  # paragraphs among the four lines around one that is not isolated
_ISOLATED_SHARE = 0.4  # of its weight that a paragraph without neighbours keeps
_ASIDE_PROSE_WEIGHT = -0.3  # of teasers after "Read more", until paragraphs have neighbours again
_NAMES_ITS_STORY = re.compile(r"[:：]\s*\w")
_MIN_WORDS_BEFORE_COMMENTS = 60  # with fewer it is a comment counter above the article

_MIN_STANDFIRST_WORDS = 8
_MIN_LINKS = 2
_MIN_LINK_WORDS = 5.0  # on average: subheadings are shorter than headlines
_LIST_MARK = re.compile(r"[\d•·*–—-]")

_LISTED_COPIES = 4  # of a byline that stands in lists of other stories


def read_page_text(text: str) -> Article:
    """Return the article in the text of a page; what the page does not state stays empty.

    The paragraphs of the article are lines of the page, stripped and in their order; lines that a
    converter broke are joined. The title is empty if there is none. SourceError if there is no
    article.
    """
    lines = read_lines(without_layout(text))
    if not lines:
        raise SourceError(Reason(Refusal.NO_TEXT))
    if not _is_page(lines):
        return _plain(lines)
    start, end = body_of(lines)
    if _prose_words(lines[start:end]) < _MIN_PROSE_WORDS:
        raise SourceError(Reason(Refusal.NO_ARTICLE))
    head = find_headline(lines, start, end)
    begin = start if head is None else head + 1
    kept = _paragraphs(lines, begin, end, None if head is None else lines[head])
    return Article(
        title="" if head is None else lines[head].text,
        text="\n".join(line.text for line in kept),
        authors=_authors(lines, head, start),
        publisher=None,
        published=_published(lines, head, start),
        captions=_captions(lines, begin, end),
    )


def _is_page(lines: Sequence[PageLine]) -> bool:
    count = sum(line.kind in _PAGE_KINDS for line in lines)
    return count >= _MIN_PAGE_LINES or len(lines) <= count * _MAX_LINES_PER_PAGE_LINE


def _plain(lines: list[PageLine]) -> Article:
    """Return the article of a text that is no page: a title if it has one, and the rest."""
    head = _plain_headline(lines)
    lead = 0 if head is None else head + 1
    while head is not None and lead < len(lines) - 1 and lines[lead].kind is LineKind.BYLINE:
        lead += 1
    return Article(
        title="" if head is None else lines[head].text,
        text="\n".join(line.text for line in lines[lead:]),
        authors=_authors(lines, head, lead),
        published=_published(lines, head, lead),
    )


def _plain_headline(lines: Sequence[PageLine]) -> int | None:
    """Return the line of the title: the first, or one below a slug or a page's notes."""
    first = lines[0]
    titled = len(lines) > 1 and first.kind is LineKind.SHORT and first.words <= _MAX_TITLE_WORDS
    titled = titled and (lines[1].gap or lines[1].kind is not LineKind.SHORT)
    prose = next((n for n, line in enumerate(lines) if line.kind is LineKind.PROSE), 0)
    if titled and not any(line.kind in _PAGE_KINDS for line in lines[:prose]):
        return 0
    head = find_headline(lines, prose, len(lines)) if 0 < prose <= _MAX_HEAD_LINES else None
    return 0 if head is None and titled else head


def _weights(lines: Sequence[PageLine]) -> list[float]:
    """Return the weight of each line, by its kind and those of its neighbours.

    A teaser of another story is a sentence alone among short lines; a paragraph has others near.
    """
    weights: list[float] = []
    in_aside = False
    for n, line in enumerate(lines):
        weight = _WEIGHTS.get(line.kind, 0.0)
        if line.kind is LineKind.ASIDE:
            # "Read more: Another story" is complete; after "Read more" the stories follow.
            in_aside = not _NAMES_ITS_STORY.search(line.text)
            weight = weight if in_aside else _WEIGHTS[LineKind.CONTROL]
        elif line.kind is LineKind.PROSE:
            near = [*lines[max(0, n - 2) : n], *lines[n + 1 : n + 3]]
            neighbours = sum(other.kind is LineKind.PROSE for other in near)
            is_long = line.sentences > 2 or line.words >= _LONG_PARAGRAPH_WORDS
            weight = min(line.words / _WORDS_PER_WEIGHT, _MAX_WORDS_WEIGHT)
            weight += _WEIGHT_PER_SENTENCE * (line.sentences - 1)
            if neighbours >= _MIN_NEIGHBOURS or is_long:
                in_aside = False
            elif neighbours == 0:
                weight *= _ISOLATED_SHARE
            if in_aside:
                weight = _ASIDE_PROSE_WEIGHT
        weights.append(weight)
    return weights


def body_of(lines: Sequence[PageLine]) -> tuple[int, int]:
    """Return start and end of the lines whose weights have the greatest sum (Kadane's algorithm).

    Readers' comments are paragraphs too, so no run goes on from an article into them.
    """
    best, best_sum, start, total, prose = (0, 0), 0.0, 0, 0.0, 0.0
    for n, (line, weight) in enumerate(zip(lines, _weights(lines), strict=True)):
        if total <= 0 or (line.kind is LineKind.COMMENTS and prose >= _MIN_WORDS_BEFORE_COMMENTS):
            start, total, prose = n, 0.0, 0.0
        total += weight
        prose += line.words if line.kind is LineKind.PROSE else 0
        if total > best_sum:
            best, best_sum = (start, n + 1), total
    return best


def _prose_words(lines: Sequence[PageLine]) -> float:
    return sum(line.words for line in lines if line.kind is LineKind.PROSE)


def _paragraphs(
    lines: list[PageLine], begin: int, end: int, head: PageLine | None
) -> list[PageLine]:
    """Return the article's lines in the body, without controls, asides, captions and bylines."""
    first = first_paragraphs(lines, begin, end)
    seen: set[str] = set() if head is None else {head.text}
    kept: list[PageLine] = []
    before: PageLine | None = None
    n = begin
    for short, group in groupby(lines[begin:end], key=lambda line: line.kind is LineKind.SHORT):
        run = list(group)
        if short and ((before and before.kind is LineKind.ASIDE) or _are_links(run, before)):
            wanted = []
        elif short:
            wanted = [
                line
                for k, line in enumerate(run, n)
                if k >= first or line.words >= _MIN_STANDFIRST_WORDS
            ]
        else:
            wanted = [line for line in run if line.kind in (LineKind.PROSE, LineKind.NOTICE)]
        for line in wanted:
            if line.text not in seen:
                kept.append(line)
                seen.add(line.text)
        before = run[-1]
        n += len(run)
    while kept and kept[-1].kind is LineKind.SHORT:
        kept.pop()
    return kept


def _are_links(run: Sequence[PageLine], before: PageLine | None) -> bool:
    """Whether lines are headlines of other stories, not a subheading or an article's list."""
    return (
        len(run) >= _MIN_LINKS
        and sum(line.words for line in run) >= _MIN_LINK_WORDS * len(run)
        and not (before and before.text.endswith((":", "：")))
        and 2 * sum(ends_a_sentence(line.text) for line in run) < len(run)
        and not any(_LIST_MARK.match(line.text) for line in run)
    )


def _authors(lines: Sequence[PageLine], head: int | None, start: int) -> list[str]:
    """Return the names in bylines around the headline, or else in lines signed with a date."""
    names: list[str] = []
    for line in lines[max(0, (start if head is None else head) - 3) : start + 3]:
        if names and line.kind is LineKind.PROSE:
            break  # a byline further down is of another story
        if line.kind is LineKind.BYLINE and line.copies < _LISTED_COPIES:
            names += [name for name in authors_in(line.text) if name not in names]
    if names or head is None:
        return names
    signed = [lines[n].text for n in range(head + 1, start) if _is_signature(lines, n)]
    # A name that the text mentions is of a person in it, and stands under a picture.
    paragraphs = [line.text for line in lines[start:] if line.kind is LineKind.PROSE]
    return [
        name
        for text in signed
        for name in names_in(text)
        if not any(name.split()[-1] in paragraph for paragraph in paragraphs)
    ]


def _is_signature(lines: Sequence[PageLine], n: int) -> bool:
    """Whether a line is only a name, beside one that is only a date."""
    beside = [lines[k].text for k in (n - 1, n + 1) if lines[k].kind is LineKind.BYLINE]
    signed = lines[n].kind is LineKind.SHORT and is_full_name(lines[n].text)
    return signed and any(map(has_date, beside))


def _published(lines: Sequence[PageLine], head: int | None, start: int) -> date | None:
    for line in lines[max(0, start if head is None else head) : start + 3]:
        found = published_in(line.text) if line.kind is LineKind.BYLINE else None
        if found:
            return found[0]
    return None


def _captions(lines: Sequence[PageLine], begin: int, end: int) -> list[str]:
    captions: list[str] = []
    for line in lines[begin:end]:
        if line.kind is LineKind.CAPTION and not any(repeats(c, line.text) for c in captions):
            captions.append(line.text)
    return captions
