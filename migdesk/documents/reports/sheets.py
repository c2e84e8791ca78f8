"""What reports print, frozen: plain values, nothing left to look up.

A text in the languages of a report is a tuple with one entry for each of them, in their order.
"""

from datetime import date, datetime
from typing import TypeAlias

from msgspec import Struct

from migdesk.documents.sheet import House
from migdesk.text.names import Language
from migdesk.vocabulary import EventStatus, Provenance, Role, SessionKind

Texts: TypeAlias = tuple[str, ...]


class Front(Struct, frozen=True):
    """What a report begins with: whose it is, and which event or period it is about.

    ``start`` and ``end`` are the first and last day at the place of the event, or of the period.
    ``place`` of a period is the project that it keeps to, and who pays for it. Only an event has
    a ``status``.
    """

    languages: tuple[Language, ...]
    house: House
    title: Texts
    start: date
    end: date
    place: Texts
    status: EventStatus | None = None


class Named(Struct, frozen=True):
    """Somebody as a report names them in one language; ``told`` are title and organization."""

    name: str
    told: str = ""


class PersonLine(Struct, frozen=True):
    """Somebody in a role. ``stood_in`` are who came instead, where the person did not come."""

    role: Role
    named: tuple[Named, ...]
    came: bool = True
    stood_in: Texts = ()


class SessionLine(Struct, frozen=True):
    """A session at the hours of the place of the event. ``title`` and ``room`` by language."""

    kind: SessionKind
    title: Texts
    starts_at: datetime
    ends_at: datetime
    room: Texts
    people: tuple[PersonLine, ...]


class ProgrammeSheet(Struct, frozen=True):
    """A programme in one or two languages. ``by_room`` parts the days by their rooms."""

    front: Front
    sessions: tuple[SessionLine, ...]
    by_room: bool = False


class PartTaken(Struct, frozen=True):
    """What a speaker does, and in which session; at the event as a whole without one."""

    role: Role
    session: str = ""


class SpeakerLine(Struct, frozen=True):
    """A speaker, under the title of that day, what they do, and a few words about them."""

    name: str
    title: str
    organisation: str
    parts: tuple[PartTaken, ...]
    came: bool = True
    biography: str = ""


class SpeakersSheet(Struct, frozen=True):
    """Who speaks at an event, in the order in which they are to be read out."""

    front: Front
    speakers: tuple[SpeakerLine, ...]


class QuoteLine(Struct, frozen=True):
    """A quote that may be printed.

    Attributes:
        words: as they may be printed, in ``language``.
        language: that of the report, or the one the quote was said in.
        spoken_in: the language it was said in.
        verbatim: whether they stand between quotation marks.
        speaker: who said it, under the title of that day.
        session: in which session, if that is known.
        day: when, if that is known.
        provenance: what it was taken from.
        source: where that is found.
        scope: what the speaker agreed to, if they set bounds.
    """

    words: str
    language: Language
    spoken_in: Language
    verbatim: bool
    speaker: Named
    session: str
    day: date | None
    provenance: Provenance
    source: str
    scope: str


class QuotesSheet(Struct, frozen=True):
    """The quotes of an event that their speakers have cleared."""

    front: Front
    quotes: tuple[QuoteLine, ...]
