"""Asking for files and printers by the dialogs of the system."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6 import QtWidgets  # QFileDialog loads when it is first asked for
from PySide6.QtWidgets import QWidget

from migdesk.text.printed import Size
from migdesk.ui.shell.printers import system_printer

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


class SystemFiles:
    """Asks in dialogs of ``window``; each starts in the folder used last."""

    def __init__(self, window: QWidget, folder: Path) -> None:
        self._window, self._folder = window, folder

    def to_save(self, title: str, name: str, kinds: str) -> Path | None:
        """Ask where to save; ``None`` if the person thought better of it.

        Args:
            title: of the dialog.
            name: the file name proposed.
            kinds: Qt's list of kinds, such as ``PDF (*.pdf)``.
        """
        proposed = str(self._folder / name)
        ask = QtWidgets.QFileDialog.getSaveFileName
        chosen, _ = ask(self._window, title, proposed, kinds)
        return self._remember(chosen)

    def to_open(self, title: str, kinds: str) -> Path | None:
        """Ask for a file; ``None`` if the person thought better of it."""
        chosen, _ = QtWidgets.QFileDialog.getOpenFileName(
            self._window, title, str(self._folder), kinds
        )
        return self._remember(chosen)

    def folder(self, title: str) -> Path | None:
        """Ask for a folder; ``None`` if the person thought better of it."""
        chosen = QtWidgets.QFileDialog.getExistingDirectory(self._window, title, str(self._folder))
        if chosen:
            self._folder = Path(chosen)
        return Path(chosen) if chosen else None

    def to_print(self, pages: int, size: Size) -> "QPrinter | None":
        """Ask for a printer; ``None`` if the person thought better of it."""
        return system_printer(self._window, pages, size)

    def _remember(self, chosen: str) -> Path | None:
        if not chosen:
            return None
        self._folder = Path(chosen).parent
        return Path(chosen)
