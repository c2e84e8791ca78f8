"""Fields for days, times and what lies between two times, typed in many forms."""

from collections.abc import Callable
from datetime import date, time
from typing import Any, Final, TypeAlias

from msgspec import Struct
from PySide6.QtCore import QDate, QEvent, QLocale, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from migdesk.text.partial_date import PartialDate
from migdesk.text.written import Span, read_day, read_partial, read_span, read_time
from migdesk.ui.look import Look
from migdesk.ui.widgets.buttons import IconButton
from migdesk.ui.widgets.calendar import Calendar
from migdesk.ui.widgets.fields.editors import Line
from migdesk.ui.widgets.fields.field import Field, Reading
from migdesk.ui.widgets.layouts import row
from migdesk.ui.widgets.popover import Popover

Today: TypeAlias = Callable[[], date]
"""Says which day it is where the office is."""

_DAY: Final = "ddd d MMMM yyyy"
_PLAIN_DAY: Final = "d MMMM yyyy"
_EXAMPLE: Final = date(2026, 5, 12)


class DayTime(Struct, frozen=True):
    """A day and, where it is known, a time on it, by the clock of a place known elsewhere."""

    day: date
    at: time | None = None


def shown_day(day: date, *, weekday: bool = True) -> str:
    """Return a day in the language of the interface: ``Tue 12 May 2026``."""
    return QLocale().toString(QDate(day.year, day.month, day.day), _DAY if weekday else _PLAIN_DAY)


def shown_time(at: time) -> str:
    """Return a time of day: ``09:30``."""
    return f"{at:%H:%M}"


def shown_span(span: Span) -> str:
    """Return from when to when: ``11:00–12:15``; only the start where no end is known."""
    end = f"–{shown_time(span.end)}" if span.end is not None else ""
    return f"{shown_time(span.start)}{end}"


def shown_partial(when: PartialDate) -> str:
    """Return a day, a month or a year: ``May 2019``."""
    if when.day is not None:
        return shown_day(when.first, weekday=False)
    if when.month is not None:
        return f"{QLocale().standaloneMonthName(when.month)} {when.year}"
    return str(when.year)


class DayEditor(QWidget):
    """A line for a day and a button that opens a calendar; Alt+Down opens it too.

    Signals:
        edited: a person changed the text.
        entered: Enter was pressed, or a day chosen from the calendar.
    """

    edited = Signal()
    entered = Signal()

    def __init__(self, look: Look, today: Today) -> None:
        super().__init__()
        self._look, self._today = look, today
        self.line = Line(font=look.font(tabular=True))
        self.line.edited.connect(self.edited)
        self.line.returnPressed.connect(self.entered)
        self.line.installEventFilter(self)
        self.line.setPlaceholderText(shown_day(_EXAMPLE, weekday=False))
        self.button = IconButton(look, "calendar-days", self.tr("Choose from a calendar"))
        self.button.clicked.connect(self.open_calendar)
        self.setLayout(row((self.line, 1), self.button, spacing=look.px(2)))

    def read(self) -> Reading:
        """Return the day that is typed."""
        text = self.line.text().strip()
        if not text:
            return Reading(None)
        words = {self.tr("today"): 0, self.tr("tomorrow"): 1, self.tr("yesterday"): -1}
        found = read_day(text, self._today(), words)
        if found.value is not None:
            return Reading(found.value)
        if found.meant is not None:
            sentence = self.tr("There is no such day. Did you mean {day}?")
            return Reading(None, sentence.format(day=shown_day(found.meant)))
        sentence = self.tr("Write a day, such as {day}.")
        return Reading(None, sentence.format(day=shown_day(_EXAMPLE, weekday=False)))

    def show_day(self, day: date | None) -> None:
        """Show a day in a form that cannot be mistaken."""
        self.line.show_text("" if day is None else shown_day(day))

    def open_calendar(self) -> None:
        """Open a calendar at the day that is typed, or at the present one."""
        if self.line.isReadOnly():
            return
        day = self.read().value or self._today()
        calendar = Calendar(self._look, day, self._today())
        popover = Popover(self._look, self.line, calendar, name=self.tr("Calendar"))
        calendar.day_chosen.connect(popover.dismiss)
        calendar.day_chosen.connect(self._choose)
        popover.open()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Open the calendar with Alt+Down."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
            if alt and event.key() == Qt.Key.Key_Down:
                self.open_calendar()
                return True
        return super().eventFilter(watched, event)

    def _choose(self, day: date) -> None:
        self.show_day(day)
        self.edited.emit()
        self.entered.emit()


class TimeLine(Line):
    """A line for a time of day."""

    def __init__(self, look: Look) -> None:
        super().__init__(font=look.font(tabular=True))
        self.setPlaceholderText("09:30")

    def read(self) -> Reading:
        """Return the time that is typed."""
        text = self.text().strip()
        if not text:
            return Reading(None)
        found = read_time(text)
        if found.value is not None:
            return Reading(found.value)
        if found.meant is not None:
            sentence = self.tr("The day ends at 23:59. Did you mean {time}?")
            return Reading(None, sentence.format(time=shown_time(found.meant)))
        return Reading(None, self.tr("Write a time, such as 9:30 or 0930."))

    def show_time(self, at: time | None) -> None:
        """Show a time."""
        self.show_text("" if at is None else shown_time(at))


class DayField(Field):
    """A day."""

    commits_while_typing = False

    def __init__(
        self, look: Look, label: str, today: Today, *, hint: str = "", required: str = ""
    ) -> None:
        """Show no day; ``today`` says which day it is."""
        super().__init__(look, label, hint=hint, required=required)
        self._editor = DayEditor(look, today)
        self._editor.edited.connect(self._changed)
        self._editor.entered.connect(self._entered)
        self._place(self._editor)
        self._watch(self._editor.line)

    def _read(self) -> Reading:
        return self._editor.read()

    def _show(self, value: Any) -> None:  # noqa: ANN401 - as in the base class
        self._editor.show_day(value)


class TimeField(Field):
    """A time of day."""

    commits_while_typing = False

    def __init__(self, look: Look, label: str, *, hint: str = "", required: str = "") -> None:
        super().__init__(look, label, hint=hint, required=required)
        self._line = TimeLine(look)
        self._line.edited.connect(self._changed)
        self._line.returnPressed.connect(self._entered)
        self._place(self._line)
        self._watch(self._line)

    def _read(self) -> Reading:
        return self._line.read()

    def _show(self, value: Any) -> None:  # noqa: ANN401 - as in the base class
        self._line.show_time(value)


class MomentField(Field):
    """A day and a time, side by side, by the clock of a place that is known elsewhere."""

    commits_while_typing = False

    def __init__(
        self,
        look: Look,
        label: str,
        today: Today,
        *,
        needs_time: bool = True,
        usual_day: Callable[[], date | None] = lambda: None,
        hint: str = "",
        required: str = "",
    ) -> None:
        """Show neither.

        Args:
            look: the look.
            label: what happens then.
            today: says which day it is.
            needs_time: whether a day alone is not enough.
            usual_day: says on which day a time is that is written without one, if that is known.
            hint: a line below.
            required: what is said when both are empty.
        """
        super().__init__(look, label, hint=hint, required=required)
        self._needs_time, self._usual_day = needs_time, usual_day
        self._day = DayEditor(look, today)
        self._day.edited.connect(self._changed)
        self._day.entered.connect(self._entered)
        self._time = TimeLine(look)
        self._time.setMinimumWidth(look.px(72))
        self._time.edited.connect(self._changed)
        self._time.returnPressed.connect(self._entered)
        self._place(row((self._day, 3), (self._time, 1), spacing=look.px(6)))
        self._watch(self._day.line, self.tr("{label}, day").format(label=label))
        self._watch(self._time, self.tr("{label}, time").format(label=label))

    def _read(self) -> Reading:
        day, at = self._day.read(), self._time.read()
        if day.problem or at.problem:
            return Reading(None, day.problem or at.problem)
        if day.value is None and at.value is None:
            return Reading(None)
        on = day.value or self._usual_day()
        if on is None:
            return Reading(None, self.tr("Add the day."))
        if at.value is None and self._needs_time:
            return Reading(None, self.tr("Add the time, such as 9:30."))
        return Reading(DayTime(on, at.value))

    def _show(self, value: Any) -> None:  # noqa: ANN401 - as in the base class
        self._day.show_day(value.day if value is not None else None)
        self._time.show_time(value.at if value is not None else None)


class SpanField(Field):
    """From a time to a time of one day, typed in one go: ``11:00–12:15``."""

    commits_while_typing = False

    def __init__(
        self,
        look: Look,
        label: str,
        *,
        needs_end: bool = True,
        hint: str = "",
        required: str = "",
    ) -> None:
        """Show nothing; ``needs_end`` says whether a start alone is not enough."""
        super().__init__(look, label, hint=hint, required=required)
        self._needs_end = needs_end
        self._line = Line(font=look.font(tabular=True))
        self._line.setPlaceholderText("09:30–11:00")
        self._line.edited.connect(self._changed)
        self._line.returnPressed.connect(self._entered)
        self._place(self._line)
        self._watch(self._line)

    def _read(self) -> Reading:
        text = self._line.text().strip()
        if not text:
            return Reading(None)
        found = read_span(text)
        if found.value is not None:
            if found.value.end is None and self._needs_end:
                return Reading(None, self.tr("Add when it ends, such as 11:00–12:15."))
            return Reading(found.value)
        if found.meant is not None:
            sentence = self.tr("Ends before it starts. Did you mean {span}?")
            return Reading(None, sentence.format(span=shown_span(self._meant(found.meant))))
        return Reading(None, self.tr("Write from when to when, such as 11:00–12:15."))

    def _show(self, value: Any) -> None:  # noqa: ANN401 - as in the base class
        self._line.show_text("" if value is None else shown_span(value))

    def _meant(self, turned: Span) -> Span:
        """Return what was meant by two times of which the first is the later.

        The end that was there before, if only the end was changed; the same length, if only the
        start was; else the two the other way round.
        """
        kept, start, end = self._kept, turned.end, turned.start
        if not isinstance(kept, Span) or kept.end is None or start is None:
            return turned
        if start == kept.start:
            return kept
        if end == kept.end:
            length = _minutes(kept.end) - _minutes(kept.start)
            later = _minutes(start) + length
            if later < _minutes(time.max):
                return Span(start, time(*divmod(later, 60)))
        return turned


class PartialDateField(Field):
    """A day, or a month, or only a year."""

    commits_while_typing = False

    def __init__(self, look: Look, label: str, *, hint: str = "", required: str = "") -> None:
        super().__init__(look, label, hint=hint, required=required)
        self._line = Line(font=look.font(tabular=True))
        self._line.setPlaceholderText(shown_partial(PartialDate(_EXAMPLE.year, _EXAMPLE.month)))
        self._line.edited.connect(self._changed)
        self._line.returnPressed.connect(self._entered)
        self._place(self._line)
        self._watch(self._line)

    def _read(self) -> Reading:
        text = self._line.text().strip()
        if not text:
            return Reading(None)
        found = read_partial(text)
        if found.value is not None:
            return Reading(found.value)
        if found.meant is not None:
            sentence = self.tr("There is no such date. Did you mean {date}?")
            return Reading(None, sentence.format(date=shown_partial(found.meant)))
        examples = [
            shown_partial(PartialDate(_EXAMPLE.year, month, day))
            for month, day in ((None, None), (5, None), (5, 12))
        ]
        sentence = self.tr("Write a year, a month or a day, such as {year}, {month} or {day}.")
        return Reading(None, sentence.format(year=examples[0], month=examples[1], day=examples[2]))

    def _show(self, value: Any) -> None:  # noqa: ANN401 - as in the base class
        self._line.show_text("" if value is None else shown_partial(value))


def _minutes(at: time) -> int:
    return at.hour * 60 + at.minute
