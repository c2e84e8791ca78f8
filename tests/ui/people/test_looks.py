"""Pages and forms in every look: nothing warns, nothing is cut, nothing pushes the window wider."""

import pytest
from factories.legibility import cut_words
from factories.people_window import PeopleDriver

from migdesk.desk import people
from migdesk.text.names import Forms
from migdesk.text.partial_date import PartialDate
from migdesk.ui.shell.address import Address, Place


@pytest.mark.parametrize(
    "driver",
    [
        pytest.param({"theme": "dark"}, id="dark"),
        pytest.param({"text_size": 200}, id="200 %"),
        pytest.param({"interface_language": "ka", "text_size": 150}, id="Georgian, 150 %"),
    ],
    indirect=True,
)
@pytest.mark.parametrize("size", [(1366, 690), (960, 600)], ids=["1366", "960"])
def test_pages_and_forms_fit_the_window(driver: PeopleDriver, size: tuple[int, int]) -> None:
    window, records = driver.program.window, driver.office.records
    window.resize(*size)
    driver.do(
        lambda desk: people.add_post(
            desk,
            person_id=records.person,
            organisation_id=records.organisation,
            title={"en": Forms("Minister"), "ka": Forms("მინისტრი")},
            since=PartialDate(2027, 1, 1),
            announced=True,
            source="Website of the office, 2 November 2026",
        )
    )
    found = {}
    driver.open_person()
    found["person"] = cut_words(driver.people)
    driver.people.records.person.begin_edit()
    driver.settle()
    found["person edited"] = cut_words(driver.people)
    driver.people.records.person.end_edit()
    driver.people.records.person.titles.edit(records.second_post)
    driver.settle()
    found["title edited"] = cut_words(driver.people)
    driver.open_organisation()
    found["organisation"] = cut_words(driver.people)
    driver.people.records.organisation.begin_edit()
    driver.settle()
    found["organisation edited"] = cut_words(driver.people)
    for kind in ("person", "organisation"):
        window.go(Address(Place.PEOPLE, kind, tab="new"))
        driver.settle()
        found[f"new {kind}"] = cut_words(driver.people)
    assert {place: cut for place, cut in found.items() if cut} == {}
    assert (window.width(), window.height()) == size
