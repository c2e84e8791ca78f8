"""A desk with an empty workspace, at a moment that stands still."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from migdesk.desk.desk import Desk
from migdesk.store.workspace import Workspace

NOW = datetime(2026, 5, 14, 9, 30, tzinfo=UTC)


def fixed_clock() -> datetime:
    return NOW


@contextmanager
def desk_in(folder: Path) -> Iterator[Desk]:
    """Make a workspace in ``folder`` and sit down at it."""
    path = empty_office(folder / "office.migdesk")
    with Workspace.open(path, clock=fixed_clock) as workspace:
        yield Desk(workspace, fixed_clock, "Press Officer")


def empty_office(path: Path) -> Path:
    """Put an office file with nothing in it at ``path``: a copy of one made once a process."""
    path.write_bytes(_empty())
    return path


@cache
def _empty() -> bytes:
    with TemporaryDirectory() as folder:
        path = Path(folder, "empty.migdesk")
        Workspace.create(path, clock=fixed_clock).close()
        return path.read_bytes()


def is_untouched(desk: Desk) -> bool:
    """Tell whether nothing was written to the file of a desk since it was put there."""
    path = desk.workspace.path
    log = path.with_name(f"{path.name}-wal")
    return (not log.exists() or log.stat().st_size == 0) and path.read_bytes() == _empty()
