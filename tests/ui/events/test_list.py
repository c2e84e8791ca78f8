"""The list of events: what it shows, how it is narrowed down, what stands there without rows."""

import gc
import weakref
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from factories.events_window import Driver
from factories.widgets import button, said
from PySide6.QtCore import QCoreApplication, QEvent

from migdesk.desk import events, questions
from migdesk.desk.desk import Desk
from migdesk.desk.rows import EventLine, EventTime
from migdesk.store.errors import WorkspaceMissing
from migdesk.text.names import Forms
from migdesk.ui.events import listing
from migdesk.ui.events.rows import shown_sign, speaker_of
from migdesk.ui.shell.address import Address, Place
from migdesk.ui.widgets.lists import ROW, Head
from migdesk.ui.widgets.period import PeriodForm
from migdesk.vocabulary import EventKind, EventStatus

TBILISI = ZoneInfo("Asia/Tbilisi")
SHOWN = list[str | tuple[str, int]]


def shown(driver: Driver) -> SHOWN:
    """Return heads with their counts, and titles."""
    driver.settle()
    model = driver.screen.column.list.rows()
    values = [model.index(row).data(ROW) for row in range(model.rowCount())]
    driver.settle()
    values = [model.index(row).data(ROW) for row in range(model.rowCount())]
    return [
        (value.text, value.count) if isinstance(value, Head) else value.title for value in values
    ]


def add(driver: Driver, title: str, month: int, day: int, **facts: object) -> int:
    """Add an event of one day from nine to five, as another screen would."""
    before = set(driver.screen.column.list.rows().keys())
    starts_at = datetime(2026, month, day, 9, tzinfo=TBILISI)
    driver.do(
        lambda desk: events.add_event(
            desk,
            title={"en": title},
            kind=EventKind.WORKSHOP,
            starts_at=starts_at,
            ends_at=starts_at.replace(hour=17),
            zone="Asia/Tbilisi",
            **facts,  # type: ignore[arg-type]  # whatever a test sets
        )
    )
    return next(iter(set(driver.screen.column.list.rows().keys()) - before))


def test_events_stand_under_today_coming_up_and_past(driver: Driver) -> None:
    add(driver, "Today's workshop", 11, 26)
    add(driver, "Next month", 12, 10)
    assert shown(driver) == [
        ("Today", 1),
        "Today's workshop",
        ("Coming up", 1),
        "Next month",
        ("Past", 1),
        "Harbours and People",
    ]


def test_the_first_event_is_chosen_and_the_arrows_go_on(driver: Driver) -> None:
    coming = add(driver, "Next month", 12, 10)
    past = driver.office.records.event
    assert driver.screen.address().key == past
    driver.screen.column.list.setFocus()
    driver.press("Up")
    assert driver.screen.address() == Address(Place.EVENTS, "event", coming)
    driver.press("Down", "Return")
    assert driver.screen.address().key == past
    assert driver.screen.detail.isAncestorOf(driver.focus())


def test_the_list_is_filtered_by_words_and_esc_shows_all_again(driver: Driver) -> None:
    add(driver, "Next month", 12, 10)
    driver.press("Ctrl+F")
    driver.type("harb")
    driver.settle()
    assert shown(driver) == [("Past", 1), "Harbours and People"]
    driver.press("Down")
    assert driver.focus() is driver.screen.column.list
    driver.press("Ctrl+F", "Esc")
    assert len(shown(driver)) == 4
    driver.press("Esc")
    assert driver.focus() is driver.screen.column.list


def test_a_letter_typed_on_the_list_goes_to_the_filter(driver: Driver) -> None:
    driver.screen.column.list.setFocus()
    driver.type("ნ")
    driver.type("ავს")
    driver.settle()
    assert driver.screen.column.filter.text() == "ნავს"
    assert shown(driver) == [("Past", 1), "Harbours and People"]


def test_what_nothing_matches_says_so_and_clears_the_filter(driver: Driver) -> None:
    driver.press("Ctrl+F")
    driver.type("nowhere")
    driver.settle()
    column = driver.screen.column
    assert "Nothing matches" in said(column)
    driver.click(button(column, "Show all events"))
    assert shown(driver) == [("Past", 1), "Harbours and People"]
    assert column.filter.text() == ""


def test_chips_narrow_by_time_kind_and_status(driver: Driver) -> None:
    add(driver, "Next month", 12, 10, status=EventStatus.POSTPONED)
    column = driver.screen.column
    driver.click(button(column, "Time, Upcoming"))
    assert shown(driver) == [("Coming up", 1), "Next month"]
    column._time.set_value(EventTime.ALL)
    column.chips.kinds.set_values((EventKind.CONFERENCE,))
    column.chips.kinds.changed.emit((EventKind.CONFERENCE,))
    assert shown(driver) == [("Past", 1), "Harbours and People"]
    column.clear_filter()
    assert len(shown(driver)) == 4


def test_the_list_is_narrowed_by_period_place_and_theme(driver: Driver) -> None:
    add(driver, "In Poti", 12, 10, city={"en": Forms("Poti")}, themes=("ports",))
    column = driver.screen.column
    chips = column.chips
    driver.click(column.unfold)
    column.list.setFocus()
    chips.period.open()
    form = driver.program.window.findChildren(PeriodForm)[-1]
    driver.click(button(form, "This month"))
    assert chips.period.text() == "Period: November 2026"
    assert shown(driver) == []
    driver.press("Esc")
    chips.period.setFocus()
    driver.press("Del")
    assert len(shown(driver)) == 4
    chips.places.open()
    driver.press("Down", "Space", "Esc")  # Batumi, Poti
    assert (chips.places.text(), shown(driver)) == ("Place: Poti", [("Coming up", 1), "In Poti"])
    chips.places.setFocus()
    driver.press("Del")
    chips.themes.open()
    driver.press("Space", "Esc")
    assert (chips.themes.text(), shown(driver)) == ("Theme: ports", [("Coming up", 1), "In Poti"])


def test_a_chip_that_would_offer_nothing_is_not_there(driver: Driver) -> None:
    chips = driver.screen.column.chips
    driver.click(driver.screen.column.unfold)
    assert (chips.places.isVisible(), chips.themes.isVisible()) == (True, False)
    event = driver.office.records.event
    driver.do(lambda desk: events.edit_event(desk, event_id=event, city={}, themes=("ports",)))
    driver.settle()
    assert (chips.places.isVisible(), chips.themes.isVisible()) == (False, True)


def seen(driver: Driver) -> list[str]:
    """Return what the chips say that are seen beside those of the time."""
    return [chip.text() for chip in driver.screen.column.chips.chips() if chip.isVisible()]


def test_filters_are_folded_until_they_are_wanted(driver: Driver) -> None:
    column = driver.screen.column
    assert (seen(driver), column.unfold.accessibleName()) == ([], "Show more filters")
    column.unfold.setFocus()
    driver.press("Return")
    assert seen(driver) == ["Period", "Kind", "Status", "Place"]
    assert column.unfold.accessibleName() == "Show fewer filters"
    driver.press("Return")
    assert seen(driver) == []


def test_a_filter_in_use_is_seen_also_while_the_others_are_folded(driver: Driver) -> None:
    add(driver, "Next month", 12, 10)
    column = driver.screen.column
    driver.click(column.unfold)
    column.chips.kinds.setFocus()
    driver.press("Down", "Space", "Esc")
    driver.click(column.unfold)
    assert seen(driver) == ["Kind: Conference"]
    assert shown(driver) == [("Past", 1), "Harbours and People"]
    driver.do(
        lambda desk: events.edit_event(
            desk, event_id=driver.office.records.event, themes=("ports",)
        )
    )
    driver.settle()
    assert seen(driver) == ["Kind: Conference"]
    driver.press("Ctrl+F", "Esc")
    assert (seen(driver), len(shown(driver))) == ([], 4)


def test_the_chips_of_list_and_time_take_one_line(driver: Driver) -> None:
    driver.program.window.resize(1366, 690)
    driver.settle()
    column = driver.screen.column
    assert column.chips.geometry().height() == column._time.sizeHint().height()


def test_an_event_is_deleted_with_undo(driver: Driver) -> None:
    coming = add(driver, "Next month", 12, 10)
    driver.screen.column.list.setFocus()
    driver.press("Up", "Del")
    assert driver.screen.address().key == driver.office.records.event
    assert shown(driver) == [("Past", 1), "Harbours and People"]
    driver.press("Ctrl+Z")
    assert shown(driver)[:2] == [("Coming up", 1), "Next month"]
    driver.go(Place.EVENTS, coming)
    assert driver.page(coming).title == {"en": "Next month"}


def test_deleting_an_event_says_that_its_quotes_and_releases_stay(driver: Driver) -> None:
    add(driver, "Next month", 12, 10)
    driver.screen.column.list.setFocus()
    toast = driver.program.window.toast.words
    driver.press("Up", "Del")
    bare = toast.text()
    driver.press("Del")
    assert (bare, toast.text()) == (
        "Event deleted",
        "Event deleted. Its quotes and releases stay.",
    )


def test_an_office_without_events_says_how_to_begin(driver: Driver) -> None:
    driver.screen.column.list.setFocus()
    driver.press("Del")
    column = driver.screen.column
    assert "No events yet" in said(column)
    driver.click(button(column, "New event"))
    assert driver.program.window.here() == Address(Place.EVENTS, "event", tab="new")
    assert driver.screen.new_event.isAncestorOf(driver.focus())


def test_an_event_that_is_gone_says_so(driver: Driver) -> None:
    event = driver.office.records.event
    driver.go(Place.EVENTS, 999)
    assert "This event is not there any more" in said(driver.screen)
    driver.go(Place.EVENTS, event)
    assert driver.screen.crumbs()[-1].text == "Harbours and People"


def test_one_column_where_the_window_is_narrow(driver: Driver) -> None:
    driver.program.window.resize(960, 640)
    driver.settle()
    screen = driver.screen
    driver.go(Place.EVENTS)
    assert (screen.column.isVisible(), screen.detail.isVisible()) == (True, False)
    screen.column.list.setFocus()
    driver.press("Return")
    assert (screen.column.isVisible(), screen.detail.isVisible()) == (False, True)
    driver.click(screen.detail.head.back)
    assert driver.focus() is screen.column.list
    driver.press("Ctrl+L")
    assert driver.focus() is driver.agenda.add.line


def test_the_next_tab_is_a_key_away(driver: Driver) -> None:
    driver.open_event()
    visited = []
    for _ in range(8):
        driver.press("Ctrl+Tab")
        visited.append(driver.screen.address().tab)
    assert visited == [
        *("agenda", "speakers", "quotes", "releases", "coverage", "details", "files"),
        "",
    ]


def test_an_event_is_pinned_to_the_sidebar(driver: Driver) -> None:
    driver.open_event()
    driver.program.window.commands.trigger("event.pin")
    driver.settle()
    pins = driver.program.window.frame_shown().pins
    assert [(pin.title, pin.address.key) for pin in pins] == [
        ("Harbours and People", driver.office.records.event)
    ]
    driver.program.window.commands.trigger("event.pin")
    driver.settle()
    assert driver.program.window.frame_shown().pins == ()


def test_a_list_that_cannot_be_read_offers_to_try_again(
    driver: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(_desk: Desk, _wanted: object) -> None:
        raise WorkspaceMissing(driver.office.path)

    with monkeypatch.context() as broken:
        broken.setattr(listing.questions, "event_index", gone)
        driver.screen.column.load()
        driver.settle()
        again = button(driver.screen.column, "Try again")
    driver.click(again)
    assert shown(driver) == [("Past", 1), "Harbours and People"]


@pytest.mark.parametrize(
    ("status", "word"),
    [
        (EventStatus.PLANNED, "Live"),
        (EventStatus.HELD, None),
        (EventStatus.CANCELLED, "Cancelled"),
        (EventStatus.POSTPONED, "Postponed"),
        (EventStatus.IDEA, "Idea"),
    ],
)
def test_a_row_says_the_status_where_it_is_worth_saying(
    driver: Driver, status: EventStatus, word: str | None
) -> None:
    key = add(driver, "Today's workshop", 11, 26, status=status)
    lines = driver.ask(lambda desk: _lines(desk, key))
    sign = shown_sign(lines[key], driver.program._clock(), "en")
    assert (sign.text if sign else None) == word


def test_the_event_of_an_address_is_shown_before_the_list_is_there(driver: Driver) -> None:
    for day in range(1, 27):
        add(driver, f"Workshop {day}", 11, day)
    driver.open_event()
    driver.program.window.rebuild()
    driver.settle()
    assert driver.screen.address().key == driver.office.records.event
    listing = driver.screen.column.list
    assert listing.key() == driver.office.records.event
    assert listing.viewport().rect().intersects(listing.visualRect(listing.currentIndex()))


def test_a_row_is_said_as_a_sentence(driver: Driver) -> None:
    key = driver.office.records.event
    lines = driver.ask(lambda desk: _lines(desk, key))
    speak = speaker_of(driver.program._clock, "en")
    assert speak(lines[key]) == "Harbours and People, 12 May 2026, Conference, quotes: 1"


def _lines(desk: Desk, key: int) -> dict[int, EventLine]:
    return questions.event_lines(desk, [key])


def test_esc_leads_from_the_page_back_to_the_list(driver: Driver) -> None:
    driver.open_event("agenda")
    driver.agenda.form.session.room.focus()
    driver.press("Esc")
    assert driver.focus() is driver.agenda.table
    driver.press("Esc")
    assert driver.focus() is driver.screen.column.list


def test_the_screen_is_gone_once_the_window_is_built_anew(driver: Driver) -> None:
    for tab in ("agenda", "speakers", "details", "files", "quotes", "releases", ""):
        driver.open_event(tab)
    before = weakref.ref(driver.screen)
    driver.program.window.commands.trigger("view.dark")
    driver.settle()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    driver.settle()
    gc.collect()
    assert before() is None
    assert driver.screen.address().key == driver.office.records.event


def test_another_event_is_shown_at_the_tab_its_address_names(driver: Driver) -> None:
    coming = add(driver, "Next month", 12, 10)
    driver.open_event("agenda")
    driver.go(Place.EVENTS, coming)
    assert driver.screen.address() == Address(Place.EVENTS, "event", coming)
    assert driver.screen.detail.tabs.current() == "overview"
    driver.open_event("agenda")
    assert driver.agenda.list.key() == driver.office.records.session
    assert driver.agenda.form.isVisible()


def test_the_keyboard_begins_in_the_list(driver: Driver) -> None:
    assert driver.focus() is driver.screen.column.list
