"""The files that show how somebody answered, by their names."""

from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.orm import Session

from migdesk.desk.rows import Named
from migdesk.records import Asset, Clearance, QuoteClearance


def evidence_of(
    session: Session, answers: Iterable[Clearance | QuoteClearance]
) -> dict[int | None, Named]:
    """Return the files that show answers, by their keys."""
    keys = {answer.evidence_id for answer in answers if answer.evidence_id is not None}
    rows = session.execute(select(Asset.id, Asset.file_name).where(Asset.id.in_(keys)))
    return {row.id: Named(row.id, row.file_name) for row in rows}
