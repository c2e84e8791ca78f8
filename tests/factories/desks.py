"""A desk with an empty workspace, at a moment that stands still."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from migdesk.desk.desk import Desk
from migdesk.store.workspace import Workspace

NOW = datetime(2026, 5, 14, 9, 30, tzinfo=UTC)


def fixed_clock() -> datetime:
    return NOW


@contextmanager
def desk_in(folder: Path) -> Iterator[Desk]:
    """Make a workspace in ``folder`` and sit down at it."""
    with Workspace.create(folder / "office.migdesk", clock=fixed_clock) as workspace:
        yield Desk(workspace, fixed_clock, "Press Officer")
