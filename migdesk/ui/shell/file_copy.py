"""A file kept in the workspace, saved under a name outside it."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from migdesk.base.errors import MigdeskError
from migdesk.base.files import write_whole
from migdesk.ui.shell.screen import Parts

if TYPE_CHECKING:
    from migdesk.desk.desk import Desk


def save_copy(
    parts: Parts, owner: QWidget, read: "Callable[[Desk], bytes]", file_name: str
) -> None:
    """Ask where to, and save there what ``read`` returns, the content of ``file_name``."""
    translate = QCoreApplication.translate
    ending = Path(file_name).suffix
    kinds = translate("FileCopy", "All files (*)")
    if ending:
        kinds = translate("FileCopy", "{kind} files (*{ending})").format(
            kind=ending.removeprefix("."), ending=ending
        )
    path = parts.files.to_save(translate("FileCopy", "Save a copy"), file_name, kinds)
    if path is None:
        return

    def write(data: bytes) -> None:
        try:
            write_whole(path, data)
        except MigdeskError as error:
            parts.voice.fail(error)
            return
        parts.voice.say(translate("FileCopy", "Saved as {name}").format(name=path.name))

    parts.worker.ask(owner, read, write)
