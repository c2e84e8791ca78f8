"""The lists of people and organisations: narrowed down, switched, and without any rows."""

import pytest
from factories.people_window import PeopleDriver
from factories.widgets import button, said

from migdesk.desk import people, questions, quotes
from migdesk.desk.desk import Desk
from migdesk.desk.rows import Kind
from migdesk.store.errors import WorkspaceMissing
from migdesk.text.names import Forms, PersonName
from migdesk.text.partial_date import PartialDate
from migdesk.ui.people.rows import PersonDelegate
from migdesk.ui.shell.address import Address, Place
from migdesk.vocabulary import OrganisationKind


def test_people_stand_by_family_name_and_the_first_is_shown(driver: PeopleDriver) -> None:
    driver.add_person("Ada", "Zeta")
    assert driver.listed() == ["Nino Sample", "Ada Zeta"]
    assert driver.here() == ("person", driver.office.records.person)
    assert driver.people.records.person.name() == "Nino Sample"


def test_the_arrows_go_on_and_enter_goes_into_the_page(driver: PeopleDriver) -> None:
    ada = driver.add_person("Ada", "Zeta")
    driver.people.column.current().list.setFocus()
    driver.press("Down")
    assert driver.here() == ("person", ada)
    driver.press("Return")
    assert driver.people.records.person.isAncestorOf(driver.focus())
    driver.press("Ctrl+F")
    assert driver.focus() is driver.people.column.filter


def test_the_switch_shows_organisations_and_remembers_who_was_chosen(driver: PeopleDriver) -> None:
    ada = driver.add_person("Ada", "Zeta")
    driver.open_person(ada)
    driver.people.column.switch.setFocus()
    driver.press("Right")
    assert driver.listed() == ["Harbour Office"]
    assert driver.here() == ("organisation", driver.office.records.organisation)
    driver.press("Left")
    assert driver.here() == ("person", ada)


def test_people_are_found_in_latin_and_in_georgian_letters(driver: PeopleDriver) -> None:
    driver.add_person("Ada", "Zeta")
    driver.press("Ctrl+F")
    driver.type("samp", "Return")
    assert driver.listed() == ["Nino Sample"]
    driver.press("Ctrl+F")
    driver.replace("სამფლ", "Return")
    assert driver.listed() == ["Nino Sample"]
    driver.press("Ctrl+F")
    driver.replace("Harbour", "Return")
    assert driver.listed() == ["Nino Sample"]
    driver.press("Ctrl+F", "Esc")
    assert driver.listed() == ["Nino Sample", "Ada Zeta"]


def test_letters_typed_on_the_list_go_to_the_filter(driver: PeopleDriver) -> None:
    driver.add_person("Ada", "Zeta")
    driver.people.column.current().list.setFocus()
    driver.type("z")
    driver.type("eta")
    driver.settle()
    assert driver.people.column.filter.text() == "zeta"
    assert driver.listed() == ["Ada Zeta"]


def test_a_filter_that_leaves_nobody_says_so_and_is_cleared(driver: PeopleDriver) -> None:
    driver.press("Ctrl+F")
    driver.type("nobody of that name")
    driver.settle()
    shown = driver.people.column.current()
    assert said(shown) == ["Nothing matches", "Nothing is found by “nobody of that name”."]
    driver.click(button(shown, "Show all people"))
    assert driver.listed() == ["Nino Sample"]
    assert driver.people.column.filter.text() == ""


def test_chips_leave_the_people_of_government(driver: PeopleDriver) -> None:
    embassy = driver.add_organisation("Embassy of Nordhavn", OrganisationKind.EMBASSY)
    driver.add_person("Ingrid", "Aas", organisation=embassy)
    column = driver.people.column
    driver.click(button(column, "Organizations, Government"))
    assert driver.listed() == ["Nino Sample"]
    driver.click(button(column, "Organizations, Diplomatic"))
    assert driver.listed() == ["Ingrid Aas"]
    driver.click(button(column, "Organizations, All 2"))
    assert driver.listed() == ["Ingrid Aas", "Nino Sample"]


def test_kinds_are_offered_with_their_numbers_and_take_the_place_of_a_chip(
    driver: PeopleDriver,
) -> None:
    embassy = driver.add_organisation("Embassy of Nordhavn", OrganisationKind.EMBASSY)
    driver.add_person("Ingrid", "Aas", organisation=embassy)
    column = driver.people.column
    driver.click(button(column, "Organizations, Government"))
    kinds = button(column, "Kind")
    kinds.setFocus()
    driver.press("Down", "Down", "Space", "Esc")
    assert kinds.text() == "Kind: Embassy"
    assert driver.listed() == ["Ingrid Aas"]
    driver.people.column.switch.setFocus()
    driver.press("Right")
    assert driver.listed() == ["Embassy of Nordhavn"]


def test_a_title_that_is_announced_is_said_of_the_row(driver: PeopleDriver) -> None:
    office = driver.office.records
    driver.do(
        lambda desk: people.add_post(
            desk,
            person_id=office.person,
            title={"en": Forms("Minister")},
            since=PartialDate(2027),
            announced=True,
        )
    )
    line = driver.ask(lambda desk: questions.person_lines(desk, [office.person]))[office.person]
    rows = PersonDelegate(driver.people.parts.look, driver.people)
    assert rows.spoken(line).startswith(
        "Nino Sample, Head, Harbour Office, another title is announced, "
    )


def test_an_office_without_people_invites_to_the_first(driver: PeopleDriver) -> None:
    office = driver.office.records
    driver.do(lambda desk: quotes.delete_quote(desk, quote_id=office.quote))
    driver.do(lambda desk: people.delete_person(desk, person_id=office.person))
    shown = driver.people.column.current()
    assert said(shown)[0] == "Nobody yet"
    driver.click(button(shown, "New person"))
    assert driver.program.window.here() == Address(Place.PEOPLE, "person", tab="new")


def test_what_cannot_be_read_is_said_and_tried_again(
    driver: PeopleDriver, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(_desk: Desk, _wanted: object) -> None:
        raise WorkspaceMissing(driver.office.path)

    with monkeypatch.context() as broken:
        broken.setattr(questions, "person_index", gone)
        driver.people.column.load()
        driver.settle()
    shown = driver.people.column.current()
    assert said(shown)[0] == f"There is no office file at {driver.office.path}."
    driver.click(button(shown, "Try again"))
    assert driver.listed() == ["Nino Sample"]
    assert said(shown) == []


def test_what_others_change_shows_at_once(driver: PeopleDriver) -> None:
    office = driver.office.records
    driver.open_person()
    driver.do(
        lambda desk: people.edit_person(
            desk, person_id=office.person, names={"en": PersonName("Nino", "Renamed")}
        )
    )
    assert driver.listed() == ["Nino Renamed"]
    assert driver.people.records.person.name() == "Nino Renamed"
    assert driver.people.column.section() is Kind.PERSON
