"""Opening the workspace a command works on."""

import getpass
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from migdesk.base.clock import system_clock
from migdesk.base.errors import MigdeskError
from migdesk.base.paths import default_workspace, settings_file
from migdesk.base.settings import change_settings, load_settings
from migdesk.cli.output import complain
from migdesk.desk.desk import Desk
from migdesk.desk.errors import NobodyNamed
from migdesk.store.places import cloud_folder
from migdesk.store.workspace import Workspace

_READER: Final = "reader"
"""Whoever only looks changes nothing, so no name of theirs is kept."""


def who_from(options: Namespace) -> str:
    """Return the name that changes are recorded under: ``--as``, or the system's user.

    Raises:
        NobodyNamed: the system does not know its user by name either.
    """
    try:
        name: str = options.who if options.who is not None else getpass.getuser()
    except (KeyError, OSError) as error:  # a user of the system without a name, in a container
        raise NobodyNamed from error
    return name


def workspace_path(options: Namespace) -> Path:
    """Return the workspace a person named, or this user's own."""
    path: Path = options.workspace or default_workspace()
    return path


@contextmanager
def reading_desk(options: Namespace) -> Iterator[Desk]:
    """Open the workspace to read in; works beside a window that has it open."""
    path = workspace_path(options)
    with Workspace.open(path, clock=system_clock, write=False) as workspace:
        yield Desk(workspace, system_clock, _READER)


@contextmanager
def writing_desk(options: Namespace, *, create: bool = False) -> Iterator[Desk]:
    """Open the workspace to change, made first if ``create`` and it is not there.

    A backup is made at the end if something was changed. What a new one begins with cannot be taken
    back.
    """
    path, who = workspace_path(options), who_from(options)
    warn_of_cloud(path, settings_file())
    new = create and not path.exists()
    opened = (
        Workspace.create(path, clock=system_clock)
        if new
        else Workspace.open(path, clock=system_clock)
    )
    with opened as workspace:
        desk = Desk(workspace, system_clock, who)
        yield desk
        if new:
            desk.forget_undo("New office file")
        workspace.back_up()


def warn_of_cloud(path: Path, remembered: Path) -> None:
    """Warn, once for each workspace, when a cloud service copies its folder."""
    service = cloud_folder(path)
    settings = load_settings(remembered)
    place = str(path.resolve())
    if service is None or place in settings.warned_places:
        return
    complain(
        f"{path} lies in a folder that {service} copies to the cloud. It may copy the file while "
        "it is being written and bring back a damaged one, and it keeps personal data outside "
        "the office. Keep the workspace in another folder and its backups where you like."
    )
    try:
        change_settings(remembered, warned_places=(*settings.warned_places, place))
    except MigdeskError:
        return  # the warning comes again next time: no reason to stop a command
