"""Records files taken in and written: the file on one side, the workspace on the other."""

from pathlib import Path

from sqlalchemy import func, select

from migdesk.desk.desk import Desk
from migdesk.desk.exchange import Loaded, dump_event, dump_house, load_records
from migdesk.intake.reading import read_records
from migdesk.intake.records_file import RecordsFile
from migdesk.intake.writing import write_records
from migdesk.records import Asset, Clearance, Quote, QuoteClearance, Release, Version


def read_file(path: Path) -> RecordsFile:
    """Read a records file without taking it in yet.

    Raises:
        MigdeskError: one of ``migdesk.intake.errors`` says what is wrong with the file and where.
    """
    return read_records(path)


def load_file(desk: Desk, path: Path) -> Loaded:
    """Take in a records file as one intention: all of it or, where something is wrong, nothing.

    Raises:
        MigdeskError: one of ``migdesk.intake.errors`` says what is wrong with the file and where.
    """
    return load_records(desk, read_file(path), source=path)


def dump_file(desk: Desk, event_id: int, path: Path) -> int:
    """Write an event with everything its records refer to as a records file.

    Return how many files stay behind: those of the event, and what shows how quotes and
    releases were cleared.

    Raises:
        NoSuchRecord: there is no such event.
        CannotWrite: the file could not be written.
    """
    write_records(path, dump_event(desk, event_id))
    with desk.reading() as session:
        of_quotes = select(QuoteClearance.evidence_id).join(Quote).where(Quote.event_id == event_id)
        of_releases = (
            select(Clearance.evidence_id)
            .join(Version)
            .join(Release)
            .where(Release.event_id == event_id)
        )
        shows = Asset.id.in_(of_quotes) | Asset.id.in_(of_releases)
        left = shows | (Asset.event_id == event_id)
        return session.scalar(select(func.count()).select_from(Asset).where(left)) or 0


def dump_house_file(desk: Desk, path: Path) -> None:
    """Write what an office hands on of its house style, as a records file.

    Raises:
        CannotWrite: the file could not be written.
    """
    write_records(path, dump_house(desk))
