"""What an event is known by: its kind, whose it is, what it belongs to."""

from collections.abc import Iterator, Sequence

from sqlalchemy.orm import Session

from migdesk.desk.questions.event_pages import parts_played
from migdesk.desk.questions.house import said_by_language
from migdesk.desk.questions.naming import organisation_names
from migdesk.desk.zones import known_zone
from migdesk.documents.reports.event_sheets import Fact
from migdesk.records import Event, Project, Series
from migdesk.text.capitals import capitalised
from migdesk.text.names import Language, first_text
from migdesk.text.words import words_for
from migdesk.vocabulary import Part


def facts_of(session: Session, event: Event, order: Sequence[Language]) -> tuple[Fact, ...]:
    """Return what an event is known by, in the first of the languages in ``order``."""
    return tuple(fact for fact in _facts(session, event, order) if fact.told)


def _facts(session: Session, event: Event, order: Sequence[Language]) -> Iterator[Fact]:
    words = words_for(order[0])
    day = event.starts_at.astimezone(known_zone(event.zone)).date()
    project = session.get(Project, event.project_id or 0)
    series = session.get(Series, event.series_id or 0)
    paying = [donor.organisation_id for donor in project.donors] if project else []
    donors = organisation_names(session, paying, order, day)
    names = {part: list[str]() for part in Part}
    for played in parts_played(session, event.id, order, day):
        names[played.part].append(played.name)
    names[Part.DONOR] += (donors[key] for key in paying)
    yield Fact("kind", capitalised(words(f"event_kind.{event.kind}")))
    yield Fact("series", first_text(series.title, order) if series else "")
    for part in Part:
        yield Fact(part, ", ".join(dict.fromkeys(filter(None, names[part]))))
    yield Fact("project", first_text(project.title, order) if project else "")
    known = said_by_language(session)
    yield Fact("themes", ", ".join(known.said(each, order[0]) for each in event.themes))
