"""All of an event, to be edited in place."""

from collections.abc import Mapping
from datetime import date, datetime

from msgspec import Struct

from migdesk.desk.rows.agenda_changes import AgendaChanges
from migdesk.desk.rows.conflicts import ConflictEntry
from migdesk.desk.rows.lines import ReleaseLine
from migdesk.desk.rows.media import CoverageEntry
from migdesk.desk.rows.named import FileEntry, Named
from migdesk.desk.rows.quote_line import QuoteLine
from migdesk.text.names import Forms, Language, LocalizedText
from migdesk.vocabulary import (
    AppearanceStatus,
    EventKind,
    EventStatus,
    FollowUpStatus,
    Modality,
    Part,
    Role,
    SessionKind,
)


class PartPlayed(Struct, frozen=True):
    """What an organisation is to an event. ``short`` is its acronym or short name, if any."""

    part: Part
    id: int
    name: str
    short: str


class AppearanceEntry(Struct, frozen=True):
    """Somebody on an agenda, under the title of the post they appear with.

    ``name`` is the real one, ``names`` in every language; ``shown_as`` stands for it where that
    is withheld. Keys are 0 where there is nothing.
    """

    id: int
    person_id: int
    name: str
    names: LocalizedText
    post_id: int
    title: str
    organisation: str
    role: Role
    status: AppearanceStatus
    shown_as: LocalizedText
    replaced_by_id: int


class SessionEntry(Struct, frozen=True):
    """A session, at the hours of the place of the event. ``quotes`` are how many were recorded."""

    id: int
    kind: SessionKind
    title: LocalizedText
    starts_at: datetime
    ends_at: datetime
    room: str
    key_points: LocalizedText
    appearances: tuple[AppearanceEntry, ...]
    quotes: int


class AttendanceEntry(Struct, frozen=True):
    """How many people of one country and sector came."""

    country: str
    sector: str
    women: int
    men: int
    other: int
    online: bool


class FollowUpEntry(Struct, frozen=True):
    """Something promised at an event."""

    id: int
    action: LocalizedText
    owner: str
    due: date | None
    status: FollowUpStatus


class EventPage(Struct, frozen=True):
    """All of an event. Hours are those at its place.

    ``appearances`` are those at the event as a whole; those in a session stand with it.
    ``conflicts`` are those of the agenda that nobody has decided to keep, ``conflicts_kept`` how
    many others there are. ``changed`` is what is different since the agenda was exported, ``None``
    if it never was. Quotes, releases and coverage come latest first. ``project_donors`` pay for
    the project, in order. ``logo_set`` is the key of the set of logos that documents about it bear,
    0 for those of whom it names, ``logo_sets`` all that can be chosen.
    """

    id: int
    title: LocalizedText
    kind: EventKind
    modality: Modality
    status: EventStatus
    starts_at: datetime
    ends_at: datetime
    zone: str
    venue: LocalizedText
    city: Mapping[Language, Forms]
    country: str
    link: str
    series: Named | None
    number: int
    project: Named | None
    project_donors: tuple[Named, ...]
    logo_set: int
    logo_sets: tuple[Named, ...]
    themes: tuple[str, ...]
    gcm_objectives: tuple[int, ...]
    sdg_targets: tuple[str, ...]
    summary: LocalizedText
    outcomes: LocalizedText
    status_reason: str
    organisations: tuple[PartPlayed, ...]
    sessions: tuple[SessionEntry, ...]
    appearances: tuple[AppearanceEntry, ...]
    conflicts: tuple[ConflictEntry, ...]
    conflicts_kept: int
    changed: AgendaChanges | None
    attendance: tuple[AttendanceEntry, ...]
    follow_ups: tuple[FollowUpEntry, ...]
    files: tuple[FileEntry, ...]
    quotes: tuple[QuoteLine, ...]
    releases: tuple[ReleaseLine, ...]
    coverage: tuple[CoverageEntry, ...]
