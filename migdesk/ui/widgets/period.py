"""A filter by days: from one to another, or open at one end."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import Any, Final, TypeAlias

from PySide6.QtCore import Signal

from migdesk.ui.look import Look
from migdesk.ui.widgets.buttons import Button
from migdesk.ui.widgets.choices import Chip
from migdesk.ui.widgets.fields import DayField
from migdesk.ui.widgets.flow import FlowLayout
from migdesk.ui.widgets.form_popover import FloatingForm, open_form
from migdesk.ui.widgets.layouts import column, row
from migdesk.ui.widgets.moments import day_brief, month_long

Period: TypeAlias = tuple[date | None, date | None]
"""The first and the last day; ``None`` for an open end."""

_OPEN: Final[Period] = (None, None)


def month_of(day: date) -> tuple[date, date]:
    """Return the first and the last day of the month of a day."""
    first = day.replace(day=1)
    return first, (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)


def year_of(year: int) -> tuple[date, date]:
    """Return the first and the last day of a year."""
    return date(year, 1, 1), date(year, 12, 31)


class PeriodForm(FloatingForm):
    """Two days, and buttons for the periods that are asked for most.

    Signals:
        changed: another :data:`Period` is wanted.
    """

    changed = Signal(object)

    def __init__(self, look: Look, today: date, period: Period) -> None:
        super().__init__()
        self._period = period
        self.since = DayField(look, self.tr("From"), lambda: today)
        self.until = DayField(look, self.tr("Until"), lambda: today)
        for field, day in zip((self.since, self.until), period, strict=True):
            field.reset(day)
            field.committed.connect(lambda _: self._take())
        quick = FlowLayout(look.px(6))
        for words, span in (
            (self.tr("This month"), month_of(today)),
            (self.tr("This year"), year_of(today.year)),
            (self.tr("Last year"), year_of(today.year - 1)),
        ):
            button = Button(look, words, small=True)
            button.clicked.connect(lambda _=False, span=span: self._choose(span))
            quick.addWidget(button)
        gap = look.px(16)
        days = row((self.since, 1), (self.until, 1), spacing=look.px(12))
        self.setLayout(column(days, quick, spacing=look.px(12), margins=(gap,) * 4))

    def flush(self) -> None:
        """Hand on what is typed."""
        self.since.flush()
        self.until.flush()

    def _choose(self, span: Period) -> None:
        for field, day in zip((self.since, self.until), span, strict=True):
            field.reset(day)
        self._take()

    def _take(self) -> None:
        period = self.since.value(), self.until.value()
        first, last = period
        if first is not None and last is not None and last < first:
            self.until.set_error(self.tr("It would end before it begins."))
            return
        self.until.set_error("")
        if period != self._period:
            self._period = period
            self.changed.emit(period)


class PeriodChip(Chip):
    """A chip that filters by days. Its one value is a :data:`Period`."""

    def __init__(self, look: Look, label: str, today: Callable[[], date]) -> None:
        """Filter by nothing yet; ``today`` says which day it is."""
        self._today = today
        super().__init__(look, label)

    def period(self) -> Period:
        """Return the days, both open where nothing is filtered by."""
        values = self.values()
        return values[0] if values else _OPEN

    def set_values(self, values: Sequence[Any]) -> None:
        """Filter by one period, or by none; nothing is emitted."""
        self._values = tuple(values)
        self._dress()

    def open(self) -> None:
        """Open the form."""
        self._dress()  # as in the base class
        form = PeriodForm(self._look, self._today(), self.period())
        form.changed.connect(lambda period: self._take(() if period == _OPEN else (period,)))
        open_form(self._look, self, form, name=self._label)

    def _shown(self) -> str:
        since, until = self.period()
        if until is None:
            return "" if since is None else self.tr("from {day}").format(day=day_brief(since))
        if since is None:
            return self.tr("until {day}").format(day=day_brief(until))
        if (since, until) == year_of(since.year):
            return str(since.year)
        if (since, until) == month_of(since):
            return month_long(since)
        if since == until:
            return day_brief(since)
        return f"{day_brief(since)} – {day_brief(until)}"
