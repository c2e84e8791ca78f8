"""The line above a list in which staff type what they look for."""

from typing import Final

from PySide6.QtCore import QPoint, QPointF, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy

from migdesk.ui.look import Look
from migdesk.ui.widgets.buttons import IconButton

_ICON: Final = 16

TYPING_PAUSE: Final = 120
"""Milliseconds from the last key to the moment a list is narrowed down."""


class SearchLine(QLineEdit):
    """A line with a lens before the words, and a cross to clear it."""

    def __init__(self, look: Look, hint: str, *, icon: str = "search") -> None:
        """Show ``hint`` while the line is empty; it is the line's name, too."""
        super().__init__()
        self._look, self._icon = look, icon
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)
        self._cross = IconButton(look, "x", self.tr("Clear"), small=True)
        self._cross.setParent(self)
        self._cross.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Esc does the same
        self._cross.setCursor(Qt.CursorShape.ArrowCursor)
        self._cross.clicked.connect(self.clear)
        self._cross.hide()
        self.textChanged.connect(lambda text: self._cross.setVisible(bool(text)))
        self.setTextMargins(look.px(_ICON + 8), 0, look.px(22), 0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the cross in the middle of the height: Qt's own hangs too low in a styled line."""
        super().resizeEvent(event)
        size = self._cross.sizeHint()
        left = self.width() - size.width() - self._look.px(4)
        self._cross.setGeometry(QRect(QPoint(left, (self.height() - size.height()) // 2), size))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line and the lens in the middle of its height."""
        super().paintEvent(event)
        px = self._look.px
        painter = QPainter(self)
        drawn = self._look.pixmap(self._icon, "text3", _ICON)
        left = 0 if self.property("bare") == "1" else px(11)
        painter.drawPixmap(QPointF(left, (self.height() - px(_ICON)) / 2), drawn)


class FilterLine(SearchLine):
    """The line that narrows down the list below it, a moment after the last key.

    Signals:
        changed: other words are to be looked for.
        list_asked: Down or Enter was pressed: the keyboard goes to what is found.
        left: Esc was pressed: what is filtered by is cleared, or the line is left.
    """

    changed = Signal()
    list_asked = Signal()
    left = Signal()

    def __init__(self, look: Look, hint: str, *, icon: str = "list-filter") -> None:
        """Show ``hint`` while the line is empty."""
        super().__init__(look, hint, icon=icon)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(TYPING_PAUSE)
        self._pause.timeout.connect(self.changed)
        self.textEdited.connect(self._wait)
        self.textChanged.connect(self._note_cleared)
        self.returnPressed.connect(self._leave)

    def words(self) -> str:
        """Return what is looked for."""
        return self.text().strip()

    def take_letter(self, letter: str) -> None:
        """Go on typing here what was begun on the list."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.setText(self.text() + letter)
        self._wait()

    def enter(self) -> None:
        """Take the keyboard, all words selected."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def settle(self) -> None:
        """Wait no longer: what is typed is being looked for already."""
        self._pause.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the list with Down; Esc clears, then leaves."""
        if event.key() == Qt.Key.Key_Down:
            self._leave()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _wait(self) -> None:
        self._pause.start()

    def _note_cleared(self, text: str) -> None:
        """Look for everything again when the cross has emptied the line."""
        if not text:
            self._wait()

    def _leave(self) -> None:
        """Go to what is found, after looking for what was typed last."""
        if self._pause.isActive():
            self._pause.stop()
            self.changed.emit()
        self.list_asked.emit()
