"""What a workspace file of this program holds, as one value."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from msgspec import Struct
from sqlalchemy import MetaData, Table

from migdesk.records import Record
from migdesk.records.searched import SEARCHED, Searched

SCHEMA: Final = 15
"""The schema number of this program's files: that of the last migration."""


class Schema(Struct, frozen=True):
    """The tables of a workspace, what a search finds in them, and how they came about.

    Attributes:
        number: the number of the last migration, kept in the file as ``user_version``.
        records: the tables of the records.
        searched: which words of which tables a search finds.
        versions: the folder with the migrations.
    """

    number: int
    records: MetaData
    searched: tuple[Searched, ...]
    versions: Path

    def journalled(self) -> Iterator[Table]:
        """Return the tables whose every change the journal keeps."""
        return (table for table in self.records.sorted_tables if table.info.get("journal", True))


PRESENT: Final = Schema(
    number=SCHEMA,
    records=Record.metadata,
    searched=SEARCHED,
    versions=Path(__file__).parent / "migrations" / "versions",
)
"""The schema of this program."""
