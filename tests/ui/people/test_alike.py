"""People recorded twice: pointed out, merged in both directions, told apart."""

from factories.people_window import PeopleDriver
from factories.widgets import button, said

from migdesk.ui.shell.address import Address, Place


def test_who_may_be_the_same_is_pointed_out_and_told_apart(driver: PeopleDriver) -> None:
    other = driver.add_person("Nino", "Sampla")
    driver.open_person()
    cards = driver.people.records.person.alike
    assert said(cards) == [
        "Nino Sampla may be the same person",
        "A name spelt nearly the same",
    ]
    driver.click(button(cards, "Two people"))
    assert not cards.isVisible()
    driver.open_person(other)
    assert not cards.isVisible()
    driver.press("Ctrl+Z")
    assert said(cards)[0] == "Nino Sample may be the same person"


def test_another_record_is_merged_into_this_one(driver: PeopleDriver) -> None:
    other = driver.add_person("Nino", "Sample")
    driver.open_person()
    driver.click(button(driver.people.records.person.alike, "Merge into this record"))
    assert driver.everybody() == [driver.office.records.person]
    assert not driver.people.records.person.alike.isVisible()
    driver.press("Ctrl+Z")
    assert sorted(driver.everybody()) == sorted([driver.office.records.person, other])


def test_this_record_is_merged_into_another_one(driver: PeopleDriver) -> None:
    other = driver.add_person("Nino", "Sample")
    driver.open_person()
    driver.click(button(driver.people.records.person.alike, "Merge into Nino Sample"))
    assert driver.everybody() == [other]
    assert driver.here() == ("person", other)
    assert [line.id for line in driver.person(other).quotes] == [driver.office.records.quote]


def test_somebody_of_another_name_is_found_and_merged(driver: PeopleDriver) -> None:
    driver.add_person("Ada", "Zeta")
    driver.open_person()
    assert not driver.people.records.person.alike.isVisible()
    driver.people.records.person.begin_merge()
    driver.settle()
    driver.type("Zeta")
    driver.settle()
    driver.press("Return")
    driver.settle()
    assert driver.everybody() == [driver.office.records.person]
    assert driver.program.window.here() == Address(
        Place.PEOPLE, "person", driver.office.records.person
    )
