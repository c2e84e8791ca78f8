"""A table on its way into an event: pasted, understood, corrected, decided, taken over."""

from threading import Event

from factories.tables import rows_of
from factories.tables_window import AGENDA, TablesDriver
from factories.widgets import button, said
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

OPENING = "12 10:00–12 12:00 | Opening | Nino Sample (opening_remarks)"
PANEL = "12 14:00–12 15:00 | Panel on skills | Tea Third (moderator), Ula Fourth (panellist)"


def test_a_pasted_programme_is_shown_with_what_becomes_of_each_row(driver: TablesDriver) -> None:
    driver.paste(AGENDA)
    assert driver.title() == "Take a table into “Harbours and People”"
    assert said(driver.sheet.top) == ["From the clipboard  ·  3 rows"]
    assert driver.heads() == ["Day", "Hours", "Title of the session", "Speakers"]
    assert driver.outcomes() == ["There already", "New", "Left out"]
    assert driver.counts() == ["1 new", "1 there already", "1 left out"]
    assert driver.marks() == [(2, 2, "red")]
    assert driver.kept() == [OPENING]


def test_beside_the_table_stands_what_a_row_comes_to(driver: TablesDriver) -> None:
    driver.paste(AGENDA)
    driver.row(1)
    assert driver.beside() == [
        "Row 3",
        "Panel on skills",
        "Tue 12 May, 14:00–15:00, Panel discussion",
        "Tea Third",
        "Moderator",
        "Ula Fourth",
        "Panellist",
    ]
    driver.row(2)
    assert driver.beside() == [
        "Row 4",
        "soon is no hour. Write it as 09:30 or 09:30-11:00.",
    ]


def test_it_is_taken_over_by_keys_as_one_step_of_undo(driver: TablesDriver) -> None:
    driver.paste(AGENDA)
    driver.press("Ctrl+Return")
    driver.settle()
    assert driver.sheets() == []
    assert driver.kept() == [OPENING, PANEL]
    assert driver.undoes() == "Import agenda"
    driver.press("Ctrl+Z")
    assert driver.kept() == [OPENING]
    assert driver.everybody() == [driver.office.records.person]
    driver.press("Ctrl+Y")
    assert driver.kept() == [OPENING, PANEL]


def test_a_cell_is_corrected_in_place(driver: TablesDriver) -> None:
    driver.paste(AGENDA)
    driver.row(2, 2)
    driver.fill("16:00-17:00", "Return")
    assert driver.outcomes() == ["There already", "New", "New"]
    assert driver.marks() == []
    driver.press("F2")
    driver.replace("17:00-17:30", "Return")
    driver.press("Ctrl+Return")
    assert driver.kept()[-1] == "12 17:00–12 17:30 | Closing"


def test_what_was_typed_last_is_taken_over_even_if_it_is_not_compared_yet(
    driver: TablesDriver,
) -> None:
    driver.paste(AGENDA)
    driver.row(2, 2)
    driver.fill("16:00-17:00")
    go_on = Event()
    driver.program.worker.ask(driver.program.window, lambda _: go_on.wait(30), lambda _: None)
    QTest.keyClick(driver.focus(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    QApplication.processEvents()
    go_on.set()
    driver.settle()
    assert driver.sheets() == []
    assert driver.kept() == [OPENING, PANEL, "12 16:00–12 17:00 | Closing"]


def test_a_row_is_left_out_and_taken_in_again(driver: TablesDriver) -> None:
    driver.paste(AGENDA)
    driver.row(1)
    driver.press("Delete")
    assert driver.outcomes() == ["There already", "Left out", "Left out"]
    assert driver.beside()[-1] == "You left it out."
    assert not driver.sheet.bottom.take.isEnabled()
    driver.press("Delete")
    assert driver.outcomes() == ["There already", "New", "Left out"]


def test_a_column_is_taken_for_something_else(driver: TablesDriver) -> None:
    driver.paste(AGENDA)
    driver.row(0, 4)
    driver.press("Alt+Down")
    driver.choose("Key points", "The letters tell the language")
    assert driver.heads() == ["Day", "Hours", "Title of the session", "Key points"]
    driver.press("Alt+Down")
    driver.choose("Not taken over")
    assert driver.heads()[-1] == "Not taken over"
    driver.press("Ctrl+Return")
    assert driver.kept() == [OPENING, "12 14:00–12 15:00 | Panel on skills"]


def test_what_may_be_there_already_is_asked_and_decided_by_keys(driver: TablesDriver) -> None:
    driver.paste(rows_of("Time|Title", "15:00-16:00|Opening", "16:00-17:00|Farewell"))
    assert driver.outcomes() == ["To decide", "New"]
    button(driver.sheet.bottom, "Take over 1 row now")
    driver.row(0)
    driver.press("Return")
    assert driver.beside()[-2:] == [
        "“Opening” is on the agenda already. Is it this one?",
        "Moved from Tue 12 May, 10:00–12:00",
    ]
    assert driver.offered() == ["Opening", "Another session", "Leave this row out"]
    driver.press("Down", "Space")
    assert driver.outcomes() == ["New", "New"]
    assert driver.focus() is driver.sheet.grid
    driver.press("Ctrl+Return")
    assert driver.kept() == [
        OPENING,
        "12 15:00–12 16:00 | Opening",
        "12 16:00–12 17:00 | Farewell",
    ]


def test_what_is_decided_can_be_taken_over_before_the_rest(driver: TablesDriver) -> None:
    driver.paste(rows_of("Time|Title", "15:00-16:00|Opening", "16:00-17:00|Farewell"))
    driver.press("Ctrl+Return")
    assert driver.outcomes() == ["To decide", "There already"]
    driver.click(button(driver.sheet.bottom, "Next to decide"))
    driver.press("Space")
    assert driver.outcomes() == ["Completes", "There already"]
    driver.press("Ctrl+Return")
    assert driver.sheets() == []
    assert driver.kept() == [
        "12 15:00–12 16:00 | Opening | Nino Sample (opening_remarks)",
        "12 16:00–12 17:00 | Farewell",
    ]


def test_what_changes_meanwhile_is_compared_again(driver: TablesDriver) -> None:
    driver.paste(AGENDA)
    driver.press("Ctrl+Return")
    driver.paste(AGENDA)
    assert driver.outcomes() == ["There already", "There already", "Left out"]
    driver.press("Ctrl+Z")
    assert driver.outcomes() == ["There already", "New", "Left out"]


def test_esc_closes_a_table_that_nobody_touched(driver: TablesDriver) -> None:
    driver.paste(AGENDA)
    driver.press("Escape")
    assert driver.sheets() == []
    assert driver.kept() == [OPENING]
