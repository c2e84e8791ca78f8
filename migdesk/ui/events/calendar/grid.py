"""What the drawn month and the drawn year have in common: a day that is chosen, and its keys."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
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
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QToolTip

from migdesk.desk.rows import CalendarEntry
from migdesk.ui.events.calendar.days import WEEK, by_day, moved_by_months
from migdesk.ui.events.calendar.wording import day_spoken
from migdesk.ui.look import Look
from migdesk.ui.look.painting import smooth

_STEPS: Final = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -WEEK,
    Qt.Key.Key_Down: WEEK,
}
_ENTER: Final = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class DayGrid(QAbstractScrollArea):
    """Days on a page. It has the keyboard as a whole; arrows go from day to day.

    Signals:
        moved: another day is chosen.
        opened: the key of an event to open.
        new_asked: the day on which a new event is wanted.
        menu_asked: a day with several events, and where on the screen its menu is wanted.
    """

    moved = Signal(object)
    opened = Signal(int)
    new_asked = Signal(object)
    menu_asked = Signal(object, QPoint)

    def __init__(self, look: Look, language: str, today: date, *, locked: bool) -> None:
        """Show the month, or the year, of ``today``; ``locked`` lets no event be begun."""
        super().__init__()
        self.look, self.language, self.today = look, language, today
        self.locked = locked
        self._day = today
        self._entries: Sequence[CalendarEntry] = ()
        self._is_known = False
        self._by_day: Mapping[date, Sequence[CalendarEntry]] = {}
        self._pressed: date | None = None
        self._hovered: date | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)

    # What a subclass does

    def period(self) -> tuple[date, date]:
        """Return the first and the last day that are shown."""
        raise NotImplementedError

    def rect_of(self, day: date) -> QRectF:
        """Return where a day is in the viewport; of several places the one that counts."""
        raise NotImplementedError

    def day_at(self, at: QPointF) -> date | None:
        """Return the day at a point of the viewport."""
        raise NotImplementedError

    def key_at(self, at: QPointF) -> int:
        """Return the key of the event that is drawn at a point, 0 for none."""
        del at
        return 0

    def paint_days(self, painter: QPainter, part: QRectF) -> None:
        """Paint what is in sight."""
        raise NotImplementedError

    def measure(self) -> None:
        """Say how far the page is scrolled."""
        raise NotImplementedError

    def head(self) -> int:
        """Return the height of what stands still above the days."""
        return 0

    # What is shown

    def day(self) -> date:
        """Return the day that is chosen."""
        return self._day

    def hovered(self) -> date | None:
        """Return the day below the pointer."""
        return self._hovered

    def entries(self) -> Sequence[CalendarEntry]:
        """Return the events that are shown."""
        return self._entries

    def on(self, day: date) -> Sequence[CalendarEntry]:
        """Return the events of a day."""
        return self._by_day.get(day, ())

    def show_entries(self, entries: Sequence[CalendarEntry], today: date) -> None:
        """Show the events of the period."""
        self.today = today
        self._entries, self._is_known = entries, True
        self._by_day = by_day(entries, *self.period())
        self.measure()
        self._say_day()
        self.viewport().update()

    def show_day(self, day: date) -> None:
        """Choose a day without telling; what is known of another period is not shown any more."""
        before = self.period()
        self._day = day
        if self.period() != before:
            self._entries, self._by_day, self._is_known = (), {}, False
            self.measure()
        self._bring_into_sight(self.rect_of(day))
        self._say_day()
        self.viewport().update()

    def sizeHint(self) -> QSize:
        """Return the size in which a month is of use."""
        return QSize(self.look.px(640), self.look.px(480))

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from day to day and from month to month; open what is on a day."""
        key = Qt.Key(event.key())
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if held:
            super().keyPressEvent(event)
        elif key in _STEPS:
            self._go(self._day + timedelta(days=_STEPS[key]))
        elif key is Qt.Key.Key_PageUp:
            self._go(moved_by_months(self._day, -1))
        elif key is Qt.Key.Key_PageDown:
            self._go(moved_by_months(self._day, 1))
        elif key is Qt.Key.Key_Home:
            self._go(self._day.replace(day=1))
        elif key is Qt.Key.Key_End:
            self._go(moved_by_months(self._day.replace(day=1), 1) - timedelta(days=1))
        elif key in _ENTER:
            self._enter(self._day, self.rect_of(self._day).center())
        else:
            super().keyPressEvent(event)

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the day, and note where the button went down."""
        if event.button() == Qt.MouseButton.LeftButton:
            day = self._pressed = self.day_at(event.position())
            if day is not None and not self.key_at(event.position()):
                self._go(day, reveal=False)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the event that was clicked on, or begin one on a day that has none."""
        at = event.position()
        day, pressed, self._pressed = self.day_at(at), self._pressed, None
        if event.button() != Qt.MouseButton.LeftButton or day is None or day != pressed:
            return
        key = self.key_at(at)
        if key:
            self.opened.emit(key)
        elif self.is_more_at(at) or not self.on(day):
            self._enter(day, at)

    def is_more_at(self, at: QPointF) -> bool:
        """Return whether a click there is on what stands for the events of its day."""
        del at
        return False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Mark what would be clicked on."""
        day, at = self.day_at(event.position()), event.position()
        active = bool(self.key_at(at)) or self.is_more_at(at)
        if active or (day is not None and not self.on(day) and not self.locked):
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        else:
            self.viewport().unsetCursor()
        if day != self._hovered:
            self._hovered = day
            self.viewport().update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of a day, by mouse or by key."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        day = self._day if by_key else self.day_at(QPointF(event.pos()))
        if day is not None:
            self._go(day, reveal=by_key)
            centre = self.viewport().mapToGlobal(self.rect_of(day).center().toPoint())
            self.menu_asked.emit(day, centre if by_key else event.globalPos())

    def viewportEvent(self, event: QEvent) -> bool:
        """Say in a tooltip what is on a day."""
        if isinstance(event, QHelpEvent):
            at = QPointF(event.pos())
            day, key = self.day_at(at), self.key_at(at)
            found = [] if day is None else self.on(day)
            words = self.tooltip_of(day, [each for each in found if not key or each.id == key])
            QToolTip.showText(event.globalPos(), words, self.viewport())
            return True
        if event.type() == QEvent.Type.Leave:
            self._hovered = None
            self.viewport().update()
        return super().viewportEvent(event)

    def tooltip_of(self, day: date | None, entries: Sequence[CalendarEntry]) -> str:
        """Return what a tooltip says of a day, nothing where nothing is on it."""
        return "" if day is None or not entries else day_spoken(day, entries, self.language)

    # What else Qt asks

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what is in sight."""
        painter = QPainter(self.viewport())
        smooth(painter)
        part = QRectF(event.rect())
        painter.fillRect(part, self.look.colour("canvas"))
        self.paint_days(painter, part)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room among the days."""
        super().resizeEvent(event)
        self.measure()
        self._bring_into_sight(self.rect_of(self._day))

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Paint anew: the head stands still."""
        del dx, dy
        self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that the keyboard is elsewhere."""
        super().focusOutEvent(event)
        self.viewport().update()

    def _go(self, day: date, *, reveal: bool = True) -> None:
        if day == self._day:
            return
        if reveal:
            self.show_day(day)
        else:  # it is under the pointer, and stays there
            before = self.period()
            self._day = day
            if self.period() != before:
                self.show_day(day)
            self._say_day()
            self.viewport().update()
        self.moved.emit(day)

    def _enter(self, day: date, at: QPointF) -> None:
        """Open what is on a day: the one event, a menu of several, or a new one."""
        found = self.on(day)
        if len(found) == 1:
            self.opened.emit(found[0].id)
        elif found:
            self.menu_asked.emit(day, self.viewport().mapToGlobal(at.toPoint()))
        elif self._is_known and not self.locked:
            self.new_asked.emit(day)

    def _bring_into_sight(self, rect: QRectF) -> None:
        bar, gap = self.verticalScrollBar(), self.look.px(8)
        low = self.viewport().height() - gap
        if rect.bottom() > low:
            bar.setValue(bar.value() + int(rect.bottom() - low))
        elif rect.top() < self.head() + gap:
            bar.setValue(bar.value() - int(self.head() + gap - rect.top()))

    def _say_day(self) -> None:
        """Tell screen readers which day is chosen, and what is on it."""
        self.setAccessibleDescription(day_spoken(self._day, self.on(self._day), self.language))
        event = QAccessibleEvent(self, QAccessible.Event.DescriptionChanged)
        QAccessible.updateAccessibility(event)
