"""The tables in which a library is kept."""

# No `from __future__ import annotations` here: SQLModel reads the annotations when it maps.
from sqlalchemy import JSON, CheckConstraint, Column, ForeignKey, Integer, Text
from sqlmodel import Field, SQLModel

SCHEMA = 1


class LibraryRow(SQLModel, table=True):
    """One row: the form of the tables, and a counter that every change of the library raises."""

    __tablename__ = "library"
    __table_args__ = (CheckConstraint("id = 1"),)

    id: int = Field(default=1, primary_key=True)
    schema_version: int = SCHEMA
    revision: int = 0


class ArticleRow(SQLModel, table=True):
    """An article, and the library's revision in which it was last written."""

    __tablename__ = "article"
    # An index or a chat that still knows a removed article must not meet another under its id.
    __table_args__ = {"sqlite_autoincrement": True}

    # Not `int | None`: a row that was read always has its id, and None would leak into callers.
    id: int = Field(default=None, primary_key=True)
    revision: int = Field(index=True)
    title: str = Field(sa_type=Text)
    text: str = Field(sa_type=Text)
    authors: list[str] = Field(sa_type=JSON)
    publisher: str | None = Field(sa_type=Text)
    published: str | None  # ISO 8601: a day stays a day, and an offset is kept
    url: str | None = Field(sa_type=Text, unique=True)
    language: str | None
    captions: list[str] = Field(sa_type=JSON)
    digest: str = Field(index=True)


class SentenceRow(SQLModel, table=True):
    """A sentence: the span `[start, end)` of its article's text."""

    __tablename__ = "sentence"
    __table_args__ = {"sqlite_with_rowid": False}

    article_id: int = Field(
        sa_column=Column(
            Integer,
            ForeignKey("article.id", ondelete="CASCADE"),
            primary_key=True,
            autoincrement=False,
        )
    )
    start: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    end: int
