"""The tables in which subscriptions are kept."""

# No `from __future__ import annotations` here: SQLModel reads the annotations when it maps.
from sqlalchemy import Column, ForeignKey, Integer, Text
from sqlmodel import Field, SQLModel


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
