"""How many people came to an event, from where, and from which sectors."""

from sqlalchemy.orm import Session

from migdesk.desk.errors import NobodyCounted
from migdesk.desk.questions.house import said_by_language
from migdesk.desk.reporting.asked import Asked, Frozen
from migdesk.desk.reporting.fronts import event_front
from migdesk.desk.reporting.periods import parts_of
from migdesk.desk.rows import ReportKind
from migdesk.documents.reports.event_sheets import Counted, ParticipantsSheet
from migdesk.records import Event
from migdesk.text.countries import country_name
from migdesk.text.names import Language


def participants_sheet(asked: Asked) -> Frozen[ParticipantsSheet]:
    """Freeze how many people came to an event.

    Raises:
        NoSuchRecord: there is no such event.
        NoOffice: the workspace does not say yet whose it is.
        NobodyCounted: it is not recorded how many came.
    """
    event, options = asked.event(), asked.options
    people = counted_at(asked.session, event, options.languages[0])
    if not people:
        raise NobodyCounted(event.id)
    front = event_front(asked.session, event, options)
    return Frozen(ParticipantsSheet(front, people, parts_of(asked, ReportKind.PARTICIPANTS)))


def counted_at(session: Session, event: Event, language: Language) -> tuple[Counted, ...]:
    """Return how many came, as they were counted; a group of nobody is none."""
    known = said_by_language(session)
    lines = (
        Counted(
            country=country_name(each.country.strip(), language),
            sector=known.said(each.sector, language),
            women=each.women,
            men=each.men,
            other=each.other,
            online=each.online,
        )
        for each in event.attendance
    )
    return tuple(line for line in lines if line.all)
