"""What is chosen about a report: periods, and parts in an order."""

from datetime import date

import pytest
from factories.reports_window import ReportsDriver
from factories.widgets import Dress, button, heard
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from migdesk.desk.organisations import add_project
from migdesk.desk.rows import ReportSubject
from migdesk.ui.look import Look
from migdesk.ui.reports.parts_field import PartsField
from migdesk.ui.reports.subject import PeriodSubject
from migdesk.ui.widgets.layouts import column

ALT = Qt.KeyboardModifier.AltModifier
PARTS = {"figures": "Key figures", "events": "List of events", "quotes": "Quotes"}


def test_a_period_is_the_year_to_date_until_days_are_said(
    driver: ReportsDriver, qtbot: QtBot
) -> None:
    project = driver.do_and_key(lambda desk: add_project(desk, title={"en": "Ways Home"}))
    form = PeriodSubject(driver.program.window.parts())
    qtbot.addWidget(form)
    today = form._today()
    assert form.subject() == ReportSubject(None, date(today.year, 1, 1), today)
    changed = heard(form.changed)
    form.since.reset(None)
    assert form.missing() == "Say from which day until which, and the pages are shown here."
    form.since.reset(date(today.year + 1, 1, 1))
    assert form.missing() == "The period ends before it begins. Change one of its days."
    form.show_subject(ReportSubject(None, date(2025, 1, 1), date(2025, 12, 31), project))
    driver.settle()
    assert (form.missing(), changed) == ("", [])
    assert form.project.record().text == "Ways Home"
    assert form.subject().project_id == project


@pytest.fixture
def parts(look: Look, dress: Dress) -> PartsField:
    return dress(PartsField(look, "Parts", PARTS), 300)


def test_parts_are_all_printed_as_usual_until_one_is_left_out(parts: PartsField) -> None:
    chosen = heard(parts.committed)
    assert parts.parts() == ()
    QTest.mouseClick(button(parts, "List of events"), Qt.MouseButton.LeftButton)
    assert parts.parts() == ("figures", "quotes")
    assert len(chosen) == 1
    (words,) = (each for each in parts.findChildren(QLabel) if each.text() == "List of events")
    QTest.mouseClick(words, Qt.MouseButton.LeftButton)
    assert parts.parts() == ()


def test_parts_are_moved_and_ticked_by_key(parts: PartsField) -> None:
    parts.focus()
    assert button(parts, "Key figures").hasFocus()
    QTest.keyClick(button(parts, "Key figures"), Qt.Key.Key_Down, ALT)
    assert parts.parts() == ("events", "figures", "quotes")
    assert button(parts, "Key figures").hasFocus()
    QTest.keyClick(button(parts, "Key figures"), Qt.Key.Key_Space)
    assert parts.parts() == ("events", "quotes")
    QTest.keyClick(button(parts, "Key figures"), Qt.Key.Key_Delete)
    assert len(parts.items) == 3


def test_kept_parts_are_ticked_in_their_order_and_unknown_ones_dropped(parts: PartsField) -> None:
    parts.show_parts(("quotes", "long_gone", "figures"))
    assert [(item.key, item.is_on) for item in parts.items] == [
        ("quotes", True),
        ("figures", True),
        ("events", False),
    ]
    assert parts.parts() == ("quotes", "figures")
    for name in ("Quotes", "Key figures"):
        QTest.mouseClick(button(parts, name), Qt.MouseButton.LeftButton)
    assert parts.is_empty()
    parts.show_parts(())
    assert parts.parts() == ()


def test_tab_goes_through_the_parts_in_their_order_and_on(look: Look, dress: Dress) -> None:
    before, after, parts = QLineEdit(), QLineEdit(), PartsField(look, "Parts", PARTS)
    room = QWidget()
    room.setLayout(column(before, parts, after))
    dress(room, 300)
    parts.show_parts(("quotes", "figures"))
    before.setFocus()
    seen = []
    for _ in range(5):
        holder = QApplication.focusWidget()
        assert holder is not None
        seen.append(holder.accessibleName())
        QTest.keyClick(holder, Qt.Key.Key_Tab)
    assert seen == ["", "Quotes", "Key figures", "List of events", ""]
    assert before.hasFocus()
