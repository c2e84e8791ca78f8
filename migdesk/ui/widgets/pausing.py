"""The pause after a deletion, in which a button does nothing more."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication


class DeletingPause(QTimer):
    """Runs while a press may still be the second half of a double click.

    Once something is deleted, the next thing stands beside the same button. Whoever presses it
    before a double click is over has not seen that, and deletes nothing by it.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent, singleShot=True)

    def begin(self) -> None:
        """Begin the pause: something is gone."""
        self.start(QApplication.doubleClickInterval())

    def do(self, delete: Callable[[], None]) -> None:
        """Delete what a button was pressed for, unless the pause is on."""
        if not self.isActive():
            self.begin()
            delete()
