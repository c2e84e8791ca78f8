"""Intentions about who appears at an event, in which role and under which title."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Final, TypedDict, Unpack

from sqlalchemy import func, select
from sqlalchemy.orm import Session as DatabaseSession

from migdesk.desk.desk import Desk, Work, assign
from migdesk.desk.errors import NoSuchRecord
from migdesk.desk.posts import check_links, post_held
from migdesk.desk.rows import Changes
from migdesk.records import Appearance, Event, Person, Session
from migdesk.text.names import Language, LocalizedText, PersonName
from migdesk.vocabulary import AppearanceStatus, Role

_AWAY: Final = frozenset({AppearanceStatus.ABSENT, AppearanceStatus.REPLACED})


class AppearanceOptions(TypedDict, total=False):
    """What can be set at once about an appearance."""

    session_id: int | None
    post_id: int | None
    status: AppearanceStatus
    shown_as: LocalizedText
    replaced_by_id: int | None


class AppearanceFields(AppearanceOptions, total=False):
    """What can be set about an appearance."""

    role: Role


def add_appearance(
    desk: Desk,
    *,
    event_id: int,
    person_id: int,
    role: Role,
    **fields: Unpack[AppearanceOptions],
) -> Changes:
    """Say that a person appears in a role. The post is the one held that day, unless given.

    Raises:
        NotOfThisEvent: the session is of another event.
        NotThisPersonsPost: the post is held by somebody else.
    """
    with desk.work("Add speaker") as work:
        appear(work, event_id, person_id, role, fields)
    return work.changes


def add_speaker(
    desk: Desk,
    *,
    event_id: int,
    role: Role,
    session_id: int | None = None,
    person_id: int | None = None,
    names: Mapping[Language, PersonName] | None = None,
) -> Changes:
    """Say that somebody appears in a role: who is known, or a person kept with it on the spot.

    Args:
        desk: the desk.
        event_id: the event.
        role: what they do there.
        session_id: the session, ``None`` for the event as a whole.
        person_id: somebody who is known.
        names: somebody who is not: a new person of these names, kept in the same step.

    Raises:
        NoSuchRecord: neither is given, or there is no such person, event or session.
        NotOfThisEvent: the session is of another event.
    """
    with desk.work("Add speaker") as work:
        if names is not None:
            person = Person(names=names)
            work.session.add(person)
            work.session.flush()
        else:
            person = work.get(Person, person_id or 0)
        appear(work, event_id, person.id, role, {"session_id": session_id})
    return work.changes


def edit_appearance(
    desk: Desk, *, appearance_id: int, **fields: Unpack[AppearanceFields]
) -> Changes:
    """Change a role, or mark who spoke, did not come, or was replaced by whom.

    Raises:
        NotOfThisEvent: the session is of another event.
        NotThisPersonsPost: the post is held by somebody else.
    """
    with desk.work("Edit speaker") as work:
        appearance = work.get(Appearance, appearance_id)
        derived = appearance.post_id == post_held(work.session, appearance)
        assign(appearance, fields)
        if derived and "post_id" not in fields:
            appearance.post_id = post_held(work.session, appearance)
        check_links(work.session, appearance)
        work.about(appearance)
    return work.changes


def mark_session(desk: Desk, *, session_id: int, status: AppearanceStatus) -> Changes:
    """Mark everybody in a session alike, but those who did not come or were replaced."""
    with desk.work("Mark speakers") as work:
        session = work.get(Session, session_id)
        there = select(Appearance).where(Appearance.session_id == session.id)
        for appearance in work.session.scalars(there):
            if appearance.status not in _AWAY:
                appearance.status = status
        work.about(session)
    return work.changes


def stand_in(
    desk: Desk,
    *,
    appearance_id: int,
    person_id: int | None = None,
    names: Mapping[Language, PersonName] | None = None,
) -> Changes:
    """Note who stood in for somebody, in the same role, right behind them in protocol order.

    Whoever appears there already is not put in twice. Once the hour has come, who stands in is
    marked as having spoken.

    Args:
        desk: the desk.
        appearance_id: of who is replaced.
        person_id: somebody who is known.
        names: somebody who is not: a new person of these names, kept in the same step.

    Raises:
        NoSuchRecord: neither is given, or there is no such person or appearance.
    """
    with desk.work("Note who stood in") as work:
        replaced = work.get(Appearance, appearance_id)
        if names is not None:
            person = Person(names=names)
            work.session.add(person)
            work.session.flush()
        else:
            person = work.get(Person, person_id or 0)
        instead = _beside(work.session, replaced, person.id)
        if instead is None:
            instead = _put_behind(work, replaced, person.id)
        if _begins(work, replaced) <= desk.clock():
            instead.status = AppearanceStatus.SPOKE
        replaced.status, replaced.replaced_by_id = AppearanceStatus.REPLACED, instead.id
        work.about(replaced)
    return work.changes


def _beside(session: DatabaseSession, appearance: Appearance, person_id: int) -> Appearance | None:
    """Return where a person appears already in the same session, or outside of one."""
    found = select(Appearance).where(
        Appearance.event_id == appearance.event_id,
        Appearance.session_id.is_not_distinct_from(appearance.session_id),
        Appearance.person_id == person_id,
        Appearance.id != appearance.id,
    )
    return session.scalars(found.order_by(Appearance.position, Appearance.id)).first()


def _put_behind(work: Work, appearance: Appearance, person_id: int) -> Appearance:
    """Let a person appear in the same role as another, right behind."""
    made = Appearance(
        event_id=appearance.event_id,
        session_id=appearance.session_id,
        person_id=person_id,
        role=appearance.role,
    )
    made.post_id = post_held(work.session, made)
    others = select(Appearance).where(
        Appearance.event_id == appearance.event_id,
        Appearance.session_id.is_not_distinct_from(appearance.session_id),
    )
    order = list(work.session.scalars(others.order_by(Appearance.position, Appearance.id)))
    order.insert(order.index(appearance) + 1, made)
    work.session.add(made)
    for position, each in enumerate(order):
        each.position = position
    work.session.flush()
    return made


def _begins(work: Work, appearance: Appearance) -> datetime:
    """Return when the session of an appearance begins, or the event where it is in none."""
    if appearance.session_id is not None:
        return work.get(Session, appearance.session_id).starts_at
    return work.get(Event, appearance.event_id).starts_at


def order_appearances(desk: Desk, *, event_id: int, order: Sequence[int]) -> Changes:
    """Put appearances into protocol order: their keys, first to last.

    Raises:
        NoSuchRecord: a key is not an appearance of this event.
    """
    with desk.work("Order speakers") as work:
        for position, key in enumerate(order):
            appearance = work.get(Appearance, key)
            if appearance.event_id != event_id:
                raise NoSuchRecord("appearance", str(key))
            appearance.position = position
        work.about(work.get(Event, event_id))
    return work.changes


def delete_appearance(desk: Desk, *, appearance_id: int) -> Changes:
    """Take a person off the agenda."""
    return desk.delete("Delete speaker", Appearance, appearance_id)


def appear(
    work: Work, event_id: int, person_id: int, role: Role, fields: AppearanceOptions
) -> None:
    """Put a person behind those who appear already in the same session, or outside of one.

    Raises:
        NoSuchRecord: there is no such event.
        NotOfThisEvent: the session is of another event.
        NotThisPersonsPost: the post is held by somebody else.
    """
    event = work.get(Event, event_id)
    appearance = Appearance(event_id=event.id, person_id=person_id, role=role)
    assign(appearance, fields)
    if "post_id" not in fields:
        appearance.post_id = post_held(work.session, appearance)
    check_links(work.session, appearance)
    appearance.position = _next_position(work.session, event.id, appearance.session_id)
    work.session.add(appearance)
    work.about(appearance)


def _next_position(session: DatabaseSession, event_id: int, session_id: int | None) -> int:
    count = select(func.count()).where(
        Appearance.event_id == event_id, Appearance.session_id.is_not_distinct_from(session_id)
    )
    return session.scalar(count) or 0
