"""A frame that looks like a line to type into and holds several things."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from migdesk.ui.look import Look
from migdesk.ui.look.painting import draw_rounded, smooth


class FieldFrame(QFrame):
    """Drawn like a line: with the ring while the keyboard is in it, red where its line is.

    A click on it puts the keyboard into its line.
    """

    def __init__(self, look: Look, line: QWidget) -> None:
        """Stand around ``line``, which has no border of its own (``bare``)."""
        super().__init__()
        self._look, self._line = look, line
        self._held = False
        line.setProperty("bare", "1")
        line.installEventFilter(self)
        self.setCursor(Qt.CursorShape.IBeamCursor)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Draw the ring anew as the keyboard comes and goes, and when the line turns red."""
        kinds = {QEvent.Type.FocusIn, QEvent.Type.FocusOut, QEvent.Type.DynamicPropertyChange}
        if event.type() in kinds:
            self.update()
        return super().eventFilter(watched, event)

    def hold(self) -> None:
        """Look like something that is read."""
        self._held = True
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Put the keyboard into the line."""
        self._line.setFocus(Qt.FocusReason.MouseFocusReason)
        event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground and border."""
        painter = QPainter(self)
        smooth(painter)
        look, rect = self._look, QRectF(self.rect())
        holder = QApplication.focusWidget()
        if self._line.property("err") == "1":
            line, stroke = "red", 2
        elif holder is not None and self.isAncestorOf(holder):
            line, stroke = "accent_text", 2
        else:
            line, stroke = "line2" if self._held else "control", 1
        fill = "sunken" if self._held else "raised"
        draw_rounded(painter, look, rect, look.px(6), fill=fill, line=line, stroke=stroke)
