"""Tables of many rows: compared and taken over with progress, and called off without a trace."""

from threading import Event

from factories.tables import rows_of
from factories.tables_window import TablesDriver
from factories.windows import settle
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from migdesk.ui.shell.worker import Progress

OPENING = "12 10:00–12 12:00 | Opening | Nino Sample (opening_remarks)"
ROWS = 1_200


def many(rows: int = ROWS) -> str:
    """Return a programme of many sessions of a minute each, in two rooms."""
    said = (
        f"12 May 2026|{at // 2 // 60:02}:{at // 2 % 60:02}|1 min|Talk {at}|Room {at % 2}"
        for at in range(rows)
    )
    return rows_of("Date|Time|Length|Title|Room", *said)


def escape(driver: TablesDriver) -> None:
    QTest.keyClick(driver.focus(), Qt.Key.Key_Escape)


def test_many_rows_are_compared_and_taken_over_with_progress(driver: TablesDriver) -> None:
    begun: list[Progress] = []
    driver.program.worker.begun.connect(begun.append)
    driver.paste(many())
    driver.press("Ctrl+Return")
    driver.settle()
    assert [each.title for each in begun[:3]] == [
        "Reading the table",
        "Comparing with the office",
        "Taking the table over",
    ]
    assert len(driver.kept()) == ROWS + 1
    driver.press("Ctrl+Z")
    assert driver.kept() == [OPENING]


def test_taking_over_is_called_off_with_esc_and_leaves_nothing(driver: TablesDriver) -> None:
    driver.paste(many())
    reached, go_on = Event(), Event()

    def wait_half_way(done: int, total: int) -> None:
        if done >= total // 2 and not reached.is_set():
            reached.set()
            go_on.wait(20)

    def watch(progress: Progress) -> None:
        progress.advanced.connect(wait_half_way, Qt.ConnectionType.DirectConnection)

    begun = driver.program.worker.begun
    begun.connect(watch)
    QTest.keyClick(driver.focus(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    while not reached.is_set():
        QApplication.processEvents()
    begun.disconnect(watch)
    assert not driver.sheet.bottom.isEnabled()
    escape(driver)
    go_on.set()
    settle(driver.program)
    assert len(driver.sheets()) == 1
    assert driver.kept() == [OPENING]
    assert driver.undoes() != "Import agenda"
    assert driver.outcomes() == ["New"] * ROWS
    driver.press("Ctrl+Return")
    driver.settle()
    assert len(driver.kept()) == ROWS + 1


def test_comparing_is_called_off_and_what_was_shown_is_wanted_again(
    driver: TablesDriver,
) -> None:
    driver.paste(many())
    driver.row(0, 4)
    go_on = Event()
    driver.program.worker.ask(driver.program.window, lambda _: go_on.wait(20), lambda _: None)
    QTest.keyClick(driver.focus(), Qt.Key.Key_Delete)
    escape(driver)
    go_on.set()
    driver.settle()
    assert driver.outcomes() == ["New"] * ROWS
    driver.press("Ctrl+Return")
    driver.settle()
    assert len(driver.kept()) == ROWS + 1
