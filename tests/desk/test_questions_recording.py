"""Where a quote that is about to be recorded is being said."""

from datetime import timedelta

import pytest
from factories.desks import NOW
from factories.office import OfficeAtWork, at_work

from migdesk.desk.appearances import add_appearance
from migdesk.desk.desk import Desk
from migdesk.desk.events import add_event, add_session, edit_event
from migdesk.desk.people import add_person
from migdesk.desk.questions import recording_place
from migdesk.desk.rows import Named
from migdesk.text.names import PersonName
from migdesk.vocabulary import EventKind, EventStatus, Role, SessionKind

HOUR = timedelta(hours=1)


@pytest.fixture
def office(desk: Desk) -> OfficeAtWork:
    return at_work(desk)


def meeting_now(desk: Desk) -> int:
    return add_event(
        desk,
        title={"en": "Meeting"},
        kind=EventKind.MEETING,
        starts_at=NOW - HOUR,
        ends_at=NOW + HOUR,
        zone="Europe/Chisinau",
    ).key


def session_now(desk: Desk, event: int, kind: SessionKind = SessionKind.THEMATIC) -> int:
    return add_session(
        desk, event_id=event, kind=kind, starts_at=NOW - HOUR, ends_at=NOW + HOUR
    ).key


def test_without_an_event_there_is_the_zone_of_the_office(desk: Desk, office: OfficeAtWork) -> None:
    place = recording_place(desk)
    assert (place.event, place.zone, place.sessions, place.speakers) == (
        None,
        "Asia/Tbilisi",
        (),
        (),
    )
    assert recording_place(desk, event_id=99, session_id=office.session) == place


def test_the_session_that_runs_now_is_taken(desk: Desk, office: OfficeAtWork) -> None:
    event = meeting_now(desk)
    session_now(desk, event, SessionKind.BREAK)
    session = session_now(desk, event)
    place = recording_place(desk)
    assert (place.event, place.session_id, place.zone) == (
        Named(event, "Meeting"),
        session,
        "Europe/Chisinau",
    )
    assert recording_place(desk, event_id=office.event).session_id == 0
    assert recording_place(desk, event_id=event).session_id == session


def test_what_was_said_to_be_none_stays_none(desk: Desk) -> None:
    event = meeting_now(desk)
    session_now(desk, event)
    assert recording_place(desk, event_id=0).event is None
    assert recording_place(desk, event_id=99).event is None
    place = recording_place(desk, event_id=event, session_id=0)
    assert (place.session_id, len(place.sessions)) == (0, 1)


def test_what_is_called_off_does_not_run(desk: Desk) -> None:
    event = meeting_now(desk)
    session_now(desk, event)
    edit_event(desk, event_id=event, status=EventStatus.CANCELLED)
    assert recording_place(desk).event is None


def test_speakers_of_the_session_come_first(desk: Desk, office: OfficeAtWork) -> None:
    other = add_person(desk, names={"en": PersonName("Ada", "Another")}).key
    add_appearance(desk, event_id=office.event, person_id=other, role=Role.PARTICIPANT)
    place = recording_place(desk, event_id=office.event, session_id=office.session)
    assert place.session_id == office.session
    assert [(choice.name, choice.here) for choice in place.speakers] == [
        ("Nino Sample", True),
        ("Ada Another", False),
    ]
    assert [choice.title for choice in place.sessions] == ["Opening"]
