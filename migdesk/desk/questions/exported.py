"""What an agenda says to others, what it said when it was exported, and what is different."""

from collections.abc import Mapping, Sequence
from typing import Final

import msgspec
from sqlalchemy import select
from sqlalchemy.orm import Session as DatabaseSession

from migdesk.desk.questions.house import said_by_language
from migdesk.desk.questions.naming import languages_of, table
from migdesk.desk.rows import (
    AgendaChanges,
    AppearanceEntry,
    PersonChanged,
    PersonTold,
    SessionChanged,
    SessionEntry,
    SessionTold,
)
from migdesk.desk.zones import known_zone
from migdesk.editorial.exported import (
    PersonSaid,
    Programme,
    SessionSaid,
    changes_since,
)
from migdesk.records import AgendaExport, Event
from migdesk.text.names import Language, in_order
from migdesk.vocabulary import AppearanceStatus

_AWAY: Final = frozenset({AppearanceStatus.ABSENT, AppearanceStatus.REPLACED})


def programme_of(
    session: DatabaseSession, event: Event, parts: Sequence[SessionEntry], language: Language
) -> Programme:
    """Return what the agenda of an event says to others in a language.

    Who does not come, or somebody stands in for, is not on it.

    Args:
        session: where to read.
        event: the event.
        parts: its sessions with their people.
        language: of titles and names; the office's others where one has none in it.
    """
    order = tuple(dict.fromkeys((language, *languages_of(session))))
    kept = table("session")
    rows = session.execute(select(kept.c.id, kept.c.uuid).where(kept.c.event_id == event.id))
    known = said_by_language(session)
    uuids: Mapping[int, str] = {row.id: row.uuid for row in rows}
    return Programme(
        title=in_order(event.title, order) or "",
        venue=in_order(event.venue, order) or "",
        sessions=tuple(
            SessionSaid(
                uid=uuids[part.id],
                kind=part.kind,
                title=in_order(part.title, order) or "",
                starts_at=part.starts_at,
                ends_at=part.ends_at,
                room=known.said(part.room, language),
                people=tuple(
                    _said(each, order) for each in part.appearances if each.status not in _AWAY
                ),
            )
            for part in parts
        ),
    )


def _said(entry: AppearanceEntry, order: Sequence[Language]) -> PersonSaid:
    name = in_order(entry.shown_as or entry.names, order) or entry.name
    told = () if entry.shown_as else (entry.title, entry.organisation)
    return PersonSaid(name, entry.role, ", ".join(filter(None, told)))


def changes_since_export(
    session: DatabaseSession, event: Event, parts: Sequence[SessionEntry]
) -> AgendaChanges | None:
    """Return what is different since an agenda was exported last; ``None`` if it never was."""
    export = session.scalars(
        select(AgendaExport)
        .where(AgendaExport.event_id == event.id)
        .order_by(AgendaExport.id.desc())
        .limit(1)
    ).one_or_none()
    if export is None:
        return None
    zone = known_zone(event.zone)
    before = msgspec.json.decode(export.content, type=Programme)
    after = programme_of(session, event, parts, export.language)
    keys = {said.uid: part.id for said, part in zip(after.sessions, parts, strict=True)}

    def told(said: SessionSaid | None) -> SessionTold | None:
        if said is None:
            return None
        starts_at, ends_at = said.starts_at.astimezone(zone), said.ends_at.astimezone(zone)
        return SessionTold(said.kind, said.title, starts_at, ends_at, said.room)

    return AgendaChanges(
        at=export.at.astimezone(zone),
        who=export.who,
        venue=(before.venue, after.venue) if before.venue != after.venue else None,
        sessions=tuple(
            SessionChanged(
                id=keys[change.after.uid] if change.after is not None else 0,
                before=told(change.before),
                after=told(change.after),
                people=tuple(
                    PersonChanged(_person(one.before), _person(one.after)) for one in change.people
                ),
            )
            for change in changes_since(before, after)
        ),
    )


def _person(said: PersonSaid | None) -> PersonTold | None:
    return None if said is None else PersonTold(said.name, said.role, said.told)
