"""Where a quote that is captured while it is said is being said, and what was captured there."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session as DatabaseSession

from migdesk.desk.desk import Desk
from migdesk.desk.questions.event_pages import appearances_at
from migdesk.desk.questions.keys import keys_in_order
from migdesk.desk.questions.named import titled
from migdesk.desk.questions.naming import languages_of, office_zone, table
from migdesk.desk.questions.needs import NOT_HELD
from migdesk.desk.questions.quotes import lines_of_quotes
from migdesk.desk.rows import (
    CaptureChoice,
    Captured,
    CapturePlace,
    SessionChoice,
    SpeakerChoice,
)
from migdesk.desk.zones import known_zone
from migdesk.records import Event, Session
from migdesk.text.names import Language, in_order
from migdesk.vocabulary import AppearanceStatus, Role, SessionKind

_SOON: Final = timedelta(minutes=30)
"""People talk before an event begins: from so long before on it counts as being on."""

_OVERRUN: Final = timedelta(hours=1)
"""A session is offered for so long after its end by the agenda, and as long before its start."""

_LONGEST: Final = timedelta(days=1)
"""No session takes longer: those that began before are not looked at."""

_MOST_CHOICES: Final = 20
_SILENT: Final = (Role.INTERPRETER, Role.CONTACT, Role.AUTHOR, Role.PHOTOGRAPHER)
_AWAY: Final = (AppearanceStatus.ABSENT, AppearanceStatus.REPLACED)


def capture_place(
    desk: Desk, *, event_id: int | None = None, session_id: int | None = None
) -> CapturePlace:
    """Return where somebody speaks.

    Args:
        desk: the desk.
        event_id: the event; 0 for none. Without it, that of the session that runs now, or where
            none does, the event that is on or was on last.
        session_id: a session of it; 0 for none. Without it, the one that runs now.

    Of several sessions that run at once it is the one that began last. What is not there any more
    counts as 0.
    """
    with desk.reading() as session:
        now, languages = desk.clock(), languages_of(session)
        event = session.get(Event, event_id or 0)
        part = session.get(Session, session_id or 0)
        if part is not None and (event is None or part.event_id != event.id):
            part = None
        if session_id is None and (event_id is None or event is not None):
            part = _running(session, now, event)
        if event_id is None:
            event = session.get(Event, part.event_id) if part is not None else _last(session, now)
        choices = _choices(session, now, languages, part, event)
        if event is None:
            home = office_zone(session).key
            return CapturePlace(
                event=None,
                session=None,
                zone=home,
                today=True,
                running=True,
                speakers=(),
                choices=choices,
            )
        zone = known_zone(event.zone)
        first, last = (moment.astimezone(zone) for moment in (event.starts_at, event.ends_at))
        spoken_in = part or event
        return CapturePlace(
            event=titled(event, languages),
            session=_session(part, languages, zone) if part is not None else None,
            zone=zone.key,
            today=first.date() <= now.astimezone(zone).date() <= last.date(),
            running=spoken_in.starts_at <= now < spoken_in.ends_at,
            speakers=_speakers(session, event, part, languages),
            choices=choices,
        )


def captured(desk: Desk, *, event_id: int, session_id: int, limit: int = 30) -> Captured:
    """Return what was recorded in a session, at an event outside its sessions, or at none.

    Args:
        desk: the desk.
        event_id: the event, 0 for none.
        session_id: the session, 0 for none.
        limit: so many of the last ones at most.
    """
    quote = table("quote")
    conditions: list[ColumnElement[bool]] = [quote.c.session_id == session_id]
    if not session_id:
        here = quote.c.event_id == event_id if event_id else quote.c.event_id.is_(None)
        conditions = [here, quote.c.session_id.is_(None)]
    with desk.reading() as session:
        count = session.scalar(select(func.count()).select_from(quote).where(*conditions)) or 0
        newest = select(quote.c.id).where(*conditions).order_by(quote.c.id.desc()).limit(limit)
        keys = keys_in_order(session, newest)
        lines = lines_of_quotes(session, keys)
        return Captured(count, tuple(lines[key] for key in keys))


_TAKING_PLACE: Final = (Session.kind != SessionKind.BREAK, Event.status.not_in(NOT_HELD))
"""The conditions that somebody speaks in a session: it is no break, and its event takes place."""


def _running(session: DatabaseSession, now: datetime, event: Event | None) -> Session | None:
    """Return the session that runs now, of ``event`` if there is one: the last that began."""
    running = (
        select(Session)
        .join(Event, Session.event_id == Event.id)
        .where(Session.starts_at <= now, Session.starts_at > now - _LONGEST)
        .where(Session.ends_at > now, *_TAKING_PLACE)
        .order_by(Session.starts_at.desc(), Session.id)
        .limit(1)
    )
    if event is not None:
        running = running.where(Session.event_id == event.id)
    return session.scalars(running).one_or_none()


def _last(session: DatabaseSession, now: datetime) -> Event | None:
    """Return the event that is on now, else the one that ended last."""
    held = select(Event).where(Event.status.not_in(NOT_HELD)).limit(1)
    on_now = held.where(Event.starts_at <= now + _SOON, Event.ends_at > now)
    found = session.scalars(on_now.order_by(Event.starts_at.desc(), Event.id)).one_or_none()
    if found is not None:
        return found
    past = held.where(Event.ends_at <= now).order_by(Event.ends_at.desc(), Event.id)
    return session.scalars(past).one_or_none()


def _session(part: Session, languages: Sequence[Language], zone: ZoneInfo) -> SessionChoice:
    return SessionChoice(
        id=part.id,
        kind=part.kind,
        title=in_order(part.title, languages) or "",
        starts_at=part.starts_at.astimezone(zone),
        ends_at=part.ends_at.astimezone(zone),
        room=part.room,
    )


def _speakers(
    session: DatabaseSession, event: Event, part: Session | None, languages: Sequence[Language]
) -> tuple[SpeakerChoice, ...]:
    """Return who may speak, each once under the first role: those of the session first."""
    here = part.id if part is not None else 0
    order = {each.id: place for place, each in enumerate(event.sessions, start=1)}
    appearances = appearances_at(session, event.id, languages)
    choices: dict[int, SpeakerChoice] = {}
    for place in sorted(appearances, key=lambda key: (key != here, order.get(key, 0))):
        for entry in appearances[place]:
            if entry.role in _SILENT or entry.status in _AWAY:
                continue
            choice = SpeakerChoice(
                person_id=entry.person_id,
                name=entry.name,
                names=entry.names,
                title=entry.title,
                organisation=entry.organisation,
                role=entry.role,
                here=place == here,
            )
            choices.setdefault(entry.person_id, choice)
    return tuple(choices.values())


def _choices(
    session: DatabaseSession,
    now: datetime,
    languages: Sequence[Language],
    part: Session | None,
    event: Event | None,
) -> tuple[CaptureChoice, ...]:
    """Return where somebody may be speaking: sessions about now, and events outside theirs.

    ``part`` and ``event`` are the place at hand, which is among them whenever it was.
    """
    about_now = (
        select(Session, Event)
        .join(Event, Session.event_id == Event.id)
        .where(Session.starts_at <= now + _OVERRUN, Session.starts_at > now - _LONGEST)
        .where(Session.ends_at > now - _OVERRUN, *_TAKING_PLACE)
        .order_by((Session.ends_at > now).desc(), Session.starts_at, Session.id)
        .limit(_MOST_CHOICES)
    )
    sessions: dict[int, Session] = {}
    events: dict[int, Event] = {}
    for row in session.execute(about_now):
        sessions[row.Session.id] = row.Session
        events[row.Event.id] = row.Event
    if part is not None:
        sessions.setdefault(part.id, part)
    last = event or (None if events else _last(session, now))
    if last is not None:
        events.setdefault(last.id, last)
    spoken_in = [_choice(each, events[each.event_id], now, languages) for each in sessions.values()]
    spoken_in.sort(key=lambda choice: (not choice.running, choice.starts_at, choice.session_id))
    outside = [_choice(None, each, now, languages) for each in events.values()]
    return (*spoken_in, *outside)


def _choice(
    part: Session | None, event: Event, now: datetime, languages: Sequence[Language]
) -> CaptureChoice:
    zone, spoken_in = known_zone(event.zone), part or event
    return CaptureChoice(
        event_id=event.id,
        event=in_order(event.title, languages) or "",
        session_id=part.id if part is not None else 0,
        title=(in_order(part.title, languages) or "") if part is not None else "",
        kind=part.kind if part is not None else None,
        starts_at=spoken_in.starts_at.astimezone(zone),
        ends_at=spoken_in.ends_at.astimezone(zone),
        room=part.room if part is not None else "",
        running=part is not None and part.starts_at <= now < part.ends_at,
    )
