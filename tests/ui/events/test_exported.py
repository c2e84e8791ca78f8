"""What is told above an agenda that has changed since it was exported."""

from pathlib import Path

from factories.chooser import Chooser
from factories.events_window import Driver
from factories.widgets import button
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from migdesk.desk import appearances, events
from migdesk.text.names import PersonName
from migdesk.ui.events.agenda.exported import ExportedStrip
from migdesk.ui.widgets.labels import Label
from migdesk.vocabulary import AppearanceStatus, Role


def strip(driver: Driver) -> ExportedStrip:
    return driver.agenda.exported


def lines(driver: Driver) -> list[str]:
    shown = strip(driver)
    return [label.text() for label in shown.list.findChildren(Label) if label.text()]


def export(driver: Driver, target: Path) -> None:
    """Save the agenda as a calendar by the command, to ``target``."""
    driver.screen._commands._parts.files.to_save = Chooser(target).to_save
    driver.program.window.commands.trigger("event.save_calendar")
    driver.settle()


def test_a_programme_that_was_printed_is_compared_too(driver: Driver, tmp_path: Path) -> None:
    driver.open_event("agenda")
    driver.screen._commands._parts.files.to_save = Chooser(tmp_path / "programme.pdf").to_save
    driver.program.window.commands.trigger("event.export_programme")
    driver.settle()
    driver.press("Return")
    driver.settle()
    session = driver.office.records.session
    driver.do(lambda desk: events.edit_session(desk, session_id=session, room="Foyer"))
    assert strip(driver).isVisible()
    assert strip(driver)._words.text().partition(": ")[2] == "1 session in another room"


def test_what_changed_since_the_export_is_told_and_listed(driver: Driver, tmp_path: Path) -> None:
    driver.open_event("agenda")
    assert strip(driver).isHidden()
    export(driver, tmp_path / "agenda.ics")
    assert (tmp_path / "agenda.ics").exists()
    assert strip(driver).isHidden()
    records = driver.office.records
    (nino,) = driver.page().sessions[0].appearances
    driver.do(lambda desk: events.edit_session(desk, session_id=records.session, room="Foyer"))
    driver.do(
        lambda desk: appearances.edit_appearance(
            desk, appearance_id=nino.id, status=AppearanceStatus.REPLACED
        )
    )
    driver.do(
        lambda desk: appearances.add_speaker(
            desk,
            event_id=records.event,
            session_id=records.session,
            role=Role.OPENING_REMARKS,
            names={"en": PersonName("Ana", "Model")},
        )
    )
    assert strip(driver).isVisible()
    words = strip(driver)._words.text()
    what = words.partition(": ")[2]
    assert what == "1 session in another room, 1 speaker replaced"
    QTest.mouseClick(button(strip(driver), "Show"), Qt.MouseButton.LeftButton)
    assert lines(driver) == ["Room: – → Foyer", "Nino Sample → Ana Model, opening remarks"]
    driver.do(lambda desk: events.delete_session(desk, session_id=records.session))
    assert lines(driver) == ["Opening", "Taken off; it was 10:00–12:00"]
    QTest.mouseClick(button(strip(driver), "Hide"), Qt.MouseButton.LeftButton)
    assert strip(driver).list.isHidden()


def test_a_session_of_the_list_is_shown_by_a_key(driver: Driver, tmp_path: Path) -> None:
    driver.open_event("agenda")
    export(driver, tmp_path / "agenda.ics")
    session = driver.office.records.session
    driver.do(lambda desk: events.edit_session(desk, session_id=session, title={"en": "Welcome"}))
    strip(driver).turn.setFocus()
    driver.press("Return")
    button(strip(driver), "Welcome").setFocus()
    driver.press("Return")
    assert driver.agenda.list.key() == session
    export(driver, tmp_path / "agenda.ics")
    assert strip(driver).isHidden()
