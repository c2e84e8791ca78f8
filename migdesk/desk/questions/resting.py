"""What rests on a record of people: who spoke under a title, what an organisation did where."""

from collections.abc import Mapping

from sqlalchemy import func, select

from migdesk.desk.desk import Desk
from migdesk.desk.questions.naming import table
from migdesk.desk.rows import PostUses
from migdesk.vocabulary import Part


def post_uses(desk: Desk, post_id: int) -> PostUses:
    """Return how many appearances and quotes stand under a title; none where it is gone."""
    appearance, quote = table("appearance"), table("quote")
    with desk.reading() as session:
        counts = [
            session.scalar(select(func.count()).select_from(kept).where(kept.c.post_id == post_id))
            or 0
            for kept in (appearance, quote)
        ]
        return PostUses(*counts)


def parts_played(desk: Desk, organisation_id: int) -> Mapping[int, tuple[Part, ...]]:
    """Return what an organisation is to each event that names it, by the events' keys."""
    link = table("event_organisation")
    with desk.reading() as session:
        rows = session.execute(
            select(link.c.event_id, link.c.part)
            .where(link.c.organisation_id == organisation_id)
            .order_by(link.c.event_id, link.c.position)
        )
        played: dict[int, tuple[Part, ...]] = {}
        for row in rows:
            played[row.event_id] = (*played.get(row.event_id, ()), row.part)
        return played
