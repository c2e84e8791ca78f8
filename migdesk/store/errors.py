"""What can go wrong with a workspace file, each with what is known about it."""

from pathlib import Path

from migdesk.base.errors import MigdeskError


class WorkspaceError(MigdeskError):
    """Something about the file at ``path`` keeps it from being used as asked."""

    def __init__(self, path: Path, *data: object) -> None:
        super().__init__(path, *data)
        self.path = path


class WorkspaceMissing(WorkspaceError):
    """There is no file at the path."""


class WorkspaceExists(WorkspaceError):
    """A workspace was to be created where a file lies already."""


class NotAWorkspace(WorkspaceError):
    """The file is something else: another program's database, or no database at all."""


class WorkspaceTooNew(WorkspaceError):
    """A later MigDesk wrote the file: it has schema ``found``, and ``known`` is the last known."""

    def __init__(self, path: Path, found: int, known: int) -> None:
        super().__init__(path, found, known)
        self.found, self.known = found, known


class WorkspaceNotUpgraded(WorkspaceError):
    """An earlier MigDesk wrote the file, and it was opened for reading, which changes nothing."""

    def __init__(self, path: Path, found: int, known: int) -> None:
        super().__init__(path, found, known)
        self.found, self.known = found, known


class UpgradeFailed(WorkspaceError):
    """The upgrade to schema ``wanted`` was taken back; ``copy`` is the file as it was before."""

    def __init__(self, path: Path, found: int, wanted: int, reason: str, copy: Path) -> None:
        super().__init__(path, found, wanted, reason, copy)
        self.found, self.wanted, self.reason, self.copy = found, wanted, reason, copy


class WorkspaceDamaged(WorkspaceError):
    """Parts of the file are missing or overwritten."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(path, reason)
        self.reason = reason


class WorkspaceReadOnly(WorkspaceError):
    """The file or its folder may not be written to."""


class OpenedForReading(WorkspaceError):
    """The file was opened for reading only, and a change was asked of it."""


class NotAFolder(WorkspaceError):
    """A part of the path that should be a folder is a file, or the other way round."""


class WorkspaceInUse(WorkspaceError):
    """Another program has the file open for writing.

    Attributes:
        user: who works there, or an empty string where it is not known.
        host: the computer.
        process: the program's number there, 0 where it is not known.
        since: when it opened the file, as ``2026-05-12T05:00:00Z``.
    """

    def __init__(
        self, path: Path, user: str = "", host: str = "", process: int = 0, since: str = ""
    ) -> None:
        super().__init__(path, user, host, process, since)
        self.user, self.host, self.process, self.since = user, host, process, since


class NoBackup(WorkspaceError):
    """There is no backup of the file that can be read."""


class FolderMissing(WorkspaceError):
    """There is no folder at ``path``, where a second backup was to be made."""


class WorkspaceVanished(WorkspaceError):
    """The open file was removed, replaced or unplugged; nothing can be stored any more."""


class DiskFull(WorkspaceError):
    """There was no room to write; the file is as it was before."""


class ActionOpen(MigdeskError):
    """An action was begun while the action ``label`` was still open."""

    def __init__(self, label: str) -> None:
        super().__init__(label)
        self.label = label


class UndoImpossible(MigdeskError):
    """The action ``label`` cannot be taken back or done again; nothing was changed."""

    def __init__(self, label: str, reason: str) -> None:
        super().__init__(label, reason)
        self.label, self.reason = label, reason


class SqliteUnfit(MigdeskError):
    """This Python's SQLite is too old, or was built without what a workspace needs."""

    def __init__(self, version: str, lacking: str) -> None:
        super().__init__(version, lacking)
        self.version, self.lacking = version, lacking
