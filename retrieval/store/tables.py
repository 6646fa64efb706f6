"""The tables in which a library is kept."""

# No `from __future__ import annotations` here: SQLModel reads the annotations when it maps.
from sqlalchemy import (
    JSON,
    BigInteger,
    CheckConstraint,
    Column,
    ForeignKey,
    Integer,
    LargeBinary,
    Text,
)
from sqlmodel import Field, SQLModel

SCHEMA = 2


class LibraryRow(SQLModel, table=True):
    """One row: the form of the tables, and a counter that every change of the library raises."""

    __tablename__ = "library"
    __table_args__ = (CheckConstraint("id = 1"),)

    id: int = Field(default=1, primary_key=True)
    schema_version: int = SCHEMA
    revision: int = 0


class _Statements(SQLModel):
    """What an article gives itself, in the columns of each table that has it."""

    title: str = Field(sa_type=Text)
    text: str = Field(sa_type=Text)
    authors: list[str] = Field(sa_type=JSON)
    publisher: str | None = Field(sa_type=Text)
    published: str | None  # ISO 8601: a day stays a day, and an offset is kept
    url: str | None = Field(sa_type=Text)
    language: str | None
    captions: list[str] = Field(sa_type=JSON)


class ArticleRow(_Statements, table=True):
    """An article, and the library's revision in which it was last written."""

    __tablename__ = "article"
    # An index or a chat that still knows a removed article must not meet another under its id.
    __table_args__ = {"sqlite_autoincrement": True}

    # Not `int | None`: a row that was read always has its id, and None would leak into callers.
    id: int = Field(default=None, primary_key=True)
    revision: int = Field(index=True)
    # What all addresses of the article have in common; the one it came with is shown.
    identity: str | None = Field(sa_type=Text, unique=True, index=True)
    digest: str = Field(index=True)


def _of_article() -> Column[int]:
    return Column(
        Integer,
        ForeignKey("article.id", ondelete="CASCADE"),
        primary_key=True,
        autoincrement=False,
    )


class SentenceRow(SQLModel, table=True):
    """A sentence: the span `[start, end)` of its article's text."""

    __tablename__ = "sentence"
    __table_args__ = {"sqlite_with_rowid": False}

    article_id: int = Field(sa_column=_of_article())
    start: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    end: int


class EarlierVersionRow(_Statements, table=True):
    """What an article said before, up to and with a revision, and when that was replaced."""

    __tablename__ = "earlier_version"

    article_id: int = Field(sa_column=_of_article())
    revision: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    replaced: str  # ISO 8601, UTC


class SignatureRow(SQLModel, table=True):
    """The signature of an article's text."""

    __tablename__ = "signature"

    article_id: int = Field(sa_column=_of_article())
    signature: bytes = Field(sa_type=LargeBinary)


class BandRow(SQLModel, table=True):
    """A band of an article's signature, by which its copies are found.

    No foreign key: to follow it, each article that is removed would need a second index here, as
    large as the table. Who removes an article knows its bands from its signature.
    """

    __tablename__ = "band"
    __table_args__ = {"sqlite_with_rowid": False}

    band: int = Field(
        sa_type=BigInteger, primary_key=True, sa_column_kwargs={"autoincrement": False}
    )
    article_id: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})


class CopyRow(SQLModel, table=True):
    """Two articles that are copies of each other but for small edits; each pair both ways."""

    __tablename__ = "copy"
    __table_args__ = {"sqlite_with_rowid": False}

    article_id: int = Field(sa_column=_of_article())
    copy_id: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
