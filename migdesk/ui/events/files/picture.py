"""A photo among the facts that are noted of it."""

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from migdesk.ui.look import Look
from migdesk.ui.look.painting import smooth

_HEIGHT: Final = 168
_WHOLE: Final = Qt.AspectRatioMode.KeepAspectRatio


class PhotoView(QWidget):
    """Shows a photo whole, as large as its place allows. It has no place without one."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._look, self._image = look, QImage()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.hide()

    def show_photo(self, image: QImage, alt: str) -> None:
        """Show another photo, and say what it shows."""
        self._image = image
        self.setAccessibleDescription(alt)
        self.setVisible(not image.isNull())
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height that every photo has."""
        return QSize(self._look.px(200), self._look.px(_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the photo from the left."""
        if self._image.isNull():
            return
        painter = QPainter(self)
        smooth(painter)
        size = QSize(self._image.size()).scaled(self.size(), _WHOLE)
        painter.drawImage(QRectF(0, 0, size.width(), size.height()), self._image)
        painter.end()
