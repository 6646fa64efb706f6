"""Feeds and their known entries in the database."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, fields

from sqlalchemy import Column, ForeignKey, Integer, Text, delete, update
from sqlmodel import Field, Session, SQLModel, col, select

from retrieval.errors import FeedNotFoundError
from retrieval.feeds.news import KnownEntry
from retrieval.store.database import Database, get_row, parameter_batches


@dataclass(frozen=True, slots=True, kw_only=True)
class Subscription:
    """A feed that is followed, with its state.

    Times are seconds since 1970, and `interval` is in seconds. `problem` is why it failed the
    last `failures` times; a feed that has `ended` for good is not fetched any more.
    """

    id: int
    address: str
    title: str
    site: str | None
    etag: str | None
    last_modified: str | None
    checked: float | None
    succeeded: float | None
    failures: int
    problem: str | None
    interval: float | None
    due: float
    ended: bool


class FeedRow(SQLModel, table=True):
    """A `Subscription` as a row, with the `identity` of its address."""

    __tablename__ = "feed"
    # Ids are not used again: a list on someone's screen may still show a removed feed.
    __table_args__ = {"sqlite_autoincrement": True}

    id: int = Field(default=None, primary_key=True)
    address: str = Field(sa_type=Text)
    identity: str = Field(sa_type=Text, unique=True)
    title: str = Field(sa_type=Text)
    site: str | None = Field(default=None, sa_type=Text)
    etag: str | None = Field(default=None, sa_type=Text)
    last_modified: str | None = Field(default=None, sa_type=Text)
    checked: float | None = None
    succeeded: float | None = None
    failures: int = 0
    problem: str | None = Field(default=None, sa_type=Text)
    interval: float | None = None
    due: float = Field(default=0.0, index=True)
    ended: bool = False


class EntryRow(SQLModel, table=True):
    """A `KnownEntry` as a row, under its key in its feed."""

    __tablename__ = "feed_entry"
    __table_args__ = {"sqlite_with_rowid": False}

    feed_id: int = Field(
        sa_column=Column(
            Integer,
            ForeignKey("feed.id", ondelete="CASCADE"),
            primary_key=True,
            autoincrement=False,
        )
    )
    key: str = Field(primary_key=True)
    digest: str
    failures: int = 0


_STATE = [field.name for field in fields(Subscription)]
# Changes nothing, as no row has this id, but takes the write lock.
_TAKE_WRITE_LOCK = update(FeedRow).where(col(FeedRow.id) == 0).values(ended=True)


class FeedStore:
    """The subscriptions in a database, and the known entries of each."""

    def __init__(self, database: Database) -> None:
        """Create missing tables; StoreError if that fails."""
        self._database = database
        database.create(FeedRow, EntryRow)

    @contextmanager
    def _writing(self) -> Iterator[Session]:
        with self._database.writing() as session:
            # Before anything is read: SQLite refuses to write after a read that is out of date.
            session.execute(_TAKE_WRITE_LOCK)
            yield session

    def add(self, address: str, identity: str, title: str, site: str | None) -> Subscription:
        """Store a subscription and return it, or return the one that there is."""
        with self._writing() as session:
            row = _by_identity(session, identity)
            if row is None:
                row = FeedRow(address=address, identity=identity, title=title, site=site)
                session.add(row)
                session.commit()
                session.refresh(row)
            return _subscription(row)

    def remove(self, feed_id: int) -> None:
        """Delete a subscription; FeedNotFoundError if there is none."""
        with self._writing() as session:
            row = _row(session, feed_id)
            session.execute(delete(EntryRow).where(col(EntryRow.feed_id) == feed_id))
            session.delete(row)
            session.commit()

    def get(self, feed_id: int) -> Subscription:
        """Return a subscription; FeedNotFoundError if there is none."""
        with self._database.reading() as session:
            return _subscription(_row(session, feed_id))

    def all(self) -> list[Subscription]:
        """Return the subscriptions, oldest first."""
        with self._database.reading() as session:
            return [_subscription(row) for row in session.exec(select(FeedRow).order_by("id"))]

    def due(self, now: float) -> list[Subscription]:
        """Return the subscriptions to refresh now, the longest overdue first."""
        statement = select(FeedRow).where(col(FeedRow.due) <= now, col(FeedRow.ended).is_(False))
        with self._database.reading() as session:
            return [_subscription(row) for row in session.exec(statement.order_by("due"))]

    def save(self, subscription: Subscription, identity: str) -> None:
        """Store a subscription's state, unless it has been removed meanwhile."""
        with self._writing() as session:
            row = session.get(FeedRow, subscription.id)
            if row is None:
                return
            for name in _STATE:
                setattr(row, name, getattr(subscription, name))
            # Two addresses may turn out to lead to one feed: the first one keeps the identity.
            holder = _by_identity(session, identity)
            if holder is None or holder.id == row.id:
                row.identity = identity
            session.add(row)
            session.commit()

    def known_entries(self, feed_id: int, keys: Sequence[str]) -> dict[str, KnownEntry]:
        """Return those of a feed's entries with these keys that are known, by key."""
        known: dict[str, KnownEntry] = {}
        with self._database.reading() as session:
            for batch in parameter_batches(keys):
                statement = select(EntryRow).where(
                    col(EntryRow.feed_id) == feed_id, col(EntryRow.key).in_(batch)
                )
                for row in session.exec(statement):
                    known[row.key] = KnownEntry(row.digest, row.failures)
        return known

    def save_entries(self, feed_id: int, entries: Iterable[tuple[str, KnownEntry]]) -> None:
        """Store what is known of entries, unless the subscription has been removed meanwhile."""
        with self._writing() as session:
            if session.get(FeedRow, feed_id) is None:
                return
            for key, known in entries:
                row = EntryRow(
                    feed_id=feed_id, key=key, digest=known.digest, failures=known.failures
                )
                session.merge(row)
            session.commit()


def _row(session: Session, feed_id: int) -> FeedRow:
    row = get_row(session, FeedRow, feed_id)
    if row is None:
        raise FeedNotFoundError(f"There is no feed {feed_id}.")
    return row


def _by_identity(session: Session, identity: str) -> FeedRow | None:
    return session.exec(select(FeedRow).where(FeedRow.identity == identity)).first()


def _subscription(row: FeedRow) -> Subscription:
    return Subscription(**{name: getattr(row, name) for name in _STATE})
