"""Titles of all articles: listed by page, and found by words."""

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from functools import cache
from sys import intern
from threading import Event, Lock
from typing import NamedTuple
from unicodedata import normalize

import sqlalchemy
from sqlmodel import col, select

from retrieval.article import Article
from retrieval.store.database import Database
from retrieval.store.tables import ArticleRow, LibraryRow
from retrieval.text.analysis import analyze_question, words
from retrieval.text.normalization import base_language, without_marks


class Heading(NamedTuple):
    """What an article is listed by; `published` as it is stored, "" for none."""

    title: str
    publisher: str | None
    published: str
    language: str | None


@dataclass(frozen=True, slots=True)
class HeadingChanges:
    """The ids that there are as of a revision, and the headings written since another, by id."""

    revision: int
    ids: frozenset[int]
    written: dict[int, Heading]


class Headings:
    """The headings of the articles in a database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def since(self, revision: int) -> HeadingChanges:
        """Give what was written after a revision, all of it since 0, and which ids are left."""
        written = sqlalchemy.select(
            col(ArticleRow.id),
            col(ArticleRow.title),
            col(ArticleRow.publisher),
            col(ArticleRow.published),
            col(ArticleRow.language),
        ).where(col(ArticleRow.revision) > revision)
        with self._database.reading() as session:
            return HeadingChanges(
                revision=session.exec(select(LibraryRow.revision)).one(),
                ids=frozenset(session.exec(select(ArticleRow.id))),
                written={
                    row.id: Heading(row.title, row.publisher, row.published or "", row.language)
                    for row in session.execute(written)
                },
            )


_SHORTEST_BEGINNING = 3  # letters: of "US" no other word is the beginning that was meant


@dataclass(frozen=True, slots=True)
class Page:
    """A part of a list: its articles, the place of the first, and how long the list is."""

    articles: tuple[Article, ...]
    offset: int
    total: int


class _Listed:
    """An article in the catalogue; the words of its title are read beforehand or when asked for.

    They are with accents taken off and as terms, with a space before and behind each.
    """

    __slots__ = ("_title", "_words", "article_id", "language", "published", "publisher")

    def __init__(self, article_id: int, heading: Heading) -> None:
        self.article_id = article_id
        self.published = heading.published
        self.publisher = intern(heading.publisher) if heading.publisher is not None else None
        self.language = intern(base_language(heading.language))
        self._title = heading.title
        self._words = ""

    @property
    def words(self) -> str:
        self.read()
        return self._words

    def read(self) -> None:
        title = self._title
        if title:
            found = [
                (term, title[start:end]) for term, (start, end) in words(title, self.language)
            ]
            forms = dict.fromkeys(form for term, word in found for form in (term, _plain(word)))
            self._words = f" {' '.join(forms)} "
            self._title = ""  # of no more use

    @property
    def place(self) -> tuple[str, int]:
        return self.published, self.article_id


class _Wanted(NamedTuple):
    """A word to be found: as a term, or as the beginning of a word, "" for neither."""

    term: str
    beginning: str


class Catalogue:
    """Lists ids of articles, the newest first: by day, on one day what was added last."""

    def __init__(
        self, revision: Callable[[], int], changes: Callable[[int], HeadingChanges]
    ) -> None:
        self._revision = revision
        self._changes = changes
        self._lock = Lock()
        self._read = 0
        self._entries: dict[int, _Listed] = {}
        self._ordered: list[_Listed] = []

    def ids(
        self, publishers: Collection[str] | None = None, title_words: str | None = None
    ) -> list[int]:
        """Give the articles of these publishers whose titles have all these words; None for all.

        A word is there in any of its forms, in capitals or not, with its accents or without, or as
        the beginning of another. Words that only ask or bind need not be there.
        """
        has_words = cache(lambda language: _wanted(title_words or "", language))
        return [
            entry.article_id
            for entry in self._followed()
            if (publishers is None or entry.publisher in publishers)
            and (title_words is None or _has(entry.words, has_words(entry.language)))
        ]

    def read_titles(self, stop: Event) -> None:
        """Read the words of all titles, for which the first search would wait; `stop` ends it."""
        for entry in self._followed():
            if stop.is_set():
                return
            entry.read()

    def _followed(self) -> list[_Listed]:
        """Bring the list up to date; whoever comes at the same time waits for it."""
        with self._lock:
            revision = self._revision()
            if revision != self._read:
                # An older database may have been put in the place of the one that was read.
                self._follow(self._changes(self._read if self._read < revision else 0))
            return self._ordered

    def _follow(self, changes: HeadingChanges) -> None:
        kept = {each: self._entries[each] for each in changes.ids & self._entries.keys()}
        written = {each: _Listed(each, heading) for each, heading in changes.written.items()}
        self._entries = kept | written
        self._ordered = sorted(self._entries.values(), reverse=True, key=lambda entry: entry.place)
        self._read = changes.revision


def _wanted(text: str, language: str) -> list[_Wanted]:
    telling = analyze_question(text, language)
    if not telling:  # "The Who"
        telling = {term: text[start:end] for term, (start, end) in words(text, language)}
    return list(_each(telling))


def _each(telling: dict[str, str]) -> Iterator[_Wanted]:
    for term, word in telling.items():
        plain = _plain(word)
        yield _Wanted(f" {term} ", f" {plain}" if len(plain) >= _SHORTEST_BEGINNING else "")


def _has(found: str, wanted: list[_Wanted]) -> bool:
    for term, beginning in wanted:  # `all` would take twice as long over a large library
        if term not in found and not (beginning and beginning in found):
            return False
    return bool(wanted)


def _plain(word: str) -> str:
    return without_marks(normalize("NFKC", word).casefold())
