"""The page with the calendar of events: what it is narrowed down by, and the month or the year."""

from collections.abc import Callable
from datetime import date
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from migdesk.base.errors import MigdeskError
from migdesk.desk import questions
from migdesk.desk.rows import CalendarEntry
from migdesk.ui.events.calendar.days import moved_by_months
from migdesk.ui.events.calendar.grid import DayGrid
from migdesk.ui.events.calendar.month import MonthGrid
from migdesk.ui.events.calendar.wording import entry_in_words
from migdesk.ui.events.calendar.year import YearGrid
from migdesk.ui.events.chips import EventChips
from migdesk.ui.events.listing import view_switch
from migdesk.ui.shell.kept_state import keep_state, kept_state
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.buttons import Button, IconButton
from migdesk.ui.widgets.choices import Segmented
from migdesk.ui.widgets.flow import FlowLayout
from migdesk.ui.widgets.labels import Label
from migdesk.ui.widgets.layouts import clear, column, row
from migdesk.ui.widgets.menus import Entry, show_menu
from migdesk.ui.widgets.moments import day_long, month_long
from migdesk.ui.widgets.states import Banner

_STATE: Final = "events.calendar"


class Stretch(StrEnum):
    """How much of the calendar is seen at once."""

    MONTH = "month"
    YEAR = "year"


class CalendarPage(QWidget):
    """The events of a month or of a year, drawn.

    Signals:
        opened: the key of an event to open.
        new_asked: the day on which a new event is wanted.
        list_asked: the list is wanted.
        moved: another month or year is shown.

    Attributes:
        chips: by what it is narrowed down.
    """

    opened = Signal(int)
    new_asked = Signal(object)
    list_asked = Signal()
    moved = Signal()

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts
        look = parts.look
        self._grids: dict[Stretch, DayGrid] = {
            Stretch.MONTH: self._listen(
                MonthGrid(look, parts.language, self._today(), locked=not parts.writable)
            ),
            Stretch.YEAR: self._year(),
        }
        self.chips = EventChips(parts, with_period=False)
        self.chips.changed.connect(self.load)
        self.switch = view_switch(look, calendar=True)
        self.switch.chosen.connect(self._leave)
        self.stretch = Segmented(
            look,
            [(Stretch.MONTH, self.tr("Month")), (Stretch.YEAR, self.tr("Year"))],
            name=self.tr("Show"),
        )
        self.stretch.set_value(
            Stretch.YEAR if kept_state(parts, _STATE) == Stretch.YEAR else Stretch.MONTH
        )
        self.stretch.chosen.connect(self._choose_stretch)
        self._heading = Label(look, "", 16, 600)
        self._heading.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._before = IconButton(look, "arrow-left", "")
        self._before.clicked.connect(lambda: self._turn(-1))
        self._after = IconButton(look, "arrow-right", "")
        self._after.clicked.connect(lambda: self._turn(1))
        self._to_today = Button(look, self.tr("Today"))
        self._to_today.clicked.connect(lambda: self.go_to_day(self._today()))
        self._shown_spot = ""
        self._trouble = column()
        self._stack = QStackedWidget()
        for grid in self._grids.values():
            self._stack.addWidget(grid)
        self._lay_out()
        self._show_period()

    def _lay_out(self) -> None:
        px = self._parts.look.px
        turning = QWidget()
        turning.setLayout(row(self._before, self._after, self._to_today, spacing=px(4)))
        top = FlowLayout(px(12), px(8))
        for part in (turning, self._heading, self.stretch, self.switch):
            top.addWidget(part)
        head = column(top, self.chips, spacing=px(10), margins=(px(18), px(14), px(18), px(8)))
        self._trouble.setContentsMargins(px(18), 0, px(18), 0)
        self.setLayout(column(head, self._trouble, (self._stack, 1)))

    # What is shown

    def grid(self) -> DayGrid:
        """Return the month or the year that is shown."""
        return self._grids[self.stretch.value()]

    def day(self) -> date:
        """Return the day that is chosen."""
        return self.grid().day()

    def focus(self) -> None:
        """Put the keyboard on the days."""
        self.grid().setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_filter(self) -> None:
        """Put the keyboard on what the calendar is narrowed down by."""
        self.chips.kinds.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def spot(self) -> str:
        """Return which month or year is shown: ``2026-11``, ``2026``."""
        day = self.day()
        return f"{day:%Y}" if self.stretch.value() is Stretch.YEAR else f"{day:%Y-%m}"

    def go_to(self, spot: str) -> None:
        """Show the month or the year of a spot; what is no spot leaves it as it is."""
        if spot and spot != self.spot():
            year, _, month = spot.partition("-")
            try:
                day = date(int(year), int(month or 1), 1)
            except ValueError:
                return
            today = self._today()
            if (today.year, today.month if month else 1) == (day.year, day.month):
                day = today
            self._show_stretch(Stretch.MONTH if month else Stretch.YEAR, day)
        self.load()

    def go_to_day(self, day: date) -> None:
        """Choose a day, and show the month or the year it lies in."""
        self.grid().show_day(day)
        self._follow()

    def load(self) -> None:
        """Ask for the events of the period; what is shown stays until they come."""
        grid, wanted = self.grid(), self.chips.wanted()
        since, until = period = grid.period()

        def show(entries: tuple[CalendarEntry, ...]) -> None:
            clear(self._trouble)
            if grid.period() == period:
                grid.show_entries(entries, self._today())

        self._parts.worker.ask(
            self,
            lambda desk: questions.calendar(desk, since, until, wanted),
            show,
            self._say_failed,
            instead="calendar",
        )

    def reload(self) -> None:
        """Ask again for everything: something has changed."""
        self.load()
        self.chips.load()

    def _year(self) -> DayGrid:
        parts = self._parts
        grid = YearGrid(parts.look, parts.language, self._today(), locked=not parts.writable)
        grid.month_asked.connect(lambda month: self._turn_to(Stretch.MONTH, month))
        return self._listen(grid)

    def _listen(self, grid: DayGrid) -> DayGrid:
        grid.opened.connect(self.opened)
        grid.new_asked.connect(self.new_asked)
        grid.menu_asked.connect(self._show_menu)
        grid.moved.connect(lambda _: self._follow())
        return grid

    def _follow(self) -> None:
        """Ask for what the period that is shown now has, if it is another one."""
        if self.spot() != self._shown_spot:
            self._show_period()
            self.load()
            self.moved.emit()

    def _show_period(self) -> None:
        """Say which month or year it is, and what the arrows lead to."""
        day, yearly = self.day(), self.stretch.value() is Stretch.YEAR
        self._shown_spot = self.spot()
        words = str(day.year) if yearly else month_long(day)
        self._heading.setText(words)
        self._stack.setCurrentWidget(self.grid())
        self.grid().setAccessibleName(self.tr("Calendar, {period}").format(period=words))
        before, after = (
            (self.tr("Year before"), self.tr("Next year"))
            if yearly
            else (self.tr("Month before"), self.tr("Next month"))
        )
        for button, name in ((self._before, before), (self._after, after)):
            button.setToolTip(name)
            button.setAccessibleName(name)

    def _show_stretch(self, stretch: Stretch, day: date) -> None:
        self.stretch.set_value(stretch)
        self.grid().show_day(day)
        self._show_period()

    def _turn(self, by: int) -> None:
        months = by * 12 if self.stretch.value() is Stretch.YEAR else by
        self.go_to_day(moved_by_months(self.day(), months))

    def _turn_to(self, stretch: Stretch, day: date) -> None:
        keep_state(self._parts, _STATE, stretch)
        self._show_stretch(stretch, day)
        self.load()
        self.focus()
        self.moved.emit()

    def _choose_stretch(self, stretch: Stretch) -> None:
        other = Stretch.MONTH if stretch is Stretch.YEAR else Stretch.YEAR
        day = self._grids[other].day()
        keep_state(self._parts, _STATE, stretch)
        self._show_stretch(stretch, day)
        self.load()
        self.moved.emit()

    def _leave(self, calendar: bool) -> None:  # noqa: FBT001 - the signal's own signature
        self.switch.set_value(True)
        if not calendar:
            self.list_asked.emit()

    def _today(self) -> date:
        return self._parts.clock().astimezone().date()

    def _show_menu(self, day: date, at: QPoint) -> None:
        entries: list[Entry | None] = [
            Entry("calendar", entry_in_words(entry, self._parts.language), self._opener(entry.id))
            for entry in self.grid().on(day)
        ]
        if entries:
            entries.append(None)
        words = self.tr("New event on {day}").format(day=day_long(day))
        entries.append(Entry("plus", words, lambda: self.new_asked.emit(day), edits=True))
        show_menu(self._parts.look, self, at, entries)

    def _opener(self, key: int) -> Callable[[], None]:
        return lambda: self.opened.emit(key)

    def _say_failed(self, error: MigdeskError) -> None:
        clear(self._trouble)
        what, todo = self._parts.voice.advice(error)
        banner = Banner(self._parts.look, "red", what, todo, action=self.tr("Try again"))
        banner.action_clicked.connect(self.load)
        self._trouble.addWidget(banner)
