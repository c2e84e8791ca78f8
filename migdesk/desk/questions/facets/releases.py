"""By what the list of releases can be narrowed down."""

from typing import Any, Final

from sqlalchemy import Column, func, select
from sqlalchemy.orm import Session

from migdesk.desk.desk import Desk
from migdesk.desk.questions.keys import in_language
from migdesk.desk.questions.naming import languages_of, office_zone, table
from migdesk.desk.rows import ReleaseFacets

_MOST_EVENTS: Final = 200


def release_facets(desk: Desk) -> ReleaseFacets:
    """Return by what releases can be told apart; of the events, the latest two hundred."""
    release = table("release")
    with desk.reading() as session:
        first = session.scalar(select(func.min(release.c.day)))
        return ReleaseFacets(
            kinds=_counted(session, release.c.kind),
            stages=_counted(session, release.c.stage),
            owners={
                name: count for name, count in _counted(session, release.c.owner).items() if name
            },
            events=_events(session),
            first_year=first.year if first is not None else 0,
            zone=office_zone(session),
        )


def _counted(session: Session, column: Column[Any]) -> dict[Any, int]:
    rows = session.execute(select(column, func.count()).group_by(column).order_by(column))
    return {value: count for value, count in rows}  # noqa: C416 - a Row is not a pair


def _events(session: Session) -> tuple[tuple[int, str, int], ...]:
    release, event = table("release"), table("event")
    title = in_language(event.c.title, languages_of(session))
    rows = session.execute(
        select(event.c.id, title, func.count())
        .join(release, release.c.event_id == event.c.id)
        .group_by(event.c.id)
        .order_by(event.c.starts_at.desc(), event.c.id.desc())
        .limit(_MOST_EVENTS)
    )
    return tuple((key, written, count) for key, written, count in rows)
