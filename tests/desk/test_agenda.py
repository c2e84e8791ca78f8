"""The agenda through the desk: conflicts found and kept, and an overrun that shifts the day."""

from datetime import datetime, timedelta

import pytest
from factories.office import MORNING, NOON, OfficeAtWork, at_work

from migdesk.desk.agenda import (
    Wanted,
    add_whole_session,
    keep_conflicts,
    overrun_session,
    point_out_again,
)
from migdesk.desk.appearances import add_appearance
from migdesk.desk.desk import Desk
from migdesk.desk.errors import NoSuchRecord, RuleBroken
from migdesk.desk.events import add_session, delete_session, edit_event, edit_session
from migdesk.desk.people import add_person
from migdesk.desk.questions import event_page, list_people, people_meant, person_page
from migdesk.desk.rows import ConflictEntry
from migdesk.text.names import PersonName
from migdesk.vocabulary import ConflictKind, EventStatus, Role, SessionKind


@pytest.fixture
def office(desk: Desk) -> OfficeAtWork:
    return at_work(desk)


def minutes(count: int) -> timedelta:
    return timedelta(minutes=count)


def added(desk: Desk, office: OfficeAtWork, start: datetime, end: datetime, room: str = "") -> int:
    return add_session(
        desk,
        event_id=office.event,
        kind=SessionKind.THEMATIC,
        starts_at=start,
        ends_at=end,
        room=room,
    ).key


def twice(desk: Desk, office: OfficeAtWork) -> ConflictEntry:
    """Put the speaker of the opening into a second session at the same time."""
    other = added(desk, office, MORNING + minutes(30), NOON)
    add_appearance(
        desk,
        event_id=office.event,
        session_id=other,
        person_id=office.person,
        role=Role.PANELLIST,
    )
    return ConflictEntry(ConflictKind.PERSON_TWICE, office.session, other, office.person)


def test_a_conflict_that_is_kept_is_not_pointed_out_again(desk: Desk, office: OfficeAtWork) -> None:
    conflict = twice(desk, office)
    assert event_page(desk, office.event).conflicts == (conflict,)
    keep_conflicts(desk, event_id=office.event, conflicts=[conflict])
    keep_conflicts(desk, event_id=office.event, conflicts=[conflict])
    page = event_page(desk, office.event)
    assert (page.conflicts, page.conflicts_kept) == ((), 1)
    point_out_again(desk, event_id=office.event)
    page = event_page(desk, office.event)
    assert (page.conflicts, page.conflicts_kept) == ((conflict,), 0)
    desk.undo()
    assert event_page(desk, office.event).conflicts == ()


def test_another_conflict_of_the_same_sessions_is_pointed_out(
    desk: Desk, office: OfficeAtWork
) -> None:
    conflict = twice(desk, office)
    keep_conflicts(desk, event_id=office.event, conflicts=[conflict])
    for key in (conflict.session, conflict.other):
        edit_session(desk, session_id=key, room="Main hall")
    assert event_page(desk, office.event).conflicts == (
        ConflictEntry(ConflictKind.ROOM_TWICE, conflict.session, conflict.other),
    )


def test_what_was_kept_goes_with_its_session_and_comes_back_with_it(
    desk: Desk, office: OfficeAtWork
) -> None:
    conflict = twice(desk, office)
    keep_conflicts(desk, event_id=office.event, conflicts=[conflict])
    delete_session(desk, session_id=conflict.other)
    assert event_page(desk, office.event).conflicts_kept == 0
    desk.undo()
    page = event_page(desk, office.event)
    assert (page.conflicts, page.conflicts_kept) == ((), 1)


@pytest.mark.parametrize("status", [EventStatus.POSTPONED, EventStatus.CANCELLED])
def test_what_does_not_take_place_has_no_conflicts(
    desk: Desk, office: OfficeAtWork, status: EventStatus
) -> None:
    twice(desk, office)
    edit_event(desk, event_id=office.event, status=status)
    page = event_page(desk, office.event)
    assert (page.conflicts, page.conflicts_kept) == ((), 0)


def hours(desk: Desk, office: OfficeAtWork) -> dict[int, tuple[int, int]]:
    """Return by session when it begins and ends, in minutes after the morning."""
    return {
        each.id: tuple(
            round((moment - MORNING) / minutes(1)) for moment in (each.starts_at, each.ends_at)
        )
        for each in event_page(desk, office.event).sessions
    }


def test_an_overrun_shifts_what_follows_that_day_in_one_step(
    desk: Desk, office: OfficeAtWork
) -> None:
    edit_event(desk, event_id=office.event, ends_at=NOON + timedelta(days=2))
    beside = added(desk, office, MORNING + minutes(60), NOON + minutes(10), room="B")
    break_ = added(desk, office, NOON, NOON + minutes(30))
    panel = added(desk, office, NOON + minutes(30), NOON + minutes(90), room="B")
    next_day = added(desk, office, MORNING + timedelta(days=1), NOON + timedelta(days=1))
    before = hours(desk, office)
    overrun_session(desk, session_id=office.session, by=minutes(15))
    assert hours(desk, office) == {
        office.session: (0, 135),
        beside: (60, 130),
        break_: (135, 165),
        panel: (165, 225),
        next_day: before[next_day],
    }
    overrun_session(desk, session_id=office.session, by=minutes(-15))
    assert hours(desk, office) == before
    desk.undo()
    desk.undo()
    assert hours(desk, office) == before


def test_a_session_is_not_cut_to_nothing(desk: Desk, office: OfficeAtWork) -> None:
    follows = added(desk, office, NOON, NOON + minutes(30))
    before = hours(desk, office)
    with pytest.raises(RuleBroken):
        overrun_session(desk, session_id=office.session, by=minutes(-120))
    assert hours(desk, office) == before
    assert follows in before


def test_a_session_comes_with_its_people_in_one_step(desk: Desk, office: OfficeAtWork) -> None:
    new = {"en": PersonName("Ann", "Lee")}
    key = add_whole_session(
        desk,
        event_id=office.event,
        kind=SessionKind.PANEL,
        starts_at=NOON,
        ends_at=NOON + minutes(60),
        title={"en": "Return"},
        room="B",
        people=[
            Wanted(Role.MODERATOR, office.person),
            Wanted(Role.PANELLIST, names=new),
            Wanted(Role.CLOSING_REMARKS, names=new),
        ],
    ).key
    session = next(each for each in event_page(desk, office.event).sessions if each.id == key)
    ann = session.appearances[1].person_id
    assert (session.title, session.room, session.kind) == ({"en": "Return"}, "B", SessionKind.PANEL)
    assert [(each.person_id, each.role) for each in session.appearances] == [
        (office.person, Role.MODERATOR),
        (ann, Role.PANELLIST),
        (ann, Role.CLOSING_REMARKS),
    ]
    assert session.appearances[0].post_id == office.second_post
    assert person_page(desk, ann).names == new
    desk.undo()
    assert [each.id for each in event_page(desk, office.event).sessions] == [office.session]
    with pytest.raises(NoSuchRecord):
        person_page(desk, ann)


def test_nothing_is_left_of_a_session_with_somebody_who_is_not_there(
    desk: Desk, office: OfficeAtWork
) -> None:
    with pytest.raises(NoSuchRecord):
        add_whole_session(
            desk,
            event_id=office.event,
            kind=SessionKind.PANEL,
            starts_at=NOON,
            ends_at=NOON + minutes(60),
            people=[
                Wanted(Role.PANELLIST, names={"en": PersonName("Ann", "Lee")}),
                Wanted(Role.MODERATOR, 99),
            ],
        )
    assert [each.id for each in event_page(desk, office.event).sessions] == [office.session]
    assert list_people(desk).total == 1


def test_who_is_meant_by_a_name(desk: Desk, office: OfficeAtWork) -> None:
    def known(given: str, family: str) -> int:
        return add_person(desk, names={"en": PersonName(given, family)}).key

    yusuf, other, longer = known("Yusuf", "Adeyemi"), known("Ann", "Lee"), known("Ann", "Leewood")
    names = ["adeyemi", "Ann  lee", "ann lee", "ნინო სამფლე", "Lee", "Bo Ray", "ყ"]
    meant = people_meant(desk, names, event_id=office.event)
    assert [[offer.id for offer in offers] for offers in meant] == [
        [yusuf],
        [other],
        [other],
        [office.person],
        [longer, other],
        [],
        [],
    ]
