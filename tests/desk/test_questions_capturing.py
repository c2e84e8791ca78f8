"""Where a quote that is captured while it is said is being said."""

from datetime import datetime, timedelta

import pytest
from factories.desks import NOW
from factories.office import OfficeAtWork, at_work

from migdesk.desk.appearances import add_appearance, order_appearances
from migdesk.desk.desk import Desk
from migdesk.desk.events import add_event, add_session, edit_event
from migdesk.desk.people import add_person
from migdesk.desk.questions import capture_place, captured
from migdesk.desk.quotes import record_quote
from migdesk.desk.rows import CapturePlace, Named
from migdesk.text.names import PersonName
from migdesk.vocabulary import AppearanceStatus, EventKind, EventStatus, Role, SessionKind

HOUR = timedelta(hours=1)


@pytest.fixture
def office(desk: Desk) -> OfficeAtWork:
    return at_work(desk)


def meeting(desk: Desk, start: datetime = NOW - HOUR, end: datetime = NOW + HOUR) -> int:
    return add_event(
        desk,
        title={"en": "Meeting"},
        kind=EventKind.MEETING,
        starts_at=start,
        ends_at=end,
        zone="Europe/Chisinau",
    ).key


def session(
    desk: Desk,
    event: int,
    start: timedelta = -HOUR,
    end: timedelta = HOUR,
    kind: SessionKind = SessionKind.THEMATIC,
    room: str = "",
) -> int:
    return add_session(
        desk, event_id=event, kind=kind, starts_at=NOW + start, ends_at=NOW + end, room=room
    ).key


def person(desk: Desk, given: str) -> int:
    return add_person(desk, names={"en": PersonName(given, "Example")}).key


def offered(place: CapturePlace) -> list[tuple[int, int]]:
    return [(choice.event_id, choice.session_id) for choice in place.choices]


def test_an_office_without_events_has_the_inbox_alone(desk: Desk) -> None:
    place = capture_place(desk)
    assert (place.event, place.session, place.zone) == (None, None, "UTC")
    assert (place.today, place.running, place.speakers, place.choices) == (True, True, (), ())


def test_the_session_that_runs_is_taken_in_the_zone_of_its_place(
    desk: Desk, office: OfficeAtWork
) -> None:
    event = meeting(desk)
    running = session(desk, event, room="Main hall")
    session(desk, event, kind=SessionKind.BREAK)
    place = capture_place(desk)
    assert place.event == Named(event, "Meeting")
    assert place.session is not None
    assert (place.session.id, place.session.room, f"{place.session.starts_at:%H:%M}") == (
        running,
        "Main hall",
        "11:30",
    )
    assert (place.zone, place.today, place.running) == ("Europe/Chisinau", True, True)
    assert offered(place) == [(event, running), (event, 0)]
    assert office.event not in {choice.event_id for choice in place.choices}


def test_between_sessions_it_is_the_event_that_is_on(desk: Desk, office: OfficeAtWork) -> None:
    event = meeting(desk)
    morning = session(desk, event, -HOUR, timedelta(minutes=-10))
    place = capture_place(desk)
    assert (place.keys, place.running, place.today) == ((event, 0), True, True)
    assert offered(place) == [(event, morning), (event, 0)]
    assert office.event != event


def test_an_event_about_to_begin_is_on_already(desk: Desk, office: OfficeAtWork) -> None:
    assert capture_place(desk).keys == (office.event, 0)
    event = meeting(desk, NOW + timedelta(minutes=20), NOW + HOUR)
    assert capture_place(desk).keys == (event, 0)


def test_when_nothing_is_on_it_is_the_event_that_ended_last(
    desk: Desk, office: OfficeAtWork
) -> None:
    meeting(desk, NOW - 90 * HOUR, NOW - 80 * HOUR)
    meeting(desk, NOW + 3 * HOUR, NOW + 4 * HOUR)
    place = capture_place(desk)
    assert (place.keys, place.today, place.running) == ((office.event, 0), False, False)


def test_what_does_not_take_place_is_not_offered(desk: Desk, office: OfficeAtWork) -> None:
    event = meeting(desk)
    session(desk, event)
    edit_event(desk, event_id=event, status=EventStatus.CANCELLED)
    place = capture_place(desk)
    assert place.keys == (office.event, 0)
    assert offered(place) == [(office.event, 0)]


def test_of_several_rooms_the_last_that_began_is_taken_and_all_are_offered(desk: Desk) -> None:
    event = meeting(desk)
    first = session(desk, event, room="A")
    second = session(desk, event, timedelta(minutes=-5), room="B")
    coming = session(desk, event, timedelta(minutes=30), 2 * HOUR)
    over = session(desk, event, -2 * HOUR, timedelta(minutes=-30))
    session(desk, event, 3 * HOUR, 4 * HOUR)
    place = capture_place(desk)
    assert place.keys == (event, second)
    assert offered(place) == [
        (event, first),
        (event, second),
        (event, over),
        (event, coming),
        (event, 0),
    ]
    assert [choice.running for choice in place.choices] == [True, True, False, False, False]


def test_a_place_that_was_chosen_stays_and_is_offered(desk: Desk, office: OfficeAtWork) -> None:
    event = meeting(desk)
    running = session(desk, event)
    place = capture_place(desk, event_id=office.event, session_id=office.session)
    assert place.keys == (office.event, office.session)
    assert offered(place) == [
        (event, running),
        (office.event, office.session),
        (event, 0),
        (office.event, 0),
    ]
    assert capture_place(desk, event_id=event).keys == (event, running)
    assert capture_place(desk, event_id=event, session_id=0).keys == (event, 0)
    assert capture_place(desk, event_id=event, session_id=office.session).keys == (event, 0)
    assert capture_place(desk, event_id=0).keys == (0, 0)
    assert capture_place(desk, event_id=99, session_id=99).keys == (0, 0)


def test_speakers_come_in_protocol_order_under_the_title_of_that_day(
    desk: Desk, office: OfficeAtWork
) -> None:
    event = meeting(desk)
    here = session(desk, event)
    elsewhere = session(desk, event, HOUR, 2 * HOUR)
    ana, ben, cem, dato, eka = (person(desk, name) for name in ("Ana", "Ben", "Cem", "Dato", "Eka"))

    def appear(who: int, role: Role, part: int | None = here, **more: AppearanceStatus) -> int:
        return add_appearance(
            desk, event_id=event, session_id=part, person_id=who, role=role, **more
        ).key

    first = appear(office.person, Role.PANELLIST)
    second = appear(ana, Role.MODERATOR)
    appear(ana, Role.CLOSING_REMARKS)
    appear(ben, Role.INTERPRETER)
    appear(cem, Role.PANELLIST, status=AppearanceStatus.ABSENT)
    appear(dato, Role.PANELLIST, elsewhere)
    appear(eka, Role.HOST, None)
    order_appearances(desk, event_id=event, order=[second, first])
    speakers = capture_place(desk).speakers
    assert [(who.name, who.role, who.here) for who in speakers] == [
        ("Ana Example", Role.MODERATOR, True),
        ("Nino Sample", Role.PANELLIST, True),
        ("Eka Example", Role.HOST, False),
        ("Dato Example", Role.PANELLIST, False),
    ]
    assert (speakers[1].title, speakers[1].organisation) == ("Head", "Harbour Office")


def test_what_was_captured_comes_latest_first_and_with_its_number(
    desk: Desk, office: OfficeAtWork
) -> None:
    def record(words: str, event: int | None, part: int | None) -> None:
        record_quote(
            desk,
            words=words,
            language="en",
            person_id=office.person,
            event_id=event,
            session_id=part,
        )

    for words, event, part in (
        ("In the session.", office.event, office.session),
        ("At the event.", office.event, None),
        ("Anywhere.", None, None),
        ("In the session again.", office.event, office.session),
    ):
        record(words, event, part)

    def said(event: int, part: int, limit: int = 30) -> tuple[int, list[str]]:
        found = captured(desk, event_id=event, session_id=part, limit=limit)
        return found.count, [line.words for line in found.lines]

    assert said(office.event, office.session, 2) == (
        3,
        ["In the session again.", "In the session."],
    )
    assert said(office.event, 0) == (1, ["At the event."])
    assert said(0, 0) == (1, ["Anywhere."])
