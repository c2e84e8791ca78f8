"""Schedules of conferences in XML, as pretalx and frab export them."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from io import BytesIO
from typing import Final
from xml.etree.ElementTree import (
    Element,
    ParseError,
    fromstring,
)

from migdesk.base.progress import Progress, unseen
from migdesk.intake.errors import TableDamaged
from migdesk.intake.tables.fields import Field, Meaning
from migdesk.intake.tables.hours import read_hour
from migdesk.intake.tables.table import Origin, RawRow, Remark, Table, Value, table_of
from migdesk.intake.tables.xml import refuse_document_type

_MEANINGS: Final = (
    Meaning(Field.IDENTITY),
    Meaning(Field.STARTS),
    Meaning(Field.LENGTH),
    Meaning(Field.TITLE),
    None,
    Meaning(Field.KIND),
    Meaning(Field.ROOM),
    Meaning(Field.PEOPLE),
    None,
)
"""The fifth column is the subtitle, the last one what the session is about."""


def read_schedule(data: bytes, name: str, *, progress: Progress = unseen) -> Table:
    """Return the talks of a schedule, a row each.

    Raises:
        DeclaresEntities: it declares a document type.
        TableDamaged: it is no schedule.
        MigdeskError: as :func:`migdesk.intake.tables.table.table_of`.
    """
    refuse_document_type(BytesIO(data), name)
    try:
        root = fromstring(data)  # noqa: S314 - as above
    except (ParseError, ValueError, LookupError) as error:
        raise TableDamaged(name, str(error)) from error
    if root.tag != "schedule":
        raise TableDamaged(name, f"<{root.tag[:40]}>")
    return table_of(
        _rows(root), name=name, origin=Origin.SCHEDULE, meanings=_MEANINGS, progress=progress
    )


def _rows(root: Element) -> Iterator[RawRow]:
    number = 0
    for day in root.iter("day"):
        for room in day.iter("room"):
            for talk in room.iter("event"):
                number += 1
                yield _row(number, talk, day, room.get("name", ""))


def _row(number: int, talk: Element, day: Element, room: str) -> RawRow:
    starts = _starts(talk, day)
    remarks = []
    if starts is None:
        told = _said(talk, "date") or _said(talk, "start")
        remarks.append((Remark.UNREADABLE, told))
    if _said(talk, "status").casefold() in {"canceled", "cancelled"}:
        remarks.append((Remark.CANCELLED, ""))
    people = (" ".join("".join(person.itertext()).split()) for person in talk.iter("person"))
    cells: list[Value | None] = [
        talk.get("guid", ""),
        starts,
        _length(_said(talk, "duration")),
        _said(talk, "title"),
        _said(talk, "subtitle"),
        _said(talk, "type"),
        _said(talk, "room") or room,
        "\n".join(filter(None, people)),
        _said(talk, "abstract") or _said(talk, "description"),
    ]
    return RawRow(number, cells, tuple(remarks))


def _said(talk: Element, tag: str) -> str:
    found = talk.find(tag)
    return "" if found is None else "".join(found.itertext()).strip()


def _starts(talk: Element, day: Element) -> datetime | None:
    """Return when a talk begins. Without a date of its own it is an hour of its day.

    An hour before that at which the day begins is of the night after it.
    """
    told = _said(talk, "date")
    if told:
        return _moment(told)
    hour = read_hour(_said(talk, "start"))
    try:
        on = date.fromisoformat(day.get("date", ""))
    except ValueError:
        return None
    if hour is None:
        return None
    begins = _moment(day.get("start", ""))
    first = begins.time() if begins is not None else time()
    zone = begins.tzinfo if begins is not None else None
    later = timedelta(days=1) if hour < first else timedelta()
    return datetime.combine(on + later, hour, tzinfo=zone)


def _moment(told: str) -> datetime | None:
    try:
        return datetime.fromisoformat(told)
    except ValueError:
        return None


def _length(told: str) -> timedelta | str:
    """Return how long a talk is: hours and minutes, or days before them."""
    try:
        parts = [int(part) for part in told.split(":")]
    except ValueError:
        return told
    if not 2 <= len(parts) <= 3 or min(parts) < 0 or max(parts) > 1_000:
        return told
    days, hours, minutes = ([0, *parts])[-3:]
    return timedelta(days=days, hours=hours, minutes=minutes)
