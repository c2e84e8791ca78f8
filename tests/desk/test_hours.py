"""When an event is held, and how its sessions keep to it."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from factories.office import at_work

from migdesk.desk import questions
from migdesk.desk.desk import Desk
from migdesk.desk.errors import RuleBroken, ZoneUnknown
from migdesk.desk.hours import set_event_hours

TBILISI, VIENNA = ZoneInfo("Asia/Tbilisi"), ZoneInfo("Europe/Vienna")


def session_of(desk: Desk, event: int) -> tuple[datetime, datetime, str]:
    page = questions.event_page(desk, event)
    session = page.sessions[0]
    return session.starts_at, session.ends_at, session.appearances[0].title


def at(day: int, hour: int, zone: ZoneInfo = TBILISI, month: int = 5) -> datetime:
    return datetime(2026, month, day, hour, tzinfo=zone)


def test_sessions_go_with_an_event_that_is_held_on_other_days(desk: Desk) -> None:
    event = at_work(desk).event
    assert session_of(desk, event) == (at(12, 10), at(12, 12), "Head")
    set_event_hours(
        desk, event_id=event, starts_at=at(28, 9, month=4), ends_at=at(28, 18, month=4),
        zone="Asia/Tbilisi",
    )  # fmt: skip
    assert session_of(desk, event) == (at(28, 10, month=4), at(28, 12, month=4), "Deputy Head")


def test_sessions_stay_where_an_event_grows_by_a_day(desk: Desk) -> None:
    event = at_work(desk).event
    set_event_hours(
        desk, event_id=event, starts_at=at(11, 9), ends_at=at(12, 18), zone="Asia/Tbilisi"
    )
    assert session_of(desk, event) == (at(12, 10), at(12, 12), "Head")


def test_sessions_keep_their_hours_by_the_clock_of_another_place(desk: Desk) -> None:
    event = at_work(desk).event
    set_event_hours(
        desk, event_id=event, starts_at=at(12, 9, VIENNA), ends_at=at(12, 18, VIENNA),
        zone="Europe/Vienna",
    )  # fmt: skip
    assert session_of(desk, event) == (at(12, 10, VIENNA), at(12, 12, VIENNA), "Head")
    page = questions.event_page(desk, event)
    assert (page.zone, page.starts_at) == ("Europe/Vienna", at(12, 9, VIENNA))
    desk.undo()
    assert session_of(desk, event) == (at(12, 10), at(12, 12), "Head")


def test_an_event_starts_before_it_ends_and_at_a_place_that_is_known(desk: Desk) -> None:
    event = at_work(desk).event
    with pytest.raises(RuleBroken):
        set_event_hours(
            desk, event_id=event, starts_at=at(13, 9), ends_at=at(12, 18), zone="Asia/Tbilisi"
        )
    with pytest.raises(ZoneUnknown):
        set_event_hours(
            desk, event_id=event, starts_at=at(12, 9), ends_at=at(12, 18), zone="Asia/Nowhere"
        )
