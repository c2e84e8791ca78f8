"""Intentions about events: their facts, their agenda, who came and what was promised."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import TypedDict, Unpack

from sqlalchemy import select

from migdesk.desk.desk import Desk, assign
from migdesk.desk.posts import post_held, posts_following
from migdesk.desk.rows import Changes
from migdesk.desk.zones import known_zone
from migdesk.records import (
    Appearance,
    Attendance,
    Event,
    EventOrganisation,
    FollowUp,
    Session,
)
from migdesk.text.names import Forms, Language, LocalizedText
from migdesk.vocabulary import (
    EventKind,
    EventStatus,
    FollowUpStatus,
    Modality,
    Part,
    SessionKind,
)


class EventOptions(TypedDict, total=False):
    """What can be set at once about an event."""

    modality: Modality
    status: EventStatus
    status_reason: str
    venue: LocalizedText
    city: Mapping[Language, Forms]
    country: str
    link: str
    series_id: int | None
    number: int
    project_id: int | None
    themes: tuple[str, ...]
    gcm_objectives: tuple[int, ...]
    sdg_targets: tuple[str, ...]
    summary: LocalizedText
    outcomes: LocalizedText


class EventFields(EventOptions, total=False):
    """What can be set about an event."""

    title: LocalizedText
    kind: EventKind
    starts_at: datetime
    ends_at: datetime
    zone: str


def add_event(
    desk: Desk,
    *,
    title: LocalizedText,
    kind: EventKind,
    starts_at: datetime,
    ends_at: datetime,
    zone: str,
    **fields: Unpack[EventOptions],
) -> Changes:
    """Record an event.

    Raises:
        ZoneUnknown: the zone is not in the IANA list.
        RuleBroken: it would end before it starts.
    """
    known_zone(zone)
    event = Event(title=title, kind=kind, starts_at=starts_at, ends_at=ends_at, zone=zone)
    return desk.add("Add event", event, fields)


def edit_event(desk: Desk, *, event_id: int, **fields: Unpack[EventFields]) -> Changes:
    """Change the facts of an event. Speakers appear under the titles of its new days.

    Raises:
        ZoneUnknown: the zone is not in the IANA list.
        RuleBroken: it would end before it starts.
    """
    if "zone" in fields:
        known_zone(fields["zone"])
    with desk.work("Edit event") as work:
        event = work.get(Event, event_id)
        with posts_following(work.session, event):
            assign(event, fields)
        work.about(event)
    return work.changes


def delete_event(desk: Desk, *, event_id: int) -> Changes:
    """Delete an event with its agenda. Quotes and releases stay, without an event."""
    return desk.delete("Delete event", Event, event_id)


def set_event_organisations(
    desk: Desk, *, event_id: int, organisations: Sequence[tuple[Part, int]]
) -> Changes:
    """Say who hosts, organises, supports and pays, in protocol order."""
    with desk.work("Set organizers") as work:
        event = work.get(Event, event_id)
        event.organisations = [
            EventOrganisation(part=part, organisation_id=organisation, position=position)
            for position, (part, organisation) in enumerate(organisations)
        ]
        work.about(event)
    return work.changes


class SessionOptions(TypedDict, total=False):
    """What can be set at once about a session."""

    title: LocalizedText
    room: str
    key_points: LocalizedText


class SessionFields(SessionOptions, total=False):
    """What can be set about a session."""

    kind: SessionKind
    starts_at: datetime
    ends_at: datetime


def add_session(
    desk: Desk,
    *,
    event_id: int,
    kind: SessionKind,
    starts_at: datetime,
    ends_at: datetime,
    **fields: Unpack[SessionOptions],
) -> Changes:
    """Add a session to the agenda.

    Raises:
        RuleBroken: it would not end after it starts.
    """
    with desk.work("Add session") as work:
        event = work.get(Event, event_id)
        session = Session(
            kind=kind, starts_at=starts_at, ends_at=ends_at, position=len(event.sessions)
        )
        assign(session, fields)
        event.sessions.append(session)
        work.about(session)
    return work.changes


def edit_session(desk: Desk, *, session_id: int, **fields: Unpack[SessionFields]) -> Changes:
    """Change a session. Its speakers appear under the titles of its new day."""
    with desk.work("Edit session") as work:
        session = work.get(Session, session_id)
        with posts_following(work.session, work.get(Event, session.event_id)):
            assign(session, fields)
        work.about(session)
    return work.changes


def move_session(desk: Desk, *, session_id: int, by: timedelta) -> Changes:
    """Move a session earlier or later; it keeps its length."""
    with desk.work("Move session") as work:
        session = work.get(Session, session_id)
        with posts_following(work.session, work.get(Event, session.event_id)):
            session.starts_at += by
            session.ends_at += by
        work.about(session)
    return work.changes


def duplicate_session(desk: Desk, *, session_id: int) -> Changes:
    """Add a session like another one behind it: as long, with the same speakers in their roles.

    Whether these come is not known yet: they are planned.
    """
    with desk.work("Duplicate session") as work:
        session = work.get(Session, session_id)
        event = work.get(Event, session.event_id)
        copy = Session(
            kind=session.kind,
            title=session.title,
            starts_at=session.ends_at,
            ends_at=session.ends_at + (session.ends_at - session.starts_at),
            room=session.room,
            position=len(event.sessions),
            key_points=session.key_points,
        )
        event.sessions.append(copy)
        work.session.flush()
        speakers = select(Appearance).where(Appearance.session_id == session_id)
        for speaker in work.session.scalars(speakers.order_by(Appearance.position, Appearance.id)):
            appearance = Appearance(
                event_id=event.id,
                session_id=copy.id,
                person_id=speaker.person_id,
                role=speaker.role,
                position=speaker.position,
                shown_as=speaker.shown_as,
            )
            appearance.post_id = post_held(work.session, appearance)
            work.session.add(appearance)
        work.about(copy)
    return work.changes


def delete_session(desk: Desk, *, session_id: int) -> Changes:
    """Delete a session with the appearances in it. Quotes said in it stay."""
    return desk.delete("Delete session", Session, session_id)


class AttendanceFields(TypedDict, total=False):
    """Counts of one country and sector."""

    country: str
    sector: str
    women: int
    men: int
    other: int
    online: bool


def set_attendance(desk: Desk, *, event_id: int, attendance: Sequence[AttendanceFields]) -> Changes:
    """Say how many people came."""
    with desk.work("Set attendance") as work:
        event = work.get(Event, event_id)
        event.attendance = [Attendance(**counts) for counts in attendance]
        work.about(event)
    return work.changes


class FollowUpOptions(TypedDict, total=False):
    """What can be set at once about something promised."""

    owner: str
    due: date | None
    status: FollowUpStatus


class FollowUpFields(FollowUpOptions, total=False):
    """What can be set about something promised."""

    action: LocalizedText


def add_follow_up(
    desk: Desk, *, event_id: int, action: LocalizedText, **fields: Unpack[FollowUpOptions]
) -> Changes:
    """Note what was promised, who does it and until when."""
    with desk.work("Add follow-up") as work:
        event = work.get(Event, event_id)
        follow_up = FollowUp(action=action, position=len(event.follow_ups), **fields)
        event.follow_ups.append(follow_up)
        work.about(follow_up)
    return work.changes


def edit_follow_up(desk: Desk, *, follow_up_id: int, **fields: Unpack[FollowUpFields]) -> Changes:
    """Change what was promised, or note that it is done."""
    return desk.edit("Edit follow-up", FollowUp, follow_up_id, fields)


def delete_follow_up(desk: Desk, *, follow_up_id: int) -> Changes:
    """Delete what was promised after all not."""
    return desk.delete("Delete follow-up", FollowUp, follow_up_id)
