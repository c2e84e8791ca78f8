"""Finding anything from anywhere."""

from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import date
from typing import Final

from msgspec.structs import replace
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from migdesk.desk.desk import Desk
from migdesk.desk.questions.appearance_hits import appearance_hits
from migdesk.desk.questions.file_hits import file_hits
from migdesk.desk.questions.keys import among
from migdesk.desk.questions.listed_events import lines_of_events
from migdesk.desk.questions.listed_releases import lines_of_releases
from migdesk.desk.questions.media import contact_entries, outlet_entries
from migdesk.desk.questions.naming import languages_of, nominative, office_zone, table
from migdesk.desk.questions.numbering import numbered
from migdesk.desk.questions.organisations import lines_of_organisations
from migdesk.desk.questions.people import lines_of_people
from migdesk.desk.questions.quotes import lines_of_quotes
from migdesk.desk.questions.settings_hits import SETTINGS_KINDS, settings_hits
from migdesk.desk.questions.worded import marks_in
from migdesk.desk.rows import Kind, PaletteHit
from migdesk.desk.zones import known_zone
from migdesk.store.journal import JOURNAL
from migdesk.store.schema import PRESENT
from migdesk.store.sqlite.search import Hit, Order, search
from migdesk.store.typed import Term, terms
from migdesk.text.names import Language, PersonName, in_order
from migdesk.vocabulary import ClearanceState

FOUND_KINDS: Final = (
    Kind.PERSON,
    Kind.QUOTE,
    Kind.RELEASE,
    Kind.EVENT,
    Kind.SESSION,
    Kind.ORGANISATION,
    Kind.OUTLET,
    Kind.MEDIA_CONTACT,
    Kind.ASSET,
    Kind.APPEARANCE,
    *SETTINGS_KINDS,
)
"""What the palette finds, in this order."""

_NAMES: Final = {Kind.PERSON, Kind.ORGANISATION, Kind.OUTLET, Kind.MEDIA_CONTACT}
"""What is looked for by its name rather than by the day it is from."""

_ASKED_FOR: Final = {Kind.SESSION, Kind.ASSET}
"""What comes only when it is asked for: whoever works on one works on what it belongs to."""

_CHANGES_READ: Final = 400
"""So many of the latest changes are looked through for what was worked on last."""

_SESSIONS: Final = replace(
    PRESENT,
    searched=tuple(
        replace(searched, kind=Kind.SESSION, parent="id")
        for searched in PRESENT.searched
        if searched.table == Kind.SESSION
    ),
)
"""What a search finds of sessions: each for itself, where it else finds their events."""


def palette(
    desk: Desk, text: str, *, kinds: Collection[Kind] = FOUND_KINDS, limit: int = 5
) -> tuple[PaletteHit, ...]:
    """Return what ``text`` finds, kind by kind; without a text, what was worked on last.

    Sessions, files, appearances and what the settings hold are found by what they are called and
    hold alone.

    Args:
        desk: the desk.
        text: words, or a release's number however written.
        kinds: those looked for, of :data:`FOUND_KINDS`.
        limit: how many of each kind at most, those of the settings counted together.
    """
    with desk.reading() as session:
        asked, language = terms(text), languages_of(session)[0]
        today = desk.clock().astimezone(office_zone(session)).date()
        hits: list[PaletteHit] = []
        for kind in (kind for kind in _READERS if kind in kinds):
            found = _found(session, kind, text, limit, language) if asked else {}
            keys = list(found) if asked else _worked_on(session, kind, limit)
            if kind is Kind.RELEASE:
                keys = list(dict.fromkeys([*_by_number(session, text, limit), *keys]))[:limit]
            read = _READERS[kind](session, keys, today) if keys else ()
            hits += [_marked(hit, asked, found.get(hit.id)) for hit in read]
        if Kind.APPEARANCE in kinds:
            hits += appearance_hits(session, text, limit)
        return (*hits, *settings_hits(session, asked, kinds, limit))


def _found(
    session: Session, kind: Kind, text: str, limit: int, language: Language
) -> dict[int, Hit]:
    """Return what the search finds: names by how well they fit, other texts the newest first."""
    order: Order = "best" if kind in _NAMES else "newest"
    schema = _SESSIONS if kind is Kind.SESSION else PRESENT
    hits = search(
        session, text, kinds={kind}, limit=limit, order=order, language=language, schema=schema
    )
    return {hit.id: hit for hit in hits}


def _worked_on(session: Session, kind: Kind, limit: int) -> list[int]:
    """Return keys of what was changed last, or else what is newest."""
    if kind in _ASKED_FOR:
        return []
    change, own = JOURNAL.tables["journal_change"], table(kind)
    latest = (
        select(change.c.table_name, change.c.row_id)
        .order_by(change.c.id.desc())
        .limit(_CHANGES_READ)
        .subquery()
    )
    changed = session.scalars(select(latest.c.row_id).where(latest.c.table_name == kind.value))
    newest = session.scalars(select(own.c.id).order_by(own.c.id.desc()).limit(limit))
    return list(dict.fromkeys([*changed, *newest]))[:limit]


def _by_number(session: Session, text: str, limit: int) -> Sequence[int]:
    """Return keys of releases whose number ``text`` begins, the shortest numbers first."""
    condition = numbered(text)
    if condition is None:
        return ()
    release = table("release")
    found = select(release.c.id).where(condition)
    return session.scalars(
        found.order_by(release.c.year.desc(), release.c.running_number, release.c.id).limit(limit)
    ).all()


def _people(session: Session, keys: Sequence[int], today: date) -> list[PaletteHit]:
    lines, languages = lines_of_people(session, keys, today), languages_of(session)
    person, quote, appearance = table("person"), table("quote"), table("appearance")
    asked = (
        select(func.count())
        .where(quote.c.person_id == person.c.id, quote.c.clearance == ClearanceState.ASKED)
        .scalar_subquery()
    )
    events = (
        select(func.count(appearance.c.event_id.distinct()))
        .where(appearance.c.person_id == person.c.id)
        .scalar_subquery()
    )
    facts = {
        row.id: row
        for row in session.execute(
            select(person.c.id, person.c.email, asked.label("asked"), events.label("events")).where(
                among(person.c.id, keys)
            )
        )
    }
    return [
        PaletteHit(
            kind=Kind.PERSON,
            id=key,
            title=line.name,
            detail=", ".join(filter(None, (line.title, line.organisation))),
            also=_also(line.names, languages),
            events=facts[key].events,
            quotes=line.quotes,
            asked=facts[key].asked,
            email=facts[key].email,
        )
        for key in keys
        if (line := lines.get(key))
    ]


def _also(names: Mapping[Language, PersonName], languages: Sequence[Language]) -> str:
    """Return the name that comes after the one that is shown, in the order of ``languages``."""
    written = [nominative(names, [tag]) for tag in languages if names.get(tag)]
    return written[1] if len(written) > 1 else ""


def _quotes(session: Session, keys: Sequence[int], _today: date) -> list[PaletteHit]:
    lines = lines_of_quotes(session, keys)
    return [
        PaletteHit(
            kind=Kind.QUOTE,
            id=key,
            title=line.words,
            detail=", ".join(filter(None, (line.speaker, line.session or line.event))),
            day=line.said_at.date() if line.said_at else None,
            state=line.clearance,
        )
        for key in keys
        if (line := lines.get(key))
    ]


def _releases(session: Session, keys: Sequence[int], _today: date) -> list[PaletteHit]:
    lines = lines_of_releases(session, keys)
    return [
        PaletteHit(
            kind=Kind.RELEASE,
            id=key,
            title=line.headline,
            detail=line.event,
            number=line.number,
            day=line.day,
            state=line.stage,
        )
        for key in keys
        if (line := lines.get(key))
    ]


def _events(session: Session, keys: Sequence[int], _today: date) -> list[PaletteHit]:
    lines = lines_of_events(session, keys)
    return [
        PaletteHit(
            kind=Kind.EVENT,
            id=key,
            title=line.title,
            detail=line.place,
            day=line.start,
            state=line.status,
        )
        for key in keys
        if (line := lines.get(key))
    ]


def _sessions(session: Session, keys: Sequence[int], _today: date) -> list[PaletteHit]:
    part, event = table("session"), table("event")
    languages = languages_of(session)
    found = session.execute(
        select(
            part.c.id,
            part.c.title,
            part.c.kind,
            part.c.starts_at,
            part.c.event_id,
            event.c.title.label("event"),
            event.c.zone,
        )
        .join(event, part.c.event_id == event.c.id)
        .where(among(part.c.id, keys))
    )
    rows = {row.id: row for row in found}
    return [
        PaletteHit(
            kind=Kind.SESSION,
            id=key,
            title=in_order(row.title, languages) or "",
            detail=in_order(row.event, languages) or "",
            start=row.starts_at.astimezone(known_zone(row.zone)),
            state=row.kind,
            event_id=row.event_id,
        )
        for key in keys
        if (row := rows.get(key))
    ]


def _organisations(session: Session, keys: Sequence[int], today: date) -> list[PaletteHit]:
    lines = lines_of_organisations(session, keys, today)
    return [
        PaletteHit(
            kind=Kind.ORGANISATION,
            id=key,
            title=line.name,
            detail=", ".join(filter(None, (line.short, line.parent))),
        )
        for key in keys
        if (line := lines.get(key))
    ]


def _outlets(session: Session, keys: Sequence[int], _today: date) -> list[PaletteHit]:
    entries = {
        entry.id: entry for entry in outlet_entries(session, among(table("outlet").c.id, keys))
    }
    return [
        PaletteHit(kind=Kind.OUTLET, id=key, title=entry.shown, detail=entry.link)
        for key in keys
        if (entry := entries.get(key))
    ]


def _contacts(session: Session, keys: Sequence[int], _today: date) -> list[PaletteHit]:
    wanted = among(table("media_contact").c.id, keys)
    entries = {entry.id: entry for entry in contact_entries(session, wanted)}
    return [
        PaletteHit(
            kind=Kind.MEDIA_CONTACT,
            id=key,
            title=entry.shown,
            detail=", ".join(filter(None, (entry.outlet.name if entry.outlet else "", entry.beat))),
        )
        for key in keys
        if (entry := entries.get(key))
    ]


_READERS: Final[dict[Kind, Callable[[Session, Sequence[int], date], list[PaletteHit]]]] = {
    Kind.PERSON: _people,
    Kind.QUOTE: _quotes,
    Kind.RELEASE: _releases,
    Kind.EVENT: _events,
    Kind.SESSION: _sessions,
    Kind.ORGANISATION: _organisations,
    Kind.OUTLET: _outlets,
    Kind.MEDIA_CONTACT: _contacts,
    Kind.ASSET: file_hits,
}


def _marked(hit: PaletteHit, asked: Sequence[Term], found: Hit | None) -> PaletteHit:
    """Mark what was looked for in title and detail, or else show the stretch that holds it."""
    title, detail = marks_in(hit.title, asked), marks_in(hit.detail, asked)
    marked = replace(hit, title_marks=title, detail_marks=detail)
    if title or detail or found is None:
        return marked
    return replace(marked, excerpt=found.excerpt, excerpt_marks=found.marks)
