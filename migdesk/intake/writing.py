"""Writing a records file."""

from pathlib import Path

import msgspec

from migdesk.base.files import write_whole
from migdesk.intake.records_file import RecordsFile


def write_records(path: Path, records: RecordsFile) -> None:
    """Write a records file, indented, without what is at its default.

    Raises:
        CannotWrite: the file cannot be written.
    """
    write_whole(path, records_json(records))


def records_json(records: RecordsFile) -> bytes:
    """Return a records file as it is written: the same records give the same bytes."""
    json = msgspec.json.encode(records, order="deterministic")
    return msgspec.json.format(json, indent=2) + b"\n"
