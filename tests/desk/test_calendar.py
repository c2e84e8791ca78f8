"""The events of a period, by the days they have at their places."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest
from factories.office import at_work

from migdesk.desk import questions
from migdesk.desk.desk import Desk
from migdesk.desk.events import add_event
from migdesk.desk.rows import CalendarEntry, EventFilter
from migdesk.vocabulary import EventKind, EventStatus

TBILISI = "Asia/Tbilisi"


def event_from(desk: Desk, starts: str, ends: str, zone: str = TBILISI) -> int:
    starts_at, ends_at = (
        datetime.fromisoformat(each).replace(tzinfo=ZoneInfo(zone)) for each in (starts, ends)
    )
    return add_event(
        desk,
        title={"ka": "ფორუმი"},
        kind=EventKind.FORUM,
        starts_at=starts_at,
        ends_at=ends_at,
        zone=zone,
    ).key


def on(desk: Desk, since: date, until: date) -> list[int]:
    return [entry.id for entry in questions.calendar(desk, since, until)]


def test_an_entry_tells_what_a_calendar_shows(desk: Desk) -> None:
    at_work(desk)
    key = event_from(desk, "2026-08-31T10:00", "2026-09-02T15:00")
    zone = ZoneInfo(TBILISI)
    assert questions.calendar(desk, date(2026, 9, 1), date(2026, 9, 30)) == (
        CalendarEntry(
            id=key,
            title="ფორუმი",
            kind=EventKind.FORUM,
            status=EventStatus.PLANNED,
            first=date(2026, 8, 31),
            last=date(2026, 9, 2),
            starts_at=datetime(2026, 8, 31, 10, tzinfo=zone),
            ends_at=datetime(2026, 9, 2, 15, tzinfo=zone),
        ),
    )


def test_only_events_of_the_period_are_there_in_order(desk: Desk) -> None:
    event_from(desk, "2026-08-31T10:00", "2026-08-31T12:00")
    late = event_from(desk, "2026-09-30T20:00", "2026-09-30T23:00")
    early = event_from(desk, "2026-09-01T08:00", "2026-09-01T09:00")
    whole = event_from(desk, "2026-08-01T10:00", "2026-10-31T12:00")
    event_from(desk, "2026-10-01T00:00", "2026-10-02T00:00")
    assert on(desk, date(2026, 9, 1), date(2026, 9, 30)) == [whole, early, late]


def test_a_day_without_hours_is_that_day_alone(desk: Desk) -> None:
    day = event_from(desk, "2026-09-01T00:00", "2026-09-02T00:00")
    assert on(desk, date(2026, 9, 1), date(2026, 9, 1)) == [day]
    assert on(desk, date(2026, 9, 2), date(2026, 9, 2)) == []
    wanted = EventFilter(since=date(2026, 9, 2), until=date(2026, 9, 2))
    assert questions.event_index(desk, wanted).keys == ()


@pytest.mark.parametrize(
    ("zone", "starts", "day"),
    [
        ("Pacific/Auckland", "2026-09-15T01:00", date(2026, 9, 15)),
        ("Pacific/Honolulu", "2026-09-15T23:00", date(2026, 9, 15)),
    ],
)
def test_a_day_is_that_at_the_place_of_the_event(
    desk: Desk, zone: str, starts: str, day: date
) -> None:
    at_work(desk)  # an office whose day is another one at that moment
    key = event_from(desk, starts, starts, zone)
    assert on(desk, day, day) == [key]


def test_a_calendar_is_narrowed_down_as_the_list_is(desk: Desk) -> None:
    event_from(desk, "2026-09-01T10:00", "2026-09-01T12:00")
    wanted = EventFilter(kinds=frozenset({EventKind.WORKSHOP}))
    assert questions.calendar(desk, date(2026, 9, 1), date(2026, 9, 30), wanted) == ()
