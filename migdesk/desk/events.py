"""Intentions about events: their facts, agenda, and who appears in which role."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import TypedDict, Unpack

from sqlalchemy import func, select
from sqlalchemy.orm import Session as DatabaseSession

from migdesk.desk.desk import Desk, assign
from migdesk.desk.errors import NoSuchRecord
from migdesk.desk.posts import check_links, post_held, posts_following
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
    AppearanceStatus,
    EventKind,
    EventStatus,
    FollowUpStatus,
    Modality,
    Part,
    Role,
    SessionKind,
)


class EventOptions(TypedDict, total=False):
    """What can be set at once about an event."""

    modality: Modality
    status: EventStatus
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
    with desk.work("Set organisers") as work:
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


def delete_session(desk: Desk, *, session_id: int) -> Changes:
    """Delete a session with the appearances in it. Quotes said in it stay."""
    return desk.delete("Delete session", Session, session_id)


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
        event = work.get(Event, event_id)
        appearance = Appearance(event_id=event.id, person_id=person_id, role=role)
        assign(appearance, fields)
        if "post_id" not in fields:
            appearance.post_id = post_held(work.session, appearance)
        check_links(work.session, appearance)
        appearance.position = _next_position(work.session, event.id, appearance.session_id)
        work.session.add(appearance)
        work.about(appearance)
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


class FollowUpFields(TypedDict, total=False):
    """What can be set about something promised."""

    owner: str
    due: date | None
    status: FollowUpStatus


def add_follow_up(
    desk: Desk, *, event_id: int, action: LocalizedText, **fields: Unpack[FollowUpFields]
) -> Changes:
    """Note what was promised, who does it and until when."""
    with desk.work("Add follow-up") as work:
        event = work.get(Event, event_id)
        follow_up = FollowUp(action=action, position=len(event.follow_ups), **fields)
        event.follow_ups.append(follow_up)
        work.about(follow_up)
    return work.changes


def _next_position(session: DatabaseSession, event_id: int, session_id: int | None) -> int:
    count = select(func.count()).where(
        Appearance.event_id == event_id, Appearance.session_id.is_not_distinct_from(session_id)
    )
    return session.scalar(count) or 0
