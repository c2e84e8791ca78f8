"""Writing a file whole or not at all."""

import errno
import os
import tempfile
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Final

from migdesk.base.errors import MigdeskError


class CannotWrite(MigdeskError):
    """A file could not be written; whatever stood at the path before still stands there."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(path, reason)
        self.path, self.reason = path, reason


class PlaceTaken(CannotWrite):
    """What lies at the path is not to be replaced: a folder, a device, a workspace."""


class NoRoom(CannotWrite):
    """The disk is full."""


class MayNotWrite(CannotWrite):
    """The folder may not be written to."""


class FileHeld(CannotWrite):
    """Another program holds the file that was to be replaced."""


class WriteFailed(CannotWrite):
    """It failed in some other way, which the reason tells."""


_KINDS: Final[Mapping[int, type[CannotWrite]]] = MappingProxyType(
    {
        errno.ENOSPC: NoRoom,
        errno.EDQUOT: NoRoom,
        errno.EACCES: MayNotWrite,
        errno.EPERM: MayNotWrite,
        errno.EROFS: MayNotWrite,
    }
)

_HELD: Final = frozenset({errno.EACCES, errno.EPERM, errno.EBUSY, errno.ETXTBSY})
"""What systems say where a file that is held is to be replaced, in a folder that takes others."""


def refusal(path: Path, error: OSError) -> CannotWrite:
    """Return why ``path`` could not be written, from what the system said."""
    kind = _KINDS.get(error.errno or 0, WriteFailed)
    return kind(path, error.strerror or str(error))


def write_whole(path: Path, data: bytes) -> None:
    """Write ``data`` beside ``path``, flush it to the disk and move it into place.

    Raises:
        PlaceTaken: a folder or a device lies there.
        NoRoom: the disk is full.
        MayNotWrite: the folder may not be written to.
        FileHeld: the target is held by another program.
        WriteFailed: it failed otherwise.
    """
    temporary: Path | None = None
    try:
        if path.exists() and not path.is_file():
            raise PlaceTaken(path, "a folder or a device lies there")
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".part", dir=path.parent)
        temporary = Path(name)
        with os.fdopen(handle, "wb") as out:
            out.write(data)
            out.flush()
            os.fsync(out.fileno())
        _keep_mode(temporary, path)
        _move(temporary, path)
    except OSError as error:
        raise refusal(path, error) from error
    finally:
        if temporary is not None:
            temporary.unlink(missing_ok=True)


def _move(temporary: Path, target: Path) -> None:
    try:
        temporary.replace(target)
    except OSError as error:
        if error.errno in _HELD:
            raise FileHeld(target, error.strerror or str(error)) from error
        raise


def _keep_mode(temporary: Path, target: Path) -> None:
    """Give the new file the permissions of the one it replaces, or the usual ones."""
    if target.exists():
        temporary.chmod(target.stat().st_mode & 0o777)
    elif os.name == "posix":
        mask = os.umask(0)
        os.umask(mask)
        temporary.chmod(0o666 & ~mask)


def write_beside_if_held(path: Path, data: bytes) -> Path:
    """Write ``data`` to ``path``, or under a new name where another program holds that file.

    Returns the path that was written.

    Raises:
        CannotWrite: as :func:`write_whole`, but for a file that is held.
    """
    try:
        write_whole(path, data)
    except FileHeld:
        other = _free_name(path)
        write_whole(other, data)
        return other
    return path


def _free_name(path: Path) -> Path:
    numbered = (path.with_stem(f"{path.stem} ({number})") for number in range(2, 1000))
    return next(other for other in numbered if not other.exists())
