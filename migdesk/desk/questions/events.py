"""Lists of events."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from msgspec.structs import replace
from sqlalchemy import ColumnElement, Select, exists, func, or_, select
from sqlalchemy.orm import Session

from migdesk.desk.desk import Desk
from migdesk.desk.questions.keys import count_of, in_language, keys_in_order, start_of
from migdesk.desk.questions.listed_events import (
    city_of_event,
    lines_of_events,
    past_and_coming,
)
from migdesk.desk.questions.naming import languages_of, office_zone, table
from migdesk.desk.questions.searched import matches
from migdesk.desk.rows import CalendarEntry, EventFilter, EventLine, EventTime, Group, Index
from migdesk.desk.zones import known_zone
from migdesk.text.dates import last_day
from migdesk.vocabulary import Part


def event_index(desk: Desk, wanted: EventFilter) -> Index:
    """Return the keys of events: today's, those coming up, those past."""
    event = table("event")
    with desk.reading() as session:
        chosen = select(event.c.id).where(*_conditions(session, wanted))
        past, coming = past_and_coming(session, desk.clock())
        soonest = (event.c.starts_at, event.c.id)
        latest = (event.c.starts_at.desc(), event.c.id.desc())
        stretches: dict[str, Select[tuple[int]]] = {}
        if wanted.time is not EventTime.PAST:
            stretches["today"] = chosen.where(~past, ~coming).order_by(*soonest)
            stretches["coming"] = chosen.where(coming).order_by(*soonest)
        if wanted.time is not EventTime.UPCOMING:
            stretches["past"] = chosen.where(past).order_by(*latest)
        keys: tuple[int, ...] = ()
        groups = []
        for name, stretch in stretches.items():
            found = keys_in_order(session, stretch)
            keys += found
            if found:
                groups.append(Group(name, "", len(found)))
        return Index(keys, tuple(groups), count_of(session, "event"))


def event_lines(desk: Desk, keys: Sequence[int]) -> dict[int, EventLine]:
    """Return the lines of the events under ``keys``; a key of none is left out."""
    with desk.reading() as session:
        return lines_of_events(session, keys)


def calendar(
    desk: Desk, since: date, until: date, wanted: EventFilter | None = None
) -> tuple[CalendarEntry, ...]:
    """Return the events on the days from ``since`` to ``until``, in order, and no others.

    Days are those at the place of each event.
    """
    event = table("event")
    # A day begins elsewhere up to a day earlier or later than at the office.
    around = replace(
        wanted or EventFilter(),
        since=since - timedelta(days=1),
        until=until + timedelta(days=1),
    )
    with desk.reading() as session:
        languages = languages_of(session)
        rows = session.execute(
            select(
                event.c.id,
                in_language(event.c.title, languages).label("title"),
                event.c.kind,
                event.c.status,
                event.c.starts_at,
                event.c.ends_at,
                event.c.zone,
            )
            .where(*_conditions(session, around))
            .order_by(event.c.starts_at, event.c.id)
        )
        entries = []
        for row in rows:
            zone = known_zone(row.zone)
            starts_at, ends_at = row.starts_at.astimezone(zone), row.ends_at.astimezone(zone)
            first, last = starts_at.date(), last_day(starts_at, ends_at)
            if first <= until and last >= since:
                entries.append(
                    CalendarEntry(
                        row.id, row.title, row.kind, row.status, first, last, starts_at, ends_at
                    )
                )
        return tuple(entries)


def _conditions(session: Session, wanted: EventFilter) -> list[ColumnElement[bool]]:
    event, appearance = table("event"), table("appearance")
    found = matches(session, wanted.text, "event", event.c.id)
    conditions = [] if found is None else [found]
    if wanted.kinds:
        conditions.append(event.c.kind.in_(wanted.kinds))
    if wanted.statuses:
        conditions.append(event.c.status.in_(wanted.statuses))
    if wanted.organisation_id is not None:
        conditions.append(_has_organisation(wanted.organisation_id, wanted.part))
    if wanted.projects:
        conditions.append(event.c.project_id.in_(wanted.projects))
    if wanted.series_id is not None:
        conditions.append(event.c.series_id == wanted.series_id)
    if wanted.person_id is not None:
        appears = select(appearance.c.event_id).where(appearance.c.person_id == wanted.person_id)
        conditions.append(event.c.id.in_(appears))
    if wanted.places:
        conditions.append(city_of_event(languages_of(session)).in_(wanted.places))
    if wanted.themes:
        theme = func.json_each(event.c.themes).table_valued("value")
        conditions.append(exists().where(theme.c.value.in_(wanted.themes)))
    zone = office_zone(session)
    if wanted.since is not None:
        conditions.append(_lasts_into(start_of(wanted.since, zone)))
    if wanted.until is not None:
        conditions.append(event.c.starts_at < start_of(wanted.until + timedelta(days=1), zone))
    return conditions


def _lasts_into(beginning: datetime) -> ColumnElement[bool]:
    """Return the condition that an event is not over when a day begins.

    What ends at midnight is over then.
    """
    event = table("event")
    return (event.c.ends_at >= beginning) & (
        (event.c.ends_at > beginning) | (event.c.starts_at >= beginning)
    )


def _has_organisation(organisation_id: int, part: Part | None) -> ColumnElement[bool]:
    event, link, donor = table("event"), table("event_organisation"), table("project_donor")
    named = select(link.c.event_id).where(link.c.organisation_id == organisation_id)
    if part is not None:
        named = named.where(link.c.part == part)
    if part not in {None, Part.DONOR}:
        return event.c.id.in_(named)
    paid = select(donor.c.project_id).where(donor.c.organisation_id == organisation_id)
    return or_(event.c.id.in_(named), event.c.project_id.in_(paid))
