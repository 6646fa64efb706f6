"""Articles and their sentences in the database: the only module that opens sessions.

No live row leaves it. Each change is one transaction and raises the library's revision, which is
how an index, in this process or another, learns that it has to follow.
"""

import hashlib
from collections.abc import Collection, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from threading import RLock
from typing import Any, NamedTuple

from sqlalchemy import Connection, Engine, delete, event, func, insert, inspect, update
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, NoSuchModuleError, SQLAlchemyError
from sqlalchemy.pool import StaticPool
from sqlalchemy.schema import CreateTable
from sqlmodel import Session, SQLModel, col, create_engine, select

from retrieval.article import Article
from retrieval.errors import ArticleNotFoundError, StoreError
from retrieval.sentences import Span
from retrieval.tables import SCHEMA, ArticleRow, LibraryRow, SentenceRow

_BUSY_SECONDS = 30  # how long a writer waits for another to finish
_PAGE = 200  # articles read at a time, so that a large library is never in memory as a whole


class Change(StrEnum):
    """What adding an article did to the library."""

    NEW = "new"
    CHANGED = "changed"
    UNCHANGED = "unchanged"


class Version(NamedTuple):
    """An article as of the revision in which it was last written."""

    article_id: int
    revision: int
    article: Article


class SplitVersion(NamedTuple):
    """The same, with its sentences."""

    version: Version
    sentences: list[Span]


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
        url = _parse(address)
        backend = url.get_backend_name()
        in_memory = backend == "sqlite" and url.database in (None, "", ":memory:")
        self.path = Path(str(url.database)) if backend == "sqlite" and not in_memory else None
        # A database in memory is one connection: threads that share it must take turns.
        self._turn = RLock() if in_memory else nullcontext()
        self._engine = _engine(url, in_memory)
        # What is read in one session must belong together, as it does in SQLite from the start.
        self._snapshots = (
            self._engine.execution_options(isolation_level="REPEATABLE READ")
            if backend == "postgresql"
            else self._engine
        )
        try:
            self._prepare()
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Let go of all connections."""
        self._engine.dispose()

    def _prepare(self) -> None:
        with self._session(self._engine) as session:
            if not inspect(session.connection()).has_table("library"):
                session.rollback()  # the look took a snapshot, which cannot become a write
                _create_tables(session)
            schema = session.exec(select(LibraryRow.schema_version)).one()
        if schema != SCHEMA:
            raise StoreError(
                f"The database was made by another version of Verbatim (its form is {schema}, "
                f"this version reads {SCHEMA}): use that version, or name another database in "
                f"DATABASE_URL."
            )

    @contextmanager
    def _session(self, engine: Engine) -> Iterator[Session]:
        with self._turn:
            try:
                with Session(engine) as session:
                    yield session
            except SQLAlchemyError as error:
                file = f" {self.path}" if self.path else ""
                raise StoreError(f"The database{file} refused: {_cause(error)}.") from error
            except UnicodeEncodeError as error:
                raise StoreError(
                    "The article holds characters that are no text (lone surrogates): "
                    "read its source with the right encoding."
                ) from error

    def _reading(self) -> AbstractContextManager[Session]:
        return self._session(self._snapshots)

    @contextmanager
    def _writing(self) -> Iterator[tuple[Session, int]]:
        """Open a session in which this writer is the only one; what is not committed is undone."""
        with self._session(self._engine) as session:
            # Before anything is read: whoever writes this row makes the others wait.
            session.exec(update(LibraryRow).values(revision=col(LibraryRow.revision) + 1))
            yield session, session.exec(select(LibraryRow.revision)).one()

    # ── writing ────────────────────────────────────────────────────────────────────────────

    def put(self, article: Article, sentences: Sequence[Span]) -> tuple[Article, Change]:
        """Store an article, or replace the version of it that is there, in one transaction."""
        values = _values(article)
        with self._writing() as (session, revision):
            row = _find(session, article, values["digest"])
            if row is None:
                row = ArticleRow(**values, revision=revision)
                session.add(row)
                change = Change.NEW
            elif _is_same(row, values):
                return _article(row), Change.UNCHANGED
            else:
                for name, value in {**values, "revision": revision}.items():
                    setattr(row, name, value)
                change = Change.CHANGED
            session.flush()
            session.exec(delete(SentenceRow).where(col(SentenceRow.article_id) == row.id))
            if sentences:
                session.execute(
                    insert(SentenceRow),
                    [{"article_id": row.id, "start": s.start, "end": s.end} for s in sentences],
                )
            stored = _article(row)
            session.commit()
        return stored, change

    def remove(self, article_id: int) -> None:
        """Remove an article and its sentences; ArticleNotFoundError where there is none."""
        with self._writing() as (session, _):
            session.delete(_row(session, article_id))
            session.commit()

    # ── reading ────────────────────────────────────────────────────────────────────────────

    def revision(self) -> int:
        """Give the number of changes so far."""
        with self._reading() as session:
            return session.exec(select(LibraryRow.revision)).one()

    def get(self, article_id: int) -> Article:
        """Give one article; ArticleNotFoundError where there is none."""
        with self._reading() as session:
            return _article(_row(session, article_id))

    def versions(self, ids: Collection[int]) -> dict[int, Version]:
        """Give the articles with these ids as they are now, by id; what is gone is left out."""
        statement = select(ArticleRow).where(col(ArticleRow.id).in_(ids))
        with self._reading() as session:
            return {row.id: _version(row) for row in session.exec(statement)}

    def changed_since(self, revision: int) -> Iterator[SplitVersion]:
        """Give the articles that were written after a revision, by id; all of them since 0."""
        last = 0
        while True:
            with self._reading() as session:
                rows = session.exec(
                    select(ArticleRow)
                    .where(col(ArticleRow.revision) > revision, col(ArticleRow.id) > last)
                    .order_by(col(ArticleRow.id))
                    .limit(_PAGE)
                ).all()
                page = _split_versions(session, rows)
            yield from page
            if len(page) < _PAGE:
                return
            last = page[-1].version.article_id

    def ids(self) -> set[int]:
        """Give the ids of all articles."""
        with self._reading() as session:
            return set(session.exec(select(ArticleRow.id)).all())

    def articles(self, *, newest_first: bool, offset: int, limit: int | None) -> list[Article]:
        """Give a part of the articles in the order in which they were added, or against it."""
        order = col(ArticleRow.id).desc() if newest_first else col(ArticleRow.id).asc()
        statement = select(ArticleRow).order_by(order).offset(offset).limit(limit)
        with self._reading() as session:
            return [_article(row) for row in session.exec(statement)]

    def sentence_counts(self) -> dict[int, int]:
        """Give the number of sentences of each article that has any, by id."""
        counts = select(SentenceRow.article_id, func.count()).group_by(col(SentenceRow.article_id))
        with self._reading() as session:
            return dict(session.exec(counts).all())

    def counts(self) -> Counts:
        """Say how much there is."""
        with self._reading() as session:
            newest = session.exec(select(func.max(ArticleRow.published))).one()
            return Counts(
                articles=session.exec(select(func.count()).select_from(ArticleRow)).one(),
                sentences=session.exec(select(func.count()).select_from(SentenceRow)).one(),
                newest=_date(newest),
            )


# ── addresses and engines ──────────────────────────────────────────────────────────────────


def _parse(address: str) -> URL:
    try:
        return make_url(address)
    except (ArgumentError, ValueError) as error:  # the latter for a port that is no number
        raise StoreError(
            "DATABASE_URL is not a database address: write, for example, "
            "sqlite:///verbatim.db or postgresql+psycopg://user@host/name."
        ) from error


def _engine(url: URL, in_memory: bool) -> Engine:
    options: dict[str, Any] = {"hide_parameters": True}  # an error must not tell what is stored
    if url.get_backend_name() == "sqlite":
        options["connect_args"] = {"timeout": _BUSY_SECONDS, "check_same_thread": False}
    if in_memory:
        options["poolclass"] = StaticPool
    try:
        engine = create_engine(url, **options)
    except (NoSuchModuleError, ImportError, ArgumentError) as error:
        raise StoreError(
            f"There is no driver for {url.drivername} addresses here: install one "
            f"(for PostgreSQL: pip install 'verbatim-bot[postgresql]' and an address that "
            f"begins with postgresql+psycopg://)."
        ) from error
    if url.get_backend_name() == "sqlite":
        event.listen(engine, "connect", _prepare_sqlite)
        event.listen(engine, "begin", _begin)
    return engine


def _prepare_sqlite(connection: Any, _record: object) -> None:
    # Python's sqlite3 would begin transactions only when something is written.
    connection.isolation_level = None
    cursor = connection.cursor()
    cursor.execute("PRAGMA journal_mode = WAL")
    cursor.execute("PRAGMA foreign_keys = ON")
    cursor.close()


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN")


def _create_tables(session: Session) -> None:
    connection = session.connection()
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql("SELECT pg_advisory_xact_lock(7236837)")
    # Whoever comes first holds up the others here, and these then find everything in place.
    library, *others = (
        SQLModel.metadata.tables[str(row.__tablename__)]
        for row in (LibraryRow, ArticleRow, SentenceRow)
    )
    connection.execute(CreateTable(library, if_not_exists=True))
    SQLModel.metadata.create_all(connection, tables=others)
    if session.get(LibraryRow, 1) is None:
        session.add(LibraryRow())
    session.commit()


def _cause(error: SQLAlchemyError) -> str:
    # The driver's own sentence, first line: what SQLAlchemy adds is for developers.
    origin = getattr(error, "orig", None) or error
    return (str(origin).strip().splitlines() or [type(origin).__name__])[0].rstrip(".")


# ── rows and values ────────────────────────────────────────────────────────────────────────


def _find(session: Session, article: Article, digest: str) -> ArticleRow | None:
    """Find the stored version of an article: by its address, else by its text."""
    if article.url is not None:
        row = session.exec(select(ArticleRow).where(ArticleRow.url == article.url)).first()
        if row is not None:
            return row
    same_text = select(ArticleRow).where(ArticleRow.digest == digest).order_by(col(ArticleRow.id))
    if article.url is not None:
        # The same text at another address is another publication of it.
        same_text = same_text.where(col(ArticleRow.url).is_(None))
    return session.exec(same_text).first()


def _is_same(row: ArticleRow, values: dict[str, Any]) -> bool:
    if values["url"] is None and row.url is not None:
        return True  # a copy that has lost its address has nothing to add
    return all(getattr(row, name) == value for name, value in values.items())


def _values(article: Article) -> dict[str, Any]:
    return {
        "title": article.title,
        "text": article.text,
        "authors": list(article.authors),
        "publisher": article.publisher,
        "published": article.published.isoformat() if article.published else None,
        "url": article.url,
        "language": article.language,
        "captions": list(article.captions),
        "digest": hashlib.sha256(article.text.encode("utf-8", "surrogatepass")).hexdigest(),
    }


def _row(session: Session, article_id: int) -> ArticleRow:
    # What no id can be must not become the driver's complaint about the size of a number.
    row = session.get(ArticleRow, article_id) if 0 < article_id < 2**31 else None
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


def _version(row: ArticleRow) -> Version:
    return Version(row.id, row.revision, _article(row))


def _article(row: ArticleRow) -> Article:
    return Article(
        id=row.id,
        title=row.title,
        text=row.text,
        authors=list(row.authors),
        publisher=row.publisher,
        published=_date(row.published),
        url=row.url,
        language=row.language,
        captions=list(row.captions),
    )


def _date(value: str | None) -> date | None:
    if value is None:
        return None
    return datetime.fromisoformat(value) if "T" in value else date.fromisoformat(value)
