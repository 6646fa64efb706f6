"""An electronic book → an article for each of its chapters.

A chapter is what the table of contents names, for a quote says from which it is; what it does not
name belongs to the chapter before.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from retrieval.article import Article
from retrieval.errors import SourceError
from retrieval.sources.epub.package import ContentsEntry, Package, read_package
from retrieval.sources.formats.markup import (
    Passage,
    joined,
    parse_xhtml,
    passages_in,
    take_captions,
)
from retrieval.sources.page_text.lines import count_words
from retrieval.sources.unpacking import Container, opened

_LARGEST = 50_000_000  # bytes of all texts together; the Bible has 5 million
_FEWEST = 20  # words: a title page, a dedication
_NO_TEXT = frozenset(
    "cover titlepage halftitlepage copyright-page toc landmarks page-list loi lot index".split()
)


@dataclass(slots=True)
class _Chapter:
    title: str
    passages: list[Passage] = field(default_factory=list)


def read_epub(content: bytes) -> list[Article | SourceError]:
    """Read the chapters; SourceError where the book cannot be read or has none."""
    with opened(content, _LARGEST) as container:
        package = read_package(container)
        chapters = [
            chapter
            for chapter in _chapters(container, package)
            if sum(count_words(passage.text) for passage in chapter.passages) >= _FEWEST
        ]
    if not chapters:
        raise SourceError("there is no text in this book.")
    return [_article(package, chapter, len(chapters) == 1) for chapter in chapters]


def _article(package: Package, chapter: _Chapter, alone: bool) -> Article:
    passages, captions = take_captions(chapter.passages)
    title = chapter.title
    if passages and passages[0].text.casefold() == title.casefold():
        passages = passages[1:]
    if alone or not title:
        title = package.title or title
    elif package.title.casefold() not in title.casefold():
        title = f"{package.title}: {title}"
    return Article(
        title=title,
        text=joined(passages),
        authors=list(package.authors),
        publisher=package.publisher,
        published=package.published,
        language=package.language,
        captions=captions,
    )


def _chapters(container: Container, package: Package) -> list[_Chapter]:
    chapters: list[_Chapter] = []
    entries = _beginnings(package.contents)
    for file in package.files:
        content = container.read(file)
        root = parse_xhtml(content) if content else None
        if root is None or _has_no_text(root):
            continue
        passages = passages_in(root)
        begun = entries.get(file, [])
        ids = {one for passage in passages for one in passage.ids}
        at_start = [entry for entry in begun if entry.anchor not in ids]
        if at_start or not chapters or not package.contents:
            chapters.append(_Chapter(at_start[0].title if at_start else _heading(passages)))
        anchors = {entry.anchor: entry for entry in begun if entry.anchor in ids}
        for passage in passages:
            here = [entry for anchor, entry in anchors.items() if anchor in passage.ids]
            if here:
                chapters.append(_Chapter(here[0].title))
            chapters[-1].passages.append(passage)
    return chapters


def _beginnings(contents: tuple[ContentsEntry, ...]) -> dict[str, list[ContentsEntry]]:
    """Give the entries that begin a chapter: those of the highest level, and those of a new file.

    What else the contents name are sections within a chapter.
    """
    beginnings: dict[str, list[ContentsEntry]] = {}
    for entry in contents:
        if entry.level == 1 or entry.file not in beginnings:
            beginnings.setdefault(entry.file, []).append(entry)
    return beginnings


def _heading(passages: list[Passage]) -> str:
    return next((passage.text for passage in passages if passage.is_heading), "")


def _has_no_text(root: Any) -> bool:
    """Tell the files that say of themselves that they are no part of the text."""
    return any(kind in _NO_TEXT for element in _outermost(root) for kind in _kinds(element))


def _outermost(root: Any) -> Iterator[Any]:
    """Yield the body, and the one element in it that holds the others, where there is one."""
    body = next(root.iter("body"), None)
    while body is not None:
        yield body
        body = body[0] if len(body) == 1 else None


def _kinds(element: Any) -> list[str]:
    return [
        kind
        for name, value in element.items()
        if name == "epub:type" or name.endswith("}type")
        for kind in value.split()
    ]
