"""Shortcuts on keyboards that write no Latin letters.

On X11 and Wayland, a key of a Georgian layout that stands alone types ``კ`` and not ``k``, and no
shortcut with a letter is found. What the letter would be is read from the place of the key then.
"""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QKeyCombination, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QWindow
from PySide6.QtWidgets import QApplication

_ROWS: Final = ((24, "QWERTYUIOP"), (38, "ASDFGHJKL"), (52, "ZXCVBNM"))
"""The number that X11 and Wayland give the first key of a row, and the letters of that row."""

LETTERS: Final = {
    first + place: Qt.Key(ord(letter)) for first, row in _ROWS for place, letter in enumerate(row)
}
"""The letter on a key, by the key's number."""

_LAST_LATIN: Final = 0xFF
_FIRST_NAMED: Final = 0x01000000
"""From here on Qt numbers keys that write nothing, such as arrows."""

_PLATFORMS: Final = ("xcb", "wayland")


class LatinKeys(QObject):
    """Turns a letter of another script, pressed with Ctrl, into the Latin one on the same key."""

    def __init__(
        self, app: QGuiApplication, parent: QObject, run: Callable[[QKeySequence], bool]
    ) -> None:
        """Listen to the window of ``app`` that has the keyboard.

        Args:
            app: Qt's application.
            parent: as long as it is there.
            run: runs the command of a shortcut and tells whether there is one.
        """
        super().__init__(parent)
        self._run = run
        if app.platformName() in _PLATFORMS:
            app.focusWindowChanged.connect(self._follow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Press the Latin letter in place of the other one."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        letter = latin_letter(event)
        if letter is None:
            return False
        if not _claimed(event, letter) and _is_free():
            sequence = QKeySequence(QKeyCombination(event.modifiers(), letter))
            if self._run(sequence):
                return True
        QCoreApplication.sendEvent(watched, _pressed(QEvent.Type.KeyPress, event, letter))
        return True

    def _follow(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)


def latin_letter(event: QKeyEvent) -> Qt.Key | None:
    """Return the Latin letter on the key of a shortcut, ``None`` where nothing is to be done."""
    held = event.modifiers()
    if not held & Qt.KeyboardModifier.ControlModifier:
        return None
    if not _LAST_LATIN < event.key() < _FIRST_NAMED:
        return None
    return LETTERS.get(event.nativeScanCode())


def _claimed(event: QKeyEvent, letter: Qt.Key) -> bool:
    """Ask the widget with the keyboard whether it uses the keys itself, as Qt does first."""
    focus = QApplication.focusWidget()
    if focus is None:
        return False
    claim = _pressed(QEvent.Type.ShortcutOverride, event, letter)
    claim.ignore()
    QCoreApplication.sendEvent(focus, claim)
    return claim.isAccepted()


def _pressed(kind: QEvent.Type, event: QKeyEvent, letter: Qt.Key) -> QKeyEvent:
    return QKeyEvent(kind, letter, event.modifiers(), "", event.isAutoRepeat(), event.count())


def _is_free() -> bool:
    """Tell whether commands can be run: not while a dialog or a menu waits for an answer."""
    return QApplication.activeModalWidget() is None and QApplication.activePopupWidget() is None
