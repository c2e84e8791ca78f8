"""What a file says it is, read from its first bytes before any database code touches it."""

from pathlib import Path
from typing import Final

from msgspec import Struct

from migdesk.store.errors import (
    NotAWorkspace,
    WorkspaceDamaged,
    WorkspaceMissing,
    WorkspaceReadOnly,
)

APPLICATION: Final = 0x4D494744
"""``application_id`` of a workspace file: "MIGD"."""

_MAGIC = b"SQLite format 3\0"
_LENGTH = 100


class Header(Struct, frozen=True):
    """The first hundred bytes of a workspace file.

    Attributes:
        schema: the schema number at the last checkpoint. While a ``-wal`` file lies beside the
            workspace the true number may be later.
    """

    schema: int


def read_header(path: Path) -> Header:
    """Return what the file at ``path`` says about itself.

    Not to be called on a file that this process has open: on POSIX systems closing the second
    handle would drop the locks SQLite holds through the first.

    Raises:
        WorkspaceMissing: there is no such file.
        WorkspaceReadOnly: there is, and it may not even be read.
        NotAWorkspace: no SQLite file, or not one of MigDesk.
        WorkspaceDamaged: the file is shorter than it says.
    """
    try:
        with path.open("rb") as file:
            head = file.read(_LENGTH)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise WorkspaceMissing(path) from error
    except IsADirectoryError as error:
        raise NotAWorkspace(path) from error
    except PermissionError as error:
        if path.is_dir():  # what Windows says of a folder
            raise NotAWorkspace(path) from error
        raise WorkspaceReadOnly(path) from error
    if not head.startswith(_MAGIC):
        raise NotAWorkspace(path)
    if len(head) < _LENGTH:
        raise WorkspaceDamaged(path, "header")
    if _number(head, 68) != APPLICATION:
        raise NotAWorkspace(path)
    if not has_log(path) and path.stat().st_size < _stated_size(head):
        raise WorkspaceDamaged(path, "shorter than its header says")
    return Header(schema=_number(head, 60))


def _number(head: bytes, offset: int) -> int:
    return int.from_bytes(head[offset : offset + 4], "big")


def _stated_size(head: bytes) -> int:
    """Return the size in bytes that the header gives, 0 where it gives none."""
    if _number(head, 24) != _number(head, 92):  # the page count is valid for another change
        return 0
    page_size = int.from_bytes(head[16:18], "big")
    return (65536 if page_size == 1 else page_size) * _number(head, 28)


def has_log(path: Path) -> bool:
    """Say whether changes lie beside the file that SQLite has yet to put into it."""
    log = path.with_name(f"{path.name}-wal")
    return log.exists() and log.stat().st_size > 0
