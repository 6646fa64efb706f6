"""Which articles are copies of each other: their signatures, these' bands, and the links found."""

from collections.abc import Collection, Mapping, Sequence

from sqlalchemy import bindparam, delete, insert
from sqlmodel import Session, col, select

from retrieval.store.database import Database, parameter_batches
from retrieval.store.near_duplicates import Bands, bands
from retrieval.store.tables import BandRow, CopyRow, SignatureRow

_COPIES = select(CopyRow.article_id, CopyRow.copy_id).where(
    col(CopyRow.article_id).in_(bindparam("ids", expanding=True))
)


class Copies:
    """The links between articles in a database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of(self, ids: Collection[int]) -> dict[int, list[int]]:
        """Give the copies of these articles, by id, the oldest first."""
        copies: dict[int, list[int]] = {article_id: [] for article_id in ids}
        with self._database.connection() as connection:
            for article_id, copy_id in sorted(connection.execute(_COPIES, {"ids": list(ids)})):
                copies[article_id].append(copy_id)
        return copies


def link(session: Session, signatures: Mapping[int, bytes]) -> None:
    """Link articles, of which none is linked yet, with their copies and with each other."""
    near = _near(session, {band for each in signatures.values() for band in bands(each)})
    band_rows, copy_rows = [], []
    for article_id, signature in signatures.items():
        copies, joined = near.add(article_id, signature)
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
    for kind, rows in ((SignatureRow, signature_rows), (BandRow, band_rows), (CopyRow, copy_rows)):
        if rows:
            connection.execute(insert(kind), rows)


def unlink(session: Session, ids: Sequence[int]) -> None:
    """Forget the signatures of articles that are changed or removed, and their links."""
    for part in parameter_batches(ids):
        signatures = select(SignatureRow).where(col(SignatureRow.article_id).in_(part))
        held = {band for row in session.exec(signatures) for band in bands(row.signature)}
        for some in parameter_batches(sorted(held)):
            session.execute(
                delete(BandRow)
                .where(col(BandRow.band).in_(some))
                .where(col(BandRow.article_id).in_(part))
            )
        copies = select(CopyRow.copy_id).where(col(CopyRow.article_id).in_(part)).distinct()
        if others := session.exec(copies).all():
            for some in parameter_batches(others):
                session.execute(
                    delete(CopyRow)
                    .where(col(CopyRow.article_id).in_(some))
                    .where(col(CopyRow.copy_id).in_(part))
                )
            session.execute(delete(CopyRow).where(col(CopyRow.article_id).in_(part)))
        session.execute(delete(SignatureRow).where(col(SignatureRow.article_id).in_(part)))


def _near(session: Session, wanted: Collection[int]) -> Bands:
    """Give what is stored of some bands."""
    entries: list[tuple[int, int]] = []
    for part in parameter_batches(sorted(wanted)):
        found = select(BandRow.band, BandRow.article_id).where(col(BandRow.band).in_(part))
        entries += session.exec(found.order_by(col(BandRow.band), col(BandRow.article_id)))
    signatures: dict[int, bytes] = {}
    for part in parameter_batches(sorted({article_id for _, article_id in entries})):
        stored = select(SignatureRow.article_id, SignatureRow.signature)
        signatures.update(
            dict(session.exec(stored.where(col(SignatureRow.article_id).in_(part))).all())
        )
    return Bands(entries, signatures)
