"""Where sessions stand on a timetable."""

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from migdesk.ui.events.agenda.columns import Column, Hours, Place, Plan, plan_of

FIRST = datetime(2026, 11, 24)  # noqa: DTZ001 - hours at the place of the event
ONE, TWO = date(2026, 11, 24), date(2026, 11, 25)


def at(minutes: int, day: int = 0) -> datetime:
    return FIRST + timedelta(days=day, minutes=minutes)


def hours(key: int, start: int, end: int, room: str = "", day: int = 0) -> Hours:
    return Hours(key, at(start, day), at(end, day), room)


def plan(*sessions: Hours, start: int = 540, end: int = 1080, days: int = 1) -> Plan:
    return plan_of(sessions, at(start), at(end, days - 1))


def test_days_and_rooms_are_columns_and_what_runs_alone_takes_all_of_its_day() -> None:
    made = plan(
        hours(1, 570, 615, "Main hall"),
        hours(2, 570, 660, "Main hall", day=1),
        hours(3, 570, 660, "Room B", day=1),
        hours(4, 660, 690, day=1),
        hours(5, 690, 765, "Main hall", day=1),
        days=2,
    )
    assert made.columns == (
        Column(ONE, "Main hall"),
        Column(TWO, "Main hall"),
        Column(TWO, "Room B"),
    )
    assert made.places == (
        Place(1, 0, 1, 0, 1, 570, 615),
        Place(2, 1, 1, 0, 1, 570, 660),
        Place(3, 2, 1, 0, 1, 570, 660),
        Place(4, 1, 2, 0, 1, 660, 690),
        Place(5, 1, 2, 0, 1, 690, 765),
    )
    assert (made.first, made.last) == (540, 1080)
    assert made.of_day(TWO) == range(1, 3)
    assert made.place_of(4) == Place(4, 1, 2, 0, 1, 660, 690)
    assert made.place_of(9) is None


def test_two_sessions_in_one_room_share_its_column() -> None:
    made = plan(
        hours(1, 540, 600, "A"),
        hours(2, 570, 630, "A"),
        hours(3, 600, 660, "A"),
        hours(4, 620, 640),
    )
    assert made.places == (
        Place(1, 0, 1, 0, 3, 540, 600),
        Place(2, 0, 1, 1, 3, 570, 630),
        Place(3, 0, 1, 0, 3, 600, 660),
        Place(4, 0, 1, 2, 3, 620, 640),
    )


def test_a_session_without_a_room_stands_where_nothing_is_held() -> None:
    made = plan(
        hours(1, 540, 600, "A"),
        hours(2, 540, 600, "B"),
        hours(3, 600, 660, "A"),
        hours(4, 610, 660),
    )
    assert made.place_of(4) == Place(4, 1, 1, 0, 1, 610, 660)


@pytest.mark.parametrize(
    ("sessions", "start", "end", "axis"),
    [
        ([], 0, 1440, (540, 1080)),
        ([], 570, 1010, (540, 1020)),
        ([hours(1, 555, 1021)], 0, 1440, (540, 1080)),
        ([hours(1, 1380, 1470)], 0, 1440, (1380, 1740)),
        ([hours(1, 480, 500)], 540, 600, (480, 840)),
    ],
)
def test_the_axis_goes_from_hour_to_hour(
    sessions: list[Hours], start: int, end: int, axis: tuple[int, int]
) -> None:
    made = plan_of(sessions, at(start), at(end))
    assert (made.first, made.last) == axis


def test_a_long_event_shows_the_days_on_which_there_is_something() -> None:
    made = plan(hours(1, 540, 600, day=20), days=40)
    assert [column.day for column in made.columns] == [ONE, ONE + timedelta(days=20)]


@st.composite
def agendas(draw: st.DrawFn) -> list[Hours]:
    count = draw(st.integers(0, 12))
    made = []
    for key in range(1, count + 1):
        start = draw(st.integers(0, 130)) * 10
        length = draw(st.integers(1, 30)) * 10
        room, day = draw(st.sampled_from(["", "A", "B", "C"])), draw(st.integers(0, 2))
        made.append(hours(key, start, start + length, room, day))
    return made


@given(agendas())
def test_no_two_sessions_cover_each_other(sessions: list[Hours]) -> None:
    made = plan(*sessions, days=3)
    assert sorted(place.key for place in made.places) == sorted(each.key for each in sessions)
    by_key = {each.key: each for each in sessions}
    for number, one in enumerate(made.places):
        mine = by_key[one.key]
        assert made.columns[one.column].day == mine.day
        assert one.span == 1 or one.lanes == 1
        if one.span == 1 and mine.room and len(made.of_day(mine.day)) > 1:
            assert made.columns[one.column].room == mine.room
        for other in made.places[number + 1 :]:
            if one.start < other.end and other.start < one.end:
                apart = (
                    one.column + one.span <= other.column
                    or other.column + other.span <= one.column
                    or (one.column == other.column and one.lane != other.lane)
                )
                assert apart, (one, other)
                assert one.column != other.column or one.lanes == other.lanes
