"""The paragraphs of the article in a page, without what surrounds it."""

import re
from collections.abc import Collection
from copy import deepcopy
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from retrieval.sources.html.stream import key
from retrieval.sources.page_text.lines import LineKind, count_words, read_lines

_INLINE = frozenset({"ref", "hi", "del", "code"})


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, a heading, a list's item or a table's cell; `linked` is the links' share."""

    text: str
    linked: float


def blocks_in(element: Any) -> list[Block]:
    """Give the blocks in their order, white space made single spaces."""
    runs: list[tuple[str, bool] | None] = []
    _collect(element, runs, False)
    return [
        _block([run for run in group if run is not None])
        for broken, group in groupby(runs, key=lambda run: run is None)
        if not broken
    ]


def _collect(element: Any, runs: list[tuple[str, bool] | None], link: bool) -> None:
    """Write down the texts with whether they are links, and None where a block ends."""
    link = link or element.tag == "ref"
    inline = element.tag in _INLINE
    if not inline:
        runs.append(None)
    if element.text:
        runs.append((element.text, link))
    for child in element:
        _collect(child, runs, link)
        if child.tail:
            runs.append((child.tail, link))
    if not inline:
        runs.append(None)


def _block(runs: list[tuple[str, bool]]) -> Block:
    text = " ".join("".join(run for run, _ in runs).split())
    linked = sum(len(run.strip()) for run, link in runs if link)
    return Block(text, linked / max(1, sum(len(run.strip()) for run, _ in runs)))


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


# What pictures say is kept apart, and what a page keeps out of search results is not its article.
_APART = "//figcaption | //*[@data-nosnippet]"
# In the pages of MediaWiki, such as Wikipedia's: links to edit a section, footnotes and their
# marks, boxes of facts and of links, and notes on other pages. None of them is a sentence.
_WIKI = "//*[contains(concat(' ', @class, ' '), ' mw-parser-output ')]"
_WIKI_CLASSES = frozenset(
    "mw-editsection reference references reflist infobox navbox sidebar toc hatnote ambox metadata"
    " noprint shortdescription sistersitebox".split()
)
_WIKI_IDS = frozenset({"siteSub", "catlinks", "toc"})

_LINKED = 0.8  # of a block: the link to another story
_REFERENCE = ("[", "http://", "https://")  # links that an article writes out
_HEAD = 6  # blocks at the beginning that may repeat the title, the authors or the date
_FOOT = 2  # blocks at the end that may name the author
_FEW = 30  # words: fewer are no article until a search for more finds none


def read_body(root: Any, titles: Collection[str], stated: object = None) -> list[str]:
    """Give the article's paragraphs, subheadings and list items; none where there is no article.

    `titles` are what the page calls the article: they are no part of its text; `stated` is that
    text in JSON-LD: extractors that take it for want of another lose its paragraphs.

    On the even half of the pages, F1 of the body (benchmark, English, other publishers) was .965,
    .958, .931 before this sifting and .973, .965, .941 after it.
    python -m tests.evaluation.pages DATA
    """
    # Imported here, because it takes a tenth of a second and only pages need it.
    from trafilatura import bare_extraction
    from trafilatura.settings import Document

    tree = deepcopy(root)
    for element in [*tree.xpath(_APART), *_wikis_own(tree)]:
        if element.getparent() is not None:
            element.drop_tree()
    break_paragraphs(tree)
    best: list[str] = []
    for recall in (False, True):
        found = bare_extraction(
            tree,
            include_comments=False,
            include_links=True,
            with_metadata=False,
            favor_recall=recall,
        )
        blocks = blocks_in(found.body) if isinstance(found, Document) else []
        best = max(best, _sifted([b for b in blocks if b.text], titles), key=_words)
        if _words(best) >= _FEW:
            break
    lines = paragraphs_stated(stated)
    is_better = len(lines) > len(best) and key("".join(lines)) == key("".join(best))
    return lines if is_better else best


def _wikis_own(tree: Any) -> list[Any]:
    """Give what MediaWiki adds to an article, none in other pages."""
    if not tree.xpath(_WIKI):
        return []
    return [
        element
        for element in tree.iter()
        if _WIKI_CLASSES.intersection((element.get("class") or "").split())
        or element.get("id") in _WIKI_IDS
    ]


def without_signature(paragraphs: list[str], authors: Collection[str]) -> list[str]:
    """Leave out the lines at the beginning and the end that are only the authors' names."""
    names = {key(name) for name in authors} | {"".join(map(key, authors))}
    last = len(paragraphs) - _FOOT
    return [
        paragraph
        for n, paragraph in enumerate(paragraphs)
        if not ((n < _HEAD or n >= last) and key(paragraph) in names)
    ]


def _words(paragraphs: list[str]) -> float:
    return sum(map(count_words, paragraphs))


def _sifted(blocks: list[Block], titles: Collection[str]) -> list[str]:
    known = {key(title) for title in titles}
    last = len(blocks) - _FOOT
    return [
        block.text
        for n, block in enumerate(blocks)
        if not (n < _HEAD and key(block.text) in known)
        and _is_article(block, n < _HEAD or n >= last)
    ]


def _is_article(block: Block, at_edge: bool) -> bool:
    """Tell an article's own block from controls, asides, credits and links to other stories."""
    lines = read_lines(block.text)
    if not lines:
        return False
    kind = lines[0].kind
    if kind is LineKind.BYLINE:
        return not at_edge  # inside, it is who wrote a post that is quoted
    if kind in (
        LineKind.CONTROL,
        LineKind.ASIDE,
        LineKind.CAPTION,
        LineKind.CREDIT,
        LineKind.COMMENTS,
    ):
        return False
    return block.linked < _LINKED or block.text.startswith(_REFERENCE)
