"""Typing days, times and spans into fields."""

from datetime import date, time

import pytest
from factories.widgets import Dress, button, click, heard, said, write
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCalendarWidget, QLineEdit, QTableView, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from migdesk.text.partial_date import PartialDate
from migdesk.text.written import read_day
from migdesk.ui.look import Look
from migdesk.ui.widgets.fields import (
    DayField,
    DayTime,
    Field,
    MomentField,
    PartialDateField,
    Span,
    SpanField,
    TextField,
    TimeField,
)
from migdesk.ui.widgets.fields.dates import shown_day
from migdesk.ui.widgets.popover import Popover


def today() -> date:
    return date(2026, 11, 26)


def lines(field: QWidget) -> list[QLineEdit]:
    return field.findChildren(QLineEdit)


def typed(field: Field, text: str, line: int = 0) -> None:
    """Type ``text`` in place of what a field has, and press Enter."""
    lines(field)[line].setFocus()
    lines(field)[line].selectAll()
    QTest.keyClick(lines(field)[line], Qt.Key.Key_Delete)
    write(lines(field)[line], text)
    QTest.keyClick(lines(field)[line], Qt.Key.Key_Return)


def page(field: Field) -> QWidget:
    window = QWidget()
    layout = QVBoxLayout(window)
    layout.addWidget(field)
    layout.addStretch(1)
    return window


@pytest.mark.parametrize("written", ["12.5.26", "12 მაისი 2026", "2026-05-12"])
def test_a_day_is_shown_so_that_it_cannot_be_mistaken(
    look: Look, dress: Dress, written: str
) -> None:
    field = dress(DayField(look, "Day", today))
    kept = heard(field.committed)
    typed(field, written)
    assert (kept, lines(field)[0].text()) == ([date(2026, 5, 12)], "Tue 12 May 2026")


def test_tomorrow_is_a_day(look: Look, dress: Dress) -> None:
    field = dress(DayField(look, "Day", today))
    typed(field, "tomorrow")
    assert (field.value(), lines(field)[0].text()) == (date(2026, 11, 27), "Fri 27 November 2026")


def test_a_day_that_is_none_stays_as_it_was_typed(look: Look, dress: Dress) -> None:
    field = dress(DayField(look, "Day", today), 500)
    field.reset(date(2026, 4, 1))
    kept = heard(field.committed)
    typed(field, "31.4.2026")
    assert said(field) == ["Day", "There is no such day. Did you mean Thu 30 April 2026?"]
    assert (lines(field)[0].text(), kept, field.value()) == ("31.4.2026", [], date(2026, 4, 1))
    field.set_value(date(2026, 4, 2))  # a refresh keeps what could not be read
    assert lines(field)[0].text() == "31.4.2026"
    typed(field, "whenever")
    assert field.error() == "Write a day, such as 12 May 2026."
    typed(field, "")
    assert (field.error(), kept) == ("", [None])


def test_a_half_typed_day_is_not_kept(look: Look, qtbot: QtBot, dress: Dress) -> None:
    field, other = DayField(look, "Day", today), TextField(look, "Room")
    window = page(field)
    window.layout().addWidget(other)
    dress(window)
    kept = heard(field.committed)
    write(lines(field)[0], "12 May")
    with qtbot.waitSignal(other.committed):  # longer than a pause in typing
        write(lines(other)[0], "B")
    assert (kept, field.is_pending()) == ([], True)
    lines(field)[0].clearFocus()
    assert kept == [date(2027, 5, 12)]


@pytest.mark.parametrize("language", ["en", "ka", "de", "hy"])
def test_a_day_as_it_is_shown_is_read_back(language: str) -> None:
    QLocale.setDefault(QLocale(language))
    days = [date(2026, month, 12 + month) for month in range(1, 13)]
    known = {"en", "ka"}
    read = [read_day(shown_day(day), today(), {}).value for day in days]
    assert (read == days) is (language in known)


def test_a_day_is_chosen_from_the_calendar_by_key(look: Look, qtbot: QtBot, dress: Dress) -> None:
    field = DayField(look, "Day", today)
    window = dress(page(field), 500, 500)
    kept = heard(field.committed)
    field.focus()
    qtbot.keyClick(lines(field)[0], Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    month = window.findChildren(QCalendarWidget)[0]
    assert month.selectedDate().toString(Qt.DateFormat.ISODate) == "2026-11-26"
    grid = month.findChildren(QTableView)[0]
    assert grid.hasFocus()
    qtbot.keyClick(grid, Qt.Key.Key_Left)
    qtbot.keyPress(grid, Qt.Key.Key_Return)  # by its release the calendar is gone
    assert kept == [date(2026, 11, 25)]
    assert (lines(field)[0].text(), lines(field)[0].hasFocus()) == ("Wed 25 November 2026", True)


def test_the_calendar_opens_by_its_button_and_closes_by_esc(
    look: Look, qtbot: QtBot, dress: Dress
) -> None:
    field = DayField(look, "Day", today)
    window = dress(page(field), 500, 500)
    field.reset(date(2026, 5, 12))
    kept = heard(field.committed)
    click(button(field, "Choose from a calendar"))
    (popover,) = window.findChildren(Popover)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert (popover.is_open(), kept, lines(field)[0].hasFocus()) == (False, [], True)


@pytest.mark.parametrize("written", ["9:30", "0930", "9.30", "930"])
def test_a_time(look: Look, dress: Dress, written: str) -> None:
    field = dress(TimeField(look, "Starts"))
    kept = heard(field.committed)
    typed(field, written)
    assert (kept, lines(field)[0].text()) == ([time(9, 30)], "09:30")


@pytest.mark.parametrize(
    ("written", "error"),
    [
        ("25:00", "Write a time, such as 9:30 or 0930."),
        ("24:00", "The day ends at 23:59. Did you mean 00:00?"),
    ],
)
def test_no_time(look: Look, dress: Dress, written: str, error: str) -> None:
    field = dress(TimeField(look, "Starts"), 400)
    typed(field, written)
    assert (field.error(), field.value()) == (error, None)


def test_a_moment_needs_both_its_parts(look: Look, dress: Dress) -> None:
    field = dress(MomentField(look, "Embargo", today), 500)
    kept = heard(field.committed)
    assert [line.accessibleName() for line in lines(field)] == ["Embargo, day", "Embargo, time"]
    typed(field, "1600", line=1)
    assert field.error() == "Add the day."
    typed(field, "24.11.")
    assert (kept, field.error()) == ([DayTime(date(2026, 11, 24), time(16))], "")
    typed(field, "", line=1)
    assert (field.error(), len(kept)) == ("Add the time, such as 9:30.", 1)


def test_a_moment_may_do_without_its_time(look: Look, dress: Dress) -> None:
    field = dress(MomentField(look, "Published", today, needs_time=False), 500)
    typed(field, "24 Nov")
    assert field.value() == DayTime(date(2026, 11, 24))


def test_going_from_day_to_time_does_not_leave_the_moment(
    look: Look, qtbot: QtBot, dress: Dress
) -> None:
    field = dress(MomentField(look, "Embargo", today), 500)
    field.focus()
    write(lines(field)[0], "24 Nov")
    qtbot.keyClick(lines(field)[0], Qt.Key.Key_Tab)
    qtbot.keyClick(field.window().focusWidget(), Qt.Key.Key_Tab)
    assert (lines(field)[1].hasFocus(), field.error()) == (True, "")


@pytest.mark.parametrize(
    ("kept", "written", "meant"),
    [
        (None, "11:00–10:15", "10:15–11:00"),
        (Span(time(11), time(12, 15)), "11:00–10:15", "11:00–12:15"),  # the end was changed
        (Span(time(9, 30), time(10, 15)), "11-1015", "11:00–11:45"),  # the start was
        (Span(time(9), time(9, 30)), "11:00–10:15", "10:15–11:00"),  # both were
    ],
)
def test_a_span_that_ends_before_it_starts_says_what_was_meant(
    look: Look, dress: Dress, kept: Span | None, written: str, meant: str
) -> None:
    field = dress(SpanField(look, "Time"), 400)
    field.reset(kept)
    typed(field, written)
    assert said(field) == ["Time", f"Ends before it starts. Did you mean {meant}?"]
    assert field.value() == kept


def test_a_span_in_one_go(look: Look, dress: Dress) -> None:
    field = dress(SpanField(look, "Time"), 400)
    kept = heard(field.committed)
    typed(field, "930-11")
    assert (kept, lines(field)[0].text()) == ([Span(time(9, 30), time(11))], "09:30–11:00")
    typed(field, "9:30")
    assert field.error() == "Add when it ends, such as 11:00–12:15."
    typed(field, "after lunch")
    assert field.error() == "Write from when to when, such as 11:00–12:15."


def test_a_span_may_have_no_end_yet(look: Look, dress: Dress) -> None:
    field = dress(SpanField(look, "Time", needs_end=False))
    typed(field, "930")
    assert (field.value(), lines(field)[0].text()) == (Span(time(9, 30)), "09:30")


@pytest.mark.parametrize(
    ("written", "value", "shown"),
    [
        ("2019", PartialDate(2019), "2019"),
        ("5.2019", PartialDate(2019, 5), "May 2019"),
        ("12.5.2019", PartialDate(2019, 5, 12), "12 May 2019"),
    ],
)
def test_a_date_as_far_as_it_is_known(
    look: Look, dress: Dress, written: str, value: PartialDate, shown: str
) -> None:
    field = dress(PartialDateField(look, "Since"))
    kept = heard(field.committed)
    typed(field, written)
    assert (kept, lines(field)[0].text()) == ([value], shown)
    typed(field, lines(field)[0].text())
    assert field.value() == value


@pytest.mark.parametrize(
    ("written", "error"),
    [
        ("soon", "Write a year, a month or a day, such as 2026, May 2026 or 12 May 2026."),
        ("31.6.2019", "There is no such date. Did you mean 30 June 2019?"),
    ],
)
def test_no_date(look: Look, dress: Dress, written: str, error: str) -> None:
    field = dress(PartialDateField(look, "Since"), 400)
    typed(field, written)
    assert field.error() == error
