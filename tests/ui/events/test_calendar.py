"""The calendar of events: what mouse and keys do in a month and in a year."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest
from factories.events_window import Driver
from factories.widgets import button, said
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from migdesk.desk import events, questions
from migdesk.desk.desk import Desk
from migdesk.store.errors import WorkspaceMissing
from migdesk.ui.events.calendar import page
from migdesk.ui.events.calendar.grid import DayGrid
from migdesk.ui.events.calendar.month import MonthGrid
from migdesk.ui.events.calendar.page import CalendarPage
from migdesk.ui.events.calendar.year import YearGrid
from migdesk.ui.shell.address import Address, Place
from migdesk.vocabulary import EventKind, EventStatus

TBILISI = ZoneInfo("Asia/Tbilisi")


def add(driver: Driver, title: str, first: date, last: date | None = None, **facts: object) -> int:
    """Add an event from nine of its first day to five of its last, as another screen would."""
    last = last or first
    made: list[int] = []
    driver.do(
        lambda desk: _noted(
            made,
            events.add_event(
                desk,
                title={"en": title},
                kind=EventKind.WORKSHOP,
                starts_at=datetime(first.year, first.month, first.day, 9, tzinfo=TBILISI),
                ends_at=datetime(last.year, last.month, last.day, 17, tzinfo=TBILISI),
                zone="Asia/Tbilisi",
                **facts,  # type: ignore[arg-type]  # whatever a test sets
            ),
        )
    )
    return made[0]


def _noted(made: list[int], changes: events.Changes) -> events.Changes:
    made.append(changes.key)
    return changes


def calendar(driver: Driver, spot: str = "2026-11") -> CalendarPage:
    """Go to a month of the calendar."""
    driver.go(Place.EVENTS, tab="calendar", spot=spot)
    driver.settle()
    return driver.screen.calendar


def month(driver: Driver) -> MonthGrid:
    grid = driver.screen.calendar.grid()
    assert isinstance(grid, MonthGrid)
    return grid


def click_at(driver: Driver, grid: DayGrid, at: QPoint) -> None:
    QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=at)
    driver.rest()


def click_day(driver: Driver, grid: DayGrid, day: date) -> None:
    """Click near the foot of a day, where no event is drawn."""
    rect = grid.rect_of(day).toRect()
    click_at(driver, grid, QPoint(rect.center().x(), rect.bottom() - 6))


def menu(driver: Driver) -> list[str]:
    (shown,) = driver.screen.calendar.findChildren(QMenu)
    return [action.text() for action in shown.actions() if action.text()]


def test_the_switch_leads_to_the_calendar_and_is_remembered(driver: Driver) -> None:
    driver.click(button(driver.screen.column, "View, Calendar"))
    here = Address(Place.EVENTS, "event", tab="calendar", spot="2026-11")
    assert driver.screen.address() == here
    assert driver.focus() is driver.screen.calendar.grid()
    assert not driver.screen.column.isVisible()
    driver.go(Place.HOME)
    driver.go(Place.EVENTS)
    assert driver.screen.address() == here
    driver.program.window.rebuild()
    driver.settle()
    assert driver.screen.address() == here
    driver.click(button(driver.screen.calendar, "View, List"))
    assert driver.screen.column.isVisible()
    assert driver.focus() is driver.screen.column.list
    driver.go(Place.HOME)
    driver.go(Place.EVENTS)
    assert driver.screen.address().key == driver.office.records.event


def test_arrows_go_from_day_to_day_and_page_keys_from_month_to_month(driver: Driver) -> None:
    shown = calendar(driver)
    visited = [shown.day()]
    for key in ("Right", "Up", "Left", "Down", "Home", "End", "PgDown", "PgUp", "PgUp"):
        driver.press(key)
        visited.append(shown.day())
    assert visited == [
        date(2026, 11, 26),
        date(2026, 11, 27),
        date(2026, 11, 20),
        date(2026, 11, 19),
        date(2026, 11, 26),
        date(2026, 11, 1),
        date(2026, 11, 30),
        date(2026, 12, 30),
        date(2026, 11, 30),
        date(2026, 10, 30),
    ]
    assert driver.screen.address().spot == "2026-10"
    assert "October 2026" in said(shown)


def test_a_month_of_31_days_leads_to_the_last_day_of_a_shorter_one(driver: Driver) -> None:
    shown = calendar(driver, "2026-10")
    driver.press("End", "PgDown")
    assert shown.day() == date(2026, 11, 30)


def test_enter_opens_the_event_of_a_day_and_back_leads_to_the_calendar(driver: Driver) -> None:
    shown = calendar(driver, "2026-05")
    shown.go_to_day(date(2026, 5, 12))
    driver.press("Return")
    event = driver.office.records.event
    assert driver.screen.address() == Address(Place.EVENTS, "event", event)
    assert driver.screen.detail.isVisible()
    driver.program.window.commands.trigger("go.back")
    driver.settle()
    assert driver.screen.address() == Address(Place.EVENTS, "event", tab="calendar", spot="2026-05")
    assert shown.day() == date(2026, 5, 12)


def test_an_event_of_several_days_is_one_bar_a_week(driver: Driver) -> None:
    calendar(driver)
    key = add(driver, "Study visit", date(2026, 11, 13), date(2026, 11, 17))
    grid = month(driver)
    first, monday = grid.rect_of(date(2026, 11, 13)), grid.rect_of(date(2026, 11, 16))
    bars = [each.rect for each in grid._laid_out()[0] if each.bar.entry.id == key]
    assert [(bar.x() > first.x(), bar.right() < first.right()) for bar in bars[:1]] == [
        (True, False)
    ]
    assert [round(bar.width() / first.width()) for bar in bars] == [3, 2]
    assert bars[1].x() > monday.x()
    click_at(driver, grid, bars[1].center().toPoint())
    assert driver.screen.address().key == key


def test_more_events_than_a_day_has_room_for_are_in_its_menu(driver: Driver) -> None:
    calendar(driver)
    day = date(2026, 11, 12)
    for number in range(9):
        add(driver, f"Meeting {number}", day)
    grid = month(driver)
    drawn, (more,) = grid._laid_out()
    assert len(drawn) + more.count == 9
    click_at(driver, grid, more.rect.center().toPoint())
    expected = [f"09:00 Meeting {number}" for number in range(9)]
    assert menu(driver) == [*expected, "New event on Thursday, 12 November"]
    popup = QApplication.activePopupWidget()
    assert popup is not None
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return):
        QTest.keyClick(popup, key)
    driver.settle()
    assert driver.screen.crumbs()[-1].text == "Meeting 1"


def test_a_click_on_an_empty_day_begins_an_event_on_it(driver: Driver) -> None:
    calendar(driver)
    click_day(driver, month(driver), date(2026, 11, 18))
    form = driver.screen.new_event
    assert form.isVisible()
    assert driver.focus() is form.title.findChild(type(driver.focus()))
    driver.type("Round table on ports", "Return")
    driver.settle()
    made = driver.page(driver.screen.address().key)
    assert made.title == {"en": "Round table on ports"}
    assert made.starts_at.date() == date(2026, 11, 18)


def test_enter_on_an_empty_day_begins_an_event_and_esc_leads_back(driver: Driver) -> None:
    driver.click(button(driver.screen.column, "View, Calendar"))
    shown = driver.screen.calendar
    shown.go_to_day(date(2026, 11, 18))
    driver.press("Return")
    assert driver.screen.new_event.start.value().day == date(2026, 11, 18)
    driver.press("Esc")
    assert driver.screen.address().tab == "calendar"
    assert shown.day() == date(2026, 11, 18)


def test_a_click_beside_the_event_of_a_day_only_chooses_the_day(driver: Driver) -> None:
    shown = calendar(driver)
    add(driver, "Meeting", date(2026, 11, 10))
    click_day(driver, month(driver), date(2026, 11, 10))
    assert driver.screen.address().tab == "calendar"
    assert shown.day() == date(2026, 11, 10)


def test_a_new_event_by_key_begins_on_the_chosen_day(driver: Driver) -> None:
    shown = calendar(driver)
    shown.go_to_day(date(2026, 11, 20))
    driver.press("Ctrl+N")
    assert driver.screen.new_event.start.value().day == date(2026, 11, 20)


def test_a_screen_reader_hears_the_day_and_what_is_on_it(driver: Driver) -> None:
    shown = calendar(driver)
    add(driver, "Meeting", date(2026, 11, 10), status=EventStatus.CANCELLED)
    grid = shown.grid()
    assert grid.accessibleName() == "Calendar, November 2026"
    shown.go_to_day(date(2026, 11, 10))
    assert grid.accessibleDescription() == ("Tuesday, 10 November 2026:\n09:00 Meeting (Cancelled)")
    driver.press("Right")
    assert grid.accessibleDescription() == "Wednesday, 11 November 2026: no events"


def test_the_year_shows_days_with_events_and_leads_to_a_month(driver: Driver) -> None:
    shown = calendar(driver)
    key = add(driver, "Study visit", date(2026, 3, 30), date(2026, 4, 1))
    driver.click(button(shown, "Show, Year"))
    grid = shown.grid()
    assert isinstance(grid, YearGrid)
    assert driver.screen.address().spot == "2026"
    days = {day for day in grid._by_day if day.month in {3, 4}}
    assert days == {date(2026, 3, 30), date(2026, 3, 31), date(2026, 4, 1)}
    click_at(driver, grid, grid.rect_of(date(2026, 4, 1)).center().toPoint())
    assert driver.screen.address().key == key
    driver.program.window.commands.trigger("go.back")
    driver.settle()
    block = grid._block(2)
    click_at(driver, grid, QPoint(int(block.x()) + 20, int(block.y()) + 12))
    assert driver.screen.address().spot == "2026-02"
    assert shown.day() == date(2026, 2, 1)


def test_the_year_has_keys_too(driver: Driver) -> None:
    shown = calendar(driver, "2026")
    shown.go_to_day(date(2026, 5, 11))
    driver.press("Right", "Return")
    assert driver.screen.address().key == driver.office.records.event
    calendar(driver, "2026")
    driver.click(button(shown, "Next year"))
    assert (driver.screen.address().spot, shown.day().year) == ("2027", 2027)
    driver.click(button(shown, "Today"))
    assert shown.day() == date(2026, 11, 26)


def test_the_calendar_is_narrowed_down_as_the_list_is(driver: Driver) -> None:
    shown = calendar(driver, "2026-05")
    event = driver.office.records.event
    assert [entry.id for entry in shown.grid().entries()] == [event]
    add(driver, "Meeting", date(2026, 5, 20))
    driver.press("Ctrl+F")
    assert driver.focus() is shown.chips.kinds
    driver.press("Down")
    driver.press("Down", "Space", "Esc")  # conferences, workshops: in the order of the alphabet
    driver.settle()
    assert shown.chips.kinds.values() == (EventKind.WORKSHOP,)
    assert [entry.title for entry in shown.grid().entries()] == ["Meeting"]
    driver.press("Esc")
    assert driver.focus() is shown.grid()
    driver.click(button(shown, "View, List"))
    driver.settle()
    assert driver.screen.column.chips.kinds.values() == (EventKind.WORKSHOP,)
    assert len(driver.screen.column.list.rows().keys()) == 1


def test_a_calendar_that_cannot_be_read_offers_to_try_again(
    driver: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = calendar(driver, "2026-05")

    def gone(_desk: Desk, *_wanted: object) -> None:
        raise WorkspaceMissing(driver.office.path)

    with monkeypatch.context() as broken:
        broken.setattr(page.questions, "calendar", gone)
        shown.load()
        driver.settle()
        again = button(shown, "Try again")
    driver.click(again)
    assert not [each for each in said(shown) if "Try again" in each]
    assert len(shown.grid().entries()) == 1


def test_an_address_that_names_no_month_shows_the_present_one(driver: Driver) -> None:
    shown = calendar(driver, "2026-13")
    assert shown.spot() == "2026-11"


def test_only_the_period_that_is_shown_is_asked_for(
    driver: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[date, date]] = []
    ask = questions.calendar

    def noting(desk: Desk, since: date, until: date, *rest: object) -> object:
        asked.append((since, until))
        return ask(desk, since, until, *rest)  # type: ignore[arg-type]  # handed on as they are

    monkeypatch.setattr(page.questions, "calendar", noting)
    calendar(driver)
    driver.press("Right", "Left")
    driver.press("PgDown")
    assert asked == [
        (date(2026, 10, 26), date(2026, 12, 6)),
        (date(2026, 11, 30), date(2027, 1, 3)),
    ]
