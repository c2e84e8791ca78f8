"""The agenda drawn: sessions typed in one line, dragged, and what cannot be as it stands."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from factories.events_window import Driver
from factories.widgets import button, said
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from migdesk.desk import events
from migdesk.desk.appearances import add_speaker
from migdesk.desk.desk import Desk
from migdesk.desk.people import add_person
from migdesk.desk.rows import Changes
from migdesk.text.names import PersonName
from migdesk.ui.events.agenda.tokens import Token
from migdesk.ui.shell.address import Place
from migdesk.vocabulary import EventKind, Role, SessionKind

TBILISI = ZoneInfo("Asia/Tbilisi")


def at(hour: int, minute: int = 0, day: int = 12) -> datetime:
    return datetime(2026, 5, day, hour, minute, tzinfo=TBILISI)


@pytest.fixture(autouse=True)
def open_agenda(driver: Driver) -> None:
    """The agenda of an event of two days, from nine in the morning to six in the evening."""
    event = driver.office.records.event
    driver.do(
        lambda desk: events.edit_event(
            desk, event_id=event, starts_at=at(9), ends_at=at(18, day=13)
        )
    )
    driver.open_event("agenda")


def add_session(driver: Driver, start: datetime, end: datetime, **facts: str) -> int:
    """Add a session, as another screen would, and return its key."""
    event = driver.office.records.event
    before = {each.id for each in driver.page().sessions}
    driver.do(
        lambda desk: events.add_session(
            desk,
            event_id=event,
            kind=SessionKind.THEMATIC,
            starts_at=start,
            ends_at=end,
            title={"en": "Return"},
            **facts,
        )
    )
    return next(each.id for each in driver.page().sessions if each.id not in before)


def add_event(driver: Driver) -> int:
    """Add an event on the same days, as another screen would, and return its key."""
    made: list[int] = []

    def add(desk: Desk) -> Changes:
        changes = events.add_event(
            desk,
            title={"en": "Harbours again"},
            kind=EventKind.MEETING,
            starts_at=at(9),
            ends_at=at(18),
            zone="Asia/Tbilisi",
        )
        made.append(changes.key)
        return changes

    driver.do(add)
    return made[0]


def add_nino(driver: Driver, session: int) -> None:
    """Put the speaker of the opening into another session as well."""
    records = driver.office.records
    driver.do(
        lambda desk: add_speaker(
            desk,
            event_id=records.event,
            session_id=session,
            role=Role.PANELLIST,
            person_id=records.person,
        )
    )


# A session in one line


def test_a_whole_session_is_typed_in_one_line(driver: Driver) -> None:
    driver.press("Ctrl+L")
    assert driver.focus() is driver.agenda.add.line
    driver.type(
        "1400-1530 Return and skills /mod sample /panel Ann Lee, Bo Ray /room B /day 2"
        " /ka დაბრუნება"
    )
    driver.settle()
    assert driver.agenda.add.tokens.tokens() == (
        Token("Time", "14:00–15:30"),
        Token("Title", "Return and skills"),
        Token("Moderator", "Nino Sample", "green", "check"),
        Token("Panellist", "Ann Lee, new", "accent", "plus"),
        Token("Panellist", "Bo Ray, new", "accent", "plus"),
        Token("Room", "B"),
        Token("Day", "Wed 13 May"),
        Token("ქართული", "დაბრუნება"),
    )
    driver.press("Return")
    session = driver.page().sessions[1]
    assert (session.starts_at, session.ends_at) == (at(14, day=13), at(15, 30, day=13))
    assert (session.kind, session.room) == (SessionKind.PANEL, "B")
    assert session.title == {"en": "Return and skills", "ka": "დაბრუნება"}
    assert [(one.name, one.role) for one in session.appearances] == [
        ("Nino Sample", Role.MODERATOR),
        ("Ann Lee", Role.PANELLIST),
        ("Bo Ray", Role.PANELLIST),
    ]
    assert session.appearances[0].person_id == driver.office.records.person
    assert driver.agenda.table.key() == session.id
    assert driver.agenda.add.line.text() == ""
    driver.type("9-930 Coffee /break", "Return")
    assert driver.page().sessions[1].starts_at == at(9, day=13)


def test_what_is_typed_stands_on_the_timetable_before_it_is_added(driver: Driver) -> None:
    before = driver.agenda.table.grab().toImage()
    driver.press("Ctrl+L")
    driver.type("1400-1530 Return")
    driver.settle()
    shown = driver.agenda.table.grab().toImage()
    assert shown != before
    driver.replace("")
    driver.settle()
    assert len(driver.page().sessions) == 1


def test_a_line_that_cannot_be_read_says_why_and_nothing_is_added(driver: Driver) -> None:
    driver.press("Ctrl+L")
    for typed, token in (
        ("Opening", Token("Time", "begin with the hours: 09:30–11:00", "red", "circle-alert")),
        ("9-10", Token("Title", "missing", "red", "circle-alert")),
        ("9-10 Tea /brek", Token("/brek", "no such word", "red", "circle-alert")),
        ("9-10 Tea /mod", Token("Moderator", "missing", "red", "circle-alert")),
        ("9-10 Tea /day 3", Token("Day", "there is no such day", "red", "circle-alert")),
    ):
        driver.replace(typed, "Return")
        assert token in driver.agenda.add.tokens.tokens()
        assert driver.agenda.add.line.text() == typed
    assert len(driver.page().sessions) == 1


def test_enter_pressed_twice_adds_one_session(driver: Driver) -> None:
    """The second Enter comes before it is known who is meant, and before the first one is done."""
    driver.press("Ctrl+L")
    driver.type("9-10 Tea /mod Ann Lee")
    line = driver.focus()
    for _ in range(2):
        QTest.keyClick(line, Qt.Key.Key_Return)
    driver.rest()
    page = driver.page()
    assert [session.title for session in page.sessions] == [{"en": "Tea"}, {"en": "Opening"}]
    assert driver.agenda.add.line.text() == ""
    driver.type("9-10 Tea /mod Ann Lee", "Return")  # meant this time
    assert len(driver.page().sessions) == 3


def test_a_session_that_is_begun_waits_for_its_event_and_is_not_lost_unasked(
    driver: Driver,
) -> None:
    asked: list[str] = []
    window = driver.program.window
    window.voice.confirm = lambda title, *_: asked.append(title) or False
    other = add_event(driver)
    driver.press("Ctrl+L")
    driver.type("9-10 Tea")
    driver.go(Place.EVENTS, other, "agenda")
    assert driver.agenda.add.line.text() == ""
    window.rebuild()
    driver.rest()
    assert asked == ["Something you typed is not saved"]
    driver.open_event("agenda")
    assert driver.agenda.add.line.text() == "9-10 Tea"
    driver.press("Ctrl+L", "Return")
    assert driver.page().sessions[0].title == {"en": "Tea"}
    window.rebuild()
    driver.rest()
    assert len(asked) == 1


def test_tab_takes_a_name_that_is_offered(driver: Driver) -> None:
    driver.press("Ctrl+L")
    driver.type("9-10 Tea /mod nin")
    driver.settle()
    driver.press("Tab")
    assert driver.agenda.add.line.text() == "9-10 Tea /mod Nino Sample"
    driver.type(" /room A", "Return")
    assert driver.page().sessions[0].appearances[0].person_id == driver.office.records.person


def test_a_name_like_several_becomes_the_one_that_is_marked(driver: Driver) -> None:
    driver.do(lambda desk: add_person(desk, names={"en": PersonName("Nino", "Sampson")}))
    driver.press("Ctrl+L")
    driver.type("9-10 Tea /mod Nino Samp")
    driver.settle()
    driver.press("Tab", "Return")
    assert driver.page().sessions[0].appearances[0].name == "Nino Sample"


def test_what_was_done_is_told_above_the_line_that_takes_the_next_session(driver: Driver) -> None:
    add, toast = driver.agenda.add, driver.program.window.toast
    driver.agenda.table.setFocus()
    driver.press("Del", "Ctrl+L")
    top = add.line.mapTo(toast.parentWidget(), QPoint()).y()
    assert (toast.undo.isVisible(), driver.focus()) == (True, add.line)
    assert top - 1 - toast.geometry().bottom() == 12


def test_esc_clears_the_line_then_leaves_it_then_leaves_the_agenda(driver: Driver) -> None:
    line, tokens = driver.agenda.add.line, driver.agenda.add.tokens
    driver.press("Ctrl+L")
    driver.type("9-10 Tea")
    driver.settle()
    driver.press("Esc")
    assert (line.text(), tokens.tokens(), driver.focus()) == ("", (), line)
    driver.press("Ctrl+Z")
    assert line.text() == "9-10 Tea"
    driver.press("Esc", "Esc")
    assert (line.text(), driver.focus()) == ("", driver.agenda.table)
    driver.press("Esc")
    assert driver.focus() is driver.screen.column.list


def test_esc_takes_away_what_is_offered_before_what_is_typed(driver: Driver) -> None:
    line = driver.agenda.add.line
    driver.press("Ctrl+L")
    driver.type("9-10 Tea /mod Nino Sam")
    driver.settle()
    assert line.popup.is_open()
    driver.press("Esc")
    assert (line.popup.is_open(), line.text()) == (False, "9-10 Tea /mod Nino Sam")
    driver.press("Esc")
    assert line.text() == ""


def test_esc_leaves_the_line_of_an_agenda_without_sessions(driver: Driver) -> None:
    driver.agenda.table.setFocus()
    driver.press("Del")
    driver.press("Ctrl+L", "Esc")
    assert (driver.page().sessions, driver.focus()) == ((), driver.screen.column.list)


def test_of_two_people_of_one_name_it_is_asked_which_one(driver: Driver) -> None:
    driver.do(lambda desk: add_person(desk, names={"en": PersonName("Nino", "Sample")}))
    driver.press("Ctrl+L")
    driver.type("9-10 Tea /mod Nino Sample /room A", "Return")
    several = Token("Moderator", "Nino Sample: which one?", "red", "circle-alert")
    assert several in driver.agenda.add.tokens.tokens()
    assert len(driver.page().sessions) == 1
    driver.press("Tab")
    driver.press("Return")
    session = driver.page().sessions[0]
    assert session.appearances[0].name == "Nino Sample"
    assert session.room == "A"


# The timetable


def test_a_block_is_dragged_and_undone(driver: Driver) -> None:
    table = driver.agenda.table
    start = table.rect_of(driver.office.records.session).center()
    QTest.mousePress(table.viewport(), Qt.MouseButton.LeftButton, pos=start)
    for way in (20, 41):
        QTest.mouseMove(table.viewport(), start + QPoint(0, way))
    QTest.mouseRelease(table.viewport(), Qt.MouseButton.LeftButton, pos=start + QPoint(0, 41))
    driver.settle()
    session = driver.page().sessions[0]
    assert (session.starts_at, session.ends_at) == (at(10, 30), at(12, 30))
    driver.press("Ctrl+Z")
    assert driver.page().sessions[0].starts_at == at(10)


def test_keys_move_resize_and_open_a_session(driver: Driver) -> None:
    table = driver.agenda.table
    table.setFocus()
    driver.press("Alt+Down", "Alt+Shift+Down", "Alt+Shift+Right")
    session = driver.page().sessions[0]
    assert (session.starts_at, session.ends_at) == (at(10, 5, 13), at(12, 10, 13))
    assert driver.focus() is table
    driver.press("Return")
    assert driver.focus() is driver.agenda.form.session.title.editor("en")
    driver.press("Esc")
    assert driver.focus() is table
    driver.press("Del")
    assert driver.page().sessions == ()


def test_the_day_shifts_after_an_overrun(driver: Driver) -> None:
    add_session(driver, at(12), at(13))
    driver.agenda._work.overrun(driver.office.records.session, at(10, 15) - at(10))
    driver.settle()
    assert [each.ends_at for each in driver.page().sessions] == [at(12, 15), at(13, 15)]


def test_the_agenda_has_the_window_to_itself_and_gives_way_to_the_list(driver: Driver) -> None:
    assert not driver.screen.column.isVisible()
    assert not driver.screen.detail.head.isVisible()
    driver.click(driver.screen.detail.back)
    assert driver.screen.column.isVisible()
    assert driver.screen.detail.head.isVisible()
    assert driver.screen.address().tab == ""
    driver.open_event("agenda")
    assert not driver.screen.column.isVisible()


def test_a_list_instead_is_remembered(driver: Driver) -> None:
    driver.click(button(driver.agenda.bar, "Show as, List"))
    assert driver.agenda.list.isVisible()
    assert driver.screen.column.isVisible()
    assert driver.program.keeper.settings.states["agenda.view"] == "list"
    driver.click(button(driver.agenda.bar, "Show as, Timetable"))
    assert driver.agenda.table.isVisible()


# Conflicts


def test_a_conflict_is_explained_and_solved_where_it_stands(driver: Driver) -> None:
    other = add_session(driver, at(11), at(12), room="B")
    add_nino(driver, other)
    assert driver.agenda.bar.conflicts.text() == "1 conflict"
    driver.agenda.select(other)
    driver.settle()
    cards = driver.agenda.form.session.conflicts
    assert said(cards) == [
        "Nino Sample is in two places at once",
        "Also in “Opening”, 10:00–12:00.",
    ]
    driver.click(button(cards, "Open the other session"))
    assert driver.agenda.table.key() == driver.office.records.session
    driver.click(button(cards, "Take off here"))
    assert driver.page().sessions[0].appearances == ()
    assert not cards.isVisible()
    assert not driver.agenda.bar.conflicts.isVisible()


def test_what_is_kept_is_remembered_and_can_be_pointed_out_again(driver: Driver) -> None:
    other = add_session(driver, at(11), at(12))
    add_nino(driver, other)
    driver.click(driver.agenda.bar.conflicts)
    driver.click(button(driver.agenda.form.session.conflicts, "Keep both"))
    assert driver.page().conflicts == ()
    assert not driver.agenda.bar.conflicts.isVisible()
    driver.click(driver.agenda.bar.kept)
    assert [each.other for each in driver.page().conflicts] == [other]


def test_the_button_walks_through_the_conflicts(driver: Driver) -> None:
    keys = [
        add_session(driver, at(7), at(8)),
        add_session(driver, at(12), at(13), room="A"),
        add_session(driver, at(12, 30), at(13, 30), room="a"),
    ]
    walked = []
    for _ in range(4):
        driver.click(driver.agenda.bar.conflicts)
        walked.append(driver.agenda.table.key())
    assert walked == [*keys, keys[0]]
    assert said(driver.agenda.form.session.conflicts) == [
        "This is outside the hours of the event",
        "The event is from 12.05.2026 09:00 to 13.05.2026 18:00.",
    ]
    driver.click(button(driver.agenda.form.session.conflicts, "Change the hours"))
    driver.replace("09:00-10:00", "Return")
    assert len(driver.page().conflicts) == 1
