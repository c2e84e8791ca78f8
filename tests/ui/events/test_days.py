"""The days of a calendar, and where in a week its events stand."""

from datetime import UTC, date, datetime, time, timedelta

import pytest

from migdesk.desk.rows import CalendarEntry
from migdesk.ui.events.calendar.days import Bar, bars_of, by_day, moved_by_months, weeks_of
from migdesk.vocabulary import EventKind, EventStatus

MONDAY = date(2026, 11, 9)
WEEK = [MONDAY + timedelta(days=day) for day in range(7)]


def entry(key: int, first: int, last: int, hour: int = 9) -> CalendarEntry:
    """Return an event from one day after Monday to another."""
    days = MONDAY + timedelta(days=first), MONDAY + timedelta(days=last)
    starts_at, ends_at = (datetime.combine(day, time(hour), UTC) for day in days)
    return CalendarEntry(
        key, f"{key}", EventKind.FORUM, EventStatus.PLANNED, *days, starts_at, ends_at
    )


def lanes(*entries: CalendarEntry) -> dict[int, tuple[int, int, int]]:
    return {bar.entry.id: (bar.first, bar.last, bar.lane) for bar in bars_of(WEEK, entries)}


def test_events_that_share_a_day_stand_in_lanes_the_longest_on_top() -> None:
    assert lanes(entry(1, 1, 1), entry(2, 1, 3), entry(3, 3, 4), entry(4, 4, 4)) == {
        2: (1, 3, 0),
        1: (1, 1, 1),
        3: (3, 4, 1),
        4: (4, 4, 0),
    }


def test_of_the_same_days_the_earlier_hour_stands_above() -> None:
    assert lanes(entry(1, 2, 2, hour=14), entry(2, 2, 2, hour=9)) == {2: (2, 2, 0), 1: (2, 2, 1)}


def test_what_goes_beyond_the_week_is_cut_at_its_ends() -> None:
    (bar,) = bars_of(WEEK, [entry(1, -3, 8)])
    assert bar == Bar(bar.entry, 0, 6, 0, begins=False, ends=False)
    assert bars_of(WEEK, [entry(1, -3, -1), entry(2, 7, 9)]) == []


def test_thousands_of_events_on_one_day_are_placed_at_once() -> None:
    bars = bars_of(WEEK, [entry(key, 2, 2) for key in range(10_000)])
    assert len(bars) == 10_000
    assert max(bar.lane for bar in bars) < 100


def test_each_day_has_its_events_within_the_period() -> None:
    long, short = entry(1, -1, 1), entry(2, 1, 1)
    assert by_day([long, short], MONDAY, WEEK[-1]) == {
        WEEK[0]: [long],
        WEEK[1]: [long, short],
    }


@pytest.mark.parametrize(
    ("day", "months", "moved"),
    [
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2028, 1, 31), 1, date(2028, 2, 29)),
        (date(2026, 1, 15), -1, date(2025, 12, 15)),
        (date(2026, 12, 15), 1, date(2027, 1, 15)),
        (date(2026, 5, 15), 12, date(2027, 5, 15)),
    ],
)
def test_months_are_counted_on_to_a_day_that_there_is(day: date, months: int, moved: date) -> None:
    assert moved_by_months(day, months) == moved


def test_a_month_lies_in_whole_weeks_from_monday() -> None:
    weeks = weeks_of(date(2026, 11, 17))
    assert (weeks[0][0], weeks[-1][-1]) == (date(2026, 10, 26), date(2026, 12, 6))
    assert {len(week) for week in weeks} == {7}
