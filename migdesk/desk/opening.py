"""Opening, keeping and closing the workspace for a window.

What here takes long tells its progress, and called off it leaves nothing half done.
"""

from collections.abc import Iterator
from pathlib import Path
from zoneinfo import ZoneInfo

from msgspec.structs import replace

from migdesk.base.clock import Clock
from migdesk.base.progress import Progress, unseen
from migdesk.desk.desk import Desk
from migdesk.desk.questions.naming import office_zone
from migdesk.desk.rows import BackupLine, FileCheck, Storage
from migdesk.store.backup import (
    Backup,
    backup_folder,
    latest_first,
    list_backups,
    restore_backup,
)
from migdesk.store.errors import (
    FolderMissing,
    NoBackup,
    NotAWorkspace,
    WorkspaceDamaged,
    WorkspaceMissing,
    WorkspaceTooNew,
    WorkspaceVanished,
)
from migdesk.store.places import cloud_folder
from migdesk.store.verify import Part
from migdesk.store.workspace import Workspace


def open_desk(path: Path, *, clock: Clock, who: str, write: bool = True) -> Desk:
    """Open the workspace at ``path`` and sit down at it.

    Args:
        path: the file.
        clock: tells when changes are made.
        who: the name under which they are made.
        write: False opens it for reading only, also beside a program that writes.

    Raises:
        NobodyNamed: ``who`` is blank.
        WorkspaceMissing: there is no such file.
        NotAWorkspace: the file is something else.
        WorkspaceTooNew: a later MigDesk wrote it.
        WorkspaceDamaged: parts of it are missing.
        WorkspaceInUse: for writing, and another program has it open; it says who.
        WorkspaceReadOnly: for writing, and the file or its folder may not be written to.
        WorkspaceNotUpgraded: for reading, and an earlier MigDesk wrote it.
        UpgradeFailed: it could not be brought to the present form; it is as it was.
        DiskFull: no room for the copy before that.
    """
    return _at(Workspace.open(path, clock=clock, write=write), clock, who)


def create_desk(path: Path, *, clock: Clock, who: str) -> Desk:
    """Make an empty workspace at ``path`` and sit down at it.

    Raises:
        NobodyNamed: ``who`` is blank.
        WorkspaceExists: a file lies there.
        WorkspaceInUse: somebody is making one there.
        WorkspaceReadOnly: the folder may not be written to.
        NotAFolder: a file lies where its folder should be.
        DiskFull: no room.
    """
    return _at(Workspace.create(path, clock=clock), clock, who)


def _at(workspace: Workspace, clock: Clock, who: str) -> Desk:
    try:
        return Desk(workspace, clock, who)
    except BaseException:
        workspace.close()
        raise


def close_desk(desk: Desk, *, second: Path | None = None) -> None:
    """Back up what changed and let go of the file. It is let go of in any case.

    Args:
        desk: the desk.
        second: a second folder for backups.

    Raises:
        as :func:`back_up`, after closing.
    """
    try:
        if desk.writable:
            back_up(desk, second=second)
    finally:
        desk.workspace.close()


def storage(desk: Desk, *, second: Path | None = None) -> Storage:
    """Tell where the workspace is kept and when it was last backed up, there or in ``second``.

    The moment is by the clock of the office.

    Raises:
        WorkspaceVanished: the file is not at its path any more.
    """
    path = desk.workspace.path
    made = latest_first(_backups_of(path, second), desk.clock())
    return Storage(
        path=path,
        size=_size(path),
        last_backup=made[0].at.astimezone(_zone(desk)) if made else None,
        folder=backup_folder(path),
        cloud=cloud_folder(path),
        writable=desk.writable,
    )


def _size(path: Path) -> int:
    log = path.with_name(f"{path.name}-wal")
    try:
        return path.stat().st_size + (log.stat().st_size if log.exists() else 0)
    except FileNotFoundError as error:
        raise WorkspaceVanished(path) from error


def back_up(
    desk: Desk, *, second: Path | None = None, progress: Progress = unseen
) -> BackupLine | None:
    """Copy the workspace beside itself, and into a second folder, if anything changed.

    Args:
        desk: the desk.
        second: a second folder for backups, which has to be there: on a disk that is not plugged
            in, none is made.
        progress: hears how many pages of the file are copied.

    Returns:
        The new backup, ``None`` where nothing changed since the last one.

    Raises:
        Cancelled: ``progress`` called it off; nothing of the copy is left.
        DiskFull: no room; earlier backups are untouched.
        WorkspaceReadOnly: the folder may not be written to.
        WorkspaceDamaged: the workspace does not pass SQLite's check.
        FolderMissing: the second folder is not there; the first backup is made.
    """
    made = desk.workspace.back_up(progress=progress)
    if second is not None:
        if not second.is_dir():
            raise FolderMissing(second)
        made = desk.workspace.back_up(second, progress=progress) or made
    return None if made is None else _line(made)


def backups(desk: Desk, *, second: Path | None = None) -> tuple[BackupLine, ...]:
    """Return the copies of the workspace, beside it and in a second folder, newest first.

    When they were made is told by the clock of the office.
    """
    zone = _zone(desk)
    found = [
        replace(_line(backup), at=backup.at.astimezone(zone))
        for backup in _backups_of(desk.workspace.path, second)
    ]
    return tuple(sorted(found, key=lambda line: line.at, reverse=True))


def has_backup(path: Path, *, second: Path | None = None) -> bool:
    """Tell whether there is a copy of the workspace that lies at ``path``, or did."""
    return any(not backup.reason for backup in _backups_of(path.resolve(), second))


def _backups_of(path: Path, second: Path | None) -> Iterator[Backup]:
    yield from list_backups(backup_folder(path), path)
    if second is not None:
        yield from list_backups(second, path)


def _zone(desk: Desk) -> ZoneInfo:
    with desk.reading() as session:
        return office_zone(session)


def _line(backup: Backup) -> BackupLine:
    return BackupLine(backup.path, backup.at, backup.size, backup.reason)


def restore(
    path: Path, backup: Path, *, clock: Clock, progress: Progress = unseen
) -> BackupLine | None:
    """Put ``backup`` in the place of the workspace at ``path``, which nobody may have open.

    Args:
        path: the workspace.
        backup: the copy to go back to.
        clock: tells when.
        progress: hears how far it is, in pages: first of the copy that is kept of what is
            replaced, then of the backup.

    Returns:
        The copy that was kept of what was replaced, ``None`` where nothing lay there.

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
    replaced = restore_backup(backup, path.resolve(), clock=clock, progress=progress)
    return None if replaced is None else _line(replaced)


def restore_last(
    path: Path, *, clock: Clock, second: Path | None = None, progress: Progress = unseen
) -> BackupLine:
    """Put the last backup that can be read in the place of the workspace, and return it.

    Args:
        path: the workspace, which nobody may have open.
        clock: tells when.
        second: a second folder for backups.
        progress: as in :func:`restore`.

    Raises:
        NoBackup: there is none.
        as :func:`restore`, but for what is wrong with a backup: the one before is taken.
    """
    path = path.resolve()
    for backup in latest_first(_backups_of(path, second), clock()):
        try:
            restore(path, backup.path, clock=clock, progress=progress)
        except (NotAWorkspace, WorkspaceDamaged, WorkspaceMissing, WorkspaceTooNew):
            continue
        return _line(backup)
    raise NoBackup(path)


def check_file(desk: Desk, *, progress: Progress = unseen) -> FileCheck:
    """Look whether the whole file is sound.

    Args:
        desk: the desk.
        progress: hears how many kinds of fault were looked for.

    Raises:
        Cancelled: ``progress`` called it off.
        WorkspaceDamaged: it is so damaged that it cannot be read at all.
    """
    verdict = desk.workspace.check(progress)
    return FileCheck(
        problems=tuple(f"{finding.part}: {finding.detail}" for finding in verdict.findings),
        mendable=bool(verdict.findings)
        and all(finding.part is Part.SEARCH for finding in verdict.findings),
    )


def mend_search(desk: Desk) -> None:
    """Make the search index anew from the records.

    Raises:
        OpenedForReading: the workspace was opened for reading.
        WorkspaceVanished: the file is not at its path any more.
        DiskFull: no room.
    """
    desk.workspace.rebuild_search()
