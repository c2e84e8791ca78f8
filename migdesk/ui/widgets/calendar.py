"""A month to choose a day from."""

from datetime import date

from PySide6.QtCore import QDate, QLocale, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QTableView, QToolButton, QVBoxLayout, QWidget

from migdesk.ui.look import Look
from migdesk.ui.look.painting import CENTRE, draw_rounded, draw_text, smooth


class _Month(QCalendarWidget):
    """A month, drawn like the rest of the window."""

    def __init__(self, look: Look, today: date) -> None:
        super().__init__()
        self._look, self._today = look, QDate(today.year, today.month, today.day)
        self.setLocale(QLocale())
        self.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.setMinimumSize(look.px(286), look.px(268))
        for named in (self, self.findChild(QTableView)):
            if isinstance(named, QWidget):
                named.setAccessibleName(self.tr("Calendar"))
        plain = QTextCharFormat()
        plain.setForeground(look.colour("text2"))
        for weekday in Qt.DayOfWeek:
            self.setWeekdayTextFormat(weekday, plain)
        self.setStyleSheet(
            f"QWidget {{ background: {look.hex('raised')}; }}"
            f"QToolButton {{ min-height: {look.px(30)}px; padding: 0 {look.px(8)}px; border: 0;"
            f" border-radius: {look.px(6)}px; font-weight: 500; background: transparent;"
            f" color: {look.hex('text')}; }}"
            f"QToolButton:hover {{ background: {look.hex('hover')}; }}"
            "QToolButton::menu-indicator { image: none; width: 0; }"
            "QAbstractItemView { selection-background-color: transparent; }"
            f"QWidget {{ alternate-background-color: {look.hex('raised')}; }}"
        )
        for inner, icon, name in (
            ("qt_calendar_prevmonth", "arrow-left", self.tr("Month before")),
            ("qt_calendar_nextmonth", "arrow-right", self.tr("Next month")),
        ):
            button = self.findChild(QToolButton, inner)
            if isinstance(button, QToolButton):
                button.setIcon(look.icon(icon, "text2", 16))
                button.setIconSize(QSize(look.px(16), look.px(16)))
                button.setAccessibleName(name)

    def paintCell(self, painter: QPainter, rect: QRect, day: QDate) -> None:
        """Draw a day: the chosen one filled, the present one ringed, other months faint."""
        look = self._look
        painter.save()
        smooth(painter)
        side = min(rect.width(), rect.height()) - look.px(2)
        disc = QRectF(0, 0, side, side)
        disc.moveCenter(QRectF(rect).center())
        ink = "text" if day.month() == self.monthShown() else "text3"
        if day == self.selectedDate():
            draw_rounded(painter, look, disc, look.px(6), fill="accent")
            ink = "on_accent"
        elif day == self._today:
            draw_rounded(painter, look, disc, look.px(6), line="accent_text", stroke=1.5)
        weight = 600 if ink == "on_accent" or day == self._today else 400
        font = look.font(13, weight, tabular=True)
        draw_text(painter, look, QRectF(rect), str(day.day()), font, ink, CENTRE)
        painter.restore()


class Calendar(QWidget):
    """A month to choose a day from.

    Signals:
        day_chosen: the day that was clicked, or Enter pressed on.
    """

    day_chosen = Signal(object)

    def __init__(self, look: Look, day: date, today: date) -> None:
        """Show the month of ``day``, which is the one chosen at first."""
        super().__init__()
        self._month = _Month(look, today)
        self._month.setSelectedDate(QDate(day.year, day.month, day.day))
        self._month.activated.connect(self._take)
        self._month.clicked.connect(self._take)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(look.px(8),) * 4)
        layout.addWidget(self._month)
        self.setFocusProxy(self._month)

    def _take(self, day: QDate) -> None:
        self.day_chosen.emit(date(day.year(), day.month(), day.day()))
