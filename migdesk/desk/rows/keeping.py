"""The workspace file itself, as the window tells of it."""

from datetime import datetime
from pathlib import Path

from msgspec import Struct


class Storage(Struct, frozen=True):
    """Where the workspace is kept.

    Attributes:
        path: the file.
        size: bytes, with what has not been folded into the file yet.
        last_backup: when the last one was made, by the clock of the office; ``None`` while there
            is none.
        folder: where backups are made.
        cloud: the service that copies the file's folder to the cloud, ``None`` where none does.
        writable: False where it was opened for reading only.
    """

    path: Path
    size: int
    last_backup: datetime | None
    folder: Path
    cloud: str | None
    writable: bool


class BackupLine(Struct, frozen=True):
    """A copy of the workspace. ``size`` is in bytes.

    ``reason`` is empty for a regular one, "schema-N" for the file as it was before an upgrade,
    "replaced" for what a restored backup replaced.
    """

    path: Path
    at: datetime
    size: int
    reason: str


class FileCheck(Struct, frozen=True):
    """What a check of the whole workspace found; ``problems`` are for the log and who repairs.

    ``mendable`` says that the search index alone is wrong: building it anew mends that.
    """

    problems: tuple[str, ...]
    mendable: bool

    @property
    def sound(self) -> bool:
        """Say whether nothing is wrong."""
        return not self.problems


class TypingDraft(Struct, frozen=True):
    """Text that was typed and not stored: which editor, that editor's JSON, and when."""

    place: str
    content: str
    at: datetime
