"""Files that show how somebody answered: a letter, a picture of a message."""

from pathlib import Path

from migdesk.desk.desk import Work
from migdesk.desk.office import keep_file
from migdesk.records import Asset, Clearance, QuoteClearance
from migdesk.vocabulary import AssetKind


def keep_evidence(work: Work, answer: Clearance | QuoteClearance, path: Path) -> None:
    """Keep a file that shows an answer, in place of an earlier one.

    Raises:
        MigdeskError: one of ``migdesk.intake.errors`` says why the file is not taken.
    """
    from migdesk.intake.attachments import attachment_at  # noqa: PLC0415 - Pillow, at the first file

    taken = attachment_at(path)
    asset = keep_file(
        work.session,
        data=taken.data,
        kind=AssetKind.FILE,
        file_name=taken.file_name,
        media_type=taken.media_type,
    )
    work.session.flush()
    before, answer.evidence_id = answer.evidence_id, asset.id
    if before is not None:
        work.session.delete(work.get(Asset, before))


def drop_evidence(work: Work, answer: Clearance | QuoteClearance) -> None:
    """Take out the file that shows an answer, if there is one."""
    if answer.evidence_id is not None:
        work.session.delete(work.get(Asset, answer.evidence_id))
