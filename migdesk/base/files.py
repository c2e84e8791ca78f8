"""Writing a file whole or not at all."""

import os
import tempfile
from pathlib import Path

from migdesk.base.errors import MigdeskError


class CannotWrite(MigdeskError):
    """A file could not be written; whatever stood at the path before still stands there."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(path, reason)
        self.path, self.reason = path, reason


def write_whole(path: Path, data: bytes) -> None:
    """Write ``data`` beside ``path``, flush it to the disk and move it into place.

    Raises:
        CannotWrite: no folder, no permission, no room, or the target is held by another program.
    """
    if path.exists() and not path.is_file():
        raise CannotWrite(path, "a folder or a device lies there")
    temporary: Path | None = None
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".part", dir=path.parent)
        temporary = Path(name)
        with os.fdopen(handle, "wb") as out:
            out.write(data)
            out.flush()
            os.fsync(out.fileno())
        _keep_mode(temporary, path)
        temporary.replace(path)
    except OSError as error:
        if temporary is not None:
            temporary.unlink(missing_ok=True)
        raise CannotWrite(path, error.strerror or str(error)) from error


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
        CannotWrite: neither could be written.
    """
    try:
        write_whole(path, data)
    except CannotWrite:
        if not path.is_file():
            raise
        other = _free_name(path)
        write_whole(other, data)
        return other
    return path


def _free_name(path: Path) -> Path:
    numbered = (path.with_stem(f"{path.stem} ({number})") for number in range(2, 1000))
    return next(other for other in numbered if not other.exists())
