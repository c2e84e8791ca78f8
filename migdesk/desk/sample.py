"""The sample office: two years of invented work, to explore the program with."""

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from sqlalchemy import select

from migdesk.base.clock import Clock
from migdesk.base.progress import Progress, unseen
from migdesk.base.resources import resource
from migdesk.desk.desk import Desk
from migdesk.desk.files import FileOptions, add_file_from
from migdesk.desk.records_files import load_file
from migdesk.records import Asset, Event
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
    folder = resource("sample")
    files = sorted(folder.glob("*.json"))
    for number, path in enumerate(files):
        progress(number, len(files))
        load_file(desk, path)
    for photo in tomllib.loads((folder / "photos.toml").read_text("utf-8"))["photos"]:
        _add_photo(desk, folder / photo["file"], photo)
    desk.forget_undo("Sample office")
    progress(len(files), len(files))


def _add_photo(desk: Desk, path: Path, told: Mapping[str, Any]) -> None:
    """Keep a photo under the identity by which the texts of the sample name it."""
    with desk.reading() as session:
        event_id = session.scalars(select(Event.id).where(Event.uuid == told["event"])).one()
    said: FileOptions = {
        "event_id": event_id,
        "caption": told["caption"],
        "alt": told["alt"],
        "credit": told["credit"],
        "consent": told["consent"],
    }
    added = add_file_from(desk, path=path, **said)
    with desk.work("Add photo") as work:
        work.get(Asset, added.key).uuid = told["id"]


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
