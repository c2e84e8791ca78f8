"""Who may write to a workspace file: one program at a time, known by name to the others.

The lock itself is the system's and goes with the process that held it. The note beside it only
says who that is; one left by a crash is overwritten by whoever gets the lock next.
"""

import getpass
import os
import platform
import sys
from contextlib import suppress
from pathlib import Path
from typing import Self

import msgspec
from filelock import FileLock, Timeout

from migdesk.base.paths import lock_of
from migdesk.store.errors import WorkspaceInUse, WorkspaceReadOnly
from migdesk.store.sqlite.failures import expected_refusals


class Holder(msgspec.Struct, frozen=True):
    """Who holds a lock."""

    user: str = ""
    host: str = ""
    process: int = 0
    since: str = ""

    @classmethod
    def this_program(cls, since: str) -> Self:
        """Return this process as the holder."""
        return cls(_user(), platform.node(), os.getpid(), since)


class WorkspaceLock:
    """The right to write to the file at ``path``, held from construction to :meth:`release`.

    Raises:
        WorkspaceInUse: somebody else holds it.
        WorkspaceReadOnly: the folder may not be written to.
    """

    def __init__(self, path: Path, *, since: str) -> None:
        self._note = path.with_name(f"{path.name}.user")
        self._name = lock_of(path)
        self._lock = FileLock(self._name, timeout=0, thread_local=False)
        with expected_refusals(path):
            try:
                self._lock.acquire()
            except Timeout as error:
                raise in_use(path) from error
            except PermissionError as error:
                raise WorkspaceReadOnly(path) from error
            try:
                self._note.write_bytes(msgspec.json.encode(Holder.this_program(since)))
            except OSError:
                self._lock.release()
                raise

    def release(self) -> None:
        """Let go. Both files beside the workspace are removed where the system allows it.

        Safe to remove while the lock is held: a program that waits on the removed file notices
        that it has no name any more and starts over. Windows keeps an open file.
        """
        with suppress(OSError):
            self._note.unlink(missing_ok=True)
        if sys.platform != "win32":
            with suppress(OSError):
                self._name.unlink(missing_ok=True)
        self._lock.release()


def in_use(path: Path) -> WorkspaceInUse:
    """Return the error that names whoever has the file at ``path`` open, as far as known."""
    try:
        note = path.with_name(f"{path.name}.user").read_bytes()
        holder = msgspec.json.decode(note, type=Holder)
    except (OSError, msgspec.MsgspecError):
        holder = Holder()
    return WorkspaceInUse(path, holder.user, holder.host, holder.process, holder.since)


def _user() -> str:
    """Return the system's name of the user; there is none in some containers."""
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):
        return ""
