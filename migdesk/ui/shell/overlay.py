"""A card over the dimmed window: palette, shortcuts, about."""

from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QLayout, QWidget

from migdesk.ui.look import Look
from migdesk.ui.shell.address import Address
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.focus import FormerHolder
from migdesk.ui.widgets.layouts import frame

OverlayLoader: TypeAlias = Callable[[Parts, QWidget], QWidget]
"""Makes a card for the window."""

SheetLoader: TypeAlias = Callable[[Parts, QWidget, Address], QWidget]
"""Makes a card that begins as an address says."""

_SCRIM = 0.35


class Overlay(QWidget):
    """Covers the window until Esc or a click outside; then the keyboard goes back where it was."""

    def __init__(self, look: Look, window: QWidget, name: str) -> None:
        super().__init__(window)
        self.look = look
        self.card: QFrame = frame("floating")
        self.card.setParent(self)
        self.card.setAccessibleName(name)
        self.setAccessibleName(name)
        self._widest, self._highest = look.px(800), look.px(560)
        self._before = FormerHolder()
        self._first: QWidget | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        window.installEventFilter(self)

    def fill(self, layout: QLayout, widest: float, highest: float, *, first: QWidget) -> None:
        """Put ``layout`` on the card, which takes at most so many pixels at 100 %.

        ``first`` is what has the keyboard at first.
        """
        self.card.setLayout(layout)
        self._first = first
        self._widest, self._highest = self.look.px(widest), self.look.px(highest)
        self._place()

    def showEvent(self, event: QShowEvent) -> None:
        """Cover the window and take the keyboard."""
        super().showEvent(event)
        self._place()
        self.raise_()
        if self._first is not None:  # what has the keyboard is not left for good: it comes back
            self._first.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep covering the window when it is resized."""
        if watched is self.parentWidget() and event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Close when the dimmed window is clicked."""
        if not self.card.geometry().contains(event.position().toPoint()):
            self.dismiss()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 - Qt's signature
        """Keep the keyboard on the card."""
        inside = [
            child
            for child in self.card.findChildren(QWidget)
            if child.focusPolicy() & Qt.FocusPolicy.TabFocus and child.isVisibleTo(self)
        ]
        focus = QApplication.focusWidget()
        if not inside:
            return True
        at = inside.index(focus) if focus in inside else -1
        step = 1 if forward else -1
        inside[(at + step) % len(inside)].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def dismiss(self) -> None:
        """Close, and give the keyboard back."""
        if self.isHidden():
            return
        self._before.give_back()
        self.close()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Dim the window."""
        QPainter(self).fillRect(QRectF(self.rect()), self.look.colour("scrim", _SCRIM))

    def _place(self) -> None:
        window = self.parentWidget()
        if window is None:
            return
        self.setGeometry(window.rect())
        gap = self.look.px(24)
        width = min(self._widest, window.width() - 2 * gap)
        height = min(self._highest, window.height() - 2 * gap)
        top = min(window.height() // 8, window.height() - height - gap)
        self.card.setGeometry((window.width() - width) // 2, max(gap, top), width, height)
