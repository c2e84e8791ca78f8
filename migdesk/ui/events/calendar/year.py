"""A year drawn: twelve small months, days with events filled."""

from datetime import date
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Signal
from PySide6.QtGui import QMouseEvent, QPainter

from migdesk.ui.events.calendar.days import WEEK, weeks_of
from migdesk.ui.events.calendar.grid import DayGrid
from migdesk.ui.events.hours import is_off
from migdesk.ui.look.painting import CENTRE, draw_focus_ring, draw_rounded, draw_text
from migdesk.ui.widgets.moments import month_name, weekday_short

_MONTHS: Final = 12
_LEFT: Final = 18
_LEAST: Final = 212
"""Width that a month has at least, in pixels at 100 %."""

_BETWEEN: Final = 28
_TITLE: Final = 30
_DAY: Final = 27
_MOST_WEEKS: Final = 6
_COLUMNS: Final = (4, 3, 2, 1)


class YearGrid(DayGrid):
    """A year.

    Signals:
        month_asked: the first day of a month whose name was clicked on.
    """

    month_asked = Signal(object)

    def period(self) -> tuple[date, date]:
        """Return the first and the last day of the year."""
        year = self.day().year
        return date(year, 1, 1), date(year, 12, 31)

    def rect_of(self, day: date) -> QRectF:
        """Return where a day is."""
        block, first = self._block(day.month), weeks_of(day)[0][0]
        week, weekday = divmod((day - first).days, WEEK)
        width = block.width() / WEEK
        top = block.y() + self.look.px(_TITLE + _DAY) + week * self.look.px(_DAY)
        return QRectF(block.x() + weekday * width, top, width, self.look.px(_DAY))

    def day_at(self, at: QPointF) -> date | None:
        """Return the day at a point: a day of another month is not drawn."""
        month = self._month_at(at)
        if not month:
            return None
        block = self._block(month)
        week = int((at.y() - block.y() - self.look.px(_TITLE + _DAY)) // self.look.px(_DAY))
        weekday = int((at.x() - block.x()) // (block.width() / WEEK))
        weeks = weeks_of(date(self.day().year, month, 1))
        if not (0 <= week < len(weeks) and 0 <= weekday < WEEK):
            return None
        day = weeks[week][weekday]
        return day if day.month == month else None

    def is_more_at(self, at: QPointF) -> bool:
        """Return whether there is a day with events."""
        day = self.day_at(at)
        return day is not None and bool(self.on(day))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Show the month whose name was clicked on."""
        at = event.position()
        month = self._month_at(at)
        if month and at.y() < self._block(month).y() + self.look.px(_TITLE):
            self.month_asked.emit(date(self.day().year, month, 1))
            return
        super().mouseReleaseEvent(event)

    def measure(self) -> None:
        """Say how far the months are scrolled."""
        rows = _MONTHS // self._columns()
        height = rows * self._row() + self.look.px(8)
        page, bar = self.viewport().height(), self.verticalScrollBar()
        bar.setRange(0, max(0, height - page))
        bar.setPageStep(max(1, page))
        bar.setSingleStep(self.look.px(_DAY))

    def paint_days(self, painter: QPainter, part: QRectF) -> None:
        """Paint the months in sight."""
        for month in range(1, _MONTHS + 1):
            if self._block(month).intersects(part):
                self._paint_month(painter, month)

    # Measures

    def _columns(self) -> int:
        look = self.look
        room = self.viewport().width() - 2 * look.px(_LEFT) + look.px(_BETWEEN)
        return next(
            (each for each in _COLUMNS if each * look.px(_LEAST + _BETWEEN) <= room), _COLUMNS[-1]
        )

    def _row(self) -> int:
        return self.look.px(_TITLE) + (_MOST_WEEKS + 1) * self.look.px(_DAY) + self.look.px(10)

    def _block(self, month: int) -> QRectF:
        """Return where a month is in the viewport."""
        look, columns = self.look, self._columns()
        row, column = divmod(month - 1, columns)
        room = self.viewport().width() - 2 * look.px(_LEFT) + look.px(_BETWEEN)
        width = room / columns
        top = look.px(6) + row * self._row() - self.verticalScrollBar().value()
        return QRectF(look.px(_LEFT) + column * width, top, width - look.px(_BETWEEN), self._row())

    def _month_at(self, at: QPointF) -> int:
        months = range(1, _MONTHS + 1)
        return next((month for month in months if self._block(month).contains(at)), 0)

    # Painting

    def _paint_month(self, painter: QPainter, month: int) -> None:
        look, block = self.look, self._block(month)
        first = date(self.day().year, month, 1)
        title = QRectF(block.x() + look.px(6), block.y(), block.width(), look.px(_TITLE))
        draw_text(painter, look, title, month_name(first), look.font(13, 600))
        width = block.width() / WEEK
        weeks = weeks_of(first)
        for weekday, day in enumerate(weeks[0]):
            place = QRectF(block.x() + weekday * width, title.bottom(), width - 1, look.px(_DAY))
            draw_text(painter, look, place, weekday_short(day), look.font(10.5), "text3", CENTRE)
        for week in weeks:
            for day in week:
                if day.month == month:
                    self._paint_day(painter, day)

    def _paint_day(self, painter: QPainter, day: date) -> None:
        look, cell = self.look, self.rect_of(day)
        rect = cell.adjusted(1, 1, -1, -1)
        count = sum(not is_off(entry.status) for entry in self.on(day))
        ink = "text"
        if count:
            draw_rounded(
                painter, look, rect, look.px(5), fill="accent" if count > 1 else "accent_soft"
            )
            ink = "on_accent" if count > 1 else "accent_text"
        elif self.on(day):
            draw_rounded(painter, look, rect, look.px(5), fill="gray_bg")
            ink = "gray"
        elif day == self.hovered() and not self.locked:
            draw_rounded(painter, look, rect, look.px(5), fill="hover")
        if day == self.today:
            inner = rect.adjusted(1, 1, -1, -1)
            line = "on_accent" if count > 1 else "accent_text"
            draw_rounded(painter, look, inner, look.px(4), line=line, stroke=1.5)
        font = look.font(12.5, 600 if count or day == self.today else 400, tabular=True)
        draw_text(painter, look, rect, str(day.day), font, ink, CENTRE)
        if day == self.day():
            if self.hasFocus():
                draw_focus_ring(painter, look, cell, look.px(6))
            elif day != self.today:
                draw_rounded(painter, look, rect, look.px(5), line="control")
