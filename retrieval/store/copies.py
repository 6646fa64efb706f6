"""MinHash signatures, their LSH bands, and the links between near-duplicates, in the database."""

from collections.abc import Collection, Mapping, Sequence

from sqlalchemy import bindparam, delete, insert
from sqlmodel import Session, col, select

from retrieval.store.database import Database, parameter_batches
from retrieval.store.near_duplicates import Bands, bands
from retrieval.store.tables import BandRow, CopyRow, SignatureRow

_SELECT_COPIES = select(CopyRow.article_id, CopyRow.copy_id).where(
    col(CopyRow.article_id).in_(bindparam("ids", expanding=True))
)


class Copies:
    """The links between near-duplicates in a database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of(self, ids: Collection[int]) -> dict[int, list[int]]:
        """Return the ids of the copies of each article, the oldest first."""
        copies: dict[int, list[int]] = {article_id: [] for article_id in ids}
        with self._database.connection() as connection:
            for article_id, copy_id in sorted(
                connection.execute(_SELECT_COPIES, {"ids": list(ids)})
            ):
                copies[article_id].append(copy_id)
        return copies


def link(session: Session, signatures: Mapping[int, bytes]) -> None:
    """Store the signatures of articles, and link them with their copies; none is linked yet."""
    stored = _stored_bands(session, {band for each in signatures.values() for band in bands(each)})
    band_rows, copy_rows = [], []
    for article_id, signature in signatures.items():
        copies, joined = stored.add(article_id, signature)
        band_rows += [{"band": band, "article_id": article_id} for band in joined]
        for copy_id in copies:
            copy_rows.append({"article_id": article_id, "copy_id": copy_id})
            copy_rows.append({"article_id": copy_id, "copy_id": article_id})
    signature_rows = [
        {"article_id": article_id, "signature": signature}
        for article_id, signature in signatures.items()
        if signature
    ]
    connection = session.connection()
    for model, rows in (
        (SignatureRow, signature_rows),
        (BandRow, band_rows),
        (CopyRow, copy_rows),
    ):
        if rows:
            connection.execute(insert(model), rows)


def unlink(session: Session, ids: Sequence[int]) -> None:
    """Delete the signatures, bands and links of articles that are changed or removed."""
    for id_batch in parameter_batches(ids):
        signatures = select(SignatureRow).where(col(SignatureRow.article_id).in_(id_batch))
        indexed = {band for row in session.exec(signatures) for band in bands(row.signature)}
        for band_batch in parameter_batches(sorted(indexed)):
            session.execute(
                delete(BandRow)
                .where(col(BandRow.band).in_(band_batch))
                .where(col(BandRow.article_id).in_(id_batch))
            )
        copies = select(CopyRow.copy_id).where(col(CopyRow.article_id).in_(id_batch)).distinct()
        if copy_ids := session.exec(copies).all():
            for copy_batch in parameter_batches(copy_ids):
                session.execute(
                    delete(CopyRow)
                    .where(col(CopyRow.article_id).in_(copy_batch))
                    .where(col(CopyRow.copy_id).in_(id_batch))
                )
            session.execute(delete(CopyRow).where(col(CopyRow.article_id).in_(id_batch)))
        session.execute(delete(SignatureRow).where(col(SignatureRow.article_id).in_(id_batch)))


def _stored_bands(session: Session, wanted: Collection[int]) -> Bands:
    """Return the articles that have these bands, with their signatures."""
    entries: list[tuple[int, int]] = []
    for batch in parameter_batches(sorted(wanted)):
        rows = select(BandRow.band, BandRow.article_id).where(col(BandRow.band).in_(batch))
        entries += session.exec(rows.order_by(col(BandRow.band), col(BandRow.article_id)))
    signatures: dict[int, bytes] = {}
    for batch in parameter_batches(sorted({article_id for _, article_id in entries})):
        stored = select(SignatureRow.article_id, SignatureRow.signature)
        signatures.update(
            dict(session.exec(stored.where(col(SignatureRow.article_id).in_(batch))).all())
        )
    return Bands(entries, signatures)
