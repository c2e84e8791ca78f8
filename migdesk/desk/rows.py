"""What leaves the desk: frozen rows and change records. No SQLAlchemy here."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class Kind(StrEnum):
    """The kinds of record a person can name, open or be shown: also their tables' names."""

    ACRONYM = "acronym"
    ASSET = "asset"
    BOILERPLATE = "boilerplate"
    EVENT = "event"
    OFFICE = "office"
    ORGANISATION = "organisation"
    PERSON = "person"
    PRESS_CONTACT = "press_contact"
    PROJECT = "project"
    QUOTE = "quote"
    RELEASE = "release"
    SERIES = "series"


@dataclass(frozen=True, slots=True)
class Touched:
    """One row that an intention changed: its table and key."""

    table: str
    id: int


@dataclass(frozen=True, slots=True)
class Changes:
    """What one intention changed: every open view refreshes itself from this.

    ``key`` is the record the intention was about, 0 where there is no single one.
    ``action`` is 0 where nothing had to be changed.
    """

    action: int
    label: str
    touched: frozenset[Touched]
    key: int = 0


@dataclass(frozen=True, slots=True)
class EventLine:
    """An event in a list. Days are those at the place of the event."""

    id: int
    title: str
    kind: str
    status: str
    start: date
    end: date
    place: str
    quotes: int
    releases: int


@dataclass(frozen=True, slots=True)
class PersonLine:
    """A person in a list, under the title held today."""

    id: int
    name: str
    title: str
    organisation: str
    quotes: int


@dataclass(frozen=True, slots=True)
class QuoteLine:
    """A quote in a list, under the title the speaker held that day."""

    id: int
    words: str
    language: str
    speaker: str
    title: str
    event: str
    clearance: str


@dataclass(frozen=True, slots=True)
class ReleaseLine:
    """A release in a list."""

    id: int
    number: str
    kind: str
    stage: str
    headline: str
    languages: tuple[str, ...]
    day: date | None


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
class SpeakerView:
    """Somebody on an agenda, under the title held that day."""

    person: int
    name: str
    title: str
    organisation: str
    role: str
    status: str


@dataclass(frozen=True, slots=True)
class SessionView:
    """A session, at the hours of the place of the event."""

    id: int
    kind: str
    title: str
    start: datetime
    end: datetime
    room: str
    speakers: tuple[SpeakerView, ...]


@dataclass(frozen=True, slots=True)
class EventView:
    """All of an event on one page."""

    id: int
    title: dict[str, str]
    kind: str
    status: str
    modality: str
    start: datetime
    end: datetime
    zone: str
    venue: str
    city: str
    project: str
    organisations: tuple[tuple[str, str], ...]
    sessions: tuple[SessionView, ...]
    speakers: tuple[SpeakerView, ...]
    quotes: tuple[QuoteLine, ...]
    releases: tuple[ReleaseLine, ...]


@dataclass(frozen=True, slots=True)
class PostView:
    """A title over time. ``since`` and ``until`` are as precise as is known, empty if open."""

    id: int
    title: dict[str, str]
    organisation: str
    since: str
    until: str
    acting: bool
    announced: bool


@dataclass(frozen=True, slots=True)
class PersonView:
    """All of a person on one page."""

    id: int
    names: dict[str, str]
    honorific: str
    country: str
    email: str
    phone: str
    posts: tuple[PostView, ...]
    events: tuple[EventLine, ...]
    quotes: tuple[QuoteLine, ...]


@dataclass(frozen=True, slots=True)
class ClearanceStep:
    """One step of a clearance trail."""

    at: datetime
    state: str
    who: str
    channel: str
    comment: str


@dataclass(frozen=True, slots=True)
class TranslationView:
    """A quote in another language."""

    language: str
    words: str
    official: bool
    approved: bool


@dataclass(frozen=True, slots=True)
class QuoteView:
    """All of a quote on one page: the words as recorded beside the form that was cleared."""

    id: int
    words: str
    cleared_words: str
    language: str
    kind: str
    speaker: str
    title: str
    organisation: str
    unattributed: str
    event: str
    said_at: datetime | None
    provenance: str
    source: str
    taken_by: str
    on_record: bool
    clearance: str
    translations: tuple[TranslationView, ...]
    trail: tuple[ClearanceStep, ...]
    corrections: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class TextView:
    """A release's text in one language, words only."""

    language: str
    headline: str
    deck: str
    dateline: str
    text: str
    gaps: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AnswerView:
    """What somebody who was asked to clear a text has answered."""

    id: int
    language: str
    version: int
    who: str
    asked_at: datetime
    answered_at: datetime | None
    decision: str


@dataclass(frozen=True, slots=True)
class ReleaseView:
    """All of a release on one page."""

    id: int
    number: str
    kind: str
    stage: str
    event: str
    day: date | None
    embargo: datetime | None
    published_at: datetime | None
    reason: str
    owner: str
    texts: tuple[TextView, ...]
    clearances: tuple[AnswerView, ...]


@dataclass(frozen=True, slots=True)
class TitleDoubt:
    """Somebody shown under a title that, by its dates, was not held that day."""

    person: int
    name: str
    title: str
    day: date
