"""The articles' titles: listed by page, and searched by words."""

from collections.abc import Callable, Collection
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

_MIN_PREFIX_LENGTH = 3  # letters: who searches for "US" does not mean words that begin so


@dataclass(frozen=True, slots=True)
class Page:
    """A part of a list: its articles, the offset of the first one, and the list's length."""

    articles: tuple[Article, ...]
    offset: int
    total: int


class Heading(NamedTuple):
    """What an article is listed by; `published` as it is stored, "" for none."""

    title: str
    publisher: str | None
    published: str
    language: str | None


@dataclass(frozen=True, slots=True)
class HeadingChanges:
    """All ids at `revision`, and the headings that were written since an earlier one, by id."""

    revision: int
    ids: frozenset[int]
    written: dict[int, Heading]


class Headings:
    """The headings of the articles in a database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def since(self, revision: int) -> HeadingChanges:
        """Return the headings written after a revision, all of them after 0, and all ids."""
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


class Catalogue:
    """Lists ids of articles, the newest day first; of one day, the last added first."""

    def __init__(
        self, revision: Callable[[], int], changes: Callable[[int], HeadingChanges]
    ) -> None:
        self._revision = revision
        self._changes = changes
        self._lock = Lock()
        self._listed_revision = 0
        self._by_id: dict[int, _CatalogueEntry] = {}
        self._list: list[_CatalogueEntry] = []

    def ids(
        self, publishers: Collection[str] | None = None, title_words: str | None = None
    ) -> list[int]:
        """Return the articles of these publishers whose titles have all these words.

        None stands for all. A word matches in any of its forms, in any case, with or without its
        accents, and as the beginning of another word. Stop words need not match.
        """
        patterns = cache(lambda language: _patterns(title_words or "", language))
        return [
            listed.article_id
            for listed in self._current_list()
            if (publishers is None or listed.publisher in publishers)
            and (title_words is None or _matches(listed.words, patterns(listed.language)))
        ]

    def read_titles(self, stop: Event) -> None:
        """Analyse all titles, so that the first search need not wait for it; `stop` ends it."""
        for listed in self._current_list():
            if stop.is_set():
                return
            listed.analyse_title()

    def _current_list(self) -> list["_CatalogueEntry"]:
        """Bring the list up to date; other threads wait for it."""
        with self._lock:
            revision = self._revision()
            if revision != self._listed_revision:
                # A lower revision: an older database has replaced the one that was listed.
                is_newer = self._listed_revision < revision
                self._apply(self._changes(self._listed_revision if is_newer else 0))
            return self._list

    def _apply(self, changes: HeadingChanges) -> None:
        kept = {each: self._by_id[each] for each in changes.ids & self._by_id.keys()}
        written = {
            each: _CatalogueEntry(each, heading) for each, heading in changes.written.items()
        }
        self._by_id = kept | written
        self._list = sorted(self._by_id.values(), reverse=True, key=lambda each: each.sort_key)
        self._listed_revision = changes.revision


class _CatalogueEntry:
    """An article in the catalogue; the words of its title are analysed when first needed.

    They are terms, and words without accents, with a space before and behind each.
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
        self.analyse_title()
        return self._words

    def analyse_title(self) -> None:
        title = self._title
        if title:
            spelt = [
                (term, title[start:end]) for term, (start, end) in words(title, self.language)
            ]
            forms = dict.fromkeys(form for term, word in spelt for form in (term, _plain(word)))
            self._words = f" {' '.join(forms)} "
            self._title = ""  # not needed any more

    @property
    def sort_key(self) -> tuple[str, int]:
        return self.published, self.article_id


class _Pattern(NamedTuple):
    """A word to be found: as a term, or as the beginning of a word, unless that is ""."""

    term: str
    beginning: str


def _patterns(text: str, language: str) -> list[_Pattern]:
    spelt = analyze_question(text, language)
    if not spelt:  # only stop words, as in "The Who"
        spelt = {term: text[start:end] for term, (start, end) in words(text, language)}
    return [_pattern(term, _plain(word)) for term, word in spelt.items()]


def _pattern(term: str, plain: str) -> _Pattern:
    return _Pattern(f" {term} ", f" {plain}" if len(plain) >= _MIN_PREFIX_LENGTH else "")


def _matches(title: str, patterns: list[_Pattern]) -> bool:
    for term, beginning in patterns:  # `all` would take twice as long over a large library
        if term not in title and not (beginning and beginning in title):
            return False
    return bool(patterns)


def _plain(word: str) -> str:
    return without_marks(normalize("NFKC", word).casefold())
