"""A list of options to tick, however many there are."""

from collections.abc import Hashable, Sequence
from typing import Any, Final, TypeAlias

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from migdesk.ui.look import Look
from migdesk.ui.look.painting import MIDDLE_RIGHT, draw_rounded, draw_text, smooth, width_of
from migdesk.ui.widgets.checks import draw_check
from migdesk.ui.widgets.labels import Label

Counted: TypeAlias = Sequence[tuple[Hashable, str, int | None]]
"""What can be filtered by: value, words, and how many there are, where that is known."""

AnyIndex: TypeAlias = QModelIndex | QPersistentModelIndex

_FILTER_FROM: Final = 10
"""From this many options on, a checklist has a line to narrow it down with."""

_MOST_ROWS: Final = 9
_ROW: Final = 30


class _CheckModel(QAbstractListModel):
    """Options with a tick each; a line typed above them leaves those that have it."""

    changed = Signal()

    def __init__(self, options: Counted, ticked: set[Hashable], parent: QObject) -> None:
        super().__init__(parent)
        self._options = list(options)
        self._shown = self._options
        self.ticked = ticked

    def narrow(self, typed: str) -> None:
        """Leave the options whose words have ``typed`` in them."""
        self.beginResetModel()
        wanted = typed.casefold().strip()
        self._shown = [each for each in self._options if wanted in each[1].casefold()]
        self.endResetModel()

    def toggle(self, row: int) -> None:
        """Tick an option, or take its tick."""
        self.ticked ^= {self._shown[row][0]}
        self.dataChanged.emit(self.index(row), self.index(row))
        self.changed.emit()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return how many options are left."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - whatever a role holds
        """Return words, count or tick of an option."""
        value, text, count = self._shown[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return text
            case Qt.ItemDataRole.AccessibleTextRole:
                return text if count is None else f"{text}, {count}"
            case Qt.ItemDataRole.CheckStateRole:
                ticked = value in self.ticked
                return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
            case Qt.ItemDataRole.UserRole:
                return count
        return None


class _CheckDelegate(QStyledItemDelegate):
    """Draws an option: box, words, count."""

    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draw one option."""
        look, rect = self._look, QRectF(option.rect)
        painter.save()
        smooth(painter)
        state = option.state
        if state & QStyle.StateFlag.State_Selected and state & QStyle.StateFlag.State_HasFocus:
            draw_rounded(painter, look, rect, look.px(5), fill="sel")
        elif state & QStyle.StateFlag.State_MouseOver:
            draw_rounded(painter, look, rect, look.px(5), fill="hover")
        side = look.px(16)
        box = QRectF(rect.x() + look.px(8), rect.center().y() - side / 2, side, side)
        on = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        draw_check(painter, look, box, on=on)
        count = index.data(Qt.ItemDataRole.UserRole)
        right = rect.right() - look.px(8)
        if count is not None:
            font = look.font(12, tabular=True)
            width = width_of(str(count), font)
            place = QRectF(right - width, rect.y(), width, rect.height())
            draw_text(painter, look, place, str(count), font, "text2", MIDDLE_RIGHT)
            right -= width + look.px(10)
        left = box.right() + look.px(9)
        words = QRectF(left, rect.y(), right - left, rect.height())
        draw_text(painter, look, words, index.data(), look.font())
        painter.restore()

    def sizeHint(self, _option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Return the height of a row and the width of its words."""
        look = self._look
        count = index.data(Qt.ItemDataRole.UserRole)
        figures = 0 if count is None else width_of(str(count), look.font(12)) + look.px(10)
        width = width_of(index.data(), look.font()) + figures + look.px(44)
        return QSize(width, look.px(_ROW))


class Checklist(QWidget):
    """Options to tick, with a line to narrow them down where they are many.

    Signals:
        changed: the values ticked now, in the order of the options.
    """

    changed = Signal(object)

    def __init__(
        self, look: Look, options: Counted, ticked: Sequence[Hashable], *, name: str
    ) -> None:
        super().__init__()
        self._look, self._options = look, options
        self._model = _CheckModel(options, set(ticked), self)
        self._model.changed.connect(lambda: self.changed.emit(self.values()))
        self._list = QListView()
        self._list.setModel(self._model)
        self._list.setItemDelegate(_CheckDelegate(look, self))
        self._list.setAccessibleName(name)
        self._list.setMouseTracking(True)
        self._list.setUniformItemSizes(True)
        self._list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._list.clicked.connect(lambda index: self._model.toggle(index.row()))
        self._list.installEventFilter(self)
        rows = min(_MOST_ROWS, max(1, len(options)))
        self._list.setFixedHeight(look.px(_ROW) * rows + 2)
        self._list.setMinimumWidth(self._width())
        self._list.setCurrentIndex(self._model.index(0))
        self._none = Label(look, self.tr("Nothing to choose from"), 12, 400, "text3")
        (self._list if not options else self._none).hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(look.px(6),) * 4)
        layout.setSpacing(look.px(6))
        if len(options) > _FILTER_FROM:
            layout.addWidget(self._filter(name))
        layout.addWidget(self._none)
        layout.addWidget(self._list)

    def values(self) -> tuple[Any, ...]:
        """Return the values ticked."""
        return tuple(value for value, _, _ in self._options if value in self._model.ticked)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tick with Space or Enter."""
        keys = {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            index = self._list.currentIndex()
            if event.key() in keys and index.isValid():
                self._model.toggle(index.row())
                return True
        return super().eventFilter(watched, event)

    def _filter(self, name: str) -> QLineEdit:
        line = QLineEdit()
        line.setPlaceholderText(self.tr("Filter"))
        line.setAccessibleName(self.tr("Filter {name}").format(name=name))
        line.textEdited.connect(self._narrow)
        line.returnPressed.connect(self._list.setFocus)
        return line

    def _narrow(self, typed: str) -> None:
        self._model.narrow(typed)
        self._list.setCurrentIndex(self._model.index(0))

    def _width(self) -> int:
        look, font = self._look, self._look.font()
        widest = max((width_of(text, font) for _, text, _ in self._options), default=0)
        return min(max(widest + look.px(90), look.px(180)), look.px(420))
