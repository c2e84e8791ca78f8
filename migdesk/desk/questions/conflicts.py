"""What on an agenda cannot be as it stands, without what somebody has decided to keep."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import datetime
from typing import Final

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from migdesk.desk.questions.naming import table
from migdesk.desk.rows import ConflictEntry
from migdesk.editorial.conflicts import Hour, Slot, conflicts
from migdesk.records import Event, KeptConflict
from migdesk.vocabulary import EventStatus

_OFF: Final = frozenset({EventStatus.POSTPONED, EventStatus.CANCELLED})


def conflicts_of(
    session: Session, event: Event, now: datetime
) -> tuple[tuple[ConflictEntry, ...], int]:
    """Return the conflicts that are open, and how many others are kept.

    Args:
        session: where to read.
        event: the event.
        now: the moment; who did not come to what is over needs nobody to stand in.

    An event that does not take place has none.
    """
    if event.status in _OFF:
        return (), 0
    found = [
        ConflictEntry(each.kind, each.session, each.other, each.person, each.appearance)
        for each in conflicts(_hours(session, event), event.starts_at, event.ends_at, now)
    ]
    if not found:
        return (), 0
    kept = {as_found(row) for row in session.scalars(kept_at(event.id))}
    still = tuple(each for each in found if each not in kept)
    return still, len(found) - len(still)


def kept_at(event_id: int) -> Select[KeptConflict]:
    """Return the statement that selects what is kept at an event."""
    return select(KeptConflict).where(KeptConflict.event_id == event_id)


def as_found(row: KeptConflict) -> ConflictEntry:
    """Return a kept conflict as it was when it was found."""
    return ConflictEntry(
        row.kind, row.session_id, row.other_id or 0, row.person_id or 0, row.appearance_id or 0
    )


def _hours(session: Session, event: Event) -> Iterator[Hour]:
    """Yield the sessions of an event with who appears in them."""
    slots = defaultdict[int | None, list[Slot]](list)
    appear = table("appearance")
    rows = session.execute(
        select(appear).where(appear.c.event_id == event.id).order_by(appear.c.position, appear.c.id)
    )
    for row in rows:
        slot = Slot(row.id, row.person_id, row.role, row.status, row.replaced_by_id or 0)
        slots[row.session_id].append(slot)
    for each in event.sessions:
        there = tuple(slots[each.id])
        yield Hour(each.id, each.kind, each.starts_at, each.ends_at, each.room, there)
