"""When an event is: which days it has, with hours and without."""

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from factories.desks import desk_in
from factories.office import at_work

from migdesk.desk import questions
from migdesk.desk.desk import Desk
from migdesk.desk.events import add_session
from migdesk.desk.hours import set_event_hours
from migdesk.desk.rows import EventPage
from migdesk.ui.events.hours import days_of, is_outside, moments_of
from migdesk.ui.events.wording import span_in_words
from migdesk.ui.widgets.fields import DayTime
from migdesk.vocabulary import SessionKind

TBILISI = ZoneInfo("Asia/Tbilisi")


def at(day: int, hour: int = 0) -> datetime:
    return datetime(2026, 5, day, hour, tzinfo=TBILISI)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_in(tmp_path) as made:
        yield made


def event(desk: Desk, starts_at: datetime, ends_at: datetime) -> EventPage:
    office = at_work(desk)
    set_event_hours(
        desk, event_id=office.event, starts_at=starts_at, ends_at=ends_at, zone="Asia/Tbilisi"
    )
    return questions.event_page(desk, office.event)


def test_an_event_without_hours_has_no_day_more_than_its_own(desk: Desk) -> None:
    page = event(desk, at(12), at(14))
    assert days_of(page) == [date(2026, 5, 12), date(2026, 5, 13)]
    assert moments_of(page) == (DayTime(date(2026, 5, 12)), DayTime(date(2026, 5, 13)))
    assert span_in_words(page.starts_at, page.ends_at, "en") == "12–13 May 2026"


def test_an_event_that_ends_at_midnight_is_not_held_the_day_after(desk: Desk) -> None:
    page = event(desk, at(12, 18), at(13))
    assert days_of(page) == [date(2026, 5, 12)]


def test_a_session_beside_the_event_has_its_day_and_lies_outside(desk: Desk) -> None:
    page = event(desk, at(12), at(13))
    add_session(
        desk,
        event_id=page.id,
        kind=SessionKind.BREAK,
        starts_at=at(13, 9),
        ends_at=at(13, 10),
    )
    page = questions.event_page(desk, page.id)
    assert days_of(page) == [date(2026, 5, 12), date(2026, 5, 13)]
    assert [is_outside(session, page) for session in page.sessions] == [False, True]
