"""The agenda drawn: days and rooms as columns on one axis of time, changed by mouse and by keys."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from enum import Enum, auto
from typing import Final

from msgspec import Struct
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QToolTip

from migdesk.ui.events.agenda.blocks import Block, paint_block, paint_ghost, paint_selection
from migdesk.ui.events.agenda.columns import GRID, SHORTEST, Column, Hours, Place, Plan
from migdesk.ui.look import Look
from migdesk.ui.look.painting import CENTRE, MIDDLE_RIGHT, draw_rounded, draw_text, smooth

_HOUR: Final = 82
"""Height of an hour, in pixels at 100 %."""

_GUTTER: Final = 62
_HEAD: Final = 54
_NARROWEST: Final = 140
"""Width that a column has at least: with less room the timetable is scrolled sideways."""

_GAP: Final = 5
_BEFORE_NIGHT: Final = 9
"""Room between the last column of a day and the line before the next."""

_GRIP: Final = 7
"""Pixels at the upper and lower edge of a block by which its hours are dragged."""

_PULL_EVERY: Final = 30
_PULL: Final = 12
_MINUTES: Final = 60


class _Grip(Enum):
    WHOLE = auto()
    TOP = auto()
    BOTTOM = auto()


class Shift(Struct, frozen=True):
    """Where a session is to be: hours at the place of the event, and a room."""

    key: int
    starts_at: datetime
    ends_at: datetime
    room: str


class Now(Struct, frozen=True):
    """The moment on the axis: the day's column is marked, the time stands in the gutter."""

    at: datetime
    words: str


class _Drag(Struct):
    """A block that is being dragged: by what, from where, and where it would be now."""

    hours: Hours
    place: Place
    grip: _Grip
    begin: QPointF
    column: int
    still: QPixmap | None = None
    shift: Shift | None = None


class Timetable(QAbstractScrollArea):
    """Sessions as blocks. It has the keyboard as a whole; arrows go from block to block.

    Signals:
        chosen: the key of the session a person has moved to, 0 for none.
        opened: the key of the session to be edited.
        shifted: a :class:`Shift` that is wanted.
        delete_asked: the key of a session to be deleted.
        menu_asked: the key of a session, and where on the screen its menu is wanted.
    """

    chosen = Signal(int)
    opened = Signal(int)
    shifted = Signal(object)
    delete_asked = Signal(int)
    menu_asked = Signal(int, QPoint)

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._look = look
        self._plan = Plan((), (), 0, _MINUTES)
        self._hours: dict[int, Hours] = {}
        self._blocks: dict[int, Block] = {}
        self._heads: Mapping[Column, tuple[str, str]] = {}
        self._now: Now | None = None
        self._ghost: tuple[Hours, Block, str] | None = None
        self._key = 0
        self._drag: _Drag | None = None
        self._locked = False
        self._pointer = QPointF()
        self._pulling = QTimer(self, interval=_PULL_EVERY)
        self._pulling.timeout.connect(self._pull)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)
        self.viewport().setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)

    # What is shown

    def show_plan(
        self,
        plan: Plan,
        hours: Sequence[Hours],
        blocks: Sequence[Block],
        heads: Mapping[Column, tuple[str, str]],
    ) -> None:
        """Show an agenda.

        Args:
            plan: where everything stands.
            hours: the sessions.
            blocks: the same, in words.
            heads: the words above each column: of its day ("" below the same day) and its room.
        """
        first = not self._blocks
        self._plan, self._heads = plan, heads
        self._hours = {each.key: each for each in hours}
        self._blocks = {each.key: each for each in blocks}
        if self._key not in self._blocks:
            self._key = 0
        if self._drag is not None:
            self._end_drag()
        self._measure()
        if first and plan.places:
            self.verticalScrollBar().setValue(0)
        self.viewport().update()

    def show_now(self, now: Now | None) -> None:
        """Mark the moment, or nothing on days that are not of the event."""
        self._now = now
        self.viewport().update()

    def show_ghost(self, hours: Hours | None, block: Block | None = None, note: str = "") -> None:
        """Show where a session that is being typed would stand, and bring it into sight."""
        self._ghost = (hours, block, note) if hours is not None and block is not None else None
        if self._ghost is not None and hours is not None:
            rect = self._rect_of_hours(hours)
            if rect is not None:
                self._bring_into_sight(rect)
        self.viewport().update()

    def set_locked(self, *, locked: bool) -> None:
        """Let nothing be moved: the file is open for reading only."""
        self._locked = locked

    def key(self) -> int:
        """Return the key of the session that is chosen, 0 if none is."""
        return self._key

    def select(self, key: int) -> bool:
        """Choose a session without telling; return whether it is there."""
        if key not in self._blocks:
            return False
        if key != self._key:
            self._key = key
            self._say_current()
        self._reveal()
        self.viewport().update()
        return True

    def rect_of(self, key: int) -> QRect:
        """Return where the block of a session is, in the viewport."""
        place = self._plan.place_of(key)
        return QRect() if place is None else self._in_sight(self._rect(place)).toAlignedRect()

    def sizeHint(self) -> QSize:
        """Return the size in which an ordinary day is of use."""
        return QSize(self._look.px(560), self._look.px(420))

    # Measures: the content begins below the heads and right of the hours

    @property
    def _minute(self) -> float:
        return self._look.px(_HOUR) / _MINUTES

    def _width(self) -> float:
        """Return the width of a column."""
        count = max(1, len(self._plan.columns))
        room = self.viewport().width() - self._look.px(_GUTTER) - self._look.px(14)
        return max(float(self._look.px(_NARROWEST)), room / count)

    def _measure(self) -> None:
        look, viewport = self._look, self.viewport()
        height = (self._plan.last - self._plan.first) * self._minute + look.px(28)
        width = self._width() * len(self._plan.columns) + look.px(_GUTTER) + look.px(14)
        vertical, horizontal = self.verticalScrollBar(), self.horizontalScrollBar()
        page = viewport.height() - look.px(_HEAD)
        vertical.setRange(0, max(0, int(height - page)))
        vertical.setPageStep(max(1, page))
        vertical.setSingleStep(look.px(_HOUR) // 2)
        horizontal.setRange(0, max(0, int(width - viewport.width())))
        horizontal.setPageStep(max(1, viewport.width()))
        horizontal.setSingleStep(look.px(40))

    def _rect(self, place: Place) -> QRectF:
        return self._rect_at(
            place.column, place.span, place.start, place.end, place.lane, place.lanes
        )

    def _rect_at(
        self, column: int, span: int, start: int, end: int, lane: int = 0, lanes: int = 1
    ) -> QRectF:
        """Return where something stands, unscrolled."""
        width, gap = self._width(), self._look.px(_GAP)
        left = self._look.px(_GUTTER) + column * width
        whole = span * width - gap
        after = column + span
        if after < len(self._plan.columns) and (
            self._plan.columns[after].day != self._plan.columns[column].day
        ):
            whole -= self._look.px(_BEFORE_NIGHT)
        top = (start - self._plan.first) * self._minute
        height = (end - start) * self._minute - max(1, self._look.px(2))
        return QRectF(left + lane * whole / lanes, top, whole / lanes - (lanes > 1) * 2, height)

    def _rect_of_hours(self, hours: Hours) -> QRectF | None:
        columns = self._plan.of_day(hours.day)
        if not columns:
            return None
        rooms = [self._plan.columns[number].room for number in columns]
        if hours.room in rooms and len(rooms) > 1:
            return self._rect_at(columns[rooms.index(hours.room)], 1, hours.start, hours.end)
        return self._rect_at(columns[0], len(columns), hours.start, hours.end)

    def _origin(self) -> QPointF:
        """Return where the unscrolled content begins in the viewport."""
        return QPointF(
            -self.horizontalScrollBar().value(),
            self._look.px(_HEAD) + self._look.px(14) - self.verticalScrollBar().value(),
        )

    def _in_sight(self, rect: QRectF) -> QRectF:
        return rect.translated(self._origin())

    def _minute_at(self, y: float) -> float:
        return self._plan.first + (y - self._origin().y()) / self._minute

    def _column_at(self, x: float) -> int:
        inside = x - self._origin().x() - self._look.px(_GUTTER)
        return max(0, min(len(self._plan.columns) - 1, int(inside // self._width())))

    def _reveal(self) -> None:
        place = self._plan.place_of(self._key)
        if place is not None:
            self._bring_into_sight(self._rect(place))

    def _bring_into_sight(self, rect: QRectF) -> None:
        look = self._look
        vertical, horizontal = self.verticalScrollBar(), self.horizontalScrollBar()
        page = self.viewport().height() - look.px(_HEAD) - look.px(28)
        if rect.bottom() - vertical.value() > page:
            vertical.setValue(int(min(rect.top(), rect.bottom() - page + look.px(8))))
        if rect.top() < vertical.value():
            vertical.setValue(int(rect.top() - look.px(8)))
        gutter = look.px(_GUTTER)
        if rect.right() - horizontal.value() > self.viewport().width():
            horizontal.setValue(int(rect.right() - self.viewport().width() + look.px(8)))
        if rect.left() - horizontal.value() < gutter:
            horizontal.setValue(int(rect.left() - gutter))

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what is in sight; while something is dragged, over a picture of all else."""
        painter = QPainter(self.viewport())
        drag = self._drag
        if drag is not None and drag.shift is not None:
            if drag.still is None:
                drag.still = self._picture(without=drag.hours.key)
            painter.drawPixmap(0, 0, drag.still)
            smooth(painter)
            self._paint_dragged(painter, drag)
        else:
            self._paint_all(painter, QRectF(event.rect()))
        painter.end()

    def _picture(self, *, without: int) -> QPixmap:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(self.viewport().size() * ratio)
        picture.setDevicePixelRatio(ratio)
        painter = QPainter(picture)
        self._paint_all(painter, QRectF(self.viewport().rect()), without=without)
        painter.end()
        return picture

    def _paint_all(self, painter: QPainter, part: QRectF, *, without: int = 0) -> None:
        smooth(painter)
        painter.fillRect(part, self._look.colour("canvas"))
        head = self._look.px(_HEAD)
        painter.save()
        painter.setClipRect(QRectF(0, head, self.viewport().width(), self.viewport().height()))
        self._paint_axis(painter)
        gutter = self._look.px(_GUTTER)
        painter.setClipRect(
            QRectF(gutter - 6, head, self.viewport().width() - gutter + 6, self.viewport().height())
        )
        for place in self._plan.places:
            rect = self._in_sight(self._rect(place))
            if rect.intersects(part) and place.key != without:
                paint_block(painter, self._look, rect, self._blocks[place.key])
        self._paint_ghost(painter)
        if not without:
            self._paint_current(painter)
        painter.setClipRect(QRectF(0, head, self.viewport().width(), self.viewport().height()))
        self._paint_now(painter)
        painter.restore()
        self._paint_heads(painter)

    def _paint_axis(self, painter: QPainter) -> None:
        look, origin = self._look, self._origin()
        font = look.font(12.5, tabular=True)
        right = self.viewport().width()
        gutter = look.px(_GUTTER)
        for hour in range(self._plan.first // _MINUTES, self._plan.last // _MINUTES + 1):
            y = round(origin.y() + (hour * _MINUTES - self._plan.first) * self._minute) + 0.5
            painter.setPen(QPen(look.colour("line"), 1))
            painter.drawLine(QPointF(gutter - look.px(4), y), QPointF(right, y))
            place = QRectF(0, y - look.px(10), gutter - look.px(11), look.px(20))
            words = f"{hour % 24:02}:00"
            draw_text(painter, look, place, words, font, "text2", MIDDLE_RIGHT)
        painter.setPen(QPen(look.colour("line2"), 1))
        for number, column in enumerate(self._plan.columns):
            if number and column.day != self._plan.columns[number - 1].day:
                x = round(origin.x() + gutter + number * self._width() - look.px(_GAP)) + 0.5
                painter.drawLine(QPointF(x, 0), QPointF(x, self.viewport().height()))

    def _paint_heads(self, painter: QPainter) -> None:
        look, origin = self._look, self._origin()
        head, width, gutter = look.px(_HEAD), self._width(), look.px(_GUTTER)
        painter.fillRect(QRectF(0, 0, self.viewport().width(), head), look.colour("canvas"))
        painter.save()
        painter.setClipRect(QRectF(gutter, 0, self.viewport().width() - gutter, head))
        for number, column in enumerate(self._plan.columns):
            day, room = self._heads.get(column, ("", column.room))
            left = origin.x() + gutter + number * width + look.px(2)
            place = QRectF(left, look.px(6), width - look.px(10), look.px(22))
            if day:
                place.setWidth(len(self._plan.of_day(column.day)) * width - look.px(10))
                draw_text(painter, look, place, day, look.font(14, 600))
            below = QRectF(left, look.px(28), width - look.px(10), look.px(20))
            draw_text(painter, look, below, room, look.font(12.5), "text2")
        painter.restore()
        painter.setPen(QPen(look.colour("line"), 1))
        painter.drawLine(QPointF(0, head - 0.5), QPointF(self.viewport().width(), head - 0.5))

    def _paint_current(self, painter: QPainter) -> None:
        place = self._plan.place_of(self._key)
        if place is not None:
            rect = self._in_sight(self._rect(place))
            paint_selection(
                painter, self._look, rect, handles=not self._locked, focus=self.hasFocus()
            )

    def _paint_ghost(self, painter: QPainter) -> None:
        if self._ghost is None:
            return
        hours, block, note = self._ghost
        rect = self._rect_of_hours(hours)
        if rect is not None:
            paint_ghost(painter, self._look, self._in_sight(rect), block, note)

    def _paint_now(self, painter: QPainter) -> None:
        if self._now is None:
            return
        look, at = self._look, self._now.at
        minute = at.hour * _MINUTES + at.minute
        columns = self._plan.of_day(at.date())
        if not columns or not self._plan.first <= minute <= self._plan.last:
            return
        y = self._origin().y() + (minute - self._plan.first) * self._minute
        gutter = look.px(_GUTTER)
        left = self._origin().x() + gutter + columns[0] * self._width()
        painter.setPen(QPen(look.colour("red"), 1.5))
        painter.drawLine(QPointF(gutter - look.px(8), y), QPointF(max(left, gutter), y))
        pill = QRectF(look.px(4), y - look.px(10), gutter - look.px(12), look.px(20))
        draw_rounded(painter, look, pill, look.px(10), fill="red")
        draw_text(
            painter, look, pill, self._now.words, look.font(12, 600, tabular=True), "canvas", CENTRE
        )

    def _paint_dragged(self, painter: QPainter, drag: _Drag) -> None:
        shift = drag.shift
        if shift is None:
            return
        hours = Hours(shift.key, shift.starts_at, shift.ends_at, shift.room)
        rect = self._rect_of_hours(hours)
        if rect is None:
            return
        painter.setClipRect(
            QRectF(0, self._look.px(_HEAD), self.viewport().width(), self.viewport().height())
        )
        words = f"{shift.starts_at:%H:%M}–{shift.ends_at:%H:%M}"
        block = self._blocks[shift.key]
        moved = Block(shift.key, words, words, block.title, block.people, block.edge)
        paint_ghost(painter, self._look, self._in_sight(rect), moved, shift.room)

    # The mouse

    def _key_at(self, at: QPointF) -> int:
        """Return the session under a point: the one that is chosen first, then the upper ones."""
        if at.y() < self._look.px(_HEAD) or at.x() < self._look.px(_GUTTER) - 4:
            return 0
        under = [
            place.key
            for place in self._plan.places
            if self._in_sight(self._rect(place)).adjusted(0, -3, 0, 3).contains(at)
        ]
        return self._key if self._key in under else (under[-1] if under else 0)

    def _grip_at(self, key: int, at: QPointF) -> _Grip:
        place = self._plan.place_of(key)
        if place is None:
            return _Grip.WHOLE
        rect = self._in_sight(self._rect(place))
        grip = min(self._look.px(_GRIP), rect.height() / 3)
        if at.y() < rect.top() + grip:
            return _Grip.TOP
        return _Grip.BOTTOM if at.y() > rect.bottom() - grip else _Grip.WHOLE

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose a session; with the left button it may be dragged from here."""
        key = self._key_at(event.position())
        self._choose(key, reveal=False)
        place = self._plan.place_of(key)
        if event.button() == Qt.MouseButton.LeftButton and place is not None and not self._locked:
            at = event.position()
            column = self._column_at(at.x())
            self._drag = _Drag(self._hours[key], place, self._grip_at(key, at), at, column)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag, or show what could be dragged."""
        self._pointer = event.position()
        if self._drag is None:
            self._show_cursor(event.position())
            return
        far = (event.position() - self._drag.begin).manhattanLength()
        if self._drag.shift is None and far < self._look.px(6):
            return
        self._follow()
        if not self._pulling.isActive():
            self._pulling.start()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Put the session where it was dragged to."""
        del event
        drag = self._drag
        if drag is None:
            return
        self._end_drag()
        if drag.shift is not None and drag.shift != self._unmoved(drag.hours):
            self.shifted.emit(drag.shift)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the session."""
        self._end_drag()
        key = self._key_at(event.position())
        if key:
            self.opened.emit(key)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the session, by mouse or by key."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        key = self._key if by_key else self._key_at(QPointF(event.pos()))
        if key:
            self._choose(key, reveal=by_key)
            at = self.viewport().mapToGlobal(self.rect_of(key).center())
            self.menu_asked.emit(key, at if by_key else event.globalPos())

    def viewportEvent(self, event: QEvent) -> bool:
        """Say in a tooltip what a block has no room for."""
        if isinstance(event, QHelpEvent):
            block = self._blocks.get(self._key_at(QPointF(event.pos())))
            if block is None:
                QToolTip.hideText()
            else:
                words = "\n".join(filter(None, (block.hours, block.title, block.people)))
                warned = f"{words}\n{block.warning}" if block.warning else words
                QToolTip.showText(event.globalPos(), warned, self.viewport())
            return True
        if event.type() == QEvent.Type.Leave:
            self.viewport().unsetCursor()
        return super().viewportEvent(event)

    def _show_cursor(self, at: QPointF) -> None:
        key = self._key_at(at)
        if not key or self._locked:
            self.viewport().unsetCursor()
        elif self._grip_at(key, at) is _Grip.WHOLE:
            self.viewport().setCursor(Qt.CursorShape.OpenHandCursor)
        else:
            self.viewport().setCursor(Qt.CursorShape.SizeVerCursor)

    def _follow(self) -> None:
        """Let the block that is dragged be where the pointer is, on the grid."""
        drag = self._drag
        if drag is None:
            return
        shift = self._shift_to(drag, self._pointer)
        if shift != drag.shift:
            drag.shift = shift
            self.viewport().update()

    def _shift_to(self, drag: _Drag, at: QPointF) -> Shift:
        hours = drag.hours
        moved = self._minute_at(at.y()) - self._minute_at(drag.begin.y())
        begins = hours.starts_at - timedelta(minutes=hours.start % GRID)
        by = timedelta(minutes=round(moved / GRID) * GRID)
        shortest = timedelta(minutes=SHORTEST)
        match drag.grip:
            case _Grip.TOP:
                start = min(begins + by, hours.ends_at - shortest) if by else hours.starts_at
                return Shift(hours.key, start, hours.ends_at, hours.room)
            case _Grip.BOTTOM:
                end = hours.ends_at - timedelta(minutes=hours.end % GRID) + by
                end = max(end, hours.starts_at + shortest) if by else hours.ends_at
                return Shift(hours.key, hours.starts_at, end, hours.room)
            case _Grip.WHOLE:
                start = begins + by if by else hours.starts_at
                return self._to_column(drag, start, self._column_at(at.x()))

    def _to_column(self, drag: _Drag, start: datetime, column: int) -> Shift:
        """Return where the session is in another column: on its day, and in its room if it has."""
        hours, there = drag.hours, self._plan.columns[column]
        start += there.day - hours.day
        room = hours.room
        if column != drag.column and there.room:
            room = there.room
        return Shift(hours.key, start, start + (hours.ends_at - hours.starts_at), room)

    def _unmoved(self, hours: Hours) -> Shift:
        return Shift(hours.key, hours.starts_at, hours.ends_at, hours.room)

    def _end_drag(self) -> None:
        self._drag = None
        self._pulling.stop()
        self.viewport().update()

    def _pull(self) -> None:
        """Scroll while something is dragged to the edge."""
        if self._drag is None or self._drag.shift is None:
            return
        bar, edge = self.verticalScrollBar(), self._look.px(24)
        before = bar.value()
        if self._pointer.y() < self._look.px(_HEAD) + edge:
            bar.setValue(before - self._look.px(_PULL))
        elif self._pointer.y() > self.viewport().height() - edge:
            bar.setValue(before + self._look.px(_PULL))
        if bar.value() != before:
            self._drag.begin += QPointF(0, before - bar.value())
            self._drag.still = None
            self._drag.shift = self._shift_to(self._drag, self._pointer)
            self.viewport().update()

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from block to block; with Alt move one, with Alt and Shift resize it."""
        key, held = Qt.Key(event.key()), event.modifiers()
        alt, shift = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
        held &= alt | shift | Qt.KeyboardModifier.ControlModifier
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(key, 0)
        side = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(key, 0)
        if key == Qt.Key.Key_Escape and self._drag is not None:
            self._end_drag()
        elif step and held == alt:
            self._move_by(step * GRID, step * GRID)
        elif step and held == alt | shift:
            self._move_by(0, step * GRID)
        elif side and held == alt | shift:
            self._move_aside(side)
        elif step and not held:
            self._step(step)
        elif side and not held:
            self._step_aside(side)
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End} and not held:
            ends = {Qt.Key.Key_Home: self._plan.places[:1], Qt.Key.Key_End: self._plan.places[-1:]}
            self._choose_place(ends[key])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._key and not held:
            self.opened.emit(self._key)
        elif key == Qt.Key.Key_Delete and self._key and not held:
            self.delete_asked.emit(self._key)
        else:
            super().keyPressEvent(event)

    def _move_by(self, start: int, end: int) -> None:
        hours = self._hours.get(self._key)
        if hours is None or self._locked:
            return
        starts_at = hours.starts_at + timedelta(minutes=start)
        ends_at = hours.ends_at + timedelta(minutes=end)
        if ends_at - starts_at >= timedelta(minutes=SHORTEST):
            self._ask(Shift(hours.key, starts_at, ends_at, hours.room))

    def _ask(self, shift: Shift) -> None:
        """Ask for a shift; the next key goes on from there, before it is shown."""
        self._hours[shift.key] = Hours(shift.key, shift.starts_at, shift.ends_at, shift.room)
        self.shifted.emit(shift)

    def _move_aside(self, side: int) -> None:
        hours, place = self._hours.get(self._key), self._plan.place_of(self._key)
        if hours is None or place is None or self._locked:
            return
        column = place.column + (place.span if side > 0 else -1)
        if not 0 <= column < len(self._plan.columns):
            return
        drag = _Drag(hours, place, _Grip.WHOLE, QPointF(), place.column)
        self._ask(self._to_column(drag, hours.starts_at, column))

    def _step(self, step: int) -> None:
        """Go to the next session down or up the day, then to those of the next day."""
        keys = [place.key for place in self._plan.places]
        at = keys.index(self._key) + step if self._key in keys else 0
        if keys:
            self._choose(keys[max(0, min(len(keys) - 1, at))])

    def _step_aside(self, side: int) -> None:
        """Go to the session in the next column that is nearest in time."""
        here = self._plan.place_of(self._key)
        if here is None:
            self._step(1)
            return
        beside = [
            place
            for place in self._plan.places
            if (place.column - here.column) * side > 0
            and place.column + place.span - 1 != here.column
        ]
        if beside:
            near = min(
                beside,
                key=lambda each: (abs(each.column - here.column), abs(each.start - here.start)),
            )
            self._choose(near.key)

    def _choose_place(self, places: Sequence[Place]) -> None:
        for place in places:
            self._choose(place.key)

    def _choose(self, key: int, *, reveal: bool = True) -> None:
        if key != self._key:
            self._key = key
            self._say_current()
            self.chosen.emit(key)
        if reveal:
            self._reveal()
        self.viewport().update()

    def _say_current(self) -> None:
        """Tell screen readers which session is chosen."""
        block = self._blocks.get(self._key)
        self.setAccessibleDescription(block.spoken if block else "")
        event = QAccessibleEvent(self, QAccessible.Event.DescriptionChanged)
        QAccessible.updateAccessibility(event)

    # What else Qt asks

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width among the columns."""
        super().resizeEvent(event)
        self._measure()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Paint anew: the heads stand still."""
        del dx, dy
        if self._drag is not None:
            self._drag.still = None
        self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        super().focusInEvent(event)
        if not self._key:
            self._choose_place(self._plan.places[:1])
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that the keyboard is elsewhere."""
        super().focusOutEvent(event)
        self.viewport().update()
