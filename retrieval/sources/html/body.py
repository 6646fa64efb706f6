"""The paragraphs of the article in a page, without what surrounds it."""

import re
from collections.abc import Collection, Sequence
from copy import deepcopy
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from retrieval.sources.html.stream import key
from retrieval.sources.page_text.lines import LineKind, count_words, read_lines

_MIN_WORDS = 30  # fewer are no article unless a search for more finds no more
_HEAD_BLOCKS = 6  # at the beginning; they may repeat the title, the authors or the date
_FOOT_BLOCKS = 2  # at the end; they may name the author
_MIN_LINKED = 0.8  # of a block's text, to be a link to another story
_WRITTEN_OUT = ("[", "http://", "https://")  # how links begin that an article writes out
_NOT_ARTICLE = (
    LineKind.CONTROL,
    LineKind.ASIDE,
    LineKind.CAPTION,
    LineKind.CREDIT,
    LineKind.COMMENTS,
)

# Captions are kept apart, and what a page keeps out of search results is not its article.
_EXCLUDED = "//figcaption | //*[@data-nosnippet]"
# In the pages of MediaWiki, such as Wikipedia's: links to edit a section, footnotes and their
# marks, boxes of facts and of links, and notes on other pages. None of them is a sentence.
_WIKI = "//*[contains(concat(' ', @class, ' '), ' mw-parser-output ')]"
_WIKI_CLASSES = frozenset(
    "mw-editsection reference references reflist infobox navbox sidebar toc hatnote ambox metadata"
    " noprint shortdescription sistersitebox".split()
)
_WIKI_IDS = frozenset({"siteSub", "catlinks", "toc"})

# In styles, and Tailwind's classes.
_KEEPS_WHITE_SPACE = re.compile(r"white-?space(?:\s*:\s*|-)(?:pre|break-spaces)")
_BLANK_LINES = re.compile(r"\n[^\S\n]*\n\s*")

# In the TEI that trafilatura makes of a page: links are "ref", emphasis is "hi".
_LINK = "ref"
_INLINE = frozenset({_LINK, "hi", "del", "code"})


def read_body(root: Any, titles: Collection[str], json_ld_body: object = None) -> list[str]:
    """Return the article's paragraphs, subheadings and list items; [] if there is no article.

    `titles` are what the page calls the article, and no part of its text. `json_ld_body` is that
    text in JSON-LD: if the extractor falls back to it, it loses the paragraphs.

    On the even half of the pages, F1 of the body (benchmark, English, other publishers) was .965,
    .958, .931 before this filter and .973, .965, .941 after it.
    python -m tests.evaluation.pages DATA
    """
    # Imported here, because it takes a tenth of a second and only pages need it.
    from trafilatura import bare_extraction
    from trafilatura.settings import Document

    tree = deepcopy(root)
    for element in [*tree.xpath(_EXCLUDED), *_wiki_additions(tree)]:
        if element.getparent() is not None:
            element.drop_tree()
    _break_paragraphs(tree)
    best: list[str] = []
    for recall in (False, True):
        extracted = bare_extraction(
            tree,
            include_comments=False,
            include_links=True,
            with_metadata=False,
            favor_recall=recall,
        )
        blocks = _blocks_in(extracted.body) if isinstance(extracted, Document) else []
        best = max(best, _article_texts([b for b in blocks if b.text], titles), key=_words)
        if _words(best) >= _MIN_WORDS:
            break
    stated = _lines_of(json_ld_body)
    has_more_breaks = len(stated) > len(best) and key("".join(stated)) == key("".join(best))
    return stated if has_more_breaks else best


def _wiki_additions(tree: Any) -> list[Any]:
    """Return what MediaWiki adds to an article; [] in other pages."""
    if not tree.xpath(_WIKI):
        return []
    return [
        element
        for element in tree.iter()
        if _WIKI_CLASSES.intersection((element.get("class") or "").split())
        or element.get("id") in _WIKI_IDS
    ]


def _break_paragraphs(root: Any) -> None:
    """Put line breaks for blank lines that are shown: extractors collapse all white space."""
    for element in list(root.iter()):
        if not isinstance(element.tag, str) or not _keeps_white_space(element):
            continue
        for inner in list(element.iter()):
            _break(inner, is_outermost=inner is element)
        if element.tag == "pre":
            element.tag = "div"  # a `pre` would be taken for a quotation or for code


def _keeps_white_space(element: Any) -> bool:
    if element.tag == "pre":
        return element.find(".//code") is None
    marks = f"{element.get('style') or ''} {element.get('class') or ''}"
    return _KEEPS_WHITE_SPACE.search(marks) is not None


def _break(element: Any, *, is_outermost: bool) -> None:
    text, *others = _BLANK_LINES.split(element.text or "")
    element.text = text
    for n, other in enumerate(others):
        element.insert(n, _line_break(element, other))
    if is_outermost:
        return
    tail, *others = _BLANK_LINES.split(element.tail or "")
    element.tail = tail
    for other in reversed(others):
        element.addnext(_line_break(element, other))


def _line_break(element: Any, tail: str) -> Any:
    line_break = element.makeelement("br")
    line_break.tail = tail
    return line_break


@dataclass(frozen=True, slots=True)
class _Block:
    """A paragraph, heading, list item or table cell; `linked` is the share of links in it."""

    text: str
    linked: float


def _blocks_in(element: Any) -> list[_Block]:
    """Return the blocks of an extracted tree in order, white space made single spaces."""
    runs: list[tuple[str, bool] | None] = []
    _collect_runs(element, runs, False)
    return [
        _block([run for run in group if run is not None])
        for is_break, group in groupby(runs, key=lambda run: run is None)
        if not is_break
    ]


def _collect_runs(element: Any, runs: list[tuple[str, bool] | None], is_link: bool) -> None:
    """Append each text with whether it is a link, and None where a block ends."""
    is_link = is_link or element.tag == _LINK
    is_inline = element.tag in _INLINE
    if not is_inline:
        runs.append(None)
    if element.text:
        runs.append((element.text, is_link))
    for child in element:
        _collect_runs(child, runs, is_link)
        if child.tail:
            runs.append((child.tail, is_link))
    if not is_inline:
        runs.append(None)


def _block(runs: Sequence[tuple[str, bool]]) -> _Block:
    text = " ".join("".join(run for run, _ in runs).split())
    linked = sum(len(run.strip()) for run, is_link in runs if is_link)
    return _Block(text, linked / max(1, sum(len(run.strip()) for run, _ in runs)))


def _article_texts(blocks: Sequence[_Block], titles: Collection[str]) -> list[str]:
    title_keys = {key(title) for title in titles}
    foot = len(blocks) - _FOOT_BLOCKS
    return [
        block.text
        for n, block in enumerate(blocks)
        if not (n < _HEAD_BLOCKS and key(block.text) in title_keys)
        and _is_article(block, is_at_edge=n < _HEAD_BLOCKS or n >= foot)
    ]


def _is_article(block: _Block, *, is_at_edge: bool) -> bool:
    """Whether a block is the article's own, not a control, an aside, a credit or a link."""
    lines = read_lines(block.text)
    if not lines:
        return False
    kind = lines[0].kind
    if kind is LineKind.BYLINE:
        return not is_at_edge  # inside, it is the author of a quoted post
    if kind in _NOT_ARTICLE:
        return False
    return block.linked < _MIN_LINKED or block.text.startswith(_WRITTEN_OUT)


def _words(paragraphs: Sequence[str]) -> float:
    return sum(map(count_words, paragraphs))


def _lines_of(json_ld_body: object) -> list[str]:
    lines = json_ld_body.splitlines() if isinstance(json_ld_body, str) else []
    return [" ".join(line.split()) for line in lines if line.strip()]


def without_signature(paragraphs: Sequence[str], authors: Collection[str]) -> list[str]:
    """Return the paragraphs without those at either end that are only the authors' names."""
    signatures = {key(name) for name in authors} | {"".join(map(key, authors))}
    foot = len(paragraphs) - _FOOT_BLOCKS
    return [
        paragraph
        for n, paragraph in enumerate(paragraphs)
        if not ((n < _HEAD_BLOCKS or n >= foot) and key(paragraph) in signatures)
    ]
