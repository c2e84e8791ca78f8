"""One program for each office file: a second start hands over to the first.

A program that has a file open hangs a bell in a folder of the user's own: a lock, which ends with
whoever holds it. Another start on the same file that finds the bell hung lays a ring beside it, a
file without content. The first program sees its folder change, takes the ring away, which is its
answer, and comes forward. Sockets would do the same and bring Qt's network module along, with what
that loads of the system.
"""

import os
from contextlib import suppress
from pathlib import Path
from typing import Final

from PySide6.QtCore import (
    QCryptographicHash,
    QDeadlineTimer,
    QFileSystemWatcher,
    QLockFile,
    QObject,
    QThread,
    Signal,
)

_WAIT: Final = 2000
"""Milliseconds that the first program has to answer.

macOS tells of a change in a folder half a second later; where a system tells of none, Qt looks once
a second.
"""

_LOOK_EVERY: Final = 10
"""Milliseconds after which it is looked again whether there is an answer."""

_IN_PASSING: Final = 100
"""Milliseconds within which a start that looks whether a bell is hung has let go of it again."""

_RING: Final = ".ring"

_OURS: Final = 0o700
"""The user alone has to do with the folder."""


def hand_over(path: Path, folder: Path) -> bool:
    """Ask the program that has ``path`` open to come forward; return whether it does.

    It needs no application of Qt. ``folder`` is where the bells hang.
    """
    bell = _bell(path, folder)
    if not _is_hung(bell):
        return False
    ring = bell.with_suffix(f".{os.getpid()}{_RING}")
    try:
        ring.touch()
    except OSError:
        return False
    patience = QDeadlineTimer(_WAIT)
    while ring.exists():
        if patience.hasExpired() or not bell.exists():  # it hangs, or has closed the file meanwhile
            return not (_take_away(ring) or ring.exists())
        QThread.msleep(_LOOK_EVERY)
    return True


class Doorbell(QObject):
    """Listens for later starts on the same file.

    Signals:
        rung: somebody started MigDesk again with this file.
    """

    rung = Signal()

    def __init__(self, parent: QObject, folder: Path) -> None:
        """Listen to nothing yet. ``folder`` is where the bells hang; it may not exist yet."""
        super().__init__(parent)
        self._folder = folder
        self._path: Path | None = None
        self._lock: QLockFile | None = None
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._look)

    def listen(self, path: Path) -> None:
        """Listen for starts on ``path`` and no other file.

        Where the folder cannot be made, written to or watched there is no bell: a later start then
        finds the file in use, and says so.
        """
        self.close()
        bell = _bell(path, self._folder)
        with suppress(OSError):  # then no bell is hung, either
            self._folder.mkdir(mode=_OURS, parents=True, exist_ok=True)
        for left in _rings(bell):  # by a start that was killed: nobody rings where no bell is
            _take_away(left)
        lock = _lock(bell)
        if lock.tryLock(_IN_PASSING) and self._watcher.addPath(str(self._folder)):
            self._path, self._lock = path, lock
            self._look()  # whoever rang before the folder was watched

    def close(self) -> None:
        """Stop listening."""
        if self._lock is None:
            return
        watched = self._watcher.directories()
        if watched:
            self._watcher.removePaths(watched)
        self._lock.unlock()
        self._path = self._lock = None

    def _look(self) -> None:
        """Answer all rings at once. The bell is hung anew if somebody has tidied up the folder."""
        if self._path is None:
            return
        bell = _bell(self._path, self._folder)
        if not (self._watcher.directories() and bell.exists()):
            self.listen(self._path)
            return
        answered = [_take_away(ring) for ring in _rings(bell)]
        if any(answered):
            self.rung.emit()


def _bell(path: Path, folder: Path) -> Path:
    place = os.fsencode(path.resolve())
    digest = QCryptographicHash.hash(place, QCryptographicHash.Algorithm.Sha256)
    return folder / f"{bytes(digest.toHex().data()).decode()[:16]}.bell"


def _lock(bell: Path) -> QLockFile:
    lock = QLockFile(str(bell))
    lock.setStaleLockTime(0)  # however long it has been held, unless by a program that is gone
    return lock


def _is_hung(bell: Path) -> bool:
    return bell.exists() and not _lock(bell).tryLock(0)


def _rings(bell: Path) -> list[Path]:
    """Return the rings beside a bell. Each start has one of its own, which only it takes back."""
    return list(bell.parent.glob(f"{bell.stem}.*{_RING}"))


def _take_away(ring: Path) -> bool:
    """Remove a ring; return whether it was there."""
    try:
        ring.unlink()
    except OSError:
        return False
    return True
