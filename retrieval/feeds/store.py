"""Feeds and their known entries in the database."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, fields

from sqlalchemy import Column, ForeignKey, Integer, Text, delete, update
from sqlmodel import Field, Session, SQLModel, col, select

from retrieval.errors import FeedNotFoundError
from retrieval.feeds.news import KnownEntry
from retrieval.store.database import Database


class FeedRow(SQLModel, table=True):
    """A subscription and its state; moments are seconds since 1970, `identity` its address's."""

    __tablename__ = "feed"
    # A list on someone's screen that still shows a removed one must not meet another.
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
    """An entry that was dealt with: `key` stands for its address, `digest` for what it said."""

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


_PARAMETERS = 500  # values in one statement: SQLite before 3.32 takes no more than 999


@dataclass(frozen=True, slots=True, kw_only=True)
class Subscription:
    """A feed that is read again and again, with its state.

    Moments are seconds since 1970, `interval` is in seconds. `problem` is why it failed the last
    `failures` times; one that has `ended` for good is not asked any more.
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


_TAKE_TURN = update(FeedRow).where(col(FeedRow.id) == 0).values(ended=True)  # there is none
_NAMES = [field.name for field in fields(Subscription)]


class FeedStore:
    """The subscriptions in a database, and the entries of each that were dealt with."""

    def __init__(self, database: Database) -> None:
        """Make the tables where there are none; StoreError if it cannot."""
        self._database = database
        database.create(FeedRow, EntryRow)

    @contextmanager
    def _writing(self) -> Iterator[Session]:
        with self._database.writing() as session:
            # Before anything is read: SQLite lets no one write who has read what another changed.
            session.execute(_TAKE_TURN)
            yield session

    def add(self, address: str, identity: str, title: str, site: str | None) -> Subscription:
        """Subscribe to a feed, or give the subscription that there is."""
        with self._writing() as session:
            row = _by_identity(session, identity)
            if row is None:
                row = FeedRow(address=address, identity=identity, title=title, site=site)
                session.add(row)
                session.commit()
                session.refresh(row)
            return _subscription(row)

    def remove(self, feed_id: int) -> None:
        """End a subscription; FeedNotFoundError where there is none."""
        with self._writing() as session:
            row = _row(session, feed_id)
            session.execute(delete(EntryRow).where(col(EntryRow.feed_id) == feed_id))
            session.delete(row)
            session.commit()

    def get(self, feed_id: int) -> Subscription:
        """Give a subscription; FeedNotFoundError where there is none."""
        with self._database.reading() as session:
            return _subscription(_row(session, feed_id))

    def all(self) -> list[Subscription]:
        """Give the subscriptions in the order in which they were made."""
        with self._database.reading() as session:
            return [_subscription(row) for row in session.exec(select(FeedRow).order_by("id"))]

    def due(self, now: float) -> list[Subscription]:
        """Give those whose time has come, the one that waits longest first."""
        statement = select(FeedRow).where(col(FeedRow.due) <= now, col(FeedRow.ended).is_(False))
        with self._database.reading() as session:
            return [_subscription(row) for row in session.exec(statement.order_by("due"))]

    def save(self, subscription: Subscription, identity: str) -> None:
        """Write a subscription's state; one that was removed meanwhile stays removed."""
        with self._writing() as session:
            row = session.get(FeedRow, subscription.id)
            if row is None:
                return
            for name in _NAMES:
                setattr(row, name, getattr(subscription, name))
            # Two addresses may turn out to lead to one feed: the first to say so has it.
            holder = _by_identity(session, identity)
            if holder is None or holder.id == row.id:
                row.identity = identity
            session.add(row)
            session.commit()

    def known(self, feed_id: int, keys: Sequence[str]) -> dict[str, KnownEntry]:
        """Give what is known of these entries, by key."""
        known: dict[str, KnownEntry] = {}
        with self._database.reading() as session:
            for first in range(0, len(keys), _PARAMETERS):
                statement = select(EntryRow).where(
                    col(EntryRow.feed_id) == feed_id,
                    col(EntryRow.key).in_(keys[first : first + _PARAMETERS]),
                )
                for row in session.exec(statement):
                    known[row.key] = KnownEntry(row.digest, row.failures)
        return known

    def note(self, feed_id: int, entries: Iterable[tuple[str, KnownEntry]]) -> None:
        """Write what is known of entries, unless the subscription has ended meanwhile."""
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
    # What no id can be must not become the driver's complaint about the size of a number.
    row = session.get(FeedRow, feed_id) if 0 < feed_id < 2**31 else None
    if row is None:
        raise FeedNotFoundError(f"There is no feed {feed_id}.")
    return row


def _by_identity(session: Session, identity: str) -> FeedRow | None:
    return session.exec(select(FeedRow).where(FeedRow.identity == identity)).first()


def _subscription(row: FeedRow) -> Subscription:
    return Subscription(**{name: getattr(row, name) for name in _NAMES})
