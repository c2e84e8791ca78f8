"""An event made from another one."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from factories.office import MORNING, OfficeAtWork, at_work

from migdesk.desk.appearances import add_appearance
from migdesk.desk.desk import Desk
from migdesk.desk.errors import NoSuchRecord
from migdesk.desk.events import edit_event, set_attendance
from migdesk.desk.organisations import add_series
from migdesk.desk.people import add_post
from migdesk.desk.questions import event_page, list_events
from migdesk.desk.repeating import Along, repeat_event
from migdesk.text.names import Forms
from migdesk.text.partial_date import PartialDate
from migdesk.vocabulary import AppearanceStatus, EventStatus, Modality, Role

EVERYTHING = Along(organisations=True, agenda=True, speakers=True, summary=True)
NOTHING = Along(organisations=False, agenda=False, speakers=False, summary=False)


@pytest.fixture
def office(desk: Desk) -> OfficeAtWork:
    office = at_work(desk)
    series = add_series(desk, title={"en": "Forum"}).key
    edit_event(
        desk,
        event_id=office.event,
        modality=Modality.HYBRID,
        status=EventStatus.HELD,
        summary={"en": "They met."},
        outcomes={"en": "They agreed."},
        series_id=series,
        number=4,
        themes=("return",),
        gcm_objectives=(21,),
    )
    set_attendance(desk, event_id=office.event, attendance=[{"women": 3}])
    add_appearance(
        desk,
        event_id=office.event,
        person_id=office.person,
        role=Role.HOST,
        status=AppearanceStatus.SPOKE,
    )
    return office


def test_next_years_event_takes_along_what_is_wanted(desk: Desk, office: OfficeAtWork) -> None:
    later = add_post(
        desk,
        person_id=office.person,
        title={"en": Forms("Commissioner")},
        since=PartialDate(2027),
    ).key
    before = event_page(desk, office.event)
    key = repeat_event(
        desk, event_id=office.event, day=date(2027, 5, 20), along=EVERYTHING, is_next=True
    ).key
    page = event_page(desk, key)
    days = date(2027, 5, 20) - before.starts_at.date()
    assert (page.title, page.kind, page.modality) == (before.title, before.kind, Modality.HYBRID)
    assert (page.status, page.number) == (EventStatus.PLANNED, 5)
    assert page.series == before.series
    assert (page.summary, page.outcomes) == ({"en": "They met."}, {})
    assert (page.starts_at, page.ends_at) == (before.starts_at + days, before.ends_at + days)
    assert (page.themes, page.gcm_objectives) == (("return",), (21,))
    assert page.organisations == before.organisations
    (session,), (model,) = page.sessions, before.sessions
    assert (session.title, session.starts_at) == (model.title, model.starts_at + days)
    (speaker,) = session.appearances
    assert (speaker.role, speaker.post_id) == (Role.OPENING_REMARKS, later)
    assert [(each.role, each.status) for each in page.appearances] == [
        (Role.HOST, AppearanceStatus.PLANNED)
    ]
    assert (page.attendance, page.quotes, page.follow_ups) == ((), (), ())
    assert event_page(desk, office.event) == before
    desk.undo()
    assert list_events(desk).total == 1


def test_nothing_else_comes_along_where_nothing_is_wanted(desk: Desk, office: OfficeAtWork) -> None:
    day = MORNING.date() + timedelta(days=7)
    page = event_page(desk, repeat_event(desk, event_id=office.event, day=day, along=NOTHING).key)
    assert (page.number, page.summary, page.organisations) == (4, {}, ())
    assert (page.sessions, page.appearances) == ((), ())


def test_speakers_without_the_agenda_are_those_of_the_event(
    desk: Desk, office: OfficeAtWork
) -> None:
    along = Along(agenda=False, speakers=True)
    day = MORNING.date() + timedelta(days=7)
    page = event_page(desk, repeat_event(desk, event_id=office.event, day=day, along=along).key)
    assert [each.role for each in page.appearances] == [Role.HOST]
    assert page.sessions == ()


def test_hours_stay_where_the_clock_changes(desk: Desk, office: OfficeAtWork) -> None:
    zone = ZoneInfo("Europe/Vienna")
    edit_event(
        desk,
        event_id=office.event,
        zone="Europe/Vienna",
        starts_at=datetime(2026, 5, 12, 9, tzinfo=zone),
        ends_at=datetime(2026, 5, 12, 17, tzinfo=zone),
    )
    page = event_page(
        desk,
        repeat_event(desk, event_id=office.event, day=date(2026, 12, 1), along=NOTHING).key,
    )
    assert page.starts_at.isoformat() == "2026-12-01T09:00:00+01:00"
    assert page.ends_at.isoformat() == "2026-12-01T17:00:00+01:00"


def test_an_event_that_is_not_there_is_not_repeated(desk: Desk, office: OfficeAtWork) -> None:
    with pytest.raises(NoSuchRecord):
        repeat_event(desk, event_id=office.event + 1, day=date(2027, 1, 1), along=NOTHING)
    assert list_events(desk).total == 1
