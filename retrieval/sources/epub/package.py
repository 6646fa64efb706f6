"""The package document of a book: its metadata, files in reading order and table of contents.

As in EPUB 3.3 (https://www.w3.org/TR/epub-33/), and as in EPUB 2.
"""

import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any
from urllib.parse import unquote

from retrieval.errors import SourceError
from retrieval.sources.formats.markup import parse_xml
from retrieval.sources.unpacking import Container

_CONTAINER = "META-INF/container.xml"
_ENCRYPTION = "META-INF/encryption.xml"
_FONT_ALGORITHM = re.compile(r"(?i)obfuscation|idpf\.org/2008/embedding|ns\.adobe\.com/pdf/enc")
_TEXT_TYPES = ("application/xhtml+xml", "text/html", "application/x-dtbook+xml")
_NO_CHAPTERS = frozenset(
    "cover title-page toc copyright-page index lot loi colophon notes dedication".split()
)
_NOBODY = frozenset({"unknown", "various", "anonymous", "n/a"})
_MAX_LEVELS = 20  # of a table of contents


@dataclass(frozen=True, slots=True)
class ContentsEntry:
    """An entry of the table of contents; `anchor` is an id in the file, "" for its beginning."""

    title: str
    file: str
    anchor: str
    level: int


@dataclass(frozen=True, slots=True)
class Package:
    """What a book says of itself, its files in reading order, and its table of contents."""

    title: str
    authors: tuple[str, ...]
    publisher: str | None
    published: date | None
    language: str | None
    files: tuple[str, ...]
    contents: tuple[ContentsEntry, ...]


def read_package(container: Container) -> Package:
    """Return the package of a book; SourceError if there is none, or if the book is encrypted."""
    encryption = container.read(_ENCRYPTION) or b""
    algorithms = re.findall(rb'EncryptionMethod[^>]*Algorithm="([^"]*)"', encryption)
    if any(not _FONT_ALGORITHM.search(algorithm.decode("latin-1")) for algorithm in algorithms):
        raise SourceError("the book is protected against copying: it cannot be read.")
    path = _package_path(container)
    root = parse_xml(container.read(path) or b"")
    if root is None:
        raise SourceError("it is no electronic book: it lacks a package document.")
    folder = posixpath.dirname(path)
    items = {item.get("id"): item for item in root.iter("item")}
    left_out = _left_out(root, items, folder)
    files = tuple(
        file
        for reference in root.iter("itemref")
        if reference.get("linear") != "no"
        and (item := items.get(reference.get("idref"))) is not None
        and item.get("media-type") in _TEXT_TYPES
        and (file := _resolved(folder, item.get("href", ""))[0]) not in left_out
    )
    return Package(
        title=_first(root, "title") or "",
        authors=tuple(dict.fromkeys(_authors(root))),
        publisher=_first(root, "publisher"),
        published=_published(root),
        language=(_first(root, "language") or "")[:2].lower() or None,
        files=tuple(dict.fromkeys(files)),
        contents=tuple(_contents(container, root, items, folder)),
    )


def _package_path(container: Container) -> str:
    root = parse_xml(container.read(_CONTAINER) or b"")
    paths = [] if root is None else [str(e.get("full-path", "")) for e in root.iter("rootfile")]
    paths = paths or [name for name in container.names if name.endswith(".opf")]
    if not paths:
        raise SourceError("it is no electronic book: it lacks a package document.")
    return paths[0]


def _left_out(root: Any, items: dict[str, Any], folder: str) -> set[str]:
    """Return the files that the book itself calls no chapters."""
    navigation = [item.get("href", "") for item in items.values() if _is_nav(item)]
    guide = [
        reference.get("href", "")
        for reference in root.iter("reference")
        if (reference.get("type") or "").lower() in _NO_CHAPTERS
    ]
    return {_resolved(folder, href)[0] for href in navigation + guide if "#" not in href}


def _texts(root: Any, tag: str) -> Iterator[tuple[Any, str]]:
    """Yield the elements of metadata with this tag that have a text."""
    for metadata in root.iter("metadata"):
        for element in metadata.iter(tag):
            if text := " ".join("".join(element.itertext()).split()):
                yield element, text


def _first(root: Any, tag: str) -> str | None:
    return next((text for _, text in _texts(root, tag)), None)


def _authors(root: Any) -> Iterator[str]:
    """Yield the creators whose role is author or not stated."""
    roles = {
        (element.get("refines") or "").lstrip("#"): text
        for element, text in _texts(root, "meta")
        if element.get("property") == "role"
    }
    for element, name in _texts(root, "creator"):
        stated = next((v for k, v in element.items() if k.endswith("role")), None)
        role = stated or roles.get(element.get("id") or "", "aut")
        if role == "aut" and name.casefold() not in _NOBODY:
            yield name


def _published(root: Any) -> date | None:
    """Return the day of publication, None if the book does not state it or only the year."""
    for element, text in _texts(root, "date"):
        event = next((v for k, v in element.items() if k.endswith("event")), "publication")
        if event == "publication":
            try:
                return date.fromisoformat(text[:10])
            except ValueError:
                return None
    return None


def _resolved(folder: str, href: str) -> tuple[str, str]:
    """Return the file that a link in a folder leads to, and the id in it."""
    path, _, anchor = href.partition("#")
    return posixpath.normpath(posixpath.join(folder, unquote(path))), unquote(anchor)


def _contents(
    container: Container, root: Any, items: dict[str, Any], folder: str
) -> Iterator[ContentsEntry]:
    for item in filter(_is_nav, items.values()):
        path = _resolved(folder, item.get("href", ""))[0]
        tree = parse_xml(container.read(path) or b"")
        lists = [] if tree is None else [nav for nav in tree.iter("nav") if _is_contents(nav)]
        if lists:
            yield from _nav_entries(lists[0], posixpath.dirname(path), 0)
            return
    # EPUB 2 has an NCX document instead.
    spine = next(root.iter("spine"), None)
    item = items.get(spine.get("toc")) if spine is not None else None
    if item is not None:
        path = _resolved(folder, item.get("href", ""))[0]
        tree = parse_xml(container.read(path) or b"")
        for points in [] if tree is None else tree.iter("navMap"):
            yield from _ncx_entries(points, posixpath.dirname(path), 1)


def _is_nav(item: Any) -> bool:
    return "nav" in (item.get("properties") or "").split()


def _is_contents(nav: Any) -> bool:
    return any(name.endswith("type") and value == "toc" for name, value in nav.items())


def _nav_entries(element: Any, folder: str, level: int) -> Iterator[ContentsEntry]:
    if level > _MAX_LEVELS:
        return
    for child in element:
        if child.tag == "a" and child.get("href"):
            yield ContentsEntry(_label(child), *_resolved(folder, child.get("href")), level)
        elif isinstance(child.tag, str):
            yield from _nav_entries(child, folder, level + (child.tag == "ol"))


def _ncx_entries(element: Any, folder: str, level: int) -> Iterator[ContentsEntry]:
    if level > _MAX_LEVELS:
        return
    for point in element.iterchildren("navPoint"):
        content = next(point.iterchildren("content"), None)
        label = next(point.iterchildren("navLabel"), None)
        if content is not None and label is not None:
            yield ContentsEntry(_label(label), *_resolved(folder, content.get("src", "")), level)
        yield from _ncx_entries(point, folder, level + 1)


def _label(element: Any) -> str:
    return " ".join("".join(element.itertext()).split())
