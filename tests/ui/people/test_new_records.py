"""A new person with the title held now, and a new organisation, by keys alone."""

from factories.people_window import PeopleDriver
from factories.widgets import button, said

from migdesk.desk.rows import PostState
from migdesk.text.names import Case, Forms, OrganisationName, PersonName
from migdesk.text.partial_date import PartialDate
from migdesk.ui.shell.address import Address, Place
from migdesk.vocabulary import Honorific, OrganisationKind


def begin(driver: PeopleDriver, kind: str = "person") -> None:
    driver.program.window.go(Address(Place.PEOPLE, kind))
    driver.settle()
    driver.press("Ctrl+N")
    assert driver.program.window.here() == Address(Place.PEOPLE, kind, tab="new")


def made(driver: PeopleDriver, before: list[int]) -> int:
    (key,) = set(driver.everybody()) - set(before)
    return key


def test_a_person_is_added_with_title_and_confirmed_georgian_forms(driver: PeopleDriver) -> None:
    before = driver.everybody()
    begin(driver)
    form = driver.people.records.new_person
    driver.type("Ketevan", "Tab")
    driver.type("Beridze", "Tab")
    driver.type("ქეთევან", "Tab")
    driver.type("ბერიძე")
    lines = form.names.by_language["ka"]
    assert lines.case_line(Case.ERGATIVE).placeholderText() == "ქეთევან ბერიძემ"
    assert lines.value() == PersonName("ქეთევან", "ბერიძე")  # a proposal is not confirmed
    lines.case_line(Case.ERGATIVE).setFocus()
    driver.press("Return")  # confirms, and adds nobody yet
    assert driver.everybody() == before
    driver.click(button(lines, "Confirm all"))
    form.honorific.focus()
    driver.press("Down", "Down")
    form.titles.focus("en")
    driver.type("Minister", "Tab")
    driver.type("მინისტრი")
    form.organisation.field.focus()
    driver.type("Harb")
    driver.settle()
    driver.press("Return")
    form.since.focus()
    driver.type("March 2025", "Return")
    page = driver.person(made(driver, before))
    assert page.names == {
        "en": PersonName("Ketevan", "Beridze"),
        "ka": PersonName(
            "ქეთევან", "ბერიძე", "ქეთევან ბერიძემ", "ქეთევან ბერიძეს", "ქეთევან ბერიძის"
        ),
    }
    assert page.honorific is Honorific.MS
    (post,) = page.posts
    assert post.title == {"en": Forms("Minister"), "ka": Forms("მინისტრი")}
    assert (post.since, post.state) == (PartialDate(2025, 3), PostState.CURRENT)
    assert post.organisation is not None
    assert post.organisation.id == driver.office.records.organisation
    assert driver.here() == ("person", page.id)
    assert driver.people.records.person.isAncestorOf(driver.focus())
    driver.press("Ctrl+Z")
    assert driver.everybody() == before


def test_a_new_organisation_comes_with_the_person_in_one_step(driver: PeopleDriver) -> None:
    people, bodies = driver.everybody(), driver.all_organisations()
    begin(driver)
    form = driver.people.records.new_person
    driver.type("Ingrid", "Tab")
    driver.type("Aas")
    form.titles.focus("en")
    driver.type("Ambassador")
    form.organisation.field.focus()
    driver.type("Embassy of Nordhavn")
    driver.settle()
    driver.press("Return")
    assert driver.all_organisations() == bodies
    driver.press("Down", "Down", "Down", "Return")
    (key,) = set(driver.all_organisations()) - set(bodies)
    body = driver.organisation(key)
    assert (body.names, body.kind) == (
        {"en": OrganisationName("Embassy of Nordhavn")},
        OrganisationKind.EMBASSY,
    )
    page = driver.person(made(driver, people))
    assert [post.organisation and post.organisation.id for post in page.posts] == [key]
    driver.press("Ctrl+Z")
    assert (driver.everybody(), driver.all_organisations()) == (people, bodies)


def test_a_name_alone_is_enough_and_a_single_one_is_the_family_name(driver: PeopleDriver) -> None:
    before = driver.everybody()
    begin(driver)
    driver.type("Pele", "Return")
    page = driver.person(made(driver, before))
    assert (page.names, page.posts) == ({"en": PersonName("", "Pele")}, ())


def test_nobody_is_added_without_a_name_and_esc_takes_it_back(driver: PeopleDriver) -> None:
    before = driver.everybody()
    begin(driver)
    driver.press("Return")
    form = driver.people.records.new_person
    assert form.names.by_language["en"].error() == "Write the name first."
    driver.type("Nobody", "Esc")
    assert driver.everybody() == before
    assert driver.here() == ("person", driver.office.records.person)
    begin(driver)
    assert form.names.value() == {}


def test_somebody_of_the_same_name_is_pointed_out(driver: PeopleDriver) -> None:
    begin(driver)
    driver.type("nino", "Tab")
    driver.type("SAMPLE")
    driver.settle()
    form = driver.people.records.new_person
    assert said(form.namesake)[0] == "There is already a Nino Sample, Head, Harbour Office."
    driver.replace("Sampler")
    driver.settle()
    assert form.namesake.isHidden()
    driver.replace("Sample")
    driver.settle()
    driver.click(form.namesake.link)
    assert driver.here() == ("person", driver.office.records.person)
    assert len(driver.everybody()) == 1


def test_leaving_keeps_a_person_who_has_a_name(driver: PeopleDriver) -> None:
    before = driver.everybody()
    begin(driver)
    driver.type("Ada", "Tab")
    driver.type("Zeta")
    driver.press("Ctrl+2")
    page = driver.person(made(driver, before))
    assert page.names == {"en": PersonName("Ada", "Zeta")}


def test_undo_in_the_form_is_about_its_words(driver: PeopleDriver) -> None:
    driver.add_person("Ada", "Zeta")
    before = driver.everybody()
    begin(driver)
    driver.type("Ghost", "Tab", "Ctrl+Z")
    assert driver.everybody() == before
    assert driver.people.records.new_person.names.value() == {"en": PersonName("Ghost", "")}


def test_another_form_keeps_the_person_who_has_a_name(driver: PeopleDriver) -> None:
    before = driver.everybody()
    begin(driver)
    driver.type("Ada", "Tab")
    driver.type("Zeta")
    driver.program.window.commands.trigger("new.organisation")
    driver.settle()
    assert driver.person(made(driver, before)).names == {"en": PersonName("Ada", "Zeta")}
    assert driver.program.window.here() == Address(Place.PEOPLE, "organisation", tab="new")
    assert driver.people.records.new_organisation.isVisible()


def test_what_is_typed_as_an_organisation_must_be_chosen(driver: PeopleDriver) -> None:
    before = driver.everybody()
    begin(driver)
    driver.type("Ada", "Tab")
    driver.type("Zeta")
    form = driver.people.records.new_person
    form.organisation.field.focus()
    driver.type("Nowhere", "Esc")
    form.names.focus()
    driver.press("Return")
    assert form.organisation.field.error() == "Choose one from the list, or create it."
    assert driver.everybody() == before


def test_an_organisation_is_added_with_its_georgian_forms(driver: PeopleDriver) -> None:
    before = driver.all_organisations()
    begin(driver, "organisation")
    form = driver.people.records.new_organisation
    driver.type("Ministry of Skills", "Tab", "Tab")
    driver.type("MoS")
    form.names.focus("ka")
    driver.type("უნარების სამინისტრო")
    driver.click(button(form.names.by_language["ka"], "Confirm all"))
    form.kind.focus()
    driver.press("Up", "Return")
    (key,) = set(driver.all_organisations()) - set(before)
    page = driver.organisation(key)
    assert page.names == {
        "en": OrganisationName("Ministry of Skills", acronym="MoS"),
        "ka": OrganisationName(
            "უნარების სამინისტრო",
            ergative="უნარების სამინისტრომ",
            dative="უნარების სამინისტროს",
            genitive="უნარების სამინისტროს",
        ),
    }
    assert page.kind is OrganisationKind.UN_ENTITY
    assert driver.here() == ("organisation", key)


def test_an_organisation_needs_its_full_name(driver: PeopleDriver) -> None:
    before = driver.all_organisations()
    begin(driver, "organisation")
    form = driver.people.records.new_organisation
    driver.press("Tab")
    driver.type("MoS", "Return")
    assert form.names.by_language["en"].error() == "Write the full name first."
    driver.press("Esc")
    assert driver.all_organisations() == before
