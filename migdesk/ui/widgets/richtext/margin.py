"""The margin beside a text, where signs tell which paragraphs need somebody."""

from collections.abc import Callable, Iterator
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QTextBlock
from PySide6.QtWidgets import QTextEdit, QToolTip, QWidget

from migdesk.ui.look import Look
from migdesk.ui.look.painting import smooth
from migdesk.ui.widgets.richtext.document import block_id, gaps_in
from migdesk.ui.widgets.richtext.painting import first_line, shown_paragraphs
from migdesk.ui.widgets.richtext.tints import Mark, Tints

_SIDE: Final = 17
_FROM_TEXT: Final = 34
"""Pixels at 100 % from the left edge of a sign to the text."""


class Margin(QWidget):
    """Draws the signs of marks beside their paragraphs. What they say can be read in the text too.

    Signals:
        pressed: a sign was clicked; carries its mark.
    """

    pressed = Signal(object)

    def __init__(
        self, edit: QTextEdit, look: Look, tints: Tints, gap_tooltip: Callable[[QTextBlock], str]
    ) -> None:
        """Stand beside ``edit``; ``gap_tooltip`` says what is missing in a paragraph with gaps."""
        super().__init__(edit)
        self._edit, self._look, self._tints, self._gap_tooltip = edit, look, tints, gap_tooltip
        self.setMouseTracking(True)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the signs."""
        painter = QPainter(self)
        smooth(painter)
        for mark, place in self._signs(event.rect().top(), event.rect().bottom()):
            sign = self._look.pixmap(mark.icon, self._look.ink(mark.tone), _SIDE)
            painter.drawPixmap(place.topLeft(), sign)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Wait for the button to be let go."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell which sign was clicked."""
        mark = self._sign_at(event.position())
        if mark is not None and event.button() == Qt.MouseButton.LeftButton:
            self.pressed.emit(mark)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show which signs can be clicked."""
        found = self._sign_at(event.position()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if found else Qt.CursorShape.ArrowCursor)

    def event(self, event: QEvent) -> bool:
        """Say in words what the sign under the mouse means."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            mark = self._sign_at(QPointF(event.pos()))
            if mark is None:
                QToolTip.hideText()
            else:
                QToolTip.showText(event.globalPos(), mark.tooltip, self)
            return True
        return super().event(event)

    def _sign_at(self, place: QPointF) -> Mark | None:
        reach = self._look.px(_SIDE)
        for mark, rect in self._signs(place.y() - reach, place.y() + reach):
            if rect.contains(place):
                return mark
        return None

    def _signs(self, top: float, bottom: float) -> Iterator[tuple[Mark, QRectF]]:
        side = self._look.px(_SIDE)
        left = max(0, self.width() - self._look.px(_FROM_TEXT))
        for paragraph in shown_paragraphs(self._edit, top, bottom):
            mark = self._mark_of(paragraph)
            if mark is not None:
                line = first_line(self._edit, paragraph)
                yield mark, QRectF(left, line.center().y() - side / 2, side, side)

    def _mark_of(self, paragraph: QTextBlock) -> Mark | None:
        id_ = block_id(paragraph)
        for mark in self._tints.marks_of(id_):
            if mark.icon:
                return mark
        if next(gaps_in(paragraph), None) is None:
            return None
        return Mark(id_, 0, 0, "amber", icon="pen-line", tooltip=self._gap_tooltip(paragraph))
