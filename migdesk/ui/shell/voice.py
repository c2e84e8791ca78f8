"""The one part that speaks to the person: what was done, what failed, and what cannot be undone."""

import logging
from collections.abc import Callable

from PySide6 import QtWidgets  # QMessageBox loads when it is first asked for
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from migdesk.base.errors import MigdeskError
from migdesk.ui.look import Look

# ruff: noqa: PLC0415 - the sentences about failures load with the first one

_log = logging.getLogger("migdesk.ui")


class WindowVoice(QObject):
    """Speaks in a window.

    ``look`` tells how the window looks now. ``say`` shows a sentence in passing, with Undo if it is
    told so; ``banner`` shows one that stays until it is read.
    """

    def __init__(
        self,
        window: QWidget,
        *,
        look: Callable[[], Look],
        say: Callable[[str], None],
        say_undoable: Callable[[str], None],
        banner: Callable[[str, str], None],
    ) -> None:
        super().__init__(window)
        self._window, self._look, self._banner = window, look, banner
        self._say, self._say_undoable = say, say_undoable

    def say(self, sentence: str) -> None:
        """Say that something is done, in passing."""
        self._say(sentence)

    def say_undoable(self, sentence: str) -> None:
        """Say what was done, with a button that takes it back."""
        self._say_undoable(sentence)

    def fail(self, error: MigdeskError) -> None:
        """Say what failed and what to do about it, and note it in the log."""
        what, todo = self.advice(error)
        _log.info("%s: %s", type(error).__name__, what)
        self._banner(what, todo)

    def tell_bug(self, place: str) -> None:
        """Say that something went wrong that should not, and where the details are."""
        self._banner(
            self.tr("Something went wrong that should not."),
            self.tr("Nothing was half done. The details are in {place}").format(place=place),
        )

    def advice(self, error: MigdeskError) -> tuple[str, str]:
        """Return what failed and what to do about it, to be shown in place."""
        from migdesk.ui.shell.advice import advise

        return advise(error)

    def confirm(self, title: str, sentence: str, verb: str) -> bool:
        """Ask before what cannot be taken back.

        The verb is on the button, and the button that does nothing is the default.
        """
        box = QtWidgets.QMessageBox(self._window)
        box.setIconPixmap(self._look().pixmap("triangle-alert", "amber", 32))
        box.setWindowTitle("MigDesk")
        box.setText(title)
        box.setInformativeText(sentence)
        do = box.addButton(verb, box.ButtonRole.AcceptRole)
        keep = box.addButton(box.StandardButton.Cancel)
        box.setDefaultButton(keep)
        box.setEscapeButton(keep)
        box.exec()
        agreed: bool = box.clickedButton() is do
        box.deleteLater()
        return agreed
