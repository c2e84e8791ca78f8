"""Undo where a text field has nothing of its own to take back."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget


class TextUndo(QObject):
    """Lets Undo go to the records where a text field has nothing of its own to take back.

    Qt's text fields claim the keys of Undo and Redo even when they can do neither. Only fields that
    have had the keyboard are listened to: else all that happens in the program would come by here.
    """

    def __init__(self, app: QApplication, parent: QObject) -> None:
        """Listen to whatever field of ``app`` has the keyboard, as long as ``parent`` is there."""
        super().__init__(parent)
        app.focusChanged.connect(self._follow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Refuse the claim of a field that has nothing to take back."""
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        if not isinstance(watched, QLineEdit):
            return False
        standard = QKeySequence.StandardKey
        undo = event.matches(standard.Undo) and not watched.isUndoAvailable()
        redo = event.matches(standard.Redo) and not watched.isRedoAvailable()
        if undo or redo:
            event.ignore()
            return True
        return False

    def _follow(self, _former: QWidget | None, now: QWidget | None) -> None:
        if isinstance(now, QLineEdit):
            now.installEventFilter(self)
