"""The page of an organisation: names and facts, who is in it, deleting."""

from pathlib import Path

from factories.chooser import Chooser
from factories.people_window import PeopleDriver
from factories.widgets import said
from msgspec.structs import replace

from migdesk.desk import organisations
from migdesk.desk.logos import add_logo_set
from migdesk.desk.questions import logos_of
from migdesk.desk.rows.logos import LogoOwner
from migdesk.text.names import OrganisationName
from migdesk.text.partial_date import PartialDate
from migdesk.ui.people.cards import DatedRow, MemberRow
from migdesk.ui.shell.address import Address, Place
from migdesk.ui.widgets.lists import ROW, KeyList
from migdesk.ui.widgets.states import Banner
from migdesk.vocabulary import OrganisationKind


def rows(listing: KeyList) -> list[object]:
    model = listing.rows()
    return [model.index(row).data(ROW) for row in range(model.rowCount())]


def test_an_organisation_shows_who_is_in_it_and_was_and_its_events(driver: PeopleDriver) -> None:
    records = driver.office.records
    driver.open_organisation()
    view = driver.people.records.organisation
    assert rows(view.people.list) == [
        MemberRow(records.second_post, "Nino Sample", "Head", "since May 2026")
    ]
    assert rows(view.former.list) == [
        MemberRow(records.first_post, "Nino Sample", "Deputy Head", "2024 to Apr 2026")
    ]
    assert rows(view.events.list) == [
        DatedRow(records.event, "12 May 2026", "Harbours and People", "Organizer", 1, first=True)
    ]
    view.people.list.setFocus()
    driver.press("Return")
    assert driver.here() == ("person", records.person)


def test_names_and_facts_are_edited_in_their_place(driver: PeopleDriver) -> None:
    parent = driver.add_organisation("Ministry of Ports", OrganisationKind.MINISTRY)
    driver.open_organisation()
    driver.press("F2")
    view = driver.people.records.organisation
    driver.replace("Harbour Authority", "Tab", "Tab")
    driver.type("HA")
    view.kind.focus()
    driver.press("Up")
    view.parent_body.field.focus()
    driver.type("Ports")
    driver.settle()
    driver.press("Return")
    view.since.focus()
    driver.type("2001")
    view.notes.focus()
    driver.type("Moved in 2020.")
    driver.click(view.edit)
    page = driver.organisation()
    assert page.names == {"en": OrganisationName("Harbour Authority", acronym="HA")}
    assert (page.kind, page.since) == (OrganisationKind.MINISTRY, PartialDate(2001))
    assert page.parent is not None
    assert (page.parent.id, page.notes) == (parent, "Moved in 2020.")
    assert said(view.facts_card) == [
        "About",
        "In short",
        "HA",
        "Part of",
        "Ministry of Ports",
        "Under this name",
        "since 2001",
        "Notes",
        "Moved in 2020.",
    ]
    driver.open_organisation(parent)
    assert rows(view.parts_card.list) == ["Harbour Authority"]


def test_a_name_does_not_end_before_it_begins_and_nothing_is_part_of_itself(
    driver: PeopleDriver,
) -> None:
    driver.open_organisation()
    driver.press("F2")
    view = driver.people.records.organisation
    view.since.focus()
    driver.type("2010", "Tab")
    driver.type("2005", "Tab")
    assert view.until.error() == "It would end before it begins, 2010."
    view.since.focus()
    driver.replace("2001", "Tab")
    assert view.until.error() == ""
    view.parent_body.field.focus()
    driver.type("Harb")
    driver.settle()
    driver.press("Return")
    assert view.parent_body.field.error() == "It cannot be part of itself."
    page = driver.organisation()
    assert (page.since, page.until, page.parent) == (PartialDate(2001), PartialDate(2005), None)


def test_an_organisation_that_is_named_is_not_deleted(driver: PeopleDriver) -> None:
    driver.open_organisation()
    driver.people.column.current().list.setFocus()
    driver.press("Del")
    assert driver.all_organisations() == [driver.office.records.organisation]
    (banner,) = driver.people.records.organisation.findChildren(Banner)
    assert said(banner) == [
        "Harbour Office was not deleted",
        "It is named by 2 titles, 1 event. Name another organization there first.",
    ]


def test_an_organisation_nothing_rests_on_is_deleted_and_brought_back(
    driver: PeopleDriver,
) -> None:
    key = driver.add_organisation("Port Authority", OrganisationKind.AGENCY)
    driver.open_organisation(key)
    driver.people.column.current().list.setFocus()
    driver.press("Del")
    assert driver.listed() == ["Harbour Office"]
    driver.press("Ctrl+Z")
    assert driver.listed() == ["Harbour Office", "Port Authority"]


def test_what_others_change_shows_at_once(driver: PeopleDriver) -> None:
    key = driver.office.records.organisation
    driver.open_organisation()
    driver.do(
        lambda desk: organisations.edit_organisation(
            desk, organisation_id=key, names={"en": OrganisationName("Port Office")}
        )
    )
    assert driver.people.records.organisation.name() == "Port Office"
    assert driver.listed() == ["Port Office"]
    assert driver.people.crumbs()[-1].text == "Port Office"


def test_a_click_on_an_event_opens_it(driver: PeopleDriver) -> None:
    driver.open_organisation()
    listing = driver.people.records.organisation.events.list
    driver.click(listing.viewport())
    here = driver.program.window.here()
    assert here is not None
    assert (here.place, here.key) == (Place.EVENTS, driver.office.records.event)


def test_the_crumb_leads_back_to_the_list(driver: PeopleDriver) -> None:
    driver.open_organisation()
    first, last = driver.people.crumbs()
    assert (first.text, first.address) == (
        "Organizations",
        Address(Place.PEOPLE, "organisation"),
    )
    assert (last.text, last.address) == ("Harbour Office", None)


def test_a_page_left_behind_shows_what_was_changed_meanwhile(driver: PeopleDriver) -> None:
    key = driver.office.records.organisation
    driver.open_organisation()
    driver.open_person()
    names = {"en": OrganisationName("Ministry of Ports")}
    driver.do(lambda desk: organisations.edit_organisation(desk, organisation_id=key, names=names))
    driver.open_organisation()
    assert driver.people.records.organisation.name() == "Ministry of Ports"


def test_a_logo_is_chosen_for_an_organisation(driver: PeopleDriver, tmp_path: Path) -> None:
    path = tmp_path / "mark.svg"
    path.write_bytes(
        b'<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40">'
        b'<circle cx="20" cy="20" r="18" fill="#0A5C66"/></svg>'
    )
    driver.open_organisation()
    panel = driver.people.records.organisation.logos
    panel._parts = replace(panel._parts, files=Chooser(path))
    before = panel.choose["ka"].isVisible()
    driver.click(panel.choose[""])
    driver.rest()
    key = driver.office.records.organisation
    there = driver.ask(lambda desk: logos_of(desk, LogoOwner.ORGANISATION, key))
    assert (before, panel.choose["ka"].isVisible()) == (False, True)
    assert {tag: logo.file_name for tag, logo in there.items()} == {"": "mark.png"}
    assert panel.cards[""].accessibleName() == "mark.png"


def test_an_organisation_in_a_set_of_logos_says_what_keeps_it(driver: PeopleDriver) -> None:
    key = driver.add_organisation("Partner", OrganisationKind.NGO)
    driver.do(lambda desk: add_logo_set(desk, name={"en": "Together"}, partners=[key]))
    driver.open_organisation(key)
    driver.people.column.current().list.setFocus()
    driver.press("Del")
    (banner,) = driver.people.records.organisation.findChildren(Banner)
    assert said(banner) == [
        "Partner was not deleted",
        "It is named by 1 logo set. Name another organization there first.",
    ]
