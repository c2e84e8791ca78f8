"""Where people and organisations are used, what a changed title leaves behind, earlier names."""

from typing import TypeVar

from factories.people_window import PeopleDriver
from factories.widgets import button
from PySide6.QtWidgets import QMenu

from migdesk.desk import people, releases
from migdesk.desk.desk import Desk
from migdesk.desk.rows import Changes
from migdesk.text.blocks import Block, Run
from migdesk.text.names import Forms, OrganisationName
from migdesk.text.partial_date import PartialDate
from migdesk.ui.people.earlier import EarlierNameForm, NewNameForm
from migdesk.ui.people.used import UsedRow
from migdesk.ui.shell.address import Place
from migdesk.ui.widgets.lists import ROW, KeyList
from migdesk.vocabulary import BlockKind, ReleaseKind

FormT = TypeVar("FormT", NewNameForm, EarlierNameForm)


def rows(listing: KeyList) -> list[object]:
    model = listing.rows()
    return [model.index(row).data(ROW) for row in range(model.rowCount())]


def write_release(driver: PeopleDriver, words: str) -> None:
    """Keep a release about the event with one paragraph in English."""
    event = driver.office.records.event

    def write(desk: Desk) -> Changes:
        key = releases.start_release(
            desk, kind=ReleaseKind.PRESS_RELEASE, languages=["en"], event_id=event
        ).key
        block = Block("b1", BlockKind.PARAGRAPH, (Run(words),))
        return releases.edit_text(
            desk, release_id=key, language="en", headline="A day", blocks=(block,)
        )

    driver.do(write)


def retitle(driver: PeopleDriver, title: str) -> None:
    post = driver.office.records.second_post
    driver.do(lambda desk: people.edit_post(desk, post_id=post, title={"en": Forms(title)}))


def test_the_card_of_a_person_leads_to_the_texts_that_name_them(driver: PeopleDriver) -> None:
    write_release(driver, "Head Nino Sample spoke.")
    driver.open_person()
    card = driver.people.records.person.used
    assert rows(card.used.list) == [
        UsedRow("PR-1-2026: A day", "English, Draft, as Head, paragraph 1", first=True)
    ]
    assert card.stale.isHidden()
    card.used.list.setFocus()
    driver.press("Return")
    here = driver.program.window.here()
    assert here is not None
    assert (here.place, here.key) == (Place.RELEASES, 1)


def test_a_changed_title_says_at_once_which_texts_it_leaves_behind(driver: PeopleDriver) -> None:
    write_release(driver, "Head Nino Sample spoke.")
    driver.open_person()
    card = driver.people.records.person.used
    retitle(driver, "Director")
    assert rows(card.stale.list) == [
        UsedRow(
            "PR-1-2026 says “Head”",
            "English, Draft, on that day: Director, paragraph 1",
            "triangle-alert",
            "red",
            first=True,
        )
    ]
    driver.program.window.commands.trigger("edit.undo")
    driver.settle()
    assert card.stale.isHidden()


def test_what_changed_while_another_place_was_shown_is_there_afterwards(
    driver: PeopleDriver,
) -> None:
    driver.open_person()
    driver.go(Place.HOME)
    retitle(driver, "Director")
    driver.open_person()
    assert driver.people.records.person._title.text() == "Director, Harbour Office"


# Names of organisations over time


def choose(driver: PeopleDriver, words: str) -> None:
    """Choose from the menu of the page of an organisation."""
    view = driver.people.records.organisation
    driver.click(view.more)
    (menu,) = [each for each in view.findChildren(QMenu) if each.isVisible()]
    (action,) = [each for each in menu.actions() if each.text() == words]
    action.trigger()
    menu.close()
    driver.settle()


def form_in(driver: PeopleDriver, kind: type[FormT]) -> FormT:
    """Return the form that floats over the window."""
    (form,) = [each for each in driver.program.window.findChildren(kind) if each.isVisible()]
    return form


def test_an_organisation_is_renamed_from_a_day_on(driver: PeopleDriver) -> None:
    write_release(driver, "The Harbour Office opened.")
    driver.open_organisation()
    view = driver.people.records.organisation
    assert rows(view.used.used.list) == [
        UsedRow("PR-1-2026: A day", "English, Draft, paragraph 1", first=True)
    ]
    assert view.earlier.isHidden()
    choose(driver, "Renamed")
    form = form_in(driver, NewNameForm)
    driver.click(button(form, "Rename"))
    assert form.names.by_language["en"].error() == "Write the full name first."
    form.names.focus()
    driver.type("Agency of Ports")
    driver.click(button(form, "Rename"))
    assert form.since.error() == "Write since when: a year is enough."
    form.since.focus()
    driver.type("May 2026")
    driver.click(button(form, "Rename"))
    page = driver.organisation()
    assert page.names == {"en": OrganisationName("Agency of Ports")}
    assert page.since == PartialDate(2026, 5)
    assert rows(view.earlier.card.list) == [
        UsedRow("Harbour Office", "until Apr 2026", "building-2", first=True)
    ]
    assert [row.title for row in rows(view.used.used.list) if isinstance(row, UsedRow)] == [
        "PR-1-2026: A day"
    ]
    choose(driver, "Renamed")
    form = form_in(driver, NewNameForm)
    driver.type("Port Service")
    form.since.focus()
    driver.type("2026")
    driver.click(button(form, "Rename"))
    assert form.since.error() == "The present name is used since May 2026. Write a later date."
    driver.press("Escape")
    driver.program.window.commands.trigger("edit.undo")
    driver.settle()
    assert view.earlier.isHidden()


def test_an_earlier_name_is_added_corrected_and_deleted(driver: PeopleDriver) -> None:
    driver.open_organisation()
    view = driver.people.records.organisation
    choose(driver, "Add an earlier name")
    form = form_in(driver, NewNameForm)
    driver.type("Port Board")
    form.since.focus()
    driver.type("1990")
    form.next.focus()
    driver.type("2001")
    driver.click(button(form, "Add"))
    assert driver.organisation().since == PartialDate(2001)
    view.earlier.card.list.setFocus()
    driver.press("Return")
    edited = form_in(driver, EarlierNameForm)
    driver.replace("Board of Ports")
    edited.since.focus()
    driver.replace("1991", "Return")
    (entry,) = driver.organisation().earlier
    assert (entry.names["en"].full, entry.since) == ("Board of Ports", PartialDate(1991))
    driver.click(button(edited, "Delete"))
    assert driver.organisation().earlier == ()
    assert view.earlier.isHidden()
