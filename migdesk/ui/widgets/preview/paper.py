"""Painting one page: paper, picture, marks, and the ghost of a text that is not there yet."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from migdesk.text.printed import Box
from migdesk.ui.look import Look
from migdesk.ui.look.painting import CENTRE, draw_text

_GHOST_LINES: Final = (0.42, 0.0, 0.9, 0.7, 0.0, 1.0, 0.96, 0.99, 0.6, 0.0, 1.0, 0.97, 0.4)
"""The widths of the lines of a page whose text is still to come, as parts of its own."""

_SHADOWS: Final = (0.05, 0.035, 0.02)


class Paper:
    """Paints pages. Paper is white in the dark theme too: it shows what will be printed."""

    def __init__(self, look: Look) -> None:
        self._look = look
        self._light = Look(scale=look.scale)

    def draw_sheet(self, painter: QPainter, rect: QRectF) -> None:
        """Draw a white sheet with its edge and its shadow."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        depth = 2.0 if self._look.dark else 1.0
        for distance, strength in enumerate(_SHADOWS, 1):
            painter.setPen(QPen(QColor.fromRgbF(0, 0, 0, strength * depth), 1))
            painter.drawRect(rect.adjusted(-distance, 1 - distance, distance - 1, distance))
        painter.fillRect(rect, Qt.GlobalColor.white)
        painter.setPen(QPen(self._look.colour("line2"), 1))
        painter.drawRect(rect.adjusted(-0.5, -0.5, 0.5, 0.5))

    def draw_picture(self, painter: QPainter, rect: QRectF, image: QImage, ratio: float) -> None:
        """Draw the picture of a page: pixel on pixel where it was made for this size."""
        wanted = rect.width() * ratio, rect.height() * ratio
        if abs(image.width() - wanted[0]) < 1.5 and abs(image.height() - wanted[1]) < 1.5:
            image.setDevicePixelRatio(ratio)
            painter.drawImage(rect.topLeft(), image)
        else:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(rect, image)

    def draw_ghost(self, painter: QPainter, rect: QRectF) -> None:
        """Draw lines in place of a text that takes its time."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._light.colour("hover"))
        left, width, line = rect.x() + rect.width() * 0.1, rect.width() * 0.8, rect.height() * 0.016
        for number, part in enumerate(_GHOST_LINES):
            top = rect.y() + rect.height() * 0.1 + number * line * 2.4
            painter.drawRoundedRect(QRectF(left, top, width * part, line), line / 3, line / 3)

    def draw_message(self, painter: QPainter, rect: QRectF, text: str) -> None:
        """Say on the sheet why nothing stands on it."""
        draw_text(painter, self._light, rect, text, self._light.font(13), "text2", CENTRE)

    def draw_marks(
        self, painter: QPainter, page: QRectF, scale: float, boxes: Iterable[Box], token: str
    ) -> None:
        """Mark lines of text as with a pen: what is printed stays readable."""
        painter.save()
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._light.colour(token))
        for box in boxes:
            painter.drawRect(placed(box, page, scale))
        painter.restore()

    def draw_outline(
        self, painter: QPainter, page: QRectF, scale: float, boxes: Iterable[Box]
    ) -> None:
        """Draw a line around the marks a person looks at: never by colour alone."""
        painter.setPen(QPen(self._light.colour("amber"), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for box in boxes:
            painter.drawRect(placed(box, page, scale).adjusted(-1, -1, 1, 1))


def placed(box: Box, page: QRectF, scale: float) -> QRectF:
    """Return where a box of a page lies in the view that ``page`` lies in."""
    left, top, right, bottom = box
    corner = QPointF(page.x() + left * scale, page.y() + top * scale)
    return QRectF(corner, QPointF(page.x() + right * scale, page.y() + bottom * scale))
