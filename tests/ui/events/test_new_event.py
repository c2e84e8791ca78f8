"""A new event by keys alone: its facts, its agenda, its speakers."""

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from factories.events_window import Driver

from migdesk.desk import questions
from migdesk.desk.rows import EventFilter
from migdesk.text.names import Forms
from migdesk.ui.shell.address import Address, Place
from migdesk.ui.widgets.fields import DayTime
from migdesk.vocabulary import EventKind, Role, SessionKind

TBILISI = ZoneInfo("Asia/Tbilisi")


def test_an_event_is_made_by_keys_and_its_agenda_is_next(driver: Driver) -> None:
    driver.press("Ctrl+N")
    assert driver.program.window.here() == Address(Place.EVENTS, "event", tab="new")
    driver.type("Return and Skills")
    form = driver.screen.new_event
    form.kind.focus()
    driver.press("Down")  # workshop
    form.place.focus()
    driver.type("ბათუმი")
    form.start.focus()
    driver.type("2 December 2026", "Tab", "Tab")
    driver.type("9:30")
    form.end.focus()
    driver.type("3 December 2026", "Tab", "Tab")
    driver.type("1600", "Return")
    key = driver.screen.address().key
    page = driver.page(key)
    assert (page.title, page.kind) == ({"en": "Return and Skills"}, EventKind.WORKSHOP)
    assert page.starts_at == datetime(2026, 12, 2, 9, 30, tzinfo=TBILISI)
    assert page.ends_at == datetime(2026, 12, 3, 16, 0, tzinfo=TBILISI)
    assert (page.city, page.zone) == ({"ka": Forms("ბათუმი")}, "Asia/Tbilisi")
    assert driver.program.window.here() == Address(Place.EVENTS, "event", key, "agenda")
    assert driver.focus() is driver.agenda.add.line
    driver.type("0930-1100 Opening", "Return")
    driver.type("11:15–12:30 დაბრუნებულთა უნარები", "Return")
    assert driver.focus() is driver.agenda.add.line
    sessions = driver.page(key).sessions
    assert [(one.title, one.starts_at.hour, one.ends_at.minute) for one in sessions] == [
        ({"en": "Opening"}, 9, 0),
        ({"ka": "დაბრუნებულთა უნარები"}, 11, 30),
    ]
    assert sessions[0].kind is SessionKind.THEMATIC


def test_an_event_without_a_day_is_not_lost_unasked(driver: Driver) -> None:
    asked: list[str] = []
    window = driver.program.window
    window.voice.confirm = lambda title, *_: asked.append(title) or False
    driver.press("Ctrl+N")
    window.rebuild()
    driver.rest()
    assert asked == []  # nothing is written yet
    driver.type("Half an event")
    driver.press("Ctrl+5")
    for leave in (window.rebuild, window.close):
        leave()
        driver.rest()
        assert asked.pop() == "Something you typed is not saved"
        assert driver.program.window.here() == Address(Place.EVENTS, "event", tab="new")
        assert driver.screen.new_event.title.value() == "Half an event"
    driver.press("Esc")
    window.rebuild()
    driver.rest()
    assert asked == []


def test_nothing_is_made_before_title_and_day_are_there(driver: Driver) -> None:
    driver.press("Ctrl+N", "Return")
    form = driver.screen.new_event
    assert form.title.error() == "An event needs a title."
    driver.type("Half an event", "Return")
    assert (form.title.error(), form.start.error()) == ("", "An event has a first day.")
    driver.press("Esc")
    assert events_kept(driver) == 1
    assert driver.screen.address().key == driver.office.records.event


def test_an_event_does_not_end_before_it_starts(driver: Driver) -> None:
    driver.press("Ctrl+N")
    driver.type("Turned round")
    form = driver.screen.new_event
    form.start.focus()
    driver.type("2 December 2026")
    form.end.focus()
    driver.type("1 December 2026", "Return")
    assert form.end.error() == "It would end before it starts."
    assert events_kept(driver) == 1


def test_an_hour_of_the_end_without_a_day_is_on_the_first_day(driver: Driver) -> None:
    driver.press("Ctrl+N")
    driver.type("Short-lived")
    form = driver.screen.new_event
    form.start.focus()
    driver.type("2 December 2026", "Tab", "Tab")
    driver.type("9:30")
    form.end.focus()
    driver.press("Tab", "Tab")
    driver.type("16:00")
    form.place.focus()
    assert form.end.value() == DayTime(date(2026, 12, 2), time(16))
    driver.click(form.keep)
    page = driver.page(driver.screen.address().key)
    assert page.starts_at == datetime(2026, 12, 2, 9, 30, tzinfo=TBILISI)
    assert page.ends_at == datetime(2026, 12, 2, 16, 0, tzinfo=TBILISI)


def test_an_hour_of_the_end_alone_leads_to_that_of_the_start(driver: Driver) -> None:
    driver.press("Ctrl+N")
    driver.type("Short-lived")
    form = driver.screen.new_event
    form.end.focus()
    driver.press("Tab", "Tab")
    driver.type("16:00")
    form.start.focus()
    early = form.end.error()
    driver.type("2 December 2026")
    driver.click(form.keep)
    assert (early, form.end.error()) == ("Add the day.", "")
    assert form.start.error() == "Say when it starts as well, or leave both hours empty."
    assert driver.focus() is form.start.focusProxy()
    assert events_kept(driver) == 1


def test_enter_on_cancel_makes_nothing(driver: Driver) -> None:
    driver.press("Ctrl+N")
    driver.type("Half an event")
    form = driver.screen.new_event
    form.start.focus()
    driver.type("2 December 2026")
    form.cancel.setFocus()
    driver.press("Return")
    assert driver.screen.address().key == driver.office.records.event
    assert events_kept(driver) == 1


def test_an_event_with_title_and_day_is_kept_where_the_form_is_left(driver: Driver) -> None:
    driver.press("Ctrl+N")
    driver.type("Left behind")
    driver.screen.new_event.start.focus()
    driver.type("2 December 2026")
    driver.go(Place.PEOPLE)
    assert events_kept(driver) == 2
    here = driver.program.window.here()
    assert here is not None
    assert here.place is Place.PEOPLE


def test_half_an_event_is_not_kept_where_the_form_is_left(driver: Driver) -> None:
    driver.press("Ctrl+N")
    driver.type("Half an event")
    driver.open_event()
    assert events_kept(driver) == 1
    assert driver.screen.address().key == driver.office.records.event


def test_making_an_event_is_taken_back_in_one_step(driver: Driver) -> None:
    driver.press("Ctrl+N")
    driver.type("Short-lived")
    driver.screen.new_event.start.focus()
    driver.type("2 December 2026", "Return")
    assert events_kept(driver) == 2
    driver.press("Ctrl+Z")
    assert events_kept(driver) == 1


def test_three_people_are_added_by_name_two_of_them_new(driver: Driver) -> None:
    driver.open_event("agenda")
    add = driver.agenda.form.session.add_person
    add.role.set_value(Role.PANELLIST)
    add.focus()
    for name in ("Ana Model", "გიორგი ნიმუში"):
        driver.type(name)
        driver.settle()
        driver.press("Return")
    driver.type("Nino Sam")
    driver.settle()
    driver.press("Return")
    entries = driver.page().sessions[0].appearances
    assert [(one.name, one.title) for one in entries] == [
        ("Nino Sample", "Head"),
        ("Ana Model", ""),
        ("გიორგი ნიმუში", ""),
        ("Nino Sample", "Head"),
    ]


def events_kept(driver: Driver) -> int:
    return len(driver.ask(lambda desk: questions.event_index(desk, EventFilter())).keys)
