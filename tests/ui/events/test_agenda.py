"""The agenda as a list: sessions and people, edited in place, by keys."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from factories.events_window import Driver
from factories.widgets import button
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from migdesk.desk import events
from migdesk.desk.appearances import add_speaker
from migdesk.text.names import PersonName
from migdesk.text.written import Span
from migdesk.ui.events.agenda.sessions import SessionRow
from migdesk.ui.widgets.lists import ROW
from migdesk.vocabulary import AppearanceStatus, Role, SessionKind

TBILISI = ZoneInfo("Asia/Tbilisi")

pytestmark = pytest.mark.parametrize(
    "driver", [{"states": {"agenda.view": "list"}}], indirect=True, ids=["list"]
)


def at(hour: int, minute: int = 0, day: int = 12) -> datetime:
    return datetime(2026, 5, day, hour, minute, tzinfo=TBILISI)


def rows(driver: Driver) -> list[SessionRow]:
    model = driver.agenda.list.rows()
    values = [model.index(row).data(ROW) for row in range(model.rowCount())]
    return [value for value in values if isinstance(value, SessionRow)]


def add_panel(driver: Driver) -> int:
    """Add a second session, as another screen would, and return its key."""
    event = driver.office.records.event
    driver.do(
        lambda desk: events.add_session(
            desk,
            event_id=event,
            kind=SessionKind.PANEL,
            starts_at=at(12),
            ends_at=at(13),
            title={"en": "Panel"},
        )
    )
    return driver.page().sessions[1].id


def add_ana(driver: Driver) -> int:
    """Add a second speaker to the first session, and return the key of the appearance."""
    records = driver.office.records
    driver.do(
        lambda desk: add_speaker(
            desk,
            event_id=records.event,
            session_id=records.session,
            role=Role.PANELLIST,
            names={"en": PersonName("Ana", "Model")},
        )
    )
    return driver.page().sessions[0].appearances[1].id


def test_a_session_is_edited_where_it_stands(driver: Driver) -> None:
    driver.open_event("agenda")
    driver.agenda.list.setFocus()
    driver.press("F2")
    form = driver.agenda.form.session
    assert driver.focus() is form.title.editor("en")
    driver.replace("Opening of the harbour", "Tab")
    driver.type("ნავსადგურის გახსნა", "Tab")
    form.span.focus()
    driver.replace("10:15-11:45", "Return")
    form.room.focus()
    driver.type("Main hall", "Return")
    form.kind.focus()
    driver.press("Down")
    form.key_points.editor("en").setFocus()
    driver.type("More berths", "Esc")
    session = driver.page().sessions[0]
    assert session.title == {"en": "Opening of the harbour", "ka": "ნავსადგურის გახსნა"}
    assert (session.starts_at, session.ends_at) == (at(10, 15), at(11, 45))
    assert (session.room, session.kind) == ("Main hall", SessionKind.HIGH_LEVEL_PANEL)
    assert session.key_points == {"en": "More berths"}
    assert driver.focus() is driver.agenda.list


def test_a_session_that_ends_before_it_starts_is_refused_in_place(driver: Driver) -> None:
    driver.open_event("agenda")
    span = driver.agenda.form.session.span
    span.focus()
    driver.replace("11:00-10:15", "Return")
    assert span.error() == "Ends before it starts. Did you mean 10:15–11:00?"
    assert driver.page().sessions[0].starts_at == at(10)
    driver.replace("11:00-11:15", "Return")
    assert (span.error(), span.value()) == ("", Span(at(11).time(), at(11, 15).time()))
    assert driver.page().sessions[0].ends_at == at(11, 15)


def test_alt_and_the_arrows_move_a_session_by_five_minutes(driver: Driver) -> None:
    driver.open_event("agenda")
    driver.agenda.list.setFocus()
    driver.press("Alt+Down", "Alt+Down", "Alt+Up")
    assert driver.page().sessions[0].starts_at == at(10, 5)
    assert driver.agenda.list.key() == driver.office.records.session


def test_a_session_is_deleted_with_undo(driver: Driver) -> None:
    panel = add_panel(driver)
    driver.open_event("agenda")
    driver.agenda.list.setFocus()
    driver.press("Home", "Del")
    assert [one.id for one in driver.page().sessions] == [panel]
    assert driver.agenda.list.key() == panel
    driver.press("Ctrl+Z")
    first = driver.page().sessions[0]
    assert (first.id, len(first.appearances)) == (driver.office.records.session, 1)


@pytest.mark.usefixtures("slow_double_click")
def test_a_double_click_deletes_one_session(driver: Driver) -> None:
    panel = add_panel(driver)
    driver.open_event("agenda")
    for _ in range(2):
        driver.click(button(driver.agenda.form.session, "Delete session"))
    assert [one.id for one in driver.page().sessions] == [panel]
    assert driver.agenda.list.key() == panel


@pytest.mark.usefixtures("slow_double_click")
def test_a_double_click_takes_somebody_off_and_leaves_the_session(driver: Driver) -> None:
    driver.open_event("agenda")
    driver.agenda.form.session.people.setFocus()
    driver.press("Home", "Return")
    driver.click(button(driver.agenda.form.person, "Take this person off"))
    driver.click(button(driver.agenda.form.session, "Delete session"))
    assert [one.appearances for one in driver.page().sessions] == [()]


def test_sessions_are_deleted_by_keys_as_fast_as_they_are_pressed(driver: Driver) -> None:
    add_panel(driver)
    driver.open_event("agenda")
    driver.agenda.list.setFocus()
    driver.press("Home", "Del")
    driver.press("Del")
    assert driver.page().sessions == ()


def test_a_session_is_duplicated_after_itself(driver: Driver) -> None:
    driver.open_event("agenda")
    driver.click(button(driver.agenda.form.session, "Duplicate session"))
    driver.settle()
    copy = driver.page().sessions[1]
    assert (copy.title, copy.starts_at, copy.ends_at) == ({"en": "Opening"}, at(12), at(14))
    assert driver.agenda.list.key() == copy.id


def test_an_address_leads_to_a_session(driver: Driver) -> None:
    panel = add_panel(driver)
    driver.go(driver.screen.address().place, driver.office.records.event, "agenda", str(panel))
    assert driver.agenda.list.key() == panel
    assert driver.agenda.form.session.title.value() == {"en": "Panel"}


def test_what_another_screen_changes_is_shown_and_typing_is_left_alone(driver: Driver) -> None:
    driver.open_event("agenda")
    form = driver.agenda.form.session
    form.room.focus()
    driver.type("Ha")
    session = driver.office.records.session
    driver.do(lambda desk: events.edit_session(desk, session_id=session, title={"en": "Start"}))
    assert form.title.value() == {"en": "Start"}
    assert rows(driver)[0].title == "Start"
    assert form.room.value() == "Ha"


def test_people_are_put_in_order_and_taken_off(driver: Driver) -> None:
    ana = add_ana(driver)
    driver.open_event("agenda")
    people = driver.agenda.form.session.people
    people.setFocus()
    people.select(ana)
    driver.press("Alt+Up")
    assert driver.page().sessions[0].appearances[0].id == ana
    driver.press("Del")
    assert [one.name for one in driver.page().sessions[0].appearances] == ["Nino Sample"]
    driver.press("Ctrl+Z")
    assert [one.name for one in driver.page().sessions[0].appearances] == [
        "Ana Model",
        "Nino Sample",
    ]


def test_a_person_is_given_a_title_where_one_is_missing(driver: Driver) -> None:
    ana = add_ana(driver)
    driver.open_event("agenda")
    people = driver.agenda.form.session.people
    people.setFocus()
    people.select(ana)
    driver.press("Return")
    form = driver.agenda.form.person
    assert form.isVisible()
    form._new_post.title.focus()
    driver.type("Mayor")
    form._new_post.organisation.focus()
    driver.type("City of Batumi")
    driver.settle()
    driver.press("Return")
    driver.click(form._new_post.add)
    entry = driver.page().sessions[0].appearances[1]
    assert (entry.title, entry.organisation) == ("Mayor", "City of Batumi")
    assert not form._new_post.isVisible()
    driver.press("Esc")
    assert driver.focus() is people


def test_who_came_in_which_role_and_under_which_name(driver: Driver) -> None:
    ana = add_ana(driver)
    driver.open_event("agenda")
    driver.agenda.form.session.person_opened.emit(ana)
    form = driver.agenda.form.person
    form.role.focus()
    driver.press("Down")
    form.shown_as.editor("ka").setFocus()
    driver.type("მონაწილე ქალი")
    form.status.set_value(AppearanceStatus.ABSENT)
    form.status.focus()
    driver.press("Down")
    form.replaced_by.focus()
    driver.press("Down")
    entry = driver.page().sessions[0].appearances[1]
    nino = driver.page().sessions[0].appearances[0].id
    assert (entry.role, entry.status) == (Role.DISCUSSANT, AppearanceStatus.REPLACED)
    assert (entry.shown_as, entry.replaced_by_id) == ({"ka": "მონაწილე ქალი"}, nino)


def test_a_click_chooses_a_session(driver: Driver) -> None:
    panel = add_panel(driver)
    driver.open_event("agenda")
    listing = driver.agenda.list
    index = listing.rows().index(listing.rows().row_of(panel))
    place = listing.visualRect(index).center()
    QTest.mouseClick(listing.viewport(), Qt.MouseButton.LeftButton, pos=place)
    driver.settle()
    assert driver.agenda.form.session.title.value() == {"en": "Panel"}
    assert driver.screen.address().spot == str(panel)
