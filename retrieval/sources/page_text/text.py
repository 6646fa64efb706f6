"""The text of a web page, as "select all" or a converter gives it → the article in it.

Each line is told apart by its looks (sentences, a headline, a button, a byline, a picture's
credit) and given a weight: sentences count for the article, controls and lists of links against
it. The run of lines with the greatest sum is the body; asides inside it are taken out, and the
headline, the byline, the date and the captions are looked for around its beginning. A text with
nothing of a page about it is kept whole.
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


def read_page_text(text: str) -> Article:
    """Read the article that the text of a page holds; what the page does not state stays empty.

    The paragraphs of the article's text are lines of the page, stripped, in their order; where a
    converter broke its lines, several make one. The title
    is empty where there is none. SourceError where there is no article.
    """
    lines = read_lines(without_layout(text))
    if not lines:
        raise SourceError(Reason(Refusal.NO_TEXT))
    if not _is_page(lines):
        return _plain(lines)
    start, end = body_of(lines)
    if _prose(lines[start:end]) < _LEAST_PROSE:
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


# --- a page or a plain text -------------------------------------------------------------------

_LEAST_PROSE = 20  # words
_OF_PAGES = (LineKind.CONTROL, LineKind.ASIDE, LineKind.FOOTER)  # lines that only pages have
_PAGE_MARKS = 2
_LONGEST_TITLE = 40  # words
_LONGEST_HEAD = 40  # lines above the first paragraph of a text


def _is_page(lines: Sequence[PageLine]) -> bool:
    marks = sum(line.kind in _OF_PAGES for line in lines)
    return marks >= _PAGE_MARKS or (marks > 0 and marks * 8 >= len(lines))


def _plain(lines: list[PageLine]) -> Article:
    """Keep a text without anything of a page about it: a title if it has one, and the rest."""
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
    """Find the title above a text: its first line, or one below a slug or a page's notes."""
    first = lines[0]
    titled = len(lines) > 1 and first.kind is LineKind.SHORT and first.words <= _LONGEST_TITLE
    titled = titled and (lines[1].gap or lines[1].kind is not LineKind.SHORT)
    prose = next((n for n, line in enumerate(lines) if line.kind is LineKind.PROSE), 0)
    if titled and not any(line.kind in _OF_PAGES for line in lines[:prose]):
        return 0
    head = find_headline(lines, prose, len(lines)) if 0 < prose <= _LONGEST_HEAD else None
    return 0 if head is None and titled else head


# --- the body ---------------------------------------------------------------------------------

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
_LEAST_BEFORE_COMMENTS = 60  # words: with fewer it is a counter above the article
# A paragraph's weight: one for so many words, up to a most; and a little for more sentences.
_WORDS_PER_WEIGHT = 12.0
_MOST_WEIGHT = 5.0
_PER_SENTENCE = 0.3
_LONG = 60  # words: no teaser has as many
_BESIDE = 2  # paragraphs among the four lines around it, for a paragraph to be in company
_ISOLATED = 0.4  # what is left of the weight of one without any company
_NAMES_ITS_STORY = re.compile(r"[:：]\s*\w")
_ASIDE_PROSE = -0.3  # after "Read more": a teaser, until paragraphs are in company again


def _weights(lines: Sequence[PageLine]) -> list[float]:
    """Weigh each line by its looks and its neighbours'.

    A teaser of another story is a sentence alone among short lines; a paragraph has others near.
    """
    weights: list[float] = []
    aside = False
    for n, line in enumerate(lines):
        weight = _WEIGHTS.get(line.kind, 0.0)
        if line.kind is LineKind.ASIDE:
            # "Read more: Another story" is complete; after "Read more" the stories follow.
            aside = not _NAMES_ITS_STORY.search(line.text)
            weight = weight if aside else _WEIGHTS[LineKind.CONTROL]
        elif line.kind is LineKind.PROSE:
            near = [*lines[max(0, n - 2) : n], *lines[n + 1 : n + 3]]
            beside = sum(other.kind is LineKind.PROSE for other in near)
            long = line.sentences > 2 or line.words >= _LONG
            weight = min(line.words / _WORDS_PER_WEIGHT, _MOST_WEIGHT)
            weight += _PER_SENTENCE * (line.sentences - 1)
            if beside >= _BESIDE or long:
                aside = False
            elif beside == 0:
                weight *= _ISOLATED
            if aside:
                weight = _ASIDE_PROSE
        weights.append(weight)
    return weights


def body_of(lines: Sequence[PageLine]) -> tuple[int, int]:
    """Find the run of lines whose weights have the greatest sum (Kadane's algorithm).

    Readers' comments are paragraphs too, and no run goes on from an article into them.
    """
    best, best_sum, start, total, prose = (0, 0), 0.0, 0, 0.0, 0.0
    for n, (line, weight) in enumerate(zip(lines, _weights(lines), strict=True)):
        if total <= 0 or (line.kind is LineKind.COMMENTS and prose >= _LEAST_BEFORE_COMMENTS):
            start, total, prose = n, 0.0, 0.0
        total += weight
        prose += line.words if line.kind is LineKind.PROSE else 0
        if total > best_sum:
            best, best_sum = (start, n + 1), total
    return best


def _prose(lines: Sequence[PageLine]) -> float:
    return sum(line.words for line in lines if line.kind is LineKind.PROSE)


_LEAST_STANDFIRST = 8  # words
_LEAST_LINKS = 2
_LINK_WORDS = 5.0  # on average: subheadings are shorter than headlines
_LIST_MARK = re.compile(r"[\d•·*–—-]")


def _paragraphs(
    lines: list[PageLine], begin: int, end: int, head: PageLine | None
) -> list[PageLine]:
    """Take out of the body what is not the article: controls, asides, captions, bylines."""
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
                ln for k, ln in enumerate(run, n) if k >= first or ln.words >= _LEAST_STANDFIRST
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
    """Tell headlines of other stories in a row from a subheading and from an article's list."""
    return (
        len(run) >= _LEAST_LINKS
        and sum(line.words for line in run) >= _LINK_WORDS * len(run)
        and not (before and before.text.endswith((":", "：")))
        and 2 * sum(ends_a_sentence(line.text) for line in run) < len(run)
        and not any(_LIST_MARK.match(line.text) for line in run)
    )


# --- around the body --------------------------------------------------------------------------

_IN_LISTS = 4  # copies of a byline: it stands in lists of other stories


def _authors(lines: Sequence[PageLine], head: int | None, start: int) -> list[str]:
    """Take the names of the bylines around the headline, or else of lines signed with a date."""
    names: list[str] = []
    for line in lines[max(0, (start if head is None else head) - 3) : start + 3]:
        if names and line.kind is LineKind.PROSE:
            break  # a byline further down is of another story
        if line.kind is LineKind.BYLINE and line.copies < _IN_LISTS:
            names += [name for name in authors_in(line.text) if name not in names]
    if names or head is None:
        return names
    signed = [lines[n].text for n in range(head + 1, start) if _is_signature(lines, n)]
    # Under a picture stands the name of whom the article is about.
    told = [line.text for line in lines[start:] if line.kind is LineKind.PROSE]
    return [
        name
        for text in signed
        for name in names_in(text)
        if not any(name.split()[-1] in paragraph for paragraph in told)
    ]


def _is_signature(lines: Sequence[PageLine], n: int) -> bool:
    """Tell a line that is only a name, beside one that is only a date."""
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
