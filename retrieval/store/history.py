"""Earlier versions of articles: kept with the article, and removed with it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

import sqlalchemy
from sqlalchemy import insert, literal
from sqlmodel import Session, SQLModel, col, select
from sqlmodel.sql.expression import SelectOfScalar

from retrieval.answer import QuoteReference, Recalled
from retrieval.article import Article
from retrieval.store.database import Database, get_row, parameter_batches
from retrieval.store.rows import ARTICLE_FIELDS, article_of, fields_of
from retrieval.store.tables import ArticleRow, EarlierVersionRow, SentenceRow
from retrieval.text.sentences import Span


@dataclass(frozen=True, slots=True)
class EarlierVersion:
    """An article as it was until another version replaced it.

    `revision` is the library's in which this version was last written.
    """

    article: Article
    revision: int
    replaced: datetime


class History:
    """The earlier versions of the articles in a database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of(self, article_id: int) -> list[EarlierVersion]:
        """Return the earlier versions of an article, newest first."""
        statement = (
            select(EarlierVersionRow)
            .where(col(EarlierVersionRow.article_id) == article_id)
            .order_by(col(EarlierVersionRow.revision).desc())
        )
        with self._database.reading() as session:
            return [_version(row) for row in session.exec(statement)]

    def recall(self, reference: QuoteReference) -> Recalled | None:
        """Return what was quoted, with the article as it is now; None if that was removed.

        None, too, for a reference that was never given out, as after an older database was
        restored.
        """
        with self._database.reading() as session:
            row = get_row(session, ArticleRow, reference.article_id)
            if row is None or not 0 < reference.revision <= row.revision:
                return None
            earlier = session.exec(_as_of(reference)).first()
            article = article_of(row.id, fields_of(row))
            then = article.text if earlier is None else earlier.text
            if not 0 <= reference.start < reference.end <= len(then):
                return None
            quoted = then[reference.start : reference.end]
            return Recalled(
                article=article,
                text=quoted,
                is_current=earlier is None,
                span=_span_now(session, article, quoted, reference.start),
            )


def archive(session: Session, ids: Sequence[int]) -> None:
    """Copy articles as they are to the earlier versions, before they are overwritten."""
    source = SQLModel.metadata.tables[str(ArticleRow.__tablename__)].c
    now = literal(datetime.now(UTC).isoformat(timespec="seconds"))
    for batch in parameter_batches(ids):
        columns = (source.id, source.revision, *(source[name] for name in ARTICLE_FIELDS), now)
        session.execute(
            insert(EarlierVersionRow).from_select(
                ["article_id", "revision", *ARTICLE_FIELDS, "replaced"],
                sqlalchemy.select(*columns).where(source.id.in_(batch)),
            )
        )


def _version(row: EarlierVersionRow) -> EarlierVersion:
    article = article_of(row.article_id, fields_of(row))
    return EarlierVersion(article, row.revision, datetime.fromisoformat(row.replaced))


def _as_of(reference: QuoteReference) -> SelectOfScalar[EarlierVersionRow]:
    # An article that was corrected in place has a higher revision, but is the same version.
    return (
        select(EarlierVersionRow)
        .where(col(EarlierVersionRow.article_id) == reference.article_id)
        .where(col(EarlierVersionRow.revision) >= reference.revision)
        .order_by(col(EarlierVersionRow.revision))
        .limit(1)
    )


def _span_now(session: Session, article: Article, sentence: str, start: int) -> Span | None:
    """Return the span of the same sentence, the one nearest to where it was, or None."""
    spans = session.exec(
        select(SentenceRow.start, SentenceRow.end).where(col(SentenceRow.article_id) == article.id)
    )
    same = [Span(*span) for span in spans if article.text[slice(*span)] == sentence]
    return min(same, key=lambda span: abs(span.start - start), default=None)
