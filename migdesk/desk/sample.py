"""The sample office: two years of invented work, to explore the program with."""

from pathlib import Path
from typing import Final

from migdesk.base.clock import Clock
from migdesk.base.progress import Progress, unseen
from migdesk.base.resources import resource
from migdesk.desk.desk import Desk
from migdesk.desk.records_files import load_file
from migdesk.store.errors import WorkspaceExists
from migdesk.store.workspace import Workspace, discard

_WHO: Final = "MigDesk"
"""Under whose name the sample is loaded."""


def load_sample(desk: Desk, *, progress: Progress = unseen) -> None:
    """Fill an empty workspace with the sample office. Nothing of it can be taken back.

    Args:
        desk: the desk.
        progress: hears how many of its records files are taken in.

    Raises:
        Cancelled: ``progress`` called it off; what was taken in stays.
    """
    files = sorted(resource("sample").glob("*.json"))
    for number, path in enumerate(files):
        progress(number, len(files))
        load_file(desk, path)
    desk.forget_undo("Sample office")
    progress(len(files), len(files))


def create_sample(path: Path, *, clock: Clock, progress: Progress = unseen) -> None:
    """Make the sample office at ``path``, whole or not at all.

    It is filled under another name first: cut short, it leaves none by this one.

    Args:
        path: where; nothing may lie there.
        clock: tells when its records are made.
        progress: hears how many of its records files are taken in.

    Raises:
        Cancelled: ``progress`` called it off; nothing is left behind.
        WorkspaceExists: a file lies there.
        WorkspaceInUse: somebody is making one there.
        WorkspaceReadOnly: the folder may not be written to.
        DiskFull: no room.
    """
    if path.exists():
        raise WorkspaceExists(path)
    unfinished = path.with_name(f"unfinished-{path.name}")
    discard(unfinished, clock=clock)
    workspace = Workspace.create(unfinished, clock=clock)
    try:
        with workspace:
            load_sample(Desk(workspace, clock, _WHO), progress=progress)
        unfinished.replace(path)
    except BaseException:
        discard(unfinished, clock=clock)
        raise
