"""Small pages beside the large ones: a list to see where one is and to go elsewhere."""

from typing import Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QObject,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from migdesk.text.printed import Size
from migdesk.ui.look import Look
from migdesk.ui.look.painting import CENTRE, draw_focus_ring, draw_rounded, draw_text, smooth
from migdesk.ui.widgets.lists import AnyIndex
from migdesk.ui.widgets.preview.document import Document
from migdesk.ui.widgets.preview.paper import Paper
from migdesk.ui.widgets.preview.pictures import Pictures

WIDTH: Final = 132
"""Of the strip, in pixels at 100 %."""

_PAGE: Final = 84
"""The width of the widest page."""

_TALLEST: Final = 160
_ABOVE: Final = 10
_NUMBER: Final = 22


class Thumbnails(QListView):
    """The pages of a document, each with its number.

    Signals:
        chosen: the page a person went to; the first is 0.
    """

    chosen = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._is_quiet = False
        self._document: Document | None = None
        self._pages = _Pages(self)
        self._pictures = Pictures(self.viewport().update)
        self.destroyed.connect(self._pictures.stop)
        self.setModel(self._pages)
        self.setItemDelegate(_Painter(look, self))
        self.setAccessibleName(self.tr("Pages"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFixedWidth(look.px(WIDTH))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.verticalScrollBar().valueChanged.connect(self._ask)

    def show_document(self, document: Document | None) -> None:
        """Turn to another document. The page that is current stays, where there is such a page."""
        current, at = self.currentIndex().row(), self.verticalScrollBar().value()
        seen = self._visible()
        self._document = document
        self._pictures.show(document, seen)
        self._is_quiet = True
        self._pages.show(len(self.sizes))
        self._is_quiet = False
        self.verticalScrollBar().setValue(at)
        self.set_current(current)
        self._ask()

    def set_current(self, page: int) -> None:
        """Mark the page that is looked at; nothing is emitted."""
        self._is_quiet = True
        self.setCurrentIndex(self._pages.index(page))
        self._is_quiet = False

    @property
    def sizes(self) -> tuple[Size, ...]:
        """Return the sizes of the pages in points."""
        return () if self._document is None else self._document.sizes

    def scale_of(self, page: int) -> float:
        """Return so many pixels of the window a point of a page takes."""
        look, (width, height) = self._look, self.sizes[page]
        return min(look.px(_PAGE) / width, look.px(_TALLEST) / height)

    def draw_page(self, painter: QPainter, page: int, rect: QRectF) -> None:
        """Draw a page at ``rect``, or an empty sheet until its picture is there."""
        paper, ratio = Paper(self._look), self.devicePixelRatioF()
        paper.draw_sheet(painter, rect)
        image = self._pictures.image(page, self.scale_of(page) * ratio)
        if image is not None:
            paper.draw_picture(painter, rect, image, ratio)

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        """Tell where a person went."""
        super().currentChanged(current, previous)
        if not self._is_quiet and current.isValid():
            self.chosen.emit(current.row())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for what comes into sight."""
        super().resizeEvent(event)
        self._ask()

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for what is in sight now."""
        super().showEvent(event)
        self.scrollTo(self.currentIndex())
        self._ask()

    def event(self, event: QEvent) -> bool:
        """Draw pages anew on a screen of other pixels."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._ask()
        return super().event(event)

    def _visible(self) -> range:
        """Return the pages in sight."""
        rect, count = self.viewport().rect(), len(self.sizes)
        first = self.indexAt(rect.topLeft()).row()
        last = self.indexAt(rect.bottomLeft()).row()
        return range(max(first, 0), count if last < 0 else last + 1)

    def _ask(self) -> None:
        if not self.isVisible() or self._document is None:
            return
        ratio = self.devicePixelRatioF()
        self._pictures.wish_each((page, self.scale_of(page) * ratio) for page in self._visible())


class _Pages(QAbstractListModel):
    """So many pages, called by their numbers."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._count = 0

    def show(self, count: int) -> None:
        self.beginResetModel()
        self._count = count
        self.endResetModel()

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        """Return how many pages there are."""
        return 0 if parent is not None and parent.isValid() else self._count

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - whatever a role holds
        """Return how a page is called."""
        if role == Qt.ItemDataRole.DisplayRole:
            return str(index.row() + 1)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("Page {page} of {count}").format(page=index.row() + 1, count=self._count)
        return None


class _Painter(QStyledItemDelegate):
    """Paints a page above its number."""

    def __init__(self, look: Look, view: Thumbnails) -> None:
        super().__init__(view)
        self._look, self._view = look, view

    def sizeHint(self, _option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Return room for the page and its number."""
        look, page = self._look, index.row()
        height = self._view.sizes[page][1] * self._view.scale_of(page)
        return QSize(look.px(_PAGE), round(height) + look.px(_ABOVE) + look.px(_NUMBER))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draw the page; the one that is looked at stands on a ground of its own."""
        look, page, place = self._look, index.row(), QRectF(option.rect)
        width, height = (side * self._view.scale_of(page) for side in self._view.sizes[page])
        ground = place.adjusted(look.px(6), look.px(2), -look.px(6), -look.px(1))
        is_current = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        smooth(painter)
        if is_current or option.state & QStyle.StateFlag.State_MouseOver:
            fill = "sel" if is_current else "hover"
            draw_rounded(painter, look, ground, look.px(7), fill=fill)
        left = round(place.center().x() - width / 2)
        sheet = QRectF(left, place.y() + look.px(_ABOVE), round(width), round(height))
        self._view.draw_page(painter, page, sheet)
        number = QRectF(place.x(), sheet.bottom(), place.width(), look.px(_NUMBER))
        token = "accent_text" if is_current else "text2"
        font = look.font(11.5, 600 if is_current else 400, tabular=True)
        draw_text(painter, look, number, str(page + 1), font, token, CENTRE)
        if is_current and self._view.hasFocus():
            draw_focus_ring(painter, look, ground, look.px(6))
        painter.restore()
