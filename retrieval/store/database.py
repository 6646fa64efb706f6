"""The database's address, its engine, and the sessions on it, whatever is kept there."""

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

_MAX_PARAMETERS = 500  # values in one statement: SQLite before 3.32 takes no more than 999
_MAX_ID = 2**31 - 1  # an integer column in PostgreSQL has 32 bits
_BUSY_SECONDS = 30.0  # how long a writer waits for another to finish
_BRIEFLY = 1  # second: the same, while somebody waits for an answer
# Numbers of our own choice for the locks under which, in PostgreSQL, tables are made and small
# changes are.
_CREATING, _CHANGING = 7236837, 7236838


class Database:
    """One database, in which several kinds of rows can be kept, each by its own store."""

    def __init__(self, address: str) -> None:
        """Read the address; StoreError if it is none, or there is no driver for it."""
        url = _parse(address)
        backend = url.get_backend_name()
        self.address = url.render_as_string(hide_password=True)
        self.is_in_memory = backend == "sqlite" and url.database in (None, "", ":memory:")
        is_file = backend == "sqlite" and not self.is_in_memory
        self.path = Path(str(url.database)) if is_file else None
        # A database in memory is one connection: threads that share it must take turns.
        self._turn = RLock() if self.is_in_memory else nullcontext()
        self._engine = _engine(url, self.is_in_memory)
        self._hasty = self._engine if self.is_in_memory else _engine(url, False, briefly=True)
        # What is read in one session must belong together, as it does in SQLite from the start.
        self._snapshots = (
            self._engine.execution_options(isolation_level="REPEATABLE READ")
            if backend == "postgresql"
            else self._engine
        )

    def close(self) -> None:
        """Let go of all connections."""
        self._engine.dispose()
        self._hasty.dispose()

    def create(self, *kinds: type[SQLModel], rows: Sequence[SQLModel] = ()) -> None:
        """Make the tables of these kinds that are not there, and put the first rows into them."""
        tables = [SQLModel.metadata.tables[str(kind.__tablename__)] for kind in kinds]
        with self.writing() as session:
            there = inspect(session.connection())
            if all(there.has_table(table.name) for table in tables):
                return
            session.rollback()  # the look took a snapshot, which cannot become a write
            connection = session.connection()
            if connection.dialect.name == "postgresql":
                connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_CREATING})")
            # Whoever comes first holds up the others here, and these find everything in place.
            make_tables(connection, *kinds)
            for row in rows:
                if (
                    session.get(type(row), inspect(type(row)).primary_key_from_instance(row))
                    is None
                ):
                    session.add(row)
            session.commit()

    def reading(self) -> AbstractContextManager[Session]:
        """Open a session in which all that is read is of one moment."""
        return self._session(self._snapshots)

    def writing(self) -> AbstractContextManager[Session]:
        """Open a session of which what is not committed is undone."""
        return self._session(self._engine)

    def writing_briefly(self) -> AbstractContextManager[Session]:
        """Open the same for a small change that somebody waits for, one after the other.

        What it reads nobody changes before it is done. StoreError where another writer is at work
        for longer than a second.
        """
        return self._session(self._hasty)

    @contextmanager
    def connection(self) -> Iterator[Connection]:
        """Connect for the one statement of a question: a session would take twice as long."""
        with self._turn_taken(), self._engine.connect() as connection:
            yield connection

    @contextmanager
    def _session(self, engine: Engine) -> Iterator[Session]:
        with self._turn_taken(), Session(engine) as session:
            yield session

    @contextmanager
    def _turn_taken(self) -> Iterator[None]:
        with self._turn:
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


def make_tables(connection: Connection, *kinds: type[SQLModel]) -> None:
    """Make the tables of these kinds that are not there, within the connection's transaction."""
    for kind in kinds:
        table = SQLModel.metadata.tables[str(kind.__tablename__)]
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
    except (ArgumentError, ValueError) as error:  # the latter for a port that is no number
        raise StoreError(
            "DATABASE_URL is not a database address: write, for example, "
            "sqlite:///verbatim.db or postgresql+psycopg://user@host/name."
        ) from error


def _engine(url: URL, in_memory: bool, *, briefly: bool = False) -> Engine:
    options: dict[str, Any] = {"hide_parameters": True}  # an error must not tell what is stored
    if url.get_backend_name() == "sqlite":
        busy_seconds = _BRIEFLY if briefly else _BUSY_SECONDS
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
    # Python's sqlite3 would begin transactions only when something is written.
    connection.isolation_level = None
    cursor = connection.cursor()
    cursor.execute("PRAGMA journal_mode = WAL")
    cursor.execute("PRAGMA foreign_keys = ON")
    cursor.close()


def _prepare_postgresql(connection: Any, _record: object) -> None:
    # Who waits for a lock would wait for ever.
    cursor = connection.cursor()
    cursor.execute(f"SET lock_timeout = {round(_BUSY_SECONDS * 1000)}")
    cursor.close()
    connection.commit()


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN")


def _begin_to_write(connection: Connection) -> None:
    # What has begun to read cannot write any more once another has written.
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def _take_turn(connection: Connection) -> None:
    connection.exec_driver_sql(f"SET LOCAL lock_timeout = '{_BRIEFLY}s'")
    connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_CHANGING})")


def _is_busy(error: SQLAlchemyError) -> bool:
    origin = getattr(error, "orig", None)
    # The low byte of SQLite's codes is the primary one; PostgreSQL's is lock_not_available.
    code = getattr(origin, "sqlite_errorcode", 0) & 0xFF
    return code == sqlite3.SQLITE_BUSY or getattr(origin, "sqlstate", None) == "55P03"


def _is_articles_fault(error: SQLAlchemyError) -> bool:
    """Tell whether what was to be stored is the cause, and not the state of the database."""
    # Class 54 of PostgreSQL's codes: an address that is too long for its index.
    limit = str(getattr(getattr(error, "orig", None), "sqlstate", "")).startswith("54")
    return limit or isinstance(error, DataError | IntegrityError)


def _cause(error: SQLAlchemyError) -> str:
    # The driver's own sentence, first line: what SQLAlchemy adds is for developers.
    origin = getattr(error, "orig", None) or error
    return (str(origin).strip().splitlines() or [type(origin).__name__])[0].rstrip(".")
