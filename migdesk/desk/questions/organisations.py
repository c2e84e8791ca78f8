"""Lists of organisations."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from migdesk.desk.desk import Desk
from migdesk.desk.questions.keys import among, count_of, in_language, sorted_keys
from migdesk.desk.questions.naming import languages_of, office_zone, table
from migdesk.desk.questions.people import held_on
from migdesk.desk.questions.searched import matches
from migdesk.desk.rows import Index, OrganisationFilter, OrganisationLine
from migdesk.text.names import in_order


def organisation_index(desk: Desk, wanted: OrganisationFilter) -> Index:
    """Return the keys of organisations by name, in the first language they have one in."""
    organisation = table("organisation")
    with desk.reading() as session:
        name = in_language(organisation.c.names, languages_of(session), "full")
        chosen = select(organisation.c.id, name).where(*_conditions(session, wanted))
        return Index(sorted_keys(session, chosen), (), count_of(session, "organisation"))


def organisation_lines(desk: Desk, keys: Sequence[int]) -> dict[int, OrganisationLine]:
    """Return the lines of the organisations under ``keys``; a key of none is left out."""
    with desk.reading() as session:
        today = desk.clock().astimezone(office_zone(session)).date()
        return lines_of_organisations(session, keys, today)


def lines_of_organisations(
    session: Session, keys: Sequence[int], today: date
) -> dict[int, OrganisationLine]:
    """Return the lines of the organisations under ``keys``, with who is there on ``today``."""
    organisation, link, post = table("organisation"), table("event_organisation"), table("post")
    parent = organisation.alias("parent")
    languages = languages_of(session)
    people = (
        select(func.count(post.c.person_id.distinct()))
        .where(post.c.organisation_id == organisation.c.id, held_on(today))
        .scalar_subquery()
    )
    events = (
        select(func.count(link.c.event_id.distinct()))
        .where(link.c.organisation_id == organisation.c.id)
        .scalar_subquery()
    )
    rows = session.execute(
        select(
            organisation.c.id,
            organisation.c.names,
            organisation.c.kind,
            organisation.c.country,
            parent.c.names.label("parent"),
            people.label("people"),
            events.label("events"),
        )
        .join(parent, organisation.c.parent_id == parent.c.id, isouter=True)
        .where(among(organisation.c.id, keys))
    )
    lines = {}
    for row in rows:
        name, above = in_order(row.names, languages), in_order(row.parent or {}, languages)
        lines[row.id] = OrganisationLine(
            id=row.id,
            name=name.full if name else "",
            names=row.names,
            short=(name.acronym or name.short) if name else "",
            kind=row.kind,
            country=row.country,
            parent=above.full if above else "",
            people=row.people,
            events=row.events,
        )
    return lines


def _conditions(session: Session, wanted: OrganisationFilter) -> list[ColumnElement[bool]]:
    organisation = table("organisation")
    found = matches(session, wanted.text, "organisation", organisation.c.id)
    conditions = [] if found is None else [found]
    if wanted.kinds:
        conditions.append(organisation.c.kind.in_(wanted.kinds))
    return conditions
