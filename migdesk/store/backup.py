"""Copies of the workspace: made when something changed, thinned out, put back."""

import re
import shutil
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from msgspec import Struct

from migdesk.base.clock import Clock
from migdesk.base.errors import Cancelled
from migdesk.base.paths import WORKSPACE_SUFFIX
from migdesk.base.progress import Progress, unseen
from migdesk.store.errors import (
    NotAWorkspace,
    WorkspaceDamaged,
    WorkspaceError,
    WorkspaceTooNew,
)
from migdesk.store.header import has_log, read_header
from migdesk.store.journal import written
from migdesk.store.lock import WorkspaceLock
from migdesk.store.schema import PRESENT, Schema
from migdesk.store.sqlite.copying import copy_whole, drop_log
from migdesk.store.sqlite.engine import Access, connect, fold_log, reading_access
from migdesk.store.sqlite.failures import expected_failures, expected_refusals

RECENT: Final = 10
"""How many of the last backups are kept, however close together."""

DAYS: Final = 30
"""For how many days back the last backup of each day is kept."""

LARGEST_SHARE: Final = 2_000_000_000
"""Bytes that all backups together may take; never more than a tenth of the free space."""

_STAMP = "%Y%m%dT%H%M%SZ"


class Backup(Struct, frozen=True):
    """A copy of a workspace.

    Attributes:
        path: where it lies.
        at: when it was made.
        size: bytes.
        reason: empty for one of the regular backups, which are thinned out; "schema-N" for the
            file as it was before an upgrade, "replaced" for what a restored backup replaced.
    """

    path: Path
    at: datetime
    size: int
    reason: str


def backup_folder(workspace: Path) -> Path:
    """Return the folder for the backups of ``workspace`` where no other is wished."""
    return workspace.with_name(f"{workspace.stem} backups")


def list_backups(folder: Path, workspace: Path) -> list[Backup]:
    """Return the copies of ``workspace`` in ``folder``, newest first."""
    found = sorted(_named(folder, workspace), key=lambda named: named[:2], reverse=True)
    return [
        Backup(path, _moment(stamp), path.stat().st_size, reason)
        for stamp, _, reason, path in found
    ]


def make_backup(
    source: sqlite3.Connection,
    workspace: Path,
    *,
    folder: Path,
    at: datetime,
    progress: Progress = unseen,
) -> Backup | None:
    """Copy the workspace under ``source`` into ``folder``, and remove copies grown old.

    Returns:
        The new backup, or None when nothing has changed since the last one.

    Raises:
        Cancelled: ``progress`` called it off; nothing is left behind.
        DiskFull: no room; earlier backups are untouched.
        WorkspaceReadOnly: the folder may not be written to.
        WorkspaceDamaged: the workspace is, and so was the copy, which is not kept.
    """
    with expected_failures(workspace):
        present = _last_action(source)
    regular = latest_first(list_backups(folder, workspace), at)
    if regular and _last_action_of(regular[0].path) == present:
        return None
    made = keep_copy(source, workspace, folder=folder, at=at, progress=progress)
    with expected_refusals(folder):
        kept = [made, *regular]
        free = shutil.disk_usage(folder).free + sum(backup.size for backup in kept)
        for backup in surplus(kept, now=at, room=min(LARGEST_SHARE, free // 10)):
            backup.path.unlink(missing_ok=True)
    return made


def latest_first(backups: Iterable[Backup], now: datetime) -> list[Backup]:
    """Return the regular ones of ``backups``, the one made last first, as far as their times tell.

    A time still to come was taken from a clock that has been set back since: such a copy is older
    than those made by the clock as it goes now.
    """
    regular = (backup for backup in backups if not backup.reason)
    return sorted(regular, key=lambda backup: (backup.at <= now, backup.at), reverse=True)


def keep_copy(
    source: sqlite3.Connection,
    workspace: Path,
    *,
    folder: Path,
    at: datetime,
    reason: str = "",
    progress: Progress = unseen,
) -> Backup:
    """Copy the workspace under ``source`` into ``folder`` under a name of its own, checked.

    Raises:
        DiskFull: no room.
        WorkspaceReadOnly: the folder may not be written to.
        WorkspaceDamaged: the copy does not pass SQLite's check and is not kept.
    """
    target = _free_name(folder, workspace, at, reason)
    copy_whole(source, workspace, target, progress)
    return Backup(target, at, target.stat().st_size, reason)


def surplus(backups: Sequence[Backup], *, now: datetime, room: int) -> list[Backup]:
    """Return those of ``backups`` (the latest made first) that need not be kept.

    Kept are the last ten and the last of each day for thirty days, of these the newest that
    together fit into ``room`` bytes, and the newest in any case.
    """
    kept: list[Backup] = []
    days: set[object] = set()
    for place, backup in enumerate(backups):
        day = backup.at.astimezone(UTC).date()
        last_of_day = day not in days and backup.at > now - timedelta(days=DAYS)
        days.add(day)
        if place < RECENT or last_of_day:
            kept.append(backup)
    while len(kept) > 1 and sum(backup.size for backup in kept) > room:
        kept.pop()
    return [backup for backup in backups if backup not in kept]


def restore_backup(
    backup: Path,
    workspace: Path,
    *,
    clock: Clock,
    folder: Path | None = None,
    schema: Schema = PRESENT,
    progress: Progress = unseen,
) -> Backup | None:
    """Put ``backup`` in the place of ``workspace``, which nobody may have open.

    Args:
        backup: the copy to go back to.
        workspace: the file to be replaced.
        clock: tells when.
        folder: where a copy of what is replaced is kept; by default beside it.
        schema: what the file holds.
        progress: hears how far it is, in pages: first of the copy of what is replaced, then of
            the backup.

    Returns:
        The copy that was kept of what was replaced, or None when nothing lay there.

    Raises:
        Cancelled: ``progress`` called it off; the workspace is as it was.
        WorkspaceInUse: the workspace is open.
        WorkspaceMissing: there is no such backup.
        NotAWorkspace: the backup is something else.
        WorkspaceTooNew: a later MigDesk made it.
        WorkspaceDamaged: it is damaged; the workspace is as it was.
        DiskFull: so is it when there was no room.
        WorkspaceReadOnly: the workspace's folder may not be written to.
    """
    header = read_header(backup)
    if header.schema > schema.number:
        raise WorkspaceTooNew(backup, header.schema, schema.number)
    with expected_refusals(workspace):
        workspace.parent.mkdir(parents=True, exist_ok=True)
    at = clock()
    lock = WorkspaceLock(workspace, since=written(at))
    try:
        with (
            expected_failures(backup),
            closing(connect(backup, reading_access(backup))) as source,
        ):
            replaced = _keep_replaced(workspace, folder or backup_folder(workspace), at, progress)
            try:
                copy_whole(source, backup, workspace, progress)
            except Cancelled:
                _forget_replaced(replaced)
                raise
    finally:
        lock.release()
    return replaced


def _forget_replaced(replaced: Backup | None) -> None:
    """Remove the copy of what was not replaced after all.

    With the log of a damaged workspace it stays: that is gone from beside the file itself.
    """
    if replaced is not None and not has_log(replaced.path):
        replaced.path.unlink(missing_ok=True)


def _keep_replaced(
    workspace: Path, folder: Path, at: datetime, progress: Progress
) -> Backup | None:
    """Keep what lies at ``workspace``, sound or not, and clear away its log."""
    if not workspace.exists():
        drop_log(workspace)
        return None
    try:
        with expected_failures(workspace):
            read_header(workspace)
            fold_log(workspace)
            with closing(connect(workspace, Access.READ)) as source:
                return keep_copy(
                    source, workspace, folder=folder, at=at, reason="replaced", progress=progress
                )
    except (NotAWorkspace, WorkspaceDamaged):
        return _keep_bytes(workspace, folder, at)


def _keep_bytes(workspace: Path, folder: Path, at: datetime) -> Backup:
    """Keep a file that SQLite cannot read as it lies there, its log beside it."""
    target = _free_name(folder, workspace, at, "replaced")
    with expected_refusals(target):
        folder.mkdir(parents=True, exist_ok=True)
        shutil.copy2(workspace, target)
        log = workspace.with_name(f"{workspace.name}-wal")
        if log.exists():
            shutil.copy2(log, target.with_name(f"{target.name}-wal"))
        drop_log(workspace)
    return Backup(target, at, target.stat().st_size, "replaced")


def _free_name(folder: Path, workspace: Path, at: datetime, reason: str) -> Path:
    """Return a path for a copy made at ``at``, numbered from the second of one second on."""
    stamp = at.astimezone(UTC).strftime(_STAMP)
    taken = (number for found, number, *_ in _named(folder, workspace) if found == stamp)
    last = max(taken, default=0)
    parts = [workspace.stem, "-", stamp, reason and f"-{reason}", f"_{last + 1}" if last else ""]
    return folder / f"{''.join(parts)}{WORKSPACE_SUFFIX}"


def _named(folder: Path, workspace: Path) -> Iterator[tuple[str, int, str, Path]]:
    """Return time stamp, number, reason and path of each copy, as their names have them."""
    name = re.compile(
        re.escape(workspace.stem)
        + r"-(\d{8}T\d{6}Z)(?:-([a-z0-9-]+))?(?:_(\d+))?"
        + re.escape(WORKSPACE_SUFFIX)
    )
    for path in folder.iterdir() if folder.is_dir() else ():
        match = name.fullmatch(path.name)
        if match is not None:
            stamp, reason, number = match.groups()
            yield stamp, int(number or 1), reason or "", path


def _moment(stamp: str) -> datetime:
    return datetime.fromisoformat(stamp)


def _last_action(source: sqlite3.Connection) -> tuple[int, str] | None:
    """Return number and time of the last action: files that agree in it hold the same records."""
    query = "SELECT id, at FROM journal_action ORDER BY id DESC LIMIT 1"
    found: tuple[int, str] | None = source.execute(query).fetchone()
    return found


def _last_action_of(backup: Path) -> tuple[int, str] | None:
    """Return the last action of a backup; an unreadable one agrees with nothing."""
    try:
        with expected_failures(backup), closing(connect(backup, Access.FROZEN)) as copy:
            return _last_action(copy)
    except WorkspaceError:
        return (-1, "")
