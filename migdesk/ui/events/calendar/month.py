"""A month drawn: weeks one below the other, events as bars over their days."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPen

from migdesk.desk.rows import CalendarEntry
from migdesk.ui.events.calendar.days import WEEK, Bar, bars_of, weeks_of
from migdesk.ui.events.calendar.grid import DayGrid
from migdesk.ui.events.calendar.wording import begins_in_words
from migdesk.ui.events.wording import is_remarkable
from migdesk.ui.look.painting import (
    CENTRE,
    draw_focus_ring,
    draw_paragraph,
    draw_rounded,
    draw_text,
    line_height,
    width_of,
)
from migdesk.ui.widgets.moments import month_short, weekday_short
from migdesk.ui.widgets.signs import EVENT_SIGNS
from migdesk.vocabulary import EventStatus

_HEAD: Final = 28
_LEFT: Final = 18
_RIGHT: Final = 18
_NUMBER: Final = 30
"""Height of the line with the number of a day, in pixels at 100 %."""

_GAP: Final = 3
_LEAST_LINES: Final = 2
"""So many lines have room in a week at least: with less room the month is scrolled."""


class _Drawn(Struct, frozen=True):
    """A bar, and where it is in the viewport."""

    rect: QRectF
    bar: Bar


class _More(Struct, frozen=True):
    """A line that stands for the events of a day that have no room."""

    rect: QRectF
    count: int


class MonthGrid(DayGrid):
    """A month."""

    _laid: tuple[list[_Drawn], list[_More]] | None = None

    def period(self) -> tuple[date, date]:
        """Return the first day of the first week and the last of the last."""
        weeks = self._weeks()
        return weeks[0][0], weeks[-1][-1]

    def head(self) -> int:
        """Return the height of the names of the weekdays."""
        return self.look.px(_HEAD)

    def rect_of(self, day: date) -> QRectF:
        """Return where a day is."""
        first = self._weeks()[0][0]
        week, weekday = divmod((day - first).days, WEEK)
        return self._cell(week, weekday)

    def day_at(self, at: QPointF) -> date | None:
        """Return the day at a point."""
        weeks = self._weeks()
        week = int((at.y() - self._top()) // self._height())
        weekday = int((at.x() - self.look.px(_LEFT)) // self._width())
        if at.y() < self.head() or not (0 <= week < len(weeks) and 0 <= weekday < WEEK):
            return None
        return weeks[week][weekday]

    def key_at(self, at: QPointF) -> int:
        """Return the key of the event whose bar is at a point."""
        if at.y() < self.head():
            return 0
        drawn = (each.bar.entry.id for each in self._laid_out()[0] if each.rect.contains(at))
        return next(drawn, 0)

    def is_more_at(self, at: QPointF) -> bool:
        """Return whether there is a line that stands for more events."""
        return at.y() >= self.head() and any(each.rect.contains(at) for each in self._laid_out()[1])

    def measure(self) -> None:
        """Say how far the weeks are scrolled."""
        self._laid = None
        page = self.viewport().height() - self.head()
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, int(self._height() * len(self._weeks()) - page)))
        bar.setPageStep(max(1, page))
        bar.setSingleStep(max(1, int(self._height() / 2)))

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Lay the bars out anew."""
        self._laid = None
        super().scrollContentsBy(dx, dy)

    def paint_days(self, painter: QPainter, part: QRectF) -> None:
        """Paint cells, then bars over them, then the names of the weekdays."""
        weeks, head = self._weeks(), self.head()
        painter.save()
        painter.setClipRect(QRectF(0, head, self.viewport().width(), self.viewport().height()))
        for number, week in enumerate(weeks):
            for weekday, day in enumerate(week):
                rect = self._cell(number, weekday)
                if rect.intersects(part):
                    self._paint_cell(painter, rect, day)
        drawn, more = self._laid_out()
        for each in drawn:
            if each.rect.intersects(part):
                self._paint_bar(painter, each.rect, each.bar)
        for line in more:
            words = QCoreApplication.translate("EventCalendar", "{count} more")
            font = self.look.font(11.5, 500)
            draw_text(painter, self.look, line.rect, words.format(count=line.count), font, "text2")
        self._paint_chosen(painter)
        painter.restore()
        self._paint_head(painter, weeks[0])

    # Measures

    def _weeks(self) -> list[list[date]]:
        return weeks_of(self.day())

    def _width(self) -> float:
        look = self.look
        room = self.viewport().width() - look.px(_LEFT) - look.px(_RIGHT)
        return max(float(look.px(40)), room / WEEK)

    def _bar(self) -> int:
        """Return the height of a bar and the gap below it."""
        return line_height(self.look.font(12, 500)) + self.look.px(2 + _GAP)

    def _height(self) -> float:
        """Return the height of a week."""
        least = self.look.px(_NUMBER) + _LEAST_LINES * self._bar()
        page = self.viewport().height() - self.head() - 1
        return max(float(least), page / len(self._weeks()))

    def _top(self) -> float:
        return self.head() - self.verticalScrollBar().value()

    def _cell(self, week: int, weekday: int) -> QRectF:
        width, height = self._width(), self._height()
        left = self.look.px(_LEFT) + weekday * width
        return QRectF(left, self._top() + week * height, width, height)

    def _laid_out(self) -> tuple[list[_Drawn], list[_More]]:
        """Return the bars that have room, and a line for the others of each day."""
        if self._laid is None:
            drawn: list[_Drawn] = []
            more: list[_More] = []
            for number, week in enumerate(self._weeks()):
                self._lay_out_week(number, bars_of(week, self.entries()), drawn, more)
            self._laid = drawn, more
        return self._laid

    def _lay_out_week(
        self, number: int, bars: Sequence[Bar], drawn: list[_Drawn], more: list[_More]
    ) -> None:
        """Lay out a week: where a day has more bars than room, its last line stands for them.

        Where there is room, every bar has two lines for a long title.
        """
        room = int((self._height() - self.look.px(_NUMBER)) // self._bar())
        lanes = max((bar.lane + 1 for bar in bars), default=0)
        lines = 2 if 2 * lanes <= room else 1
        full = {day for bar in bars if bar.lane >= room for day in range(bar.first, bar.last + 1)}
        hidden = dict.fromkeys(full, 0)
        for bar in bars:
            days = range(bar.first, bar.last + 1)
            if bar.lane >= room - 1 and full.intersection(days):
                for day in days:
                    hidden[day] = hidden.get(day, 0) + 1
            else:
                rect = self._bar_rect(number, bar.first, bar.last, bar.lane * lines)
                if lines > 1 and not self._fits(bar, rect):
                    rect.setHeight(rect.height() + line_height(self.look.font(12, 500)))
                drawn.append(_Drawn(rect, bar))
        for day, count in hidden.items():
            more.append(_More(self._bar_rect(number, day, day, room - 1), count))

    def _fits(self, bar: Bar, rect: QRectF) -> bool:
        """Return whether what a bar says has room in one line."""
        sign = self.look.px(16) if is_remarkable(bar.entry.status) else 0
        room = self._inside(rect).width() - sign
        return width_of(self._words(bar), self.look.font(12, 500)) <= room

    def _words(self, bar: Bar) -> str:
        begins = begins_in_words(bar.entry, self.language) if bar.begins else ""
        return f"{begins} {bar.entry.title}" if begins else bar.entry.title

    def _inside(self, rect: QRectF) -> QRectF:
        return rect.adjusted(self.look.px(8), 0, -self.look.px(5), 0)

    def _bar_rect(self, week: int, first: int, last: int, lane: int) -> QRectF:
        look, cell = self.look, self._cell(week, first)
        left = cell.x() + look.px(_GAP + 1)
        width = (last - first + 1) * cell.width() - 2 * look.px(_GAP + 1)
        top = cell.y() + look.px(_NUMBER) + lane * self._bar()
        return QRectF(left, top, width, self._bar() - look.px(_GAP))

    # Painting

    def _paint_head(self, painter: QPainter, week: Sequence[date]) -> None:
        look, head = self.look, self.head()
        painter.fillRect(QRectF(0, 0, self.viewport().width(), head), look.colour("canvas"))
        for weekday, day in enumerate(week):
            cell = self._cell(0, weekday)
            place = QRectF(cell.x() + look.px(8), 0, cell.width() - look.px(12), head)
            draw_text(painter, look, place, weekday_short(day), look.font(12, 600), "text3")
        painter.setPen(QPen(look.colour("line2"), 1))
        painter.drawLine(
            QPointF(look.px(_LEFT), head - 0.5),
            QPointF(look.px(_LEFT) + WEEK * self._width(), head - 0.5),
        )

    def _paint_cell(self, painter: QPainter, rect: QRectF, day: date) -> None:
        look = self.look
        inside = day.month == self.day().month
        if not inside:
            painter.fillRect(rect, look.colour("sunken"))
        empty = not self.on(day)
        if day == self.hovered() and empty and not self.locked:
            painter.fillRect(rect, look.colour("hover"))
            sign = look.pixmap("plus", "text2", 14, 2)
            painter.drawPixmap(QPointF(rect.right() - look.px(22), rect.y() + look.px(8)), sign)
        painter.setPen(QPen(look.colour("line"), 1))
        painter.drawLine(
            QPointF(rect.x(), round(rect.bottom()) - 0.5),
            QPointF(rect.right(), round(rect.bottom()) - 0.5),
        )
        if day.weekday():
            x = round(rect.x()) + 0.5
            painter.drawLine(QPointF(x, rect.y()), QPointF(x, rect.bottom()))
        self._paint_number(painter, rect, day, inside=inside)

    def _paint_number(self, painter: QPainter, rect: QRectF, day: date, *, inside: bool) -> None:
        look = self.look
        words = str(day.day) if day.day > 1 else f"{day.day} {month_short(day)}"
        today = day == self.today
        font = look.font(12.5, 600 if today or day.day == 1 else 400, tabular=True)
        side = look.px(22)
        width = max(side, width_of(words, font) + look.px(10))
        disc = QRectF(rect.x() + look.px(4), rect.y() + look.px(4), width, side)
        ink = "text" if inside else "text3"
        if today:
            draw_rounded(painter, look, disc, side / 2, fill="accent")
            ink = "on_accent"
        draw_text(painter, look, disc, words, font, ink, CENTRE)

    def _paint_chosen(self, painter: QPainter) -> None:
        look, rect = self.look, self.rect_of(self.day()).adjusted(1, 1, -1, -2)
        if self.hasFocus():
            draw_focus_ring(painter, look, rect, look.px(5))
        else:
            draw_rounded(painter, look, rect, look.px(5), line="control")

    def _paint_bar(self, painter: QPainter, rect: QRectF, bar: Bar) -> None:
        look, entry = self.look, bar.entry
        ink, ground = _colours(entry, past=entry.last < self.today)
        radius = look.px(4)
        painter.save()
        shape = rect
        if not bar.begins:
            shape = shape.adjusted(-look.px(_GAP + 1), 0, 0, 0)
        if not bar.ends:
            shape = shape.adjusted(0, 0, look.px(_GAP + 1), 0)
        painter.setClipRect(shape)
        rounded = shape.adjusted(0 if bar.begins else -radius, 0, 0 if bar.ends else radius, 0)
        if entry.status is EventStatus.IDEA:
            painter.setPen(QPen(look.colour("control"), 1, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rounded.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        else:
            draw_rounded(painter, look, rounded, radius, fill=ground)
        if bar.begins and entry.status is not EventStatus.IDEA:
            edge = QRectF(shape.x(), shape.y(), look.px(3), shape.height())
            draw_rounded(painter, look, edge, look.px(1.5), fill=ink)
        self._paint_words(painter, self._inside(rect), bar, ink)
        painter.restore()

    def _paint_words(self, painter: QPainter, rect: QRectF, bar: Bar, ink: str) -> None:
        look, entry = self.look, bar.entry
        font = QFont(look.font(12, 500, tabular=True))
        line = line_height(font)
        place = rect.adjusted(0, look.px(1), 0, 0)
        if is_remarkable(entry.status):
            side = look.px(12)
            at = QPointF(place.x(), place.y() + (line - side) / 2)
            painter.drawPixmap(at, look.pixmap(EVENT_SIGNS[entry.status].icon, ink, 12, 2))
            place.setLeft(place.x() + side + look.px(4))
        font.setStrikeOut(entry.status is EventStatus.CANCELLED)
        most = max(1, round(place.height() / line))
        draw_paragraph(painter, look, place, self._words(bar), font, ink, most=most)


def _colours(entry: CalendarEntry, *, past: bool) -> tuple[str, str]:
    """Return the tokens of an event's words and of its ground."""
    match entry.status:
        case EventStatus.CANCELLED:
            return "red", "red_bg"
        case EventStatus.POSTPONED:
            return "amber", "amber_bg"
        case EventStatus.IDEA:
            return "text2", "canvas"
        case _:
            return ("gray", "gray_bg") if past else ("accent_text", "accent_soft")
