"""Copying a workspace file while it may be in use."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Final

from migdesk.base.progress import Progress, unseen
from migdesk.store.errors import WorkspaceDamaged
from migdesk.store.sqlite.failures import expected_failures, expected_refusals

_STEP: Final = 512
"""Pages copied between two reports of progress: two megabytes."""


def copy_whole(
    source: sqlite3.Connection, origin: Path, target: Path, progress: Progress = unseen
) -> None:
    """Copy the database under ``source`` to ``target``, as of one moment.

    The copy is made beside ``target`` by SQLite's own backup call, checked, flushed to the disk
    and moved into place, as one file.

    Args:
        source: a connection to the file.
        origin: the file's path.
        target: where the copy goes; what lies there is replaced.
        progress: hears how many pages are copied; called off, it leaves nothing behind.

    Raises:
        DiskFull: no room; nothing is left behind.
        WorkspaceReadOnly: the folder may not be written to.
        WorkspaceDamaged: the copy, and so the origin, does not pass SQLite's check.
    """
    with expected_refusals(target), expected_failures(origin, written=target):
        target.parent.mkdir(parents=True, exist_ok=True)
        with building(target) as part:
            with closing(sqlite3.connect(part, isolation_level=None)) as copy:
                source.backup(
                    copy,
                    pages=_STEP,
                    progress=lambda _, left, total: progress(total - left, total),
                )
                copy.execute("PRAGMA journal_mode = DELETE")
                findings = quick_check(copy)
            if findings:
                raise WorkspaceDamaged(origin, findings[0])


@contextmanager
def building(target: Path) -> Iterator[Path]:
    """Give a path beside ``target`` to build a database at, and move that into place at the end.

    When the block fails, nothing of it remains.
    """
    part = target.with_name(f".{target.name}.{os.getpid()}.part")
    _remove(part)
    try:
        yield part
        with part.open("rb+") as file:
            os.fsync(file.fileno())
        part.replace(target)
    finally:
        _remove(part)


def drop_log(database: Path) -> None:
    """Remove a log without its file: SQLite would play it into whatever is put in the place."""
    for suffix in ("-journal", "-wal", "-shm"):
        database.with_name(f"{database.name}{suffix}").unlink(missing_ok=True)


def _remove(database: Path) -> None:
    database.unlink(missing_ok=True)
    drop_log(database)


def quick_check(connection: sqlite3.Connection) -> list[str]:
    """Return what SQLite finds wrong with the structure of the file; nothing when it is sound."""
    rows = connection.execute("PRAGMA quick_check").fetchall()
    return [row[0] for row in rows if row[0] != "ok"]
