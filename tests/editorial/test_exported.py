"""Is all that is different in an agenda told, once each, and nothing else?"""

from collections import Counter
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from migdesk.editorial.exported import (
    PersonChange,
    PersonSaid,
    Programme,
    SessionChange,
    SessionSaid,
    changes_since,
    people_changes,
)
from migdesk.vocabulary import Role, SessionKind

NINE = datetime(2026, 5, 12, 9, tzinfo=UTC)
NINO = PersonSaid("Nino Sample", Role.KEYNOTE, "Head")
ANA = PersonSaid("Ana Model", Role.PANELLIST)
GIA = PersonSaid("Gia Pattern", Role.KEYNOTE, "Mayor")


def hour(uid: str, start: int, *people: PersonSaid, title: str = "Talks") -> SessionSaid:
    begins = NINE + timedelta(minutes=start)
    ends = begins + timedelta(minutes=30)
    return SessionSaid(uid, SessionKind.THEMATIC, title, begins, ends, "Hall", people)


def agenda(*sessions: SessionSaid) -> Programme:
    return Programme("Forum", "Palace", sessions)


people = st.lists(
    st.builds(
        PersonSaid,
        st.sampled_from(["Ana", "Gia", "Nino"]),
        st.sampled_from([Role.KEYNOTE, Role.PANELLIST]),
        st.sampled_from(["", "Head"]),
    ),
    max_size=4,
).map(tuple)
agendas = st.lists(
    st.builds(hour, st.sampled_from("abcd"), st.integers(0, 3), title=st.sampled_from("xy")),
    unique_by=lambda session: session.uid,
    max_size=4,
).flatmap(
    lambda sessions: st.tuples(
        *(people.map(lambda those, one=one: replace(one, people=those)) for one in sessions)
    ).map(lambda made: agenda(*made))
)


def test_what_moved_came_and_went_is_told_by_the_hour() -> None:
    opening, panel, lunch = hour("a", 0, NINO), hour("b", 60, ANA), hour("c", 120)
    later, closing = replace(hour("b", 90, ANA), room="Foyer"), hour("d", 30)
    assert changes_since(agenda(opening, panel, lunch), agenda(later, opening, closing)) == (
        SessionChange(None, closing),
        SessionChange(panel, later),
        SessionChange(lunch, None),
    )


def test_who_takes_the_place_of_another_replaces_them() -> None:
    assert people_changes([NINO, ANA], [ANA, GIA]) == (PersonChange(NINO, GIA),)
    assert people_changes([ANA], [ANA, GIA]) == (PersonChange(None, GIA),)
    assert people_changes([ANA, NINO], [ANA]) == (PersonChange(NINO, None),)


def test_another_title_or_role_of_the_same_person_is_told_as_theirs() -> None:
    minister, chair = replace(NINO, told="Minister"), replace(ANA, role=Role.CHAIR)
    assert people_changes([NINO, ANA], [chair, minister]) == (
        PersonChange(NINO, minister),
        PersonChange(ANA, chair),
    )


def test_the_order_of_people_and_sessions_makes_no_difference() -> None:
    one, other = hour("a", 0, NINO, ANA), hour("b", 60)
    assert changes_since(agenda(one, other), agenda(other, hour("a", 0, ANA, NINO))) == ()


@given(agendas)
def test_an_agenda_is_no_different_from_itself(same: Programme) -> None:
    assert changes_since(same, same) == ()


@given(agendas, agendas)
def test_what_is_told_leads_from_the_one_to_the_other(before: Programme, after: Programme) -> None:
    sessions = {session.uid: session for session in before.sessions}
    told = changes_since(before, after)
    for change in told:
        if change.after is None:
            assert change.before is not None
            del sessions[change.before.uid]
        else:
            assert sessions.get(change.after.uid) == change.before
            sessions[change.after.uid] = change.after
    assert {uid: _bare(one) for uid, one in sessions.items()} == {
        one.uid: _bare(one) for one in after.sessions
    }


def _bare(session: SessionSaid) -> tuple[SessionSaid, Counter[PersonSaid]]:
    return replace(session, people=()), Counter(session.people)


@given(people, people)
def test_changes_of_people_lead_from_the_one_list_to_the_other(
    before: tuple[PersonSaid, ...], after: tuple[PersonSaid, ...]
) -> None:
    found = people_changes(before, after)
    gone = Counter(one.before for one in found if one.before)
    come = Counter(one.after for one in found if one.after)
    assert Counter(before) - gone + come == Counter(after)
    assert not any(one.before == one.after for one in found)


@given(agendas, agendas)
def test_backwards_the_same_sessions_are_told(before: Programme, after: Programme) -> None:
    there = {(one.before, one.after) for one in changes_since(before, after)}
    back = {(one.after, one.before) for one in changes_since(after, before)}
    assert there == back
