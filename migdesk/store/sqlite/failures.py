"""SQLite's ways of failing, told as the workspace's own errors."""

import errno
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from sqlalchemy.exc import DBAPIError

from migdesk.store.errors import (
    DiskFull,
    NotAFolder,
    NotAWorkspace,
    WorkspaceDamaged,
    WorkspaceError,
    WorkspaceInUse,
    WorkspaceReadOnly,
    WorkspaceVanished,
)

PRIMARY_CODE: Final = 0xFF
"""The lower byte of an extended error code is the primary code."""

_ROOM_FOR_SHARED_MEMORY = 128 * 1024


@contextmanager
def expected_failures(path: Path, *, written: Path | None = None) -> Iterator[None]:
    """Raise what SQLite says of the file at ``path`` as one of our errors.

    What is no fault of the file, a broken constraint or a wrong statement, passes unchanged.

    Args:
        path: the file that is read.
        written: the file that is written, where that is another one.
    """
    try:
        yield
    except (DBAPIError, sqlite3.Error) as error:
        failure = _of_database(error, path, written or path)
        if failure is None:
            raise
        raise failure from error


@contextmanager
def expected_refusals(path: Path) -> Iterator[None]:
    """Raise what the system says when files are made, copied and moved as one of our errors."""
    try:
        yield
    except OSError as error:
        failure = _of_system(error, path)
        if failure is None:
            raise
        raise failure from error


def _of_database(
    error: DBAPIError | sqlite3.Error, path: Path, written: Path
) -> WorkspaceError | None:
    """Return the workspace error that ``error`` means, or None for any other."""
    cause = error.orig if isinstance(error, DBAPIError) else error
    code = getattr(cause, "sqlite_errorcode", None)
    if code is None:
        return None
    match code & PRIMARY_CODE:
        case sqlite3.SQLITE_FULL:
            return DiskFull(written)
        case sqlite3.SQLITE_NOTADB:
            return NotAWorkspace(path)
        case sqlite3.SQLITE_CORRUPT:
            return WorkspaceDamaged(path, str(cause))
        case sqlite3.SQLITE_READONLY:
            return WorkspaceReadOnly(written)
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return WorkspaceInUse(path)
        case sqlite3.SQLITE_CANTOPEN:
            return WorkspaceReadOnly(written) if path.exists() else WorkspaceVanished(path)
        case sqlite3.SQLITE_IOERR:
            return _unreadable(path, str(cause))
    return None


def _of_system(error: OSError, path: Path) -> WorkspaceError | None:
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return DiskFull(path)
    if error.errno in {errno.EROFS, errno.EACCES, errno.EPERM}:
        return WorkspaceReadOnly(path)
    if error.errno in {errno.EEXIST, errno.ENOTDIR, errno.EISDIR}:
        return NotAFolder(path)
    return None


def _unreadable(path: Path, reason: str) -> WorkspaceError:
    """Tell apart what SQLite calls an I/O error: gone, no room for its shared memory, bad disk."""
    try:
        path.stat()
        free = shutil.disk_usage(path.parent).free
    except OSError:
        return WorkspaceVanished(path)
    if free < _ROOM_FOR_SHARED_MEMORY:
        return DiskFull(path)
    return WorkspaceDamaged(path, reason)
