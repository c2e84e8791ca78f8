"""The events of a period: which took place, who paid for them, who came and who spoke."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from msgspec import Struct
from sqlalchemy import Row, func, select

from migdesk.desk.questions.naming import nominative, table
from migdesk.desk.reporting.appearing import AWAY, NOT_SPEAKING
from migdesk.desk.reporting.periods import Period
from migdesk.desk.rows import Kind, LeftOut
from migdesk.desk.zones import known_zone
from migdesk.text.capitals import capitalised
from migdesk.text.dates import last_day
from migdesk.text.names import in_order
from migdesk.text.words import words_for
from migdesk.vocabulary import EventKind, EventStatus, Modality, Part

_DID_NOT_HAPPEN = frozenset({EventStatus.IDEA, EventStatus.POSTPONED, EventStatus.CANCELLED})


class HeldEvent(Struct, frozen=True):
    """An event that took place, on the days of its own place. ``donors`` are who paid, in order."""

    id: int
    title: str
    kind: EventKind
    first: date
    last: date
    place: str
    project: int | None
    donors: tuple[int, ...]
    themes: tuple[str, ...]
    objectives: tuple[int, ...]
    targets: tuple[str, ...]


class Came(Struct, frozen=True):
    """How many people took part."""

    women: int = 0
    men: int = 0
    other: int = 0

    @property
    def all(self) -> int:
        """Return how many they are together."""
        return self.women + self.men + self.other


def held_events(period: Period) -> tuple[tuple[HeldEvent, ...], tuple[LeftOut, ...]]:
    """Return the events that began in the period and took place, and those that did not.

    One that is over took place unless it was called off or was an idea only, whether or not
    somebody has said since that it was held.
    """
    event = table("event")
    rows = period.session.execute(
        select(event)
        .where(period.around(event.c.starts_at), *period.belongs())
        .order_by(event.c.starts_at, event.c.id)
    )
    by_project, by_event = _donors_of_projects(period), _donors_of_events(period)
    held: list[HeldEvent] = []
    left_out: list[LeftOut] = []
    for row in rows:
        zone = known_zone(row.zone)
        starts, ends = row.starts_at.astimezone(zone), row.ends_at.astimezone(zone)
        first = starts.date()
        if not period.holds(first):
            continue
        title = in_order(row.title, period.order) or ""
        if why := _why_not(row, period):
            left_out.append(LeftOut(Kind.EVENT, row.id, title, why))
            continue
        donors = (*by_project.get(row.project_id, ()), *by_event.get(row.id, ()))
        held.append(
            HeldEvent(
                id=row.id,
                title=title,
                kind=row.kind,
                first=first,
                last=last_day(starts, ends),
                place=_place(row, period),
                project=row.project_id,
                donors=tuple(dict.fromkeys(donors)),
                themes=row.themes,
                objectives=row.gcm_objectives,
                targets=row.sdg_targets,
            )
        )
    return tuple(held), tuple(left_out)


def who_came(period: Period) -> Mapping[int, Came]:
    """Return how many took part, by event; one of which nobody counted is not there."""
    came = table("attendance")
    sums = (func.sum(came.c[sex]) for sex in ("women", "men", "other"))
    rows = period.session.execute(
        select(came.c.event_id, *sums)
        .where(came.c.event_id.in_(period.events()))
        .group_by(came.c.event_id)
    )
    return {key: Came(*counts) for key, *counts in rows}


def who_spoke(period: Period) -> Mapping[int, frozenset[int]]:
    """Return the keys of the people who spoke, by event."""
    appearance = table("appearance")
    rows = period.session.execute(
        select(appearance.c.event_id, appearance.c.person_id)
        .where(
            appearance.c.event_id.in_(period.events()),
            appearance.c.role.not_in(NOT_SPEAKING),
            appearance.c.status.not_in(AWAY),
        )
        .distinct()
    )
    spoke: dict[int, set[int]] = {}
    for event, person in rows:
        spoke.setdefault(event, set()).add(person)
    return {event: frozenset(people) for event, people in spoke.items()}


def _why_not(row: Row[tuple[object, ...]], period: Period) -> str:
    """Return why an event is not counted, as a key of the words of documents; else nothing."""
    if row.status in _DID_NOT_HAPPEN:
        return f"event_status.{row.status}"
    if row.status is not EventStatus.HELD and row.ends_at > period.now:
        return "left_out.not_over"
    return ""


def _donors_of_projects(period: Period) -> Mapping[int, Sequence[int]]:
    donor = table("project_donor")
    rows = period.session.execute(
        select(donor.c.project_id, donor.c.organisation_id).order_by(donor.c.position, donor.c.id)
    )
    return _by_first((key, organisation) for key, organisation in rows)


def _donors_of_events(period: Period) -> Mapping[int, Sequence[int]]:
    part = table("event_organisation")
    rows = period.session.execute(
        select(part.c.event_id, part.c.organisation_id)
        .where(part.c.part == Part.DONOR, part.c.event_id.in_(period.events()))
        .order_by(part.c.position, part.c.id)
    )
    return _by_first((key, organisation) for key, organisation in rows)


def _by_first(rows: Iterable[tuple[int, int]]) -> Mapping[int, Sequence[int]]:
    found: dict[int, list[int]] = {}
    for key, value in rows:
        found.setdefault(key, []).append(value)
    return found


def _place(row: Row[tuple[object, ...]], period: Period) -> str:
    """Return the city, else the venue; of an event that is only online, that it is."""
    if row.modality is Modality.ONLINE:
        return capitalised(words_for(period.language)("modality.online"))
    return nominative(row.city, period.order) or in_order(row.venue, period.order) or ""
