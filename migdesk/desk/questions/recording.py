"""Where a quote that is about to be recorded is being said."""

from sqlalchemy import select
from sqlalchemy.orm import Session as DatabaseSession

from migdesk.desk.desk import Desk
from migdesk.desk.questions.named import titled
from migdesk.desk.questions.naming import languages_of, office_zone
from migdesk.desk.questions.needs import NOT_HELD
from migdesk.desk.questions.pickers import sessions_of, speakers_of
from migdesk.desk.rows import RecordingPlace
from migdesk.desk.zones import known_zone
from migdesk.records import Event, Session
from migdesk.vocabulary import SessionKind


def recording_place(
    desk: Desk, *, event_id: int | None = None, session_id: int | None = None
) -> RecordingPlace:
    """Return where somebody speaks.

    Args:
        desk: the desk.
        event_id: the event; 0 for none. Without it, the one of which a session runs now.
        session_id: a session of it; 0 for none. Without it, the one that runs now.

    What is not there any more counts as 0.
    """
    with desk.reading() as session:
        event = session.get(Event, event_id or 0)
        part = session.get(Session, session_id or 0)
        if part is not None and (event is None or part.event_id != event.id):
            part = None
        if session_id is None and (event_id is None or event is not None):
            part = _running(desk, session, event)
        if event is None and part is not None:
            event = session.get(Event, part.event_id)
        if event is None:
            return RecordingPlace(None, office_zone(session).key, None, None, (), 0, ())
        zone = known_zone(event.zone)
        here = part.id if part is not None else 0
        return RecordingPlace(
            event=titled(event, languages_of(session)),
            zone=zone.key,
            starts_at=event.starts_at.astimezone(zone),
            ends_at=event.ends_at.astimezone(zone),
            sessions=sessions_of(desk, event.id),
            session_id=here,
            speakers=speakers_of(desk, event.id, session_id=here or None),
        )


def _running(desk: Desk, session: DatabaseSession, event: Event | None) -> Session | None:
    """Return the session that runs now, of ``event`` if there is one: the last that began."""
    now = desk.clock()
    running = (
        select(Session)
        .join(Event, Session.event_id == Event.id)
        .where(
            Session.starts_at <= now,
            Session.ends_at > now,
            Session.kind != SessionKind.BREAK,
            Event.status.not_in(NOT_HELD),
        )
        .order_by(Session.starts_at.desc(), Session.id)
        .limit(1)
    )
    if event is not None:
        running = running.where(Session.event_id == event.id)
    return session.scalars(running).one_or_none()
