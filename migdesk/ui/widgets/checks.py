"""A check box and a switch, drawn like the rest of the window."""

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox

from migdesk.ui.look import Look
from migdesk.ui.look.painting import (
    MIDDLE_LEFT,
    draw_focus_ring,
    draw_rounded,
    draw_text,
    line_height,
    smooth,
    width_of,
)


def draw_check(painter: QPainter, look: Look, rect: QRectF, *, on: bool, able: bool = True) -> None:
    """Draw the box of a choice that is made or not."""
    if on:
        draw_rounded(painter, look, rect, look.px(4), fill="accent" if able else "disabled")
        sign = look.pixmap("check", "on_accent", 12, 3)
        painter.drawPixmap(rect.center() - QPointF(look.px(6), look.px(6)), sign)
    else:
        line = "control" if able else "line2"
        draw_rounded(painter, look, rect, look.px(4), fill="raised", line=line, stroke=1.5)


class _Drawn(QCheckBox):
    """What both have in common: the words, the ring of the keyboard, the size."""

    mark_size = (16, 16)
    """Width and height of what is drawn before the words, in pixels at 100 %."""

    def __init__(self, look: Look, text: str = "", *, name: str = "") -> None:
        """Offer a choice.

        Args:
            look: the look.
            text: what is chosen.
            name: what a screen reader says, where that is more than ``text``.
        """
        super().__init__(text)
        self._look = look
        self._font = look.font()
        self.setAccessibleName(name or text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """Return the size of the drawing and the words."""
        look, (width, height) = self._look, self.mark_size
        words = look.px(9) + width_of(self.text(), self._font) if self.text() else 0
        return QSize(
            look.px(width) + words + look.px(6),
            max(look.px(max(26, height + 6)), line_height(self._font)),
        )

    def minimumSizeHint(self) -> QSize:
        """Return the size of the drawing with a word: the rest is cut."""
        look = self._look
        width = min(self.sizeHint().width(), look.px(self.mark_size[0] + 64))
        return QSize(width, self.sizeHint().height())

    def hitButton(self, pos: QPoint) -> bool:
        """Return that a click anywhere counts, on the words as well."""
        return self.rect().contains(pos)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        look, (width, height) = self._look, self.mark_size
        painter = QPainter(self)
        smooth(painter)
        box = QRectF(
            look.px(3), (self.height() - look.px(height)) / 2, look.px(width), look.px(height)
        )
        self._draw_mark(painter, box)
        if self.text():
            left = box.right() + look.px(9)
            words = QRectF(left, 0, self.width() - left, self.height())
            ink = "text" if self.isEnabled() else "disabled"
            draw_text(painter, look, words, self.text(), self._font, ink, MIDDLE_LEFT)
        if self.hasFocus():
            draw_focus_ring(painter, look, box.adjusted(-3, -3, 3, 3), self._ring())

    def _draw_mark(self, painter: QPainter, box: QRectF) -> None:
        raise NotImplementedError

    def _ring(self) -> float:
        return self._look.px(5)


class Check(_Drawn):
    """A box to tick, with its words."""

    def _draw_mark(self, painter: QPainter, box: QRectF) -> None:
        draw_check(painter, self._look, box, on=self.isChecked(), able=self.isEnabled())


class Switch(_Drawn):
    """A switch: what it turns on is so at once."""

    mark_size = (34, 20)

    def _draw_mark(self, painter: QPainter, box: QRectF) -> None:
        look, on = self._look, self.isChecked()
        ground = "disabled" if not self.isEnabled() else "accent" if on else "control"
        draw_rounded(painter, look, box, box.height() / 2, fill=ground)
        side = box.height() - look.px(4)
        left = box.right() - look.px(2) - side if on else box.left() + look.px(2)
        knob = QRectF(left, box.top() + look.px(2), side, side)
        draw_rounded(painter, look, knob, side / 2, fill="on_accent")

    def _ring(self) -> float:
        return self._look.px(11)
