"""What was just done, with Undo, in a sentence that floats over the window."""

from collections.abc import Iterator, Sequence
from typing import Final

from PySide6 import QtGui  # what is for screen readers loads when it is first asked for
from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent, QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QPushButton,
    QTextEdit,
    QWidget,
)

from migdesk.ui.look import Look
from migdesk.ui.widgets.labels import Label
from migdesk.ui.widgets.layouts import row

_SHOWN_FOR: Final = 8000
"""Milliseconds that a toast stays; it waits while the pointer or the keyboard is on it."""

_LOOKS_ROUND: Final = 200
"""Milliseconds after which a toast looks whether something has come below it."""

_CONTROL: Final = 100
"""Height in pixels at 100 % up to which what takes the keyboard is covered whole or not at all: a
button, a line, a field of few lines. Pages, lists and timetables are higher."""


def announce(widget: QWidget, sentence: str) -> None:
    """Have a screen reader say ``sentence`` without moving the focus."""
    event = QtGui.QAccessibleAnnouncementEvent(widget, sentence)
    QtGui.QAccessible.updateAccessibility(event)


class Toast(QFrame):
    """One sentence at the bottom of the window, for eight seconds.

    It stands in the middle, as low as it can without covering a button, a field, or the line in
    which somebody is: above the line in which sessions are typed, above the button of a form.

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
        self._round = QTimer(self)
        self._round.setInterval(_LOOKS_ROUND)
        self._round.timeout.connect(self._make_way)
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
        """Stand at the bottom of the window, in the middle, above what it would cover there.

        Where nothing is free in the lower half, it spares the primary button and the line in which
        somebody is, at the least that line.
        """
        window = self.parentWidget()
        if window is None:
            return
        self.adjustSize()
        left = max(0, (window.width() - self.width()) // 2)
        lowest = QPoint(left, window.height() - self.height() - self._look.px(20))
        line, controls = self._line_in_hand(window), list(self._controls_below(window))
        main = [control for control, is_primary in controls if is_primary]
        for spared in ([line, *(control for control, _ in controls)], [line, *main], [line]):
            spot = self._free(lowest, spared, window.height() // 2)
            if spot is not None:
                self.move(spot)
                return
        self.move(lowest)

    def showEvent(self, event: QShowEvent) -> None:
        """Look round from now on."""
        super().showEvent(event)
        self._round.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Look round no more."""
        super().hideEvent(event)
        self._round.stop()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Stay while the pointer is here."""
        super().enterEvent(event)
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        """Go some time after the pointer has left."""
        super().leaveEvent(event)
        self._timer.start()

    def _make_way(self) -> None:
        """Go elsewhere if something has come below that is not to be covered."""
        window = self.parentWidget()
        if window is None or self.underMouse() or self.undo.hasFocus():
            return
        taken = [self._line_in_hand(window), *(each for each, _ in self._controls_below(window))]
        if any(each.intersects(self.geometry()) for each in taken):
            self.place()

    def _controls_below(self, window: QWidget) -> Iterator[tuple[QRect, bool]]:
        """Yield what is pressed or typed into where a toast may be, and whether it is primary."""
        strip = QRect(0, 0, self.width(), window.height() // 2 + self.height())
        strip.moveBottomLeft(QPoint((window.width() - self.width()) // 2, window.height() - 1))
        return self._controls(window, strip, QPoint())

    def _controls(
        self, parent: QWidget, strip: QRect, origin: QPoint
    ) -> Iterator[tuple[QRect, bool]]:
        """Yield the controls in ``parent``, which is at ``origin``, as far as in ``strip``."""
        for child in parent.children():
            if not isinstance(child, QWidget) or child is self:
                continue
            seen = child.geometry().translated(origin) & strip
            if child.isHidden() or child.isWindow() or seen.isEmpty():
                continue
            takes = child.focusPolicy() != Qt.FocusPolicy.NoFocus
            if takes and child.height() <= self._look.px(_CONTROL):
                yield seen, child.property("kind") == "primary"
            else:
                yield from self._controls(child, seen, child.geometry().topLeft() + origin)

    def _line_in_hand(self, window: QWidget) -> QRect:
        """Return where in ``window`` the keyboard is: a control, or a line of a list or a text."""
        holder = QApplication.focusWidget()
        if holder is None or not window.isAncestorOf(holder) or self.isAncestorOf(holder):
            return QRect()
        surface, line = holder, QRect()
        if holder.height() <= self._look.px(_CONTROL):
            line = holder.rect()
        elif isinstance(holder, QAbstractItemView):
            surface, line = holder.viewport(), holder.visualRect(holder.currentIndex())
        elif isinstance(holder, QTextEdit):
            surface, caret = holder.viewport(), holder.cursorRect()
            line = QRect(0, caret.top(), surface.width(), caret.height())
        return (line & surface.rect()).translated(surface.mapTo(window, QPoint()))

    def _free(self, lowest: QPoint, taken: Sequence[QRect], highest: int) -> QPoint | None:
        """Return the lowest spot at which nothing is covered, none above ``highest``."""
        gap = self._look.px(12)
        spot = QRect(lowest, self.size())
        while spot.top() >= highest:
            near = spot.adjusted(0, 0, 0, gap)
            covered = [each.top() for each in taken if each.intersects(near)]
            if not covered:
                return spot.topLeft()
            spot.moveBottom(min(covered) - gap - 1)
        return None

    def _go(self) -> None:
        if self.undo.hasFocus():
            self._timer.start()
        else:
            self.hide()

    def _undo(self) -> None:
        self.hide()
        self.undo_asked.emit()
