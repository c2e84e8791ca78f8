"""What a report begins with: whose it is, and what it is about."""

from collections.abc import Sequence

from sqlalchemy.orm import Session

from migdesk.desk.office import the_office
from migdesk.desk.questions.naming import languages_of
from migdesk.desk.rows import ReportOptions
from migdesk.desk.sheets import house
from migdesk.desk.zones import known_zone
from migdesk.documents.reports.sheets import Front
from migdesk.records import Event
from migdesk.text.capitals import capitalised
from migdesk.text.dates import last_day
from migdesk.text.names import Language, first_name, first_text
from migdesk.text.words import words_for
from migdesk.vocabulary import Modality


def event_front(session: Session, event: Event, options: ReportOptions) -> Front:
    """Return what a report about an event begins with.

    Raises:
        NoOffice: the workspace does not say yet whose it is.
    """
    zone = known_zone(event.zone)
    starts, ends = event.starts_at.astimezone(zone), event.ends_at.astimezone(zone)
    order = languages_of(session)
    languages = options.languages
    return Front(
        languages=languages,
        house=house(session, the_office(session), languages[0], event),
        title=tuple(first_text(event.title, (tag, *order)) for tag in languages),
        start=starts.date(),
        end=last_day(starts, ends),
        place=tuple(_place(event, tag, order) for tag in languages),
        status=event.status,
    )


def _place(event: Event, language: Language, order: Sequence[Language]) -> str:
    """Return venue and city; that it is online, too, where it is."""
    tags = (language, *order)
    on_site = [first_text(event.venue, tags), first_name(event.city, tags)]
    online = words_for(language)("modality.online")
    places = {
        Modality.IN_PERSON: on_site,
        Modality.HYBRID: [*on_site, online],
        Modality.ONLINE: [online],
    }
    return capitalised(", ".join(filter(None, places[event.modality])))
