"""What articles are listed by: title, publisher and day, read without their texts."""

from dataclasses import dataclass
from typing import NamedTuple

import sqlalchemy
from sqlmodel import col, select

from retrieval.database import Database
from retrieval.tables import ArticleRow, LibraryRow


class Heading(NamedTuple):
    """What an article is listed by; `published` as it is stored, "" for none."""

    title: str
    publisher: str | None
    published: str
    language: str | None


@dataclass(frozen=True, slots=True)
class HeadingChanges:
    """The ids that there are as of a revision, and the headings written since another, by id."""

    revision: int
    ids: frozenset[int]
    written: dict[int, Heading]


class Headings:
    """The headings of the articles in a database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def since(self, revision: int) -> HeadingChanges:
        """Give what was written after a revision, all of it since 0, and which ids are left."""
        written = sqlalchemy.select(
            col(ArticleRow.id),
            col(ArticleRow.title),
            col(ArticleRow.publisher),
            col(ArticleRow.published),
            col(ArticleRow.language),
        ).where(col(ArticleRow.revision) > revision)
        with self._database.reading() as session:
            return HeadingChanges(
                revision=session.exec(select(LibraryRow.revision)).one(),
                ids=frozenset(session.exec(select(ArticleRow.id))),
                written={
                    row.id: Heading(row.title, row.publisher, row.published or "", row.language)
                    for row in session.execute(written)
                },
            )
