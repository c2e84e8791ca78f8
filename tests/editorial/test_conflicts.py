"""Is all that cannot be on an agenda found, and nothing else?"""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from migdesk.editorial.conflicts import Conflict, Hour, Slot, conflicts
from migdesk.vocabulary import AppearanceStatus, ConflictKind, Role, SessionKind

NINE = datetime(2026, 5, 12, 9, tzinfo=UTC)
PERSON, ROOM, OUTSIDE, NO_MODERATOR, NOBODY = ConflictKind


def at(minutes: int) -> datetime:
    return NINE + timedelta(minutes=minutes)


def hour(
    key: int,
    start: int,
    end: int,
    *slots: Slot,
    room: str = "",
    kind: SessionKind = SessionKind.THEMATIC,
) -> Hour:
    return Hour(key, kind, at(start), at(end), room, slots)


def slot(
    person: int,
    role: Role = Role.PANELLIST,
    status: AppearanceStatus = AppearanceStatus.PLANNED,
    *,
    key: int = 0,
    stand_in: int = 0,
) -> Slot:
    return Slot(key or person, person, role, status, stand_in)


def found(*hours: Hour, now: datetime = NINE) -> tuple[Conflict, ...]:
    return conflicts(hours, at(0), at(480), now)


def test_every_conflict_planted_in_an_agenda_is_found() -> None:
    absent = slot(7, Role.KEYNOTE, AppearanceStatus.ABSENT)
    agenda = [
        hour(5, 240, 300, slot(4, Role.CHAIR), kind=SessionKind.PANEL),
        hour(1, -30, 30, slot(1), slot(2), slot(3), room="Main hall"),
        hour(2, 15, 60, slot(2), slot(1), room=" main  Hall"),
        hour(3, 60, 120, slot(1), absent, room="Main hall", kind=SessionKind.HIGH_LEVEL_PANEL),
        hour(4, 420, 481, slot(4)),
    ]
    assert found(*agenda) == (
        Conflict(PERSON, 1, 2, 1),
        Conflict(PERSON, 1, 2, 2),
        Conflict(ROOM, 1, 2),
        Conflict(OUTSIDE, 1),
        Conflict(NO_MODERATOR, 3),
        Conflict(NOBODY, 3, person=7, appearance=7),
        Conflict(OUTSIDE, 4),
    )


@pytest.mark.parametrize("role", [Role.MODERATOR, Role.FACILITATOR, Role.CHAIR, Role.CO_CHAIR])
def test_a_panel_wants_somebody_who_leads_it_and_comes(role: Role) -> None:
    panel = hour(1, 0, 60, slot(1, role), kind=SessionKind.PANEL)
    assert found(panel) == ()
    (leading,) = panel.slots
    away = replace(leading, status=AppearanceStatus.REPLACED, stand_in=9)
    stand_in = slot(2, role, key=9)
    assert found(replace(panel, slots=(away, stand_in))) == ()
    assert found(replace(panel, slots=(away,))) == (
        Conflict(NO_MODERATOR, 1),
        Conflict(NOBODY, 1, person=1, appearance=1),
    )


def test_who_stands_in_must_come_too() -> None:
    away = slot(1, status=AppearanceStatus.REPLACED, stand_in=9)
    second = slot(2, status=AppearanceStatus.ABSENT, key=9)
    assert found(hour(1, 0, 60, away, second)) == (
        Conflict(NOBODY, 1, person=1, appearance=1),
        Conflict(NOBODY, 1, person=2, appearance=9),
    )


def test_who_does_not_come_is_nowhere_else() -> None:
    here = hour(1, 0, 60, slot(1))
    away = slot(1, status=AppearanceStatus.REPLACED, key=2, stand_in=3)
    there = hour(2, 30, 90, away, slot(2, key=3))
    assert found(here, there) == ()


def test_nobody_need_stand_in_once_it_is_over() -> None:
    session = hour(1, 0, 60, slot(1, status=AppearanceStatus.ABSENT))
    assert found(session, now=at(59)) == (Conflict(NOBODY, 1, person=1, appearance=1),)
    assert found(session, now=at(60)) == ()


def test_two_roles_in_one_session_are_one_place() -> None:
    assert found(hour(1, 0, 60, slot(1), slot(1, Role.MODERATOR, key=2))) == ()


@st.composite
def agendas(draw: st.DrawFn) -> list[Hour]:
    """Up to six sessions within an hour, of four people and two rooms."""
    hours = []
    for key in range(1, draw(st.integers(0, 6)) + 1):
        start = draw(st.integers(0, 50))
        end = draw(st.integers(start + 1, 60))
        people = draw(st.lists(st.integers(1, 4), unique=True))
        room = draw(st.sampled_from(["", "A", "B"]))
        hours.append(hour(key, start, end, *map(slot, people), room=room))
    return hours


@given(agendas())
def test_every_minute_agrees(agenda: list[Hour]) -> None:
    """Two are in each other's way if, and only if, there is a minute that both fill."""
    expected = set()
    for minute in range(60):
        now = [each for each in agenda if each.starts_at <= at(minute) < each.ends_at]
        now.sort(key=lambda each: (each.starts_at, each.ends_at, each.key))
        for place, first in enumerate(now):
            for second in now[place + 1 :]:
                shared = {s.person for s in first.slots} & {s.person for s in second.slots}
                expected |= {Conflict(PERSON, first.key, second.key, each) for each in shared}
                if first.room and first.room == second.room:
                    expected.add(Conflict(ROOM, first.key, second.key))
    result = found(*agenda)
    assert len(result) == len(set(result))
    assert set(result) == expected
