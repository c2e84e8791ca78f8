"""Long lists: all keys in hand, rows fetched a page at a time as they come into sight.

A list of a hundred thousand records shows as fast as one of ten. Rows are painted by a delegate;
no row is a widget.
"""

from array import array
from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from itertools import accumulate, compress
from operator import add
from typing import Any, Final, Generic, TypeAlias, TypeVar

from msgspec import Struct
from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from migdesk.ui.look import Look
from migdesk.ui.look.painting import draw_focus_ring, draw_rounded, draw_text, smooth

Row = TypeVar("Row")
AnyIndex: TypeAlias = QModelIndex | QPersistentModelIndex
Fetch: TypeAlias = Callable[[Sequence[int], Callable[[Mapping[int, Any]], None]], None]
"""Asks for the rows of some keys; they are delivered later, by key."""

ROW: Final = Qt.ItemDataRole.UserRole + 1
"""The role under which a row's value lies: ``None`` while it is being fetched."""

_SPOKEN: Final = {
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,  # what is cut in a row is whole there
}
_PAGE: Final = 64
_KEEP_SHORT: Final = 16
_PAGES_KEPT: Final = _KEEP_SHORT
"""All that is asked for at once, and no more: a thousand rows of the longest list take 1 MB."""

_MOST_SIZED: Final = 40_000_000
"""So many rows of another height times all rows, at most, get it: some 40 ms of work."""

_MOST_OF_OWN_HEIGHT: Final = 4_000
"""Lists of more rows have rows of one height: those that were not fetched yet would jump."""


class Stretch(Struct, frozen=True):
    """Rows that belong together: a head (none if empty) and how many there are."""

    head: str
    count: int


class Stretches(Struct, frozen=True):
    """Stretches with a head each, of which there may be tens of thousands.

    Attributes:
        counts: how many rows each has, at least one.
        word: words the head of one, by its place, once it comes into sight.
    """

    counts: Sequence[int]
    word: Callable[[int], str]

    @classmethod
    def of(cls, parts: Sequence[Stretch]) -> "Stretches":
        """Return ``parts``, of which each has a row."""
        return cls([part.count for part in parts], lambda place: parts[place].head)


class Head(Struct, frozen=True):
    """The value of a row that is the head of a stretch."""

    text: str
    count: int


class KeyModel(QAbstractListModel, Generic[Row]):
    """Keys in stretches; the values of rows come by page."""

    def __init__(self, fetch: Fetch, speak: Callable[[Any], str], parent: QObject) -> None:
        """Show nothing yet.

        Args:
            fetch: asks for the rows of some keys.
            speak: says a row as a sentence, for screen readers.
            parent: owns the model.
        """
        super().__init__(parent)
        self._fetch, self._speak = fetch, speak
        self._keys: Sequence[int] = ()
        self._stretches = Stretches((), str)
        self._headed = b""
        self._starts = self._first_keys = array("i")
        self._count = 0
        self._rows: dict[int, Any] = {}
        self._pages: OrderedDict[int, None] = OrderedDict()
        self._asked: set[int] = set()
        self._wanted: set[int] = set()
        self._round = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._ask)

    def show(
        self,
        keys: Sequence[int],
        stretches: Sequence[Stretch] | Stretches = (),
        rows: Mapping[int, Row] | None = None,
    ) -> None:
        """Show ``keys``, in stretches whose counts add up to all of them.

        Rows that were shown before stay as they are until they are fetched again. ``rows`` are
        the values of all keys, where they are in hand: then nothing is fetched.
        """
        self.beginResetModel()
        self._keys = keys
        if isinstance(stretches, Stretches):
            self._stretches, self._headed = stretches, b"\x01" * len(stretches.counts)
        else:
            parts = [part for part in stretches or [Stretch("", len(keys))] if part.count]
            self._stretches = Stretches.of(parts)
            self._headed = bytes(bool(part.head) for part in parts)
        self._first_keys = array("i", accumulate(self._stretches.counts, initial=0))
        self._first_keys.pop()
        heads_before = accumulate(self._headed, initial=0)
        self._starts = array("i", map(add, self._first_keys, heads_before))
        self._count = len(keys) + self.head_count()
        self._forget(rows)
        self.endResetModel()
        if keys and not self._rows:  # what will be seen first, before it is painted without
            self._value(self._headed[0])

    def reload(self) -> None:
        """Fetch again what is in sight; the old rows stay until the new ones are there."""
        self._pages.clear()
        self._asked.clear()
        self._round += 1
        if self._count:
            self.dataChanged.emit(self.index(0), self.index(self._count - 1))

    def keys(self) -> Sequence[int]:
        """Return all keys in order."""
        return self._keys

    def heads(self) -> list[int]:
        """Return which rows are heads."""
        return list(compress(self._starts, self._headed))

    def head_count(self) -> int:
        """Return how many rows are heads."""
        return sum(self._headed)

    def key_at(self, row: int) -> int:
        """Return the key in ``row``, 0 for a head."""
        place = self._place(row)
        return 0 if place is None else self._keys[place]

    def row_of(self, key: int) -> int:
        """Return where ``key`` stands, -1 if it does not."""
        try:
            return self._row_at(self._keys.index(key))
        except ValueError:
            return -1

    def next_to(self, keys: Collection[int]) -> int:
        """Return the key that takes the place of ``keys`` once they are gone, 0 for none."""
        gone = set(keys)
        last = max((place for place, key in enumerate(self._keys) if key in gone), default=-1)
        before = (key for key in reversed(self._keys[: max(last, 0)]) if key not in gone)
        return next(iter(self._keys[last + 1 : last + 2]), 0) or next(before, 0)

    def in_hand(self) -> Iterator[tuple[int, Any]]:
        """Yield the rows whose values are there, with those."""
        for place, key in enumerate(self._keys):
            value = self._rows.get(key)
            if value is not None:
                yield self._row_at(place), value

    def _row_at(self, place: int) -> int:
        """Return the row of the key in ``place``."""
        part = bisect_right(self._first_keys, place) - 1
        return self._starts[part] + self._headed[part] + place - self._first_keys[part]

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return how many rows there are, heads included."""
        return 0 if parent.isValid() else self._count

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Return that rows can be selected and heads cannot."""
        if self._place(index.row()) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - whatever a row is
        """Return a row's value, or what a screen reader says of it."""
        if not index.isValid():
            return None
        if role == ROW:
            return self._value(index.row())
        if role in _SPOKEN:
            value = self._value(index.row())
            if isinstance(value, Head):
                return value.text
            return "" if value is None else self._speak(value)
        return None

    def _place(self, row: int) -> int | None:
        """Return which key stands in ``row``, ``None`` for a head."""
        part = bisect_right(self._starts, row) - 1
        within = row - self._starts[part] - self._headed[part]
        return None if within < 0 else self._first_keys[part] + within

    def _value(self, row: int) -> Any:  # noqa: ANN401 - whatever a row is
        place = self._place(row)
        if place is None:
            part = bisect_right(self._starts, row) - 1
            return Head(self._stretches.word(part), self._stretches.counts[part])
        page = place // _PAGE
        if page in self._pages:
            self._pages.move_to_end(page)
        elif page not in self._asked:
            self._wanted.add(page)
            if not self._timer.isActive():
                self._timer.start(0)
        return self._rows.get(self._keys[place])

    def _forget(self, rows: Mapping[int, Row] | None) -> None:
        self._pages.clear()
        if rows is not None:
            self._rows = dict(rows)
            self._pages.update(dict.fromkeys(range(len(self._keys) // _PAGE + 1)))
        elif len(self._rows) > _PAGE * _PAGES_KEPT:
            self._rows.clear()
        self._asked.clear()
        self._wanted.clear()
        self._round += 1

    def _ask(self) -> None:
        """Ask for the pages that were looked at last, and not for those only scrolled past."""
        wanted = sorted(self._wanted)[-_KEEP_SHORT:]
        self._wanted.clear()
        for page in wanted:
            self._asked.add(page)
            keys = list(self._keys[page * _PAGE : (page + 1) * _PAGE])
            self._fetch(keys, self._taker(page, self._round))

    def _taker(self, page: int, asked_in: int) -> Callable[[Mapping[int, Any]], None]:
        def take(rows: Mapping[int, Any]) -> None:
            if asked_in != self._round:
                return
            self._asked.discard(page)
            self._rows.update(rows)
            self._pages[page] = None
            while len(self._pages) > _PAGES_KEPT:
                old, _ = self._pages.popitem(last=False)
                for key in self._keys[old * _PAGE : (old + 1) * _PAGE]:
                    self._rows.pop(key, None)
            first = self._row_at(page * _PAGE)
            last = self._row_at(min((page + 1) * _PAGE, len(self._keys)) - 1)
            self.dataChanged.emit(self.index(first), self.index(last))

        return take


class RowDelegate(QStyledItemDelegate, Generic[Row]):
    """Paints the rows of a list. A list has a subclass that paints what is in a row."""

    height = 52
    """Height of a row in pixels at 100 %, or of most rows."""

    head_height = 34
    inset = 16
    """Where the text of heads begins, in pixels at 100 %."""

    own_heights = False
    """Whether rows are as high as what is in them; see :meth:`height_of`."""

    rule: tuple[int, int] | None = None
    """How far the hairline between two rows keeps from left and right, in pixels at 100 %."""

    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self.look = look

    def paint_row(self, painter: QPainter, rect: QRectF, row: Row, *, selected: bool) -> None:
        """Paint one row into ``rect``; its ground is painted already."""
        raise NotImplementedError

    def height_of(self, row: Row, width: int) -> int:
        """Return how high a row is at a width, in pixels, where rows have heights of their own."""
        del row, width
        return self.look.px(self.height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint ground, row, head or, while a row is being fetched, its ghost."""
        value = index.data(ROW)
        rect = QRectF(option.rect)
        painter.save()
        smooth(painter)
        if isinstance(value, Head):
            self._paint_head(painter, rect, value)
        else:
            state = option.state
            selected = bool(state & QStyle.StateFlag.State_Selected)
            self._paint_ground(painter, rect, state, selected=selected)
            if value is None:
                self._paint_ghost(painter, rect)
            else:
                self.paint_row(painter, rect, value, selected=selected)
            if self.rule is not None and not selected and _is_followed(option, index):
                left, right = (self.look.px(inset) for inset in self.rule)
                line = QRectF(rect.x() + left, rect.bottom() - 1, rect.width() - left - right, 1)
                painter.fillRect(line, self.look.colour("line"))
        painter.restore()

    def sizeHint(self, _option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Return the fixed height of rows and heads."""
        is_head = isinstance(index.data(ROW), Head)
        return QSize(100, self.look.px(self.head_height if is_head else self.height))

    def _paint_ground(
        self, painter: QPainter, rect: QRectF, state: QStyle.StateFlag, *, selected: bool
    ) -> None:
        look = self.look
        ground = rect.adjusted(look.px(6), 1, -look.px(6), -1)
        if selected:
            draw_rounded(painter, look, ground, look.px(7), fill="sel")
            if state & QStyle.StateFlag.State_HasFocus:
                draw_focus_ring(painter, look, ground, look.px(6))
        elif state & QStyle.StateFlag.State_MouseOver:
            draw_rounded(painter, look, ground, look.px(7), fill="hover")

    def _paint_head(self, painter: QPainter, rect: QRectF, head: Head) -> None:
        look = self.look
        top = rect.bottom() - look.px(self.head_height)  # it may be as high as a row
        area = QRectF(rect.x(), top, rect.width(), look.px(self.head_height))
        area.adjust(look.px(self.inset), look.px(8), -look.px(16), 0)
        width = draw_text(painter, look, area, head.text, look.font(12, 600), "text3")
        after = area.adjusted(width + look.px(7), 0, 0, 0)
        draw_text(painter, look, after, str(head.count), look.font(12, tabular=True), "text3")

    def _paint_ghost(self, painter: QPainter, rect: QRectF) -> None:
        look = self.look
        for top, share in ((0.28, 0.55), (0.58, 0.35)):
            bar = QRectF(
                rect.x() + look.px(16),
                rect.y() + rect.height() * top,
                (rect.width() - look.px(32)) * share,
                look.px(8),
            )
            draw_rounded(painter, look, bar, look.px(4), fill="press")


def _is_followed(option: QStyleOptionViewItem, index: AnyIndex) -> bool:
    """Tell whether a row that is not selected and no head follows on ``index``."""
    below = index.model().index(index.row() + 1, 0)
    view = option.widget
    if not below.isValid() or not below.flags() & Qt.ItemFlag.ItemIsSelectable:
        return False
    return not (isinstance(view, KeyList) and view.selectionModel().isSelected(below))


class KeyList(QTableView):
    """A list over a :class:`KeyModel`.

    Signals:
        chosen: the key that a person has moved to; 0 when none is any more.
        opened: the key of a row that was double-clicked, or Enter pressed on.
        peeked: the key of a row on which Space was pressed: it is to be seen, not opened.
        typed: a letter was typed on the list: the screen's filter takes it.
        menu_asked: a key, and where on the screen its context menu belongs.
    """

    chosen = Signal(int)
    opened = Signal(int)
    peeked = Signal(int)
    typed = Signal(str)
    menu_asked = Signal(int, QPoint)

    def __init__(
        self,
        look: Look,
        name: str,
        fetch: Fetch,
        delegate: Callable[[Look, QObject], RowDelegate[Any]],
        speak: Callable[[Any], str],
        *,
        many: bool = False,
    ) -> None:
        """Show an empty list.

        Args:
            look: the look.
            name: what a screen reader calls the list.
            fetch: see :data:`Fetch`.
            delegate: makes the painter of rows.
            speak: says a row as a sentence.
            many: whether several rows can be selected.
        """
        super().__init__()
        self.setAccessibleName(name)
        self._rows: KeyModel[Any] = KeyModel(fetch, speak, self)
        self._delegate = delegate(look, self)
        self._look = look
        self._quiet = False
        self._sized: dict[int, int] = {}
        self.setModel(self._rows)
        if self._delegate.own_heights:
            self._rows.dataChanged.connect(self._size_in_place)
        self.setItemDelegate(self._delegate)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setDefaultSectionSize(look.px(self._delegate.height))
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        mode = QAbstractItemView.SelectionMode
        self.setSelectionMode(mode.ExtendedSelection if many else mode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.viewport().setAutoFillBackground(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._ask_menu)
        self.doubleClicked.connect(lambda index: self._open(index.row()))

    def rows(self) -> KeyModel[Any]:
        """Return the model."""
        return self._rows

    def show_keys(
        self,
        keys: Sequence[int],
        stretches: Sequence[Stretch] | Stretches = (),
        rows: Mapping[int, Any] | None = None,
    ) -> None:
        """Show other keys; what was selected stays selected if it is still there.

        ``rows`` are their values where they are in hand; else they are fetched.
        """
        before, at = self.key(), self.verticalScrollBar().value()
        self._quiet = True
        self._rows.show(keys, stretches, rows)
        self._size_rows()
        self.verticalScrollBar().setValue(at)
        self._quiet = False
        if before and not self.select(before):
            self.chosen.emit(0)

    def _size_rows(self) -> None:
        """Give heads, and rows that are in hand, their heights, where that takes next to no time.

        Qt adds up all rows anew for each that gets a height of its own.
        """
        count, delegate, px = self._rows.rowCount(), self._delegate, self._look.px
        usual = px(delegate.height)
        wanted = {}
        if self._rows.head_count() * count <= _MOST_SIZED:
            wanted = dict.fromkeys(self._rows.heads(), px(delegate.head_height))
        if delegate.own_heights and count <= _MOST_OF_OWN_HEIGHT:
            width = self.viewport().width()
            for row, value in self._rows.in_hand():
                height = delegate.height_of(value, width)
                if height != usual:
                    wanted[row] = height
        if len(wanted) * count > _MOST_SIZED:
            wanted = {}
        header = self.verticalHeader()
        sized = {row: height for row, height in self._sized.items() if row < count}  # Qt keeps them
        for row in sized.keys() - wanted.keys():
            header.resizeSection(row, usual)
        for row, height in wanted.items():
            if sized.get(row) != height:
                header.resizeSection(row, height)
        self._sized = wanted

    def _size_in_place(self) -> None:
        """Give rows their heights; what is in sight stays where it is."""
        top, current = self.rowAt(0), self.currentIndex()
        at, seen = self.rowViewportPosition(top), self._is_seen(current)
        before = self._sized
        self._size_rows()
        if self._sized == before:
            return
        self.updateGeometries()
        if top >= 0:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self.rowViewportPosition(top) - at)
        if seen and not self._is_seen(current):
            self.scrollTo(current)

    def _is_seen(self, index: QModelIndex) -> bool:
        return index.isValid() and self.viewport().rect().intersects(self.visualRect(index))

    def reload(self) -> None:
        """Fetch again what is in sight."""
        self._rows.reload()

    def key(self) -> int:
        """Return the key of the current row, 0 if there is none."""
        index = self.currentIndex()
        return self._rows.key_at(index.row()) if index.isValid() else 0

    def selected_keys(self) -> list[int]:
        """Return the keys of all selected rows, in order."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self._rows.key_at(row) for row in rows]

    def select(self, key: int) -> bool:
        """Select ``key`` without telling anybody; return whether it is in the list."""
        row = self._rows.row_of(key) if key else -1
        self._quiet = True
        if row < 0:
            self.clearSelection()
            self.setCurrentIndex(QModelIndex())
        else:
            index = self._rows.index(row)
            self.selectionModel().setCurrentIndex(
                index, QItemSelectionModel.SelectionFlag.ClearAndSelect
            )
            self.scrollTo(index)
        self._quiet = False
        return row >= 0

    def select_first(self) -> int:
        """Select the first row that is no head and return its key, 0 if the list is empty."""
        keys = self._rows.keys()
        if keys:
            self.select(keys[0])
        return keys[0] if keys else 0

    def step(self, by: int) -> None:
        """Move to the next (1) or previous (-1) row, as the arrow keys do."""
        row = self._next(self.currentIndex().row(), by)
        if row >= 0:
            self.setCurrentIndex(self._rows.index(row))

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        """Tell which key a person has moved to."""
        super().currentChanged(current, previous)
        if not self._quiet and current.isValid():
            self.chosen.emit(self._rows.key_at(current.row()))

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Paint the focus ring where it is now."""
        super().selectionChanged(selected, deselected)
        self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Select the row that Qt takes the keyboard to where it was at none."""
        was_nowhere = not self.currentIndex().isValid()
        super().focusInEvent(event)
        here = self.currentIndex()
        if was_nowhere and here.isValid():
            self.selectionModel().select(here, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Step over heads; Home and End go to the ends of the list."""
        row = self.currentIndex().row()
        cursor = QAbstractItemView.CursorAction
        if action == cursor.MoveUp:
            return self._rows.index(self._next(row, -1))
        if action == cursor.MoveDown:
            return self._rows.index(self._next(row, 1))
        if action == cursor.MoveHome:
            return self._rows.index(self._next(-1, 1))
        if action == cursor.MoveEnd:
            return self._rows.index(self._next(self._rows.rowCount(), -1))
        index = super().moveCursor(action, modifiers)
        if index.isValid() and not self._rows.key_at(index.row()):
            return self._rows.index(self._next(index.row(), 1))
        return index

    def _next(self, row: int, by: int) -> int:
        """Return the next row that is no head, or ``row`` itself where there is none."""
        at = row + by
        while 0 <= at < self._rows.rowCount() and not self._rows.key_at(at):
            at += by
        return at if 0 <= at < self._rows.rowCount() else row

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter, peek with Space; hand letters to the filter."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._open(self.currentIndex().row())
            return
        if event.key() == Qt.Key.Key_Space and not event.modifiers():
            if self.key():
                self.peeked.emit(self.key())
            return
        text = event.text()
        held = event.modifiers() & ~(
            Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        )
        if text.isprintable() and text.strip() and not held:
            self.typed.emit(text)
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Leave clicks on heads and below the rows without effect."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and self._rows.key_at(index.row()):
            super().mousePressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the current row in sight, if it was."""
        at = self.currentIndex()
        seen = self._is_seen(at)
        super().resizeEvent(event)
        if self._delegate.own_heights and event.size().width() != event.oldSize().width():
            self._size_in_place()
        if seen:
            self.scrollTo(at)

    def viewportEvent(self, event: QEvent) -> bool:
        """Forget the hovered row when the mouse leaves."""
        done = super().viewportEvent(event)
        if event.type() == QEvent.Type.Leave:
            self.viewport().update()
        return done

    def _open(self, row: int) -> None:
        key = self._rows.key_at(row) if row >= 0 else 0
        if key:
            self.opened.emit(key)

    def _ask_menu(self, at: QPoint) -> None:
        index = self.indexAt(at)
        row = index.row() if index.isValid() else self.currentIndex().row()
        key = self._rows.key_at(row) if row >= 0 else 0
        if key:
            self.menu_asked.emit(key, self.viewport().mapToGlobal(at))
