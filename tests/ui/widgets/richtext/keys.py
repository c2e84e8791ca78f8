"""Selecting and composing in an editor."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QWidget

from migdesk.ui.widgets.richtext import RichTextEditor

ALT: Final = Qt.KeyboardModifier.AltModifier
CONTROL: Final = Qt.KeyboardModifier.ControlModifier
SHIFT: Final = Qt.KeyboardModifier.ShiftModifier


def select(editor: RichTextEditor, first: tuple[str, int], last: tuple[str, int]) -> None:
    """Select from one place, a block and where in it, to another."""
    editor.go_to(*last)
    end = editor.textCursor().position()
    editor.go_to(*first)
    cursor = editor.textCursor()
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)


def compose(widget: QWidget, preedit: str, commit: str = "") -> None:
    """Write as an input method does."""
    event = QInputMethodEvent(preedit, [])
    if commit:
        event.setCommitString(commit)
    QApplication.sendEvent(widget, event)
