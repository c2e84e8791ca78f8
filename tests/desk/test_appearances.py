"""Who appears at an event, in which role; known before, or made known with it."""

from datetime import timedelta

import pytest
from factories.desks import NOW
from factories.office import MORNING, NOON, OfficeAtWork, at_work
from sqlalchemy import select

from migdesk.desk.appearances import (
    add_appearance,
    add_speaker,
    delete_appearance,
    edit_appearance,
    mark_session,
    order_appearances,
    stand_in,
)
from migdesk.desk.desk import Desk
from migdesk.desk.errors import NoSuchRecord, NotOfThisEvent, RuleBroken
from migdesk.desk.events import add_event, edit_session
from migdesk.desk.people import add_person
from migdesk.desk.questions import event_page, list_people, show_event
from migdesk.desk.rows import Touched
from migdesk.records import Appearance
from migdesk.text.names import PersonName
from migdesk.vocabulary import AppearanceStatus, EventKind, Role


def test_speakers_stand_in_protocol_order(desk: Desk) -> None:
    made = at_work(desk)
    other = add_person(desk, names={"en": PersonName("Luka", "Example")}).key
    keys = [
        add_appearance(desk, event_id=made.event, person_id=person, role=Role.PANELLIST).key
        for person in (made.person, other)
    ]
    order_appearances(desk, event_id=made.event, order=keys[::-1])
    assert [s.name for s in show_event(desk, made.event).speakers] == [
        "Luka Example",
        "Nino Sample",
    ]


def test_an_appearance_of_another_event_cannot_be_ordered_here(desk: Desk) -> None:
    made = at_work(desk)
    other = add_event(
        desk,
        title={"en": "Other"},
        kind=EventKind.FORUM,
        starts_at=MORNING,
        ends_at=NOON,
        zone="UTC",
    ).key
    key = add_appearance(desk, event_id=other, person_id=made.person, role=Role.HOST).key
    with pytest.raises(NoSuchRecord):
        order_appearances(desk, event_id=made.event, order=[key])


def test_who_did_not_come_is_marked(desk: Desk) -> None:
    made = at_work(desk)
    key = add_appearance(desk, event_id=made.event, person_id=made.person, role=Role.MODERATOR).key
    edit_appearance(desk, appearance_id=key, status=AppearanceStatus.ABSENT)
    assert [s.status for s in show_event(desk, made.event).speakers] == ["absent"]


def people_of(desk: Desk, event: int) -> list[tuple[str, Role, AppearanceStatus]]:
    """Return who appears in the first session, in protocol order."""
    there = event_page(desk, event).sessions[0].appearances
    return [(entry.name, entry.role, entry.status) for entry in there]


def in_session(desk: Desk, made: OfficeAtWork, family: str, role: Role) -> int:
    """Let somebody new appear in the session of the office; return the key of that."""
    return add_speaker(
        desk,
        event_id=made.event,
        session_id=made.session,
        role=role,
        names={"en": PersonName("Luka", family)},
    ).key


def test_everybody_in_a_session_is_marked_but_those_who_were_away(desk: Desk) -> None:
    made = at_work(desk)
    absent = in_session(desk, made, "Absent", Role.PANELLIST)
    in_session(desk, made, "Present", Role.PANELLIST)
    edit_appearance(desk, appearance_id=absent, status=AppearanceStatus.ABSENT)
    mark_session(desk, session_id=made.session, status=AppearanceStatus.SPOKE)
    spoke, away = AppearanceStatus.SPOKE, AppearanceStatus.ABSENT
    assert [status for _, _, status in people_of(desk, made.event)] == [spoke, away, spoke]
    desk.undo()
    planned = AppearanceStatus.PLANNED
    assert [status for _, _, status in people_of(desk, made.event)] == [planned, away, planned]


def test_who_stood_in_takes_the_role_and_the_place_behind(desk: Desk) -> None:
    made = at_work(desk)
    replaced = event_page(desk, made.event).sessions[0].appearances[0].id
    in_session(desk, made, "Later", Role.PANELLIST)
    stand_in(desk, appearance_id=replaced, names={"en": PersonName("Mari", "Instead")})
    assert people_of(desk, made.event) == [
        ("Nino Sample", Role.OPENING_REMARKS, AppearanceStatus.REPLACED),
        ("Mari Instead", Role.OPENING_REMARKS, AppearanceStatus.SPOKE),
        ("Luka Later", Role.PANELLIST, AppearanceStatus.PLANNED),
    ]
    first, second, _ = event_page(desk, made.event).sessions[0].appearances
    assert first.replaced_by_id == second.id
    desk.undo()
    assert [name for name, _, _ in people_of(desk, made.event)] == ["Nino Sample", "Luka Later"]


def test_who_is_there_already_is_not_put_in_twice(desk: Desk) -> None:
    made = at_work(desk)
    other = in_session(desk, made, "There", Role.PANELLIST)
    first, second = event_page(desk, made.event).sessions[0].appearances
    stand_in(desk, appearance_id=first.id, person_id=second.person_id)
    assert people_of(desk, made.event) == [
        ("Nino Sample", Role.OPENING_REMARKS, AppearanceStatus.REPLACED),
        ("Luka There", Role.PANELLIST, AppearanceStatus.SPOKE),
    ]
    assert event_page(desk, made.event).sessions[0].appearances[0].replaced_by_id == other


def test_who_is_to_stand_in_has_not_spoken_before_the_hour(desk: Desk) -> None:
    made = at_work(desk)
    later = NOW + timedelta(days=1)
    edit_session(desk, session_id=made.session, starts_at=later, ends_at=later + timedelta(hours=1))
    replaced = event_page(desk, made.event).sessions[0].appearances[0].id
    stand_in(desk, appearance_id=replaced, names={"en": PersonName("Mari", "Instead")})
    assert people_of(desk, made.event)[1][2] is AppearanceStatus.PLANNED


def test_somebody_at_the_event_as_a_whole_is_replaced_too(desk: Desk) -> None:
    made = at_work(desk)
    key = add_appearance(desk, event_id=made.event, person_id=made.person, role=Role.HOST).key
    stand_in(desk, appearance_id=key, names={"en": PersonName("Mari", "Instead")})
    there = event_page(desk, made.event).appearances
    assert [(entry.name, entry.role) for entry in there] == [
        ("Nino Sample", Role.HOST),
        ("Mari Instead", Role.HOST),
    ]


def test_nobody_cannot_stand_in(desk: Desk) -> None:
    made = at_work(desk)
    key = add_appearance(desk, event_id=made.event, person_id=made.person, role=Role.HOST).key
    with pytest.raises(NoSuchRecord):
        stand_in(desk, appearance_id=key)


def test_a_speaker_can_be_taken_off_the_agenda(desk: Desk) -> None:
    made = at_work(desk)
    key = add_appearance(desk, event_id=made.event, person_id=made.person, role=Role.HOST).key
    delete_appearance(desk, appearance_id=key)
    assert show_event(desk, made.event).speakers == ()


def test_somebody_unknown_is_made_known_on_the_agenda_in_one_step(desk: Desk) -> None:
    made = at_work(desk)
    names = {"en": PersonName("Luka", "Example"), "ka": PersonName("ლუკა", "ეგზამპლი")}
    changes = add_speaker(
        desk, event_id=made.event, session_id=made.session, names=names, role=Role.MODERATOR
    )
    (session,) = show_event(desk, made.event).sessions
    speaker = session.speakers[-1]
    assert (speaker.name, speaker.role, speaker.title) == ("Luka Example", "moderator", "")
    assert changes.label == "Add speaker"
    assert changes.touched == {
        Touched("person", speaker.person),
        Touched("appearance", changes.key),
    }
    desk.undo()
    assert list_people(desk).total == 1
    desk.redo()
    assert list_people(desk).total == 2


def test_somebody_known_stands_behind_those_who_are_there(desk: Desk) -> None:
    made = at_work(desk)
    other = add_person(desk, names={"en": PersonName("Luka", "Example")}).key
    for session_id in (made.session, None):
        add_speaker(
            desk,
            event_id=made.event,
            session_id=session_id,
            person_id=other,
            role=Role.PANELLIST,
        )
    with desk.reading() as session:
        rows = session.execute(
            select(Appearance.session_id, Appearance.person_id, Appearance.position).order_by(
                Appearance.id
            )
        )
        assert rows.all() == [
            (made.session, made.person, 0),
            (made.session, other, 1),
            (None, other, 0),
        ]


def test_a_speaker_is_somebody_at_some_event(desk: Desk) -> None:
    made = at_work(desk)
    with pytest.raises(NoSuchRecord):
        add_speaker(desk, event_id=made.event, role=Role.HOST)
    with pytest.raises(NoSuchRecord):
        add_speaker(desk, event_id=99, person_id=made.person, role=Role.HOST)
    with pytest.raises(RuleBroken):
        add_speaker(desk, event_id=made.event, names={"en": PersonName("", " ")}, role=Role.HOST)
    other = add_event(
        desk,
        title={"en": "Other"},
        kind=EventKind.FORUM,
        starts_at=MORNING,
        ends_at=NOON,
        zone="UTC",
    ).key
    with pytest.raises(NotOfThisEvent):
        add_speaker(
            desk,
            event_id=other,
            session_id=made.session,
            names={"en": PersonName("Luka", "Example")},
            role=Role.HOST,
        )
    assert list_people(desk).total == 1
