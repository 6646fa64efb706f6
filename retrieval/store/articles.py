"""Articles and their sentences in the database: no live row leaves here.

Each change is one transaction and raises the library's revision, which is how an index, in this
process or another, learns that it has to follow.
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
from retrieval.store.history import History, keep
from retrieval.store.migration import migrate
from retrieval.store.rows import (
    COLUMNS,
    PAGE,
    Values,
    article_of,
    date_of,
    digest,
    statements_of,
    values_of,
)
from retrieval.store.tables import (
    SCHEMA,
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

_KINDS = (
    LibraryRow, ArticleRow, SentenceRow, EarlierVersionRow, SignatureRow, BandRow, CopyRow,
)  # fmt: skip

_REVISION = select(LibraryRow.revision)
_VERSIONS = select(ArticleRow).where(col(ArticleRow.id).in_(bindparam("ids", expanding=True)))


class Version(NamedTuple):
    """An article as of the revision in which it was last written."""

    article_id: int
    revision: int
    article: Article


class Source(NamedTuple):
    """Who published and who wrote an article."""

    article_id: int
    publisher: str | None
    authors: list[str]


class SplitArticle(NamedTuple):
    """An article to be stored, with its sentences and its text's signature."""

    article: Article
    sentences: Sequence[Span]
    signature: bytes


class SplitVersion(NamedTuple):
    """A stored version, with its sentences."""

    version: Version
    sentences: list[Span]


@dataclass(frozen=True, slots=True)
class Changes:
    """What has become of the library since a revision, as of another, and its number of articles.

    `written` has the revision and the fingerprint of each article that was written, by id.
    """

    since: int
    revision: int
    articles: int
    written: dict[int, tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Counts:
    """How much the library holds."""

    articles: int
    sentences: int
    newest: date | None


class Store:
    """The database behind a library."""

    def __init__(self, address: str) -> None:
        """Open the database and make the tables where there are none; StoreError if it cannot."""
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
        """Let go of all connections."""
        self.database.close()

    def _prepare(self) -> None:
        migrate(self.database)
        self.database.create(*_KINDS, rows=[LibraryRow()])
        with self.database.reading() as session:
            schema = session.exec(select(LibraryRow.schema_version)).one()
        if schema != SCHEMA:
            raise StoreError(
                f"The database was made by another version of Verbatim (its form is {schema}, "
                f"this version reads {SCHEMA}): use that version, or name another database in "
                f"DATABASE_URL."
            )

    @contextmanager
    def _writing(self) -> Iterator[tuple[Session, int]]:
        """Open a session in which this writer is the only one; what is not committed is undone."""
        with self.database.writing() as session:
            # Before anything is read: whoever writes this row makes the others wait.
            session.exec(update(LibraryRow).values(revision=col(LibraryRow.revision) + 1))
            yield session, session.exec(select(LibraryRow.revision)).one()

    # ── writing ────────────────────────────────────────────────────────────────────────────

    def put_all(self, articles: Sequence[SplitArticle]) -> list[tuple[Article, Change]]:
        """Store articles with their sentences as if one by one, but in one transaction.

        All of them or none: UnstorableArticleError where one cannot be stored. A version that is
        replaced within the transaction was never there to be read, and is not kept.
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
            (article_of(outcome.record.id, outcome.values), outcome.change) for outcome in outcomes
        ]

    def remove(self, article_id: int) -> None:
        """Remove an article and all that is known of it; ArticleNotFoundError if there is none."""
        with self._writing() as (session, _):
            row = _row(session, article_id)
            unlink(session, [article_id])
            session.delete(row)
            session.commit()

    # ── reading ────────────────────────────────────────────────────────────────────────────

    def revision(self) -> int:
        """Give the number of changes so far."""
        with self.database.connection() as connection:
            return int(connection.execute(_REVISION).scalar_one())

    def unchanged(self, articles: Sequence[Article]) -> list[int]:
        """Give the ids of the articles at the beginning that are stored as they are."""
        incoming = [values_of(article) for article in articles]
        with self.database.reading() as session:
            versions = Versions(_stored(session, incoming))
        outcomes = (versions.put(values) for values in incoming)
        known = takewhile(lambda outcome: outcome.change is Change.UNCHANGED, outcomes)
        return [outcome.record.id for outcome in known]

    def get(self, article_id: int) -> Article:
        """Give one article; ArticleNotFoundError where there is none."""
        with self.database.reading() as session:
            return _article(_row(session, article_id))

    def get_at(self, address: str) -> Article:
        """Give the article with an address; ArticleNotFoundError where there is none."""
        same = select(ArticleRow).where(ArticleRow.identity == identity(address))
        with self.database.reading() as session:
            row = session.exec(same).first()
            if row is None:
                raise ArticleNotFoundError("There is no article at this address.")
            return _article(row)

    def versions(self, ids: Collection[int]) -> dict[int, Version]:
        """Give the articles with these ids as they are now, by id; what is gone is left out."""
        with self.database.connection() as connection:
            rows = connection.execute(_VERSIONS, {"ids": list(ids)})
            return {row.id: _version(row) for row in rows}

    def changes(self, since: int) -> Changes:
        """Say which articles were written after a revision, all of them since 0."""
        written = select(ArticleRow.id, ArticleRow.revision, ArticleRow.digest).where(
            col(ArticleRow.revision) > since
        )
        with self.database.reading() as session:
            return Changes(
                since=since,
                revision=session.exec(_REVISION).one(),
                articles=session.exec(select(func.count()).select_from(ArticleRow)).one(),
                written={
                    article_id: (revision, _as_fingerprint(digest))
                    for article_id, revision, digest in session.exec(written)
                },
            )

    def split_versions(self, ids: Sequence[int]) -> Iterator[SplitVersion]:
        """Give articles with their sentences; what is gone is left out."""
        for first in range(0, len(ids), PAGE):
            page = ids[first : first + PAGE]
            statement = select(ArticleRow).where(col(ArticleRow.id).in_(page))
            with self.database.reading() as session:
                rows = session.exec(statement.order_by(col(ArticleRow.id))).all()
                versions = _split_versions(session, rows)
            yield from versions

    def split(self, article_id: int) -> SplitVersion:
        """Give one article with its sentences; ArticleNotFoundError where there is none."""
        with self.database.reading() as session:
            [split] = _split_versions(session, [_row(session, article_id)])
            return split

    def articles(self, *, newest_first: bool, offset: int, limit: int | None) -> list[Article]:
        """Give a part of the articles in the order in which they were added, or against it."""
        order = col(ArticleRow.id).desc() if newest_first else col(ArticleRow.id).asc()
        statement = select(ArticleRow).order_by(order).offset(offset).limit(limit)
        with self.database.reading() as session:
            return [_article(row) for row in session.exec(statement)]

    def sources(self) -> list[Source]:
        """Give the publisher and the authors of every article."""
        columns = select(ArticleRow.id, ArticleRow.publisher, ArticleRow.authors)
        with self.database.reading() as session:
            return [Source(*row) for row in session.exec(columns)]

    def sentence_counts(self) -> dict[int, int]:
        """Give the number of sentences of each article that has any, by id."""
        counts = select(SentenceRow.article_id, func.count()).group_by(col(SentenceRow.article_id))
        with self.database.reading() as session:
            return dict(session.exec(counts).all())

    def counts(self) -> Counts:
        """Say how much there is."""
        with self.database.reading() as session:
            newest = session.exec(select(func.max(ArticleRow.published))).one()
            return Counts(
                articles=session.exec(select(func.count()).select_from(ArticleRow)).one(),
                sentences=session.exec(select(func.count()).select_from(SentenceRow)).one(),
                newest=date_of(newest),
            )


# ── rows and values ────────────────────────────────────────────────────────────────────────


def _stored(session: Session, incoming: Sequence[Values]) -> Iterator[tuple[int, Values]]:
    """Give the stored articles that incoming ones may be versions of, without their text."""
    table = SQLModel.metadata.tables["article"]
    names = [name for name in COLUMNS if name != "text"]
    look = sqlalchemy.select(table.c.id, *(table.c[name] for name in names))
    found: dict[int, Values] = {}
    for key in ("identity", "digest"):
        keys = dict.fromkeys(values[key] for values in incoming if values[key] is not None)
        for part in parameter_batches(list(keys)):
            for article_id, *values in session.execute(look.where(table.c[key].in_(part))):
                found[article_id] = dict(zip(names, values, strict=True))
    yield from sorted(found.items())


def _write(session: Session, records: Sequence[ArticleState], revision: int) -> None:
    """Write the rows, the sentences and the links of articles, and give the new ones their ids."""
    new = [record for record in records if record.stored is None]
    changed = [record for record in records if record.stored is not None]
    if new:
        ids = session.scalars(
            insert(ArticleRow).returning(col(ArticleRow.id), sort_by_parameter_order=True),
            [{**record.values, "revision": revision} for record in new],
        )
        for record, article_id in zip(new, ids, strict=True):
            record.id = article_id
    if changed:
        keep(session, [record.id for record in changed if record.is_replaced])
        session.execute(
            update(ArticleRow),
            [{**record.values, "id": record.id, "revision": revision} for record in changed],
        )
        for part in parameter_batches([record.id for record in changed]):
            session.execute(delete(SentenceRow).where(col(SentenceRow.article_id).in_(part)))
        unlink(session, [record.id for record in changed if record.has_other_text])
    sentences = [
        {"article_id": record.id, "start": start, "end": end}
        for record in records
        for start, end in record.sentences
    ]
    if sentences:
        session.connection().execute(insert(SentenceRow), sentences)
    link(session, {record.id: record.signature for record in records if record.has_other_text})


def fingerprint(text: str) -> int:
    """Give the first 64 bits of a text's digest, which the database holds of every article."""
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
    return article_of(row.id, statements_of(row))
