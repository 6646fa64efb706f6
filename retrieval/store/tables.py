"""The tables of a library."""

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

SCHEMA_VERSION = 2


class LibraryRow(SQLModel, table=True):
    """The only row: the version of the tables, and a counter that every change raises."""

    __tablename__ = "library"
    __table_args__ = (CheckConstraint("id = 1"),)

    id: int = Field(default=1, primary_key=True)
    schema_version: int = SCHEMA_VERSION
    revision: int = 0


class _ArticleFields(SQLModel):
    """The fields of an `Article`, as columns of every table that stores them."""

    title: str = Field(sa_type=Text)
    text: str = Field(sa_type=Text)
    authors: list[str] = Field(sa_type=JSON)
    publisher: str | None = Field(sa_type=Text)
    published: str | None  # ISO 8601: a day stays a day, and an offset is kept
    url: str | None = Field(sa_type=Text)
    language: str | None
    captions: list[str] = Field(sa_type=JSON)


class ArticleRow(_ArticleFields, table=True):
    """An article, and the library's revision in which it was last written."""

    __tablename__ = "article"
    # Ids are not reused: an index or a chat may still hold the id of a removed article.
    __table_args__ = {"sqlite_autoincrement": True}

    # Not `int | None`: a row that was read always has an id, and callers need not check for None.
    id: int = Field(default=None, primary_key=True)
    revision: int = Field(index=True)
    # The normal form of the address, the same for all its spellings; `url` is the one shown.
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


class EarlierVersionRow(_ArticleFields, table=True):
    """An earlier version of an article: when it was last written, and when it was replaced."""

    __tablename__ = "earlier_version"

    article_id: int = Field(sa_column=_of_article())
    revision: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    replaced: str  # ISO 8601, UTC


class SignatureRow(SQLModel, table=True):
    """The MinHash signature of an article's text."""

    __tablename__ = "signature"

    article_id: int = Field(sa_column=_of_article())
    signature: bytes = Field(sa_type=LargeBinary)


class BandRow(SQLModel, table=True):
    """A band of an article's signature, by which its copies are found.

    There is no foreign key: to cascade, it would need a second index as large as the table. Code
    that removes an article knows its bands from its signature.
    """

    __tablename__ = "band"
    __table_args__ = {"sqlite_with_rowid": False}

    band: int = Field(
        sa_type=BigInteger, primary_key=True, sa_column_kwargs={"autoincrement": False}
    )
    article_id: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})


class CopyRow(SQLModel, table=True):
    """Two articles that are near-duplicates; each pair is stored both ways."""

    __tablename__ = "copy"
    __table_args__ = {"sqlite_with_rowid": False}

    article_id: int = Field(sa_column=_of_article())
    copy_id: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
