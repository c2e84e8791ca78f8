"""An intention about events: one like another, on another day."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from msgspec import Struct
from sqlalchemy import select

from migdesk.desk.desk import Desk, Work
from migdesk.desk.posts import post_held
from migdesk.desk.rows import Changes
from migdesk.desk.zones import known_zone
from migdesk.records import Appearance, Event, EventOrganisation, Session

_FACTS = (
    *("kind", "zone", "modality", "venue", "city", "country", "link", "series_id", "project_id"),
    *("themes", "gcm_objectives", "sdg_targets"),
)
"""What an event has in common with the one it is made from, whatever else comes along."""


class Along(Struct, frozen=True):
    """What comes along to the new event.

    Attributes:
        organisations: who hosts, organises, supports and pays.
        agenda: the sessions, at the same hours, with their rooms.
        speakers: who appears in which role: at the event as a whole, and with the agenda in its
            sessions. They are planned, under the posts they hold on the new days.
        summary: the summary.
    """

    organisations: bool = True
    agenda: bool = True
    speakers: bool = False
    summary: bool = False


def repeat_event(
    desk: Desk, *, event_id: int, day: date, along: Along, is_next: bool = False
) -> Changes:
    """Make an event like another one, so many days later or earlier; it is planned.

    Args:
        desk: the desk.
        event_id: the event it is made from.
        day: its first day, at the place of the event. Hours stay as they are there.
        along: what comes along. Quotes, releases, files, attendance and follow-ups never do.
        is_next: it is the next one of its series, and numbered so.

    Raises:
        NoSuchRecord: there is no such event.
    """
    with desk.work("Repeat event") as work:
        event = work.get(Event, event_id)
        zone = known_zone(event.zone)
        by = day - event.starts_at.astimezone(zone).date()
        copy = Event(
            title=event.title,
            starts_at=_later(event.starts_at, by, zone),
            ends_at=_later(event.ends_at, by, zone),
            **{name: getattr(event, name) for name in _FACTS},
        )
        copy.number = event.number + 1 if is_next and event.number else event.number
        if along.summary:
            copy.summary = event.summary
        if along.organisations:
            copy.organisations = [
                EventOrganisation(
                    part=each.part, organisation_id=each.organisation_id, position=each.position
                )
                for each in event.organisations
            ]
        work.session.add(copy)
        work.session.flush()
        sessions = _agenda(work, event, copy, by, zone) if along.agenda else {}
        if along.speakers:
            _speakers(work, event, copy, sessions)
        work.about(copy)
    return work.changes


def _later(moment: datetime, by: timedelta, zone: ZoneInfo) -> datetime:
    """Return the same hour by the clock of the place, days later."""
    return moment.astimezone(zone) + by


def _agenda(work: Work, event: Event, copy: Event, by: timedelta, zone: ZoneInfo) -> dict[int, int]:
    """Copy the sessions; return the key of the copy by that of the session."""
    copies = {}
    for session in event.sessions:
        made = Session(
            kind=session.kind,
            title=session.title,
            starts_at=_later(session.starts_at, by, zone),
            ends_at=_later(session.ends_at, by, zone),
            room=session.room,
            position=session.position,
        )
        copy.sessions.append(made)
        work.session.flush()
        copies[session.id] = made.id
    return copies


def _speakers(work: Work, event: Event, copy: Event, sessions: dict[int, int]) -> None:
    appear = select(Appearance).where(Appearance.event_id == event.id)
    for each in work.session.scalars(appear.order_by(Appearance.position, Appearance.id)):
        if each.session_id is not None and each.session_id not in sessions:
            continue
        appearance = Appearance(
            event_id=copy.id,
            session_id=sessions[each.session_id] if each.session_id is not None else None,
            person_id=each.person_id,
            role=each.role,
            position=each.position,
            shown_as=each.shown_as,
        )
        appearance.post_id = post_held(work.session, appearance)
        work.session.add(appearance)
