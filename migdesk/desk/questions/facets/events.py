"""By what the list of events can be narrowed down."""

from typing import Any, Final

from sqlalchemy import Column, func, literal, select
from sqlalchemy.orm import Session

from migdesk.desk.desk import Desk
from migdesk.desk.questions.keys import in_language
from migdesk.desk.questions.listed_events import city_of_event
from migdesk.desk.questions.naming import languages_of, table
from migdesk.desk.rows import EventFacets

_MOST: Final = 200


def event_facets(desk: Desk) -> EventFacets:
    """Return by what events can be told apart.

    Of projects, places and themes two hundred at most: those with most events.
    """
    event = table("event")
    with desk.reading() as session:
        return EventFacets(
            kinds=_counted(session, event.c.kind),
            statuses=_counted(session, event.c.status),
            projects=_projects(session),
            places=_places(session),
            themes=_themes(session),
        )


def _counted(session: Session, column: Column[Any]) -> dict[Any, int]:
    rows = session.execute(select(column, func.count()).group_by(column).order_by(column))
    return {row[0]: row[1] for row in rows}


def _projects(session: Session) -> tuple[tuple[int, str, int], ...]:
    event, project = table("event"), table("project")
    title = in_language(project.c.title, languages_of(session))
    name = func.coalesce(func.nullif(project.c.acronym, ""), title)
    rows = session.execute(
        select(project.c.id, name, func.count().label("events"))
        .join(event, event.c.project_id == project.c.id)
        .group_by(project.c.id)
        .order_by(func.count().desc(), project.c.id)
        .limit(_MOST)
    )
    return tuple((row.id, row[1], row.events) for row in rows)


def _places(session: Session) -> dict[str, int]:
    city = city_of_event(languages_of(session))
    rows = session.execute(
        select(city, func.count())
        .where(city != "")
        .group_by(city)
        .order_by(func.count().desc(), city)
        .limit(_MOST)
    )
    return {row[0]: row[1] for row in rows}


def _themes(session: Session) -> dict[str, int]:
    event = table("event")
    theme = func.json_each(event.c.themes).table_valued("value")
    rows = session.execute(
        select(theme.c.value, func.count(event.c.id.distinct()).label("events"))
        .select_from(event)
        .join(theme, literal(value=True))
        .group_by(theme.c.value)
        .order_by(func.count(event.c.id.distinct()).desc(), theme.c.value)
        .limit(_MOST)
    )
    return {row[0]: row.events for row in rows}
