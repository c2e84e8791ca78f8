"""What a search finds, and what the history tells."""

from datetime import date, datetime

from msgspec import Struct


class Found(Struct, frozen=True):
    """A search hit. ``marks`` are (start, length) pairs in ``excerpt``."""

    kind: str
    id: int
    title: str
    excerpt: str
    marks: tuple[tuple[int, int], ...]


class FieldChange(Struct, frozen=True):
    """One field before and after, as stored."""

    field: str
    before: str
    after: str


class HistoryLine(Struct, frozen=True):
    """Who changed a record, when, in doing what."""

    at: datetime
    who: str
    label: str
    table: str
    changes: tuple[FieldChange, ...]


class TitleDoubt(Struct, frozen=True):
    """Somebody shown under a title that, by its dates, was not held that day."""

    person: int
    name: str
    title: str
    day: date
