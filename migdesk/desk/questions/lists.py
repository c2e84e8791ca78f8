"""Lists as the commands give them: the newest records of a kind, a line each.

``limit`` bounds every list (-1 for no bound); the total says how many there are.
"""

from typing import Generic, TypeVar

from msgspec import Struct
from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from migdesk.desk.desk import Desk
from migdesk.desk.questions.keys import count_of, keys_in_order
from migdesk.desk.questions.listed_events import lines_of_events
from migdesk.desk.questions.listed_releases import lines_of_releases
from migdesk.desk.questions.naming import office_zone, table
from migdesk.desk.questions.people import lines_of_people
from migdesk.desk.questions.quotes import lines_of_quotes
from migdesk.desk.rows import EventLine, PersonLine, QuoteLine, ReleaseLine

Line = TypeVar("Line")


class Page(Struct, Generic[Line], frozen=True):
    """The newest lines of a list, and how many there are in all."""

    lines: tuple[Line, ...]
    total: int


def list_events(desk: Desk, *, limit: int = 100) -> Page[EventLine]:
    """Return events, the latest first."""
    with desk.reading() as session:
        lines = latest_events(session, select(table("event").c.id), limit)
        return Page(lines, count_of(session, "event"))


def latest_events(
    session: Session, wanted: Select[tuple[int]], limit: int = -1
) -> tuple[EventLine, ...]:
    """Return the lines of the events whose keys ``wanted`` selects, the latest first."""
    event = table("event")
    latest = (
        select(event.c.id)
        .where(event.c.id.in_(wanted))
        .order_by(event.c.starts_at.desc(), event.c.id.desc())
        .limit(limit)
    )
    keys = keys_in_order(session, latest)
    lines = lines_of_events(session, keys)
    return tuple(lines[key] for key in keys)


def list_people(desk: Desk, *, limit: int = 100) -> Page[PersonLine]:
    """Return people, those added last first, each under the title held today."""
    person = table("person")
    with desk.reading() as session:
        today = desk.clock().astimezone(office_zone(session)).date()
        newest = select(person.c.id).order_by(person.c.id.desc()).limit(limit)
        keys = keys_in_order(session, newest)
        lines = lines_of_people(session, keys, today)
        return Page(tuple(lines[key] for key in keys), count_of(session, "person"))


def list_quotes(desk: Desk, *, limit: int = 100) -> Page[QuoteLine]:
    """Return quotes, those recorded last first."""
    with desk.reading() as session:
        lines = latest_quotes(session, select(table("quote").c.id), limit)
        return Page(lines, count_of(session, "quote"))


def latest_quotes(
    session: Session, wanted: Select[tuple[int]], limit: int = -1
) -> tuple[QuoteLine, ...]:
    """Return the lines of the quotes whose keys ``wanted`` selects, those recorded last first."""
    quote = table("quote")
    latest = (
        select(quote.c.id).where(quote.c.id.in_(wanted)).order_by(quote.c.id.desc()).limit(limit)
    )
    keys = keys_in_order(session, latest)
    lines = lines_of_quotes(session, keys)
    return tuple(lines[key] for key in keys)


def list_releases(desk: Desk, *, limit: int = 100) -> Page[ReleaseLine]:
    """Return releases, the latest first."""
    with desk.reading() as session:
        lines = latest_releases(session, select(table("release").c.id), limit)
        return Page(lines, count_of(session, "release"))


def latest_releases(
    session: Session, wanted: Select[tuple[int]], limit: int = -1
) -> tuple[ReleaseLine, ...]:
    """Return the lines of the releases whose keys ``wanted`` selects, the latest first."""
    release = table("release")
    latest = (
        select(release.c.id)
        .where(release.c.id.in_(wanted))
        .order_by(release.c.day.desc(), release.c.id.desc())
        .limit(limit)
    )
    keys = keys_in_order(session, latest)
    lines = lines_of_releases(session, keys)
    return tuple(lines[key] for key in keys)
