"""Planned against actual: who spoke, who did not come, who stood in, by mouse and by keys."""

import pytest
from factories.events_window import Driver
from factories.widgets import button
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from migdesk.desk.appearances import add_speaker, edit_appearance, stand_in
from migdesk.text.names import PersonName
from migdesk.ui.events.agenda.sessions import people_in_words
from migdesk.ui.events.speakers.people import PeopleList
from migdesk.ui.events.speakers.tab import SpeakersTab
from migdesk.ui.shell.address import Place
from migdesk.ui.widgets.lists import ROW
from migdesk.vocabulary import AppearanceStatus, Role

SPOKE, ABSENT, PLANNED, REPLACED = (
    AppearanceStatus.SPOKE,
    AppearanceStatus.ABSENT,
    AppearanceStatus.PLANNED,
    AppearanceStatus.REPLACED,
)


def add(driver: Driver, given: str, role: Role = Role.PANELLIST) -> int:
    """Let somebody new appear in the session of the office; return the key of that."""
    event, session = driver.office.records.event, driver.office.records.session
    driver.do(
        lambda desk: add_speaker(
            desk,
            event_id=event,
            session_id=session,
            role=role,
            names={"en": PersonName(given, "Model")},
        )
    )
    return driver.page().sessions[0].appearances[-1].id


def statuses(driver: Driver) -> list[tuple[str, AppearanceStatus]]:
    return [(each.name, each.status) for each in driver.page().sessions[0].appearances]


def people(driver: Driver) -> PeopleList:
    return driver.agenda.form.session.people


def choose(driver: Driver, words: str) -> None:
    """Choose from the menu that is open, by keys."""
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    wanted = next(action for action in menu.actions() if action.text() == words)
    while menu.activeAction() is not wanted:
        QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    driver.settle()


def ask_menu(driver: Driver, widget: QWidget) -> None:
    """Ask for the menu as its key does: the system makes this event of it."""
    widget.setFocus()
    centre = widget.rect().center()
    keyboard = QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(widget, QContextMenuEvent(keyboard, centre, widget.mapToGlobal(centre)))
    driver.rest()


def test_space_marks_who_spoke_and_takes_it_back(driver: Driver) -> None:
    add(driver, "Ana")
    driver.open_event("agenda")
    people(driver).setFocus()
    people(driver).select_first()
    driver.press("Space", "Down", "Space")
    assert statuses(driver) == [("Nino Sample", SPOKE), ("Ana Model", SPOKE)]
    driver.press("Space")
    assert statuses(driver) == [("Nino Sample", SPOKE), ("Ana Model", PLANNED)]
    driver.press("Ctrl+Z", "Ctrl+Z")
    assert statuses(driver) == [("Nino Sample", SPOKE), ("Ana Model", PLANNED)]


def test_the_menu_of_a_speaker_says_who_did_not_come(driver: Driver) -> None:
    driver.open_event("agenda")
    people(driver).select_first()
    ask_menu(driver, people(driver))
    choose(driver, "Did not come")
    assert statuses(driver) == [("Nino Sample", ABSENT)]
    block = driver.agenda.table._blocks[driver.office.records.session]
    assert block.people == "Nino Sample (did not come)"
    people(driver).select_first()
    ask_menu(driver, people(driver))
    choose(driver, "As planned")
    assert statuses(driver) == [("Nino Sample", PLANNED)]


def test_somebody_new_stands_in_by_keys(driver: Driver) -> None:
    driver.open_event("agenda")
    people(driver).select_first()
    ask_menu(driver, people(driver))
    choose(driver, "Somebody stood in…")
    form = driver.agenda.form.person
    assert driver.focus() is form.stand_in.focusProxy()
    driver.type("Mari Instead")
    driver.settle()
    driver.press("Return")
    driver.settle()
    assert statuses(driver) == [("Nino Sample", REPLACED), ("Mari Instead", SPOKE)]
    assert not form.stand_in.isVisible()
    block = driver.agenda.table._blocks[driver.office.records.session]
    assert block.people == "Mari Instead for Nino Sample"
    driver.press("Esc")
    model = people(driver).rows()
    rows = [model.index(row).data(ROW) for row in range(model.rowCount())]
    assert [row.status_word for row in rows] == ["Replaced by Mari Instead", "Spoke"]


def test_nobody_stands_in_for_themselves(driver: Driver) -> None:
    driver.open_event("agenda")
    entry = driver.page().sessions[0].appearances[0]
    driver.agenda.form.session.stand_in_asked.emit(entry.id)
    form = driver.agenda.form.person
    driver.type("Nino")
    driver.settle()
    driver.press("Return")
    assert form.stand_in.error() == "That is the same person."
    assert statuses(driver) == [("Nino Sample", PLANNED)]


def test_a_link_marks_all_once_the_hour_has_come(driver: Driver) -> None:
    ana = add(driver, "Ana")
    add(driver, "Luka")
    driver.do(lambda desk: edit_appearance(desk, appearance_id=ana, status=ABSENT))
    driver.open_event("agenda")
    driver.click(button(driver.agenda.form.session, "All spoke"))
    assert [status for _, status in statuses(driver)] == [SPOKE, ABSENT, SPOKE]
    assert not driver.agenda.form.session._people_head.link.isVisible()


def test_the_menu_of_a_drawn_session_marks_all(driver: Driver) -> None:
    add(driver, "Ana")
    driver.open_event("agenda")
    driver.agenda.table.select(driver.office.records.session)
    ask_menu(driver, driver.agenda.table)
    choose(driver, "Everybody here spoke")
    assert [status for _, status in statuses(driver)] == [SPOKE, SPOKE]
    driver.press("Ctrl+Z")
    assert [status for _, status in statuses(driver)] == [PLANNED, PLANNED]


def test_all_speakers_of_an_event_have_the_same_keys_and_menu(driver: Driver) -> None:
    driver.open_event("speakers")
    tab = driver.screen.detail.findChild(SpeakersTab)
    assert isinstance(tab, SpeakersTab)
    tab.list.setFocus()
    tab.list.select_first()
    driver.press("Space")
    assert statuses(driver) == [("Nino Sample", SPOKE)]
    ask_menu(driver, tab.list)
    choose(driver, "Somebody stood in…")
    driver.type("Mari Instead")
    driver.settle()
    driver.press("Return")
    driver.settle()
    assert statuses(driver) == [("Nino Sample", REPLACED), ("Mari Instead", SPOKE)]


@pytest.mark.parametrize(
    ("role", "words"),
    [
        (Role.MODERATOR, "Mod. Mari Instead for Ana Model, Nino Sample"),
        (Role.PANELLIST, "Nino Sample, Mari Instead for Ana Model"),
    ],
)
def test_who_stood_in_stands_where_who_was_planned_would(
    driver: Driver, role: Role, words: str
) -> None:
    ana = add(driver, "Ana", role)
    names = {"en": PersonName("Mari", "Instead")}
    driver.do(lambda desk: stand_in(desk, appearance_id=ana, names=names))
    driver.go(Place.EVENTS, driver.office.records.event)
    assert people_in_words(driver.page().sessions[0], ["en"]) == words
