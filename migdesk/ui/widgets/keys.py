"""Keys that mean something to the widget that has the keyboard, and not to the window."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget


def claims_delete(event: QEvent) -> bool:
    """Claim Delete for a widget that takes something out with it.

    A shortcut of the window would have the key otherwise. Asked of every event of the widget;
    returns whether this one is seen to.
    """
    if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.ShortcutOverride:
        return False
    if event.key() != Qt.Key.Key_Delete:
        return False
    event.accept()
    return True


def finishes(event: QKeyEvent, *spared: QWidget) -> bool:
    """Tell whether a key ends a form: Enter does.

    On a button it presses that instead, and in the ``spared`` lines it means something of its own;
    with Ctrl it ends the form there as well.
    """
    if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
        return False
    holder = QApplication.focusWidget()
    if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
        return True
    return not isinstance(holder, QAbstractButton) and holder not in spared


def pressed_by_enter(button: QAbstractButton, event: QKeyEvent) -> bool:
    """Press ``button`` if the key is Enter, as Space does; return whether it is."""
    keys = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
    if event.key() not in keys or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
        return False
    button.click()
    return True


def claims_undo(event: QEvent) -> bool:
    """Tell whether keys ask to undo or redo: in a form that is not kept yet, that is about it.

    Elsewhere they take back what was last done to the records.
    """
    if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.ShortcutOverride:
        return False
    standard = QKeySequence.StandardKey
    return event.matches(standard.Undo) or event.matches(standard.Redo)
