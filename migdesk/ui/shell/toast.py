"""What was just done, with Undo, in a sentence that floats over the window."""

from typing import Final

from PySide6 import QtGui  # what is for screen readers loads when it is first asked for
from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from migdesk.ui.look import Look
from migdesk.ui.widgets.labels import Label
from migdesk.ui.widgets.layouts import row

_SHOWN_FOR: Final = 8000
"""Milliseconds that a toast stays; it waits while the pointer or the keyboard is on it."""


def announce(widget: QWidget, sentence: str) -> None:
    """Have a screen reader say ``sentence`` without moving the focus."""
    event = QtGui.QAccessibleAnnouncementEvent(widget, sentence)
    QtGui.QAccessible.updateAccessibility(event)


class Toast(QFrame):
    """One sentence at the bottom of the window, for eight seconds.

    Signals:
        undo_asked: the button in it was pressed.
    """

    undo_asked = Signal()

    def __init__(self, look: Look, window: QWidget) -> None:
        super().__init__(window)
        self._look = look
        self.setProperty("kind", "toast")
        self.words = Label(look, "", 13, 500, "canvas")
        self.undo = QPushButton(self.tr("Undo"))
        self.undo.setProperty("kind", "toast")
        self.undo.clicked.connect(self._undo)
        self.setLayout(
            row(
                self.words,
                look.px(16),
                self.undo,
                margins=(look.px(16), look.px(4), look.px(8), look.px(4)),
            )
        )
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SHOWN_FOR)
        self._timer.timeout.connect(self._go)
        self.hide()

    def say(self, sentence: str, *, undoable: bool) -> None:
        """Show ``sentence`` in place of the last one."""
        self.words.setText(sentence)
        self.undo.setVisible(undoable)
        self.place()
        self.show()
        self.raise_()
        self._timer.start()
        announce(self, sentence)

    def place(self) -> None:
        """Stand at the bottom of the window, in the middle."""
        window = self.parentWidget()
        if window is None:
            return
        self.adjustSize()
        left = (window.width() - self.width()) // 2
        self.move(max(0, left), window.height() - self.height() - self._look.px(20))

    def enterEvent(self, event: QEnterEvent) -> None:
        """Stay while the pointer is here."""
        super().enterEvent(event)
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        """Go some time after the pointer has left."""
        super().leaveEvent(event)
        self._timer.start()

    def _go(self) -> None:
        if self.undo.hasFocus():
            self._timer.start()
        else:
            self.hide()

    def _undo(self) -> None:
        self.hide()
        self.undo_asked.emit()
