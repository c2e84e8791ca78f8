"""A field of rows in an order that people change, and what stands below them to add one."""

from typing import Any

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from migdesk.ui.look import Look
from migdesk.ui.look.painting import draw_focus_ring, draw_rounded, smooth
from migdesk.ui.widgets.buttons import IconButton
from migdesk.ui.widgets.fields.field import Field, Reading
from migdesk.ui.widgets.keys import claims_delete
from migdesk.ui.widgets.labels import IconLabel


class MovableRow(QFrame):
    """A row: a handle to drag it by, what it shows, and a cross to take it out.

    Signals:
        moved: its key, and by how many places it is to be moved.
        dragged: its key, and where it is held, in pixels of its parent.
        dropped: its key, and where it was let go.
        removed: its key: it is to be taken out.
        opened: its key: what it stands for is to be opened.
    """

    moved = Signal(object, int)
    dragged = Signal(object, int)
    dropped = Signal(object, int)
    removed = Signal(object)
    opened = Signal(object)

    def __init__(self, look: Look, key: object, name: str, spoken: str) -> None:
        """Show handle and cross.

        Args:
            look: the look.
            key: tells the row from others.
            name: what it is called where it is to be taken out.
            spoken: what a screen reader says of it.
        """
        super().__init__()
        self._look = look
        self.key, self.spoken = key, spoken
        self._stops: list[QWidget] = []
        self._held = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumHeight(look.px(36))
        handle = self._handle = _Handle(look)
        handle.dragged.connect(lambda y: self.dragged.emit(self.key, self._in_parent(y)))
        handle.dropped.connect(lambda y: self.dropped.emit(self.key, self._in_parent(y)))
        remove = self.tr("Remove {name}").format(name=name)
        self._cross = IconButton(look, "x", remove, small=True)
        self._cross.clicked.connect(lambda: self.removed.emit(self.key))
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(look.px(4), look.px(2), look.px(4), look.px(2))
        self._line.setSpacing(look.px(6))
        self._line.addWidget(handle)
        self._line.addWidget(self._cross)

    def put(self, widget: QWidget, stretch: int = 0) -> None:
        """Put ``widget`` before the cross."""
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            self._stops.append(widget)
        self._line.insertWidget(self._line.count() - 1, widget, stretch)

    def stops(self) -> list[QWidget]:
        """Return what Tab goes through, in order."""
        return [self, *self._stops, self._cross]

    def take_keyboard(self) -> None:
        """Put the keyboard on the row."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def hold(self) -> None:
        """Be read and opened, and neither moved nor taken out."""
        self._held = True
        self._handle.hide()
        self._cross.hide()

    def event(self, event: QEvent) -> bool:
        """Keep Delete from the window."""
        return claims_delete(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, take out or open by key."""
        opens = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if self._held and not opens:
            super().keyPressEvent(event)
            return
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        match event.key():
            case Qt.Key.Key_Up if alt:
                self.moved.emit(self.key, -1)
            case Qt.Key.Key_Down if alt:
                self.moved.emit(self.key, 1)
            case Qt.Key.Key_Delete | Qt.Key.Key_Backspace:
                self.removed.emit(self.key)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.opened.emit(self.key)
            case _:
                super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open what it stands for."""
        self.opened.emit(self.key)
        event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground of the row, and the ring of the keyboard."""
        painter = QPainter(self)
        smooth(painter)
        rect, look = QRectF(self.rect()), self._look
        draw_rounded(painter, look, rect, look.px(6), fill="raised", line="line2")
        if self.hasFocus():
            draw_focus_ring(painter, look, rect, look.px(6))

    def _in_parent(self, y: int) -> int:
        return self.mapToParent(QPoint(0, y)).y()


class _Handle(IconLabel):
    """What a row is dragged by: the keyboard moves rows by Alt and the arrows.

    Signals:
        dragged: where it is being held, in pixels below the top of its row.
        dropped: where it was let go.
    """

    dragged = Signal(int)
    dropped = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__(look, "grip-vertical", "text3", 16)
        self.setFixedSize(look.px(24), look.px(26))
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setToolTip(self.tr("Drag to move, or Alt+Up and Alt+Down"))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold."""
        self.setCursor(Qt.CursorShape.ClosedHandCursor)
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say where it is held."""
        self.dragged.emit(self.mapToParent(event.position().toPoint()).y())
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.dropped.emit(self.mapToParent(event.position().toPoint()).y())
        event.accept()


class OrderedField(Field):
    """Rows in order, and an adder below them.

    The value is a tuple of items, each of which has a ``key``. Alt+Up and Alt+Down move a row,
    Delete takes it out; rows are dragged by their handle.
    """

    def __init__(
        self, look: Look, label: str, adder: QWidget, *, hint: str = "", required: str = ""
    ) -> None:
        """Show no rows, and ``adder`` below them."""
        super().__init__(look, label, hint=hint, required=required)
        self._kept = ()
        self.items: list[Any] = []
        self._rows: list[MovableRow] = []
        self._adder = adder
        self._drop_at: int | None = None
        self._column = QVBoxLayout()
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.px(4))
        self._place(self._column)
        self._place(adder)
        self._watch(adder, leads=False)  # the rows come before it

    def _make_row(self, item: Any) -> MovableRow:  # noqa: ANN401 - each field has its own items
        """Return a row for ``item``."""
        raise NotImplementedError

    def focus(self) -> None:
        """Put the keyboard into what adds a row."""
        self._adder.setFocus(Qt.FocusReason.OtherFocusReason)

    def hold(self) -> None:
        """Show the rows, and nothing to add one by."""
        super().hold()
        self._adder.hide()

    def put(self, item: Any) -> None:  # noqa: ANN401 - each field has its own items
        """Put ``item`` at the end and hand the value on."""
        self.items.append(item)
        self._edited()

    def place_of(self, key: object) -> int:
        """Return where the item with ``key`` stands."""
        return next(at for at, item in enumerate(self.items) if item.key == key)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw where a dragged row would stand."""
        super().paintEvent(event)
        if self._drop_at is not None:
            painter = QPainter(self)
            y, thick = self._drop_at - self.look.px(1), self.look.px(2)
            painter.fillRect(0, y, self.width(), thick, self.look.colour("accent_text"))

    def _read(self) -> Reading:
        return Reading(tuple(self.items))

    def _kept_as(self, value: Any) -> Any:  # noqa: ANN401 - as in the base class
        return tuple(value or ())

    def _show(self, value: Any) -> None:  # noqa: ANN401 - as in the base class
        items = list(value)
        if items != self.items or len(items) != len(self._rows):
            self.items = items
            self._build()

    def _edited(self, place: int | None = None) -> None:
        """Take the rows as a person has just changed them; put the keyboard at ``place``."""
        self._build()
        if place is not None and self._rows:
            self._rows[min(place, len(self._rows) - 1)].take_keyboard()
        elif place is not None:
            self.focus()
        self._changed()
        self._entered()

    def _build(self) -> None:
        for old in self._rows:
            self._forget_editor(old)
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._rows = []
        for item in self.items:
            made = self._make_row(item)
            made.moved.connect(self._move)
            made.dragged.connect(self._show_drop)
            made.dropped.connect(self._drop)
            made.removed.connect(self._remove)
            self._rows.append(made)
            self._column.addWidget(made)
            made.show()  # at once, so that it can be given the keyboard
            self._watch(made, made.spoken, leads=False)
        self._order()

    def _order(self) -> None:
        """Let Tab go through the rows and then to what adds one."""
        before: QWidget = self._adder  # its place among the fields; it is put behind the rows last
        for stop in [stop for made in self._rows for stop in made.stops()] + [self._adder]:
            if stop is not before:
                QWidget.setTabOrder(before, stop)
            before = stop

    def _move(self, key: object, step: int) -> None:
        place = self.place_of(key)
        to = place + step
        if 0 <= to < len(self.items):
            self.items.insert(to, self.items.pop(place))
            self._edited(to)

    def _show_drop(self, key: object, y: int) -> None:
        """Mark the gap that a dragged row would be put into; ``y`` is in pixels of this field."""
        to = self._gap(key, y)
        rows = [made for made in self._rows if made.key != key]
        gap = self._column.spacing() // 2
        if to < len(rows):
            self._drop_at = rows[to].y() - gap
        else:
            self._drop_at = self._rows[-1].geometry().bottom() + gap
        self.update()

    def _drop(self, key: object, y: int) -> None:
        self._drop_at = None
        self.update()
        place, to = self.place_of(key), self._gap(key, y)
        if to != place:
            self.items.insert(to, self.items.pop(place))
            self._edited(to)

    def _gap(self, key: object, y: int) -> int:
        """Return how many of the other rows stand above ``y``."""
        middles = [made.geometry().center().y() for made in self._rows if made.key != key]
        return sum(middle < y for middle in middles)

    def _remove(self, key: object) -> None:
        place = self.place_of(key)
        del self.items[place]
        self._edited(place)
