"""What a search finds, and what the history tells."""

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class Found:
    """A search hit. ``marks`` are (start, length) pairs in ``excerpt``."""

    kind: str
    id: int
    title: str
    excerpt: str
    marks: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field before and after, as stored."""

    field: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """Who changed a record, when, in doing what."""

    at: datetime
    who: str
    label: str
    table: str
    changes: tuple[FieldChange, ...]


@dataclass(frozen=True, slots=True)
class TitleDoubt:
    """Somebody shown under a title that, by its dates, was not held that day."""

    person: int
    name: str
    title: str
    day: date
