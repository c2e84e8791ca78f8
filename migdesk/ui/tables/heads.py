"""The heads above a table's columns: what each is taken for, and what stands there in the table."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from migdesk.ui.look import Look
from migdesk.ui.look.painting import draw_text, smooth
from migdesk.ui.tables.model import OUTCOME, TableModel


class Heads(QHeaderView):
    """Two lines a column: what it is taken for, to be chosen, and its own head below.

    Signals:
        choice_asked: a column for which another meaning is wanted.
    """

    choice_asked = Signal(int)

    def __init__(self, look: Look, model: TableModel, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._look, self._rows = look, model
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setFixedHeight(look.px(50))
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        self.setMinimumSectionSize(look.px(90))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._ask_at)

    def place_of(self, column: int) -> QPoint:
        """Return where on the screen the menu of a column belongs."""
        left = self.sectionViewportPosition(column)
        return self.viewport().mapToGlobal(QPoint(left, self.height()))

    def sizeHint(self) -> QSize:
        """Return the height of two lines."""
        return QSize(super().sizeHint().width(), self._look.px(50))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ask for another meaning with a click that moves no border."""
        resizing = self.cursor().shape() == Qt.CursorShape.SplitHCursor
        super().mouseReleaseEvent(event)
        if not resizing and event.button() == Qt.MouseButton.LeftButton:
            self._ask_at(event.position().toPoint())

    def paintSection(self, painter: QPainter, rect: QRect, column: int) -> None:
        """Draw what a column is taken for as a choice, and its own head below."""
        look = self._look
        painter.save()
        smooth(painter)
        painter.fillRect(rect, look.colour("sunken"))
        painter.setPen(look.colour("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        inner = QRectF(rect).adjusted(look.px(10), look.px(6), -look.px(6), 0)
        words = str(self._rows.headerData(column, Qt.Orientation.Horizontal) or "")
        taken = column == OUTCOME or self._rows.meaning(column) is not None
        token = "text2" if column == OUTCOME else "accent_text" if taken else "text3"
        first = QRectF(inner.x(), inner.y(), inner.width(), look.px(20))
        if column != OUTCOME:
            first.setRight(inner.right() - look.px(18))
            sign = look.pixmap("chevron-down", token, 13)
            at = QPoint(round(first.right()) + look.px(4), round(first.y()) + look.px(4))
            painter.drawPixmap(at, sign)
        draw_text(painter, look, first, words, look.font(12.5, 600), token)
        below = QRectF(inner.x(), first.bottom(), inner.width(), look.px(18))
        own = self._rows.head_text(column)
        draw_text(painter, look, below, own.replace("\n", " "), look.font(11.5), "text3")
        painter.restore()

    def _ask_at(self, at: QPoint) -> None:
        column = self.logicalIndexAt(at)
        if column > OUTCOME:
            self.choice_asked.emit(column)
