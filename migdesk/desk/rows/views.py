"""All of a record on one page, to be read."""

from dataclasses import dataclass
from datetime import date, datetime

from migdesk.desk.rows.lines import EventLine, ReleaseLine
from migdesk.desk.rows.quote_line import QuoteLine
from migdesk.text.names import LocalizedText


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
class NoticeView:
    """What is said of a release that went out: a correction or a withdrawal."""

    kind: str
    edition: int
    lines: LocalizedText
    issued_at: datetime | None


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
    notices: tuple[NoticeView, ...]
    texts: tuple[TextView, ...]
    clearances: tuple[AnswerView, ...]
