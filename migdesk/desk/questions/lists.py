"""Lists: the newest records of a kind, a line each.

They read plain columns, not objects: that keeps them quick in a workspace of a hundred thousand
quotes. ``limit`` bounds every list (-1 for no bound); the total says how many there are.
"""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Generic, TypeVar

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from migdesk.desk.desk import Desk
from migdesk.desk.numbers import number_of
from migdesk.desk.questions.naming import (
    in_order,
    languages_of,
    nominative,
    organisation_names,
    table,
)
from migdesk.desk.rows import (
    EventLine,
    PersonLine,
    QuoteLine,
    ReleaseLine,
)
from migdesk.desk.zones import known_zone
from migdesk.records.rules import post_on
from migdesk.text.names import Language
from migdesk.vocabulary import ReleaseKind

Line = TypeVar("Line")


@dataclass(frozen=True, slots=True)
class Page(Generic[Line]):
    """The newest lines of a list, and how many there are in all."""

    lines: tuple[Line, ...]
    total: int


def list_events(desk: Desk, *, limit: int = 100) -> Page[EventLine]:
    """Return events, the latest first."""
    with desk.reading() as session:
        lines = event_lines(session, select(table("event").c.id), limit)
        return Page(lines, _count(session, "event"))


def event_lines(session: Session, wanted: Select[tuple[int]], limit: int) -> tuple[EventLine, ...]:
    """Return the lines of the events whose keys ``wanted`` selects, the latest first."""
    event, quote, release = table("event"), table("quote"), table("release")
    languages = languages_of(session)
    quotes = select(func.count()).where(quote.c.event_id == event.c.id).scalar_subquery()
    releases = select(func.count()).where(release.c.event_id == event.c.id).scalar_subquery()
    rows = session.execute(
        select(
            event.c.id,
            event.c.title,
            event.c.kind,
            event.c.status,
            event.c.starts_at,
            event.c.ends_at,
            event.c.zone,
            event.c.city,
            quotes,
            releases,
        )
        .where(event.c.id.in_(wanted))
        .order_by(event.c.starts_at.desc(), event.c.id.desc())
        .limit(limit)
    )
    return tuple(
        EventLine(
            id=row.id,
            title=in_order(row.title, languages) or "",
            kind=row.kind,
            status=row.status,
            start=_local_day(row.starts_at, row.zone),
            end=_local_day(row.ends_at, row.zone),
            place=nominative(row.city, languages),
            quotes=row[8],
            releases=row[9],
        )
        for row in rows
    )


def list_people(desk: Desk, *, limit: int = 100) -> Page[PersonLine]:
    """Return people, those added last first, each under the title held today."""
    person, quote, post = table("person"), table("quote"), table("post")
    today = desk.clock().date()
    with desk.reading() as session:
        languages = languages_of(session)
        quotes = select(func.count()).where(quote.c.person_id == person.c.id).scalar_subquery()
        rows = session.execute(
            select(person.c.id, person.c.names, quotes).order_by(person.c.id.desc()).limit(limit)
        ).all()
        posts: dict[int, list[Any]] = {row.id: [] for row in rows}
        newest = select(person.c.id).order_by(person.c.id.desc()).limit(limit)
        for held in session.execute(select(post).where(post.c.person_id.in_(newest))):
            posts[held.person_id].append(held)
        titles = {key: post_on(held, today) for key, held in posts.items()}
        organisations = organisation_names(
            session, (held.organisation_id for held in titles.values() if held), languages
        )
        lines = tuple(
            PersonLine(
                id=row.id,
                name=nominative(row.names, languages),
                title=nominative(held.title, languages) if held else "",
                organisation=organisations.get(held.organisation_id or 0, "") if held else "",
                quotes=row[2],
            )
            for row in rows
            for held in (titles[row.id],)
        )
        return Page(lines, _count(session, "person"))


def list_quotes(desk: Desk, *, limit: int = 100) -> Page[QuoteLine]:
    """Return quotes, those recorded last first."""
    with desk.reading() as session:
        lines = quote_lines(session, select(table("quote").c.id), limit)
        return Page(lines, _count(session, "quote"))


def quote_lines(session: Session, wanted: Select[tuple[int]], limit: int) -> tuple[QuoteLine, ...]:
    """Return the lines of the quotes whose keys ``wanted`` selects, the latest first."""
    quote, person, post, event = (table(name) for name in ("quote", "person", "post", "event"))
    languages = languages_of(session)
    rows = session.execute(
        select(
            quote.c.id,
            quote.c.words,
            quote.c.language,
            quote.c.clearance,
            quote.c.unattributed,
            person.c.names,
            post.c.title,
            event.c.title.label("event"),
        )
        .join(person, quote.c.person_id == person.c.id, isouter=True)
        .join(post, quote.c.post_id == post.c.id, isouter=True)
        .join(event, quote.c.event_id == event.c.id, isouter=True)
        .where(quote.c.id.in_(wanted))
        .order_by(quote.c.id.desc())
        .limit(limit)
    )
    return tuple(
        QuoteLine(
            id=row.id,
            words=row.words,
            language=row.language,
            speaker=nominative(row.names or {}, languages) or row.unattributed,
            title=nominative(row.title or {}, languages),
            event=in_order(row.event or {}, languages) or "",
            clearance=row.clearance,
        )
        for row in rows
    )


def list_releases(desk: Desk, *, limit: int = 100) -> Page[ReleaseLine]:
    """Return releases, the latest first."""
    with desk.reading() as session:
        lines = release_lines(session, select(table("release").c.id), limit)
        return Page(lines, _count(session, "release"))


def release_lines(
    session: Session, wanted: Select[tuple[int]], limit: int
) -> tuple[ReleaseLine, ...]:
    """Return the lines of the releases whose keys ``wanted`` selects, the latest first."""
    release, rendition = table("release"), table("rendition")
    languages = languages_of(session)
    rows = session.execute(
        select(
            release.c.id,
            release.c.kind,
            release.c.running_number,
            release.c.year,
            release.c.stage,
            release.c.day,
        )
        .where(release.c.id.in_(wanted))
        .order_by(release.c.day.desc(), release.c.id.desc())
        .limit(limit)
    ).all()
    headlines: dict[int, dict[Language, str]] = {row.id: {} for row in rows}
    texts = select(rendition.c.release_id, rendition.c.language, rendition.c.headline)
    for text in session.execute(
        texts.where(rendition.c.release_id.in_(list(headlines))).order_by(rendition.c.id)
    ):
        headlines[text.release_id][text.language] = text.headline
    return tuple(
        ReleaseLine(
            id=row.id,
            number=number_of(ReleaseKind(row.kind), row.running_number, row.year),
            kind=row.kind,
            stage=row.stage,
            headline=in_order(headlines[row.id], languages) or "",
            languages=tuple(headlines[row.id]),
            day=row.day,
        )
        for row in rows
    )


def _count(session: Session, name: str) -> int:
    return session.scalar(select(func.count()).select_from(table(name))) or 0


def _local_day(instant: datetime, zone: str) -> date:
    return instant.astimezone(known_zone(zone)).date()
