"""Records files taken in and written: the file on one side, the workspace on the other."""

from pathlib import Path

from migdesk.desk.desk import Desk
from migdesk.desk.exchange import Loaded, dump_event, load_records
from migdesk.intake.reading import read_records
from migdesk.intake.records_file import RecordsFile
from migdesk.intake.writing import write_records


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


def dump_file(desk: Desk, event_id: int, path: Path) -> None:
    """Write an event with everything its records refer to as a records file.

    Raises:
        NoSuchRecord: there is no such event.
        CannotWrite: the file could not be written.
    """
    write_records(path, dump_event(desk, event_id))
