"""By what the list of organisations can be narrowed down."""

from sqlalchemy import func, select

from migdesk.desk.desk import Desk
from migdesk.desk.questions.naming import table
from migdesk.desk.rows import OrganisationFacets


def organisation_facets(desk: Desk) -> OrganisationFacets:
    """Return by what organisations can be told apart."""
    organisation = table("organisation")
    with desk.reading() as session:
        rows = session.execute(
            select(organisation.c.kind, func.count())
            .group_by(organisation.c.kind)
            .order_by(organisation.c.kind)
        )
        return OrganisationFacets(kinds={row[0]: row[1] for row in rows})
