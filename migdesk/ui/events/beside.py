"""A list with what is chosen from it beside it; alone, with a way back, where room is short."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from migdesk.ui.look import Look
from migdesk.ui.widgets.buttons import Button
from migdesk.ui.widgets.layouts import column, frame, row, vline

_FOLD_BELOW: Final = 620
_LOW_BELOW: Final = 280
_INSPECTOR: Final = 340
_NARROW: Final = 300
_WIDE_FROM: Final = 760
_ANY_WIDTH: Final = 16_777_215
"""Qt's own largest width: none is set."""


class Beside(QWidget):
    """A list at the left, an inspector at the right.

    Signals:
        back_asked: Esc was pressed in the inspector: the keyboard goes back to the list.
    """

    back_asked = Signal()

    def __init__(self, look: Look, listing: QWidget, inspector: QWidget, back: str) -> None:
        """Show both.

        Args:
            look: the look.
            listing: the list and what belongs to it.
            inspector: what is chosen from it.
            back: the words of the button that leads back to the list where room is short.
        """
        super().__init__()
        self._look, self._listing = look, listing
        self._folded = self._inside = False
        self._back = Button(look, back, "ghost", icon="arrow-left", small=True)
        self._back.clicked.connect(self.back_asked)
        head = QWidget()
        head.setLayout(row(self._back, None, margins=(look.px(12), look.px(8), 0, 0)))
        self._head = head
        self._side = frame("raised", column(head, (inspector, 1)))
        self._line = vline()
        self.back_asked.connect(lambda: self.show_inspector(inside=False))
        self.setLayout(row((listing, 1), self._line, self._side))
        self._arrange()

    def show_inspector(self, *, inside: bool) -> None:
        """Say which of the two is shown where there is no room for both."""
        self._inside = inside
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold where there is no room."""
        super().resizeEvent(event)
        look = self._look
        narrow, low = self.width() < look.px(_FOLD_BELOW), self.height() < look.px(_LOW_BELOW)
        self._folded = narrow or low
        self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the list with Esc."""
        focus = self.focusWidget()
        inside = focus is not None and self._side.isAncestorOf(focus)
        if event.key() == Qt.Key.Key_Escape and inside:
            self.back_asked.emit()
            return
        super().keyPressEvent(event)

    def _arrange(self) -> None:
        look = self._look
        self._head.setVisible(self._folded)
        self._line.setVisible(not self._folded)
        self._listing.setVisible(not (self._folded and self._inside))
        self._side.setVisible(not self._folded or self._inside)
        if self._folded:
            self._side.setMinimumWidth(1)
            self._side.setMaximumWidth(_ANY_WIDTH)
        else:
            wide = self.width() >= look.px(_WIDE_FROM)
            self._side.setFixedWidth(look.px(_INSPECTOR if wide else _NARROW))
