"""Migrates a database from schema 1 to schema 2 when it is opened, in one transaction.

Schema 1 identified an article by its exact address, and kept no earlier versions.
"""

import logging
from collections import defaultdict
from collections.abc import Sequence
from itertools import zip_longest

import sqlalchemy
from sqlalchemy import Table, delete, inspect, text, update
from sqlmodel import Session, SQLModel, col, select

from retrieval.errors import BusyError
from retrieval.store.copies import link
from retrieval.store.database import Database, create_tables
from retrieval.store.history import archive
from retrieval.store.near_duplicates import signature
from retrieval.store.rows import COLUMNS, PAGE_SIZE
from retrieval.store.tables import (
    ArticleRow,
    BandRow,
    CopyRow,
    EarlierVersionRow,
    LibraryRow,
    SentenceRow,
    SignatureRow,
)
from retrieval.store.versions import differs_for_reader
from retrieval.urls import identity

logger = logging.getLogger(__name__)


def migrate(database: Database) -> None:
    """Migrate a database of schema 1 to schema 2; one of several processes that open it does so.

    BusyError where another process takes longer than one waits.
    """
    if not _is_old(database):
        return
    try:
        _migrate(database)
    except BusyError as error:
        raise BusyError(
            "Another process is bringing the database to the form of this version of Verbatim, or "
            "writes to it: try again when that is done."
        ) from error


def _migrate(database: Database) -> None:
    with database.writing() as session:
        # Before anything is read: the process that writes this row makes the others wait.
        claim = session.connection().execute(
            text("UPDATE library SET schema_version = 2 WHERE schema_version = 1")
        )
        if not claim.rowcount:
            return  # another process has done it meanwhile
        logger.info("The database is brought to the form of this version of Verbatim.")
        _extend(session)
        _identify(session)
        _link(session)
        session.commit()


def _is_old(database: Database) -> bool:
    with database.reading() as session:
        if not inspect(session.connection()).has_table(str(LibraryRow.__tablename__)):
            return False
        return session.exec(select(LibraryRow.schema_version)).first() == 1


def _extend(session: Session) -> None:
    """Add the new column and the new tables.

    Identities are unique, so addresses are too, and their constraint is not needed any more.
    SQLite could drop it only by rewriting all articles; there it stays.
    """
    connection = session.connection()
    connection.execute(text("ALTER TABLE article ADD COLUMN identity TEXT"))
    if connection.dialect.name == "postgresql":
        connection.execute(text("ALTER TABLE article DROP CONSTRAINT article_url_key"))
    create_tables(connection, EarlierVersionRow, SignatureRow, BandRow, CopyRow)


def _identify(session: Session) -> None:
    """Set the identity of all articles, and unite those that have the same."""
    same: defaultdict[str, list[int]] = defaultdict(list)  # oldest revision first
    stored = select(ArticleRow.id, ArticleRow.url).order_by(
        col(ArticleRow.revision), col(ArticleRow.id)
    )
    for article_id, url in session.exec(stored):
        if url:
            same[identity(url)].append(article_id)
    for ids in same.values():
        if len(ids) > 1:
            _unite(session, ids)
    rows = [{"id": min(ids), "identity": address} for address, ids in same.items()]
    if rows:
        session.execute(update(ArticleRow), rows)
    [index] = (each for each in _article().indexes if each.columns.keys() == ["identity"])
    index.create(session.connection())


def _unite(session: Session, ids: Sequence[int]) -> None:
    """Make one article, with the lowest id, of several, given oldest first.

    The last one is its current version, and the others are its earlier ones.
    """
    kept, newest = min(ids), ids[-1]
    names = [name for name in COLUMNS if name != "identity"]
    look = sqlalchemy.select(*(_article().c[name] for name in names))
    versions = [
        dict(session.execute(look.where(_article().c.id == each)).mappings().one()) for each in ids
    ]
    if newest != kept:
        sentences = col(SentenceRow.article_id)
        session.execute(delete(SentenceRow).where(sentences == kept))
        session.execute(
            update(SentenceRow).where(sentences == newest).values(article_id=kept),
            execution_options={"synchronize_session": False},
        )
    others = [article_id for article_id in ids if article_id != kept]
    session.execute(delete(ArticleRow).where(col(ArticleRow.id).in_(others)))
    for version, following in zip_longest(versions, versions[1:]):
        session.execute(update(LibraryRow).values(revision=col(LibraryRow.revision) + 1))
        session.execute(
            update(ArticleRow)
            .where(col(ArticleRow.id) == kept)
            .values(**version, revision=select(LibraryRow.revision).scalar_subquery())
        )
        if following and differs_for_reader(version, following):
            archive(session, [kept])


def _link(session: Session) -> None:
    """Find and link the near-duplicates."""
    ids = session.exec(select(ArticleRow.id).order_by(col(ArticleRow.id))).all()
    for first in range(0, len(ids), PAGE_SIZE):
        page = select(ArticleRow.id, ArticleRow.text).where(
            col(ArticleRow.id).in_(ids[first : first + PAGE_SIZE])
        )
        texts = session.exec(page.order_by(col(ArticleRow.id))).all()
        link(session, {article_id: signature(content) for article_id, content in texts})


def _article() -> Table:
    return SQLModel.metadata.tables[str(ArticleRow.__tablename__)]
