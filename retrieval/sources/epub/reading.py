"""An electronic book → an article for each of its chapters.

A chapter is what the table of contents names, because a quote is attributed to it. What the table
does not name belongs to the chapter before.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from retrieval.article import Article
from retrieval.errors import SourceError
from retrieval.sources.epub.package import ContentsEntry, Package, read_package
from retrieval.sources.formats.markup import (
    Passage,
    join_passages,
    parse_xhtml,
    passages_in,
    take_captions,
)
from retrieval.sources.page_text.lines import count_words
from retrieval.sources.unpacking import Container, open_container

_MAX_TEXT_BYTES = 50_000_000  # of all files together; the Bible has 5 million
_MIN_CHAPTER_WORDS = 20  # fewer are a title page or a dedication
# What files call themselves that are no part of the text.
_NO_TEXT = frozenset(
    "cover titlepage halftitlepage copyright-page toc landmarks page-list loi lot index".split()
)


@dataclass(slots=True)
class _Chapter:
    title: str
    passages: list[Passage] = field(default_factory=list)


def read_epub(content: bytes) -> list[Article | SourceError]:
    """Return the articles of the chapters; SourceError if the book has none or cannot be read."""
    with open_container(content, _MAX_TEXT_BYTES) as container:
        package = read_package(container)
        chapters = [
            chapter
            for chapter in _chapters(container, package)
            if sum(count_words(passage.text) for passage in chapter.passages) >= _MIN_CHAPTER_WORDS
        ]
    if not chapters:
        raise SourceError("there is no text in this book.")
    return [_article(package, chapter, len(chapters) == 1) for chapter in chapters]


def _article(package: Package, chapter: _Chapter, is_only: bool) -> Article:
    passages, captions = take_captions(chapter.passages)
    title = chapter.title
    if passages and passages[0].text.casefold() == title.casefold():
        passages = passages[1:]
    if is_only or not title:
        title = package.title or title
    elif package.title.casefold() not in title.casefold():
        title = f"{package.title}: {title}"
    return Article(
        title=title,
        text=join_passages(passages),
        authors=list(package.authors),
        publisher=package.publisher,
        published=package.published,
        language=package.language,
        captions=captions,
    )


def _chapters(container: Container, package: Package) -> list[_Chapter]:
    chapters: list[_Chapter] = []
    entries = _chapter_entries(package.contents)
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


def _chapter_entries(contents: tuple[ContentsEntry, ...]) -> dict[str, list[ContentsEntry]]:
    """Return the entries that begin a chapter, by file: those of level 1 or first in a file.

    Other entries are sections within a chapter.
    """
    entries: dict[str, list[ContentsEntry]] = {}
    for entry in contents:
        if entry.level == 1 or entry.file not in entries:
            entries.setdefault(entry.file, []).append(entry)
    return entries


def _heading(passages: list[Passage]) -> str:
    return next((passage.text for passage in passages if passage.is_heading), "")


def _has_no_text(root: Any) -> bool:
    """Whether a file says that it is no part of the text."""
    return any(kind in _NO_TEXT for element in _outermost(root) for kind in _epub_types(element))


def _outermost(root: Any) -> Iterator[Any]:
    """Yield the body and, as long as an element is alone in it, that element."""
    body = next(root.iter("body"), None)
    while body is not None:
        yield body
        body = body[0] if len(body) == 1 else None


def _epub_types(element: Any) -> list[str]:
    return [
        kind
        for name, value in element.items()
        if name == "epub:type" or name.endswith("}type")
        for kind in value.split()
    ]
