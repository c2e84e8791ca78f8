"""What lists show of events, and which of them are over today."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, case, func, literal, select
from sqlalchemy.orm import Session

from migdesk.desk.questions.keys import among, in_language, start_of
from migdesk.desk.questions.naming import languages_of, nominative, table
from migdesk.desk.rows import EventLine
from migdesk.desk.zones import known_zone
from migdesk.text.dates import last_day
from migdesk.text.names import Language, in_order


def lines_of_events(session: Session, keys: Sequence[int]) -> dict[int, EventLine]:
    """Return the lines of the events under ``keys``."""
    event, quote, release = table("event"), table("quote"), table("release")
    languages = languages_of(session)
    quotes = select(func.count()).where(quote.c.event_id == event.c.id).scalar_subquery()
    releases = select(func.count()).where(release.c.event_id == event.c.id).scalar_subquery()
    rows = session.execute(
        select(
            event.c.id,
            event.c.title,
            event.c.kind,
            event.c.modality,
            event.c.status,
            event.c.starts_at,
            event.c.ends_at,
            event.c.zone,
            event.c.city,
            quotes.label("quotes"),
            releases.label("releases"),
        ).where(among(event.c.id, keys))
    )
    lines = {}
    for row in rows:
        zone = known_zone(row.zone)
        starts_at, ends_at = row.starts_at.astimezone(zone), row.ends_at.astimezone(zone)
        lines[row.id] = EventLine(
            id=row.id,
            title=in_order(row.title, languages) or "",
            kind=row.kind,
            modality=row.modality,
            status=row.status,
            start=starts_at.date(),
            end=last_day(starts_at, ends_at),
            starts_at=starts_at,
            ends_at=ends_at,
            place=nominative(row.city, languages),
            quotes=row.quotes,
            releases=row.releases,
        )
    return lines


def city_of_event(languages: Sequence[Language]) -> ColumnElement[str]:
    """Return SQL for the city of an event as its line has it, empty where none is known."""
    return in_language(table("event").c.city, languages, "nominative")


def past_and_coming(
    session: Session, now: datetime, *, ending_after: datetime | None = None
) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    """Return the conditions that an event is over before today, and that it begins after today.

    Today is another stretch of time in every zone. Where the conditions are asked of events alone
    that are ``ending_after`` a moment, the zones of all others are not looked for.
    """
    event = table("event")
    held_in = select(event.c.zone).distinct()
    if ending_after is not None:
        held_in = held_in.where(event.c.ends_at > ending_after)
    zones = session.scalars(held_in)
    days = {name: now.astimezone(known_zone(name)).date() for name in zones} or {"": now.date()}

    def beginning(later: timedelta) -> ColumnElement[datetime]:
        """Return SQL for the instant at which the day begins where the event is."""
        return case(
            *(
                (
                    event.c.zone == name,
                    literal(
                        start_of(day + later, known_zone(name or "UTC")), event.c.starts_at.type
                    ),
                )
                for name, day in days.items()
            )
        )

    today, tomorrow = beginning(timedelta()), beginning(timedelta(days=1))
    past = (event.c.ends_at <= today) & (event.c.starts_at < today)
    return past, event.c.starts_at >= tomorrow
