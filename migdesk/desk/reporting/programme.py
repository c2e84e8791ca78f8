"""The programme of an event, from its agenda."""

from sqlalchemy.orm import Session

from migdesk.desk.errors import NoSessions
from migdesk.desk.questions.house import said_by_language
from migdesk.desk.reporting.appearing import Appearing
from migdesk.desk.reporting.asked import Asked, Frozen
from migdesk.desk.reporting.fronts import event_front
from migdesk.desk.rows import ReportOptions
from migdesk.desk.zones import known_zone
from migdesk.documents.reports.sheets import ProgrammeSheet, SessionLine
from migdesk.records import Event


def programme_sheet(asked: Asked) -> Frozen[ProgrammeSheet]:
    """Freeze the programme of an event.

    Raises:
        NoSuchRecord: there is no such event.
        NoOffice: the workspace does not say yet whose it is.
        NoSessions: there is no agenda.
    """
    session, event, options = asked.session, asked.event(), asked.options
    if not event.sessions:
        raise NoSessions(event.id)
    sheet = ProgrammeSheet(
        front=event_front(session, event, options),
        sessions=session_lines(session, event, Appearing(session, event, options), options),
        by_room=options.by_room,
    )
    return Frozen(sheet)


def session_lines(
    session: Session, event: Event, people: Appearing, options: ReportOptions
) -> tuple[SessionLine, ...]:
    """Return the agenda of an event, with who appears on it where that is wanted."""
    zone, known = known_zone(event.zone), said_by_language(session)
    return tuple(
        SessionLine(
            kind=each.kind,
            title=people.in_each(each.title),
            starts_at=each.starts_at.astimezone(zone),
            ends_at=each.ends_at.astimezone(zone),
            room=tuple(known.said(each.room, tag) for tag in options.languages),
            people=tuple(people.lines(each.id)) if options.with_people else (),
        )
        for each in event.sessions
    )
