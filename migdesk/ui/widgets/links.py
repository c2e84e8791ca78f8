"""Links: words that lead somewhere, in a text or on a line of their own."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
)

from migdesk.ui.look import Look
from migdesk.ui.look.painting import (
    draw_focus_ring,
    draw_text,
    line_height,
    one_line,
    smooth,
    width_of,
)
from migdesk.ui.widgets.buttons import Button

PAD = 4
"""What stands between the edge of a link and its words, in pixels at 100 %, beside the border."""


class CutLink(Button):
    """A link as long as there is room for, the rest cut and said in the tooltip."""

    def __init__(self, look: Look, text: str) -> None:
        super().__init__(look, one_line(text), "link", small=True)
        self._look = look
        self._letters = look.font(12, 500)
        self.setAccessibleName(self.text())
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the width of all words."""
        wide = width_of(self.text(), self._letters) + self._edges() + 2
        return QSize(wide, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Return room for a few letters."""
        return QSize(self._look.px(40), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say in the tooltip what is cut."""
        super().resizeEvent(event)
        cut = self.width() < self.sizeHint().width()
        self.setToolTip(self.text() if cut else "")

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the words that there is room for."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = QFontMetricsF(self._letters).elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self.width() - self._edges()
        )
        QStylePainter(self).drawControl(QStyle.ControlElement.CE_PushButton, option)

    def _edges(self) -> int:
        return 2 * (self._look.px(PAD) + 1)


class Link(QAbstractButton):
    """A line that leads to a record: cut where it has no room, with an icon and a line below."""

    def __init__(
        self,
        look: Look,
        text: str,
        *,
        support: str = "",
        icon: str = "",
        size: float = 13,
        weight: int = 500,
    ) -> None:
        super().__init__()
        self._look, self._support, self._icon = look, support, icon
        self._font, self._small = look.font(size, weight), look.font(12)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_words(text, support)

    def set_words(self, text: str, support: str = "") -> None:
        """Lead elsewhere."""
        self._support = support
        self.setText(text)
        said = ", ".join(part for part in (text, support) if part)
        self.setAccessibleName(said)
        self.setToolTip(said)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room for all the words."""
        look = self._look
        lines = [width_of(self.text(), self._font), width_of(self._support, self._small)]
        high = line_height(self._font) + (line_height(self._small) if self._support else 0)
        return QSize(max(lines) + self._indent() + look.px(6), high + look.px(6))

    def minimumSizeHint(self) -> QSize:
        """Return room for a few letters: the rest is cut."""
        return QSize(self._indent() + self._look.px(40), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw icon and words."""
        look = self._look
        painter = QPainter(self)
        smooth(painter)
        left, top, width = self._indent(), look.px(3), self.width() - self._indent()
        high = line_height(self._font)
        if self._icon:
            at = QPointF(look.px(2), (self.height() - look.px(16)) / 2)
            painter.drawPixmap(at, look.pixmap(self._icon, "text2", 16))
        hovered = self.underMouse() or self.isDown()
        font = self._font
        font.setUnderline(hovered)
        draw_text(painter, look, QRectF(left, top, width, high), self.text(), font, "accent_text")
        if self._support:
            below = QRectF(left, top + high, width, line_height(self._small))
            draw_text(painter, look, below, self._support, self._small, "text2")
        if self.hasFocus():
            draw_focus_ring(painter, look, QRectF(self.rect()), look.px(5))

    def _indent(self) -> int:
        return self._look.px(28) if self._icon else 0
