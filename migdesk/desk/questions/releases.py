"""Lists of releases."""

from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, date, datetime, time
from itertools import groupby
from typing import Any, Final
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, Row, or_, select
from sqlalchemy.orm import Session

from migdesk.desk.desk import Desk
from migdesk.desk.questions.keys import count_of, in_language
from migdesk.desk.questions.listed_releases import lines_of_releases
from migdesk.desk.questions.naming import languages_of, office_zone, table
from migdesk.desk.questions.numbering import numbered
from migdesk.desk.questions.searched import matches
from migdesk.desk.rows import Group, Index, ReleaseFilter, ReleaseGrouping, ReleaseLine
from migdesk.desk.zones import known_zone
from migdesk.vocabulary import Stage

GONE: Final = (Stage.OUT, Stage.CORRECTED, Stage.WITHDRAWN)
"""Stages of a release that the office has let go."""

_ALWAYS: Final = datetime.min.replace(tzinfo=UTC)
_NEVER: Final = datetime.max.replace(tzinfo=UTC)


def release_index(desk: Desk, wanted: ReleaseFilter) -> Index:
    """Return the keys of releases in the stretches asked for."""
    release, event = table("release"), table("event")
    with desk.reading() as session:
        zone = office_zone(session)
        rows = session.execute(
            select(
                release.c.id,
                release.c.stage,
                release.c.day,
                release.c.embargo,
                release.c.published_at,
                release.c.event_id,
                event.c.starts_at,
                event.c.zone,
                in_language(event.c.title, languages_of(session)).label("event"),
            )
            .join(event, release.c.event_id == event.c.id, isouter=True)
            .where(*_conditions(session, wanted))
        ).all()
        keys: list[int] = []
        groups = []
        for group, stretch in _STRETCHES[wanted.grouping](rows, zone):
            keys += [row.id for row in stretch]
            groups.append(group)
        return Index(tuple(keys), tuple(groups), count_of(session, "release"))


_Stretches = Iterable[tuple[Group, list[Row[Any]]]]


def _by_stage(rows: Sequence[Row[Any]], zone: ZoneInfo) -> _Stretches:
    """Yield what is in progress by its next date, then by month what is out, the last first."""
    going = [row for row in rows if row.stage not in GONE]
    if going:
        going.sort(key=lambda row: (_next_date(row, zone), row.id))
        yield Group("in_progress", "", len(going)), going

    def published(row: Row[Any]) -> datetime:
        return row.published_at.astimezone(zone) if row.published_at else _ALWAYS

    gone = [row for row in rows if row.stage in GONE]
    gone.sort(key=lambda row: (published(row), row.id), reverse=True)
    yield from _months(gone, published)


def _by_month(rows: Sequence[Row[Any]], _zone: ZoneInfo) -> _Stretches:
    def carried(row: Row[Any]) -> date:
        return row.day or date.min

    return _months(sorted(rows, key=lambda row: (carried(row), row.id), reverse=True), carried)


def _by_event(rows: Sequence[Row[Any]], _zone: ZoneInfo) -> _Stretches:
    def place(row: Row[Any]) -> tuple[datetime, int]:
        return row.starts_at or _ALWAYS, row.event_id or 0

    def latest(row: Row[Any]) -> tuple[tuple[datetime, int], date, int]:
        return place(row), row.day or date.min, row.id

    for (at, event), stretch in groupby(sorted(rows, key=latest, reverse=True), place):
        held = list(stretch)
        if event:
            begins = at.astimezone(known_zone(held[0].zone))
            yield Group("event", held[0].event, len(held), event, begins), held
        else:
            yield Group("no_event", "", len(held)), held


_STRETCHES: Final[dict[ReleaseGrouping, Callable[[Sequence[Row[Any]], ZoneInfo], _Stretches]]] = {
    ReleaseGrouping.STAGE: _by_stage,
    ReleaseGrouping.MONTH: _by_month,
    ReleaseGrouping.EVENT: _by_event,
}


def _months(rows: Iterable[Row[Any]], date_of: Callable[[Row[Any]], date]) -> _Stretches:
    for (year, month), stretch in groupby(
        rows, lambda row: (date_of(row).year, date_of(row).month)
    ):
        held = list(stretch)
        key = f"{year:04d}-{month:02d}" if year > date.min.year else "no_date"
        yield Group(key, "", len(held)), held


def _next_date(row: Row[Any], zone: ZoneInfo) -> datetime:
    """Return when a release in progress has to be ready: at its embargo or on its day."""
    embargo: datetime | None = row.embargo
    if embargo is not None:
        return embargo
    return datetime.combine(row.day, time.max, zone) if row.day else _NEVER


def release_lines(desk: Desk, keys: Sequence[int]) -> dict[int, ReleaseLine]:
    """Return the lines of the releases under ``keys``; a key of none is left out."""
    with desk.reading() as session:
        return lines_of_releases(session, keys)


def _conditions(session: Session, wanted: ReleaseFilter) -> list[ColumnElement[bool]]:
    release, event, rendition = table("release"), table("event"), table("rendition")
    conditions: list[ColumnElement[bool]] = []
    found = matches(session, wanted.text, "release", release.c.id)
    if found is not None:
        number = numbered(wanted.text)
        conditions.append(found if number is None else or_(found, number))
    columns = {
        release.c.kind: wanted.kinds,
        release.c.stage: wanted.stages,
        release.c.owner: wanted.owners,
        release.c.event_id: wanted.event_ids,
    }
    conditions += [column.in_(values) for column, values in columns.items() if values]
    if wanted.languages:
        written = select(rendition.c.release_id).where(rendition.c.language.in_(wanted.languages))
        conditions.append(release.c.id.in_(written))
    if wanted.event_id is not None:
        conditions.append(release.c.event_id == wanted.event_id)
    if wanted.project_id is not None:
        within = select(event.c.id).where(event.c.project_id == wanted.project_id)
        conditions.append(release.c.event_id.in_(within))
    if wanted.owner:
        conditions.append(release.c.owner == wanted.owner)
    if wanted.since is not None:
        conditions.append(release.c.day >= wanted.since)
    if wanted.until is not None:
        conditions.append(release.c.day <= wanted.until)
    return conditions
