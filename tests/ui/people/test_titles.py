"""Titles over time: added, edited in their place, ended, deleted or not."""

import pytest
from factories.people_window import PeopleDriver
from factories.widgets import button, said

from migdesk.desk import people
from migdesk.desk.rows import PostEntry, PostState
from migdesk.text.names import Forms
from migdesk.text.partial_date import PartialDate
from migdesk.ui.people.title_editing import TitleEditor
from migdesk.vocabulary import OrganisationKind


def titles(driver: PeopleDriver) -> list[str]:
    """Return the titles that are kept, from first to last."""
    return [post.title["en"].nominative for post in driver.person().posts]


def post(driver: PeopleDriver, key: int) -> PostEntry:
    (found,) = [each for each in driver.person().posts if each.id == key]
    return found


def opened(driver: PeopleDriver, key: int) -> TitleEditor:
    """Open the form of a title by a click, and return it."""
    item = driver.people.records.person.titles.item(key)
    driver.click(item.reading)
    assert item.editor is not None
    return item.editor


def test_an_organisation_that_nobody_has_is_asked_about_and_not_called_an_error(
    driver: PeopleDriver,
) -> None:
    driver.program.window.resize(1366, 690)
    driver.open_person()
    driver.press("Ctrl+L")
    chooser = driver.people.records.person.titles.adder.fields.organisation
    chooser.field.focus()
    driver.type("Ministry of Samples")
    driver.settle()
    driver.press("Return")
    driver.settle()
    assert (driver.focus(), chooser.field.error()) == (chooser.kind.focusProxy(), "")
    assert chooser.keep.visibleRegion().boundingRect() == chooser.keep.rect()
    driver.press("Return")
    driver.settle()
    record = chooser.field.record()
    assert record is not None
    assert record.text == "Ministry of Samples"


def test_a_second_title_is_added_by_keys(driver: PeopleDriver) -> None:
    driver.open_person()
    driver.press("Ctrl+L")
    adder = driver.people.records.person.titles.adder
    driver.type("Minister", "Tab")
    driver.type("მინისტრი")
    adder.fields.organisation.field.focus()
    driver.type("Harb")
    driver.settle()
    driver.press("Return")
    adder.fields.since.focus()
    driver.type("1 January 2027")
    adder.fields.announced.focus()
    driver.press("Space")
    adder.fields.source.focus()
    driver.type("Gazette", "Return")
    assert adder.isHidden()
    (added,) = [each for each in driver.person().posts if each.announced]
    assert added.title == {"en": Forms("Minister"), "ka": Forms("მინისტრი")}
    assert (added.since, added.source) == (PartialDate(2027, 1, 1), "Gazette")
    assert added.state is PostState.COMING
    reading = driver.people.records.person.titles.item(added.id).reading
    assert driver.focus() is reading
    assert said(reading) == [
        "1 Jan 2027",
        "Minister",
        "მინისტრი",
        "Source: Gazette",
        "From that day new releases will use this title",
        "Taken up while “Head” is still held.",
    ]
    driver.press("Ctrl+Z")
    assert titles(driver) == ["Deputy Head", "Head"]


def test_a_title_needs_words_and_esc_takes_it_back(driver: PeopleDriver) -> None:
    driver.open_person()
    driver.press("Ctrl+L", "Return")
    adder = driver.people.records.person.titles.adder
    assert adder.fields.title.by_language["en"].error() == "Write the title first."
    driver.type("Half a title", "Esc")
    assert adder.isHidden()
    assert titles(driver) == ["Deputy Head", "Head"]


def test_a_title_being_added_is_kept_on_leaving(driver: PeopleDriver) -> None:
    driver.open_person()
    driver.press("Ctrl+L")
    driver.type("Adviser")
    driver.press("Ctrl+2")
    assert titles(driver) == ["Adviser", "Deputy Head", "Head"]


def test_facts_of_a_title_are_kept_each_by_itself(driver: PeopleDriver) -> None:
    key = driver.office.records.second_post
    driver.open_person()
    form = opened(driver, key)
    assert driver.focus().text() == "Head"  # type: ignore[attr-defined]  # the line that is typed in
    driver.replace("Acting Head")
    form.fields.acting.focus()
    driver.press("Space")
    form.fields.source.focus()
    driver.type("Website")
    driver.press("Return")
    kept = post(driver, key)
    assert kept.title["en"] == Forms("Acting Head")
    assert kept.title["ka"].ergative == "უფროსმა"
    assert (kept.acting, kept.source) == (True, "Website")
    item = driver.people.records.person.titles.item(key)
    assert item.editor is None
    assert driver.focus() is item.reading


@pytest.mark.parametrize("key", ["F2", "Return"])
def test_keys_open_the_form_of_the_title_with_the_keyboard(driver: PeopleDriver, key: str) -> None:
    driver.open_person()
    item = driver.people.records.person.titles.item(driver.office.records.first_post)
    item.reading.setFocus()
    driver.press(key)
    assert isinstance(item.editor, TitleEditor)
    driver.press("Esc")
    assert driver.focus() is item.reading
    assert item.reading.isVisible()


def test_a_title_does_not_end_before_it_begins(driver: PeopleDriver) -> None:
    key = driver.office.records.second_post
    driver.open_person()
    fields = opened(driver, key).fields
    fields.until.focus()
    driver.type("2020", "Tab")
    assert fields.until.error() == "It would end before it begins, May 2026."
    assert post(driver, key).until is None
    driver.press("Esc")
    assert driver.people.records.person.titles.item(key).editor is not None  # it says what is wrong
    fields.since.focus()
    driver.replace("2019", "Tab")
    assert (fields.since.error(), fields.until.error()) == ("", "")
    kept = post(driver, key)
    assert (kept.since, kept.until) == (PartialDate(2019), PartialDate(2020))


def test_an_organisation_is_made_on_the_spot(driver: PeopleDriver) -> None:
    key, before = driver.office.records.second_post, driver.all_organisations()
    driver.open_person()
    fields = opened(driver, key).fields
    fields.organisation.field.focus()
    driver.replace("Port Authority")
    driver.settle()
    driver.press("Return", "Down", "Return")
    (made,) = set(driver.all_organisations()) - set(before)
    assert driver.organisation(made).kind is OrganisationKind.MINISTRY
    organisation = post(driver, key).organisation
    assert organisation is not None
    assert (organisation.id, organisation.name) == (made, "Port Authority")


def test_an_earlier_title_ends_where_the_next_begins(driver: PeopleDriver) -> None:
    office = driver.office.records
    driver.do(
        lambda desk: people.add_post(
            desk,
            person_id=office.person,
            title={"en": Forms("Minister")},
            since=PartialDate(2026, 9, 1),
        )
    )
    driver.open_person()
    (added,) = [each for each in driver.person().posts if "Minister" in str(each.title)]
    reading = driver.people.records.person.titles.item(added.id).reading
    driver.click(button(reading, "End that title: 31 Aug 2026"))
    assert post(driver, office.second_post).until == PartialDate(2026, 8, 31)
    assert said(reading) == ["since 1 Sep 2026", "Minister"]
    driver.press("Ctrl+Z")
    assert post(driver, office.second_post).until is None


def test_a_title_that_somebody_spoke_under_is_not_deleted(driver: PeopleDriver) -> None:
    key = driver.office.records.second_post
    driver.open_person()
    item = driver.people.records.person.titles.item(key)
    item.reading.setFocus()
    driver.press("Del")
    assert titles(driver) == ["Deputy Head", "Head"]
    assert said(item)[-1] == (
        "Not deleted: 1 quote, 1 appearance stand under this title. Let it end on a day instead, "
        "or give them another title first."
    )


def test_a_title_nobody_spoke_under_is_deleted_and_brought_back(driver: PeopleDriver) -> None:
    driver.open_person()
    form = opened(driver, driver.office.records.first_post)
    driver.click(button(form, "Delete title"))
    assert titles(driver) == ["Head"]
    driver.press("Ctrl+Z")
    assert titles(driver) == ["Deputy Head", "Head"]
    readings = [driver.people.records.person.titles.item(each.id) for each in driver.person().posts]
    assert len(readings) == 2


def test_the_link_of_a_title_leads_to_its_organisation(driver: PeopleDriver) -> None:
    driver.open_person()
    reading = driver.people.records.person.titles.item(driver.office.records.second_post).reading
    driver.click(button(reading, "Harbour Office"))
    assert driver.here() == ("organisation", driver.office.records.organisation)


def test_what_others_change_shows_and_leaves_what_is_typed_alone(driver: PeopleDriver) -> None:
    office = driver.office.records
    driver.open_person()
    fields = opened(driver, office.second_post).fields
    fields.source.focus()
    driver.type("Letter of")
    driver.do(
        lambda desk: people.edit_post(
            desk, post_id=office.second_post, since=PartialDate(2026, 4, 2)
        )
    )
    assert fields.since.value() == PartialDate(2026, 4, 2)
    driver.type(" May")
    driver.press("Tab")
    assert post(driver, office.second_post).source == "Letter of May"


def test_tab_goes_through_the_titles_in_their_order(driver: PeopleDriver) -> None:
    records = driver.office.records
    driver.open_person()
    titles = driver.people.records.person.titles
    titles.head.link.setFocus()
    driver.press("Tab")
    assert driver.focus() is titles.item(records.second_post).reading
    driver.press("Return", "Esc", "Tab", "Tab", "Tab")
    assert driver.focus() is titles.item(records.first_post).reading
