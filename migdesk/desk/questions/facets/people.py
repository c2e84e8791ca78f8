"""By what the list of people can be narrowed down."""

from sqlalchemy import func, select

from migdesk.desk.desk import Desk
from migdesk.desk.questions.naming import office_zone, table
from migdesk.desk.questions.people import held_on
from migdesk.desk.rows import PersonFacets


def person_facets(desk: Desk) -> PersonFacets:
    """Return by what people can be told apart."""
    organisation, post = table("organisation"), table("post")
    with desk.reading() as session:
        today = desk.clock().astimezone(office_zone(session)).date()
        rows = session.execute(
            select(organisation.c.kind, func.count(post.c.person_id.distinct()))
            .join(post, post.c.organisation_id == organisation.c.id)
            .where(held_on(today))
            .group_by(organisation.c.kind)
            .order_by(organisation.c.kind)
        )
        return PersonFacets(organisation_kinds={row[0]: row[1] for row in rows})
