"""Articles and their sentences in the database: no live row leaves here.

Each change is one transaction and raises the library's revision, by which an index, in this
process or another, notices that it has to catch up.
"""

from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from itertools import takewhile
from typing import Any, NamedTuple

import sqlalchemy
from sqlalchemy import Row, bindparam, delete, func, insert, update
from sqlmodel import Session, SQLModel, col, select

from retrieval.article import Article
from retrieval.errors import ArticleNotFoundError, StoreError
from retrieval.store.catalogue import Headings
from retrieval.store.copies import Copies, link, unlink
from retrieval.store.database import Database, get_row, parameter_batches
from retrieval.store.history import History, archive
from retrieval.store.migration import migrate
from retrieval.store.rows import (
    COLUMNS,
    PAGE_SIZE,
    Values,
    article_of,
    date_of,
    digest,
    fields_of,
    values_of,
)
from retrieval.store.tables import (
    SCHEMA_VERSION,
    ArticleRow,
    BandRow,
    CopyRow,
    EarlierVersionRow,
    LibraryRow,
    SentenceRow,
    SignatureRow,
)
from retrieval.store.versions import ArticleState, Change, Versions
from retrieval.text.sentences import Span
from retrieval.urls import identity

_TABLES = (
    LibraryRow, ArticleRow, SentenceRow, EarlierVersionRow, SignatureRow, BandRow, CopyRow,
)  # fmt: skip

_SELECT_REVISION = select(LibraryRow.revision)
_SELECT_VERSIONS = select(ArticleRow).where(
    col(ArticleRow.id).in_(bindparam("ids", expanding=True))
)


class Version(NamedTuple):
    """An article, with the revision in which it was last written."""

    article_id: int
    revision: int
    article: Article


class Attribution(NamedTuple):
    """The publisher and the authors of an article."""

    article_id: int
    publisher: str | None
    authors: list[str]


class SplitArticle(NamedTuple):
    """An article to be stored, with its sentences and the signature of its text."""

    article: Article
    sentences: Sequence[Span]
    signature: bytes


class SplitVersion(NamedTuple):
    """A stored article with its sentences."""

    version: Version
    sentences: list[Span]


@dataclass(frozen=True, slots=True)
class Changes:
    """What was written after the revision `since`, and how many articles there are at `revision`.

    `written` maps the id of each article that was written to its revision and its fingerprint.
    """

    since: int
    revision: int
    articles: int
    written: dict[int, tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Counts:
    """How many articles and sentences there are, and the day of the newest article."""

    articles: int
    sentences: int
    newest: date | None


class Store:
    """The database behind a library."""

    def __init__(self, address: str) -> None:
        """Open the database and create missing tables; StoreError if that fails."""
        self.database = Database(address)
        self.history = History(self.database)
        self.copies = Copies(self.database)
        self.headings = Headings(self.database)
        try:
            self._prepare()
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Close all connections."""
        self.database.close()

    def _prepare(self) -> None:
        migrate(self.database)
        self.database.create(*_TABLES, rows=[LibraryRow()])
        with self.database.reading() as session:
            schema = session.exec(select(LibraryRow.schema_version)).one()
        if schema != SCHEMA_VERSION:
            raise StoreError(
                f"The database was made by another version of Verbatim (its form is {schema}, "
                f"this version reads {SCHEMA_VERSION}): use that version, or name another "
                f"database in DATABASE_URL."
            )

    @contextmanager
    def _writing(self) -> Iterator[tuple[Session, int]]:
        """Open a session as the only writer, with the new revision; roll back uncommitted work."""
        with self.database.writing() as session:
            # Before anything is read: the writer of this row makes the others wait.
            session.exec(update(LibraryRow).values(revision=col(LibraryRow.revision) + 1))
            yield session, session.exec(select(LibraryRow.revision)).one()

    # ── writing ────────────────────────────────────────────────────────────────────────────

    def put_all(self, articles: Sequence[SplitArticle]) -> list[tuple[Article, Change]]:
        """Store articles with their sentences as if one by one, but in one transaction.

        All or none are stored: UnstorableArticleError if one cannot be. A version that is replaced
        in the same transaction is not kept, since nobody can have read it.
        """
        incoming = [(values_of(each.article), each) for each in articles]
        with self._writing() as (session, revision):
            versions = Versions(_stored(session, [values for values, _ in incoming]))
            outcomes = [
                versions.put(values, each.sentences, each.signature) for values, each in incoming
            ]
            if written := versions.written:
                _write(session, written, revision)
                session.commit()
        return [
            (article_of(outcome.state.id, outcome.values), outcome.change) for outcome in outcomes
        ]

    def remove(self, article_id: int) -> None:
        """Remove an article and its history; ArticleNotFoundError if there is none."""
        with self._writing() as (session, _):
            row = _row(session, article_id)
            unlink(session, [article_id])
            session.delete(row)
            session.commit()

    # ── reading ────────────────────────────────────────────────────────────────────────────

    def revision(self) -> int:
        """Return the number of changes so far."""
        with self.database.connection() as connection:
            return int(connection.execute(_SELECT_REVISION).scalar_one())

    def unchanged(self, articles: Sequence[Article]) -> list[int]:
        """Return the ids of the leading articles that are stored already as they are."""
        incoming = [values_of(article) for article in articles]
        with self.database.reading() as session:
            versions = Versions(_stored(session, incoming))
        outcomes = (versions.put(values) for values in incoming)
        known = takewhile(lambda outcome: outcome.change is Change.UNCHANGED, outcomes)
        return [outcome.state.id for outcome in known]

    def get(self, article_id: int) -> Article:
        """Return an article; ArticleNotFoundError if there is none."""
        with self.database.reading() as session:
            return _article(_row(session, article_id))

    def get_at(self, address: str) -> Article:
        """Return the article with an address; ArticleNotFoundError if there is none."""
        same = select(ArticleRow).where(ArticleRow.identity == identity(address))
        with self.database.reading() as session:
            row = session.exec(same).first()
            if row is None:
                raise ArticleNotFoundError("There is no article at this address.")
            return _article(row)

    def versions(self, ids: Collection[int]) -> dict[int, Version]:
        """Return the current articles with these ids, by id; removed ones are left out."""
        with self.database.connection() as connection:
            rows = connection.execute(_SELECT_VERSIONS, {"ids": list(ids)})
            return {row.id: _version(row) for row in rows}

    def changes(self, since: int) -> Changes:
        """Return which articles were written after a revision; after 0, all of them."""
        written = select(ArticleRow.id, ArticleRow.revision, ArticleRow.digest).where(
            col(ArticleRow.revision) > since
        )
        with self.database.reading() as session:
            return Changes(
                since=since,
                revision=session.exec(_SELECT_REVISION).one(),
                articles=session.exec(select(func.count()).select_from(ArticleRow)).one(),
                written={
                    article_id: (revision, _as_fingerprint(digest))
                    for article_id, revision, digest in session.exec(written)
                },
            )

    def split_versions(self, ids: Sequence[int]) -> Iterator[SplitVersion]:
        """Yield articles with their sentences; removed ones are left out."""
        for first in range(0, len(ids), PAGE_SIZE):
            page = ids[first : first + PAGE_SIZE]
            statement = select(ArticleRow).where(col(ArticleRow.id).in_(page))
            with self.database.reading() as session:
                rows = session.exec(statement.order_by(col(ArticleRow.id))).all()
                versions = _split_versions(session, rows)
            yield from versions

    def split(self, article_id: int) -> SplitVersion:
        """Return an article with its sentences; ArticleNotFoundError if there is none."""
        with self.database.reading() as session:
            [split] = _split_versions(session, [_row(session, article_id)])
            return split

    def articles(self, *, newest_first: bool, offset: int, limit: int | None) -> list[Article]:
        """Return a part of the articles in the order in which they were added, or in reverse."""
        order = col(ArticleRow.id).desc() if newest_first else col(ArticleRow.id).asc()
        statement = select(ArticleRow).order_by(order).offset(offset).limit(limit)
        with self.database.reading() as session:
            return [_article(row) for row in session.exec(statement)]

    def attributions(self) -> list[Attribution]:
        """Return the publisher and the authors of every article."""
        columns = select(ArticleRow.id, ArticleRow.publisher, ArticleRow.authors)
        with self.database.reading() as session:
            return [Attribution(*row) for row in session.exec(columns)]

    def sentence_counts(self) -> dict[int, int]:
        """Return the number of sentences of each article that has any, by id."""
        counts = select(SentenceRow.article_id, func.count()).group_by(col(SentenceRow.article_id))
        with self.database.reading() as session:
            return dict(session.exec(counts).all())

    def counts(self) -> Counts:
        """Return how many articles and sentences there are, and the newest article's day."""
        with self.database.reading() as session:
            newest = session.exec(select(func.max(ArticleRow.published))).one()
            return Counts(
                articles=session.exec(select(func.count()).select_from(ArticleRow)).one(),
                sentences=session.exec(select(func.count()).select_from(SentenceRow)).one(),
                newest=date_of(newest),
            )


# ── rows and values ────────────────────────────────────────────────────────────────────────


def _stored(session: Session, incoming: Sequence[Values]) -> Iterator[tuple[int, Values]]:
    """Yield the stored articles that incoming ones may be versions of, without their text."""
    table = SQLModel.metadata.tables["article"]
    names = [name for name in COLUMNS if name != "text"]
    select_values = sqlalchemy.select(table.c.id, *(table.c[name] for name in names))
    stored: dict[int, Values] = {}
    for key in ("identity", "digest"):
        keys = dict.fromkeys(values[key] for values in incoming if values[key] is not None)
        for batch in parameter_batches(list(keys)):
            rows = session.execute(select_values.where(table.c[key].in_(batch)))
            for article_id, *values in rows:
                stored[article_id] = dict(zip(names, values, strict=True))
    yield from sorted(stored.items())


def _write(session: Session, states: Sequence[ArticleState], revision: int) -> None:
    """Write articles with their sentences and links, and set the ids of new ones."""
    new = [state for state in states if state.stored is None]
    changed = [state for state in states if state.stored is not None]
    if new:
        ids = session.scalars(
            insert(ArticleRow).returning(col(ArticleRow.id), sort_by_parameter_order=True),
            [{**state.values, "revision": revision} for state in new],
        )
        for state, article_id in zip(new, ids, strict=True):
            state.id = article_id
    if changed:
        archive(session, [state.id for state in changed if state.is_replaced])
        session.execute(
            update(ArticleRow),
            [{**state.values, "id": state.id, "revision": revision} for state in changed],
        )
        for batch in parameter_batches([state.id for state in changed]):
            session.execute(delete(SentenceRow).where(col(SentenceRow.article_id).in_(batch)))
        unlink(session, [state.id for state in changed if state.has_other_text])
    sentences = [
        {"article_id": state.id, "start": start, "end": end}
        for state in states
        for start, end in state.sentences
    ]
    if sentences:
        session.connection().execute(insert(SentenceRow), sentences)
    link(session, {state.id: state.signature for state in states if state.has_other_text})


def fingerprint(text: str) -> int:
    """Return the first 64 bits of a text's digest, which the database has for every article."""
    return _as_fingerprint(digest(text))


def _as_fingerprint(digest: str) -> int:
    return int(digest[:16], 16)


def _row(session: Session, article_id: int) -> ArticleRow:
    row = get_row(session, ArticleRow, article_id)
    if row is None:
        raise ArticleNotFoundError(f"There is no article {article_id}.")
    return row


def _split_versions(session: Session, rows: Sequence[ArticleRow]) -> list[SplitVersion]:
    sentences: dict[int, list[Span]] = {row.id: [] for row in rows}
    spans = (
        select(SentenceRow.article_id, SentenceRow.start, SentenceRow.end)
        .where(col(SentenceRow.article_id).in_(sentences))
        .order_by(col(SentenceRow.article_id), col(SentenceRow.start))
    )
    for article_id, start, end in session.exec(spans):
        sentences[article_id].append(Span(start, end))
    return [SplitVersion(_version(row), sentences[row.id]) for row in rows]


def _version(row: ArticleRow | Row[Any]) -> Version:
    return Version(row.id, row.revision, _article(row))


def _article(row: ArticleRow | Row[Any]) -> Article:
    return article_of(row.id, fields_of(row))
