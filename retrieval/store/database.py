"""The database: its address, its engines and its sessions, whatever tables are kept in it."""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from pathlib import Path
from threading import RLock
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine, event, inspect
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import (
    ArgumentError,
    DataError,
    IntegrityError,
    NoSuchModuleError,
    SQLAlchemyError,
)
from sqlalchemy.pool import StaticPool
from sqlalchemy.schema import CreateIndex, CreateTable
from sqlmodel import Session, SQLModel, create_engine

from retrieval.errors import BusyError, StoreError, UnstorableArticleError

T = TypeVar("T")
Model = TypeVar("Model", bound=SQLModel)

_BUSY_SECONDS = 30.0  # how long a writer waits for another to finish
_BRIEF_BUSY_SECONDS = 1  # the same, while somebody waits for an answer
_MAX_PARAMETERS = 500  # values in one statement: SQLite before 3.32 takes no more than 999
_MAX_ID = 2**31 - 1  # an integer column in PostgreSQL has 32 bits
# Advisory locks of PostgreSQL, under numbers of our own choice: for making tables, and for
# `writing_briefly`.
_CREATE_LOCK, _CHANGE_LOCK = 7236837, 7236838


class Database:
    """One database, in which several stores can each keep tables of their own."""

    def __init__(self, address: str) -> None:
        """Parse the address; StoreError if it is not one, or its driver is missing."""
        url = _parse(address)
        backend = url.get_backend_name()
        self.address = url.render_as_string(hide_password=True)
        self.is_in_memory = backend == "sqlite" and url.database in (None, "", ":memory:")
        is_file = backend == "sqlite" and not self.is_in_memory
        self.path = Path(str(url.database)) if is_file else None
        # A database in memory is one connection: threads that share it must take turns.
        self._lock = RLock() if self.is_in_memory else nullcontext()
        self._engine = _engine(url, self.is_in_memory)
        self._brief_engine = (
            self._engine if self.is_in_memory else _engine(url, False, briefly=True)
        )
        # What is read in one session must belong together, as it does in SQLite from the start.
        self._snapshot_engine = (
            self._engine.execution_options(isolation_level="REPEATABLE READ")
            if backend == "postgresql"
            else self._engine
        )

    def close(self) -> None:
        """Close all connections."""
        self._engine.dispose()
        self._brief_engine.dispose()

    def create(self, *models: type[SQLModel], rows: Sequence[SQLModel] = ()) -> None:
        """Create the tables of these models that do not exist, and insert their first rows."""
        tables = [SQLModel.metadata.tables[str(model.__tablename__)] for model in models]
        with self.writing() as session:
            inspector = inspect(session.connection())
            if all(inspector.has_table(table.name) for table in tables):
                return
            session.rollback()  # the inspection took a snapshot, which cannot become a write
            connection = session.connection()
            if connection.dialect.name == "postgresql":
                connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_CREATE_LOCK})")
            # The first process holds up the others here; they then find all tables in place.
            create_tables(connection, *models)
            for row in rows:
                if (
                    session.get(type(row), inspect(type(row)).primary_key_from_instance(row))
                    is None
                ):
                    session.add(row)
            session.commit()

    def reading(self) -> AbstractContextManager[Session]:
        """Open a session whose reads all see the same state of the database."""
        return self._session(self._snapshot_engine)

    def writing(self) -> AbstractContextManager[Session]:
        """Open a session to write in; what is not committed is rolled back."""
        return self._session(self._engine)

    def writing_briefly(self) -> AbstractContextManager[Session]:
        """Open a session for a small change that somebody waits for; such changes take turns.

        Nobody changes what it has read before it ends. StoreError where another writer keeps it
        waiting for longer than a second.
        """
        return self._session(self._brief_engine)

    @contextmanager
    def connection(self) -> Iterator[Connection]:
        """Open a connection for a single statement, in half the time that a session takes."""
        with self._access(), self._engine.connect() as connection:
            yield connection

    @contextmanager
    def _session(self, engine: Engine) -> Iterator[Session]:
        with self._access(), Session(engine) as session:
            yield session

    @contextmanager
    def _access(self) -> Iterator[None]:
        """Take the lock of a database in memory, and raise the driver's errors as ours."""
        with self._lock:
            try:
                yield
            except SQLAlchemyError as error:
                file = f" {self.path}" if self.path else ""
                if _is_busy(error):
                    raise BusyError(
                        f"The database{file} is locked by another process that writes to it: try "
                        f"again when that is done."
                    ) from error
                refused = UnstorableArticleError if _is_articles_fault(error) else StoreError
                raise refused(f"The database{file} refused: {_cause(error)}.") from error
            except UnicodeEncodeError as error:
                raise UnstorableArticleError(
                    "The article holds characters that are no text (lone surrogates): "
                    "read its source with the right encoding."
                ) from error


def create_tables(connection: Connection, *models: type[SQLModel]) -> None:
    """Create the tables of these models that do not exist, in the connection's transaction."""
    for model in models:
        table = SQLModel.metadata.tables[str(model.__tablename__)]
        connection.execute(CreateTable(table, if_not_exists=True))
        for index in table.indexes:
            connection.execute(CreateIndex(index, if_not_exists=True))


def get_row(session: Session, model: type[Model], row_id: int) -> Model | None:
    """Return the row with an id, which may be any number, or None.

    A number that is too large for the column would be an error of the driver.
    """
    return session.get(model, row_id) if 0 < row_id <= _MAX_ID else None


def parameter_batches(values: Sequence[T]) -> Iterator[Sequence[T]]:
    """Yield values in batches of as many as one statement takes."""
    for first in range(0, len(values), _MAX_PARAMETERS):
        yield values[first : first + _MAX_PARAMETERS]


def _parse(address: str) -> URL:
    try:
        return make_url(address)
    except (ArgumentError, ValueError) as error:  # ValueError: the port is not a number
        raise StoreError(
            "DATABASE_URL is not a database address: write, for example, "
            "sqlite:///verbatim.db or postgresql+psycopg://user@host/name."
        ) from error


def _engine(url: URL, in_memory: bool, *, briefly: bool = False) -> Engine:
    options: dict[str, Any] = {"hide_parameters": True}  # no stored content in error messages
    if url.get_backend_name() == "sqlite":
        busy_seconds = _BRIEF_BUSY_SECONDS if briefly else _BUSY_SECONDS
        options["connect_args"] = {"timeout": busy_seconds, "check_same_thread": False}
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
        event.listen(engine, "begin", _begin_to_write if briefly else _begin)
    elif url.get_backend_name() == "postgresql":
        event.listen(engine, "connect", _prepare_postgresql)
        if briefly:
            event.listen(engine, "begin", _take_turn)
    return engine


def _prepare_sqlite(connection: Any, _record: object) -> None:
    # Otherwise Python's sqlite3 begins a transaction only at the first write.
    connection.isolation_level = None
    cursor = connection.cursor()
    cursor.execute("PRAGMA journal_mode = WAL")
    cursor.execute("PRAGMA foreign_keys = ON")
    cursor.close()


def _prepare_postgresql(connection: Any, _record: object) -> None:
    # The default is to wait for a lock for ever.
    cursor = connection.cursor()
    cursor.execute(f"SET lock_timeout = {round(_BUSY_SECONDS * 1000)}")
    cursor.close()
    connection.commit()


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN")


def _begin_to_write(connection: Connection) -> None:
    # A transaction that began by reading cannot write once another process has written.
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def _take_turn(connection: Connection) -> None:
    connection.exec_driver_sql(f"SET LOCAL lock_timeout = '{_BRIEF_BUSY_SECONDS}s'")
    connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_CHANGE_LOCK})")


def _is_busy(error: SQLAlchemyError) -> bool:
    origin = getattr(error, "orig", None)
    # The low byte of SQLite's codes is the primary one; 55P03 is lock_not_available.
    code = getattr(origin, "sqlite_errorcode", 0) & 0xFF
    return code == sqlite3.SQLITE_BUSY or getattr(origin, "sqlstate", None) == "55P03"


def _is_articles_fault(error: SQLAlchemyError) -> bool:
    """Whether the article that was to be stored is the cause, not the state of the database."""
    # Class 54 of PostgreSQL's codes: the address is too long for its index.
    is_too_long = str(getattr(getattr(error, "orig", None), "sqlstate", "")).startswith("54")
    return is_too_long or isinstance(error, DataError | IntegrityError)


def _cause(error: SQLAlchemyError) -> str:
    # The first line of the driver's own message: what SQLAlchemy adds is for developers.
    origin = getattr(error, "orig", None) or error
    return (str(origin).strip().splitlines() or [type(origin).__name__])[0].rstrip(".")
