"""An event made from another one, by the menu and by the palette."""

from datetime import date, timedelta

from factories.events_window import Driver
from factories.tables_window import ChosenFiles, TablesDriver
from factories.widgets import button, said, write

from migdesk.desk import questions
from migdesk.desk.events import edit_event
from migdesk.desk.organisations import add_series
from migdesk.desk.rows import EventPage
from migdesk.ui.events.repeating import RepeatForm
from migdesk.ui.widgets.popover import Popover
from migdesk.vocabulary import EventStatus


def form_of(driver: Driver) -> RepeatForm:
    found = [
        form
        for popover in driver.program.window.findChildren(Popover)
        for form in popover.findChildren(RepeatForm)
        if popover.is_open()
    ]
    (form,) = found
    return form


def made(driver: Driver) -> EventPage:
    """Return the event that the window shows, which is another one."""
    address = driver.program.window.here()
    assert address is not None
    assert address.key != driver.office.records.event
    return driver.page(address.key)


def count(driver: Driver) -> int:
    return driver.ask(questions.list_events).total


def trigger(driver: Driver, command: str) -> RepeatForm:
    driver.program.window.commands.trigger(command)
    driver.settle()
    return form_of(driver)


def test_a_duplicate_is_made_by_enter_and_shown(driver: Driver) -> None:
    driver.open_event()
    before, events = driver.page(), count(driver)
    trigger(driver, "event.duplicate")
    driver.press("Return")
    driver.settle()
    page = made(driver)
    assert page.title == before.title
    assert page.starts_at - before.starts_at == timedelta(weeks=1)
    assert page.organisations == before.organisations
    assert [each.title for each in page.sessions] == [each.title for each in before.sessions]
    assert [each.appearances for each in page.sessions] == [()] * len(page.sessions)
    assert driver.program.window.toast.words.text() == "Event created"
    driver.press("Ctrl+Z")
    assert count(driver) == events
    assert driver.page() == before


def test_next_years_event_counts_the_number_on(driver: Driver) -> None:
    event = driver.office.records.event
    driver.do(lambda desk: add_series(desk, title={"en": "Forum"}))
    driver.do(
        lambda desk: edit_event(
            desk, event_id=event, series_id=1, number=4, status=EventStatus.HELD
        )
    )
    driver.open_event()
    before = driver.page()
    form = trigger(driver, "event.next_year")
    assert (
        "It becomes number 5 of Forum. "
        "Quotes, releases, files, coverage and attendance stay where they are."
    ) in said(form)
    driver.click(button(form, "Who speaks, under the titles of the new days"))
    driver.click(button(form, "Create event"))
    driver.settle()
    page = made(driver)
    assert (page.number, page.status) == (5, EventStatus.PLANNED)
    assert page.starts_at.date() - before.starts_at.date() == timedelta(weeks=52)
    assert page.starts_at.weekday() == before.starts_at.weekday()
    speakers = [[each.person_id for each in part.appearances] for part in before.sessions]
    assert [[each.person_id for each in part.appearances] for part in page.sessions] == speakers


def test_the_day_is_typed_and_what_is_ticked_off_stays_behind(driver: Driver) -> None:
    driver.open_event()
    form = trigger(driver, "event.duplicate")
    write(driver.focus(), "3.2.2027")
    for words in ("Hosts, organizers, partners, donors", "The agenda: sessions, hours, rooms"):
        driver.click(button(form, words))
    driver.click(button(form, "Create event"))
    driver.settle()
    page = made(driver)
    assert page.starts_at.date() == date(2027, 2, 3)
    assert (page.organisations, page.sessions) == ((), ())


def test_without_a_day_nothing_is_made_and_it_is_said_why(driver: Driver) -> None:
    driver.open_event()
    events = count(driver)
    form = trigger(driver, "event.duplicate")
    driver.press("Ctrl+A", "Delete", "Return")
    assert count(driver) == events
    assert form.day.error() == "An event has a first day."
    driver.press("Esc")
    assert count(driver) == events


def test_the_menu_of_the_page_offers_both(driver: Driver) -> None:
    driver.open_event()
    hands = TablesDriver(driver.program, driver.office, ChosenFiles())
    driver.screen.detail.head.more.setFocus()
    driver.press("Space")
    hands.choose("Make next year’s event…")
    assert form_of(driver).heading() == "Make next year’s event"


def test_an_agenda_that_has_the_window_to_itself_offers_it_too(driver: Driver) -> None:
    driver.open_event("agenda")
    trigger(driver, "event.duplicate")
    driver.press("Return")
    driver.settle()
    assert made(driver).title == driver.page().title
