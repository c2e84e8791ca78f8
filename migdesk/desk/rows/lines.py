"""An event or a release in a list: what one row of it shows, in a list, a calendar, on Home."""

from datetime import date, datetime

from msgspec import Struct

from migdesk.text.names import Language
from migdesk.vocabulary import EventKind, EventStatus, Modality, ReleaseKind, Stage


class EventLine(Struct, frozen=True):
    """An event in a list. Days and hours are those at the place of the event."""

    id: int
    title: str
    kind: EventKind
    modality: Modality
    status: EventStatus
    start: date
    end: date
    starts_at: datetime
    ends_at: datetime
    place: str
    quotes: int
    releases: int


class CalendarEntry(Struct, frozen=True):
    """An event in a calendar, with its first and its last day at its place."""

    id: int
    title: str
    kind: EventKind
    status: EventStatus
    first: date
    last: date
    starts_at: datetime
    ends_at: datetime


class ReleaseLine(Struct, frozen=True):
    """A release in a list. Hours are those at the place of the office.

    ``unwritten`` are those of its ``languages`` in which nothing is written yet, ``edition`` is 1
    until something is corrected.
    """

    id: int
    number: str
    kind: ReleaseKind
    stage: Stage
    headline: str
    languages: tuple[Language, ...]
    unwritten: tuple[Language, ...]
    event_id: int
    event: str
    day: date | None
    embargo: datetime | None
    published_at: datetime | None
    owner: str
    edition: int = 1
