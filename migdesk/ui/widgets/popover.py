"""A small page that hangs on the control it was opened by."""

from typing import Final

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from migdesk.ui.look import Look
from migdesk.ui.look.painting import smooth
from migdesk.ui.widgets.focus import FormerHolder
from migdesk.ui.widgets.focus_proxies import focus_proxy
from migdesk.ui.widgets.layouts import frame

_STEPS: Final = 12


def draw_shadow(
    painter: QPainter,
    look: Look,
    rect: QRectF,
    radius: float,
    *,
    blur: float = 30,
    drop: float = 8,
    strength: float = 0.18,
) -> None:
    """Draw the shadow of something that floats, which is then drawn over it.

    Args:
        painter: draws.
        look: the look; the dark one has a shadow twice as strong.
        rect: what floats.
        radius: of its corners, in pixels at 100 %, as are the next two.
        blur: how far the shadow runs out.
        drop: how far it lies below.
        strength: how dark it is at most, from 0 to 1.
    """
    full = min(1.0, strength * (2 if look.dark else 1))
    each = 1 - (1 - full) ** (1 / _STEPS)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.colour("shadow", each))
    lower = rect.translated(0, look.px(drop))
    for step in range(_STEPS):
        out = look.px(blur) / 2 * (1 - 2 * step / _STEPS)
        grown = lower.adjusted(-out, -out, out, out)
        round_by = max(look.px(radius) + out, 2)
        painter.drawRoundedRect(grown, round_by, round_by)


class Popover(QWidget):
    """Something to see to at once, over the window, and gone with Esc or a click beside it.

    It goes with its opener, too, once that is out of sight: the window is somewhere else by then.

    It lies over the whole window, so that a click beside it does nothing else, and keeps the
    keyboard until it closes; then the keyboard returns to where it was, and the popover and what
    is in it are deleted.

    Signals:
        closed: it has just closed.
    """

    closed = Signal()

    def __init__(self, look: Look, opener: QWidget, content: QWidget, *, name: str = "") -> None:
        """Hang on ``opener``.

        Args:
            look: the look.
            opener: the control it belongs to; it stands below or above it.
            content: what it shows; it brings its own margins.
            name: what a screen reader calls it.
        """
        super().__init__(opener.window())
        self._look, self._opener, self._content = look, opener, content
        self._open = False
        self._anchor = QRect()
        self._panel = frame("floating")
        self._panel.setParent(self)
        self._layout = QVBoxLayout(self._panel)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.addWidget(content)
        self.setAccessibleName(name)
        self._panel.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.hide()

    def open(self) -> None:
        """Show it and put the keyboard into it."""
        self._open = True
        self._before = FormerHolder(self._opener)
        self._panel.ensurePolished()  # its border takes room only then
        self._place()
        self.show()
        self.raise_()
        self.window().installEventFilter(self)
        self._opener.installEventFilter(self)
        proxy = focus_proxy(self._content)
        takes_tab = bool(self._content.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if proxy is not None or takes_tab:
            self._content.setFocus(Qt.FocusReason.PopupFocusReason)
        else:
            self._enter()

    def dismiss(self) -> None:
        """Close it and give the keyboard back."""
        if not self._open:
            return
        self._open = False
        self.window().removeEventFilter(self)
        if shiboken6.isValid(self._opener):
            self._opener.removeEventFilter(self)
        self._before.give_back()
        self.hide()
        self.closed.emit()
        self.deleteLater()

    def is_open(self) -> bool:
        """Return whether it is there to be seen."""
        return self._open

    def panel(self) -> QRect:
        """Return where in the window its panel stands."""
        return self._panel.geometry()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep to the opener when the window changes its size; close when it is out of sight."""
        if watched is self.window() and event.type() == QEvent.Type.Resize:
            self._place()
        elif event.type() == QEvent.Type.Hide:
            QTimer.singleShot(0, self, self._close_if_left)  # it may be shown again in a moment
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """Keep Esc from shortcuts of the window; fit the content when it changes its size."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            event.setAccepted(event.key() == Qt.Key.Key_Escape)
            return event.isAccepted()
        if event.type() == QEvent.Type.LayoutRequest and self._open:
            self._place()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Esc; no key gets through to what lies below."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Close on a click beside the panel."""
        if not self._panel.geometry().contains(event.position().toPoint()):
            self.dismiss()
        event.accept()

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 - Qt's own signature
        """Let Tab go round within; back from the first it stays there.

        The chain of focus is not walked from here: among the parts of a calendar, wrapping each
        for Python ends in a crash.
        """
        before = self.focusWidget()
        super().focusNextPrevChild(forward)
        if not self._has_keyboard():
            if forward or before is None:
                self._enter()
            else:
                before.setFocus(Qt.FocusReason.BacktabFocusReason)
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the shadow of the panel."""
        painter = QPainter(self)
        smooth(painter)
        draw_shadow(painter, self._look, QRectF(self._panel.geometry()), 10)

    def _close_if_left(self) -> None:
        if shiboken6.isValid(self._opener) and not self._opener.isVisible():
            self.dismiss()

    def _has_keyboard(self) -> bool:
        holder = QApplication.focusWidget()
        return holder is not None and self.isAncestorOf(holder)

    def _enter(self) -> None:
        """Put the keyboard into the first control within, or where there is none, here."""
        self.setFocus(Qt.FocusReason.PopupFocusReason)
        super().focusNextPrevChild(True)  # noqa: FBT003 - Qt's own signature
        if not self._has_keyboard():
            self.setFocus(Qt.FocusReason.PopupFocusReason)

    def _place(self) -> None:
        window = self.window()
        self.setGeometry(window.rect())
        if shiboken6.isValid(self._opener):  # else it stays where it was
            self._anchor = QRect(self._opener.mapTo(window, QPoint(0, 0)), self._opener.size())
        anchor = self._anchor
        size, gap = self._wanted(window.size()), self._look.px(4)
        least = (
            self._layout.totalMinimumHeightForWidth(size.width())
            if self._layout.hasHeightForWidth()
            else self._layout.totalMinimumSize().height()
        )
        self._panel.setGeometry(placed(anchor, size, window.rect(), gap, least))
        self.update()

    def _wanted(self, room: QSize) -> QSize:
        margin = self._look.px(16)
        hint = self._layout.totalSizeHint()
        width = min(hint.width(), room.width() - margin)
        bends = self._layout.hasHeightForWidth()
        height = self._layout.totalHeightForWidth(width) if bends else hint.height()
        return QSize(width, min(height, room.height() - margin))


def placed(anchor: QRect, size: QSize, room: QRect, gap: int, least: int = 0) -> QRect:
    """Return where something of ``size`` stands by ``anchor``: below it, or above, within ``room``.

    It keeps to the left edge of the anchor as far as there is room, and takes the side with more
    room where neither holds it. Where even ``least`` of its height is more than that, it covers the
    anchor rather than being cut.
    """
    below = room.bottom() - anchor.bottom() - 2 * gap
    above = anchor.top() - room.top() - 2 * gap
    under = size.height() <= below or below >= above
    beside = min(size.height(), max(below if under else above, gap))
    height = max(beside, min(least, room.height() - 2 * gap))
    width = min(size.width(), room.width() - 2 * gap)
    left = max(room.left() + gap, min(anchor.left(), room.right() - gap - width))
    top = anchor.bottom() + gap if under else anchor.top() - gap - height
    top = max(room.top() + gap, min(top, room.bottom() - gap - height))
    return QRect(left, top, width, height)
