"""All of a record on one page, to be read."""

from datetime import date, datetime

from msgspec import Struct

from migdesk.desk.rows.lines import EventLine, ReleaseLine
from migdesk.desk.rows.quote_line import QuoteLine
from migdesk.text.names import LocalizedText


class SpeakerView(Struct, frozen=True):
    """Somebody on an agenda, under the title held that day."""

    person: int
    name: str
    title: str
    organisation: str
    role: str
    status: str


class SessionView(Struct, frozen=True):
    """A session, at the hours of the place of the event."""

    id: int
    kind: str
    title: str
    start: datetime
    end: datetime
    room: str
    speakers: tuple[SpeakerView, ...]


class EventView(Struct, frozen=True):
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


class PostView(Struct, frozen=True):
    """A title over time. ``since`` and ``until`` are as precise as is known, empty if open."""

    id: int
    title: dict[str, str]
    organisation: str
    since: str
    until: str
    acting: bool
    announced: bool


class PersonView(Struct, frozen=True):
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


class ClearanceStep(Struct, frozen=True):
    """One step of a clearance trail."""

    at: datetime
    state: str
    who: str
    channel: str
    comment: str


class TranslationView(Struct, frozen=True):
    """A quote in another language."""

    language: str
    words: str
    official: bool
    approved: bool


class QuoteView(Struct, frozen=True):
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


class TextView(Struct, frozen=True):
    """A release's text in one language, words only."""

    language: str
    headline: str
    deck: str
    dateline: str
    text: str
    gaps: tuple[str, ...]


class AnswerView(Struct, frozen=True):
    """What somebody who was asked to clear a text has answered.

    ``counts`` tells that the text still has the words that were asked about.
    """

    id: int
    language: str
    version: int
    who: str
    asked_at: datetime
    due: datetime | None
    answered_at: datetime | None
    decision: str
    channel: str
    comment: str
    counts: bool


class NoticeView(Struct, frozen=True):
    """What is said of a release that went out: a correction or a withdrawal."""

    kind: str
    edition: int
    lines: LocalizedText
    issued_at: datetime | None


class ReleaseView(Struct, frozen=True):
    """All of a release on one page, moments by the clock of the office."""

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
