"""Outlets and media contacts, in their lists beside people and organisations."""

from datetime import date

from factories.people_window import PeopleDriver
from factories.widgets import button, said
from PySide6.QtTest import QTest

from migdesk.desk import questions
from migdesk.desk.desk import Desk
from migdesk.desk.media import add_coverage, add_media_contact, add_outlet
from migdesk.desk.rows import Changes, Kind, MediaContactEntry, OutletEntry
from migdesk.ui.shell.address import Address, Place
from migdesk.ui.widgets.lists import ROW
from migdesk.vocabulary import OutletKind


def outlets(driver: PeopleDriver) -> tuple[OutletEntry, ...]:
    return driver.ask(questions.outlets)


def contacts(driver: PeopleDriver) -> tuple[MediaContactEntry, ...]:
    return driver.ask(questions.media_contacts)


def open_media(driver: PeopleDriver, kind: str, key: int = 0, tab: str = "") -> None:
    driver.program.window.go(Address(Place.PEOPLE, kind, key, tab))
    driver.settle()


def listed(driver: PeopleDriver) -> list[str]:
    model = driver.people.column.current().list.rows()
    for row in range(model.rowCount()):
        model.index(row).data(ROW)  # looked at, so that it is fetched
    driver.settle()
    return [model.index(row).data(ROW).shown for row in range(model.rowCount())]


def with_daily(driver: PeopleDriver, *, published: bool = False) -> None:
    """Keep an outlet, somebody who writes for it, and if wanted a piece about the event."""

    def add(desk: Desk) -> Changes:
        outlet = add_outlet(desk, name={"en": "Coast Daily"}, kind=OutletKind.NEWSPAPER).key
        if published:
            add_coverage(
                desk,
                outlet_id=outlet,
                day=date(2026, 5, 14),
                event_id=driver.office.records.event,
                title="Boats",
            )
        return add_media_contact(desk, name={"en": "Mari Press"}, outlet_id=outlet, beat="Ports")

    driver.do(add)


def test_an_outlet_is_begun_in_its_list_and_kept_by_enter(driver: PeopleDriver) -> None:
    switch = driver.people.column.switch
    switch.setFocus()
    driver.press("Right", "Right")
    driver.people.column.media.setFocus()
    driver.press("Right", "Ctrl+N")
    driver.type("Coast Daily", "Return")
    (outlet,) = outlets(driver)
    assert (outlet.name, outlet.kind) == ({"en": "Coast Daily"}, OutletKind.ONLINE)
    assert driver.here() == ("outlet", outlet.id)
    assert listed(driver) == ["Coast Daily"]
    driver.press("Ctrl+Z")
    assert outlets(driver) == ()


def test_a_media_contact_may_write_for_an_outlet_that_is_new(driver: PeopleDriver) -> None:
    driver.program.window.commands.trigger("new.media_contact")
    driver.settle()
    driver.type("Mari Press")
    form = driver.people.records.new_contact.form
    form.field("outlet_id").focus()
    driver.type("Coast Daily")
    driver.settle()
    driver.press("Return")
    form.field("beat").focus()
    driver.type("Ports", "Return")
    (contact,), (outlet,) = contacts(driver), outlets(driver)
    assert contact.outlet is not None
    assert (contact.shown, contact.outlet.id, contact.beat) == ("Mari Press", outlet.id, "Ports")
    assert driver.here() == ("media_contact", contact.id)


def test_facts_of_a_media_contact_are_edited_in_their_place(driver: PeopleDriver) -> None:
    with_daily(driver)
    open_media(driver, "media_contact", 1)
    view = driver.people.records.contact
    driver.press("F2")
    view.form.field("email").focus()
    driver.type("mari@coast.example")
    view.form.field("phone").focus()
    driver.type("+995 32 2 00 00 00")
    driver.click(button(view.form, "Wants no mail from us"))
    driver.press("Esc")
    (contact,) = contacts(driver)
    assert (contact.email, contact.phone) == ("mari@coast.example", "+995 32 2 00 00 00")
    assert contact.opted_out is True
    assert not view.is_editing()
    assert "Wants no mail from us" in said(view.head)
    driver.press("Ctrl+Z")
    assert contacts(driver)[0].opted_out is False


def test_facts_of_an_outlet_are_edited_in_their_place(driver: PeopleDriver) -> None:
    with_daily(driver)
    open_media(driver, "outlet", 1)
    view = driver.people.records.outlet
    driver.press("F2")
    driver.replace("Coast Weekly")
    view.form.field("reach").focus()
    driver.type("40000", "Return")
    driver.press("Esc")
    (outlet,) = outlets(driver)
    assert (outlet.name, outlet.reach) == ({"en": "Coast Weekly"}, 40_000)
    assert view.name() == "Coast Weekly"
    driver.press("F2")
    view.form.field("reach").focus()
    driver.press("Ctrl+A", "Delete", "Return")
    assert outlets(driver)[0].reach == 0


def test_a_name_that_is_taken_away_is_asked_for(driver: PeopleDriver) -> None:
    with_daily(driver)
    open_media(driver, "outlet", 1)
    driver.press("F2")
    driver.press("Ctrl+A", "Delete", "Return")
    assert outlets(driver)[0].name == {"en": "Coast Daily"}
    assert driver.people.records.outlet.form.field("name").error() == "There is at least one name."


def test_the_page_of_an_outlet_leads_to_who_writes_for_it_and_to_the_event(
    driver: PeopleDriver,
) -> None:
    with_daily(driver, published=True)
    open_media(driver, "outlet", 1)
    driver.people.records.outlet.contacts.list.setFocus()
    driver.press("Return")
    assert driver.here() == ("media_contact", 1)
    driver.press("Alt+Left")
    driver.people.records.outlet.pieces.list.setFocus()
    driver.press("Return")
    assert driver.program.window.here() == Address(
        Place.EVENTS, "event", driver.office.records.event, "coverage"
    )


def test_an_outlet_whose_pieces_are_noted_stays_and_says_why(driver: PeopleDriver) -> None:
    with_daily(driver, published=True)
    open_media(driver, "outlet", 1)
    driver.people.column.current().focus()
    driver.press("Delete")
    assert len(outlets(driver)) == 1
    assert "Coast Daily was not deleted" in said(driver.people.records.outlet)


def test_a_media_contact_is_deleted_with_undo(driver: PeopleDriver) -> None:
    with_daily(driver)
    open_media(driver, "media_contact", 1)
    driver.people.column.current().focus()
    driver.press("Delete")
    assert contacts(driver) == ()
    driver.press("Ctrl+Z")
    assert [contact.shown for contact in contacts(driver)] == ["Mari Press"]


def test_the_filter_finds_by_what_somebody_writes_about(driver: PeopleDriver) -> None:
    with_daily(driver)
    driver.do(lambda desk: add_media_contact(desk, name={"en": "Ana Proof"}, beat="Courts"))
    open_media(driver, "media_contact")
    assert listed(driver) == ["Ana Proof", "Mari Press"]
    driver.press("Ctrl+F")
    driver.type("ports")
    driver.settle()
    assert listed(driver) == ["Mari Press"]


def test_the_palette_leads_to_an_outlet(driver: PeopleDriver) -> None:
    with_daily(driver)
    driver.press("Ctrl+K")
    QTest.keyClicks(driver.focus(), "coast")
    driver.settle()
    driver.press("Return")
    assert driver.here() == (Kind.OUTLET, 1)
