"""Everybody at an event, in one list."""

import pytest
from factories.events_window import Driver
from factories.widgets import Dress, button

from migdesk.desk.appearances import add_speaker
from migdesk.text.names import PersonName
from migdesk.ui.events.speakers.people import PeopleList, PersonRow
from migdesk.ui.events.speakers.tab import SpeakersTab
from migdesk.ui.look import Look
from migdesk.ui.shell.address import Place
from migdesk.ui.widgets.lists import ROW, Head
from migdesk.vocabulary import AppearanceStatus, Role


def tab_of(driver: Driver) -> SpeakersTab:
    tab = driver.screen.detail.findChild(SpeakersTab)
    assert isinstance(tab, SpeakersTab)
    return tab


def shown(driver: Driver) -> list[str]:
    model = tab_of(driver).list.rows()
    values = [model.index(row).data(ROW) for row in range(model.rowCount())]
    return [value.text if isinstance(value, Head) else value.name for value in values]


def test_somebody_is_added_to_the_event_as_a_whole(driver: Driver) -> None:
    driver.open_event("speakers")
    assert shown(driver) == ["10:00–12:00  Opening", "Nino Sample"]
    tab_of(driver).add.role.set_value(Role.PHOTOGRAPHER)
    tab_of(driver).add.focus()
    driver.type("ლევან ფოტო")
    driver.settle()
    driver.press("Return")
    assert shown(driver) == [
        "The event as a whole",
        "ლევან ფოტო",
        "10:00–12:00  Opening",
        "Nino Sample",
    ]
    entry = driver.page().appearances[0]
    assert (entry.name, entry.role) == ("ლევან ფოტო", Role.PHOTOGRAPHER)


def test_who_is_chosen_is_edited_beside_the_list(driver: Driver) -> None:
    driver.open_event("speakers")
    tab = tab_of(driver)
    tab.list.setFocus()
    driver.press("F2")
    assert driver.focus() is tab.form.role.focusProxy()
    driver.press("Down", "Esc")
    assert driver.page().sessions[0].appearances[0].role is Role.WELCOME_ADDRESS
    assert driver.focus() is tab.list
    tab.form.session.focus()
    driver.press("Home")
    assert [entry.name for entry in driver.page().appearances] == ["Nino Sample"]


def test_a_name_that_is_withheld_is_not_in_the_list(driver: Driver) -> None:
    driver.open_event("speakers")
    tab_of(driver).form.shown_as.editor("en").setFocus()
    driver.type("A woman who returned", "Return")
    row = tab_of(driver).list.rows().index(1).data(ROW)
    assert isinstance(row, PersonRow)
    assert (row.name, row.post) == ("A woman who returned", "Name withheld: Nino Sample")


def test_somebody_is_taken_off_with_undo(driver: Driver) -> None:
    driver.open_event("speakers")
    tab_of(driver).list.setFocus()
    driver.press("Del")
    assert driver.page().sessions[0].appearances == ()
    assert driver.focus() is tab_of(driver).add.who.focusProxy()
    driver.press("Ctrl+Z")
    assert shown(driver) == ["10:00–12:00  Opening", "Nino Sample"]


@pytest.mark.usefixtures("slow_double_click")
def test_a_double_click_takes_one_person_off(driver: Driver) -> None:
    records = driver.office.records
    driver.do(
        lambda desk: add_speaker(
            desk, event_id=records.event, role=Role.CHAIR, names={"en": PersonName("Ana", "Model")}
        )
    )
    driver.open_event("speakers")
    for _ in range(2):
        driver.click(button(tab_of(driver).form, "Take this person off"))
    assert shown(driver) == ["10:00–12:00  Opening", "Nino Sample"]


def test_a_person_is_a_click_away(driver: Driver) -> None:
    records = driver.office.records
    driver.do(
        lambda desk: add_speaker(
            desk, event_id=records.event, role=Role.CHAIR, names={"en": PersonName("Ana", "Model")}
        )
    )
    driver.open_event("speakers")
    driver.click(tab_of(driver).form._open)
    here = driver.program.window.here()
    assert here is not None
    entry = driver.page().appearances[0]
    assert (here.place, here.kind, here.key) == (Place.PEOPLE, "person", entry.person_id)


def test_face_and_role_keep_from_the_ring_around_a_row(look: Look, dress: Dress) -> None:
    row = PersonRow(
        id=1,
        name="Nino Example",
        post="Director of Programmes, Rioni Workers Union",
        known=True,
        role="Panellist",
        status=AppearanceStatus.PLANNED,
        status_word="Planned",
    )
    people = dress(PeopleList(look, "People", fits=True), 320, 60)
    people.show_rows({1: row})
    people.select(1)
    people.setFocus()
    picture, high = people.viewport().grab().toImage(), range(12, people.rowHeight(0) - 12)
    wide = picture.width()
    beside = {
        picture.pixelColor(x, y).name()
        for x in (*range(9, 13), *range(wide - 13, wide - 9))
        for y in high
    }
    assert beside == {look.colour("sel").name()}
