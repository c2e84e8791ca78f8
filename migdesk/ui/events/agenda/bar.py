"""What stands above the agenda: conflicts, days, the language of titles, timetable or list."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from migdesk.desk.rows import EventPage
from migdesk.text.names import Language
from migdesk.ui.events.hours import days_of
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.buttons import Button
from migdesk.ui.widgets.choices import Segmented
from migdesk.ui.widgets.fields import language_code
from migdesk.ui.widgets.flow import FlowLayout
from migdesk.ui.widgets.layouts import column, row
from migdesk.ui.widgets.moments import weekday_short

_MOST_DAYS = 4
"""So many days, at most, are offered one by one."""


class AgendaBar(QWidget):
    """Choices of how the agenda is shown, and a button that leads to what is wrong with it.

    Signals:
        view_chosen: whether it is drawn.
        day_chosen: one day alone, or ``None`` for all.
        language_chosen: the language that titles are shown in.
        conflicts_asked: the next conflict is to be shown.
        kept_asked: conflicts that were kept are to be pointed out again.
    """

    view_chosen = Signal(bool)
    day_chosen = Signal(object)
    language_chosen = Signal(object)
    conflicts_asked = Signal()
    kept_asked = Signal()

    def __init__(self, parts: Parts, *, drawn: bool) -> None:
        super().__init__()
        look = parts.look
        self._parts, self._drawn = parts, drawn
        self._days: tuple[date, ...] = ()
        self._day: date | None = None
        self._day_choice: Segmented | None = None
        self.conflicts = Button(look, "", icon="triangle-alert", small=True)
        self.conflicts.clicked.connect(self.conflicts_asked)
        self.conflicts.hide()
        self.kept = Button(look, "", "ghost", small=True)
        self.kept.clicked.connect(self.kept_asked)
        self.kept.hide()
        codes = [(tag, language_code(tag)) for tag in parts.tags]
        self.languages = Segmented(look, codes, name=self.tr("Titles in"))
        self.languages.chosen.connect(self.language_chosen)
        if len(codes) < 2:
            self.languages.hide()
        views = [(True, self.tr("Timetable")), (False, self.tr("List"))]
        self.views = Segmented(look, views, name=self.tr("Show as"))
        self.views.set_value(drawn)
        self.views.chosen.connect(self._choose_view)
        self._days_place = QWidget()
        self._place_of_days = row()
        self._days_place.setLayout(self._place_of_days)
        self._days_place.hide()
        left = QWidget()
        left.setLayout(row(self.conflicts, self.kept, None, spacing=look.px(8)))
        left.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        flow = FlowLayout(look.px(8), look.px(6))
        for part in (left, self._days_place, self.languages, self.views):
            flow.addWidget(part)
        gap = look.px(16)
        self.setLayout(column(flow, margins=(gap, look.px(8), gap, look.px(8))))

    def is_drawn(self) -> bool:
        """Return whether the agenda is drawn."""
        return self._drawn

    def language(self) -> Language:
        """Return the language that titles are shown in first."""
        language: Language = self.languages.value()
        return language

    def day(self) -> date | None:
        """Return the one day that is shown, ``None`` for all."""
        return self._day

    def show_page(self, page: EventPage) -> None:
        """Offer the days of an event."""
        days = tuple(days_of(page))
        if days == self._days:
            return
        self._days, self._day = days, None
        if self._day_choice is not None:
            self._day_choice.hide()
            self._day_choice.deleteLater()
            self._day_choice = None
        self._days_place.setVisible(1 < len(days) <= _MOST_DAYS)
        if not 1 < len(days) <= _MOST_DAYS:
            return
        everything = self.tr("Both days") if len(days) == 2 else self.tr("All days")
        options = [(None, everything), *((day, f"{weekday_short(day)} {day.day}") for day in days)]
        choice = Segmented(self._parts.look, options, name=self.tr("Days"))
        choice.chosen.connect(self._choose_day)
        self._place_of_days.addWidget(choice)
        self._day_choice = choice

    def show_conflicts(self, page: EventPage) -> None:
        """Say how many conflicts there are, and how many were kept."""
        count = len(page.conflicts)
        self.conflicts.setText(self.tr("%n conflict(s)", "", count))
        self.conflicts.setVisible(bool(count))
        self.kept.setText(self.tr("Point out %n kept one(s) again", "", page.conflicts_kept))
        self.kept.setVisible(bool(page.conflicts_kept))

    def _choose_view(self, drawn: bool) -> None:  # noqa: FBT001 - the signal's own signature
        self._drawn = drawn
        self.view_chosen.emit(drawn)

    def _choose_day(self, day: date | None) -> None:
        self._day = day
        self.day_chosen.emit(day)
