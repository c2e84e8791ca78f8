"""Intentions about an agenda as a whole: what one session does to others."""

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from typing import NamedTuple, Unpack

from sqlalchemy import delete

from migdesk.desk.appearances import appear
from migdesk.desk.desk import Desk, Work, assign
from migdesk.desk.events import SessionOptions
from migdesk.desk.posts import posts_following
from migdesk.desk.questions.conflicts import as_found, kept_at
from migdesk.desk.rows import Changes, ConflictEntry
from migdesk.desk.zones import known_zone
from migdesk.records import Event, KeptConflict, Person, Session
from migdesk.text.names import Language, PersonName
from migdesk.vocabulary import Role, SessionKind


class Wanted(NamedTuple):
    """Somebody wanted in a session: a role, and the key of who is known or a new one's names."""

    role: Role
    person_id: int = 0
    names: Mapping[Language, PersonName] | None = None


def add_whole_session(
    desk: Desk,
    *,
    event_id: int,
    kind: SessionKind,
    starts_at: datetime,
    ends_at: datetime,
    people: Iterable[Wanted] = (),
    **fields: Unpack[SessionOptions],
) -> Changes:
    """Add a session with its people, in protocol order, in one step.

    A new person of the same names as another in the line is one person with two roles.

    Raises:
        NoSuchRecord: there is no such event or person.
        RuleBroken: it would not end after it starts, or somebody would have no name.
    """
    with desk.work("Add session") as work:
        event = work.get(Event, event_id)
        session = Session(
            kind=kind, starts_at=starts_at, ends_at=ends_at, position=len(event.sessions)
        )
        assign(session, fields)
        event.sessions.append(session)
        work.session.flush()
        new: dict[tuple[tuple[Language, PersonName], ...], int] = {}
        for wanted in people:
            if wanted.names is None:
                key = work.get(Person, wanted.person_id).id
            else:
                named = tuple(sorted(wanted.names.items()))
                key = new.get(named) or _kept(work, wanted.names)
                new[named] = key
            appear(work, event_id, key, wanted.role, {"session_id": session.id})
        work.about(session)
    return work.changes


def _kept(work: Work, names: Mapping[Language, PersonName]) -> int:
    """Keep a new person and return the key."""
    person = Person(names=names)
    work.session.add(person)
    work.session.flush()
    return person.id


def overrun_session(desk: Desk, *, session_id: int, by: timedelta) -> Changes:
    """Let a session last longer, and begin later by as much what follows on the same day.

    What follows begins when the session was to end, or later, in any room. With a negative ``by``
    the session ends earlier, and the others follow.

    Raises:
        RuleBroken: the session would not end after it starts.
    """
    with desk.work("Shift what follows") as work:
        session = work.get(Session, session_id)
        event = work.get(Event, session.event_id)
        zone, end = known_zone(event.zone), session.ends_at
        day = session.starts_at.astimezone(zone).date()
        with posts_following(work.session, event):
            for other in event.sessions:
                same_day = other.starts_at.astimezone(zone).date() == day
                if other is not session and other.starts_at >= end and same_day:
                    other.starts_at += by
                    other.ends_at += by
            session.ends_at += by
        work.about(session)
    return work.changes


def keep_conflicts(desk: Desk, *, event_id: int, conflicts: Iterable[ConflictEntry]) -> Changes:
    """Keep conflicts of an agenda as they are: they are not pointed out again."""
    with desk.work("Keep conflict") as work:
        event = work.get(Event, event_id)
        kept = {as_found(row) for row in work.session.scalars(kept_at(event_id))}
        work.session.add_all(
            KeptConflict(
                event_id=event_id,
                kind=conflict.kind,
                session_id=conflict.session,
                other_id=conflict.other or None,
                person_id=conflict.person or None,
                appearance_id=conflict.appearance or None,
            )
            for conflict in conflicts
            if conflict not in kept
        )
        work.about(event)
    return work.changes


def point_out_again(desk: Desk, *, event_id: int) -> Changes:
    """Point out again all conflicts of an agenda that were kept as they are."""
    with desk.work("Point out conflicts again") as work:
        event = work.get(Event, event_id)
        work.session.execute(delete(KeptConflict).where(KeptConflict.event_id == event_id))
        work.about(event)
    return work.changes
