"""The head of a page as it is printed: logo, name and tagline, on white in every look."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from migdesk.ui.look import Look
from migdesk.ui.look.painting import (
    draw_paragraph,
    draw_rounded,
    height_of,
    line_height,
    smooth,
)

_LOGO = (96, 40)
_MOST_LINES = 3


class Letterhead(QWidget):
    """The head of a page in one language."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look, self._paper = look, Look(scale=look.scale)
        self._logo = QImage()
        self._name = self._tagline = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setMinimumHeight(look.px(72))

    def show_words(self, name: str, tagline: str) -> None:
        """Show who publishes."""
        if (name, tagline) != (self._name, self._tagline):
            self._name, self._tagline = name, tagline
            self.setAccessibleName(", ".join(part for part in (name, tagline) if part))
            self._fit()

    def show_logo(self, data: bytes | None) -> None:
        """Show the bytes of a PNG or JPEG, or no logo."""
        self._logo = QImage.fromData(data) if data else QImage()
        self._fit()

    def sizeHint(self) -> QSize:
        """Return the size of a card."""
        return QSize(self._look.px(260), self.minimumHeight())

    def minimumSizeHint(self) -> QSize:
        """Return next to no width: the words are cut."""
        return QSize(self._look.px(140), self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the height that the words need."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card, the logo and the words."""
        painter = QPainter(self)
        smooth(painter)
        look, rect = self._look, QRectF(self.rect())
        draw_rounded(painter, self._paper, rect, look.px(10), fill="paper")
        draw_rounded(painter, look, rect, look.px(10), line="line2")
        logo = self._logo_rect(rect)
        if not self._logo.isNull():
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(logo, self._logo)
        words = rect.adjusted(logo.right() + look.px(12) - rect.x(), 0, -look.px(14), 0)
        name, tagline = self._heights(words.width())
        words.setTop(rect.center().y() - (name + tagline) / 2)
        bold, plain = look.font(13, 600), look.font(12)
        draw_paragraph(painter, self._paper, words, self._name, bold, "text", most=_MOST_LINES)
        words.setTop(words.top() + name)
        draw_paragraph(painter, self._paper, words, self._tagline, plain, "text2", most=_MOST_LINES)

    def _logo_rect(self, rect: QRectF) -> QRectF:
        """Return where the logo stands, of no width where there is none."""
        look = self._look
        left = rect.x() + look.px(14)
        if self._logo.isNull():
            return QRectF(left - look.px(12), rect.center().y(), look.px(12), 0)
        room = QSize(look.px(_LOGO[0]), look.px(_LOGO[1]))
        size = self._logo.size().scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        return QRectF(
            left, rect.center().y() - size.height() / 2, max(1, size.width()), size.height()
        )

    def _heights(self, width: float) -> tuple[int, int]:
        """Return the heights of name and tagline at a width."""
        bold, plain = self._look.font(13, 600), self._look.font(12)
        name = height_of(self._name, bold, width, _MOST_LINES) if self._name else line_height(bold)
        tagline = height_of(self._tagline, plain, width, _MOST_LINES) if self._tagline else 0
        return name, tagline

    def _fit(self) -> None:
        look, rect = self._look, QRectF(self.rect())
        width = rect.width() - self._logo_rect(rect).right() - look.px(26)
        height = sum(self._heights(max(1, width))) + look.px(28)
        self.setMinimumHeight(max(look.px(72), height))
        self.update()
